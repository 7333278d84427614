-- What the citizen wants said, in the citizen's own words; the others of the case read it.
create table cases.own_words (
    case_id       uuid primary key references cases.rehabilitation_case,
    version       int         not null default 1,
    important     text        not null check (length(important) <= 4000),
    goals         text        not null check (length(goals) <= 4000),
    special_needs text        not null check (length(special_needs) <= 2000),
    companion     text        not null check (length(companion) <= 200),
    changed_at    timestamptz not null
);
alter table cases.own_words enable row level security;
alter table cases.own_words force row level security;
create policy party_reads on cases.own_words for select to samspil_app
    using (exists (select from cases.case_party p where p.case_id = own_words.case_id));
create policy citizen_writes on cases.own_words for insert to samspil_app
    with check (current_setting('app.capacity', true) = 'CITIZEN' and cases.is_party(case_id));
create policy citizen_changes on cases.own_words for update to samspil_app
    using (current_setting('app.capacity', true) = 'CITIZEN' and cases.is_party(case_id));
grant select, insert, update on cases.own_words to samspil_app;
