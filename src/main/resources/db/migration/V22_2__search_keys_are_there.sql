alter table organization alter column name_key set not null;
alter table certificate alter column number_key set not null;
alter table certificate alter column scope_key set not null;
create index certificate_number_key on certificate (number_key);
-- Whose names are spelled alike; and the order of the list.
create index organization_name_key on organization (name_key);
create index organization_name on organization (name, business_number);
