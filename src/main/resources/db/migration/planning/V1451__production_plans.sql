-- The production plan of a team for a year, its days, and what has happened to it.
create table planning.plan (
    id              uuid        primary key default uuidv7(),
    team_id         uuid        not null references parties.team,
    team_name       text        not null,
    municipality_id int         not null references parties.organisation,
    health_unit_id  int         not null references parties.organisation,
    year            int         not null check (year between 2013 and 2100),
    status          text        not null check (status in ('DRAFT', 'HANDED_IN', 'RETURNED', 'AGREED')),
    question        text        not null default '',
    handed_in_at    timestamptz,
    version         bigint      not null default 1,
    changed_by      text        not null,
    changed_at      timestamptz not null,
    unique (team_id, year)
);
create index on planning.plan (municipality_id, year);
create index on planning.plan (health_unit_id, year);

-- A day that was moved or cancelled stays, with the reason; another may stand on its date.
create table planning.plan_day (
    id             uuid    primary key default uuidv7(),
    plan_id        uuid    not null references planning.plan,
    day            date    not null,
    starts         time    not null,
    ends           time    not null check (ends > starts),
    place          text    not null,
    kind           text    not null check (kind in ('REHABILITATION', 'SPECIAL_AGREEMENT')),
    cases          int     not null check (cases between 0 and 20),
    clinical       int     not null check (clinical between 0 and 50),
    status         text    not null default 'PLANNED' check (status in ('PLANNED', 'MOVED', 'CANCELLED')),
    because        text    not null default '',
    meeting_id     uuid,
    meeting_closed boolean not null default false
);
create unique index one_planned_day_a_date on planning.plan_day (plan_id, day) where status = 'PLANNED';
create index on planning.plan_day (plan_id, day);
create index on planning.plan_day (meeting_id) where meeting_id is not null;

create table planning.plan_event (
    id           uuid        primary key default uuidv7(),
    plan_id      uuid        not null references planning.plan,
    at           timestamptz not null,
    person_name  text        not null,
    organisation text        not null,
    kind         text        not null,
    note         text        not null default '',
    day          date,
    other_day    date,
    added        int         not null default 0,
    removed      int         not null default 0
);
create index on planning.plan_event (plan_id, at);

do $$
declare
    t text;
begin
    foreach t in array array['plan', 'plan_day', 'plan_event'] loop
        execute format('alter table planning.%I enable row level security', t);
        execute format('alter table planning.%I force row level security', t);
    end loop;
end
$$;

-- A draft is the municipality's own; what is handed in, the health unit sees, too.
create policy own_plans on planning.plan for select to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or (status <> 'DRAFT' and health_unit_id = nullif(current_setting('app.org', true), '')::int));
create policy municipality_plans on planning.plan for insert to samspil_app with check (
    municipality_id = nullif(current_setting('app.org', true), '')::int and status = 'DRAFT');
create policy municipality_changes on planning.plan for update to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or (status <> 'DRAFT' and health_unit_id = nullif(current_setting('app.org', true), '')::int
        and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM')));

create policy of_visible_plan on planning.plan_day for select to samspil_app using (
    exists (select from planning.plan p where p.id = plan_day.plan_id));
create policy of_visible_plan_add on planning.plan_day for insert to samspil_app with check (
    exists (select from planning.plan p where p.id = plan_day.plan_id));
create policy of_visible_plan_change on planning.plan_day for update to samspil_app using (
    exists (select from planning.plan p where p.id = plan_day.plan_id));
-- Days disappear only while the municipality is still working on its plan.
create policy of_open_plan_remove on planning.plan_day for delete to samspil_app using (
    meeting_id is null
    and exists (select from planning.plan p where p.id = plan_day.plan_id
        and p.status in ('DRAFT', 'RETURNED')
        and p.municipality_id = nullif(current_setting('app.org', true), '')::int));
create policy of_visible_plan on planning.plan_event for select to samspil_app using (
    exists (select from planning.plan p where p.id = plan_event.plan_id));
create policy of_visible_plan_add on planning.plan_event for insert to samspil_app with check (
    exists (select from planning.plan p where p.id = plan_event.plan_id));

grant select, insert, update on planning.plan to samspil_app;
grant select, insert, update, delete on planning.plan_day to samspil_app;
grant select, insert on planning.plan_event to samspil_app;
