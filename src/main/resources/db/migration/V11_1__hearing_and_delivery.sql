-- Hearings before a revocation; a postponed one is followed by another.
create table hearing (
    hearing_id bigint not null primary key,
    case_number varchar(20) not null references revocation (case_number),
    hearing_number integer not null,
    hearing_on date not null,
    place varchar(200) not null,
    presider varchar(64) not null,
    arranged_by varchar(64) not null,
    arranged_at timestamp(6) with time zone not null,
    -- HELD, ABSENT or POSTPONED; null until it was recorded.
    result varchar(20),
    attendees varchar(500),
    statement varchar(2000),
    recorded_by varchar(64),
    recorded_at timestamp(6) with time zone,
    constraint hearing_once unique (case_number, hearing_number)
);

-- How a signed order came to its holder; revocations that were signed before this table have none.
create table order_delivery (
    case_number varchar(20) not null primary key references revocation (case_number),
    sent_at timestamp(6) with time zone not null,
    received_on date,
    certificate_return varchar(20),
    failure varchar(1000),
    recorded_by varchar(64),
    recorded_at timestamp(6) with time zone,
    published_at timestamp(6) with time zone,
    served_on date
);

-- The list of revocations is read newest first, and by certificate.
create index revocation_signed_at on revocation (signed_at);
create index revocation_certificate on revocation (certificate_number);
