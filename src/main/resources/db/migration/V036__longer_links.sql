-- Links into records systems and document libraries are often longer than 255 characters.
alter table application alter column application_url set data type varchar(2000);
alter table data_delivery alter column data_url set data type varchar(2000);
alter table prepared_draft alter column draft_url set data type varchar(2000);
alter table draft_reading alter column letter_url set data type varchar(2000);
alter table revised_draft alter column draft_url set data type varchar(2000);
alter table consultation_report alter column report_url set data type varchar(2000);
alter table proposal_revision alter column plan_url set data type varchar(2000);
alter table plan_publication alter column plan_url set data type varchar(2000);
alter table plan_submission alter column plan_url set data type varchar(2000);
alter table plan_review alter column letter_url set data type varchar(2000);
alter table plan_revision alter column plan_url set data type varchar(2000);
