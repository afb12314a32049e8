-- Files of a workspace. Sealed: name, type, length and hash of the file, and its key. Plain: length and hash of the
-- sealed blob, so that a store can be checked without keys.
create table attachment (
    id          uuid primary key,
    workspace   uuid    not null references workspace (id),
    epoch       integer not null,
    revision    bigint  not null,
    description bytea   not null,
    file_key    bytea   not null,
    blob_length bigint  not null,
    blob_hash   bytea   not null,
    delegation  uuid    not null references delegation (id),
    uploaded_by uuid    not null references account (id),
    uploaded_at timestamp(3) with time zone not null,
    version     bigint  not null
);
create index attachment_workspace on attachment (workspace, uploaded_at);

-- Up to which file a person has looked.
create table attachment_look (
    id        uuid primary key,
    workspace uuid not null references workspace (id),
    account   uuid not null references account (id),
    looked_at timestamp(3) with time zone not null,
    version   bigint not null,
    unique (workspace, account)
);
