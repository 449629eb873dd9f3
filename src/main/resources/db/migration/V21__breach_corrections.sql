-- A number of affected persons that was mistyped: proposed by one, confirmed or refused by another. Runs on H2 and on PostgreSQL.
create table breach_correction (
    case_number varchar(20) not null primary key references certification_case (case_number),
    breach_case varchar(20) not null references breach (case_number),
    persons_before bigint not null,
    persons_after bigint not null,
    reason varchar(2000) not null,
    proposed_by varchar(64) not null,
    decided_by varchar(64),
    decision_reason varchar(2000),
    corrected_at timestamp(6) with time zone
);
create index breach_correction_breach on breach_correction (breach_case);
insert into serial (series, serial_year, last_number) values ('BCO', 0, 0);
