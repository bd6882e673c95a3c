-- Which steps of reminding were taken for which task and due date.
create table task_reminder (
  id bigint generated always as identity primary key,
  task_id varchar(64) not null,
  tenant_id varchar(64) not null,
  case_key varchar(255),
  due_on date not null,
  -- before, after or follow-up
  kind varchar(16) not null,
  -- working days before or after the due date
  days integer not null,
  taken_on date not null
);
create index task_reminder_task on task_reminder (task_id);
