-- What those who sit in fora are told: that something is there to read, never what it says.
create table forums.notice (
    id        uuid        primary key,
    forum_id  uuid        not null references forums.forum,
    person    uuid        not null references parties.person,
    name      text        not null,
    kind      text        not null check (kind in
        ('AGENDA', 'SUPPLEMENT', 'ENCLOSURES', 'MINUTES', 'AMENDED', 'MOVED', 'CANCELLED', 'TASK',
         'OVERDUE')),
    words     text        not null,
    href      text        not null,
    sent_at   timestamptz not null,
    seen_at   timestamptz,
    mail      text        not null,
    mailed_at timestamptz
);
create index on forums.notice (person, sent_at desc);
create index on forums.notice (forum_id, sent_at desc);
create index on forums.notice (sent_at) where mail <> '' and mailed_at is null;

-- What somebody does not want to be told.
create table forums.unwanted_notice (
    person uuid not null,
    kind   text not null,
    primary key (person, kind)
);

-- Tells those who have a seat, or the one of them who is named; each once, and only what they want.
-- What others want is nobody's to read, hence this function.
create function forums.tell(in_forum uuid, what text, about text, named text, said text, link text,
                            told_at timestamptz) returns int
    language sql security definer set search_path = pg_catalog
as $$
    with sent as (
        insert into forums.notice (id, forum_id, person, name, kind, words, href, sent_at, mail)
        select md5(what || '/' || about || '/' || m.person)::uuid, in_forum, m.person, m.name, what,
            said, link, told_at, p.secure_mail
        from (select distinct on (s.person) s.person, s.name from forums.member s
              where s.forum_id = in_forum
                and (told_at at time zone 'Europe/Copenhagen')::date
                    between s.since and coalesce(s.until, 'infinity')
                and (named = '' and s.role <> 'SECRETARIAT' or s.name = named)) m
        join parties.person p on p.id = m.person
        where not exists (select from forums.unwanted_notice u
                where u.person = m.person and u.kind = what)
          and (in_forum = any((select forums.edits())::uuid[])
            or current_setting('app.capacity', true) = 'SYSTEM'
               and nullif(current_setting('app.org', true), '')::int = 3)
        on conflict do nothing returning 1)
    select count(*)::int from sent
$$;

do $$
declare
    t text;
begin
    foreach t in array array['notice', 'unwanted_notice'] loop
        execute format('alter table forums.%I enable row level security', t);
        execute format('alter table forums.%I force row level security', t);
        execute format('create policy system on forums.%I to samspil_system using (true) with check (true)', t);
        execute format('create policy own on forums.%I to samspil_app
            using (person = nullif(current_setting(''app.person'', true), '''')::uuid
                and current_setting(''app.capacity'', true) in (''FORUM_SECRETARY'', ''FORUM_MEMBER''))', t);
    end loop;
end
$$;
create policy secretariat on forums.notice for select to samspil_app
    using (forum_id = any((select forums.edits())::uuid[]));
create policy at_work on forums.notice to samspil_app
    using (current_setting('app.capacity', true) = 'SYSTEM'
        and nullif(current_setting('app.org', true), '')::int = 3);

grant select, insert on forums.notice to samspil_system;
grant select on forums.unwanted_notice to samspil_system;
grant select, update (seen_at, mailed_at) on forums.notice to samspil_app;
grant select, insert, delete on forums.unwanted_notice to samspil_app;
alter function forums.tell(uuid, text, text, text, text, text, timestamptz) owner to samspil_system;
