-- The trail. Rows of audit_leaf and audit_statement are added, never changed; audit_head is the one row per tree that
-- is locked, so that entries of a tree are numbered without gaps.

create table audit_head (
    log_id      uuid    not null primary key,
    size        bigint  not null,
    frontier    bytea   not null,
    signed_size bigint,
    signed_note varchar(16000)
);

-- entry is what counts; action, delegation, outcome and subject repeat parts of it for searching.
create table audit_leaf (
    log_id     uuid         not null references audit_head (log_id),
    idx        bigint       not null,
    entry      bytea        not null,
    leaf_hash  bytea        not null,
    details    bytea,
    action     varchar(200) not null,
    delegation uuid         not null,
    outcome    smallint     not null,
    subject    uuid         not null,
    primary key (log_id, idx)
);

create index audit_leaf_subject on audit_leaf (log_id, subject, idx);

-- Hashes of complete subtrees of 256 leaves and more, so that proofs need few reads.
create table audit_node (
    log_id uuid     not null references audit_head (log_id),
    level  smallint not null,
    idx    bigint   not null,
    hash   bytea    not null,
    primary key (log_id, level, idx)
);

create table audit_statement (
    log_id uuid            not null,
    idx    bigint          not null,
    note   varchar(1000000) not null,
    primary key (log_id, idx),
    foreign key (log_id, idx) references audit_leaf (log_id, idx)
);

-- What each tick anchored: a row only for a tree that had grown since its row before.
create table audit_anchor (
    log_id uuid   not null references audit_head (log_id),
    tick   bigint not null,
    size   bigint not null,
    root   bytea  not null,
    primary key (log_id, tick)
);
