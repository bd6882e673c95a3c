-- What municipalities and partners registered on the way to the first meeting.
-- Each row: whose case (tenant_id, journey), when and by whom it was recorded.
create table application (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  council_decision_on date,
  commitment_letter_on date,
  signatories varchar(255),
  sent_on date,
  application_url varchar(255),
  contact_name varchar(255),
  contact_email varchar(255),
  contact_phone varchar(255),
  case_number varchar(255),
  earlier_climate_work varchar(4000),
  has_climate_account boolean,
  remarks varchar(4000)
);
create index application_journey on application (journey);

create table admission (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  outcome varchar(32) not null,
  decided_on date not null,
  remarks varchar(4000)
);
create index admission_journey on admission (journey);

create table lead_appointment (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  lead_name varchar(255) not null,
  lead_email varchar(255) not null,
  lead_phone varchar(255),
  deputy_name varchar(255),
  deputy_email varchar(255),
  project_group varchar(4000),
  political_committee varchar(255) not null
);
create index lead_appointment_journey on lead_appointment (journey);

-- Who treats the plan before the council, in this order.
create table lead_appointment_body (
  lead_appointment bigint not null references lead_appointment (id),
  tenant_id varchar(64) not null,
  lead_appointment_key integer not null,
  name varchar(255) not null,
  primary key (lead_appointment, lead_appointment_key)
);

create table kickoff_meeting (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  held_on date not null,
  form varchar(32) not null,
  participants varchar(4000) not null,
  notes varchar(4000)
);
create index kickoff_meeting_journey on kickoff_meeting (journey);

create table journey_change (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255),
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  kind varchar(32) not null,
  reason varchar(4000)
);
create index journey_change_journey on journey_change (journey);
