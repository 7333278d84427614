-- The agendas of the fora: what is written on them, and the editions that were published. What the public
-- reads lies in tables of its own, which closed text never enters.
create schema agendas;
grant usage on schema agendas to samspil_app, samspil_system;
grant create on schema agendas to samspil_system;

create table agendas.item (
    id               uuid primary key default uuidv7(),
    meeting_id       uuid        not null references forums.meeting,
    forum_id         uuid        not null references forums.forum,
    position         int         not null,
    number           int,
    kind             text        not null,
    title            text        not null check (title <> ''),
    file_number      text        not null default '',
    closed           boolean     not null,
    minutes          int         not null check (minutes between 0 and 600),
    state            text        not null check (state in ('PROPOSED', 'DRAFT', 'SIGNED_OFF')),
    supplementary    boolean     not null default false,
    proposed_by      uuid        not null,
    proposed_by_name text        not null,
    signed_off_by    text        not null default '',
    signed_off_at    timestamptz,
    version          int         not null default 1,
    changed_by       text        not null,
    changed_at       timestamptz not null,
    check ((state = 'SIGNED_OFF') = (signed_off_at is not null)),
    check (number is null or state = 'SIGNED_OFF'),
    unique (meeting_id, number)
);
create index on agendas.item (meeting_id, position);

-- The text of one part. Whoever writes in it holds it for a while, so that two do not write at once; what
-- keeps the text safe is the version.
create table agendas.section (
    item_id     uuid        not null references agendas.item,
    forum_id    uuid        not null references forums.forum,
    key         text        not null,
    text        text        not null,
    version     int         not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    held_by     uuid,
    held_name   text        not null default '',
    held_until  timestamptz,
    primary key (item_id, key)
);

create table agendas.enclosure (
    id        uuid primary key default uuidv7(),
    item_id   uuid        not null references agendas.item,
    forum_id  uuid        not null references forums.forum,
    number    int         not null,
    title     text        not null check (title <> ''),
    closed    boolean     not null,
    late      boolean     not null,
    pages     int         not null,
    added_by  text        not null,
    added_at  timestamptz not null,
    unique (item_id, number)
);

-- published: members read it. open: everybody does.
create table agendas.enclosure_pages (
    enclosure_id uuid primary key references agendas.enclosure,
    forum_id     uuid    not null references forums.forum,
    pdf          bytea   not null,
    published    boolean not null default false,
    open         boolean not null default false check (published or not open)
);
alter table agendas.enclosure_pages alter column pdf set storage external;

create table agendas.edition (
    meeting_id    uuid        not null references forums.meeting,
    forum_id      uuid        not null references forums.forum,
    number        int         not null,
    supplementary boolean     not null,
    published_by  text        not null,
    published_at  timestamptz not null,
    primary key (meeting_id, number)
);
create table agendas.published_item (
    meeting_id uuid  not null references forums.meeting,
    forum_id   uuid  not null references forums.forum,
    edition    int   not null,
    number     int   not null,
    content    jsonb not null,
    words      tsvector generated always as (jsonb_to_tsvector('danish', content, '["string"]')) stored,
    primary key (meeting_id, edition, number)
);

-- For everybody: the latest edition only, and of closed items nothing but the number.
create table agendas.public_edition (
    meeting_id   uuid primary key references forums.meeting,
    forum_id     uuid        not null references forums.forum,
    number       int         not null,
    first_at     timestamptz not null,
    published_at timestamptz not null
);
create table agendas.public_item (
    meeting_id uuid  not null references forums.meeting,
    forum_id   uuid  not null references forums.forum,
    number     int   not null,
    content    jsonb not null,
    words      tsvector generated always as (jsonb_to_tsvector('danish', content, '["string"]')) stored,
    primary key (meeting_id, number)
);
create index on agendas.public_item using gin (words);
create index on agendas.published_item using gin (words);

do $$
declare
    t text;
