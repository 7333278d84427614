-- Files that were handed in with a reply. Whoever sees the reply reads them; they come and go only while
-- it is not handed in.
create table replies.file (
    id              uuid        primary key,
    invitation_id   uuid        not null references replies.reply,
    round_id        uuid        not null,
    owner_id        int         not null,
    organisation_id int,
    question        text        not null,
    name            text        not null check (length(name) between 1 and 200),
    size            int         not null check (size between 1 and 10000000),
    content         bytea       not null,
    added_by        text        not null,
    added_at        timestamptz not null,
    check (size = octet_length(content))
);
-- Files are packed already.
alter table replies.file alter column content set storage external;
create index on replies.file (invitation_id);
create index on replies.file (round_id) include (size) where organisation_id is null;

alter table replies.file enable row level security;
alter table replies.file force row level security;

create policy reading on replies.file for select to samspil_app
    using (exists (select from replies.reply r where r.invitation_id = file.invitation_id));
create policy adding on replies.file for insert to samspil_app
    with check (exists (select from replies.reply r
        where r.invitation_id = file.invitation_id and r.round_id = file.round_id
          and r.owner_id = file.owner_id and r.organisation_id is not distinct from file.organisation_id
          and r.handed_in_at is null));
create policy taking_away on replies.file for delete to samspil_app
    using (exists (select from replies.reply r
        where r.invitation_id = file.invitation_id and r.handed_in_at is null));
grant select, insert, delete on replies.file to samspil_app;
