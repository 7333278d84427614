-- What everybody could read of each version of minutes, for as long as the secretariat lets it be read.
create table minutes.past_version (
    meeting_id   uuid        not null references forums.meeting,
    forum_id     uuid        not null references forums.forum,
    number       int         not null,
    reason       text        not null,
    attendance   jsonb       not null,
    published_at timestamptz not null,
    source       text,
    primary key (meeting_id, number)
);
create table minutes.past_entry (
    meeting_id uuid  not null,
    forum_id   uuid  not null references forums.forum,
    version    int   not null,
    number     int   not null,
    content    jsonb not null,
    primary key (meeting_id, version, number),
    foreign key (meeting_id, version) references minutes.past_version on delete cascade
);

do $$
declare
    t text;
begin
    foreach t in array array['past_version', 'past_entry'] loop
        execute format('alter table minutes.%I enable row level security', t);
        execute format('alter table minutes.%I force row level security', t);
        execute format('create policy secretariat on minutes.%I to samspil_app
            using (forum_id = any((select forums.edits())::uuid[]))
            with check (forum_id = any((select forums.edits())::uuid[]))', t);
        execute format('create policy everybody on minutes.%I for select to samspil_app using (true)', t);
    end loop;
end
$$;
grant select, insert, delete on minutes.past_version, minutes.past_entry to samspil_app;
grant update (content) on minutes.past_entry to samspil_app;
