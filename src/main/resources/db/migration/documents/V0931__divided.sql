-- A pile that was divided: its parts are documents of their own and remember the pages they came from.
alter table documents.document
    add column part_of    uuid references documents.document,
    add column part_first int,
    add column part_last  int,
    add constraint part_has_pages check (
        (part_of is null) = (part_first is null) and (part_of is null) = (part_last is null));
create index on documents.document (part_of) where part_of is not null;
