-- The zone in which the engine's times were written: its columns have none. One row.
create table database_zone (
    zone varchar(64) not null primary key
);

-- The servers that work on this database. beat_at: the last sign of life, by the clock of the database. build tells the version.
-- Every statement runs on H2 and on PostgreSQL.
create table server_node (
    id varchar(64) not null primary key,
    host varchar(255) not null,
    build varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    beat_at timestamp(6) with time zone not null
);
