-- What a coordinator is trained in, and would rather do; what a staffing holds against these and against
-- far days that stand alone. Staffings from before hold nothing against them.
alter table staffing.coordinator
    add column specialties text[] not null default '{}' check (specialties <@ array[
        'SOCIAL_MEDICINE', 'OCCUPATIONAL_MEDICINE', 'GENERAL_PRACTICE', 'PSYCHIATRY', 'PSYCHOLOGY', 'OTHER']);

alter table staffing.version
    add column other_specialty int not null default 0 check (other_specialty between 0 and 10000),
    add column against_wish    int not null default 0 check (against_wish between 0 and 10000),
    add column far_alone       int not null default 0 check (far_alone between 0 and 10000),
    add column far_km          int not null default 90 check (far_km between 0 and 10000);

-- A weekday (1 = Monday), a spell of dates or a team.
create table staffing.wish (
    coordinator_id uuid    not null references staffing.coordinator,
    health_unit_id int     not null,
    rather         boolean not null,
    weekday        int     check (weekday between 1 and 5),
    first_day      date,
    last_day       date    check (last_day >= first_day),
    team_id        uuid    references parties.team check (team_id is null or rather),
    check (num_nonnulls(weekday, first_day, team_id) = 1),
    check ((first_day is null) = (last_day is null))
);
create index on staffing.wish (coordinator_id);
create index on staffing.wish (health_unit_id);

alter table staffing.wish enable row level security;
alter table staffing.wish force row level security;
create policy secretariat on staffing.wish to samspil_app
    using (health_unit_id = nullif(current_setting('app.org', true), '')::int
        and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'))
    with check (health_unit_id = nullif(current_setting('app.org', true), '')::int
        and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));
grant select, insert, delete on staffing.wish to samspil_app;
