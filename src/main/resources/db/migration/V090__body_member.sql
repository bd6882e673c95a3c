-- Who sits in a steering group or in the secretariat, and since when; nobody's case.
create table body_member (
  id bigint generated always as identity primary key,
  agreement varchar(64) not null,
  -- id of the body in the agreement's file
  body varchar(64) not null,
  -- as the agreement names it: whose seat, and what for
  seat varchar(255) not null,
  name varchar(255) not null,
  title varchar(255) not null,
  email varchar(255) not null,
  -- code of a municipality or id of a party
  home varchar(64) not null,
  substitute boolean not null,
  from_day date not null,
  -- the last day; null while nobody has followed
  to_day date
);
create index body_member_body on body_member (agreement, body);
