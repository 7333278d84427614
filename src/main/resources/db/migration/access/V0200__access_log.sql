-- Who looked at or changed what: append-only, and each entry of a case carries the hash of the one
-- before it. A head per case tells where its chain ends, so that a cut tail is found, too.
create schema access;
grant usage on schema access to samspil_app, samspil_system;
grant create on schema access to samspil_system;

create table access.log_head (
    case_id uuid primary key,
    seq     bigint not null,
    hash    bytea  not null
);

create table access.log_entry (
    case_id           uuid        not null,
    seq               bigint      not null,
    at                timestamptz not null,
    person            uuid        not null,
    person_name       text        not null,
    organisation_id   int         not null,
    organisation_name text        not null,
    capacity          text        not null,
    action            text        not null check (action in ('LOOK', 'CHANGE')),
    kind              text        not null,
    what              text        not null,
    why               text        not null,
    session           text        not null,
    previous          bytea       not null,
    hash              bytea       not null,
    primary key (case_id, seq)
);
create index on access.log_entry (case_id, person, kind, session) where action = 'LOOK';

create function access.hash_of(entry access.log_entry) returns bytea
    language sql stable
as $$
    select sha256(convert_to(jsonb_build_array(
        encode(entry.previous, 'hex'), entry.case_id, entry.seq, extract(epoch from entry.at),
        entry.person, entry.person_name, entry.organisation_id, entry.organisation_name,
        entry.capacity, entry.action, entry.kind, entry.what, entry.why, entry.session)::text, 'UTF8'))
$$;

create function access.append() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
declare
    head access.log_head;
begin
    -- A repeated look in the same session is one look; most are found without waiting for the chain.
    if new.action = 'LOOK' and exists (
        select from access.log_entry e
        where e.case_id = new.case_id and e.person = new.person and e.kind = new.kind
          and e.session = new.session and e.action = 'LOOK') then
        return null;
    end if;
    insert into access.log_head (case_id, seq, hash) values (new.case_id, 0, ''::bytea)
        on conflict (case_id) do nothing;
    select * into head from access.log_head h where h.case_id = new.case_id for update;
    if new.action = 'LOOK' and exists (
        select from access.log_entry e
        where e.case_id = new.case_id and e.person = new.person and e.kind = new.kind
          and e.session = new.session and e.action = 'LOOK') then
        return null;
    end if;
    new.seq := head.seq + 1;
    new.previous := head.hash;
    new.hash := access.hash_of(new);
    update access.log_head set seq = new.seq, hash = new.hash where case_id = new.case_id;
    return new;
end
$$;

create function access.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'the access log is append-only';
end
$$;

create trigger append before insert on access.log_entry
    for each row execute function access.append();
create trigger append_only before update or delete on access.log_entry
    for each row execute function access.refuse_change();
create trigger append_only_all before truncate on access.log_entry
    for each statement execute function access.refuse_change();

-- Tells every entry that does not follow from the one before it, and every chain cut short.
create function access.broken_entries() returns table (case_id uuid, seq bigint, problem text)
    language sql stable security definer set search_path = pg_catalog
as $$
    with chained as (
        select e.case_id, e.seq, e.hash, e.previous, access.hash_of(e) as expected,
               lag(e.hash, 1, ''::bytea) over (partition by e.case_id order by e.seq) as before,
               row_number() over (partition by e.case_id order by e.seq) as position
        from access.log_entry e)
    select c.case_id, c.seq, 'CHANGED' from chained c where c.hash <> c.expected
    union all
    select c.case_id, c.seq, 'NOT_IN_CHAIN' from chained c
    where c.previous <> c.before or c.seq <> c.position
    union all
    select h.case_id, h.seq, 'CUT_SHORT' from access.log_head h
    where h.seq > 0 and not exists (
        select from access.log_entry e
        where e.case_id = h.case_id and e.seq = h.seq and e.hash = h.hash)
    union all
    select distinct e.case_id, e.seq, 'NO_HEAD' from access.log_entry e
    where not exists (select from access.log_head h where h.case_id = e.case_id)
$$;

create function access.entry_count() returns bigint
    language sql stable security definer set search_path = pg_catalog
as $$ select count(*) from access.log_entry $$;

alter table access.log_entry enable row level security;
alter table access.log_entry force row level security;
alter table access.log_head enable row level security;
alter table access.log_head force row level security;

create policy system on access.log_entry to samspil_system using (true) with check (true);
create policy system on access.log_head to samspil_system using (true) with check (true);
-- One writes in one's own name only; every organisation reads what its own people did.
create policy own_name on access.log_entry for insert to samspil_app
    with check (organisation_id = nullif(current_setting('app.org', true), '')::int
            and person = nullif(current_setting('app.person', true), '')::uuid);
create policy own_organisation on access.log_entry for select to samspil_app
    using (organisation_id = nullif(current_setting('app.org', true), '')::int
       and organisation_id <> 1);

grant select, insert on access.log_entry to samspil_app, samspil_system;
grant select, insert, update on access.log_head to samspil_system;
alter function access.append() owner to samspil_system;
alter function access.broken_entries() owner to samspil_system;
alter function access.entry_count() owner to samspil_system;
revoke all on function access.append() from public;
