-- Three people at each municipality of the country, who can sign in; a survey that all municipalities
-- are asked in, one that citizens answer by codes of their own, and one that they answer by a link.
create temporary table colleague as
    select o.id as organisation_id, o.name as organisation_name, n,
        md5('bench' || o.id || '/' || n)::uuid as person, 'Målt Person ' || o.id || ' ' || n as name,
        case n when 1 then 'TEAM_SECRETARY' else 'COORDINATING_CASEWORKER' end as capacity
    from parties.organisation o, generate_series(1, 3) n
    where o.kind = 'MUNICIPALITY';
insert into parties.person (id, name, title, phone, secure_mail)
select person, name, 'Målt', '', '' from colleague;
insert into parties.role_holder (person, organisation_id, capacity, since)
select person, organisation_id, capacity, current_date - 100 from colleague;
insert into demo.sign_in_choice (id, position, person, name, organisation_id, organisation_name, capacity,
    area, note_key)
select 'bench-' || organisation_id || '-' || n, 100000, person, name, organisation_id, organisation_name,
    capacity, '', ''
from colleague;
insert into surveys.round (id, owner_id, questionnaire_id, questionnaire_version, title, introduction, access,
    deadline, sent_at, changed_by)
select which.id::uuid, e.owner_id, e.questionnaire_id, e.version, 'Målt ' || which.access, '', which.access,
    current_date + 10, now(), 'bench'
from (values ('00000000-0000-0000-0000-0000000a5ce1', 'ORGANISATIONS', 'VOLUME'),
             ('00000000-0000-0000-0000-0000000a5ce2', 'CODES', 'CITIZEN'),
             ('00000000-0000-0000-0000-0000000a5ce3', 'LINK', 'CITIZEN')) which (id, access, form)
    cross join lateral (
        select * from surveys.edition e
        where e.content -> 'form' ->> 'id' = which.form and e.version = 1 and e.published_at is not null
        order by e.questionnaire_id limit 1) e;
insert into surveys.invitation (id, round_id, owner_id, organisation_id, kind, group_id, name, deadline)
select md5('bench' || o.id)::uuid, r.id, r.owner_id, o.id, 'MUNICIPALITY', o.region, o.name, r.deadline
from surveys.round r, parties.organisation o
where r.id = '00000000-0000-0000-0000-0000000a5ce1' and o.kind = 'MUNICIPALITY';
create temporary table town as
    select id, row_number() over (order by id) - 1 as n from parties.organisation where kind = 'MUNICIPALITY';
insert into surveys.invitation (id, round_id, owner_id, kind, group_id, name, code_hash, deadline)
select md5('bench code ' || c)::uuid, r.id, r.owner_id, 'CITIZEN',
    (select id from town where n = c % (select count(*) from town)), c::text,
    sha256(convert_to('c' || translate(lpad(c::text, 15, '0'), '01', 'xy'), 'UTF8')), r.deadline
from surveys.round r, generate_series(1, :codes) c
where r.id = '00000000-0000-0000-0000-0000000a5ce2';
insert into surveys.invitation (id, round_id, owner_id, kind, group_id, name, code_hash, reusable, deadline)
select md5('bench link')::uuid, r.id, r.owner_id, 'CITIZEN', 0, '', sha256('linkforeverybody'), true, r.deadline
from surveys.round r
where r.id = '00000000-0000-0000-0000-0000000a5ce3';
analyze;
