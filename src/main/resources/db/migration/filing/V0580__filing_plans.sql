-- In which folders case files are read, by owner: 0 = the whole country, else a region or a municipality. Periods of one owner never overlap.
create schema filing;
grant usage on schema filing to samspil_app;

create table filing.plan (
    id              uuid primary key default uuidv7(),
    organisation_id int   not null,
    valid_from      date  not null,
    valid_to        date  check (valid_to >= valid_from),
    body            jsonb not null,
    version         int   not null default 1,
    changed_by      text  not null default '',
    changed_at      timestamptz,
    exclude using gist (int4range(organisation_id, organisation_id, '[]') with &&,
                        daterange(valid_from, valid_to, '[]') with &&)
);

grant select, insert, update on filing.plan to samspil_app;

-- Everybody reads them; administrators change all, a team's secretary those of the own municipality.
create function filing.may_change(owner int) returns boolean
    language sql stable
as $$ select current_setting('app.capacity', true) = 'ADMINISTRATOR'
          or current_setting('app.capacity', true) = 'TEAM_SECRETARY'
             and owner = nullif(current_setting('app.org', true), '')::int $$;

alter table filing.plan enable row level security;
alter table filing.plan force row level security;
create policy read on filing.plan for select using (true);
create policy begin on filing.plan for insert to samspil_app
    with check (filing.may_change(organisation_id));
create policy change on filing.plan for update to samspil_app
    using (filing.may_change(organisation_id));
create policy migrate on filing.plan to samspil_owner using (true) with check (true);

-- The three tracks of the case file, by date: domain model of all five regions.
insert into filing.plan (organisation_id, valid_from, body) values
    (0, '2013-07-01', '{
      "folders": [
        {"name": "", "track": "EMPLOYMENT", "kinds": [], "withinMonths": null, "onlyNamed": false, "sort": "OLDEST_FIRST", "pageLimit": null},
        {"name": "", "track": "SOCIAL", "kinds": [], "withinMonths": null, "onlyNamed": false, "sort": "OLDEST_FIRST", "pageLimit": null},
        {"name": "", "track": "HEALTH", "kinds": [], "withinMonths": null, "onlyNamed": false, "sort": "OLDEST_FIRST", "pageLimit": null}
      ],
      "checklist": [],
      "pageLimit": null,
      "note": "Sagsmappens tre spor, hvert efter indholdets dato."
    }');
