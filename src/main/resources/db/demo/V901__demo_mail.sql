-- What the demo's own mail server took in.
create table demo_mail (
  id bigint generated always as identity primary key,
  message_id varchar(998),
  recipient varchar(998) not null,
  subject varchar(998),
  body_text text,
  body_html text,
  received_at timestamp with time zone not null
);
