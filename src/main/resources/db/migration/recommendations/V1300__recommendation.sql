-- The team's recommendation, written during the meeting. A case that was sent back and comes to a
-- new meeting gets a new one; a finished one is never changed.
create schema recommendations;
grant usage on schema recommendations to samspil_app;

create table recommendations.recommendation (
    id              uuid        primary key default uuidv7(),
    case_id         uuid        not null references cases.rehabilitation_case,
    version         bigint      not null,
    content         jsonb       not null,
    changed_at      timestamptz not null,
    changed_by_name text        not null,
    finished_at     timestamptz
);
create unique index one_at_a_time on recommendations.recommendation (case_id)
    where finished_at is null;
create index on recommendations.recommendation (case_id, id desc);

alter table recommendations.recommendation enable row level security;
alter table recommendations.recommendation force row level security;

-- The citizen reads it when it is finished; the GP gets it as a message.
create policy party_reads on recommendations.recommendation for select to samspil_app using (
    coalesce(current_setting('app.capacity', true), '') <> 'GP'
    and (finished_at is not null or current_setting('app.capacity', true) <> 'CITIZEN')
    and exists (select from cases.case_party p where p.case_id = recommendation.case_id));
create policy team_writes on recommendations.recommendation for insert to samspil_app with check (
    current_setting('app.capacity', true) in
        ('CASEWORKER', 'COORDINATING_CASEWORKER', 'MEETING_LEADER', 'MINUTE_TAKER')
    and exists (select from cases.case_party p where p.case_id = recommendation.case_id));
create policy team_changes on recommendations.recommendation for update to samspil_app
    using (finished_at is null
        and current_setting('app.capacity', true) in
            ('CASEWORKER', 'COORDINATING_CASEWORKER', 'MEETING_LEADER', 'MINUTE_TAKER')
        and exists (select from cases.case_party p where p.case_id = recommendation.case_id))
    with check (exists (select from cases.case_party p where p.case_id = recommendation.case_id));

grant select, insert, update on recommendations.recommendation to samspil_app;
