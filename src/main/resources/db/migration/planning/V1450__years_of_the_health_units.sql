-- What a health unit announces for a year: first and last meeting day, closing periods, deadlines, and
-- the limits that plans are checked against.
create schema planning;
grant usage on schema planning to samspil_app;

-- What applies to a year for which the unit has announced nothing else. The first row holds what the
-- health units asked of the municipalities until 2023; the share of last year's volume that is worth a
-- question, and how many days a plan can have, are ours.
create table planning.default_terms (
    valid_from     date primary key,
    hand_in_month  int  not null check (hand_in_month between 1 and 12),
    hand_in_day    int  not null check (hand_in_day between 1 and 28),
    notice_months  int  not null check (notice_months between 0 and 24),
    usual_from     time not null,
    usual_to       time not null check (usual_to > usual_from),
    fewest_cases   int  not null check (fewest_cases between 0 and 20),
    most_cases     int  not null check (most_cases between fewest_cases and 20),
    volume_percent int  not null check (volume_percent between 1 and 100),
    most_days      int  not null check (most_days between 1 and 366)
);
insert into planning.default_terms values ('2013-07-01', 9, 1, 3, '08:30', '16:00', 3, 7, 25, 260);

create table planning.planning_year (
    health_unit_id    int         not null references parties.organisation,
    year              int         not null check (year between 2013 and 2100),
    first_meeting_day date        not null,
    last_meeting_day  date        not null check (last_meeting_day > first_meeting_day),
    hand_in_by        date        not null,
    notice_months     int         not null check (notice_months between 0 and 24),
    usual_from        time        not null,
    usual_to          time        not null check (usual_to > usual_from),
    fewest_cases      int         not null check (fewest_cases between 0 and 20),
    most_cases        int         not null check (most_cases between fewest_cases and 20),
    volume_percent    int         not null check (volume_percent between 1 and 100),
    most_days         int         not null check (most_days between 1 and 366),
    published_at      timestamptz,
    version           bigint      not null default 1,
    changed_by        text        not null,
    changed_at        timestamptz not null,
    primary key (health_unit_id, year)
);

-- A period belongs to the year in which it begins.
create table planning.closing_period (
    health_unit_id int  not null,
    year           int  not null,
    first_day      date not null,
    last_day       date not null check (last_day >= first_day),
    kind           text not null check (kind in ('CLOSED', 'REDUCED')),
    share          int  not null check (share between 0 and 100),
    reason         text not null,
    primary key (health_unit_id, first_day),
    foreign key (health_unit_id, year) references planning.planning_year
);
create index on planning.closing_period (health_unit_id, year);

-- The health unit of Hovedstaden in 2023: reference/closing_periods_2023.csv. "As few as possible" is
-- counted as a quarter of what is usual.
insert into planning.planning_year values
    (21084, 2023, '2023-01-02', '2023-12-21', '2022-09-01', 3, '08:30', '16:00', 3, 7, 25, 260,
     '2022-06-01 10:00+02', 1, 'Samspil', '2022-06-01 10:00+02');
insert into planning.closing_period
select unit, 2023, first_day, last_day, kind, case kind when 'CLOSED' then 0 else 25 end, reason
from calendar.closing_day where unit = 21084 and extract(year from first_day) = 2023;

-- The health unit that the asker belongs to or works with.
create function planning.unit_of_asker() returns int
    language sql stable
as $$
    select case o.kind when 'HEALTH_UNIT' then o.id when 'MUNICIPALITY' then o.region + 20000 end
    from parties.organisation o
    where o.id = nullif(current_setting('app.org', true), '')::int
$$;

alter table planning.planning_year enable row level security;
alter table planning.planning_year force row level security;
alter table planning.closing_period enable row level security;
alter table planning.closing_period force row level security;

-- The unit works on its year alone; its municipalities see what it has published.
create policy announced on planning.planning_year for select to samspil_app using (
    health_unit_id = nullif(current_setting('app.org', true), '')::int
    or (published_at is not null and health_unit_id = planning.unit_of_asker()));
create policy unit_adds on planning.planning_year for insert to samspil_app with check (
    health_unit_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));
create policy unit_changes on planning.planning_year for update to samspil_app using (
    health_unit_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));
create policy of_visible_year on planning.closing_period for select to samspil_app using (
    exists (select from planning.planning_year y
            where y.health_unit_id = closing_period.health_unit_id and y.year = closing_period.year));
create policy unit_adds on planning.closing_period for insert to samspil_app with check (
    health_unit_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));
create policy unit_removes on planning.closing_period for delete to samspil_app using (
    health_unit_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));

grant select on planning.default_terms to samspil_app;
grant select, insert, update on planning.planning_year to samspil_app;
grant select, insert, delete on planning.closing_period to samspil_app;
