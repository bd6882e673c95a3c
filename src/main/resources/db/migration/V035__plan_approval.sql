-- How plans were treated by councils and assessed by the partners.
-- Each row: whose case (tenant_id, journey), when and by whom it was recorded.
create table environment_screening (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  authorities_heard_on date not null,
  published_on date not null,
  reasons varchar(4000) not null
);
create index environment_screening_journey on environment_screening (journey);

create table body_reading (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  reading varchar(32) not null,
  body varchar(255) not null,
  meeting_on date not null,
  outcome varchar(32) not null,
  remarks varchar(4000)
);
create index body_reading_journey on body_reading (journey);

create table hearing_decision (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  meeting_on date not null,
  hearing_start date,
  hearing_end date,
  deviation_reason varchar(4000),
  remarks varchar(4000)
);
create index hearing_decision_journey on hearing_decision (journey);

create table consultation_report (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  responses integer not null,
  changes varchar(4000) not null,
  report_url varchar(255)
);
create index consultation_report_journey on consultation_report (journey);

create table adoption (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  decided_on date not null,
  remarks varchar(4000)
);
create index adoption_journey on adoption (journey);

create table proposal_revision (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  reading varchar(32) not null,
  version varchar(255) not null,
  plan_url varchar(255) not null,
  changes varchar(4000) not null
);
create index proposal_revision_journey on proposal_revision (journey);

create table plan_publication (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  plan_url varchar(255) not null,
  published_on date not null
);
create index plan_publication_journey on plan_publication (journey);

create table plan_submission (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  version varchar(255) not null,
  plan_url varchar(255) not null
);
create index plan_submission_journey on plan_submission (journey);

create table plan_review (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  letter_url varchar(255)
);
create index plan_review_journey on plan_review (journey);

create table plan_review_section (
  plan_review bigint not null references plan_review (id),
  tenant_id varchar(64) not null,
  plan_review_key integer not null,
  section varchar(32) not null,
  outcome varchar(32) not null,
  remark varchar(4000),
  primary key (plan_review, plan_review_key)
);

create table plan_revision (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  remarks_by varchar(32) not null,
  version varchar(255) not null,
  plan_url varchar(255) not null,
  changes varchar(4000) not null
);
create index plan_revision_journey on plan_revision (journey);

-- changes_before: how many changes of the proposal had been registered when C40's answer was.
create table c40_approval (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  decided_on date not null,
  remarks varchar(4000),
  changes_before integer not null
);
create index c40_approval_journey on c40_approval (journey);

create table assessment_confirmation (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  remarks varchar(4000)
);
create index assessment_confirmation_journey on assessment_confirmation (journey);
