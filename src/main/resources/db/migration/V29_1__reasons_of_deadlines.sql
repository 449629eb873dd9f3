-- Why a period is longer, in Korean beside the English: a rule of ours says it in both, a person as it was typed.
alter table deadline add column extension_reasons_korean varchar(4000);
alter table deadline_change add column reason_korean varchar(1000);
