-- Pages whose words stand in a picture: waiting to be looked at, seen but not read, read, not to be read; and blank pages.
alter table documents.page
    add column state   text not null default 'OWN'
        check (state in ('OWN', 'WAITING', 'SEEN', 'READ', 'ILLEGIBLE', 'BLANK')),
    -- Degrees clockwise by which the page is still to be turned.
    add column turn_by int  not null default 0 check (turn_by in (0, 90, 180, 270));

-- The counts stand beside the document: lists read no pages.
alter table documents.document
    add column waiting_pages   int     not null default 0,
    add column read_pages      int     not null default 0,
    add column illegible_pages int     not null default 0,
    add column blank_pages     int     not null default 0,
    add column keeps_blanks    boolean not null default false,
    -- A person has said that it is about the citizen; it is not stopped again.
    add column right_citizen   boolean not null default false;

-- Words are read off pages by the municipality's own job, and by nobody else.
create policy read_by_the_job on documents.page for update to samspil_app using (
    current_setting('app.capacity', true) = 'SYSTEM'
    and exists (select from documents.document d where d.id = document_id));
grant update (words, body, signature, state, turn_by) on documents.page to samspil_app;
