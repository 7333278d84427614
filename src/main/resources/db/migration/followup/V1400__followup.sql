-- What the municipality decides after the recommendation, and what comes of each measure.
create schema followup;
grant usage on schema followup to samspil_app;

create table followup.decision (
    id                uuid        primary key default uuidv7(),
    case_id           uuid        not null references cases.rehabilitation_case,
    recommendation_id uuid        not null unique,
    outcome           text        not null,
    as_recommended    boolean     not null,
    reason            text        not null,
    decided_on        date        not null,
    decided_by        text        not null,
    power             text        not null,
    check (as_recommended or reason <> '')
);

create table followup.measure (
    case_id           uuid    not null references cases.rehabilitation_case,
    recommendation_id uuid    not null,
    position          int     not null,
    version           int     not null default 1,
    granted           boolean not null,
    reason            text    not null,
    started_on        date,
    primary key (recommendation_id, position)
);

do $$
declare
    t text;
begin
    foreach t in array array['decision', 'measure'] loop
        execute format('alter table followup.%I enable row level security', t);
        execute format('alter table followup.%I force row level security', t);
        execute format('create policy party_reads on followup.%1$I for select to samspil_app using (
            coalesce(current_setting(''app.capacity'', true), '''') <> ''GP''
            and exists (select from cases.case_party p where p.case_id = %1$I.case_id))', t);
        execute format('create policy municipality_writes on followup.%1$I for insert to samspil_app with check (
            current_setting(''app.capacity'', true) in (''CASEWORKER'', ''COORDINATING_CASEWORKER'')
            and exists (select from cases.case_party p where p.case_id = %1$I.case_id))', t);
    end loop;
end
$$;
create policy municipality_changes on followup.measure for update to samspil_app
    using (current_setting('app.capacity', true) in ('CASEWORKER', 'COORDINATING_CASEWORKER')
        and exists (select from cases.case_party p where p.case_id = measure.case_id));

grant select, insert on followup.decision to samspil_app;
grant select, insert, update on followup.measure to samspil_app;
