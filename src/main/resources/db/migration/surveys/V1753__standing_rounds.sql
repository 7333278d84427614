-- Standing rounds: whoever takes part in an event is asked about it, some days later.
create table surveys.standing (
    id               uuid        primary key,
    owner_id         int         not null references parties.organisation,
    occasion         text        not null,
    respondent       text        not null check (respondent in ('MUNICIPALITY', 'UNIT', 'PHYSICIAN', 'CITIZEN')),
    questionnaire_id uuid        not null,
    title            text        not null check (title <> ''),
    introduction     text        not null,
    days_after       int         not null check (days_after between 0 and 90),
    days_to_answer   int         not null check (days_to_answer between 1 and 90),
    every            int         not null check (every between 1 and 100),
    rest_days        int         not null check (rest_days between 0 and 1000),
    state            text        not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
    version          int         not null default 1,
    changed_by       text        not null,
    changed_at       timestamptz not null
);
create index on surveys.standing (owner_id);

-- Those of a quarter answer together, so that quarters can be compared.
alter table surveys.round add column standing_id uuid references surveys.standing;
create index on surveys.round (standing_id, sent_at desc) where standing_id is not null;

-- What happened, once for each who can be asked about it. Whom it is about is known until the letter
-- is written, and then no more; the row stays, so that what is told twice is asked once.
create table surveys.occasion (
    standing_id           uuid not null references surveys.standing,
    id                    uuid not null,
    owner_id              int  not null,
    happened_on           date not null,
    group_id              int  not null,
    outcome               text not null default 'OPEN'
        check (outcome in ('OPEN', 'ASKED', 'SKIPPED', 'RESTED', 'LATE', 'ENDED')),
    receiver_organisation int,
    receiver_person       uuid,
    receiver_name         text not null default '',
    -- while the letter is being written
    code                  text,
    deadline              date,
    primary key (standing_id, id),
    check (outcome in ('OPEN', 'ASKED') or receiver_organisation is null),
    check (receiver_organisation is not null
           or receiver_person is null and receiver_name = '' and code is null)
);
create index on surveys.occasion (owner_id) where receiver_organisation is not null;

-- When somebody was asked last: nobody is asked all the time. Not who, but a hash of it.
create table surveys.last_asked (
    owner_id int   not null,
    person   bytea not null,
    asked_on date  not null,
    primary key (owner_id, person)
);

-- Whoever is at work when something happens sees no surveys of others. What happened is told through
-- this, and kept only where a standing round asks about it.
create function surveys.occurred(unit int, what text, whom text, one uuid, on_day date, in_group int,
                                 to_organisation int, to_person uuid, to_name text) returns void
    language sql security definer set search_path = pg_catalog
as $$
    insert into surveys.occasion (standing_id, id, owner_id, happened_on, group_id,
        receiver_organisation, receiver_person, receiver_name)
    select s.id, one, s.owner_id, on_day, in_group, to_organisation, to_person, to_name
    from surveys.standing s
    where s.owner_id = unit and s.occasion = what and s.respondent = whom and s.state = 'RUNNING'
      and nullif(current_setting('app.org', true), '') is not null
    on conflict do nothing
$$;

-- How it goes, for those who ask: counts and nothing else.
create function surveys.how_it_goes()
    returns table (standing_id uuid, outcome text, many bigint)
    language sql stable security definer set search_path = pg_catalog
as $$
    select o.standing_id, o.outcome, count(*) from surveys.occasion o
    where o.owner_id = nullif(current_setting('app.org', true), '')::int
      and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM')
    group by o.standing_id, o.outcome
$$;

-- The sender ends a standing round: who was waiting to be asked is forgotten.
create function surveys.forget_waiting(ended uuid) returns void
    language sql security definer set search_path = pg_catalog
as $$
    update surveys.occasion o set outcome = 'ENDED', receiver_organisation = null,
        receiver_person = null, receiver_name = ''
    where o.standing_id = ended and o.outcome = 'OPEN'
      and o.owner_id = nullif(current_setting('app.org', true), '')::int
      and current_setting('app.capacity', true) = 'HEALTH_SECRETARIAT'
$$;

do $$
declare
    t text;
begin
    foreach t in array array['standing', 'occasion', 'last_asked'] loop
        execute format('alter table surveys.%I enable row level security', t);
        execute format('alter table surveys.%I force row level security', t);
        execute format('create policy system on surveys.%I to samspil_system using (true) with check (true)', t);
    end loop;
    foreach t in array array['occasion', 'last_asked'] loop
        execute format('create policy at_work on surveys.%I to samspil_app
            using (owner_id = nullif(current_setting(''app.org'', true), '''')::int
                   and current_setting(''app.capacity'', true) = ''SYSTEM'')', t);
    end loop;
end
$$;
create policy sender on surveys.standing to samspil_app
    using (owner_id = nullif(current_setting('app.org', true), '')::int
           and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));

grant select, insert, update on surveys.standing to samspil_app;
grant select, update on surveys.occasion to samspil_app;
grant select, insert, update on surveys.last_asked to samspil_app;
grant select on surveys.standing to samspil_system;
grant select, insert, update on surveys.occasion to samspil_system;
alter function surveys.occurred(int, text, text, uuid, date, int, int, uuid, text) owner to samspil_system;
alter function surveys.how_it_goes() owner to samspil_system;
alter function surveys.forget_waiting(uuid) owner to samspil_system;
