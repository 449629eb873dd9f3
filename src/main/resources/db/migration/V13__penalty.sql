-- The administrative penalty after a breach: sales, violations with their worksheets, payment.
insert into serial (series, serial_year, last_number) values ('PEN', 0, 0);

create table penalty (
    case_number varchar(20) not null primary key references certification_case (case_number),
    breach_case varchar(20) not null references breach (case_number),
    business_started_on date,
    unrelated_claim varchar(2000),
    supplied_by varchar(64),
    supplied_at timestamp(6) with time zone,
    -- ACCEPTED, REFUSED, FALSE_DATA or NO_SALES; null until an officer checked the sales data.
    sales_basis varchar(20),
    sales_reason varchar(2000),
    -- How often it was assessed: a manager may return it.
    round_number integer not null,
    opinion_last_day date,
    opinion varchar(2000),
    opinion_by varchar(64),
    opinion_at timestamp(6) with time zone,
    -- Won; 0 where nothing was imposed.
    signed_amount bigint,
    signed_by varchar(64),
    signed_at timestamp(6) with time zone,
    reminded_at timestamp(6) with time zone
);
create index penalty_breach on penalty (breach_case);

create table penalty_sales (
    sales_id bigint not null primary key,
    case_number varchar(20) not null references penalty (case_number),
    sales_year integer not null,
    amount bigint not null,
    estimated boolean not null,
    constraint penalty_sales_once unique (case_number, sales_year, estimated)
);

create table penalty_violation (
    violation_id bigint not null primary key,
    case_number varchar(20) not null references penalty (case_number),
    round_number integer not null,
    violation_number integer not null,
    provision varchar(40) not null,
    facts varchar(2000) not null,
    fault varchar(20) not null,
    victims bigint not null,
    violated_from date not null,
    violated_until date not null,
    ordered_on date,
    -- Won; null where there are no sales.
    total_sales bigint,
    unrelated_sales bigint,
    base_explanation varchar(1000) not null,
    base_explanation_korean varchar(1000) not null,
    unrelated_reason varchar(2000),
    seriousness varchar(20) not null,
    -- Of the base, in percent; null where there are no sales.
    rate decimal(7, 4),
    rate_reason varchar(2000) not null,
    basic_amount bigint not null,
    adjusted_amount bigint not null,
    cap_case varchar(40) not null,
    cap_reason varchar(400) not null,
    cap_basis varchar(100) not null,
    cap_amount bigint not null,
    amount bigint not null,
    assessed_by varchar(64) not null,
    assessed_at timestamp(6) with time zone not null,
    constraint penalty_violation_once unique (case_number, round_number, violation_number)
);

create table penalty_adjustment (
    adjustment_id bigint not null primary key,
    violation_id bigint not null references penalty_violation (violation_id),
    title_english varchar(200) not null,
    title_korean varchar(200) not null,
    percent integer not null,
    amount bigint not null,
    reason varchar(1000) not null
);
create index penalty_adjustment_violation on penalty_adjustment (violation_id);

create table penalty_instalment (
    instalment_id bigint not null primary key,
    case_number varchar(20) not null references penalty (case_number),
    -- The first plan is one date; instalments make another.
    plan_number integer not null,
    instalment_number integer not null,
    amount bigint not null,
    due_on date not null,
    constraint penalty_instalment_once unique (case_number, plan_number, instalment_number)
);

create table penalty_payment (
    payment_id bigint not null primary key,
    case_number varchar(20) not null references penalty (case_number),
    amount bigint not null,
    paid_on date not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null
);
create index penalty_payment_case on penalty_payment (case_number);
