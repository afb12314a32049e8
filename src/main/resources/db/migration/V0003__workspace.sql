-- One confidential dialogue. Plain: which delegations share it and since when, epochs, times. Sealed: every word.
create table workspace (
    id               uuid primary key,
    convener         uuid    not null references delegation (id),
    epoch            integer not null,
    epoch_due        boolean not null,
    profile          bytea   not null,
    profile_revision bigint  not null,
    rules            bytea   not null,
    rules_revision   bigint  not null,
    rules_version    integer not null,
    listed           boolean not null,
    statement_tip    bytea   not null,
    opened_at        timestamp(3) with time zone not null,
    version          bigint  not null
);

create table participant (
    id            uuid primary key,
    workspace     uuid        not null references workspace (id),
    delegation    uuid        not null references delegation (id),
    role          varchar(16) not null,
    standing      varchar(16) not null,
    first_epoch   integer     not null,
    tile          integer     not null,
    invited_by    uuid        not null references account (id),
    invited_at    timestamp(3) with time zone not null,
    seated_at     timestamp(3) with time zone,
    seated_by     uuid references account (id),
    ended_at      timestamp(3) with time zone,
    rules_version integer     not null,
    version       bigint      not null,
    unique (workspace, delegation)
);
create index participant_delegation on participant (delegation, standing);

create table epoch (
    id              uuid primary key,
    workspace       uuid    not null references workspace (id),
    number          integer not null,
    commitment      bytea   not null,
    statement_index bigint  not null,
    started_at      timestamp(3) with time zone not null,
    unique (workspace, number)
);

create table epoch_grant (
    id         uuid primary key,
    workspace  uuid    not null references workspace (id),
    epoch      integer not null,
    delegation uuid    not null references delegation (id),
    generation integer not null,
    wrapped    bytea   not null,
    unique (workspace, epoch, delegation, generation)
);
create index epoch_grant_holder on epoch_grant (delegation, workspace);

-- The key of what one delegation keeps to itself inside a workspace: notes and drafts.
create table own_circle (
    id         uuid primary key,
    workspace  uuid    not null references workspace (id),
    delegation uuid    not null references delegation (id),
    generation integer not null,
    commitment bytea   not null,
    wrapped    bytea   not null,
    unique (workspace, delegation)
);

-- What the convener lists with the Committee: numbers only, sealed for the Committee's key.
create table listing (
    workspace  uuid primary key references workspace (id),
    committee  uuid    not null references delegation (id),
    generation integer not null,
    revision   bigint  not null,
    commitment bytea   not null,
    wrapped    bytea   not null,
    report     bytea   not null,
    updated_at timestamp(3) with time zone not null
);
