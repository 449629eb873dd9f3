-- Who went on under another business number: what bars the predecessor bars the successor.
create table succession (
    predecessor varchar(10) not null references organization (business_number),
    successor varchar(10) not null references organization (business_number),
    reason varchar(20) not null,
    effective_on date not null,
    declared_by varchar(64) not null,
    declared_at timestamp(6) with time zone not null,
    withdrawn_by varchar(64),
    withdrawn_at timestamp(6) with time zone,
    constraint succession_key primary key (predecessor, successor)
);
create index succession_successor on succession (successor);
create index organization_corporate_number on organization (corporate_number);

-- The revocation whose bar stands against an application.
alter table application add column barred_by varchar(20);

-- What lets one organization apply although it is barred: asked for by one manager, granted by another.
create table bar_exception (
    case_number varchar(20) not null primary key references certification_case (case_number),
    business_number varchar(10) not null references organization (business_number),
    bar_case varchar(20) not null references reapplication_bar (case_number),
    reason varchar(2000) not null,
    legal_basis varchar(500),
    requested_by varchar(64) not null,
    decided_by varchar(64),
    decision_reason varchar(2000),
    granted_at timestamp(6) with time zone
);
create index bar_exception_organization on bar_exception (business_number);
insert into serial (series, serial_year, last_number) values ('BEX', 0, 0);
