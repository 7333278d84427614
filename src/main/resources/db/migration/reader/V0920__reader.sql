-- How people read a case file: what each has opened, and what each wrote beside it for nobody else.
create schema reader;
grant usage on schema reader to samspil_app;

create table reader.last_read (
    person      uuid        not null,
    document_id uuid        not null references documents.document,
    case_id     uuid        not null references cases.rehabilitation_case,
    version     bigint      not null,
    at          timestamptz not null,
    primary key (person, document_id)
);
create index on reader.last_read (document_id);
create index on reader.last_read (case_id);

-- A note to a page; `quote` are words of the page that are marked. Deleted ones can be brought back.
create table reader.note (
    id          uuid        primary key default uuidv7(),
    person      uuid        not null,
    case_id     uuid        not null references cases.rehabilitation_case,
    document_id uuid        not null references documents.document,
    page        int         not null check (page > 0),
    quote       text        not null check (length(quote) <= 600),
    words       text        not null check (length(words) <= 4000),
    version     bigint      not null default 1,
    changed_at  timestamptz not null,
    deleted_at  timestamptz,
    check (quote <> '' or words <> '')
);
create index on reader.note (person, case_id);
create index on reader.note (case_id);
create index on reader.note (document_id);

alter table reader.last_read enable row level security;
alter table reader.last_read force row level security;
alter table reader.note enable row level security;
alter table reader.note force row level security;

-- One's own, as long as one may see the document: not a colleague, not a leader, not the system.
create policy own on reader.last_read for all to samspil_app using (
    person = nullif(current_setting('app.person', true), '')::uuid
    and exists (
        select from documents.document d
        where d.id = document_id and d.case_id = last_read.case_id));
create policy own on reader.note for all to samspil_app using (
    person = nullif(current_setting('app.person', true), '')::uuid
    and exists (
        select from documents.document d
        where d.id = document_id and d.case_id = note.case_id));

grant select, insert, update on reader.last_read, reader.note to samspil_app;
