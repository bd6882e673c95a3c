-- Sessions of guidance: what each is about, each arrangement, and what came of it.
-- A journey has several; process_instance_id tells them apart.
create table guidance_session (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  topic varchar(64),
  form varchar(32),
  session_at timestamp with time zone
);
create index guidance_session_journey on guidance_session (journey);
create index guidance_session_instance on guidance_session (process_instance_id);

create table guidance_session_criterion (
  guidance_session bigint not null references guidance_session (id),
  tenant_id varchar(64) not null,
  guidance_session_key integer not null,
  criterion varchar(16) not null,
  primary key (guidance_session, guidance_session_key)
);

create table session_arrangement (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  form varchar(32) not null,
  session_at timestamp with time zone,
  place varchar(255),
  participants varchar(4000)
);
create index session_arrangement_journey on session_arrangement (journey);
create index session_arrangement_instance on session_arrangement (process_instance_id);

create table session_record (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  held boolean not null,
  topics varchar(4000),
  hours double precision,
  reason varchar(4000),
  again boolean
);
create index session_record_journey on session_record (journey);
create index session_record_instance on session_record (process_instance_id);

create table session_record_criterion (
  session_record bigint not null references session_record (id),
  tenant_id varchar(64) not null,
  session_record_key integer not null,
  criterion varchar(16) not null,
  primary key (session_record, session_record_key)
);

create table session_record_agreement (
  session_record bigint not null references session_record (id),
  tenant_id varchar(64) not null,
  session_record_key integer not null,
  what varchar(255) not null,
  owner varchar(255) not null,
  due varchar(255) not null,
  primary key (session_record, session_record_key)
);
