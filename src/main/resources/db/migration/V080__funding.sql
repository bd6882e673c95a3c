-- Whoever commits money takes turns, so that two cannot spend the same.
create table funding_turn (id integer primary key);
insert into funding_turn (id) values (1);

-- What was asked for, and what became of it. Amounts are in oere.
create table funding_request (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  process_instance_id varchar(64) unique,
  kind varchar(64) not null,
  title varchar(255) not null,
  purpose varchar(4000) not null,
  wanted_on date,
  -- The contribution that is to pay a joint event.
  payer varchar(64),
  amount bigint not null,
  asked_by varchar(64),
  asked_on date not null,
  status varchar(32) not null,
  -- Whose money it is, under which line it is counted; null where nobody here pays.
  contribution varchar(64),
  line varchar(64),
  -- Why, as the table beside the agreement said then.
  reason varchar(2000),
  granted bigint,
  decided_by varchar(64),
  decided_on date,
  remarks varchar(4000)
);

-- What happened to the money of a pool; nothing is ever changed or taken away. A pool is what a
-- contribution has for a line or a year, or what it has not set apart.
create table funding_entry (
  id bigint generated always as identity primary key,
  contribution varchar(64) not null,
  pool varchar(96) not null,
  line varchar(64) not null,
  kind varchar(32) not null,
  committed bigint not null,
  used bigint not null,
  moved bigint not null,
  request_id bigint,
  -- The voucher of the accounts in which it was paid, or the decision by which it was moved.
  reference varchar(255),
  text varchar(255),
  booked_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(64)
);
create index funding_entry_contribution on funding_entry (contribution);
create index funding_entry_request on funding_entry (request_id);
