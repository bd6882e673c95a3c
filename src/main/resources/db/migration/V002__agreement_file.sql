-- The agreement's file and its decision tables, as they were last taken up.
create table agreement_file (
  agreement_key varchar(64) not null,
  part varchar(64) not null,
  sha256 varchar(64) not null,
  content text not null,
  taken_up_at timestamp with time zone not null,
  primary key (agreement_key, part)
);
