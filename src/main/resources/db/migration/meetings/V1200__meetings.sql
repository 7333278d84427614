-- Meeting days of the teams, who sits at the table, and the agenda of each day.
create schema meetings;
grant usage on schema meetings to samspil_app, samspil_system;
grant create on schema meetings to samspil_system;

create table meetings.meeting_day (
    id                uuid    primary key default uuidv7(),
    municipality_id   int     not null references parties.organisation,
    health_unit_id    int     not null references parties.organisation,
    team_id           uuid    not null references parties.team,
    team_name         text    not null,
    day               date    not null,
    starts            time    not null,
    minutes_per_case  int     not null check (minutes_per_case between 10 and 240),
    slots             int     not null check (slots between 1 and 20),
    place             text    not null,
    leader            uuid    not null references parties.person,
    leader_name       text    not null,
    minute_taker      uuid    not null references parties.person,
    minute_taker_name text    not null,
    coordinator       uuid    references parties.person,
    coordinator_name  text,
    status            text    not null check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    cancelled_because text    not null default '',
    version           bigint  not null default 1
);
-- A team meets once a day, however often the button is pressed.
create unique index one_meeting_of_a_team_a_day on meetings.meeting_day (team_id, day)
    where status <> 'CANCELLED';
create index on meetings.meeting_day (municipality_id, day);
create index on meetings.meeting_day (health_unit_id, day);

create table meetings.seat (
    meeting_id uuid not null references meetings.meeting_day,
    person     uuid not null references parties.person,
    name       text not null,
    area       text not null,
    primary key (meeting_id, person, area)
);

create table meetings.agenda_item (
    id              uuid        primary key default uuidv7(),
    meeting_id      uuid        not null references meetings.meeting_day,
    case_id         uuid        not null references cases.rehabilitation_case,
    municipality_id int         not null,
    starts          time        not null,
    minutes         int         not null,
    status          text        not null check (status in ('BOOKED', 'RUNNING', 'DONE', 'TAKEN_OFF')),
    reason          text        not null default '',
    file_sent_at    timestamptz,
    booked_at       timestamptz not null
);
-- A case has one meeting ahead of it, and a slot holds one case, whoever asks first.
create unique index one_active_meeting_of_a_case on meetings.agenda_item (case_id)
    where status in ('BOOKED', 'RUNNING');
create unique index one_case_in_a_slot on meetings.agenda_item (meeting_id, starts)
    where status <> 'TAKEN_OFF';
create index on meetings.agenda_item (meeting_id, starts);

-- Whether one of the asker's own cases is on the agenda of the day: for citizens, whose only way to
-- a meeting day is their case.
create function meetings.mine_is_on(asked uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
as $$
    select exists (
        select from meetings.agenda_item i
        where i.meeting_id = asked and i.status <> 'TAKEN_OFF' and cases.is_party(i.case_id))
$$;

do $$
declare
    t text;
begin
    foreach t in array array['meeting_day', 'seat', 'agenda_item'] loop
        execute format('alter table meetings.%I enable row level security', t);
        execute format('alter table meetings.%I force row level security', t);
        execute format('create policy system on meetings.%I to samspil_system using (true) with check (true)', t);
        execute format('grant select on meetings.%I to samspil_system', t);
    end loop;
end
$$;
revoke all on function meetings.mine_is_on(uuid) from public;
grant execute on function meetings.mine_is_on(uuid) to samspil_app;
grant execute on function cases.is_party(uuid) to samspil_system;
alter function meetings.mine_is_on(uuid) owner to samspil_system;

-- The municipality and the health unit see their days, a citizen the day of the own case.
create policy own_days on meetings.meeting_day for select to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or health_unit_id = nullif(current_setting('app.org', true), '')::int
    or (current_setting('app.capacity', true) = 'CITIZEN' and meetings.mine_is_on(id)));
create policy municipality_plans on meetings.meeting_day for insert to samspil_app with check (
    municipality_id = nullif(current_setting('app.org', true), '')::int);
-- The health unit changes its coordinator, and cancels when nobody can come.
create policy own_days_change on meetings.meeting_day for update to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or health_unit_id = nullif(current_setting('app.org', true), '')::int);

create policy of_visible_day on meetings.seat for select to samspil_app using (
    exists (select from meetings.meeting_day d where d.id = seat.meeting_id));
create policy municipality_seats on meetings.seat for insert to samspil_app with check (
    exists (select from meetings.meeting_day d where d.id = seat.meeting_id
            and d.municipality_id = nullif(current_setting('app.org', true), '')::int));
create policy municipality_unseats on meetings.seat for delete to samspil_app using (
    exists (select from meetings.meeting_day d where d.id = seat.meeting_id
            and d.municipality_id = nullif(current_setting('app.org', true), '')::int));

-- The municipality sees which slots of its days are taken; whose case it is, parties of it only.
create policy own_agenda on meetings.agenda_item for select to samspil_app using (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    or (coalesce(current_setting('app.capacity', true), '') <> 'GP'
        and exists (select from cases.case_party p where p.case_id = agenda_item.case_id)));
create policy municipality_books on meetings.agenda_item for insert to samspil_app with check (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    and exists (select from cases.case_party p where p.case_id = agenda_item.case_id));
create policy party_changes on meetings.agenda_item for update to samspil_app using (
    current_setting('app.capacity', true) not in ('GP', 'CITIZEN', 'CLINICAL_PHYSICIAN',
        'CLINICAL_SECRETARY')
    and exists (select from cases.case_party p where p.case_id = agenda_item.case_id));

grant select, insert, update on meetings.meeting_day, meetings.agenda_item to samspil_app;
grant select, insert, delete on meetings.seat to samspil_app;
