-- What lists are sorted by, so that their first page is read and not the whole table.
create index certification_case_opened on certification_case (opened_at, case_number);
create index certificate_first_issued on certificate (first_issued_on, certificate_number);

-- What the file of a case looks for.
create index certificate_issued_in on certificate (issued_in);
