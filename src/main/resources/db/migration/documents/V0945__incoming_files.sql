-- Files on their way into a case: sent in parts, read and filed by a job, forgotten some days later.
create table documents.incoming_file (
    id                uuid        primary key default uuidv7(),
    case_id           uuid        not null references cases.rehabilitation_case,
    -- Who sends it: the job files it in this person's name.
    organisation_id   int         not null,
    organisation_name text        not null,
    person            uuid        not null,
    person_name       text        not null,
    capacity          text        not null,
    area              text        not null,
    -- By what the same file is recognised when it is chosen again.
    file_name         text        not null,
    size              bigint      not null check (size >= 0),
    modified          bigint      not null,
    sample            text        not null,
    received          bigint      not null default 0 check (received between 0 and size),
    state             text        not null
        check (state in ('SENDING', 'RECEIVED', 'READING', 'FILED', 'REFUSED')),
    -- An archive or a mail holds several; null until it has been opened.
    pieces            int,
    filed             int         not null default 0,
    filed_names       text[]      not null default '{}',
    filed_problems    text[]      not null default '{}',
    problem           text        not null default '',
    begun_at          timestamptz not null,
    moved_at          timestamptz not null
);
create index on documents.incoming_file (case_id, organisation_id);
create index on documents.incoming_file (person, state);
-- Two windows that send the same file send one.
create unique index one_of_a_file_at_a_time on documents.incoming_file
    (case_id, organisation_id, person, file_name, size, modified, sample)
    where state in ('SENDING', 'RECEIVED', 'READING');

create table documents.incoming_part (
    file_id  uuid   not null references documents.incoming_file on delete cascade,
    position bigint not null,
    bytes    bytea  not null,
    primary key (file_id, position)
);
alter table documents.incoming_part alter column bytes set storage external;

alter table documents.incoming_file enable row level security;
alter table documents.incoming_file force row level security;
alter table documents.incoming_part enable row level security;
alter table documents.incoming_part force row level security;

-- Colleagues on the case may know that something is coming; the job knows of all of its organisation.
create policy own_organisation_sees on documents.incoming_file for select to samspil_app using (
    organisation_id = nullif(current_setting('app.org', true), '')::int
    and current_setting('app.capacity', true) not in ('CITIZEN', 'GP')
    and (current_setting('app.capacity', true) = 'SYSTEM' or cases.is_party(case_id)));
create policy party_begins on documents.incoming_file for insert to samspil_app with check (
    organisation_id = nullif(current_setting('app.org', true), '')::int
    and person = nullif(current_setting('app.person', true), '')::uuid
    and current_setting('app.capacity', true) not in ('CITIZEN', 'GP')
    and cases.is_party(case_id));
-- Only who sends a file goes on with it, or drops it; the job does what is left.
create policy sender_goes_on on documents.incoming_file for update to samspil_app using (
    organisation_id = nullif(current_setting('app.org', true), '')::int
    and (person = nullif(current_setting('app.person', true), '')::uuid
        or current_setting('app.capacity', true) = 'SYSTEM'));
create policy sender_drops on documents.incoming_file for delete to samspil_app using (
    organisation_id = nullif(current_setting('app.org', true), '')::int
    and (person = nullif(current_setting('app.person', true), '')::uuid
        or current_setting('app.capacity', true) = 'SYSTEM'));

-- The bytes are nobody's but the sender's until they are a document.
create policy senders_bytes on documents.incoming_part for all to samspil_app using (
    exists (select from documents.incoming_file f where f.id = file_id
        and (f.person = nullif(current_setting('app.person', true), '')::uuid
            or current_setting('app.capacity', true) = 'SYSTEM')));

grant select, insert, delete on documents.incoming_file, documents.incoming_part to samspil_app;
grant update (received, state, pieces, filed, filed_names, filed_problems, problem, moved_at)
    on documents.incoming_file to samspil_app;
