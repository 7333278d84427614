-- Messages on their way out, and those that have arrived. A message is written with the state that
-- it tells about, in one transaction, and delivered afterwards by a background job.
create schema exchange;
grant usage on schema exchange to samspil_app, samspil_system;
grant create on schema exchange to samspil_system;

create table exchange.outgoing (
    id                       uuid        primary key,
    case_id                  uuid        not null,
    case_number              text        not null,
    purpose                  text        not null,
    about                    uuid        not null,
    channel                  text        not null check (channel in ('DIGITAL_POST', 'MEDCOM', 'NOTICE')),
    sender_organisation      int         not null,
    sender_organisation_name text        not null,
    sender_person            uuid        not null,
    sender_name              text        not null,
    receiver_organisation    int         not null,
    receiver_person          uuid,
    receiver_area            text        not null,
    receiver_name            text        not null,
    subject                  text        not null,
    body                     text        not null,
    link                     text        not null,
    resend_of                uuid        references exchange.outgoing,
    status                   text        not null check (status in
        ('TO_SEND', 'SENT', 'DELIVERED', 'ACKNOWLEDGED', 'REJECTED', 'RECALLED')),
    written_at               timestamptz not null,
    sent_at                  timestamptz,
    delivered_at             timestamptz,
    acknowledged_at          timestamptz,
    recalled_at              timestamptz,
    attempts                 int         not null default 0,
    next_attempt_at          timestamptz,
    problem                  text        not null default '',
    -- 1 is the organisation that all citizens belong to: a citizen is always named.
    check (receiver_organisation <> 1 or receiver_person is not null)
);
create index on exchange.outgoing (sender_organisation, written_at desc, id desc);
create index on exchange.outgoing (case_id, written_at);
create index on exchange.outgoing (resend_of) where resend_of is not null;

create table exchange.attachment (
    message_id uuid  not null references exchange.outgoing,
    position   int   not null,
    file_name  text  not null,
    media_type text  not null,
    sha256     bytea not null,
    bytes      bytea not null,
    primary key (message_id, position),
    check (sha256 = sha256(bytes))
);

-- What the receiver sees. One row per message, whatever happens to the sending process.
create table exchange.inbox (
    message_id               uuid        primary key references exchange.outgoing,
    case_id                  uuid        not null,
    case_number              text        not null,
    channel                  text        not null,
    sender_organisation      int         not null,
    sender_organisation_name text        not null,
    organisation_id          int         not null,
    person                   uuid,
    area                     text        not null,
    subject                  text        not null,
    body                     text        not null,
    link                     text        not null,
    delivered_at             timestamptz not null,
    read_at                  timestamptz,
    read_by                  text        not null default ''
);
create index on exchange.inbox (organisation_id, delivered_at desc, message_id desc);
create index on exchange.inbox (organisation_id, person, area) where read_at is null;

alter table exchange.outgoing enable row level security;
alter table exchange.outgoing force row level security;
alter table exchange.attachment enable row level security;
alter table exchange.attachment force row level security;
alter table exchange.inbox enable row level security;
alter table exchange.inbox force row level security;

create policy own_organisation on exchange.outgoing to samspil_app
    using (sender_organisation = nullif(current_setting('app.org', true), '')::int)
    with check (sender_organisation = nullif(current_setting('app.org', true), '')::int);

create policy receiver on exchange.inbox for select to samspil_app
    using (organisation_id = nullif(current_setting('app.org', true), '')::int
       and (person is null or person = nullif(current_setting('app.person', true), '')::uuid)
       and (area = '' or current_setting('app.area', true) in ('', area)));
-- Only the background job delivers; it can put rows in for anybody, and read none of them.
create policy delivery on exchange.inbox for insert to samspil_app
    with check (current_setting('app.capacity', true) = 'SYSTEM');

create policy of_visible_message on exchange.attachment to samspil_app
    using (exists (select from exchange.outgoing o where o.id = message_id)
        or exists (select from exchange.inbox i where i.message_id = attachment.message_id))
    with check (exists (select from exchange.outgoing o where o.id = message_id));

create policy system on exchange.outgoing to samspil_system using (true) with check (true);
create policy system on exchange.inbox to samspil_system using (true) with check (true);

-- The receiver opens a message: both sides see it, in one step. True the first time.
create function exchange.open(message uuid, opened_at timestamptz, reader text) returns boolean
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    perform from exchange.outgoing o where o.id = message for update;
    update exchange.inbox i set read_at = opened_at, read_by = reader
    where i.message_id = message and i.read_at is null
      and i.organisation_id = nullif(current_setting('app.org', true), '')::int
      and (i.person is null or i.person = nullif(current_setting('app.person', true), '')::uuid)
      and (i.area = '' or current_setting('app.area', true) in ('', i.area));
    if not found then
        return false;
    end if;
    update exchange.outgoing o set status = 'ACKNOWLEDGED', acknowledged_at = opened_at
    where o.id = message and o.status = 'DELIVERED';
    return true;
end
$$;

-- The sender takes back a message that nobody has read. False when somebody has.
create function exchange.take_back(message uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    delete from exchange.inbox i
    where i.message_id = message and i.read_at is null
      and i.sender_organisation = nullif(current_setting('app.org', true), '')::int;
    return found;
end
$$;

grant select, insert, update on exchange.outgoing to samspil_app;
grant select, insert on exchange.attachment, exchange.inbox to samspil_app;
grant select, update on exchange.outgoing to samspil_system;
grant select, update, delete on exchange.inbox to samspil_system;
alter function exchange.open(uuid, timestamptz, text) owner to samspil_system;
alter function exchange.take_back(uuid) owner to samspil_system;
revoke all on function exchange.open(uuid, timestamptz, text), exchange.take_back(uuid) from public;
grant execute on function exchange.open(uuid, timestamptz, text), exchange.take_back(uuid) to samspil_app;
