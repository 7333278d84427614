-- How a document stood when its pages were read and it was recognised anew: {version, kind, title, author, date, track}.
alter table documents.document add column before_reading jsonb;
