-- Auditors, their ties to organizations, and the conformity audit item by item. Every statement runs on H2 and on PostgreSQL.
create table auditor (
    user_id varchar(64) not null primary key,
    auditor_name varchar(200) not null,
    grade varchar(10) not null,
    qualified_from date not null,
    qualified_until date not null,
    -- Business number of the employer, registered here or not; null for the certification body itself.
    employer varchar(10),
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null
);

-- Whom an auditor advised or worked for.
create table auditor_tie (
    tie_id bigint not null primary key,
    user_id varchar(64) not null references auditor (user_id),
    business_number varchar(10) not null,
    kind varchar(10) not null,
    tied_from date not null,
    -- Last day; null while it lasts.
    tied_until date,
    recorded_by varchar(64) not null,
    recorded_at timestamp(6) with time zone not null
);
create index auditor_tie_user on auditor_tie (user_id);

alter table audit rename column plan to sampled_systems;
alter table audit add column planned_until date;
update audit set planned_until = planned_on;
alter table audit alter column planned_until set not null;
alter table audit add column visited_until date;
update audit set visited_until = visited_on;
alter table audit add column visited_place varchar(200);
update audit set visited_place = place where visited_on is not null;
alter table audit add column visit_remark varchar(1000);
alter table audit add column minutes_summary varchar(2000);

create table audit_member (
    member_id bigint not null primary key,
    audit_id bigint not null references audit (audit_id),
    user_id varchar(64) not null,
    leads boolean not null,
    constraint audit_member_once unique (audit_id, user_id)
);
create index audit_member_user on audit_member (user_id);

-- Every internet contact asset that the organization declared; out_of_scope says why one is not audited.
create table audit_asset (
    asset_id bigint not null primary key,
    audit_id bigint not null references audit (audit_id),
    asset_name varchar(2000) not null,
    out_of_scope varchar(2000),
    constraint audit_asset_once unique (audit_id, asset_name)
);

-- The result of every item of the catalogue of the scheme; core items come first.
create table audit_item (
    audit_item_id bigint not null primary key,
    audit_id bigint not null references audit (audit_id),
    item_position integer not null,
    annex varchar(10) not null,
    item varchar(10) not null,
    item_version varchar(20) not null,
    core boolean not null,
    result varchar(20) not null,
    -- Why it does not apply, or what was looked at.
    note varchar(2000),
    constraint audit_item_once unique (audit_id, annex, item)
);

alter table finding add column evidence varchar(500);

-- What happened to a finding, in its order: answered, verified, re-opened, extension asked, granted, refused.
create table finding_action (
    action_id bigint not null primary key,
    finding_id bigint not null references finding (finding_id),
    kind varchar(20) not null,
    action_text varchar(2000) not null,
    evidence varchar(500),
    -- Days asked for or granted.
    days integer,
    acted_by varchar(64) not null,
    acted_at timestamp(6) with time zone not null
);
create index finding_action_finding on finding_action (finding_id);

-- Ids below zero cannot meet those of the sequence.
insert into finding_action (action_id, finding_id, kind, action_text, acted_by, acted_at)
select -2 * finding_id, finding_id, 'ANSWERED', correction, corrected_by, corrected_at
from finding where corrected_at is not null;
insert into finding_action (action_id, finding_id, kind, action_text, acted_by, acted_at)
select -2 * finding_id + 1, finding_id, 'VERIFIED', 'Corrected', verified_by, verified_at
from finding where verified_at is not null;
alter table finding drop column correction;
alter table finding drop column corrected_by;
alter table finding drop column corrected_at;
alter table finding drop column verified_by;
alter table finding drop column verified_at;
