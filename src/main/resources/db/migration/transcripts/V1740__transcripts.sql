-- Agendas and minutes that were written elsewhere, as they came and as they were read. A preview until somebody has looked at it.
create schema transcripts;
grant usage on schema transcripts to samspil_app;

-- array_to_string is only stable: of texts it always gives the same.
create function transcripts.all_text(pages text[]) returns text
    language sql immutable parallel safe
as $$ select array_to_string(pages, ' ') $$;

create table transcripts.transcript (
    id           uuid        primary key default uuidv7(),
    forum_id     uuid        not null references forums.forum,
    title        text        not null check (length(title) between 1 and 200),
    held_on      date,
    file_name    text        not null,
    original     bytea       not null,
    pages        text[]      not null,
    closed_items int[]       not null,
    kept         boolean     not null default false,
    discarded    boolean     not null default false,
    taken_by     text        not null,
    taken_at     timestamptz not null,
    changed_by   text        not null default '',
    version      int         not null default 1,
    words        tsvector    not null generated always as (to_tsvector('danish'::regconfig, title || ' ' || transcripts.all_text(pages))) stored
);
create index on transcripts.transcript (forum_id, held_on);

alter table transcripts.transcript enable row level security;
alter table transcripts.transcript force row level security;

-- Whoever sits in the forum reads what is kept; its secretariat sees previews, too, and writes.
create policy seats_read on transcripts.transcript for select to samspil_app
    using (kept and forum_id = any((select forums.reads())::uuid[])
           or forum_id = any((select forums.edits())::uuid[]));
create policy secretariat_adds on transcripts.transcript for insert to samspil_app
    with check (forum_id = any((select forums.edits())::uuid[]));
create policy secretariat_changes on transcripts.transcript for update to samspil_app
    using (forum_id = any((select forums.edits())::uuid[]));

grant select, insert, update on transcripts.transcript to samspil_app;
