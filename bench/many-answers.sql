-- A survey of a hundred questions on a scale, answered by so many citizens of the region's municipalities.
insert into surveys.edition (questionnaire_id, version, owner_id, content, published_at, changed_by, changed_at)
select '00000000-0000-0000-0000-00000000be7c', 1, 21084, jsonb_build_object('doubts', '[]'::jsonb, 'form',
    jsonb_build_object('id', 'BENCH', 'version', 1, 'validFrom', '2026-01-01', 'letter', false,
        'filledBy', 'RESPONDENT', 'title', jsonb_build_object('da', 'Målt', 'en', 'Measured'), 'sections',
        jsonb_build_array(jsonb_build_object('key', 'all', 'title', jsonb_build_object('da', 'Alle', 'en', 'All'),
            'asks', '[]'::jsonb, 'fields', (select jsonb_agg(jsonb_build_object('key', 'scale' || q, 'type', 'SCALE',
                'required', true, 'label', jsonb_build_object('da', 'Spørgsmål ' || q, 'en', 'Question ' || q),
                'years', '[]'::jsonb, 'columns', '[]'::jsonb, 'options',
                (select jsonb_agg(jsonb_build_object('key', s::text, 'label',
                    jsonb_build_object('da', 'Trin ' || s, 'en', 'Step ' || s)) order by s)
                 from generate_series(1, 5) s))) from generate_series(1, 100) q))))), now(), 'bench', now();
insert into surveys.round (id, owner_id, questionnaire_id, questionnaire_version, title, introduction, access,
    deadline, sent_at, changed_by)
values ('00000000-0000-0000-0000-00000000be7d', 21084, '00000000-0000-0000-0000-00000000be7c', 1, 'Målt', '',
    'CODES', current_date + 10, now(), 'bench');
create temporary table town as
    select id, row_number() over (order by id) as n from parties.organisation
    where kind = 'MUNICIPALITY' and region = 1084;
insert into surveys.invitation (id, round_id, owner_id, kind, group_id, name, code_hash, deadline, state,
    handed_in_at)
select md5('bench' || r)::uuid, '00000000-0000-0000-0000-00000000be7d', 21084, 'CITIZEN',
    (select id from town where n = 1 + r % (select count(*) from town)), r::text, sha256(('bench' || r)::bytea),
    current_date + 10, 'HANDED_IN', now()
from generate_series(1, :replies) r;
insert into replies.answer (invitation_id, round_id, owner_id, group_id, question, item, number)
select i.id, i.round_id, i.owner_id, i.group_id, 'scale' || q, s::text, s
from surveys.invitation i, generate_series(1, 100) q,
    lateral (select 1 + (hashint4(i.name::int * 101 + q) & 65535) % 5 as s) step
where i.round_id = '00000000-0000-0000-0000-00000000be7d';
