-- The conditions that a document names, to tell which papers are about the same.
alter table documents.document add column conditions text[] not null default '{}';
