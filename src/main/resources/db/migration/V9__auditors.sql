-- Who changed the entry of an auditor last, and who ended a tie; who recorded them first is kept. Runs on H2 and on PostgreSQL.
alter table auditor add column changed_by varchar(64);
alter table auditor add column changed_at timestamp(6) with time zone;
alter table auditor_tie add column ended_by varchar(64);
alter table auditor_tie add column ended_at timestamp(6) with time zone;
