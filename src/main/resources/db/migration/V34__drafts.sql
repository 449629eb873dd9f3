-- What people typed into tables at pages and have not sent yet, row by row. The case is not called case_number here: what is written under
-- that name makes its case one that changed, and nothing has happened in a case of which somebody keeps a draft.
create table draft (
    draft_id bigint not null primary key,
    of_case varchar(20) not null references certification_case (case_number),
    sheet varchar(40) not null,
    row_key varchar(40) not null,
    content varchar(8000) not null,
    version bigint not null,
    written_by varchar(64) not null,
    written_at timestamp(6) with time zone not null,
    constraint draft_once unique (of_case, sheet, row_key)
);
