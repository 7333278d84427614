-- What follows from a decision: who does what by when, and the forum that hears of it.
create table minutes.task (
    id           uuid primary key default uuidv7(),
    forum_id     uuid        not null references forums.forum,
    meeting_id   uuid        not null references forums.meeting,
    number       int         not null,
    file_number  text        not null,
    what         text        not null check (what <> ''),
    responsible  text        not null check (responsible <> ''),
    organisation text        not null,
    due          date        not null,
    report_to    uuid        not null references forums.forum,
    item_id      uuid        references agendas.item on delete set null,
    done_on      date,
    outcome      text        not null default '' check (done_on is not null or outcome = ''),
    version      int         not null default 1,
    changed_by   text        not null,
    changed_at   timestamptz not null
);
create index on minutes.task (forum_id, due) where done_on is null;
create index on minutes.task (meeting_id, number);

alter table minutes.task enable row level security;
alter table minutes.task force row level security;
create policy seats on minutes.task for select to samspil_app
    using (forum_id = any((select forums.reads())::uuid[])
        or report_to = any((select forums.reads())::uuid[]));
create policy secretariat_adds on minutes.task for insert to samspil_app
    with check (forum_id = any((select forums.edits())::uuid[])
        and report_to = any((select forums.edits())::uuid[]));
create policy secretariat_changes on minutes.task for update to samspil_app
    using (forum_id = any((select forums.edits())::uuid[])
        or report_to = any((select forums.edits())::uuid[]));
grant select, insert, update on minutes.task to samspil_app;

-- An item that was postponed stands on the next agenda; none yet while no later meeting is planned.
create table minutes.postponed (
    meeting_id uuid not null references forums.meeting,
    number     int  not null,
    forum_id   uuid not null references forums.forum,
    source_id  uuid not null references agendas.item,
    item_id    uuid references agendas.item on delete set null,
    primary key (meeting_id, number)
);
alter table minutes.postponed enable row level security;
alter table minutes.postponed force row level security;
create policy secretariat on minutes.postponed to samspil_app
    using (forum_id = any((select forums.edits())::uuid[]))
    with check (forum_id = any((select forums.edits())::uuid[]));
grant select, insert, update on minutes.postponed to samspil_app;
