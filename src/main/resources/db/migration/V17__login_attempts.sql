-- Wrong passwords, counted for all servers: by account and address, by address, by account, each as a digest. Rows that count no
-- longer are removed. succeeded_at: the account logged in from the address, which is known since.
-- Every statement runs on H2 and on PostgreSQL.
create table login_attempt (
    subject varchar(64) not null primary key,
    failures integer not null,
    failed_at timestamp(6) with time zone,
    succeeded_at timestamp(6) with time zone
);
