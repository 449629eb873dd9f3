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
