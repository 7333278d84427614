-- Money and places that the parties share. A draft is seen by whoever keeps it; what is published, by all.
create schema budgets;
grant usage on schema budgets to samspil_app;

create table budgets.budget (
    id             uuid primary key,
    name           text        not null check (name <> ''),
    region_id      int         not null references parties.organisation,
    about          text        not null,
    amount_ore     bigint      not null check (amount_ore between 0 and 1000000000000),
    decision       text        not null default '',
    decision_link  text        not null default '',
    keeper         uuid        not null,
    published_at   timestamptz,
    version        int         not null default 1,
    changed_by     text        not null,
    changed_at     timestamptz not null
);

create table budgets.participant (
    budget_id       uuid not null references budgets.budget,
    organisation_id int  not null references parties.organisation,
    joins           date not null,
    leaves          date check (leaves > joins),
    primary key (budget_id, organisation_id)
);

-- What is counted for each participant and year: inhabitants, completed courses.
create table budgets.count (
    budget_id       uuid    not null references budgets.budget,
    organisation_id int     not null references parties.organisation,
    measure         text    not null check (measure <> ''),
    year            int     not null check (year between 1990 and 2100),
    value           numeric not null check (value >= 0),
    entered_by      text    not null,
    entered_at      timestamptz not null,
    primary key (budget_id, measure, year, organisation_id)
);

create table budgets.model (
    id         uuid primary key,
    budget_id  uuid    not null references budgets.budget,
    position   int     not null,
    name       text    not null check (name <> ''),
    base_ore   bigint  not null check (base_ore >= 0),
    chosen     boolean not null default false
);
create unique index one_chosen_model on budgets.model (budget_id) where chosen;

-- The parts of a model that share what is left when the base is paid, each by its weight.
create table budgets.model_part (
    model_id   uuid    not null references budgets.model,
    budget_id  uuid    not null references budgets.budget,
    position   int     not null,
    weight     numeric not null check (weight > 0),
    measure    text    not null,
    first_year int,
    last_year  int     check (last_year >= first_year),
    primary key (model_id, position),
    check ((measure = '') = (first_year is null) and (first_year is null) = (last_year is null))
);

-- The percentages that were agreed, for a part without a measure.
create table budgets.agreed_percent (
    budget_id       uuid    not null references budgets.budget,
    organisation_id int     not null references parties.organisation,
    percent         numeric not null check (percent between 0 and 100),
    primary key (budget_id, organisation_id)
);

create table budgets.place_pool (
    id              uuid primary key,
    name            text        not null check (name <> ''),
    region_id       int         not null references parties.organisation,
    capacity        int         not null check (capacity between 1 and 10000),
    most_percent    int         not null check (most_percent between 0 and 100),
    keeper          uuid        not null,
    published_at    timestamptz,
    changed_by      text        not null,
    changed_at      timestamptz not null
);

-- Counts alone, and never changed: nobody's place can be told from them.
create table budgets.place_count (
    pool_id      uuid        not null references budgets.place_pool,
    number       int         not null,
    counted_on   date        not null,
    in_use       int         not null check (in_use >= 0),
    coming       int         not null check (coming >= 0),
    waiting      int         not null check (waiting >= 0),
    redesignated int         not null check (redesignated >= 0),
    note         text        not null,
    entered_by   text        not null,
    entered_at   timestamptz not null,
    primary key (pool_id, number)
);

create function budgets.is_secretary() returns boolean
    language sql stable set search_path = pg_catalog
as $$
    select current_setting('app.capacity', true) = 'FORUM_SECRETARY'
$$;

do $$
declare
    t text;
    own constant text := 'keeper = nullif(current_setting(''app.person'', true), '''')::uuid and budgets.is_secretary()';
    owner text;
begin
    foreach t in array array['budget', 'place_pool'] loop
        execute format('alter table budgets.%I enable row level security', t);
        execute format('alter table budgets.%I force row level security', t);
        execute format('create policy published on budgets.%I for select to samspil_app
            using (published_at is not null or %s)', t, own);
        execute format('create policy keeper_adds on budgets.%I for insert to samspil_app with check (%s)', t, own);
        execute format('create policy keeper_changes on budgets.%I for update to samspil_app using (%s)', t, own);
    end loop;
    foreach t in array array['participant', 'count', 'model', 'model_part', 'agreed_percent', 'place_count'] loop
        owner := case t when 'place_count' then 'place_pool b where b.id = pool_id'
            else 'budget b where b.id = budget_id' end;
        execute format('alter table budgets.%I enable row level security', t);
        execute format('alter table budgets.%I force row level security', t);
        execute format('create policy published on budgets.%I for select to samspil_app
            using (exists (select from budgets.%s))', t, owner);
        execute format('create policy keeper_adds on budgets.%I for insert to samspil_app
            with check (exists (select from budgets.%s and b.%s))', t, owner, own);
        if t <> 'place_count' then
            execute format('create policy keeper_changes on budgets.%I for update to samspil_app
                using (exists (select from budgets.%s and b.%s))', t, owner, own);
        end if;
    end loop;
end
$$;
grant select, insert, update on budgets.budget, budgets.participant, budgets.count, budgets.model,
    budgets.agreed_percent, budgets.place_pool to samspil_app;
grant select, insert on budgets.model_part, budgets.place_count to samspil_app;
