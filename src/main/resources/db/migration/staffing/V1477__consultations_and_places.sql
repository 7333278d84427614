-- On which days a coordinator holds preparation consultations, and goes to no meeting.
alter table staffing.coordinator_terms
    add column consultations_day   int  check (consultations_day between 1 and 5),
    add column consultations_weeks text check (consultations_weeks in ('EVERY', 'EVEN', 'ODD')),
    add check ((consultations_day is null) = (consultations_weeks is null));

-- A base is a municipality, or a place of its own: its name and where it is, in degrees.
alter table staffing.coordinator_terms
    alter column base drop not null,
    add column base_name      text             check (base_name <> ''),
    add column base_latitude  double precision check (base_latitude between 54 and 58),
    add column base_longitude double precision check (base_longitude between 7 and 16),
    add check (num_nonnulls(base, base_name) = 1),
    add check (num_nonnulls(base_name, base_latitude, base_longitude) in (0, 3));
