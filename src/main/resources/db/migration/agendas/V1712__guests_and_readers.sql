-- Who is invited to one item of a meeting: sees that item and its enclosures until the meeting is over, and nothing else.
create table agendas.guest (
    id           uuid primary key default uuidv7(),
    item_id      uuid        not null references agendas.item on delete cascade,
    forum_id     uuid        not null references forums.forum,
    person       uuid        references parties.person,
    name         text        not null check (name <> ''),
    organisation text        not null,
    comes_at     time        not null,
    leaves_at    time        not null check (leaves_at > comes_at),
    closed_too   boolean     not null,
    invited_by   text        not null,
    invited_at   timestamptz not null
);
create index on agendas.guest (item_id);
create index on agendas.guest (person);

-- What a committee that prepares the forum recommends on an item, and the item by which it was asked.
create table agendas.preparation (
    item_id        uuid primary key references agendas.item on delete cascade,
    forum_id       uuid        not null references forums.forum,
    committee_id   uuid        not null references forums.forum,
    prepared_item  uuid        references agendas.item on delete set null,
    recommendation text        not null default '',
    given_on       date,
    open           boolean     not null default false,
    version        int         not null default 1,
    changed_by     text        not null,
    changed_at     timestamptz not null
);
create index on agendas.preparation (prepared_item);

-- Who was told of an edition, and when they opened it. Those who read it are told that this is kept.
create table agendas.notice (
    meeting_id     uuid        not null references forums.meeting,
    forum_id       uuid        not null references forums.forum,
    edition        int         not null,
    person         uuid        not null references parties.person,
    name           text        not null,
    sent_at        timestamptz,
    opened_at      timestamptz,
    last_opened_at timestamptz,
    primary key (meeting_id, edition, person)
);
create index on agendas.notice (person) where opened_at is null;

-- What a reader notes or marks, for nobody else: to an item, or to a paragraph of it by its words.
create table agendas.note (
    id         uuid primary key default uuidv7(),
    person     uuid        not null references parties.person,
    forum_id   uuid        not null references forums.forum,
    meeting_id uuid        not null references forums.meeting,
    item_id    uuid        not null references agendas.item on delete cascade,
    quote      text        not null,
    text       text        not null,
    marked     boolean     not null,
    written_at timestamptz not null,
    check (text <> '' or marked)
);
create index on agendas.note (person, meeting_id);

do $$
declare
    t text;
begin
    foreach t in array array['guest', 'preparation', 'notice', 'note'] loop
        execute format('alter table agendas.%I enable row level security', t);
        execute format('alter table agendas.%I force row level security', t);
    end loop;
    foreach t in array array['guest', 'preparation', 'notice'] loop
        execute format('create policy secretariat on agendas.%I to samspil_app
            using (forum_id = any((select forums.edits())::uuid[]))
            with check (forum_id = any((select forums.edits())::uuid[]))', t);
    end loop;
end
$$;
create policy committee_reads on agendas.preparation for select to samspil_app
    using (committee_id = any((select forums.edits())::uuid[]));
create policy committee_recommends on agendas.preparation for update to samspil_app
    using (committee_id = any((select forums.edits())::uuid[]))
    with check (committee_id = any((select forums.edits())::uuid[]));
create policy own on agendas.notice to samspil_app
    using (person = nullif(current_setting('app.person', true), '')::uuid
       and forum_id = any((select forums.reads())::uuid[]))
    with check (person = nullif(current_setting('app.person', true), '')::uuid
       and forum_id = any((select forums.reads())::uuid[]));
create policy own on agendas.note to samspil_app
    using (person = nullif(current_setting('app.person', true), '')::uuid)
    with check (person = nullif(current_setting('app.person', true), '')::uuid
       and forum_id = any((select forums.reads())::uuid[]));

grant select, insert, update on agendas.guest, agendas.preparation, agendas.notice, agendas.note to samspil_app;
grant delete on agendas.guest, agendas.note to samspil_app;

-- What the asker is invited to: the item as it was last published. A guest has no policy on any table of the agenda.
grant select on agendas.guest, agendas.item, agendas.enclosure to samspil_system;
create policy system on agendas.guest for select to samspil_system using (true);
create policy system on agendas.item for select to samspil_system using (true);
create policy system on agendas.enclosure for select to samspil_system using (true);

create function agendas.my_invitations()
    returns table (id uuid, forum text, held_on date, place text, comes_at time, leaves_at time, closed_too boolean, content jsonb)
    language sql stable security definer set search_path = pg_catalog
as $$
    select g.id, f.name, m.held_on, m.place, g.comes_at, g.leaves_at, g.closed_too, p.content
    from agendas.guest g
    join agendas.item i on i.id = g.item_id
    join forums.meeting m on m.id = i.meeting_id and m.cancelled_because = '' and m.held_on >= current_date
    join forums.forum f on f.id = m.forum_id
    join agendas.published_item p on p.meeting_id = i.meeting_id and p.number = i.number
        and p.edition = (select max(e.number) from agendas.edition e where e.meeting_id = i.meeting_id)
    where g.person = nullif(current_setting('app.person', true), '')::uuid
      and current_setting('app.capacity', true) in ('FORUM_SECRETARY', 'FORUM_MEMBER')
    order by m.held_on, g.comes_at
$$;

-- The pages of an enclosure of such an item; of a closed one only where the guest may see what is closed.
create function agendas.guest_pages(p_guest uuid, p_enclosure uuid) returns bytea
    language sql stable security definer set search_path = pg_catalog
as $$
    select p.pdf from agendas.guest g
    join agendas.item i on i.id = g.item_id
    join forums.meeting m on m.id = i.meeting_id and m.cancelled_because = '' and m.held_on >= current_date
    join agendas.enclosure e on e.item_id = i.id
    join agendas.enclosure_pages p on p.enclosure_id = e.id and p.published
    where g.id = p_guest and e.id = p_enclosure
      and (g.closed_too or not (e.closed or i.closed))
      and g.person = nullif(current_setting('app.person', true), '')::uuid
      and current_setting('app.capacity', true) in ('FORUM_SECRETARY', 'FORUM_MEMBER')
$$;
alter function agendas.my_invitations() owner to samspil_system;
alter function agendas.guest_pages(uuid, uuid) owner to samspil_system;
revoke all on function agendas.my_invitations() from public;
revoke all on function agendas.guest_pages(uuid, uuid) from public;
grant execute on function agendas.my_invitations() to samspil_app;
grant execute on function agendas.guest_pages(uuid, uuid) to samspil_app;
