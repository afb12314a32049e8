-- The negotiated texts of a workspace; title and clauses are sealed.
create table text (
    id        uuid primary key,
    workspace uuid    not null references workspace (id),
    epoch     integer not null,
    revision  bigint  not null,
    title     bytea   not null,
    body      bytea   not null,
    tabled_by uuid    not null references delegation (id),
    tabled_at timestamp(3) with time zone not null,
    version   bigint  not null
);
create index text_workspace on text (workspace, epoch);
