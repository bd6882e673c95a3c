-- From where each user has logged in: at such an address a right password never waits for what
-- others try elsewhere. Without a key of its own: two first logins at once may write the same twice.
create table login_address (
  user_id varchar(64) not null,
  address varchar(64) not null,
  last_used_at timestamp with time zone not null
);
create index login_address_user on login_address (user_id, address);
create index login_address_used on login_address (last_used_at);
