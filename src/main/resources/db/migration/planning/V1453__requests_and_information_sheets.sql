-- What a team asks for after its plan is agreed: to move or cancel a day, or an extra meeting.
create table planning.request (
    id           uuid        primary key default uuidv7(),
    plan_id      uuid        not null references planning.plan,
    kind         text        not null check (kind in ('MOVE', 'CANCEL', 'EXTRA')),
    -- The day that is to be moved or cancelled; null for an extra meeting.
    day          date        check ((kind = 'EXTRA') = (day is null)),
    -- The day that is wanted; null where one is cancelled.
    wanted       date        check ((kind = 'CANCEL') = (wanted is null)),
    starts       time        not null,
    ends         time        not null check (ends > starts),
    place        text        not null,
    day_kind     text        not null check (day_kind in ('REHABILITATION', 'SPECIAL_AGREEMENT')),
    cases        int         not null check (cases between 0 and 20),
    clinical     int         not null check (clinical between 0 and 50),
    reason       text        not null check (reason <> ''),
    in_time      boolean     not null,
    status       text        not null check (status in
        ('ASKED', 'ALTERNATIVES', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    alternatives date[]      not null default '{}',
    answer       text        not null default '',
    asked_by     text        not null,
    asked_at     timestamptz not null,
    answered_by  text        not null default '',
    answered_at  timestamptz,
    version      bigint      not null default 1
);
create index on planning.request (plan_id, asked_at);
-- A day is asked about once at a time.
create unique index one_open_request_of_a_day on planning.request (plan_id, day)
    where status in ('ASKED', 'ALTERNATIVES') and day is not null;

-- What those who go to a team's meetings need to know.
create table planning.information_sheet (
    team_id         uuid        primary key references parties.team,
    municipality_id int         not null references parties.organisation,
    health_unit_id  int         not null references parties.organisation,
    contacts        text        not null,
    place           text        not null,
    way_in          text        not null,
    wireless        text        not null,
    way_of_working  text        not null,
    version         bigint      not null default 1,
    changed_by      text        not null,
    confirmed_at    timestamptz not null
);

alter table planning.request enable row level security;
alter table planning.request force row level security;
alter table planning.information_sheet enable row level security;
alter table planning.information_sheet force row level security;

create policy of_visible_plan on planning.request for select to samspil_app using (
    exists (select from planning.plan p where p.id = request.plan_id));
create policy of_own_plan_add on planning.request for insert to samspil_app with check (
    exists (select from planning.plan p where p.id = request.plan_id
            and p.municipality_id = nullif(current_setting('app.org', true), '')::int));
create policy of_visible_plan_change on planning.request for update to samspil_app using (
    exists (select from planning.plan p where p.id = request.plan_id));

create policy both_sides on planning.information_sheet for select to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or health_unit_id = nullif(current_setting('app.org', true), '')::int);
create policy municipality_adds on planning.information_sheet for insert to samspil_app with check (
    municipality_id = nullif(current_setting('app.org', true), '')::int);
create policy municipality_changes on planning.information_sheet for update to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int);

grant select, insert, update on planning.request, planning.information_sheet to samspil_app;
