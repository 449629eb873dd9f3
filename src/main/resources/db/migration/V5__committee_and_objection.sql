-- Meetings of the certification committee; a case may have several: without a quorum, or after further corrections.
create table committee_meeting (
    meeting_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    meeting_number integer not null,
    motion varchar(200) not null,
    further_correction boolean not null,
    meeting_on date not null,
    place varchar(200) not null,
    agenda varchar(2000) not null,
    invited integer not null,
    called_by varchar(64) not null,
    called_at timestamp(6) with time zone not null,
    opens_at timestamp(6) with time zone not null,
    closes_at timestamp(6) with time zone not null,
    -- ADOPTED, REJECTED, CORRECT_FURTHER or NO_QUORUM; null until the ballots are counted and a tie is broken.
    outcome varchar(20),
    decided_by_chair boolean,
    ended_at timestamp(6) with time zone,
    constraint committee_meeting_once unique (case_number, meeting_number)
);

-- One ballot a meeting and member: whoever voted before a further correction votes again after it.
alter table ballot add column meeting_number integer default 1 not null;
alter table ballot drop constraint ballot_once;
alter table ballot add constraint ballot_once unique (case_number, meeting_number, member);

insert into serial (series, serial_year, last_number) values ('OBJ', 0, 0);

-- An objection to the result of a case; the case itself is in contested_case and the origin of the case of the objection.
create table objection (
    case_number varchar(20) not null primary key references certification_case (case_number),
    contested_case varchar(20) not null references certification_case (case_number),
    reasons varchar(2000) not null,
    -- When the result was told, and the last day of an objection; null where there is no result.
    told_at timestamp(6) with time zone,
    last_day date,
    reply_due_on date,
    extension_reason varchar(500),
    report varchar(2000),
    reviewed_by varchar(64),
    reviewed_at timestamp(6) with time zone
);
create index objection_contested_case on objection (contested_case);

-- The objection that overturned the result of a case.
alter table certification_case add column overturned_in varchar(20);
create index certification_case_origin on certification_case (origin);

-- A revocation that was overturned: the certificate is what its other history says, without a gap.
alter table certificate add column restored_at timestamp(6) with time zone;
alter table certificate add column restored_in varchar(20);
