-- The staffings of a year that were searched for, each a version that is kept until it is discarded:
-- with which weights, how far the search has come, and who goes to which meeting day.
create table staffing.version (
    id                  uuid        primary key,
    health_unit_id      int         not null references parties.organisation,
    year                int         not null check (year between 2013 and 2100),
    number              int         not null check (number > 0),
    name                text        not null default '',
    kind                text        not null check (kind in ('SEARCH', 'REPAIR')),
    status              text        not null check (status in ('WAITING', 'SEARCHING', 'DONE')),
    stop_asked          boolean     not null default false,
    with_handed_in      boolean     not null,
    seconds             int         not null check (seconds between 0 and 3600),
    searched_ms         bigint      not null default 0,
    another_coordinator int         not null check (another_coordinator between 0 and 10000),
    not_the_own         int         not null check (not_the_own between 0 and 10000),
    travel              int         not null check (travel between 0 and 10000),
    uneven              int         not null check (uneven between 0 and 10000),
    hundred_kroner      int         not null check (hundred_kroner between 0 and 10000),
    change              int         not null check (change between 0 and 10000),
    days                int         not null default 0,
    unstaffed           int         not null default 0,
    least_unstaffed     int         not null default 0,
    cost                int         not null default 0,
    -- What each rule costs by its name; of rules that must hold, how often it is broken.
    parts               jsonb       not null default '{}',
    problem             text        not null default '',
    created_by          text        not null,
    created_at          timestamptz not null,
    unique (health_unit_id, year, number)
);
-- One search of a unit at a time.
create unique index one_search_of_a_unit on staffing.version (health_unit_id) where status <> 'DONE';

-- A day as it was when it was staffed; null = nobody goes there.
create table staffing.assignment (
    version_id       uuid    not null references staffing.version on delete cascade,
    health_unit_id   int     not null,
    planned_day      uuid    not null,
    team_id          uuid    not null,
    team_name        text    not null,
    municipality_id  int     not null,
    day              date    not null,
    place            text    not null,
    coordinator_id   uuid    references staffing.coordinator,
    coordinator_name text,
    km               int     not null default 0,
    pinned           boolean not null default false,
    primary key (version_id, planned_day),
    check ((coordinator_id is null) = (coordinator_name is null))
);
create index on staffing.assignment (version_id, day);

-- How the best found became better.
create table staffing.progress (
    version_id     uuid   not null references staffing.version on delete cascade,
    health_unit_id int    not null,
    searched_ms    bigint not null,
    unstaffed      int    not null,
    cost           int    not null,
    primary key (version_id, searched_ms)
);

do $$
declare
    t text;
begin
    foreach t in array array['version', 'assignment', 'progress'] loop
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
grant select, insert, update, delete on staffing.version, staffing.assignment to samspil_app;
grant select, insert, delete on staffing.progress to samspil_app;
