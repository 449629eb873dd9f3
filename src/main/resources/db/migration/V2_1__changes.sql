-- Who the holder is, for its certificate; all of it optional.
alter table organization add column address varchar(300);
alter table organization add column representative varchar(100);
alter table organization add column corporate_number varchar(13);

-- First day of the running three years, the interim measure of the moment, and the surrender.
alter table certificate add column valid_from date;
update certificate set valid_from = first_issued_on;
alter table certificate add column suspended_at timestamp(6) with time zone;
alter table certificate add column suspension_ends_at timestamp(6) with time zone;
alter table certificate add column suspended_in varchar(20);
alter table certificate add column withdrawn_at timestamp(6) with time zone;
alter table certificate add column withdrawn_in varchar(20);

create table certificate_change (
    case_number varchar(20) not null primary key references certification_case (case_number),
    certificate_number varchar(40) not null references certificate (certificate_number),
    change_kind varchar(20) not null,
    reason varchar(2000) not null,
    new_name varchar(200),
    new_address varchar(300),
    new_representative varchar(100),
    evidence varchar(1000),
    -- Of a suspension: facts and end as prepared, and when it took effect and ended.
    suspension_facts varchar(2000),
    suspended_until date,
    suspended_at timestamp(6) with time zone,
    suspension_ended_at timestamp(6) with time zone,
    lifting_reason varchar(1000)
);
create index certificate_change_certificate on certificate_change (certificate_number);
insert into serial (series, serial_year, last_number) values ('CHG', 0, 0);
