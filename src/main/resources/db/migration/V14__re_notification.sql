-- Re-notification of a leak: what was demanded of the organization in each round, what it says it did, and how that was judged.
-- Every statement runs on H2 and on PostgreSQL.
insert into serial (series, serial_year, last_number) values ('RNO', 0, 0);

create table re_notification (
    case_number varchar(20) not null primary key references certification_case (case_number),
    -- The breach whose persons are to be told again.
    breach_case varchar(20) not null references certification_case (case_number)
);
create index re_notification_breach on re_notification (breach_case);

create table re_notification_round (
    round_id bigint not null primary key,
    case_number varchar(20) not null references re_notification (case_number),
    -- Rounds that were sent count; one that a manager returned is prepared anew under its number.
    round_number integer not null,
    instrument varchar(20) not null,
    reasons varchar(2000) not null,
    measures varchar(1000) not null,
    posting_days integer not null,
    wished_last_day date,
    prepared_by varchar(64) not null,
    prepared_at timestamp(6) with time zone not null,
    discarded_at timestamp(6) with time zone,
    signed_by varchar(64),
    signed_at timestamp(6) with time zone,
    last_day date,
    second_last_day date,
    late_at timestamp(6) with time zone,
    notice_text varchar(2000),
    wording varchar(20),
    posted_from date,
    posted_until date,
    evidence varchar(1000),
    submitted_by varchar(64),
    submitted_at timestamp(6) with time zone,
    not_submitted_at timestamp(6) with time zone,
    judged_by varchar(64),
    judged_at timestamp(6) with time zone,
    sufficient boolean,
    constraint re_notification_judged check (judged_at is null or (submitted_at is not null and sufficient is not null))
);
create index re_notification_round_case on re_notification_round (case_number);

-- One demand of a round: an item of the notice, a group of persons, the wording, the posting or the further measures.
create table re_notification_point (
    point_id bigint not null primary key,
    round_id bigint not null references re_notification_round (round_id),
    point_position integer not null,
    code varchar(20) not null,
    title_english varchar(500) not null,
    title_korean varchar(500) not null,
    told boolean,
    persons bigint,
    answer varchar(1000),
    sufficient boolean,
    reason varchar(500),
    constraint re_notification_point_once unique (round_id, code),
    constraint re_notification_point_reasoned check (sufficient is null or sufficient or reason is not null)
);
