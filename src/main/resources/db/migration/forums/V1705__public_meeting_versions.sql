-- How often a meeting was changed, so that calendars that follow the public plan take the newer one. Older rows
-- get theirs when the plan is next published or changed; until then they count as never changed.
alter table forums.public_meeting add column version int not null default 1;
