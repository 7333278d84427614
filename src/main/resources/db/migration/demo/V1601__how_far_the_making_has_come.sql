-- What the demonstration is made from, and how far it has come: a start that was broken off goes on
-- behind the last act that was done. One made before this was made whole.
alter table demo.generated
    add column seed        bigint not null default 0,
    add column cases       int    not null default 0,
    add column finished_at timestamptz;
update demo.generated set finished_at = at;

create table demo.scene (
    number   int     primary key,
    cases    int     not null,
    acts     int     not null default 0,
    finished boolean not null default false
);

-- The case that each invented story was opened as.
create table demo.opened (
    serial  int  primary key,
    case_id uuid not null,
    citizen uuid not null
);

grant update on demo.generated to samspil_app;
grant select, insert, update on demo.scene to samspil_app;
grant select, insert on demo.opened to samspil_app;
