create schema parties;
grant usage on schema parties to samspil_app, samspil_system;
grant create on schema parties to samspil_system;

create table parties.organisation (
    id         int  primary key,
    kind       text not null check (kind in ('REGION', 'MUNICIPALITY', 'HEALTH_UNIT',
                    'CLINICAL_FUNCTION', 'CLINIC', 'PLATFORM', 'CITIZENS')),
    name       text not null,
    short_name text not null,
    region     int  references parties.organisation,
    gln        text check (gln ~ '^\d{13}$')
);
create index on parties.organisation (kind, short_name);
create sequence parties.clinic_id start 100001;

create table parties.clinic (
    organisation_id int  primary key references parties.organisation,
    provider_number text not null unique check (provider_number ~ '^\d{6}$'),
    phone           text not null,
    address         text not null
);

create table parties.team (
    id           uuid primary key default uuidv7(),
    municipality int  not null references parties.organisation,
    name         text not null,
    area         text not null,
    place        text not null,
    unique (municipality, name)
);

create table parties.person (
    id          uuid primary key default uuidv7(),
    name        text not null,
    title       text not null,
    phone       text not null,
    secure_mail text not null
);

create table parties.role_holder (
    id              uuid primary key default uuidv7(),
    person          uuid not null references parties.person,
    organisation_id int  not null references parties.organisation,
    capacity        text not null,
    area            text not null default '',
    represents      text not null default '',
    since           date not null,
    until           date check (until >= since),
    unique (person, organisation_id, capacity, area, since)
);
create index on parties.role_holder (organisation_id, capacity);

create table parties.citizen (
    person            uuid primary key default uuidv7(),
    cpr               text not null unique check (cpr ~ '^\d{10}$'),
    name              text not null,
    address           text not null,
    phone             text not null,
    address_protected boolean not null,
    municipality      int  not null references parties.organisation,
    clinic            int  references parties.clinic,
    version           int  not null default 1
);

-- Who may know of a citizen: an organisation, or one person of it.
create table parties.citizen_access (
    citizen         uuid not null references parties.citizen,
    organisation_id int  not null references parties.organisation,
    person          uuid,
    unique nulls not distinct (organisation_id, citizen, person)
);

grant select, insert, update on all tables in schema parties to samspil_app;
revoke insert on parties.citizen from samspil_app;
revoke update on parties.citizen_access from samspil_app;
grant usage on sequence parties.clinic_id to samspil_app;
grant select on parties.organisation to samspil_system;
grant select, insert, update on parties.citizen to samspil_system;
grant select, insert on parties.citizen_access to samspil_system;

create function parties.may_administer() returns boolean
    language sql stable
as $$ select current_setting('app.capacity', true) in ('ADMINISTRATOR', 'SYSTEM') $$;

-- Organisations, clinics and teams are public knowledge; administrators keep them.
alter table parties.organisation enable row level security;
alter table parties.organisation force row level security;
alter table parties.clinic enable row level security;
alter table parties.clinic force row level security;
alter table parties.team enable row level security;
alter table parties.team force row level security;
create policy read on parties.organisation for select using (true);
create policy read on parties.clinic for select using (true);
create policy read on parties.team for select using (true);
create policy add on parties.organisation for insert to samspil_app
    with check (parties.may_administer());
create policy keep on parties.organisation for update to samspil_app
    using (parties.may_administer());
create policy add on parties.clinic for insert to samspil_app with check (parties.may_administer());
create policy keep on parties.clinic for update to samspil_app using (parties.may_administer());
create policy add on parties.team for insert to samspil_app with check (parties.may_administer());
create policy keep on parties.team for update to samspil_app using (parties.may_administer());
create policy migrate on parties.organisation to samspil_owner using (true) with check (true);

-- The names of professionals are no secret, but only for those who are signed in.
alter table parties.person enable row level security;
alter table parties.person force row level security;
alter table parties.role_holder enable row level security;
alter table parties.role_holder force row level security;
create policy signed_in on parties.person for select to samspil_app
    using (nullif(current_setting('app.org', true), '') is not null);
create policy signed_in on parties.role_holder for select to samspil_app
    using (nullif(current_setting('app.org', true), '') is not null);
create policy add on parties.person for insert to samspil_app with check (parties.may_administer());
create policy keep on parties.person for update to samspil_app using (parties.may_administer());
create policy add on parties.role_holder for insert to samspil_app
    with check (parties.may_administer());
create policy keep on parties.role_holder for update to samspil_app
    using (parties.may_administer());

