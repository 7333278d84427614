-- The preparatory part of the rehabilitation plan: one per case, its sections, and finished editions.
create schema preparation;
grant usage on schema preparation to samspil_app, samspil_system;

create table preparation.plan (
    case_id      uuid        primary key references cases.rehabilitation_case,
    form_version int         not null,
    edition      int         not null default 1,
    locked       boolean     not null default false,
    started_at   timestamptz not null
);

-- Each section has its own version, so that two people can write different sections at once.
create table preparation.plan_section (
    case_id         uuid        not null references preparation.plan,
    key             text        not null,
    version         bigint      not null,
    answers         jsonb       not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    changed_by_name text        not null,
    primary key (case_id, key)
);

-- An edition as it was when the case was referred; never changed afterwards.
create table preparation.plan_version (
    case_id        uuid        not null references preparation.plan,
    edition        int         not null,
    form_version   int         not null,
    answers        jsonb       not null,
    locked_at      timestamptz not null,
    locked_by_name text        not null,
    primary key (case_id, edition)
);

do $$
declare
    t text;
begin
    foreach t in array array['plan', 'plan_section', 'plan_version'] loop
        execute format('alter table preparation.%I enable row level security', t);
        execute format('alter table preparation.%I force row level security', t);
        -- The GP sees only what was sent to the clinic.
        execute format($p$create policy party_reads on preparation.%I for select to samspil_app using (
            coalesce(current_setting('app.capacity', true), '') <> 'GP'
            and exists (select from cases.case_party p where p.case_id = %I.case_id))$p$, t, t);
        execute format($p$create policy municipality_writes on preparation.%I for insert to samspil_app with check (
            current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER')
            and exists (select from cases.case_party p where p.case_id = %I.case_id))$p$, t, t);
    end loop;
    foreach t in array array['plan', 'plan_section'] loop
        execute format($p$create policy municipality_changes on preparation.%I for update to samspil_app using (
            current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER')
            and exists (select from cases.case_party p where p.case_id = %I.case_id))$p$, t, t);
    end loop;
end
$$;

grant select, insert, update on preparation.plan, preparation.plan_section to samspil_app;
grant select, insert on preparation.plan_version to samspil_app;
