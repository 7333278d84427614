-- Where minutes were taken from that were not written here, and what stood there before the first item. Everybody reads only
-- that they were taken from elsewhere: names of files and fronts may say what is closed.
alter table minutes.version add column source text, add column front text not null default '';
alter table minutes.public_version add column source text;
