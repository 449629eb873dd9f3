-- What a person may read of a decision, in Korean beside the English. Decisions of before keep their English; nothing is translated
-- afterwards.
alter table decision add column facts_korean varchar(4000);
alter table decision add column legal_basis_korean varchar(400);
alter table decision add column reasons_korean varchar(4000);
alter table revocation add column facts_korean varchar(2000);
