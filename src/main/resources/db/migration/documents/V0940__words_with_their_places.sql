-- Words that were read off a scanned page, with their places, until they are laid unseen on it: a line each, as ten-thousandths of the page.
alter table documents.page add column places text;
grant update (places) on documents.page to samspil_app;
