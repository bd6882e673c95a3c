-- What municipality and coordinator recorded from the self-assessment to the roadmap.
-- Each row: whose case (tenant_id, journey), when and by whom it was recorded.
create table self_assessment (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  capf_version varchar(32) not null
);
create index self_assessment_journey on self_assessment (journey);

-- One answer for each section of the framework, in its order.
create table self_assessment_section (
  self_assessment bigint not null references self_assessment (id),
  tenant_id varchar(64) not null,
  self_assessment_key integer not null,
  criterion varchar(16) not null,
  answer varchar(32) not null,
  remark varchar(4000),
  primary key (self_assessment, self_assessment_key)
);

create table self_assessment_review (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  remarks varchar(4000)
);
create index self_assessment_review_journey on self_assessment_review (journey);

-- What a session is to be about.
create table self_assessment_review_criterion (
  self_assessment_review bigint not null references self_assessment_review (id),
  tenant_id varchar(64) not null,
  self_assessment_review_key integer not null,
  criterion varchar(16) not null,
  primary key (self_assessment_review, self_assessment_review_key)
);

-- What is to be ordered.
create table self_assessment_review_data_set (
  self_assessment_review bigint not null references self_assessment_review (id),
  tenant_id varchar(64) not null,
  self_assessment_review_key integer not null,
  data_set varchar(32) not null,
  primary key (self_assessment_review, self_assessment_review_key)
);

-- A row when it was drafted, and another when it was settled with a reply to remarks.
create table roadmap (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  draft_on date not null,
  hearing_on date not null,
  adoption_on date not null,
  assessment_on date,
  reply varchar(4000)
);
create index roadmap_journey on roadmap (journey);

create table roadmap_meeting (
  roadmap bigint not null references roadmap (id),
  tenant_id varchar(64) not null,
  roadmap_key integer not null,
  body varchar(255) not null,
  meeting_on date not null,
  primary key (roadmap, roadmap_key)
);

create table roadmap_field (
  roadmap bigint not null references roadmap (id),
  tenant_id varchar(64) not null,
  roadmap_key integer not null,
  field_of_work varchar(32) not null,
  primary key (roadmap, roadmap_key)
);

create table roadmap_advice (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  remarks varchar(4000)
);
create index roadmap_advice_journey on roadmap_advice (journey);
