-- Orders of revocation as they were prepared, each with the preview of its effects; a returned one is followed by another.
create table revocation_order (
    order_id bigint not null primary key,
    case_number varchar(20) not null references revocation (case_number),
    order_number integer not null,
    reasons varchar(2000) not null,
    prepared_by varchar(64) not null,
    prepared_at timestamp(6) with time zone not null,
    -- One effect a line, in both languages, and by what it is known again at the signature; null until they were shown.
    effects_english varchar(200000),
    effects_korean varchar(200000),
    effect_keys varchar(200000),
    previewed_at timestamp(6) with time zone,
    return_reason varchar(1000),
    returned_by varchar(64),
    returned_at timestamp(6) with time zone,
    constraint revocation_order_once unique (case_number, order_number)
);
