-- Meetings of steering groups; nobody's case.
create table body_meeting (
  id bigint generated always as identity primary key,
  agreement varchar(64) not null,
  -- id of the body in the agreement's file
  body varchar(64) not null,
  -- within the body, in the order in which they were called
  number integer not null,
  -- ordinary, extraordinary or written
  kind varchar(16) not null,
  period_from date not null,
  period_to date not null,
  -- called, set, held, closed or cancelled
  status varchar(16) not null,
  items_by date,
  papers_on date,
  meets_at timestamp with time zone,
  place varchar(255),
  held_on date,
  -- the report that was frozen for it, if there is one
  report bigint,
  constraint body_meeting_number unique (agreement, body, number)
);

-- What steering groups are asked to decide, whoever asks.
create table steering_matter (
  id bigint generated always as identity primary key,
  agreement varchar(64) not null,
  -- of who asks: a municipality's code, or the programme's tenant
  tenant_id varchar(64) not null,
  case_key varchar(255),
  -- the process that waits for the answer; null where a person raised the matter
  asking_instance varchar(64),
  -- the process that takes it through the steering group
  instance varchar(64),
  kind varchar(32) not null,
  title varchar(255) not null,
  question varchar(4000) not null,
  -- one a line
  proposals varchar(4000) not null,
  can_wait boolean not null,
  asked_at timestamp with time zone not null,
  body varchar(64),
  -- asked, ready, decided
  status varchar(16) not null,
  outcome varchar(32),
  remarks varchar(4000),
  decided_on date,
  -- where it was decided
  meeting bigint,
  -- whether who asked was there to be told; null before
  told boolean
);
create index steering_matter_asking on steering_matter (asking_instance);
create index steering_matter_case on steering_matter (case_key);

-- What stands on an agenda; a matter that was postponed stands on that of the next meeting as well.
create table meeting_item (
  id bigint generated always as identity primary key,
  meeting bigint not null references body_meeting (id),
  position integer not null,
  -- null for what is only told
  matter bigint references steering_matter (id),
  title varchar(255) not null,
  text varchar(4000),
  outcome varchar(32),
  conclusion varchar(4000),
  votes_for integer,
  votes_against integer,
  carried_out_by varchar(64),
  due_on date,
  done_on date,
  done_what varchar(4000)
);
create index meeting_item_meeting on meeting_item (meeting);
create index meeting_item_matter on meeting_item (matter);
