-- Who is registered, and the sealed keys of people and delegations. Names and memberships are plain: they are
-- needed to authenticate, to authorise and to write mail without keys.
create table delegation (
    id         uuid primary key,
    kind       varchar(16)  not null,
    code       varchar(8)   not null unique,
    name_en    varchar(120) not null,
    name_fr    varchar(120) not null,
    name_es    varchar(120) not null,
    letters    varchar(4)   not null,
    tile       integer      not null,
    generation    integer not null,
    statement_tip bytea   not null
);

create table account (
    id              uuid primary key,
    email           varchar(254) not null unique,
    person_name     varchar(120) not null,
    kem_key         bytea        not null,
    signing_key     bytea        not null,
    statement_index bigint       not null,
    bundle          bytea        not null,
    bundle_revision bigint       not null,
    language        varchar(8),
    enrolled_at     timestamp(3) with time zone not null
);

create table unlocker (
    id        uuid primary key,
    account   uuid         not null references account (id),
    kind      varchar(16)  not null,
    phc       varchar(200) not null,
    pepper_id integer      not null,
    verifier  bytea        not null,
    sealed    bytea        not null
);
create index unlocker_account on unlocker (account);

create table membership (
    id         uuid primary key,
    delegation uuid        not null references delegation (id),
    account    uuid        not null references account (id),
    role       varchar(16) not null,
    may_commit boolean     not null,
    since      timestamp(3) with time zone not null,
    ended      timestamp(3) with time zone,
    unique (delegation, account)
);
create index membership_account on membership (account);

create table delegation_key (
    id              uuid primary key,
    delegation      uuid    not null references delegation (id),
    generation      integer not null,
    public_key      bytea   not null,
    statement_index bigint  not null,
    made_at         timestamp(3) with time zone not null,
    unique (delegation, generation)
);

create table delegation_grant (
    id         uuid primary key,
    delegation uuid    not null references delegation (id),
    generation integer not null,
    account    uuid    not null references account (id),
    wrapped    bytea   not null,
    unique (delegation, generation, account)
);
create index delegation_grant_account on delegation_grant (account);
