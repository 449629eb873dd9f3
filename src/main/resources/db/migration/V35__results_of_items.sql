-- Who of the team recorded the result of an item, and when; not kept for those of before.
alter table audit_item add column recorded_by varchar(64);
alter table audit_item add column recorded_at timestamp(6) with time zone;
