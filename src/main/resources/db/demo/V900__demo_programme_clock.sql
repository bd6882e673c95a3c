-- How far the demo's programme clock is ahead of the wall clock (negative: behind).
create table programme_clock (
  id integer primary key,
  offset_millis bigint not null
);
