-- Which specialty a team's expected cases mostly ask for, so that coordinators can be chosen by it;
-- null = none in particular.
alter table planning.information_sheet
    add column asks_for text check (asks_for in (
        'SOCIAL_MEDICINE', 'OCCUPATIONAL_MEDICINE', 'GENERAL_PRACTICE', 'PSYCHIATRY', 'PSYCHOLOGY', 'OTHER'));
