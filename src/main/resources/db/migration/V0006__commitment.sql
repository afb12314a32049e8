-- What one delegation provides to another. Plain: the two sides, who confirmed and when, the state. Sealed: words,
-- amounts and dates.
create table commitment (
    id           uuid primary key,
    workspace    uuid        not null references workspace (id),
    provider     uuid        not null references delegation (id),
    receiver     uuid        not null references delegation (id),
    proposer     uuid        not null references delegation (id),
    state        varchar(16) not null,
    change_asked boolean     not null,
    provider_by  uuid references account (id),
    provider_at  timestamp(3) with time zone,
    receiver_by  uuid references account (id),
    receiver_at  timestamp(3) with time zone,
    ended_by     uuid references delegation (id),
    revision     bigint      not null,
    revised_by   uuid        not null references account (id),
    revised_at   timestamp(3) with time zone not null,
    proposed_at  timestamp(3) with time zone not null,
    changed_at   timestamp(3) with time zone not null,
    epoch        integer     not null,
    rev          bigint      not null,
    wording      bytea       not null,
    figures      bytea       not null,
    version      bigint      not null
);
create index commitment_workspace on commitment (workspace, epoch);
create index commitment_provider on commitment (provider, state);
create index commitment_receiver on commitment (receiver, state);

-- A step of a commitment. A revision of the terms ends the steps that it no longer has; no row is removed.
create table milestone (
    id             uuid primary key,
    workspace      uuid    not null references workspace (id),
    commitment     uuid    not null references commitment (id),
    position       integer not null,
    since_revision bigint  not null,
    until_revision bigint,
    done           boolean not null,
    epoch          integer not null,
    rev            bigint  not null,
    content        bytea   not null,
    version        bigint  not null
);
create index milestone_commitment on milestone (workspace, commitment);

-- Earlier revisions of the terms, exactly as they were sealed.
create table past_terms (
    id         uuid primary key,
    workspace  uuid    not null references workspace (id),
    commitment uuid    not null references commitment (id),
    revision   bigint  not null,
    revised_by uuid    not null references account (id),
    revised_at timestamp(3) with time zone not null,
    epoch      integer not null,
    rev        bigint  not null,
    wording    bytea   not null,
    figures    bytea   not null,
    unique (commitment, revision)
);

-- What a side asked to be changed.
create table change_request (
    id         uuid primary key,
    workspace  uuid    not null references workspace (id),
    commitment uuid    not null references commitment (id),
    revision   bigint  not null,
    asked_for  uuid    not null references delegation (id),
    asked_by   uuid    not null references account (id),
    asked_at   timestamp(3) with time zone not null,
    epoch      integer not null,
    note       bytea   not null
);
create index change_request_commitment on change_request (workspace, commitment);
