-- What a sender has shared of a round: figures in which small numbers are suppressed already, so that no
-- reader's transaction ever holds more.
create schema results;
grant usage on schema results to samspil_app;

create table results.shared (
    round_id  uuid        primary key references surveys.round,
    owner_id  int         not null,
    content   jsonb       not null,
    shared_at timestamptz not null,
    shared_by text        not null
);
alter table results.shared enable row level security;
alter table results.shared force row level security;
create policy sender on results.shared to samspil_app
    using (owner_id = nullif(current_setting('app.org', true), '')::int
           and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'));
create policy asked on results.shared for select to samspil_app
    using (round_id = any((select surveys.invited_to())::uuid[]));
grant select, insert, update on results.shared to samspil_app;
