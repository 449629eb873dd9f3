-- Issuance: results of the core items, the passed pre-evaluation without which no certificate is issued, and what an application
-- says of itself. Every statement runs on H2 and on PostgreSQL.
alter table application add column operating_since date;
-- Of a renewal: whether it was applied for later than the notice asks for.
alter table application add column late boolean;
-- The refused application that this one takes up after an objection.
alter table application add column reopens varchar(20) references certification_case (case_number);

create table core_item_evaluation (
    evaluation_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    evaluation_round integer not null,
    annex varchar(10) not null,
    item varchar(10) not null,
    version varchar(20) not null,
    result varchar(20) not null,
    reason varchar(500),
    evidence varchar(300),
    evaluated_by varchar(64) not null,
    evaluated_at timestamp(6) with time zone not null,
    improvement varchar(1000),
    improved_by varchar(64),
    improved_at timestamp(6) with time zone,
    constraint core_item_evaluated_once unique (case_number, evaluation_round, annex, item, version),
    constraint core_item_reasoned check (result = 'MET' or reason is not null),
    constraint core_item_evidenced check (result <> 'MET' or evidence is not null)
);

create table passed_pre_evaluation (
    case_number varchar(20) not null primary key references certification_case (case_number),
    -- The case whose core items were evaluated: another one only where a refused application was reopened.
    evaluated_in varchar(20) not null references certification_case (case_number),
    passed_at timestamp(6) with time zone not null
);
insert into passed_pre_evaluation (case_number, evaluated_in, passed_at)
    select case_number, case_number, min(decided_at) from decision
    where question = 'DecidePreEvaluation' and answer = 'PASSED' group by case_number;

-- No certificate gets past the pre-evaluation; those of the paper register were issued in no case.
alter table certificate add constraint certificate_pre_evaluated
    foreign key (issued_in) references passed_pre_evaluation (case_number);

-- CORRECT_FURTHER is longer than what was voted before.
alter table ballot alter column vote set data type varchar(20);
