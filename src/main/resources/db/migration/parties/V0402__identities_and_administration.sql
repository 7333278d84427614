-- By what name a provider knows a professional (OpenID Connect: issuer and subject). Read by
-- administrators only; signing in asks the functions below.
create table parties.identity (
    id      uuid primary key default uuidv7(),
    person  uuid not null references parties.person,
    issuer  text not null check (issuer <> ''),
    subject text not null check (subject <> ''),
    unique (issuer, subject)
);
create index on parties.identity (person);

alter table parties.identity enable row level security;
alter table parties.identity force row level security;
create policy administer on parties.identity to samspil_app
    using (parties.may_administer()) with check (parties.may_administer());
grant select, insert, delete on parties.identity to samspil_app;

-- Administrators edit what they were shown, and are told who was faster.
alter table parties.person
    add version int not null default 1,
    add changed_by text not null default '',
    add changed_at timestamptz not null default now();
alter table parties.role_holder
    add version int not null default 1,
    add changed_by text not null default '',
    add changed_at timestamptz not null default now();
alter table parties.team
    add closed_on date,
    add version int not null default 1,
    add changed_by text not null default '',
    add changed_at timestamptz not null default now();
alter table parties.clinic
    add receives_messages boolean not null default true,
    add version int not null default 1,
    add changed_by text not null default '',
    add changed_at timestamptz not null default now();
create index on parties.person (name, id);
create index on parties.role_holder (person);

-- The roles of somebody whom a provider vouches for; one row without a role when there is none on the
-- day, no row when nobody has the identity.
create function parties.roles_at_sign_in(p_issuer text, p_subject text, p_day date)
    returns table (person uuid, name text, organisation_id int, organisation_name text,
                   capacity text, area text)
    language sql stable security definer set search_path = pg_catalog
as $$
    select distinct p.id, p.name, o.id, o.name, r.capacity, r.area
    from parties.identity i
    join parties.person p on p.id = i.person
    left join parties.role_holder r
        on r.person = p.id and p_day between r.since and coalesce(r.until, 'infinity')
    left join parties.organisation o on o.id = r.organisation_id
    where i.issuer = p_issuer and i.subject = p_subject
$$;

-- The citizen whose person number a provider vouches for. Whoever is signed in already may not ask.
create function parties.citizen_at_sign_in(p_cpr text)
    returns table (person uuid, name text)
    language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
    if coalesce(current_setting('app.org', true), '') <> '' then
        raise exception 'only before signing in' using errcode = '42501';
    end if;
    return query select c.person, c.name from parties.citizen c where c.cpr = p_cpr;
end
$$;

grant select on parties.identity, parties.person, parties.role_holder to samspil_system;
create policy system on parties.identity for select to samspil_system using (true);
create policy system on parties.person for select to samspil_system using (true);
create policy system on parties.role_holder for select to samspil_system using (true);

alter function parties.roles_at_sign_in(text, text, date) owner to samspil_system;
alter function parties.citizen_at_sign_in(text) owner to samspil_system;
revoke all on function parties.roles_at_sign_in(text, text, date) from public;
revoke all on function parties.citizen_at_sign_in(text) from public;
grant execute on function parties.roles_at_sign_in(text, text, date) to samspil_app;
grant execute on function parties.citizen_at_sign_in(text) to samspil_app;
