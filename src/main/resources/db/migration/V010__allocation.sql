-- Which party a piece of work was given to, and why: one row each time the division of tasks was asked.
create table allocation (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  business_key varchar(255),
  process_instance_id varchar(64) not null,
  allocated_at timestamp with time zone not null,
  task_type varchar(64) not null,
  candidate_group varchar(64) not null,
  party varchar(64) not null,
  clause varchar(64) not null,
  reason varchar(2000) not null,
  decision_version integer not null
);
create index allocation_business_key on allocation (business_key);
