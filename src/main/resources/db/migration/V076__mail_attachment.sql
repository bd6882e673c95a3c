-- What goes with a mail, by a reference to where it is kept; null for nothing.
alter table mail_ledger add column attachment varchar(255);
-- A report in a mail is longer than any mail about tasks.
alter table mail_ledger alter column content set data type varchar(400000);
