-- Topics and what is said in them. Plain: who, when, in which order, what answers what. Sealed: every word.
create table topic (
    id          uuid primary key,
    workspace   uuid    not null references workspace (id),
    title       bytea   not null,
    epoch       integer not null,
    revision    bigint  not null,
    started_by  uuid    not null references delegation (id),
    starter     uuid    not null references account (id),
    started_at  timestamp(3) with time zone not null,
    resolved_by uuid references delegation (id),
    resolved_at timestamp(3) with time zone,
    version     bigint  not null
);
create index topic_workspace on topic (workspace);

create table message (
    id           uuid primary key,
    workspace    uuid        not null references workspace (id),
    topic        uuid        not null references topic (id),
    delegation   uuid        not null references delegation (id),
    account      uuid        not null references account (id),
    audience     varchar(16) not null,
    epoch        integer     not null,
    wording      bytea       not null,
    revision     bigint      not null,
    answers      uuid references message (id),
    -- The index of its entry in the workspace's trail: an order without gaps for those who come back.
    place        bigint      not null,
    posted_at    timestamp(3) with time zone not null,
    revised_by   uuid references account (id),
    revised_at   timestamp(3) with time zone,
    retracted_by uuid references account (id),
    retracted_at timestamp(3) with time zone,
    version      bigint      not null,
    unique (workspace, place)
);
create index message_topic on message (topic, place);
create index message_answers on message (answers);

create table earlier_wording (
    id        uuid primary key,
    workspace uuid   not null references workspace (id),
    message   uuid   not null references message (id),
    revision  bigint not null,
    wording   bytea  not null,
    worded_by uuid   not null references account (id),
    worded_at timestamp(3) with time zone not null,
    unique (message, revision)
);

-- How far a delegate has read, for the delegation it acts for.
create table read_mark (
    id         uuid primary key,
    workspace  uuid   not null references workspace (id),
    topic      uuid   not null references topic (id),
    delegation uuid   not null references delegation (id),
    account    uuid   not null references account (id),
    place      bigint not null,
    read_at    timestamp(3) with time zone not null,
    unique (topic, delegation, account)
);

-- What a delegate is about to say; gone once it is said.
create table message_draft (
    id         uuid primary key,
    workspace  uuid   not null references workspace (id),
    topic      uuid   not null references topic (id),
    delegation uuid   not null references delegation (id),
    account    uuid   not null references account (id),
    content    bytea  not null,
    revision   bigint not null,
    saved_at   timestamp(3) with time zone not null,
    version    bigint not null,
    unique (topic, delegation, account)
);
