-- What happened in cases, of every capability: one row for each form handed in and for each event
-- that the engine recorded. Rows are never changed; their order is the order of registration. What
-- was wrong is corrected by a row that says all of it anew; the wrong one stays.
create table case_record (
  id bigint generated always as identity primary key,
  -- As what it is read again.
  kind varchar(64) not null,
  tenant_id varchar(64) not null,
  case_key varchar(255),
  process_instance_id varchar(64) not null,
  -- What was handed in, and with which version of its process that form was deployed.
  task_id varchar(64),
  form varchar(64),
  form_version integer,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  -- Values by their names (JSON).
  content varchar(1000000) not null,
  -- The id of the row in whose place this one is read.
  corrects bigint
);
create index case_record_case on case_record (case_key, kind);
create index case_record_instance on case_record (process_instance_id, kind);
create index case_record_corrects on case_record (corrects);