begin
    foreach t in array array['item', 'section', 'enclosure', 'enclosure_pages', 'edition',
            'published_item', 'public_edition', 'public_item'] loop
        execute format('alter table agendas.%I enable row level security', t);
        execute format('alter table agendas.%I force row level security', t);
        execute format('create policy secretariat on agendas.%I to samspil_app
            using (forum_id = any((select forums.edits())::uuid[]))
            with check (forum_id = any((select forums.edits())::uuid[]))', t);
    end loop;
    -- A member's own proposal is the member's until the secretariat takes it over.
    foreach t in array array['section', 'enclosure'] loop
        execute format('create policy proposer on agendas.%1$I to samspil_app
            using (forum_id = any((select forums.reads())::uuid[])
                and exists (select from agendas.item i where i.id = %1$I.item_id
                    and i.proposed_by = nullif(current_setting(''app.person'', true), '''')::uuid
                    and i.state = ''PROPOSED''))', t);
        execute format('create policy proposer_reads on agendas.%1$I for select to samspil_app
            using (forum_id = any((select forums.reads())::uuid[])
                and exists (select from agendas.item i where i.id = %1$I.item_id
                    and i.proposed_by = nullif(current_setting(''app.person'', true), '''')::uuid))', t);
    end loop;
    foreach t in array array['edition', 'published_item'] loop
        execute format('create policy seats on agendas.%I for select to samspil_app
            using (forum_id = any((select forums.reads())::uuid[]))', t);
    end loop;
    foreach t in array array['public_edition', 'public_item'] loop
        execute format('create policy everybody on agendas.%I for select to samspil_app using (true)', t);
    end loop;
end
$$;
create policy proposer_reads on agendas.item for select to samspil_app
    using (forum_id = any((select forums.reads())::uuid[])
       and proposed_by = nullif(current_setting('app.person', true), '')::uuid);
create policy member_proposes on agendas.item for insert to samspil_app
    with check (forum_id = any((select forums.reads())::uuid[]) and state = 'PROPOSED'
       and proposed_by = nullif(current_setting('app.person', true), '')::uuid);
create policy proposer_changes on agendas.item for update to samspil_app
    using (forum_id = any((select forums.reads())::uuid[]) and state = 'PROPOSED'
       and proposed_by = nullif(current_setting('app.person', true), '')::uuid)
    with check (state = 'PROPOSED'
       and proposed_by = nullif(current_setting('app.person', true), '')::uuid);
create policy seats on agendas.enclosure_pages for select to samspil_app
    using (published and forum_id = any((select forums.reads())::uuid[]));
create policy proposer on agendas.enclosure_pages to samspil_app
    using (forum_id = any((select forums.reads())::uuid[])
       and exists (select from agendas.enclosure e join agendas.item i on i.id = e.item_id
           where e.id = enclosure_pages.enclosure_id and i.state = 'PROPOSED'
             and i.proposed_by = nullif(current_setting('app.person', true), '')::uuid));

-- The pages of an enclosure that everybody may read; nothing of any other.
create function agendas.open_pages(p_enclosure uuid) returns bytea
    language sql stable security definer set search_path = pg_catalog
as $$
    select p.pdf from agendas.enclosure_pages p join forums.forum f on f.id = p.forum_id
    where p.enclosure_id = p_enclosure and p.open and f.open
$$;
grant select on agendas.enclosure_pages to samspil_system;
grant select on forums.forum to samspil_system;
create policy system on agendas.enclosure_pages for select to samspil_system using (true);
create policy system on forums.forum for select to samspil_system using (true);
alter function agendas.open_pages(uuid) owner to samspil_system;
revoke all on function agendas.open_pages(uuid) from public;
grant execute on function agendas.open_pages(uuid) to samspil_app;

grant select, insert, update on agendas.item, agendas.section, agendas.enclosure, agendas.enclosure_pages,
    agendas.edition, agendas.published_item, agendas.public_edition, agendas.public_item to samspil_app;
grant delete on agendas.item, agendas.section, agendas.enclosure, agendas.enclosure_pages,
    agendas.public_item to samspil_app;
