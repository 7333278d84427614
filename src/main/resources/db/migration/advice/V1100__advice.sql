-- The health coordinator's advice: what a case was referred for, what was answered, and the drafts.
create schema advice;
grant usage on schema advice to samspil_app, samspil_system;

-- What each region's clinical function offers (reference/services.csv). No price = by tariff.
create table advice.service (
    id       int  generated always as identity primary key,
    region   int  not null,
    name_da  text not null,
    name_en  text not null,
    unit     text not null check (unit in ('each', 'case', 'hour', 'drg')),
    price_kr int,
    note     text not null
);
insert into advice.service (region, name_da, name_en, unit, price_kr, note) values
    (1084, 'Speciallægevurdering uden kontakt', 'Specialist assessment without contact with the citizen', 'each', 2500, ''),
    (1084, 'Speciallægeattest', 'Specialist certificate', 'each', 8000, ''),
    (1085, 'Gennemsnitspris per sag', 'Case package', 'case', 14000, ''),
    (1085, 'Mindre socialmedicinsk screening/konsultation', 'Smaller social-medicine screening or consultation', 'case', 3000, ''),
    (1083, 'Kort afklaring', 'Short clarification of one health aspect', 'each', 3000, ''),
    (1083, 'Grundig udredning', 'Thorough examination of one or two health aspects', 'each', 8000, ''),
    (1083, 'Generel undersøgelse', 'General examination with overall assessment of functioning', 'each', 24000, ''),
    (1083, 'MR-scanning og laboratorieanalyse', 'MR scan or laboratory analysis', 'drg', null, 'DRG tariff where there is one; otherwise the hospital''s price list'),
    (1083, 'Øvrige ydelser', 'Other services: medical consultant; training; hotline', 'hour', 1000, ''),
    (1082, 'Socialmedicinsk undersøgelse', 'Social-medicine examination', 'each', 9099, ''),
    (1082, 'Psykologisk vurdering', 'Psychological assessment', 'each', 7582, ''),
    (1082, 'Tværfaglig konference', 'Interdisciplinary conference with advice', 'each', 3033, ''),
    (1082, 'Psykologisk undersøgelse', 'Psychological examination', 'each', 16176, ''),
    (1082, 'Reumatologisk undersøgelse', 'Rheumatological examination', 'each', 6066, ''),
    (1082, 'Psykiatrisk undersøgelse', 'Psychiatric examination', 'each', 8088, ''),
    (1082, 'Fysioterapeutisk undersøgelse', 'Physiotherapeutic examination', 'each', 4549, ''),
    (1082, 'Rådgivning socialfaglig konsulent', 'Advice from social-work consultant', 'hour', 1162, 'unit read as an hour'),
    (1081, 'Sag via rehabiliteringsteam', 'Case by way of the rehabilitation team', 'case', 14000, ''),
    (1081, 'Tværfaglig udredning', 'Interdisciplinary occupational and social medicine examination', 'each', 12500, ''),
    (1081, 'Tværfaglig udredning med yderligere udredning', 'Interdisciplinary occupational and social medicine examination with further examination', 'each', 18500, '');
grant select on advice.service to samspil_app;

-- One row for each time a case is referred; once answered, it never changes.
create table advice.screening (
    id                    uuid        primary key,
    case_id               uuid        not null references cases.rehabilitation_case,
    health_unit_id        int         not null,
    municipality_id       int         not null,
    referred_on           date        not null,
    referred_by_name      text        not null,
    meeting_on            date        not null,
    due                   date        not null,
    urgency               text        not null,
    without_certificate   text        not null,
    form                  text        not null,
    form_version          int         not null,
    silence_is_sufficient boolean     not null,
    coordinator           uuid,
    coordinator_name      text        not null default '',
    outcome               text        not null default 'WAITING' check (outcome in
        ('WAITING', 'SUFFICIENT', 'INSUFFICIENT', 'CLINICAL', 'SILENCE', 'NOT_SCREENED', 'OVERTAKEN')),
    answered_on           date,
    answered_by_name      text        not null default '',
    answers               jsonb       not null default '{}',
    check ((outcome = 'WAITING') = (answered_on is null))
);
create unique index one_waits_at_a_time on advice.screening (case_id) where outcome = 'WAITING';
create index on advice.screening (case_id, referred_on);
create index worklist on advice.screening (health_unit_id, due) where outcome = 'WAITING';

-- What the coordinator has written so far; the municipality sees nothing of it until it is sent.
create table advice.note_draft (
    screening_id    uuid        primary key references advice.screening,
    health_unit_id  int         not null,
    version         bigint      not null,
    answers         jsonb       not null,
    changed_at      timestamptz not null,
    changed_by_name text        not null
);

alter table advice.screening enable row level security;
alter table advice.screening force row level security;
alter table advice.note_draft enable row level security;
alter table advice.note_draft force row level security;

create policy professionals_read on advice.screening for select to samspil_app using (
    coalesce(current_setting('app.capacity', true), '') not in ('GP', 'CITIZEN')
    and exists (select from cases.case_party p where p.case_id = screening.case_id));
create policy municipality_refers on advice.screening for insert to samspil_app with check (
    municipality_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER')
    and exists (select from cases.case_party p where p.case_id = screening.case_id));
create policy unit_answers on advice.screening for update to samspil_app
    using (outcome = 'WAITING'
        and health_unit_id = nullif(current_setting('app.org', true), '')::int
        and current_setting('app.capacity', true) in ('HEALTH_COORDINATOR', 'HEALTH_SECRETARIAT', 'SYSTEM')
        and exists (select from cases.case_party p where p.case_id = screening.case_id))
    with check (health_unit_id = nullif(current_setting('app.org', true), '')::int);
-- A case that was withdrawn and is referred again leaves a question that nobody answers any more.
create policy municipality_overtakes on advice.screening for update to samspil_app
    using (outcome = 'WAITING'
        and municipality_id = nullif(current_setting('app.org', true), '')::int
        and current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER')
        and exists (select from cases.case_party p where p.case_id = screening.case_id))
    with check (outcome = 'OVERTAKEN'
        and municipality_id = nullif(current_setting('app.org', true), '')::int);
create policy unit_writes on advice.note_draft to samspil_app using (
    health_unit_id = nullif(current_setting('app.org', true), '')::int
    and exists (select from advice.screening s where s.id = screening_id
                and s.health_unit_id = note_draft.health_unit_id));

grant select, insert on advice.screening to samspil_app;
grant update (coordinator, coordinator_name, outcome, answered_on, answered_by_name, answers)
    on advice.screening to samspil_app;
grant select, insert, update, delete on advice.note_draft to samspil_app;
