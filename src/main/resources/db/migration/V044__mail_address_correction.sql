-- Addresses that were changed on somebody else's behalf: by whom, when, and because of what.
create table mail_address_correction (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  failure_id uuid not null,
  person varchar(255) not null,
  old_address varchar(255),
  new_address varchar(255) not null,
  corrected_at timestamp with time zone not null,
  corrected_by varchar(255) not null
);
