-- Every mail: to whom, about what, and what became of it. Kept longer than the engine's history.
create table mail_ledger (
  id uuid primary key,
  tenant_id varchar(64) not null,
  business_key varchar(255),
  task_id varchar(64) not null,
  task_name varchar(255) not null,
  -- Whose templates, and on which occasion.
  capability varchar(64) not null,
  kind varchar(64) not null,
  recipient varchar(255) not null,
  address varchar(255),
  subject varchar(500) not null,
  -- What the templates show, as it was when the task reached its group (JSON).
  content varchar(8000) not null,
  status varchar(16) not null,
  attempts integer not null,
  last_error varchar(2000),
  message_id varchar(255) not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  -- One mail of a kind to a person about a task, however often it is asked for.
  constraint mail_ledger_once unique (kind, task_id, recipient)
);
create index mail_ledger_business_key on mail_ledger (business_key);
