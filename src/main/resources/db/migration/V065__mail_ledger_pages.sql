-- The ledger is read from the newest mail on: of all, of one municipality, of one status.
create index mail_ledger_newest on mail_ledger (created_at, id);
create index mail_ledger_tenant on mail_ledger (tenant_id, created_at, id);
create index mail_ledger_status on mail_ledger (status, created_at, id);
