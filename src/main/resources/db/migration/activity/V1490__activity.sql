-- What cannot be read from the meeting days afterwards: who cancelled one and when, and how long each
-- case took at the table.
create schema activity;
grant usage on schema activity to samspil_app, samspil_system;

create table activity.cancellation (
    meeting_id      uuid        primary key references meetings.meeting_day,
    municipality_id int         not null references parties.organisation,
    health_unit_id  int         not null references parties.organisation,
    cancelled_at    timestamptz not null,
    by_organisation int         not null references parties.organisation,
    by_name         text        not null,
    reason          text        not null
);
create index on activity.cancellation (municipality_id);
create index on activity.cancellation (health_unit_id);

create table activity.case_time (
    item_id         uuid        primary key references meetings.agenda_item,
    meeting_id      uuid        not null references meetings.meeting_day,
    case_id         uuid        not null references cases.rehabilitation_case,
    municipality_id int         not null references parties.organisation,
    health_unit_id  int         not null references parties.organisation,
    started_at      timestamptz not null,
    ended_at        timestamptz check (ended_at >= started_at)
);
create index on activity.case_time (meeting_id);
create index on activity.case_time (case_id) where ended_at is null;

alter table activity.cancellation enable row level security;
alter table activity.cancellation force row level security;
alter table activity.case_time enable row level security;
alter table activity.case_time force row level security;

-- The municipality that holds the meetings, and the health unit that sends its coordinator.
create policy both_sides on activity.cancellation for select to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or health_unit_id = nullif(current_setting('app.org', true), '')::int);
create policy whoever_cancels on activity.cancellation for insert to samspil_app with check (
    by_organisation = nullif(current_setting('app.org', true), '')::int
    and by_organisation in (municipality_id, health_unit_id)
    and exists (select from meetings.meeting_day d where d.id = cancellation.meeting_id
        and d.municipality_id = cancellation.municipality_id
        and d.health_unit_id = cancellation.health_unit_id));

create policy both_sides on activity.case_time for select to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or health_unit_id = nullif(current_setting('app.org', true), '')::int);
create policy municipality_starts on activity.case_time for insert to samspil_app with check (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    and exists (select from cases.case_party p where p.case_id = case_time.case_id));
create policy municipality_ends on activity.case_time for update to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    and exists (select from cases.case_party p where p.case_id = case_time.case_id));

grant select, insert on activity.cancellation to samspil_app;
grant select, insert, update on activity.case_time to samspil_app;
