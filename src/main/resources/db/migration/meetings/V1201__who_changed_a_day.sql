-- Who last changed who takes part in a meeting day: told to somebody who edited it meanwhile.
alter table meetings.meeting_day add column changed_by text not null default '';
