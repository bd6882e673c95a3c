-- One row, locked by the node that is building its engine.
create table startup_lock (
  id integer primary key
);
insert into startup_lock (id) values (1);
