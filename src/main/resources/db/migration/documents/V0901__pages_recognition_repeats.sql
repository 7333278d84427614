-- What was recognised on a paper and by which signs; what was stopped because it seems to be about somebody else.
alter table documents.document
    add column recognised jsonb,
    add column corrected  boolean not null default false,
    add column stopped    boolean not null default false;

-- The words page by page, for finding repeats, for comparing, and for search. `body` is what is left without stamps and recurring headers; `signature` 256 MinHash values of it.
create table documents.page (
    document_id uuid  not null references documents.document,
    number      int   not null check (number > 0),
    words       text  not null,
    body        text  not null,
    signature   int[] not null check (cardinality(signature) = 256),
    primary key (document_id, number)
);

-- That a document repeats another one: a proposal, until somebody decides otherwise.
create table documents.repeat (
    document_id     uuid not null references documents.document,
    of_document_id  uuid not null references documents.document,
    case_id         uuid not null references cases.rehabilitation_case,
    kind            text not null check (kind in ('COPY', 'CONTAINED', 'SCATTERED', 'VERSION')),
    pages           int  not null,
    first_page      int  not null,
    last_page       int  not null,
    state           text not null check (state in ('PROPOSED', 'BROUGHT_BACK', 'NOT_THE_SAME')),
    decided_by_name text not null default '',
    primary key (document_id, of_document_id)
);
create index on documents.repeat (case_id);
create index on documents.repeat (of_document_id);

alter table documents.page enable row level security;
alter table documents.page force row level security;
alter table documents.repeat enable row level security;
alter table documents.repeat force row level security;

-- Whoever sees a document sees its pages; the document's own policy is asked.
create policy with_the_document on documents.page for select to samspil_app using (
    exists (select from documents.document d where d.id = document_id));
create policy filed_with_the_document on documents.page for insert to samspil_app with check (
    exists (
        select from documents.document d
        where d.id = document_id
            and (d.uploaded_by = nullif(current_setting('app.person', true), '')::uuid
                or current_setting('app.capacity', true) = 'SYSTEM')));

-- Repeats are the municipality's to order the file by; others on the case read them, citizens and clinics do not.
create policy party_reads on documents.repeat for select to samspil_app using (
    current_setting('app.capacity', true) not in ('CITIZEN', 'GP')
    and exists (select from cases.case_party p where p.case_id = repeat.case_id));
create policy handlers_order on documents.repeat for all to samspil_app using (
    current_setting('app.capacity', true) in
        ('CASEWORKER', 'COORDINATING_CASEWORKER', 'TEAM_SECRETARY', 'SYSTEM')
    and exists (select from cases.case_party p where p.case_id = repeat.case_id))
    with check (
    current_setting('app.capacity', true) in
        ('CASEWORKER', 'COORDINATING_CASEWORKER', 'TEAM_SECRETARY', 'SYSTEM')
    and exists (
        select from documents.document d
        where d.id = document_id and d.case_id = repeat.case_id)
    and exists (
        select from documents.document d
        where d.id = of_document_id and d.case_id = repeat.case_id));

grant select, insert on documents.page to samspil_app;
grant select, insert, update, delete on documents.repeat to samspil_app;
