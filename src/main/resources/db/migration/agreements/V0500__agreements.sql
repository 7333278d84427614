-- What applies on a date. Periods of the same region (0 = the whole country) never overlap.
create schema agreements;
grant usage on schema agreements to samspil_app;

create table agreements.rule_set (
    id         uuid primary key default uuidv7(),
    region     int   not null default 0 check (region = 0),
    valid_from date  not null,
    valid_to   date  check (valid_to >= valid_from),
    body       jsonb not null,
    version    int   not null default 1,
    changed_by text  not null default '',
    changed_at timestamptz,
    exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);

create table agreements.cooperation_agreement (
    id         uuid primary key default uuidv7(),
    region     int   not null,
    valid_from date  not null,
    valid_to   date  check (valid_to >= valid_from),
    body       jsonb not null,
    version    int   not null default 1,
    changed_by text  not null default '',
    changed_at timestamptz,
    exclude using gist (int4range(region, region, '[]') with &&,
                        daterange(valid_from, valid_to, '[]') with &&)
);

grant select, insert, update on all tables in schema agreements to samspil_app;

-- Everybody reads them; administrators change them.
create function agreements.may_administer() returns boolean
    language sql stable
as $$ select current_setting('app.capacity', true) = 'ADMINISTRATOR' $$;

alter table agreements.rule_set enable row level security;
alter table agreements.rule_set force row level security;
alter table agreements.cooperation_agreement enable row level security;
alter table agreements.cooperation_agreement force row level security;
create policy read on agreements.rule_set for select using (true);
create policy read on agreements.cooperation_agreement for select using (true);
create policy begin on agreements.rule_set for insert to samspil_app
    with check (agreements.may_administer());
create policy begin on agreements.cooperation_agreement for insert to samspil_app
    with check (agreements.may_administer());
create policy change on agreements.rule_set for update to samspil_app
    using (agreements.may_administer());
create policy change on agreements.cooperation_agreement for update to samspil_app
    using (agreements.may_administer());
create policy migrate on agreements.rule_set to samspil_owner using (true) with check (true);
create policy migrate on agreements.cooperation_agreement to samspil_owner
    using (true) with check (true);
