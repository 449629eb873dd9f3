-- The row that whoever begins a series of numbers locks before, so that two do not begin the same.
insert into serial (series, serial_year, last_number) values ('NEW', 0, 0);
