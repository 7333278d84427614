-- Calendars that people follow from elsewhere, each behind a secret address. The secret is 256 random
-- bits, of which only the hash stands here; whoever renews an address overwrites it.
create schema feeds;
grant usage on schema feeds to samspil_app, samspil_system;
grant create on schema feeds to samspil_system;

create table feeds.feed (
    id              uuid        primary key default uuidv7(),
    person          uuid        not null references parties.person,
    -- The role in which the address was made: a team's calendar ends with it.
    organisation_id int         not null references parties.organisation,
    capacity        text        not null,
    -- null = all that concerns the person
    team_id         uuid        references parties.team,
    secret_hash     bytea       not null unique check (length(secret_hash) = 32),
    since           timestamptz not null,
    read_at         timestamptz,
    unique nulls not distinct (person, team_id)
);

alter table feeds.feed enable row level security;
alter table feeds.feed force row level security;
create policy own on feeds.feed to samspil_app
    using (person = nullif(current_setting('app.person', true), '')::uuid)
    with check (person = nullif(current_setting('app.person', true), '')::uuid);
create policy system on feeds.feed to samspil_system using (true) with check (true);
grant select, insert, update, delete on feeds.feed to samspil_app;
grant select, update on feeds.feed to samspil_system;
grant select on parties.team, parties.organisation to samspil_system;

-- Whose calendar lies behind a secret, and the roles that the person holds on a day: of a team's calendar
-- the one role in which it was made. Whoever asks knows the secret, and is nobody otherwise. Notes once
-- an hour that the address is in use.
create function feeds.behind(p_hash bytea, p_now timestamptz, p_day date)
    returns table (id uuid, team_id uuid, team_name text, person uuid, name text,
                   organisation_id int, organisation_name text, capacity text, area text)
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    update feeds.feed f set read_at = p_now
    where f.secret_hash = p_hash and (f.read_at is null or f.read_at < p_now - interval '1 hour');
    return query
    select distinct f.id, f.team_id, coalesce(t.name, ''), p.id, p.name, o.id, o.name, r.capacity, r.area
    from feeds.feed f
    left join parties.team t on t.id = f.team_id
    join parties.person p on p.id = f.person
    join parties.role_holder r
        on r.person = p.id and p_day between r.since and coalesce(r.until, 'infinity')
    join parties.organisation o on o.id = r.organisation_id
    where f.secret_hash = p_hash
      and (f.team_id is null
           or r.organisation_id = f.organisation_id and r.capacity = f.capacity);
end
$$;
alter function feeds.behind(bytea, timestamptz, date) owner to samspil_system;
revoke all on function feeds.behind(bytea, timestamptz, date) from public;
grant execute on function feeds.behind(bytea, timestamptz, date) to samspil_app;
