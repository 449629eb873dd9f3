-- What the authority withdraws of its own dispositions, and clerical errors of certificates. Runs on H2 and on PostgreSQL.
create table disposition_withdrawal (
    case_number varchar(20) not null primary key references certification_case (case_number),
    contested_case varchar(20) not null references certification_case (case_number),
    disposition varchar(20) not null,
    defect varchar(20) not null,
    reasons varchar(2000) not null,
    proposed_by varchar(64) not null,
    decided_by varchar(64),
    decision_reason varchar(1000),
    withdrawn_at timestamp(6) with time zone,
    -- What was paid on a withdrawn fine or penalty and went back, in won; null until it is recorded, and where nothing can have been paid.
    refunded_amount bigint,
    refund_interest bigint,
    refunded_on date,
    refund_reference varchar(200),
    refunded_by varchar(64)
);
create index disposition_withdrawal_contested on disposition_withdrawal (contested_case);
insert into serial (series, serial_year, last_number) values ('DWD', 0, 0);

alter table reapplication_bar add column withdrawn_in varchar(20);

alter table certificate_change add column corrected_scope varchar(1000);
alter table certificate_change add column corrected_holder varchar(10);
-- What the certificate said before, once it is corrected.
alter table certificate_change add column scope_before varchar(1000);
alter table certificate_change add column holder_before varchar(10);
alter table certificate_change add column name_before varchar(200);
alter table certificate_change add column address_before varchar(300);
alter table certificate_change add column representative_before varchar(100);
alter table certificate_change add column corrected_at timestamp(6) with time zone;
alter table certificate_change add column decided_by varchar(64);
alter table certificate_change add column decision_reason varchar(1000);
