-- What people mean by what they type, beside it: V22.1 fills it, as no database folds texts as Java does.
alter table organization add column name_key varchar;
alter table certificate add column number_key varchar;
alter table certificate add column scope_key varchar;

-- What a holder was called before, until that case renamed it.
create table former_name (
    case_number varchar(20) not null primary key references certification_case (case_number),
    business_number varchar(10) not null references organization (business_number),
    name varchar(200) not null,
    name_key varchar not null,
    used_until timestamp(6) with time zone not null
);
create index former_name_organization on former_name (business_number);
