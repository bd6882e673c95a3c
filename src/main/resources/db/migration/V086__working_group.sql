-- Working groups that a steering group has staffed.
create table working_group (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  process_instance_id varchar(64) not null,
  title varchar(255) not null,
  purpose varchar(4000) not null,
  hot_desk varchar(255),
  rhythm varchar(16) not null,
  constituted_on date not null,
  until_day date not null,
  reported_on date,
  dissolved_on date
);
create unique index working_group_instance on working_group (process_instance_id);

-- Their members, who stay employed at home; without an address when the group is dissolved.
create table working_group_member (
  id bigint generated always as identity primary key,
  tenant_id varchar(64) not null,
  group_id bigint not null references working_group (id) on delete cascade,
  name varchar(255) not null,
  email varchar(255),
  home varchar(255) not null
);
create index working_group_member_group on working_group_member (group_id);
