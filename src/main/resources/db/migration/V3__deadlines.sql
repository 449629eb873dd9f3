-- Every running and ended deadline of a case with its words, and holidays that were announced after the file of holidays.
create table announced_holiday (
    holiday_date date not null primary key,
    name_en varchar(100) not null,
    name_ko varchar(100) not null,
    source varchar(400) not null,
    announced_by varchar(64) not null,
    announced_at timestamp(6) with time zone not null
);

create table deadline (
    deadline_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    -- As in the periods when it was counted; an appointed instant is a period of its own.
    period varchar(60) not null,
    period_length varchar(40) not null,
    counting varchar(20) not null,
    source varchar(2000) not null,
    occasion varchar(80) not null,
    process_instance_id varchar(64) not null,
    -- The variable for which timers and tasks wait and the execution that has it, if a step wrote one.
    variable_name varchar(60),
    execution_id varchar(64),
    -- Whether its clock stands while the organization is to answer.
    pauses boolean not null,
    concerns_organization boolean not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    last_day date not null,
    extended_days integer not null,
    extension_reasons varchar(4000) not null,
    stopped_days integer not null,
    stopped_on date,
    explanation_en varchar(4000) not null,
    explanation_ko varchar(4000) not null,
    ended_at timestamp(6) with time zone
);
create index deadline_case on deadline (case_number);
create index deadline_last_day on deadline (last_day);
create index deadline_process_instance on deadline (process_instance_id);

create table deadline_task (
    task_id varchar(64) not null primary key,
    deadline_id bigint not null references deadline (deadline_id),
    case_number varchar(20) not null references certification_case (case_number),
    activity varchar(60) not null,
    of_organization boolean not null,
    opened_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index deadline_task_deadline on deadline_task (deadline_id);
create index deadline_task_case on deadline_task (case_number);

create table deadline_change (
    change_id bigint not null primary key,
    deadline_id bigint not null references deadline (deadline_id),
    kind varchar(20) not null,
    days integer not null,
    reason varchar(1000),
    changed_by varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    ended_before timestamp(6) with time zone not null,
    ends_after timestamp(6) with time zone not null
);
create index deadline_change_deadline on deadline_change (deadline_id);
