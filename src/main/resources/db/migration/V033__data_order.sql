-- Orders of data: what was ordered, each answer to it, each delivery and its receipt.
-- A journey has several; process_instance_id tells them apart.
create table data_order (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  data_set varchar(32) not null
);
create index data_order_journey on data_order (journey);
create index data_order_instance on data_order (process_instance_id);

create table order_assessment (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  outcome varchar(32) not null,
  delivery_on date,
  remarks varchar(4000)
);
create index order_assessment_journey on order_assessment (journey);
create index order_assessment_instance on order_assessment (process_instance_id);

create table order_clarification (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  answer varchar(4000) not null
);
create index order_clarification_journey on order_clarification (journey);
create index order_clarification_instance on order_clarification (process_instance_id);

create table data_delivery (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  source varchar(255) not null,
  data_year integer not null,
  version varchar(255) not null,
  data_url varchar(255) not null,
  quality_notes varchar(4000) not null
);
create index data_delivery_journey on data_delivery (journey);
create index data_delivery_instance on data_delivery (process_instance_id);

create table data_receipt (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  journey varchar(255) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(255),
  process_instance_id varchar(64) not null,
  outcome varchar(32) not null,
  remarks varchar(4000),
  -- nobody answered in time
  by_itself boolean not null
);
create index data_receipt_journey on data_receipt (journey);
create index data_receipt_instance on data_receipt (process_instance_id);
