-- Where an edition was taken from that was not written here: a document from before. Null when it was written here; empty in
-- what everybody reads, as the name of a file may say what is closed.
alter table agendas.edition add column source text;
alter table agendas.public_edition add column source text;
-- An enclosure that such a document names and that has no pages yet has 0 of them, and no row in enclosure_pages.
alter table agendas.enclosure add constraint enclosure_pages_check check (pages >= 0);
