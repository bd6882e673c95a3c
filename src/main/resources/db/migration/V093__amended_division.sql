-- Versions of the division of tasks that were put in force by a decision, and not by the file.
create table amended_division (
  decision_version integer primary key,
  matter_id bigint not null,
  meeting varchar(255) not null,
  decided_on date not null,
  effective_on date not null,
  in_force_since timestamp with time zone not null,
  content text not null
);

-- The rows in which such a version differs from the one before; without a group the row went.
create table amended_division_row (
  decision_version integer not null references amended_division (decision_version),
  row_key varchar(255) not null,
  candidate_group varchar(255),
  party varchar(255),
  clause varchar(255),
  reason varchar(2000),
  primary key (decision_version, row_key)
);
