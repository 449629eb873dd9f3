-- What happens in the life of a certificate: its next event, and that every night somebody looks whether each has one.

-- Events of a certificate; at most one is open.
create table validity_event (
    event_id bigint not null primary key,
    certificate_number varchar(40) not null references certificate (certificate_number),
    kind varchar(20) not null,
    due_at timestamp(6) with time zone not null,
    explanation_en varchar(1000) not null,
    explanation_ko varchar(1000) not null,
    -- The last day of the term for which it was planned.
    term_until date not null,
    -- The process that waits for it; null for what was done before this system knew the certificate.
    process_instance varchar(64),
    planned_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    result varchar(20),
    -- The surveillance that it opened or found open.
    case_number varchar(20) references certification_case (case_number),
    -- The certificate as long as the event is open: no certificate waits for two events.
    open_key varchar(40) unique
);
create index validity_event_certificate on validity_event (certificate_number);

create table reconciliation (
    reconciliation_id bigint not null primary key,
    started_by varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    certificates integer not null,
    repaired integer not null,
    repairs varchar(4000) not null,
    conflicts varchar(4000) not null
);

-- Reminders and the expiry are told of a certificate, not of a case.
alter table letter alter column case_number drop not null;
alter table letter add column certificate_number varchar(40) references certificate (certificate_number);
alter table letter add constraint letter_of_certificate_once unique (certificate_number, kind, occasion);
create index certification_case_certificate on certification_case (certificate_number);
