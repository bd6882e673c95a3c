-- When cases rested; a pause without an end that has come is the one that holds.
create table case_pause (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  case_key varchar(255) not null,
  -- The change that began it, whose own end it has to be.
  process_instance_id varchar(64) not null,
  paused_on date not null,
  until_day date not null,
  paused_by varchar(64),
  resumed_on date,
  resumed_by varchar(64)
);
create index case_pause_case on case_pause (case_key);
