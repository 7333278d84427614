-- The fora in which the parties steer the cooperation: who sits in them, and when they meet. Their people
-- sign in for an organisation of their own, so that no policy on cases ever takes them for a municipality's.
alter table parties.organisation drop constraint organisation_kind_check;
alter table parties.organisation add constraint organisation_kind_check check (kind in ('REGION',
    'MUNICIPALITY', 'HEALTH_UNIT', 'CLINICAL_FUNCTION', 'CLINIC', 'PLATFORM', 'CITIZENS', 'FORUM'));
insert into parties.organisation (id, kind, name, short_name, region) values (3, 'FORUM', 'Fora', 'Fora', null);

create schema forums;
grant usage on schema forums to samspil_app, samspil_system;
grant create on schema forums to samspil_system;

create table forums.forum (
    id          uuid primary key default uuidv7(),
    slug        text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug <> 'soeg'),
    name        text        not null,
    kind        text        not null,
    region      int         not null references parties.organisation,
    prepared_by uuid        references forums.forum check (prepared_by <> id),
    about       text        not null,
    open        boolean     not null,
    founded_by  uuid        not null,
    version     int         not null default 1,
    changed_by  text        not null,
    changed_at  timestamptz not null
);

create table forums.member (
    id              uuid primary key default uuidv7(),
    forum_id        uuid not null references forums.forum,
    person          uuid not null references parties.person,
    name            text not null,
    organisation_id int  not null references parties.organisation,
    role            text not null check (role in ('CHAIR', 'MEMBER', 'SUBSTITUTE', 'SECRETARIAT')),
    substitute_for  uuid references forums.member,
    since           date not null,
    until           date check (until >= since),
    check ((role = 'SUBSTITUTE') = (substitute_for is not null)),
    unique (forum_id, person, role, since)
);
create index on forums.member (person);

-- What an item of the forum's agendas consists of; the usual sets to begin with are data, too.
create table forums.usual_part (
    layout   text not null,
    position int  not null,
    key      text not null,
    label    text not null,
    numbered boolean not null,
    primary key (layout, key)
);
insert into forums.usual_part (layout, position, key, label, numbered) values
    ('LONG', 1, 'background', 'Baggrund for sagens fremlæggelse', false),
    ('LONG', 2, 'recommendation', 'Indstilling', true),
    ('LONG', 3, 'presentation', 'Sagsfremstilling', false),
    ('LONG', 4, 'economy', 'Økonomiske konsekvenser', false),
    ('LONG', 5, 'communication', 'Kommunikation', false),
    ('LONG', 6, 'timeplan', 'Tidsplan og videre proces', false),
    ('SHORT', 1, 'background', 'Baggrund', false),
    ('SHORT', 2, 'recommendation', 'Indstilling', true);

create table forums.part (
    forum_id uuid    not null references forums.forum,
    key      text    not null,
    position int     not null,
    label    text    not null,
    numbered boolean not null,
    retired  boolean not null default false,
    primary key (forum_id, key)
);

create table forums.meeting (
    id                uuid primary key default uuidv7(),
    forum_id          uuid        not null references forums.forum,
    held_on           date        not null,
    starts_at         time        not null,
    ends_at           time        not null check (ends_at > starts_at),
    place             text        not null,
    proposals_until   date        not null,
    published_at      timestamptz,
    cancelled_because text        not null default '',
    version           int         not null default 1,
    changed_by        text        not null,
    changed_at        timestamptz not null,
    unique (forum_id, held_on)
);
create index on forums.meeting (held_on);

-- What everybody may read without signing in. Written when a plan is published, by open fora only.
create table forums.public_meeting (
    meeting_id        uuid primary key references forums.meeting,
    forum_id          uuid not null references forums.forum,
    held_on           date not null,
    starts_at         time not null,
    ends_at           time not null,
    place             text not null,
    cancelled_because text not null
);
create index on forums.public_meeting (forum_id, held_on);

-- The fora that the asker sits in today, and those whose secretariat the asker is in. Asked once a
-- statement, as (select forums.reads()).
create function forums.reads() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
as $$
    select coalesce(array_agg(distinct m.forum_id), '{}') from forums.member m
    where m.person = nullif(current_setting('app.person', true), '')::uuid
      and current_setting('app.capacity', true) in ('FORUM_SECRETARY', 'FORUM_MEMBER')
      and current_date between m.since and coalesce(m.until, 'infinity')
$$;
create function forums.edits() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
as $$
    select coalesce(array_agg(distinct m.forum_id), '{}') from forums.member m
    where m.person = nullif(current_setting('app.person', true), '')::uuid
      and current_setting('app.capacity', true) = 'FORUM_SECRETARY' and m.role = 'SECRETARIAT'
      and current_date between m.since and coalesce(m.until, 'infinity')
$$;

-- Whoever founds a forum is its first secretariat.
create function forums.founded() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    insert into forums.member (forum_id, person, name, organisation_id, role, since)
    select new.id, p.id, p.name, 3, 'SECRETARIAT', current_date from parties.person p
    where p.id = nullif(current_setting('app.person', true), '')::uuid;
    return new;
end
$$;
create trigger founded after insert on forums.forum for each row execute function forums.founded();
grant select, insert on forums.member to samspil_system;
alter function forums.reads() owner to samspil_system;
alter function forums.edits() owner to samspil_system;
alter function forums.founded() owner to samspil_system;
revoke all on function forums.founded() from public;

do $$
declare
    t text;
begin
    foreach t in array array['forum', 'member', 'part', 'meeting', 'public_meeting'] loop
        execute format('alter table forums.%I enable row level security', t);
        execute format('alter table forums.%I force row level security', t);
    end loop;
    foreach t in array array['member', 'part', 'meeting', 'public_meeting'] loop
        execute format('create policy secretariat_adds on forums.%I for insert to samspil_app
            with check (forum_id = any((select forums.edits())::uuid[]))', t);
        execute format('create policy secretariat_changes on forums.%I for update to samspil_app
            using (forum_id = any((select forums.edits())::uuid[]))', t);
    end loop;
end
$$;
create policy system on forums.member to samspil_system using (true) with check (true);
create policy everybody on forums.forum for select to samspil_app
    using (open or id = any((select forums.reads())::uuid[])
        or founded_by = nullif(current_setting('app.person', true), '')::uuid
           and current_setting('app.capacity', true) = 'FORUM_SECRETARY');
create policy secretary_founds on forums.forum for insert to samspil_app
    with check (current_setting('app.capacity', true) = 'FORUM_SECRETARY'
        and founded_by = nullif(current_setting('app.person', true), '')::uuid);
create policy secretariat_changes on forums.forum for update to samspil_app
    using (id = any((select forums.edits())::uuid[]));
create policy seats on forums.member for select to samspil_app
    using (forum_id = any((select forums.reads())::uuid[]));
create policy seats on forums.part for select to samspil_app
    using (forum_id = any((select forums.reads())::uuid[]));
create policy seats on forums.meeting for select to samspil_app
    using (forum_id = any((select forums.edits())::uuid[])
        or published_at is not null and forum_id = any((select forums.reads())::uuid[]));
create policy secretariat_removes on forums.meeting for delete to samspil_app
    using (published_at is null and forum_id = any((select forums.edits())::uuid[]));
create policy everybody on forums.public_meeting for select to samspil_app using (true);

grant select on forums.usual_part to samspil_app;
grant select, insert, update on forums.forum, forums.member, forums.part, forums.meeting,
    forums.public_meeting to samspil_app;
grant delete on forums.meeting to samspil_app;
