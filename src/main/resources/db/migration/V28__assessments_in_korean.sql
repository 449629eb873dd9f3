-- Written by the system and shown with the worksheet of a penalty; a row of before has its English only.
alter table penalty_violation add column cap_reason_korean varchar(1000);
alter table penalty_violation add column cap_basis_korean varchar(300);
alter table penalty_adjustment add column reason_korean varchar(1000);
