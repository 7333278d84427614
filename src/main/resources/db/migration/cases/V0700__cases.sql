-- The case: its state, its journal, its parties and clocks, and one row per organisation for lists.
create schema cases;
grant usage on schema cases to samspil_app, samspil_system;
grant create on schema cases to samspil_system;

create table cases.number_of_year (
    year int primary key,
    last int not null
);

create table cases.rehabilitation_case (
    id                   uuid primary key,
    number               text    not null unique,
    version              bigint  not null,
    citizen              uuid    not null,
    citizen_name         text    not null,
    citizen_born         date    not null,
    case_type            text    not null,
    area                 text    not null,
    status               text    not null,
    municipality_id      int     not null,
    region_id            int     not null,
    health_unit_id       int     not null,
    clinical_function_id int     not null,
    team_id              uuid,
    clinic_id            int,
    caseworker           uuid    not null,
    caseworker_name      text    not null,
    children_at_home     boolean not null,
    qualifying_education boolean not null,
    urgent               boolean not null default false,
    meeting_id           uuid,
    meeting_on           date,
    outcome              text,
    opened_on            date    not null,
    changed_at           timestamptz not null
);
-- One active case of a kind for a citizen, whoever asks first.
create unique index one_active_case_of_a_kind on cases.rehabilitation_case (citizen, case_type)
    where status not in ('CLOSED', 'WITHDRAWN');
create index on cases.rehabilitation_case (municipality_id, status);

create table cases.case_party (
    case_id         uuid not null references cases.rehabilitation_case,
    organisation_id int  not null,
    person          uuid,
    side            text not null,
    area            text,
    since           timestamptz not null,
    until           timestamptz
);
create unique index one_party_at_a_time on cases.case_party
    (case_id, organisation_id, coalesce(person, '00000000-0000-0000-0000-000000000000'))
    where until is null;
create index on cases.case_party (organisation_id, case_id) where until is null;

create table cases.case_event (
    case_id         uuid        not null references cases.rehabilitation_case,
    seq             bigint      not null,
    type            text        not null,
    at              timestamptz not null,
    actor           uuid        not null,
    actor_name      text        not null,
    actor_capacity  text        not null,
    organisation_id int         not null,
    for_citizen     boolean     not null,
    payload         jsonb       not null,
    primary key (case_id, seq)
);

create table cases.deadline (
    case_id uuid        not null references cases.rehabilitation_case,
    kind    text        not null,
    due     date        not null,
    side    text        not null,
    set_at  timestamptz not null,
    met_at  timestamptz,
    primary key (case_id, kind)
);

create table cases.consent (
    case_id      uuid        not null references cases.rehabilitation_case,
    covers       text        not null,
    given_on     date        not null,
    withdrawn_on date,
    noted_by     text        not null,
    primary key (case_id, covers)
);

-- What lists sort by and show: one row per organisation (and person, for citizens) and case.
create table cases.case_row (
    organisation_id int         not null,
    case_id         uuid        not null references cases.rehabilitation_case,
    person          uuid,
    area            text        not null,
    number          text        not null,
    citizen_name    text        not null,
    citizen_born    date        not null,
    case_type       text        not null,
    status          text        not null,
    turn            text        not null,
    next_due        date        not null default 'infinity',
    next_kind       text,
    caseworker      uuid        not null,
    caseworker_name text        not null,
    municipality_id int         not null,
    meeting_on      date,
    urgent          boolean     not null,
    active          boolean     not null,
    search          text        not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, case_id)
);
create index worklist on cases.case_row (organisation_id, active, next_due, case_id);
create index meeting_days on cases.case_row (organisation_id, meeting_on);

