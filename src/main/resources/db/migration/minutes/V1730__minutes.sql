-- The minutes of the fora: who was there, what was decided item by item, and the versions that were
-- published. What the public reads lies in tables of its own, which closed text never enters.
create schema minutes;
grant usage on schema minutes to samspil_app;

create table minutes.sheet (
    meeting_id uuid primary key references forums.meeting,
    forum_id   uuid        not null references forums.forum,
    attendance jsonb       not null,
    version    int         not null,
    changed_by text        not null,
    changed_at timestamptz not null
);
create table minutes.entry (
    meeting_id uuid        not null references forums.meeting,
    forum_id   uuid        not null references forums.forum,
    number     int         not null,
    content    jsonb       not null,
    version    int         not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (meeting_id, number)
);

-- Phrases to write with: those that every forum has, and each forum's own.
create table minutes.usual_phrase (
    position int  primary key,
    text     text not null
);
insert into minutes.usual_phrase (position, text) values
    (1, 'Indstillingen blev godkendt.'),
    (2, 'Indstillingen blev godkendt med den bemærkning, at '),
    (3, 'Orienteringen blev taget til efterretning.'),
    (4, 'Punktet blev drøftet.'),
    (5, 'Punktet blev udsat til næste møde.'),
    (6, 'Sagen blev sendt tilbage til administrationen.'),
    (7, 'Referatet blev godkendt.');
create table minutes.phrase (
    id       uuid primary key default uuidv7(),
    forum_id uuid not null references forums.forum,
    text     text not null check (text <> ''),
    unique (forum_id, text)
);

create table minutes.version (
    meeting_id   uuid        not null references forums.meeting,
    forum_id     uuid        not null references forums.forum,
    number       int         not null,
    reason       text        not null check (number = 1 or reason <> ''),
    attendance   jsonb       not null,
    published_by text        not null,
    published_at timestamptz not null,
    primary key (meeting_id, number)
);
create table minutes.published_entry (
    meeting_id uuid  not null references forums.meeting,
    forum_id   uuid  not null references forums.forum,
    version    int   not null,
    number     int   not null,
    content    jsonb not null,
    words      tsvector generated always as (jsonb_to_tsvector('danish', content, '["string"]')) stored,
    primary key (meeting_id, version, number)
);
create index on minutes.published_entry using gin (words);

-- The item by which a later meeting approves the minutes; none yet while no later meeting is planned.
create table minutes.approval (
    meeting_id  uuid primary key references forums.meeting,
    forum_id    uuid not null references forums.forum,
    item_id     uuid references agendas.item on delete set null,
    approved_on date
);

create table minutes.public_version (
    meeting_id   uuid primary key references forums.meeting,
    forum_id     uuid        not null references forums.forum,
    number       int         not null,
    reason       text        not null,
    attendance   jsonb       not null,
    approved_on  date,
    published_at timestamptz not null
);
create table minutes.public_entry (
    meeting_id uuid  not null references forums.meeting,
    forum_id   uuid  not null references forums.forum,
    number     int   not null,
    content    jsonb not null,
    words      tsvector generated always as (jsonb_to_tsvector('danish', content, '["string"]')) stored,
    primary key (meeting_id, number)
);
create index on minutes.public_entry using gin (words);

do $$
declare
    t text;
begin
    foreach t in array array['sheet', 'entry', 'phrase', 'version', 'published_entry', 'approval',
            'public_version', 'public_entry'] loop
        execute format('alter table minutes.%I enable row level security', t);
        execute format('alter table minutes.%I force row level security', t);
        execute format('create policy secretariat on minutes.%I to samspil_app
            using (forum_id = any((select forums.edits())::uuid[]))
            with check (forum_id = any((select forums.edits())::uuid[]))', t);
    end loop;
    foreach t in array array['version', 'published_entry', 'approval'] loop
        execute format('create policy seats on minutes.%I for select to samspil_app
            using (forum_id = any((select forums.reads())::uuid[]))', t);
    end loop;
    foreach t in array array['public_version', 'public_entry'] loop
        execute format('create policy everybody on minutes.%I for select to samspil_app using (true)', t);
    end loop;
end
$$;

grant select on minutes.usual_phrase to samspil_app;
grant select, insert, update on minutes.sheet, minutes.entry, minutes.phrase, minutes.version,
    minutes.published_entry, minutes.approval, minutes.public_version, minutes.public_entry to samspil_app;
grant delete on minutes.phrase, minutes.public_entry to samspil_app;
