-- Events that are held together, whoever proposed them.
create table joint_event (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  process_instance_id varchar(64) not null,
  -- The process instance in which it was proposed.
  proposed_in varchar(64),
  -- Type of task in the division of tasks.
  kind varchar(64) not null,
  -- Id of the agreement's event that it is; null where the agreement has none.
  agreement_event varchar(64),
  -- By which calendars know it.
  uid varchar(64) not null,
  title varchar(255) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  place varchar(255) not null,
  online_url varchar(2000),
  seats integer not null,
  agenda varchar(4000) not null,
  -- Id of a party of the agreement.
  payer varchar(64) not null,
  reply_by date not null,
  status varchar(16) not null,
  -- How often it was changed, for calendars.
  sequence integer not null,
  -- Why it was changed or not held, as it was typed last.
  reason varchar(4000),
  -- For which beginning those who come were reminded.
  reminded_for timestamp with time zone,
  number_present integer
);
create index joint_event_proposed_in on joint_event (proposed_in);
create index joint_event_instance on joint_event (process_instance_id);

-- Who is invited. When the event is closed only who came stays, without an address.
create table event_invitation (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  event_id bigint not null references joint_event (id) on delete cascade,
  -- User id, or the address of somebody who is no user; null when the event is closed.
  recipient varchar(255),
  is_user boolean not null,
  name varchar(255) not null,
  -- Danish name of the municipality or the group.
  behalf varchar(255),
  municipality_code varchar(4),
  answer varchar(16) not null,
  -- The order of those who wait.
  place_in_line bigint,
  constraint event_invitation_once unique (event_id, recipient)
);

-- Links in mails by which somebody answers; only what is needed to know one again.
create table event_reply_link (
  token_hash varchar(64) primary key,
  tenant_id varchar(64) not null,
  event_id bigint not null,
  invitation_id bigint not null
);
create index event_reply_link_event on event_reply_link (event_id);

-- Which of the agreement's events were proposed, each once.
create table proposed_event (
  agreement varchar(64) not null,
  event varchar(64) not null,
  tenant_id varchar(64) not null,
  proposed_on date not null,
  primary key (agreement, event)
);
