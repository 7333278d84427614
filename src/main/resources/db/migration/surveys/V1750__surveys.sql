-- Questionnaires in versions, and the rounds in which they are sent.
create schema surveys;
grant usage on schema surveys to samspil_app, samspil_system;
grant create on schema surveys to samspil_system;

create table surveys.edition (
    questionnaire_id uuid        not null,
    version          int         not null check (version > 0),
    owner_id         int         not null references parties.organisation,
    content          jsonb       not null,
    published_at     timestamptz,
    lock             int         not null default 1,
    changed_by       text        not null,
    changed_at       timestamptz not null,
    primary key (questionnaire_id, version)
);
create index on surveys.edition (owner_id);
create unique index one_draft on surveys.edition (questionnaire_id) where published_at is null;

-- What is published never changes: answers are read as they were asked.
create function surveys.keep_published() returns trigger
    language plpgsql
as $$
begin
    if old.published_at is not null then
        raise exception 'a published version of a questionnaire never changes';
    end if;
    return new;
end
$$;
create trigger keep_published before update on surveys.edition
    for each row execute function surveys.keep_published();

create table surveys.round (
    id                    uuid        primary key,
    owner_id              int         not null references parties.organisation,
    questionnaire_id      uuid        not null,
    questionnaire_version int         not null,
    title                 text        not null,
    introduction          text        not null,
    access                text        not null check (access in ('ORGANISATIONS', 'CODES', 'LINK')),
    previous_id           uuid        references surveys.round,
    deadline              date        not null,
    sent_at               timestamptz not null,
    recalled_at           timestamptz,
    recalled_because      text        not null default '',
    version               int         not null default 1,
    changed_by            text        not null,
    foreign key (questionnaire_id, questionnaire_version) references surveys.edition
);
create index on surveys.round (owner_id, sent_at desc);
create index on surveys.round (questionnaire_id, questionnaire_version);

-- One who is asked: an organisation, or whoever has a code, of which only the hash is kept.
create table surveys.invitation (
    id               uuid        primary key,
    round_id         uuid        not null references surveys.round,
    owner_id         int         not null,
    organisation_id  int         references parties.organisation,
    kind             text        not null check (kind in ('MUNICIPALITY', 'UNIT', 'PHYSICIAN', 'CITIZEN')),
    group_id         int         not null,
    name             text        not null,
    code_hash        bytea       unique,
    reusable         boolean     not null default false,
    deadline         date        not null,
    state            text        not null default 'WAITING' check (state in ('WAITING', 'DRAFT', 'HANDED_IN')),
    handed_in_at     timestamptz,
    handed_in_by     text        not null default '',
    paper            boolean     not null default false,
    reopened_because text        not null default '',
    delegated_to     text        not null default '',
    version          int         not null default 1,
    check (organisation_id is not null or code_hash is not null or paper),
    check ((state = 'HANDED_IN') = (handed_in_at is not null)),
    unique (round_id, organisation_id)
);
create index on surveys.invitation (round_id, name);
create index on surveys.invitation (organisation_id, round_id) where organisation_id is not null;

-- The rounds that the asker's organisation is asked in. Asked once a statement, as (select …).
create function surveys.invited_to() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
as $$
    select coalesce(array_agg(i.round_id), '{}') from surveys.invitation i
    where i.organisation_id = nullif(current_setting('app.org', true), '')::int
$$;

-- What a code opens: whoever has it answers in the sender's house, and there this one answer only.
create function surveys.by_code(hash bytea)
    returns table (invitation uuid, owner int)
    language sql stable security definer set search_path = pg_catalog
as $$
    select i.id, i.owner_id from surveys.invitation i where i.code_hash = hash
$$;
grant select on surveys.invitation to samspil_system;
alter function surveys.invited_to() owner to samspil_system;
alter function surveys.by_code(bytea) owner to samspil_system;

do $$
declare
    t text;
begin
    foreach t in array array['edition', 'round', 'invitation'] loop
        execute format('alter table surveys.%I enable row level security', t);
        execute format('alter table surveys.%I force row level security', t);
        execute format('create policy sender on surveys.%I to samspil_app
            using (owner_id = nullif(current_setting(''app.org'', true), '''')::int
                   and current_setting(''app.capacity'', true) in (''HEALTH_SECRETARIAT'', ''SYSTEM''))', t);
    end loop;
end
$$;
create policy asked on surveys.round for select to samspil_app
    using (id = any((select surveys.invited_to())::uuid[]));
create policy asked on surveys.invitation for select to samspil_app
    using (organisation_id = nullif(current_setting('app.org', true), '')::int);
create policy answering on surveys.invitation for update to samspil_app
    using (organisation_id = nullif(current_setting('app.org', true), '')::int)
    with check (organisation_id = nullif(current_setting('app.org', true), '')::int);
create policy asked on surveys.edition for select to samspil_app
    using (published_at is not null and exists (select from surveys.round r
        where r.questionnaire_id = edition.questionnaire_id and r.questionnaire_version = edition.version));
create policy system on surveys.invitation to samspil_system using (true) with check (true);

grant select, insert, update on surveys.edition, surveys.round, surveys.invitation to samspil_app;
