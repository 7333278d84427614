-- Who goes where as it is published; and which person in Samspil a coordinator is, who sits at the
-- meetings. Without one a meeting day names no coordinator.
alter table staffing.coordinator add column person_id uuid references parties.person;

create table staffing.publication (
    id             uuid        primary key,
    health_unit_id int         not null references parties.organisation,
    year           int         not null check (year between 2013 and 2100),
    number         int         not null check (number > 0),
    version_number int         not null,
    days           int         not null,
    changed        int         not null,
    published_by   text        not null,
    published_at   timestamptz not null,
    unique (health_unit_id, year, number)
);

-- A planned day as it was published the last time that it changed.
create table staffing.published_day (
    planned_day      uuid primary key,
    health_unit_id   int  not null,
    year             int  not null,
    team_id          uuid not null,
    team_name        text not null,
    municipality_id  int  not null,
    day              date not null,
    place            text not null,
    coordinator_id   uuid references staffing.coordinator,
    coordinator_name text,
    km               int  not null,
    -- The number of the publication, and who went there until then.
    changed_in       int  not null,
    before_name      text,
    -- The meeting day that names the coordinator, and whom it names.
    carried_meeting  uuid,
    carried_person   uuid,
    check ((coordinator_id is null) = (coordinator_name is null))
);
create index on staffing.published_day (health_unit_id, year, day);

do $$
declare
    t text;
begin
    foreach t in array array['publication', 'published_day'] loop
        execute format('alter table staffing.%I enable row level security', t);
        execute format('alter table staffing.%I force row level security', t);
        execute format($policy$
            create policy secretariat on staffing.%I to samspil_app
            using (health_unit_id = nullif(current_setting('app.org', true), '')::int
                and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'))
            with check (health_unit_id = nullif(current_setting('app.org', true), '')::int
                and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'))
            $policy$, t);
    end loop;
end
$$;
grant select, insert on staffing.publication to samspil_app;
grant select, insert, update on staffing.published_day to samspil_app;
