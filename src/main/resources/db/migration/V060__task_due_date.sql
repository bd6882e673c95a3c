-- Until when tasks are to be done and where that date comes from; each change is a row, and the
-- last one of a task holds.
create table task_due_date (
  id bigint generated always as identity primary key,
  task_id varchar(64) not null,
  tenant_id varchar(64) not null,
  case_key varchar(255),
  set_at timestamp with time zone not null,
  set_by varchar(64),
  due_on date,
  planned_on date,
  -- set, counted, shifted, extended or none
  source varchar(16) not null,
  -- Date and reason in Danish.
  line varchar(5000) not null
);
create index task_due_date_task on task_due_date (task_id);
create index task_due_date_case on task_due_date (case_key);
