-- Files of cases, in the database: one backup has them with their cases, and every server reads them. Every statement runs on H2 and on
-- PostgreSQL.
create table stored_content (
    -- In hexadecimal digits: the same content is stored once, however often it is added.
    sha256 varchar(64) not null primary key,
    byte_count bigint not null
);
create table stored_chunk (
    sha256 varchar(64) not null references stored_content (sha256),
    -- From 0.
    chunk_number integer not null,
    chunk bytea not null,
    primary key (sha256, chunk_number)
);
create table attachment (
    attachment_id bigint not null primary key,
    case_number varchar(20) not null references certification_case (case_number),
    -- From 1; a version has one successor, however many people write one at the same time.
    version_number integer not null,
    replaces bigint unique references attachment (attachment_id),
    purpose varchar(40) not null,
    about varchar(40),
    name varchar(255) not null,
    media_type varchar(120) not null,
    sha256 varchar(64) not null references stored_content (sha256),
    added_as varchar(20) not null,
    added_by varchar(255) not null,
    added_at timestamp(6) with time zone not null
);
create index attachment_case on attachment (case_number);
create table attachment_reading (
    reading_id bigint not null primary key,
    read_attachment bigint not null references attachment (attachment_id),
    reader varchar(255) not null,
    read_at timestamp(6) with time zone not null
);
create index attachment_reading_attachment on attachment_reading (read_attachment);
