-- On which days a coordinator holds preparation consultations, and goes to no meeting.
alter table staffing.coordinator_terms
    add column consultations_day   int  check (consultations_day between 1 and 5),
    add column consultations_weeks text check (consultations_weeks in ('EVERY', 'EVEN', 'ODD')),
    add check ((consultations_day is null) = (consultations_weeks is null));
