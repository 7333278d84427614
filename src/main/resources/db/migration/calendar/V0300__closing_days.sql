-- When a unit holds no meetings (CLOSED) or as few as possible (REDUCED). No personal data.
create schema calendar;
grant usage on schema calendar to samspil_app;

create table calendar.closing_day (
    unit      int  not null,
    first_day date not null,
    last_day  date not null check (last_day >= first_day),
    kind      text not null check (kind in ('CLOSED', 'REDUCED')),
    reason    text not null,
    primary key (unit, first_day)
);

grant select, insert, update, delete on calendar.closing_day to samspil_app;

-- The health unit of Hovedstaden in 2023: reference/closing_periods_2023.csv
insert into calendar.closing_day (unit, first_day, last_day, kind, reason) values
    (21084, '2023-02-13', '2023-02-17', 'CLOSED', 'vinterferie (uge 7)'),
    (21084, '2023-04-03', '2023-04-05', 'CLOSED', 'påske (uge 14)'),
    (21084, '2023-06-08', '2023-06-08', 'CLOSED', 'specialeselskabets årsmøde'),
    (21084, '2023-07-17', '2023-08-11', 'REDUCED', 'sommerferie (uge 29-32)'),
    (21084, '2023-10-16', '2023-10-20', 'CLOSED', 'efterårsferie (uge 42)'),
    (21084, '2023-12-22', '2024-01-01', 'CLOSED', 'efter årets sidste mødedag (21. december)');
