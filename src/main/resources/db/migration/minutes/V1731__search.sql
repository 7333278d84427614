-- Search in what was published, and the history of a matter by its file number. Everybody searches the
-- public copies, which hold no closed word; members search their fora's editions. Row-Level Security keeps
-- PostgreSQL from its indexes where a policy asks something of a row: hence functions that ask for the asker's
-- fora themselves.
create index on agendas.public_item ((content ->> 'fileNumber'));
create index on agendas.published_item ((content ->> 'fileNumber'));
create index on minutes.public_entry ((content ->> 'fileNumber'));
create index on minutes.published_entry ((content ->> 'fileNumber'));

grant usage on schema agendas, minutes, forums to samspil_system;
grant create on schema minutes to samspil_system;
grant select on forums.meeting, forums.public_meeting, agendas.edition, agendas.published_item,
    agendas.public_item, minutes.version, minutes.published_entry, minutes.public_entry to samspil_system;
create policy system on forums.meeting for select to samspil_system using (true);
create policy system on forums.public_meeting for select to samspil_system using (true);
create policy system on agendas.edition for select to samspil_system using (true);
create policy system on agendas.published_item for select to samspil_system using (true);
create policy system on agendas.public_item for select to samspil_system using (true);
create policy system on minutes.version for select to samspil_system using (true);
create policy system on minutes.published_entry for select to samspil_system using (true);
create policy system on minutes.public_entry for select to samspil_system using (true);

-- p_words as people type them, or p_file exactly; the other one is null.
create function minutes.search_open(p_words text, p_file text)
    returns table (forum text, slug text, meeting uuid, held_on date, number int, title text,
                   file_number text, minuted boolean, outcome text)
    language sql stable security definer set search_path = pg_catalog
as $$
    select f.name, f.slug, m.meeting_id, m.held_on, x.number, x.content ->> 'title',
           x.content ->> 'fileNumber', x.minuted, x.content ->> 'outcome'
    from (
        select meeting_id, number, content, false as minuted from agendas.public_item
        where words @@ websearch_to_tsquery('danish', p_words)
        union all
        select meeting_id, number, content, true from minutes.public_entry
        where words @@ websearch_to_tsquery('danish', p_words)
        union all
        select meeting_id, number, content, false from agendas.public_item
        where content ->> 'fileNumber' = p_file
        union all
        select meeting_id, number, content, true from minutes.public_entry
        where content ->> 'fileNumber' = p_file) x
    join forums.public_meeting m on m.meeting_id = x.meeting_id
    join forums.forum f on f.id = m.forum_id and f.open
    order by m.held_on desc, m.meeting_id, x.number, x.minuted
    limit 100
$$;

create function minutes.search_mine(p_words text, p_file text)
    returns table (forum text, slug text, meeting uuid, held_on date, number int, title text,
                   file_number text, minuted boolean, outcome text)
    language sql stable security definer set search_path = pg_catalog
as $$
    select f.name, f.slug, m.id, m.held_on, x.number, x.content ->> 'title',
           x.content ->> 'fileNumber', x.minuted, x.content ->> 'outcome'
    from (
        select i.meeting_id, i.number, i.content, false as minuted from agendas.published_item i
        where (i.words @@ websearch_to_tsquery('danish', p_words)
               or i.content ->> 'fileNumber' = p_file)
          and i.edition = (select max(e.number) from agendas.edition e
                           where e.meeting_id = i.meeting_id)
        union all
        select i.meeting_id, i.number, i.content, true from minutes.published_entry i
        where (i.words @@ websearch_to_tsquery('danish', p_words)
               or i.content ->> 'fileNumber' = p_file)
          and i.version = (select max(v.number) from minutes.version v
                           where v.meeting_id = i.meeting_id)) x
    join forums.meeting m on m.id = x.meeting_id
    join forums.forum f on f.id = m.forum_id
    where m.forum_id = any((select forums.reads())::uuid[])
    order by m.held_on desc, m.id, x.number, x.minuted
    limit 100
$$;
alter function minutes.search_open(text, text) owner to samspil_system;
alter function minutes.search_mine(text, text) owner to samspil_system;
revoke all on function minutes.search_open(text, text) from public;
revoke all on function minutes.search_mine(text, text) from public;
grant execute on function minutes.search_open(text, text) to samspil_app;
grant execute on function minutes.search_mine(text, text) to samspil_app;