-- Citizens: only those to whom access was given, and the citizen.
alter table parties.citizen enable row level security;
alter table parties.citizen force row level security;
alter table parties.citizen_access enable row level security;
alter table parties.citizen_access force row level security;
create policy own on parties.citizen_access for select to samspil_app
    using (organisation_id = nullif(current_setting('app.org', true), '')::int
       and (person is null or person = nullif(current_setting('app.person', true), '')::uuid));
create policy given on parties.citizen for select to samspil_app
    using (exists (select from parties.citizen_access a where a.citizen = citizen.person));
create policy correct on parties.citizen for update to samspil_app
    using (exists (select from parties.citizen_access a where a.citizen = citizen.person)
       and current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER',
           'MEETING_LEADER', 'TEAM_SECRETARY', 'SYSTEM'));
create policy system on parties.citizen to samspil_system using (true) with check (true);
create policy system on parties.citizen_access to samspil_system using (true) with check (true);

-- May the asker know of the citizen? Not inlined, so that a policy on the same table may ask it.
create function parties.knows(p_citizen uuid) returns boolean
    language plpgsql stable
as $$
begin
    return exists (select from parties.citizen_access a where a.citizen = p_citizen);
end
$$;

-- Professionals pass on what they may know themselves.
create policy pass_on on parties.citizen_access for insert to samspil_app
    with check (parties.knows(citizen)
        and current_setting('app.capacity', true) not in ('', 'CITIZEN', 'GP', 'ADMINISTRATOR'));

-- Another organisation's access is withdrawn by the citizen's own municipality.
create function parties.withdraw(p_citizen uuid, p_organisation int) returns void
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    delete from parties.citizen_access a
    using parties.citizen c
    where a.citizen = p_citizen and a.organisation_id = p_organisation
      and c.person = p_citizen and p_organisation not in (1, c.municipality)
      and c.municipality = nullif(current_setting('app.org', true), '')::int;
end
$$;
grant delete on parties.citizen_access to samspil_system;

-- Finds a citizen by exact person number, or records one, and lets the asking municipality know of
-- the citizen. Tells nothing but the id, and not even that where the name does not fit the number:
-- neither a slip of the finger nor a guess opens somebody else.
create function parties.open_citizen(
        p_cpr text, p_name text, p_address text, p_phone text, p_protected boolean, p_clinic int,
        out person uuid, out outcome text)
    language plpgsql security definer set search_path = pg_catalog
as $$
declare
    org   int := nullif(current_setting('app.org', true), '')::int;
    known parties.citizen;
begin
    if coalesce(current_setting('app.capacity', true), '') not in ('CASEWORKER',
            'COORDINATING_CASEWORKER', 'MEETING_LEADER', 'TEAM_SECRETARY', 'SYSTEM')
       or not exists (select from parties.organisation o
                      where o.id = org and o.kind = 'MUNICIPALITY') then
        raise exception 'only a municipality opens a case' using errcode = '42501';
    end if;

    insert into parties.citizen as c
        (cpr, name, address, phone, address_protected, municipality, clinic)
    values (p_cpr, p_name, p_address, p_phone, p_protected, org, p_clinic)
    on conflict (cpr) do nothing
    returning c.* into known;
    outcome := 'RECORDED';

    if known.person is null then
        select c.* into known from parties.citizen c where c.cpr = p_cpr for update;
        if not exists (
                select from regexp_split_to_table(lower(p_name), '[\s-]+') word
                where length(word) > 1
                  and word = any (regexp_split_to_array(lower(known.name), '[\s-]+'))) then
            outcome := 'OTHER_NAME';
            return;
        end if;
        update parties.citizen c set municipality = org, version = c.version + 1
        where c.person = known.person and c.municipality <> org;
        outcome := 'KNOWN';
    end if;

    insert into parties.citizen_access (citizen, organisation_id, person)
    values (known.person, org, null), (known.person, 1, known.person)
    on conflict do nothing;
    person := known.person;
end
$$;

alter function parties.open_citizen(text, text, text, text, boolean, int) owner to samspil_system;
alter function parties.withdraw(uuid, int) owner to samspil_system;
revoke all on function parties.open_citizen(text, text, text, text, boolean, int) from public;
revoke all on function parties.withdraw(uuid, int) from public;
grant execute on function parties.open_citizen(text, text, text, text, boolean, int) to samspil_app;
grant execute on function parties.withdraw(uuid, int) to samspil_app;
