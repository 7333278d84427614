-- A copy of a document in which something is covered, for the citizen to read in its place; and the case file as the citizen gets it.
alter table documents.document add column covers uuid references documents.document;
create index on documents.document (covers) where covers is not null;

alter table documents.case_file add column edition_of uuid references documents.case_file;
create index on documents.case_file (edition_of) where edition_of is not null;
