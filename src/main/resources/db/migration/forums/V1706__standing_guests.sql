-- Whom a forum often invites, so that each can be invited to an item with one press. Standing here lets nobody read
-- anything: only an invitation does. The secretariat's own.
create table forums.standing_guest (
    id           uuid primary key,
    forum_id     uuid not null references forums.forum,
    person       uuid references parties.person,
    name         text not null check (name <> ''),
    organisation text not null,
    function     text not null,
    since        date not null,
    until        date check (until >= since)
);
create index on forums.standing_guest (forum_id);
alter table forums.standing_guest enable row level security;
alter table forums.standing_guest force row level security;
create policy secretariat on forums.standing_guest to samspil_app
    using (forum_id = any((select forums.edits())::uuid[]))
    with check (forum_id = any((select forums.edits())::uuid[]));
grant select, insert, update on forums.standing_guest to samspil_app;
