-- Opinions of other agencies on a breach: who was asked, and what it answered. The date is the deadline of the case.
-- Every statement runs on H2 and on PostgreSQL.
create table agency_opinion (
    opinion_id bigint not null primary key,
    case_number varchar(20) not null references breach (case_number),
    agency varchar(10) not null,
    asked_by varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    text varchar(2000),
    given_by varchar(64),
    given_at timestamp(6) with time zone,
    constraint agency_opinion_once unique (case_number, agency),
    constraint agency_opinion_given check ((text is null) = (given_at is null) and (given_by is null) = (given_at is null))
);
