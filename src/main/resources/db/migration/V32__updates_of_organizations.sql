-- When anything of an organization was written last. For those of before: its last change of the name, or its registration; addresses
-- and representatives were not kept with the time at which they were written.
alter table organization add column updated_at timestamp(6) with time zone;
update organization set updated_at = coalesce(
    (select max(f.used_until) from former_name f where f.business_number = organization.business_number), registered_at);
alter table organization alter column updated_at set not null;
create index organization_updated on organization (updated_at, business_number);