-- Whether the asker is a party of the case. Looks past the policies, at one case only.
create function cases.is_party(asked uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
as $$
    select exists (
        select from cases.case_party p
        where p.case_id = asked
          and p.until is null
          and p.organisation_id = nullif(current_setting('app.org', true), '')::int
          and (p.person is null or p.person = nullif(current_setting('app.person', true), '')::uuid)
          and (p.area is null or coalesce(current_setting('app.area', true), '') in ('', p.area)))
$$;

-- Lets an organisation (or one person of it) take part: its own case's first party, or by a party.
create function cases.let_in(asked uuid, organisation int, who uuid, on_side text, in_area text)
    returns void
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    if not cases.is_party(asked) and not (
        organisation = nullif(current_setting('app.org', true), '')::int
        and exists (select from cases.rehabilitation_case c
                    where c.id = asked and c.municipality_id = organisation)
        and not exists (select from cases.case_party p where p.case_id = asked)) then
        raise exception 'not a party of the case' using errcode = 'insufficient_privilege';
    end if;
    insert into cases.case_party (case_id, organisation_id, person, side, area, since)
    values (asked, organisation, who, on_side, in_area, clock_timestamp())
    on conflict do nothing;
end
$$;

create function cases.let_out(asked uuid, organisation int) returns void
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    if not cases.is_party(asked) then
        raise exception 'not a party of the case' using errcode = 'insufficient_privilege';
    end if;
    update cases.case_party set until = clock_timestamp()
    where case_id = asked and organisation_id = organisation and until is null;
    delete from cases.case_row where case_id = asked and organisation_id = organisation;
end
$$;

-- Writes the list rows of a case anew for every organisation that takes part.
create function cases.refresh_rows(asked uuid, on_turn text, is_active boolean) returns void
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    if not cases.is_party(asked) then
        raise exception 'not a party of the case' using errcode = 'insufficient_privilege';
    end if;
    insert into cases.case_row
    select distinct on (p.organisation_id)
           p.organisation_id, c.id, p.person, c.area, c.number, c.citizen_name, c.citizen_born,
           c.case_type, c.status, on_turn, coalesce(d.due, 'infinity'), d.kind, c.caseworker,
           c.caseworker_name, c.municipality_id, c.meeting_on, c.urgent, is_active,
           lower(c.number || ' ' || c.citizen_name), c.changed_at
    from cases.rehabilitation_case c
    join cases.case_party p on p.case_id = c.id and p.until is null
    left join lateral (
        select d.due, d.kind from cases.deadline d
        where d.case_id = c.id and d.met_at is null
        order by d.due, d.kind limit 1) d on is_active
    where c.id = asked
    order by p.organisation_id
    on conflict (organisation_id, case_id) do update set
        area = excluded.area, status = excluded.status, turn = excluded.turn,
        next_due = excluded.next_due, next_kind = excluded.next_kind,
        caseworker = excluded.caseworker, caseworker_name = excluded.caseworker_name,
        citizen_name = excluded.citizen_name, municipality_id = excluded.municipality_id,
        meeting_on = excluded.meeting_on, urgent = excluded.urgent, active = excluded.active,
        search = excluded.search, changed_at = excluded.changed_at;
end
$$;

-- The next case number of a year, such as 26-1001; numbers are never given twice.
create function cases.next_number(of_year int) returns text
    language sql security definer set search_path = pg_catalog
as $$
    insert into cases.number_of_year as n (year, last) values (of_year, 1001)
    on conflict (year) do update set last = n.last + 1
    returning to_char(of_year % 100, 'FM00') || '-' || last
$$;

do $$
declare
    t text;
begin
    foreach t in array array['rehabilitation_case', 'case_party', 'case_event', 'deadline',
                             'consent', 'case_row', 'number_of_year'] loop
        execute format('alter table cases.%I enable row level security', t);
        execute format('alter table cases.%I force row level security', t);
        execute format('create policy system on cases.%I to samspil_system using (true) with check (true)', t);
        execute format('grant select, insert, update, delete on cases.%I to samspil_system', t);
    end loop;
    foreach t in array array['let_in(uuid, int, uuid, text, text)', 'let_out(uuid, int)',
                             'is_party(uuid)', 'refresh_rows(uuid, text, boolean)',
                             'next_number(int)'] loop
        execute format('revoke all on function cases.%s from public', t);
        execute format('grant execute on function cases.%s to samspil_app, samspil_owner', t);
        execute format('alter function cases.%s owner to samspil_system', t);
    end loop;
end
$$;

-- One's own rows of the party table: what every policy on a single case leans on.
create policy own on cases.case_party for select to samspil_app using (
    organisation_id = nullif(current_setting('app.org', true), '')::int
    and until is null
    and (person is null or person = nullif(current_setting('app.person', true), '')::uuid)
    and (area is null or coalesce(current_setting('app.area', true), '') in ('', area)));
create policy own on cases.case_row for select to samspil_app using (
    organisation_id = nullif(current_setting('app.org', true), '')::int
    and (person is null or person = nullif(current_setting('app.person', true), '')::uuid)
    and (coalesce(current_setting('app.area', true), '') in ('', area)));

create policy party_reads on cases.rehabilitation_case for select to samspil_app
    using (exists (select from cases.case_party p where p.case_id = id));
create policy party_changes on cases.rehabilitation_case for update to samspil_app
    using (exists (select from cases.case_party p where p.case_id = id));
create policy municipality_opens on cases.rehabilitation_case for insert to samspil_app
    with check (municipality_id = nullif(current_setting('app.org', true), '')::int);

-- The citizen reads the entries that are meant for the citizen; the others read all.
create policy party_reads on cases.case_event for select to samspil_app using (
    exists (select from cases.case_party p where p.case_id = case_event.case_id)
    and (for_citizen or current_setting('app.capacity', true) <> 'CITIZEN'));
create policy party_writes on cases.case_event for insert to samspil_app with check (
    exists (select from cases.case_party p where p.case_id = case_event.case_id)
    and actor = nullif(current_setting('app.person', true), '')::uuid
    and organisation_id = nullif(current_setting('app.org', true), '')::int);
create policy party on cases.deadline to samspil_app
    using (exists (select from cases.case_party p where p.case_id = deadline.case_id));
create policy party on cases.consent to samspil_app
    using (exists (select from cases.case_party p where p.case_id = consent.case_id));

grant select, insert, update on cases.rehabilitation_case, cases.deadline, cases.consent to samspil_app;
grant select, insert on cases.case_event to samspil_app;
grant select on cases.case_party, cases.case_row to samspil_app;

-- The citizen sees who has looked at the own case.
create policy own_case on access.log_entry for select to samspil_app using (
    current_setting('app.capacity', true) = 'CITIZEN' and cases.is_party(case_id));
