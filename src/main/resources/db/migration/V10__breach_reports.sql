-- Several reports on one breach, and the clocks of the holder's duties after it. Runs on H2 and on PostgreSQL.
alter table breach add column sensitive_data boolean default false not null;
alter table breach add column illegal_access boolean default false not null;

create table breach_report (
    report_id bigint not null primary key,
    case_number varchar(20) not null references breach (case_number),
    reporter varchar(64) not null,
    affected_persons bigint not null,
    discovered_at timestamp(6) with time zone,
    description varchar(2000) not null,
    effect varchar(20) not null,
    incident_reported_at timestamp(6) with time zone,
    leak_notified_at timestamp(6) with time zone,
    leak_reported_at timestamp(6) with time zone,
    sensitive_data boolean,
    illegal_access boolean,
    idempotency_key varchar(200),
    reported_at timestamp(6) with time zone not null,
    constraint breach_report_key unique (reporter, idempotency_key)
);
create index breach_report_case on breach_report (case_number);
-- Ids below zero cannot meet those of the sequence.
insert into breach_report
    (report_id, case_number, reporter, affected_persons, discovered_at, description, effect, reported_at)
select -row_number() over (order by b.case_number), b.case_number, c.started_by, b.affected_persons, b.discovered_at,
    b.description, 'OPENED', b.reported_at
from breach b join certification_case c on c.case_number = b.case_number;

create table breach_clock (
    clock_id bigint not null primary key,
    case_number varchar(20) not null references breach (case_number),
    duty varchar(20) not null,
    required boolean not null,
    due_at timestamp(6) with time zone,
    explanation varchar(400),
    explanation_ko varchar(400),
    done_at timestamp(6) with time zone,
    constraint breach_clock_once unique (case_number, duty)
);

-- One screening of a holder is open at a time, whatever the number of persons.
update certification_case set open_key = 'screening/' || business_number where kind = 'SCREENING' and open_key is not null;
