-- Certificates: a request to the GP (LÆ 261) or the clinical function (LÆ 271) and its answer.
create schema certificates;
grant usage on schema certificates to samspil_app, samspil_system;

create table certificates.certificate (
    id                uuid        primary key,
    case_id           uuid        not null references cases.rehabilitation_case,
    case_number       text        not null,
    citizen           uuid        not null,
    citizen_name      text        not null,
    citizen_born      date        not null,
    kind              text        not null check (kind in ('GP', 'CLINICAL')),
    status            text        not null check (status in
                          ('REQUESTED', 'OPENED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
    version           bigint      not null default 1,
    sender_id         int         not null,
    sender_name       text        not null,
    sender_area       text        not null,
    receiver_id       int         not null,
    receiver_name     text        not null,
    basis             text        not null,
    basis_reason      text        not null,
    request_version   int         not null,
    request           jsonb       not null,
    answer_version    int         not null,
    answer            jsonb       not null default '{}',
    requested_at      timestamptz not null,
    requested_by      uuid        not null,
    requested_by_name text        not null,
    due               date        not null,
    opened_at         timestamptz,
    opened_by_name    text        not null default '',
    reminders         int         not null default 0,
    reminded_at       timestamptz,
    closed_at         timestamptz,
    closed_by_name    text        not null default '',
    refusal           text        not null default '',
    reason            text        not null default ''
);
-- One open request of a kind for a case.
create unique index one_open_request on certificates.certificate (case_id, kind)
    where status in ('REQUESTED', 'OPENED');
create index on certificates.certificate (case_id);
create index worklist on certificates.certificate (receiver_id, status, due);

-- What the receiver has written so far; seen by the receiver only, until it is sent.
create table certificates.answer_draft (
    certificate_id  uuid        primary key references certificates.certificate,
    receiver_id     int         not null,
    version         bigint      not null,
    answers         jsonb       not null,
    changed_at      timestamptz not null,
    changed_by_name text        not null
);

-- The messages that carried a request, so that they can be taken back.
create table certificates.request_message (
    certificate_id uuid not null references certificates.certificate,
    message_id     uuid not null,
    primary key (certificate_id, message_id)
);

-- Appointments at the clinical function; the last one holds.
create table certificates.appointment (
    id              uuid        primary key,
    certificate_id  uuid        not null references certificates.certificate,
    case_id         uuid        not null references cases.rehabilitation_case,
    receiver_id     int         not null,
    starts_at       timestamptz not null,
    late            boolean     not null,
    told_at         timestamptz,
    set_at          timestamptz not null,
    set_by_name     text        not null,
    summons_version int         not null,
    summons         jsonb       not null default '{}',
    summoned_at     timestamptz
);
create index on certificates.appointment (certificate_id, set_at);

do $$
declare
    t text;
begin
    foreach t in array array['certificate', 'answer_draft', 'request_message', 'appointment'] loop
        execute format('alter table certificates.%I enable row level security', t);
        execute format('alter table certificates.%I force row level security', t);
    end loop;
end
$$;

-- The receiver sees what was sent to it; the other parties of the case see all but the GP.
create policy reads on certificates.certificate for select to samspil_app using (
    receiver_id = nullif(current_setting('app.org', true), '')::int
    or (coalesce(current_setting('app.capacity', true), '') <> 'GP'
        and exists (select from cases.case_party p where p.case_id = certificate.case_id)));
create policy municipality_asks on certificates.certificate for insert to samspil_app with check (
    sender_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER')
    and exists (select from cases.case_party p where p.case_id = certificate.case_id));
create policy both_ends_change on certificates.certificate for update to samspil_app using (
    receiver_id = nullif(current_setting('app.org', true), '')::int
    or (sender_id = nullif(current_setting('app.org', true), '')::int
        and current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER')
        and exists (select from cases.case_party p where p.case_id = certificate.case_id)));

create policy receiver on certificates.answer_draft to samspil_app
    using (receiver_id = nullif(current_setting('app.org', true), '')::int);
create policy sender on certificates.request_message to samspil_app using (
    exists (select from certificates.certificate c where c.id = certificate_id
            and c.sender_id = nullif(current_setting('app.org', true), '')::int));

create policy reads on certificates.appointment for select to samspil_app using (
    coalesce(current_setting('app.capacity', true), '') <> 'GP'
    and exists (select from cases.case_party p where p.case_id = appointment.case_id));
create policy clinic_sets on certificates.appointment for insert to samspil_app with check (
    receiver_id = nullif(current_setting('app.org', true), '')::int
    and exists (select from certificates.certificate c where c.id = certificate_id
                and c.receiver_id = appointment.receiver_id));
create policy clinic_changes on certificates.appointment for update to samspil_app
    using (receiver_id = nullif(current_setting('app.org', true), '')::int);

grant select, insert, update on certificates.certificate, certificates.appointment to samspil_app;
grant select, insert, update, delete on certificates.answer_draft to samspil_app;
grant select, insert on certificates.request_message to samspil_app;
