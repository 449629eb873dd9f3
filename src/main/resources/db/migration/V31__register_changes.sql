-- Each change of each certificate that the public sees. Every statement runs on H2 and on PostgreSQL.
create table register_change (
    certificate_number varchar(40) not null references certificate (certificate_number),
    -- From 1 in each certificate.
    change_number integer not null,
    -- Among the changes of all certificates; null until it is committed and somebody reads.
    place bigint unique,
    event varchar(30) not null,
    took_effect_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    -- What the register says from then on, and what it said before where that is something else.
    status_before varchar(20),
    status varchar(20) not null,
    organization_before varchar(200),
    organization varchar(200) not null,
    scope_before varchar(1000),
    scope varchar(1000) not null,
    valid_until_before date,
    valid_until date not null,
    suspended_until date,
    ground varchar(40),
    overturned_in varchar(20),
    primary key (certificate_number, change_number)
);
create index register_change_recorded on register_change (recorded_at);

-- What is known of the certificates that are there. Names and scopes were not kept with the time at which they held: each certificate
-- begins with what it says now.
insert into register_change (
    certificate_number, change_number, place, event, took_effect_at, recorded_at, status_before, status, organization, scope,
    valid_until_before, valid_until, suspended_until, ground, overturned_in)
with held (certificate_number, over_at) as (
    select certificate_number,
        cast(cast(cast(valid_until + interval '1' day as date) as varchar(10)) || ' 00:00:00+09:00' as timestamp with time zone)
    from certificate
), told (certificate_number, event, rank_of_event, at, status, valid_until, suspended_until, ground, overturned_in) as (
    select certificate_number, 'ISSUED', 1,
        cast(cast(first_issued_on as varchar(10)) || ' 00:00:00+09:00' as timestamp with time zone), 'VALID',
        case when valid_from > first_issued_on then cast(valid_from - interval '1' day as date) else valid_until end,
        cast(null as date), cast(null as varchar(40)), cast(null as varchar(20))
    from certificate
    union all
    select c.certificate_number, 'RENEWED', 2,
        coalesce(i.closed_at, cast(cast(c.valid_from as varchar(10)) || ' 00:00:00+09:00' as timestamp with time zone)), 'VALID',
        c.valid_until, null, null, null
    from certificate c left join certification_case i on i.case_number = c.issued_in
    where c.valid_from > c.first_issued_on
    union all
    select certificate_number, 'SUSPENDED', 3, suspended_at, 'SUSPENDED', null, suspended_until, null, null
    from certificate_change where change_kind = 'SUSPENSION' and suspended_at is not null
    union all
    select s.certificate_number, 'SUSPENSION_ENDED', 4, s.suspension_ended_at, 'VALID', null, null, null, null
    from certificate_change s
        join certificate c on c.certificate_number = s.certificate_number
        join held h on h.certificate_number = c.certificate_number
    where s.change_kind = 'SUSPENSION' and s.suspension_ended_at is not null
        and (c.withdrawn_at is null or c.withdrawn_at > s.suspension_ended_at)
        and h.over_at > s.suspension_ended_at
        and not exists (
            select 1 from revocation r where r.certificate_number = s.certificate_number
            and r.signed_at >= s.suspended_at and r.signed_at <= s.suspension_ended_at)
    union all
    select certificate_number, 'REVOKED', 5, signed_at, 'REVOKED', null, null, ground, null
    from revocation where signed_at is not null
    union all
    select r.certificate_number, 'REVOCATION_OVERTURNED', 6, o.closed_at,
        case
            when c.withdrawn_at <= o.closed_at then 'WITHDRAWN'
            when h.over_at <= o.closed_at then 'EXPIRED'
            else 'VALID'
        end,
        null, null, r.ground, o.case_number
    from revocation r
        join certificate c on c.certificate_number = r.certificate_number
        join held h on h.certificate_number = c.certificate_number
        join certification_case k on k.case_number = r.case_number
        join certification_case o on o.case_number = k.overturned_in
    where r.signed_at is not null and o.closed_at is not null
    union all
    select certificate_number, 'WITHDRAWN', 7, withdrawn_at, 'WITHDRAWN', null, null, null, null
    from certificate where withdrawn_at is not null
    union all
    select c.certificate_number, 'EXPIRED', 8,
        h.over_at, 'EXPIRED', null, null, null, null
    from certificate c join held h on h.certificate_number = c.certificate_number
    where h.over_at <= current_timestamp
        and withdrawn_at is null
        and (revoked_at is null
            or revoked_at > h.over_at
            or restored_at < h.over_at)
)
select
    t.certificate_number,
    row_number() over (partition by t.certificate_number order by t.at, t.rank_of_event),
    row_number() over (order by t.at, t.certificate_number, t.rank_of_event),
    t.event, t.at, t.at,
    nullif(lag(t.status) over (partition by t.certificate_number order by t.at, t.rank_of_event), t.status), t.status,
    o.name, c.scope,
    case when t.event = 'RENEWED' then cast(c.valid_from - interval '1' day as date) end,
    coalesce(t.valid_until, c.valid_until), t.suspended_until, t.ground, t.overturned_in
from told t
    join certificate c on c.certificate_number = t.certificate_number
    join organization o on o.business_number = c.business_number;
insert into serial (series, serial_year, last_number) select 'REGISTER', 0, count(*) from register_change;
