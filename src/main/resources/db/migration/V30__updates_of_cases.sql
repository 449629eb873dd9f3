-- When anything of a case was written last, and the earliest deadline that it waits for: what agencies poll and officers sort by.
-- For cases of before: the latest of what tells its time. A case that waits for nothing is due never.
create table written_last (case_number varchar(20) not null primary key, at timestamp(6) with time zone not null);
insert into written_last (case_number, at)
select w.case_number, max(w.at) from (
    select case_number, opened_at as at from certification_case
    union all select case_number, closed_at from certification_case where closed_at is not null
    union all select case_number, decided_at from decision
    union all select case_number, contributed_at from contribution
    union all select case_number, written_at from letter where case_number is not null
    union all select case_number, written_at from document
    union all select case_number, opened_at from deadline_task
    union all select case_number, ended_at from deadline_task where ended_at is not null
    union all select case_number, ended_at from deadline where ended_at is not null
    union all select d.case_number, c.changed_at from deadline_change c join deadline d on d.deadline_id = c.deadline_id
    union all select case_number, reported_at from breach_report
    union all select case_number, given_at from agency_opinion where given_at is not null
    union all select case_number, recorded_at from penalty_payment
    union all select c.case_number, o.closed_at from certification_case c
        join certification_case o on o.case_number = c.overturned_in where o.closed_at is not null
) w group by w.case_number;

create table due_first (case_number varchar(20) not null primary key, at timestamp(6) with time zone not null);
insert into due_first (case_number, at)
select case_number, min(ends_at) from deadline where ended_at is null group by case_number;

alter table certification_case add column updated_at timestamp(6) with time zone;
alter table certification_case add column due_at timestamp(6) with time zone;
update certification_case set
    updated_at = (select w.at from written_last w where w.case_number = certification_case.case_number),
    due_at = coalesce(
        (select d.at from due_first d where d.case_number = certification_case.case_number),
        timestamp with time zone '9999-12-31 00:00:00+00:00');
alter table certification_case alter column updated_at set not null;
alter table certification_case alter column due_at set not null;
drop table written_last;
drop table due_first;

create index certification_case_updated on certification_case (updated_at, case_number);
create index certification_case_due on certification_case (due_at, case_number);

-- What the other lists are sorted by.
create index organization_registered on organization (registered_at, business_number);
create index certificate_valid_until on certificate (valid_until, certificate_number);
create index letter_written on letter (written_at, letter_id);
