-- What the certificate shows of its holder, as the case officer read it in the application documents; goes into the register with it.
alter table application add column representative varchar(100);
alter table application add column address varchar(300);
