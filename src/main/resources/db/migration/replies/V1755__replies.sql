-- What was answered in surveys: one reply for each invitation, as it was typed, and once it is handed
-- in one typed row for each answer, for figures.
create schema replies;
grant usage on schema replies to samspil_app;

create table replies.reply (
    invitation_id   uuid        primary key references surveys.invitation,
    round_id        uuid        not null references surveys.round,
    owner_id        int         not null,
    organisation_id int,
    paper           boolean     not null,
    content         jsonb       not null,
    -- by part: its version, who saved it and when
    saved           jsonb       not null default '{}',
    handed_in_at    timestamptz
);
create index on replies.reply (round_id);

-- item: the chosen option or the year, '' = neither, '*' = was asked and could choose several; with a
-- number, or with words.
create table replies.answer (
    invitation_id   uuid    not null references surveys.invitation,
    round_id        uuid    not null,
    owner_id        int     not null,
    organisation_id int,
    group_id        int     not null,
    question        text    not null,
    item            text    not null,
    number          numeric,
    words           text
);
create index on replies.answer (round_id, question, item, group_id) include (owner_id, organisation_id, number) where words is null;
create index on replies.answer (round_id, question) where words is not null;
create index on replies.answer (invitation_id);

alter table replies.reply enable row level security;
alter table replies.reply force row level security;
alter table replies.answer enable row level security;
alter table replies.answer force row level security;

-- An organisation works on its own reply. The sender reads it once it is handed in; before that only
-- what the sender itself types in from paper, and, as the application, what comes in by a code.
create policy own on replies.reply to samspil_app
    using (organisation_id = nullif(current_setting('app.org', true), '')::int);
create policy sender on replies.reply to samspil_app
    using (owner_id = nullif(current_setting('app.org', true), '')::int
           and (current_setting('app.capacity', true) = 'HEALTH_SECRETARIAT'
                and (handed_in_at is not null or paper)
                or current_setting('app.capacity', true) = 'SYSTEM' and organisation_id is null))
    with check (owner_id = nullif(current_setting('app.org', true), '')::int
           and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));
create policy own on replies.answer to samspil_app
    using (organisation_id = nullif(current_setting('app.org', true), '')::int);
create policy sender on replies.answer to samspil_app
    using (owner_id = nullif(current_setting('app.org', true), '')::int
           and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));

grant select, insert, update on replies.reply to samspil_app;
grant select, insert, delete on replies.answer to samspil_app;

-- The sender opens a reply again, and from then on does not see it: no policy lets anybody make a row
-- that they do not see.
create function replies.open_again(invitation uuid) returns void
    language sql security definer set search_path = pg_catalog
as $$
    update replies.reply set handed_in_at = null
    where invitation_id = $1 and handed_in_at is not null
        and owner_id = nullif(current_setting('app.org', true), '')::int
        and current_setting('app.capacity', true) = 'HEALTH_SECRETARIAT'
$$;
create policy system on replies.reply to samspil_system using (true) with check (true);
grant usage, create on schema replies to samspil_system;
grant select, update on replies.reply to samspil_system;
alter function replies.open_again(uuid) owner to samspil_system;
