-- What is recorded while a municipality drafts its plan, and what others say about the draft.
-- Each row: whose case (tenant_id, journey), when and by whom it was recorded.
create table advice_request (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255)
);
create index advice_request_journey on advice_request (journey);

create table advice_request_topic (
  advice_request bigint not null references advice_request (id),
  tenant_id varchar(64) not null,
  advice_request_key integer not null,
  topic varchar(32) not null,
  primary key (advice_request, advice_request_key)
);

create table prepared_draft (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  version varchar(255) not null,
  draft_url varchar(255) not null,
  account_method varchar(32) not null,
  agriculture_covered boolean not null,
  pathway_with_shortfall boolean not null,
  actions_have_effect boolean not null,
  targets_resourced boolean not null,
  proceed_reason varchar(4000)
);
create index prepared_draft_journey on prepared_draft (journey);

-- Advice of the coordinator and comments of the knowledge partner, on the version they read.
create table draft_reading (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  reader varchar(32) not null,
  version varchar(255) not null,
  outcome varchar(32) not null,
  remarks varchar(4000),
  letter_url varchar(255)
);
create index draft_reading_journey on draft_reading (journey);

create table revised_draft (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  version varchar(255) not null,
  draft_url varchar(255) not null,
  reply varchar(4000) not null,
  again boolean not null
);
create index revised_draft_journey on revised_draft (journey);
