-- The paper by which an organization asked for what an officer entered for it; null where it asked itself, and of cases of earlier versions.
alter table certificate_change add column paper_received_on date;
alter table certificate_change add column paper_reference varchar(200);
alter table objection add column paper_received_on date;
alter table objection add column paper_reference varchar(200);
