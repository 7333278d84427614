-- The archive: of each case file that was sent one copy as PDF/A-2b, made in the background.
create schema archive;
grant usage on schema archive to samspil_app;

create table archive.copy (
    case_file_id    uuid        primary key references documents.case_file,
    case_id         uuid        not null references cases.rehabilitation_case,
    state           text        not null check (state in ('ORDERED', 'MAKING', 'READY', 'FAILED')),
    -- Ordered, but the program that makes it is missing.
    waits           boolean     not null default false,
    failure         text,
    ordered_by_name text        not null,
    ordered_at      timestamptz not null,
    changed_at      timestamptz not null,
    pages           int         not null,
    size            bigint      not null default 0,
    -- Pages that could not be kept as they were: by document, with the reason.
    remarks         jsonb       not null default '[]',
    pdf             bytea,
    check ((state = 'READY') = (pdf is not null)),
    check ((state = 'FAILED') = (failure is not null))
);
create index on archive.copy (case_id);
-- PDFs are packed already.
alter table archive.copy alter column pdf set storage external;

alter table archive.copy enable row level security;
alter table archive.copy force row level security;

-- Whoever sees the file sees its copy; the file's own policy is asked.
create policy with_the_file on archive.copy for select to samspil_app using (
    exists (select from documents.case_file f where f.id = case_file_id));
create policy municipality_orders on archive.copy for insert to samspil_app with check (
    state = 'ORDERED'
    and current_setting('app.capacity', true) not in ('CITIZEN', 'GP')
    and exists (
        select from documents.case_file f
        where f.id = case_file_id and f.case_id = copy.case_id));
-- A failed one is ordered again by those who order the file; all else is the municipality's own job's.
create policy municipality_orders_again on archive.copy for update to samspil_app using (
    state = 'FAILED'
    and current_setting('app.capacity', true) in
        ('CASEWORKER', 'COORDINATING_CASEWORKER', 'TEAM_SECRETARY')
    and exists (select from documents.case_file f where f.id = case_file_id))
    with check (state = 'ORDERED');
create policy made_by_the_job on archive.copy for update to samspil_app using (
    current_setting('app.capacity', true) = 'SYSTEM'
    and exists (select from documents.case_file f where f.id = case_file_id));

grant select, insert on archive.copy to samspil_app;
grant update (state, waits, failure, ordered_by_name, ordered_at, changed_at, size, remarks, pdf)
    on archive.copy to samspil_app;
