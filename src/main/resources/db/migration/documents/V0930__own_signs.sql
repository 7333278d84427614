-- Headings by which a municipality knows kinds of paper of its own: suggested when people correct what was recognised, used when one of them has said so.
create table documents.own_sign (
    id                uuid        primary key default uuidv7(),
    municipality_id   int         not null references parties.organisation,
    heading           text        not null check (length(heading) between 3 and 60),
    kind              text        not null,
    times             int         not null default 1,
    state             text        not null check (state in ('SUGGESTED', 'IN_USE', 'DISMISSED')),
    suggested_by_name text        not null,
    suggested_at      timestamptz not null,
    decided_by_name   text        not null default ''
);
create unique index on documents.own_sign (municipality_id, lower(heading), kind);
-- One heading stands for one kind.
create unique index on documents.own_sign (municipality_id, lower(heading)) where state = 'IN_USE';

alter table documents.own_sign enable row level security;
alter table documents.own_sign force row level security;

-- A heading may turn out to name somebody, so nobody but the municipality's own people sees it.
create policy own_municipality on documents.own_sign for all to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) in
        ('CASEWORKER', 'COORDINATING_CASEWORKER', 'TEAM_SECRETARY', 'SYSTEM'));

grant select, insert, update on documents.own_sign to samspil_app;
