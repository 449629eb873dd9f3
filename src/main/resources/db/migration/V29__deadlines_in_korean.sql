-- Where a period comes from, in Korean beside the English; a deadline of before keeps its English.
alter table deadline add column source_korean varchar(2000);
