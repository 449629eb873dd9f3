-- Documents of a case, as they were written, in both languages. Every statement runs on H2 and on PostgreSQL.
create table document (
    document_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    kind varchar(40) not null,
    occasion varchar(40) not null,
    title_en varchar(400) not null,
    title_ko varchar(400) not null,
    -- Minutes list findings without limit.
    body_en varchar(200000) not null,
    body_ko varchar(200000) not null,
    written_at timestamp(6) with time zone not null,
    -- Written once per case, kind and occasion, however often a step is repeated.
    constraint document_once unique (case_number, kind, occasion)
);
