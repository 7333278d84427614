-- Indicators that a forum follows: definitions and values are seen by those who keep the board and by the
-- organisation that delivers them. What everybody else may read is written apart when a report is published,
-- without the numbers that are too small to be shown.
create schema indicators;
grant usage on schema indicators to samspil_app, samspil_system;
grant create on schema indicators to samspil_system;

create table indicators.board (
    id         uuid primary key,
    name       text        not null check (name <> ''),
    region_id  int         not null references parties.organisation,
    about      text        not null,
    founded_by uuid        not null,
    changed_by text        not null,
    changed_at timestamptz not null
);

create table indicators.follower (
    board_id uuid    not null references indicators.board,
    person   uuid    not null references parties.person,
    name     text    not null,
    keeps    boolean not null,
    primary key (board_id, person)
);
create index on indicators.follower (person);

create table indicators.indicator (
    id                 uuid primary key,
    board_id           uuid        not null references indicators.board,
    position           int         not null,
    name               text        not null check (name <> ''),
    kind               text        not null check (kind in
                           ('SHARE', 'PER_1000', 'AVERAGE', 'NUMBER', 'WAITING_LIST')),
    numerator          text        not null,
    denominator        text        not null,
    unit               text        not null,
    higher_is_better   boolean     not null,
    target             text        not null,
    baseline           numeric,
    source             text        not null,
    figure             text        not null,
    period             text        not null check (period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    responsible_id     int         not null references parties.organisation,
    responsible_person text        not null,
    comment            text        not null default '',
    action             text        not null default '',
    retired            boolean     not null default false,
    version            int         not null default 1,
    changed_by         text        not null,
    changed_at         timestamptz not null
);
create index on indicators.indicator (board_id, position);
create index on indicators.indicator (responsible_id);

-- Values are never changed: a correction is a new edition with its reason.
create table indicators.value (
    indicator_id   uuid        not null references indicators.indicator,
    period_start   date        not null,
    edition        int         not null,
    board_id       uuid        not null,
    responsible_id int         not null,
    numerator      numeric,
    denominator    numeric     check (denominator >= 0),
    value          numeric,
    referred       int         check (referred >= 0),
    started        int         check (started >= 0),
    examined       int         check (examined >= 0),
    summoned       int         check (summoned >= 0),
    wait_days      int         check (wait_days >= 0),
    data_date      date        not null,
    origin         text        not null check (origin in ('TYPED', 'IMPORTED', 'COMPUTED')),
    reason         text        not null,
    entered_by     text        not null,
    entered_at     timestamptz not null,
    primary key (indicator_id, period_start, edition),
    check ((edition = 1) = (reason = ''))
);
create index on indicators.value (board_id);

create table indicators.report (
    id           uuid primary key,
    board_id     uuid        not null references indicators.board,
    number       int         not null,
    quarter      date        not null,
    reason       text        not null,
    published_by text        not null,
    published_at timestamptz not null,
    unique (board_id, number)
);

-- The definitions, comments and actions as they were when the report was published.
create table indicators.report_line (
    report_id          uuid    not null references indicators.report,
    board_id           uuid    not null,
    indicator_id       uuid    not null references indicators.indicator,
    position           int     not null,
    name               text    not null,
    kind               text    not null,
    numerator          text    not null,
    denominator        text    not null,
    unit               text    not null,
    higher_is_better   boolean not null,
    target             text    not null,
    baseline           numeric,
    source             text    not null,
    period             text    not null,
    responsible_id     int     not null,
    responsible_person text    not null,
    comment            text    not null,
    action             text    not null,
    primary key (report_id, indicator_id)
);

-- A share of fewer than five is kept without its numbers.
create table indicators.published_value (
    indicator_id  uuid        not null references indicators.indicator,
    period_start  date        not null,
    edition       int         not null,
    board_id      uuid        not null,
    report_number int         not null,
    suppressed    boolean     not null,
    numerator     numeric,
    denominator   numeric,
    value         numeric,
    referred      int,
    started       int,
    examined      int,
    summoned      int,
    wait_days     int,
    data_date     date        not null,
    origin        text        not null,
    reason        text        not null,
    entered_by    text        not null,
    entered_at    timestamptz not null,
    primary key (indicator_id, period_start, edition),
    check (not suppressed or (numerator is null and denominator is null and value is null))
);
create index on indicators.published_value (board_id, report_number);

-- The boards that the asker keeps, and those of which the asker may read what is published: as a
-- follower, or for an organisation of the board's region. Asked once a statement.
create function indicators.keeps() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
as $$
    select coalesce(array_agg(f.board_id), '{}') from indicators.follower f
    where f.person = nullif(current_setting('app.person', true), '')::uuid and f.keeps
      and current_setting('app.capacity', true) = 'FORUM_SECRETARY'
$$;
create function indicators.delivers() returns int
    language sql stable set search_path = pg_catalog
as $$
    select case when current_setting('app.capacity', true) in ('TEAM_SECRETARY', 'MEETING_LEADER',
        'HEALTH_SECRETARIAT', 'CLINICAL_SECRETARY', 'SYSTEM')
        then nullif(current_setting('app.org', true), '')::int end
$$;
create function indicators.reads() returns uuid[]
    language sql stable security definer set search_path = pg_catalog
as $$
    select coalesce(array_agg(b.id), '{}') from indicators.board b
    where exists (select from indicators.follower f where f.board_id = b.id
            and f.person = nullif(current_setting('app.person', true), '')::uuid
            and current_setting('app.capacity', true) in ('FORUM_SECRETARY', 'FORUM_MEMBER'))
       or exists (select from parties.organisation o
            where o.id = indicators.delivers() and o.region = b.region_id
              and (exists (select from indicators.report r where r.board_id = b.id)
                or exists (select from indicators.indicator i
                    where i.board_id = b.id and i.responsible_id = o.id)))
$$;

-- Whoever founds a board keeps it.
create function indicators.founded() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    insert into indicators.follower (board_id, person, name, keeps)
    select new.id, p.id, p.name, true from parties.person p
    where p.id = nullif(current_setting('app.person', true), '')::uuid;
    return new;
end
$$;
create trigger founded after insert on indicators.board for each row execute function indicators.founded();

do $$
declare
    t text;
begin
    foreach t in array array['board', 'follower', 'indicator', 'value', 'report', 'report_line',
                             'published_value'] loop
        execute format('alter table indicators.%I enable row level security', t);
        execute format('alter table indicators.%I force row level security', t);
        execute format('create policy system on indicators.%I to samspil_system using (true) with check (true)', t);
        execute format('grant select on indicators.%I to samspil_system', t);
    end loop;
    foreach t in array array['follower', 'indicator', 'report', 'report_line', 'published_value'] loop
        execute format('create policy keeper_adds on indicators.%I for insert to samspil_app
            with check (board_id = any((select indicators.keeps())::uuid[]))', t);
    end loop;
    foreach t in array array['report', 'report_line', 'published_value'] loop
        execute format('create policy published on indicators.%I for select to samspil_app
            using (board_id = any((select indicators.reads())::uuid[]))', t);
    end loop;
    foreach t in array array['indicator', 'value'] loop
        execute format('create policy both_ends on indicators.%I for select to samspil_app
            using (board_id = any((select indicators.keeps())::uuid[])
                or responsible_id = (select indicators.delivers()))', t);
    end loop;
end
$$;
grant insert on indicators.follower to samspil_system;
create policy reader on indicators.board for select to samspil_app
    using (id = any((select indicators.reads())::uuid[])
        or founded_by = nullif(current_setting('app.person', true), '')::uuid
           and current_setting('app.capacity', true) = 'FORUM_SECRETARY');
create policy secretary_founds on indicators.board for insert to samspil_app
    with check (current_setting('app.capacity', true) = 'FORUM_SECRETARY'
        and founded_by = nullif(current_setting('app.person', true), '')::uuid);
create policy keeper on indicators.follower for select to samspil_app
    using (board_id = any((select indicators.keeps())::uuid[]));
create policy keeper_removes on indicators.follower for delete to samspil_app
    using (board_id = any((select indicators.keeps())::uuid[]));
create policy both_ends_change on indicators.indicator for update to samspil_app
    using (board_id = any((select indicators.keeps())::uuid[])
        or responsible_id = (select indicators.delivers()));
create policy both_ends_add on indicators.value for insert to samspil_app
    with check (exists (select from indicators.indicator i where i.id = indicator_id
        and i.board_id = value.board_id and i.responsible_id = value.responsible_id));

alter function indicators.keeps() owner to samspil_system;
alter function indicators.reads() owner to samspil_system;
alter function indicators.founded() owner to samspil_system;
revoke all on function indicators.founded() from public;

grant select, insert on indicators.board, indicators.value, indicators.report, indicators.report_line,
    indicators.published_value to samspil_app;
grant select, insert, update on indicators.indicator to samspil_app;
grant select, insert, delete on indicators.follower to samspil_app;
