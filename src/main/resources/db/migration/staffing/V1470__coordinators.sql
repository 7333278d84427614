-- The coordinators of each health unit: on which terms they work from when, when they are away, which
-- teams they follow. Seen by the unit's secretariat alone.
create schema staffing;
grant usage on schema staffing to samspil_app;

-- Where a municipality is, in degrees: reference/municipalities.csv.
create table staffing.municipality_position (
    municipality_id int              primary key references parties.organisation,
    latitude        double precision not null check (latitude between 54 and 58),
    longitude       double precision not null check (longitude between 7 and 16)
);
insert into staffing.municipality_position values
    (101, 55.6878, 12.53), (147, 55.68, 12.5235), (151, 55.733, 12.3597), (153, 55.645, 12.4147),
    (155, 55.5821, 12.621), (157, 55.7507, 12.5526), (159, 55.7474, 12.4696), (161, 55.6832, 12.4054),
    (163, 55.7349, 12.4272), (165, 55.6796, 12.351), (167, 55.6304, 12.4687), (169, 55.6591, 12.2387),
    (173, 55.7861, 12.5089), (175, 55.6873, 12.4488), (183, 55.6215, 12.3086), (185, 55.6077, 12.5941),
    (187, 55.6335, 12.3719), (190, 55.796, 12.3673), (201, 55.8554, 12.3204), (210, 55.9505, 12.4437),
    (217, 56.0383, 12.4972), (219, 55.9291, 12.2389), (223, 55.8834, 12.4851), (230, 55.8344, 12.4889),
    (240, 55.7702, 12.2333), (250, 55.8102, 11.9657), (253, 55.5904, 12.2453), (259, 55.4559, 12.0702),
    (260, 55.9689, 12.005), (265, 55.6373, 12.1032), (269, 55.5371, 12.1738), (270, 56.0494, 12.2334),
    (306, 55.8543, 11.5548), (316, 55.6572, 11.6122), (320, 55.2884, 12.0595), (326, 55.6221, 11.233),
    (329, 55.4574, 11.8176), (330, 55.3461, 11.3464), (336, 55.3325, 12.3077), (340, 55.4854, 11.5588),
    (350, 55.6349, 11.9174), (360, 54.7951, 11.2985), (370, 55.2609, 11.7322), (376, 54.8118, 11.9347),
    (390, 55.0637, 11.9718), (400, 55.1243, 14.9103), (410, 55.4526, 9.89), (420, 55.2969, 10.0715),
    (430, 55.1996, 10.371), (440, 55.4548, 10.6145), (450, 55.2944, 10.701), (461, 55.3851, 10.372),
    (479, 55.1133, 10.5984), (480, 55.5184, 10.245), (482, 54.9199, 10.781), (492, 54.878, 10.3745),
    (510, 55.2529, 9.3343), (530, 55.7377, 8.9686), (540, 54.9681, 9.8694), (550, 55.0796, 8.8671),
    (561, 55.4197, 8.684), (563, 55.4102, 8.4114), (573, 55.6782, 8.4839), (575, 55.4744, 9.0518),
    (580, 54.9811, 9.3148), (607, 55.5736, 9.684), (615, 55.9331, 9.7694), (621, 55.4556, 9.4398),
    (630, 55.7423, 9.3656), (657, 56.1575, 8.8765), (661, 56.3704, 8.6055), (665, 56.4954, 8.2847),
    (671, 56.4605, 8.5555), (706, 56.3017, 10.5293), (707, 56.4533, 10.6063), (710, 56.3113, 9.9303),
    (727, 55.9389, 10.1417), (730, 56.516, 10.0681), (740, 56.1926, 9.5168), (741, 55.8559, 10.5869),
    (746, 56.0786, 9.8723), (751, 56.1629, 10.1566), (756, 56.0357, 9.2298), (760, 56.023, 8.4772),
    (766, 55.7934, 9.7405), (773, 56.7997, 8.7305), (779, 56.6383, 8.9814), (787, 56.9449, 8.6029),
    (791, 56.4626, 9.4039), (810, 57.2258, 10.1226), (813, 57.4204, 10.4089), (820, 56.8164, 9.3851),
    (825, 57.2761, 11.0214), (840, 56.824, 9.8235), (846, 56.6925, 9.9468), (849, 57.1422, 9.504),
    (851, 56.9628, 9.8931), (860, 57.456, 10.0597);

create table staffing.coordinator (
    id             uuid        primary key,
    health_unit_id int         not null references parties.organisation,
    name           text        not null check (name <> ''),
    kind           text        not null check (kind in ('EMPLOYED', 'IN_TRAINING', 'EXTERNAL')),
    follows        uuid[]      not null default '{}',
    disqualified   uuid[]      not null default '{}' check (not follows && disqualified),
    version        bigint      not null default 1,
    changed_by     text        not null,
    changed_at     timestamptz not null
);
create index on staffing.coordinator (health_unit_id, name);

-- Terms hold until the next ones begin.
create table staffing.coordinator_terms (
    coordinator_id   uuid not null references staffing.coordinator,
    health_unit_id   int  not null,
    valid_from       date not null,
    share            int  not null check (share between 0 and 100),
    base             int  not null references staffing.municipality_position,
    most_a_week      int  not null check (most_a_week between 0 and 5),
    most_a_month     int  not null check (most_a_month between 0 and 23),
    price            int  not null check (price between 0 and 100000),
    conference_day   int  check (conference_day between 1 and 5),
    conference_weeks text check (conference_weeks in ('EVERY', 'EVEN', 'ODD')),
    primary key (coordinator_id, valid_from),
    check ((conference_day is null) = (conference_weeks is null))
);

create table staffing.absence (
    coordinator_id uuid not null references staffing.coordinator,
    health_unit_id int  not null,
    first_day      date not null,
    last_day       date not null check (last_day >= first_day),
    kind           text not null check (kind in ('HOLIDAY', 'ILLNESS', 'COURSE', 'OTHER')),
    primary key (coordinator_id, first_day)
);

-- An external coordinator comes on the days that were offered, and on no other.
create table staffing.offered_day (
    coordinator_id uuid not null references staffing.coordinator,
    health_unit_id int  not null,
    day            date not null,
    primary key (coordinator_id, day)
);

do $$
declare
    t text;
begin
    foreach t in array array['coordinator', 'coordinator_terms', 'absence', 'offered_day'] loop
        execute format('alter table staffing.%I enable row level security', t);
        execute format('alter table staffing.%I force row level security', t);
        execute format($policy$
            create policy secretariat on staffing.%I to samspil_app
            using (health_unit_id = nullif(current_setting('app.org', true), '')::int
                and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'))
            with check (health_unit_id = nullif(current_setting('app.org', true), '')::int
                and current_setting('app.capacity', true) in ('HEALTH_SECRETARIAT', 'SYSTEM'))
            $policy$, t);
        if t <> 'coordinator' then
            execute format('create index on staffing.%I (health_unit_id)', t);
        end if;
    end loop;
end
$$;

grant select on staffing.municipality_position to samspil_app;
grant select, insert, update on staffing.coordinator to samspil_app;
grant select, insert, delete on staffing.coordinator_terms, staffing.absence, staffing.offered_day
    to samspil_app;
