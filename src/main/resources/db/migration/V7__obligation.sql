-- Who must hold which certificate by when, and the fine for not holding it.
insert into serial (series, serial_year, last_number) values ('OBL', 0, 0);

-- What an organization was and had in a business year; figures that nobody stated are null.
create table obligation_facts (
    facts_id bigint not null primary key,
    business_number varchar(10) not null references organization (business_number),
    facts_year integer not null,
    activities varchar(200) not null,
    sales bigint,
    ict_sales bigint,
    daily_users bigint,
    students bigint,
    stated_by varchar(64) not null,
    stated_at timestamp(6) with time zone not null,
    constraint obligation_facts_once unique (business_number, facts_year)
);

create table obligation (
    case_number varchar(20) not null primary key references certification_case (case_number),
    scheme varchar(10) not null,
    obliged_since date,
    obliged_by date,
    held_until timestamp(6) with time zone
);

create table fine (
    fine_id bigint not null primary key,
    case_number varchar(20) not null references obligation (case_number),
    amount bigint not null,
    reasons varchar(2000) not null,
    circumstances varchar(2000) not null,
    prepared_by varchar(64) not null,
    prepared_at timestamp(6) with time zone not null,
    opinion_last_day date,
    opinion varchar(2000),
    opinion_by varchar(64),
    opinion_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    signed_amount bigint,
    signed_by varchar(64),
    signed_at timestamp(6) with time zone
);
create index fine_case on fine (case_number);
