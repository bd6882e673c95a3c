-- What became of claimed tasks whose holder was absent: from whom, to whom, by whom and why.
create table task_handover (
  id bigint generated always as identity primary key,
  task_id varchar(64) not null,
  task_name varchar(255) not null,
  tenant_id varchar(64) not null,
  business_key varchar(255),
  happened_at timestamp with time zone not null,
  -- given-back, handed-on, taken-over, or left: the program itself, as the holder left the group
  kind varchar(16) not null,
  from_person varchar(64) not null,
  -- null where the task went back to its group
  to_person varchar(64),
  -- null where the program did it
  by_person varchar(64),
  reason varchar(1000)
);
create index task_handover_task on task_handover (task_id);
create index task_handover_business_key on task_handover (business_key);

-- Who covers for whom from the first to the last day; ended before its time where ended_at says so.
create table absence_cover (
  id bigint generated always as identity primary key,
  absent varchar(64) not null,
  substitute varchar(64) not null,
  first_day date not null,
  last_day date not null,
  named_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index absence_cover_absent on absence_cover (absent);
create index absence_cover_substitute on absence_cover (substitute);
