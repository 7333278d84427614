-- The demonstration: whom one can sign in as. Empty wherever the demonstration is off.
create schema demo;
grant usage on schema demo to samspil_app;

create table demo.sign_in_choice (
    id                text primary key,
    position          int  not null,
    person            uuid not null,
    name              text not null,
    organisation_id   int  not null,
    organisation_name text not null,
    capacity          text not null,
    area              text not null,
    note_key          text not null
);

create table demo.generated (
    only_one boolean primary key default true check (only_one),
    on_day   date        not null,
    at       timestamptz not null
);

grant select, insert on demo.sign_in_choice, demo.generated to samspil_app;
