-- Themes that a sender sorts answers in words under, by hand. Answers are put under a theme one by one, so that
-- two who sort at once never overwrite each other.
create table results.theme (
    id         uuid        primary key,
    round_id   uuid        not null references surveys.round,
    owner_id   int         not null,
    question   text        not null,
    name       text        not null check (length(name) between 1 and 80),
    created_by text        not null,
    created_at timestamptz not null
);
create unique index on results.theme (round_id, question, lower(name));

-- said: of the words that were sorted. An answer that was changed afterwards is unsorted again.
create table results.sorted (
    theme_id      uuid        not null references results.theme,
    invitation_id uuid        not null references surveys.invitation,
    owner_id      int         not null,
    said          text        not null,
    sorted_by     text        not null,
    sorted_at     timestamptz not null,
    primary key (theme_id, invitation_id)
);
create index on results.sorted (invitation_id);

alter table results.theme enable row level security;
alter table results.theme force row level security;
alter table results.sorted enable row level security;
alter table results.sorted force row level security;
create policy sender on results.theme to samspil_app
    using (owner_id = nullif(current_setting('app.org', true), '')::int
           and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));
create policy sender on results.sorted to samspil_app
    using (owner_id = nullif(current_setting('app.org', true), '')::int
           and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM')
           and exists (select from results.theme t where t.id = theme_id));
grant select, insert, update, delete on results.theme, results.sorted to samspil_app;
