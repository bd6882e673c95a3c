-- Choices for the overview that people keep under a name of their own.
create table portfolio_view (
  id bigint generated always as identity primary key,
  user_id varchar(64) not null,
  name varchar(40) not null,
  -- Whether the overview opens with it; at most one of a person does.
  opens boolean not null,
  -- What was chosen, under the address's names; null for what was not.
  soeg varchar(100),
  runde varchar(100),
  fase varchar(100),
  status varchar(100),
  bold varchar(100),
  overskredet varchar(100),
  sortering varchar(100),
  gruppering varchar(100),
  constraint portfolio_view_name unique (user_id, name)
);
