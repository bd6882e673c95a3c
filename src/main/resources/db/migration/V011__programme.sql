-- The one programme of each agreement: whoever inserts the row starts it.
create table programme_run (
  agreement varchar(255) primary key,
  started_at timestamp with time zone not null
);

-- Who was looked at in which round, and what came of it; each pair once.
create table invitation (
  agreement varchar(255) not null,
  municipality_code varchar(4) not null,
  round varchar(16) not null,
  tenant_id varchar(64) not null,
  checked_at timestamp with time zone not null,
  outcome varchar(32) not null,
  primary key (agreement, municipality_code, round)
);
