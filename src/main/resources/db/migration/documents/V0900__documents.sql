-- The case file: documents of a case, their bytes by content, and the merged files as they were sent.
create schema documents;
grant usage on schema documents to samspil_app;

-- Bytes by their SHA-256; the same bytes are kept once, whoever hands them in.
create table documents.content (
    hash  bytea  primary key check (length(hash) = 32),
    size  bigint not null,
    bytes bytea  not null
);
-- PDFs and pictures are packed already.
alter table documents.content alter column bytes set storage external;

create table documents.document (
    id                 uuid        primary key default uuidv7(),
    case_id            uuid        not null references cases.rehabilitation_case,
    organisation_id    int         not null,
    version            bigint      not null default 1,
    kind               text        not null,
    title              text        not null,
    author             text        not null,
    content_date       date,
    track              text        not null,
    source             text        not null,
    file_name          text        not null,
    content_type       text        not null,
    size               bigint      not null,
    original_hash      bytea       not null,
    rendered_hash      bytea       not null,
    pages              int         not null,
    problem            text,
    mislabelled        boolean     not null,
    words              text        not null,
    copy_of            uuid        references documents.document,
    chosen             boolean     not null,
    left_out_reason    text        not null default '',
    visible_to_citizen boolean     not null,
    uploaded_by        uuid        not null,
    uploaded_by_name   text        not null,
    uploaded_at        timestamptz not null,
    changed_by_name    text        not null,
    withdrawn_at       timestamptz,
    withdrawn_by_name  text        not null default '',
    withdrawn_reason   text        not null default ''
);
create index on documents.document (case_id);
create index on documents.document (original_hash);
create index on documents.document (rendered_hash);

-- The merged file as team and citizen received it: what they read stays what they read.
create table documents.case_file (
    id                 uuid        primary key default uuidv7(),
    case_id            uuid        not null references cases.rehabilitation_case,
    organisation_id    int         not null,
    meeting_on         date,
    pages              int         not null,
    content_hash       bytea       not null,
    document_ids       uuid[]      not null,
    visible_to_citizen boolean     not null,
    frozen_by          uuid        not null,
    frozen_by_name     text        not null,
    frozen_at          timestamptz not null
);
create index on documents.case_file (case_id);
create index on documents.case_file (content_hash);

do $$
declare
    t text;
begin
    foreach t in array array['content', 'document', 'case_file'] loop
        execute format('alter table documents.%I enable row level security', t);
        execute format('alter table documents.%I force row level security', t);
    end loop;
end
$$;

-- A party of the case reads its documents; the citizen those that are shown to the citizen; a
-- clinic those that it handed in itself.
create policy party_reads on documents.document for select to samspil_app using (
    exists (select from cases.case_party p where p.case_id = document.case_id)
    and case current_setting('app.capacity', true)
        when 'CITIZEN' then (visible_to_citizen and withdrawn_at is null)
                            or uploaded_by = nullif(current_setting('app.person', true), '')::uuid
        when 'GP' then organisation_id = nullif(current_setting('app.org', true), '')::int
        else true
    end);
create policy party_files on documents.document for insert to samspil_app with check (
    exists (select from cases.case_party p where p.case_id = document.case_id)
    and organisation_id = nullif(current_setting('app.org', true), '')::int
    and uploaded_by = nullif(current_setting('app.person', true), '')::uuid);
-- The municipality orders the case file; whoever handed a document in may put it right.
create policy handlers_change on documents.document for update to samspil_app using (
    exists (select from cases.case_party p where p.case_id = document.case_id)
    and (current_setting('app.capacity', true) in
            ('CASEWORKER', 'COORDINATING_CASEWORKER', 'TEAM_SECRETARY', 'SYSTEM')
        or organisation_id = nullif(current_setting('app.org', true), '')::int
            and current_setting('app.capacity', true) not in ('CITIZEN', 'GP')));

create policy party_reads on documents.case_file for select to samspil_app using (
    exists (select from cases.case_party p where p.case_id = case_file.case_id)
    and case current_setting('app.capacity', true)
        when 'CITIZEN' then visible_to_citizen
        when 'GP' then false
        else true
    end);
create policy municipality_freezes on documents.case_file for insert to samspil_app with check (
    exists (select from cases.case_party p where p.case_id = case_file.case_id)
    and organisation_id = nullif(current_setting('app.org', true), '')::int
    and frozen_by = nullif(current_setting('app.person', true), '')::uuid
    and current_setting('app.capacity', true) not in ('CITIZEN', 'GP'));

-- Bytes can be reached only through a row that the asker may see.
create policy through_a_document on documents.content for select to samspil_app using (
    exists (select from documents.document d where d.original_hash = hash)
    or exists (select from documents.document d where d.rendered_hash = hash)
    or exists (select from documents.case_file f where f.content_hash = hash));
create policy anybody_known_adds on documents.content for insert to samspil_app with check (
    nullif(current_setting('app.org', true), '') is not null);

grant select, insert on documents.content, documents.case_file to samspil_app;
grant select, insert, update on documents.document to samspil_app;
