-- The registry: the only tables that are ours. Every statement runs on H2 and on PostgreSQL.
-- EclipseLink takes the value as the end of a block of 50.
create sequence registry_sequence start with 50 increment by 50;

-- Last serial of each year, one row per number series; the row is locked while a number is drawn.
create table serial (
    series varchar(20) not null primary key,
    serial_year integer not null,
    last_number integer not null
);
insert into serial (series, serial_year, last_number) values
    ('ISS', 0, 0), ('BRS', 0, 0), ('REV', 0, 0), ('SUR', 0, 0);

create table organization (
    business_number varchar(10) not null primary key,
    name varchar(200) not null,
    sector varchar(30) not null,
    annual_sales bigint not null,
    registered_by varchar(64) not null,
    registered_at timestamp(6) with time zone not null
);

create table certification_case (
    case_number varchar(20) not null primary key,
    kind varchar(20) not null,
    business_number varchar(10) not null references organization (business_number),
    certificate_number varchar(40),
    -- The case that asked for this one.
    origin varchar(20) references certification_case (case_number),
    started_by varchar(64) not null,
    opened_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    outcome varchar(40),
    -- What may be open only once at a time; null as soon as the case is decided.
    open_key varchar(80) unique
);
create index certification_case_organization on certification_case (business_number);
create index certification_case_started_by on certification_case (started_by);

create table application (
    case_number varchar(20) not null primary key references certification_case (case_number),
    scheme varchar(10) not null,
    kind varchar(10) not null,
    scope varchar(1000) not null
);

create table breach (
    case_number varchar(20) not null primary key references certification_case (case_number),
    business_number varchar(10) not null references organization (business_number),
    affected_persons bigint not null,
    massive boolean not null,
    discovered_at timestamp(6) with time zone not null,
    reported_at timestamp(6) with time zone not null,
    description varchar(2000) not null
);
create index breach_organization on breach (business_number);

create table certificate (
    certificate_number varchar(40) not null primary key,
    business_number varchar(10) not null references organization (business_number),
    scheme varchar(10) not null,
    scope varchar(1000) not null,
    body varchar(10) not null,
    first_issued_on date not null,
    valid_until date not null,
    issued_in varchar(20),
    revoked_at timestamp(6) with time zone,
    revoked_in varchar(20),
    revocation_ground varchar(40)
);
create index certificate_organization on certificate (business_number);

create table revocation (
    case_number varchar(20) not null primary key references certification_case (case_number),
    certificate_number varchar(40) not null references certificate (certificate_number),
    ground varchar(40) not null,
    facts varchar(2000) not null,
    opinion varchar(2000),
    opinion_by varchar(64),
    opinion_at timestamp(6) with time zone,
    signed_by varchar(64),
    signed_at timestamp(6) with time zone
);

create table reapplication_bar (
    case_number varchar(20) not null primary key references revocation (case_number),
    business_number varchar(10) not null references organization (business_number),
    certificate_number varchar(40) not null references certificate (certificate_number),
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index reapplication_bar_organization on reapplication_bar (business_number);

create table fine_waiver (
    case_number varchar(20) not null primary key references revocation (case_number),
    business_number varchar(10) not null references organization (business_number),
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null
);

create table audit (
    audit_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    kind varchar(20) not null,
    planned_on date not null,
    lead_auditor varchar(64) not null,
    place varchar(200) not null,
    plan varchar(2000) not null,
    visited_on date,
    people_met varchar(500),
    recorded_by varchar(64),
    completed_at timestamp(6) with time zone,
    outcome varchar(30)
);
create index audit_case on audit (case_number);

create table finding (
    finding_id bigint not null primary key,
    audit_id bigint not null references audit (audit_id),
    finding_number integer not null,
    criterion varchar(10) not null,
    severity varchar(10) not null,
    facts varchar(2000) not null,
    correction varchar(2000),
    corrected_by varchar(64),
    corrected_at timestamp(6) with time zone,
    verified_by varchar(64),
    verified_at timestamp(6) with time zone,
    constraint finding_once unique (audit_id, finding_number)
);

create table ballot (
    ballot_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    member varchar(64) not null,
    vote varchar(10) not null,
    reason varchar(2000) not null,
    cast_at timestamp(6) with time zone not null,
    constraint ballot_once unique (case_number, member)
);

create table decision (
    decision_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    question varchar(60) not null,
    answer varchar(40) not null,
    facts varchar(4000) not null,
    rule varchar(80) not null,
    rule_version varchar(20) not null,
    legal_basis varchar(400) not null,
    reasons varchar(4000) not null,
    decided_by varchar(64) not null,
    decided_at timestamp(6) with time zone not null
);
create index decision_case on decision (case_number);

-- Who completed which human task: the basis of the separation of duties.
create table contribution (
    contribution_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    activity varchar(60) not null,
    user_id varchar(64) not null,
    contributed_at timestamp(6) with time zone not null
);
create index contribution_case on contribution (case_number);

create table letter (
    letter_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    business_number varchar(10) not null references organization (business_number),
    kind varchar(40) not null,
    subject_en varchar(200) not null,
    subject_ko varchar(200) not null,
    body_en varchar(4000) not null,
    body_ko varchar(4000) not null,
    written_at timestamp(6) with time zone not null,
    -- A letter is written once per case, kind and occasion, however often a step is repeated.
    occasion varchar(40) not null,
    constraint letter_once unique (case_number, kind, occasion)
);
create index letter_organization on letter (business_number);
