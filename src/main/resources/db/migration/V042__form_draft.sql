-- What somebody typed into a form and has not handed in: one row per person and task, read by
-- nobody but that person.
create table form_draft (
  task_id varchar(64) not null,
  person varchar(255) not null,
  tenant_id varchar(64) not null,
  business_key varchar(255),
  task_name varchar(255) not null,
  -- Fields of the form when it was saved, as "key:type,...": whether the form changed since.
  form varchar(8000) not null,
  -- Values by key, and the same as text under the labels of the form (JSON, ASCII).
  content varchar(1000000) not null,
  shown varchar(1000000) not null,
  saved_at timestamp with time zone not null,
  primary key (task_id, person)
);
create index form_draft_person on form_draft (person);
