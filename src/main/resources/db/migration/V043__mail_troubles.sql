-- A mail may be about several tasks at once, and then is about none of them by itself.
alter table mail_ledger alter column task_id drop not null;
alter table mail_ledger alter column task_name drop not null;
alter table mail_ledger alter column content set data type varchar(32000);
-- Ids of the groups through which the person is told, joined by commas; null in rows of older
-- versions, whose recipients are told whether or not they are still members.
alter table mail_ledger add column recipient_groups varchar(2000);
-- Since when attempts fail without a success between, and when the next one is due.
alter table mail_ledger add column failing_since timestamp with time zone;
alter table mail_ledger add column next_attempt_at timestamp with time zone;
-- What is wrong: address:<user id>, or server:<condition>; null when nothing is.
alter table mail_ledger add column cause varchar(300);
-- Why a mail is not to be sent: no-address, person-gone, group-left, nothing-waits, given-up.
alter table mail_ledger add column reason varchar(32);
-- The failure that somebody has to mend before it is sent again.
alter table mail_ledger add column failure_id uuid;
-- Until now a failed mail was one that its job tries again.
update mail_ledger set status = 'pending' where status = 'failed';
create index mail_ledger_cause on mail_ledger (cause);
create index mail_ledger_failure on mail_ledger (failure_id);

-- Attempts that failed, each with the address that was used and the server's own words. The one
-- that succeeded is in the ledger itself.
create table mail_attempt (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  mail_id uuid not null,
  attempted_at timestamp with time zone not null,
  address varchar(255),
  permanent boolean not null,
  reply_code integer,
  reply varchar(2000) not null
);
create index mail_attempt_mail on mail_attempt (mail_id);

-- Tasks that a person was told of by a mail about several.
create table mail_told_task (
  tenant_id varchar(64) not null,
  mail_id uuid not null,
  task_id varchar(64) not null,
  recipient varchar(255) not null,
  primary key (mail_id, task_id)
);
create index mail_told_task_person on mail_told_task (recipient, task_id);

-- One row for each cause, however many mails it hits; open while somebody has a task about it.
create table mail_failure (
  id uuid primary key,
  tenant_id varchar(64) not null,
  cause varchar(300) not null,
  -- The cause while it is open, null afterwards: a cause is open once.
  open_cause varchar(300) unique,
  process_instance_id varchar(64),
  -- Whose address it is, and the address that failed; null when the server itself is at fault.
  person varchar(255),
  address varchar(255),
  reply_code integer,
  reply varchar(2000) not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by varchar(255),
  -- corrected, send-again, given-up, mended-elsewhere
  outcome varchar(32)
);
-- Who notices a failure takes its turn here, so that a cause is found or made once.
create table mail_failure_turn (id integer primary key);
insert into mail_failure_turn (id) values (1);
