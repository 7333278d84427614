-- Where somebody put a document by hand, on the scale of days since 1970 that the date of its content stands on; null while its date decides.
alter table documents.document add column place double precision;
