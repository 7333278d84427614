-- A number with two digits that count, away from the middle.
create function replies.widened(bound numeric, up boolean) returns numeric
    language sql immutable set search_path = pg_catalog
as $$
    select case when up then ceil(bound / unit) else floor(bound / unit) end * unit
    from (select 10::numeric ^ (floor(log(greatest(abs(bound), 1e-9))) - 1)) u (unit)
$$;

-- Which of an organisation's numbers lie far from what others have answered: more than 3.5 times the
-- median absolute deviation, scaled to a standard deviation, from the median (Iglewicz and Hoaglin,
-- 1993); where that deviation is 0, of the mean absolute deviation. Each of the others counts by what it
-- handed in of this round, else of the round before. Fewer than eight are not compared with.
--
-- Only whoever may write the reply asks, and learns nothing but which. Bounds are widened to two digits
-- that count, so that trying numbers does not tell what one of the others answered.
--
-- divisor: the question whose number each is divided by, of the same year, else of the last; '' = none.
-- numbers: divided already.
create function replies.far_from_others(
    invitation uuid, questions text[], items text[], divisors text[], numbers numeric[])
    returns table (question text, item text)
    language sql stable security definer set search_path = pg_catalog
as $$
    with own as (
        select i.round_id, i.organisation_id, i.kind, r.previous_id
        from surveys.invitation i join surveys.round r on r.id = i.round_id
        where i.id = $1 and i.organisation_id is not null
          and (i.organisation_id = nullif(current_setting('app.org', true), '')::int
               or i.owner_id = nullif(current_setting('app.org', true), '')::int
                  and current_setting('app.capacity', true) = 'HEALTH_SECRETARIAT')
    ), others as (
        select distinct on (i.organisation_id) i.id
        from own join surveys.invitation i on i.round_id in (own.round_id, own.previous_id)
        where i.kind = own.kind and i.organisation_id <> own.organisation_id
          and i.state = 'HANDED_IN'
        order by i.organisation_id, i.round_id = own.round_id desc
    ), asked as (
        select * from unnest($2, $3, $4, $5) a (question, item, divisor, number)
    ), theirs as (
        select k.question, k.item, k.number as own,
               case when k.divisor = '' then a.number else a.number / nullif(d.number, 0) end as number
        from asked k
        cross join others o
        join replies.answer a
            on a.invitation_id = o.id and a.question = k.question and a.item = k.item
        left join lateral (
            select d.number from replies.answer d
            where k.divisor <> '' and d.invitation_id = o.id and d.question = k.divisor
              and (d.item in (k.item, '') or k.item = '')
            order by d.item desc limit 1) d on true
    ), middle as (
        select question, item, own,
               percentile_cont(0.5) within group (order by number::float8) as median
        from theirs where number is not null
        group by question, item, own having count(*) >= 8
    ), spread as (
        select m.question, m.item, m.own, m.median,
               coalesce(
                   nullif(1.4826 * percentile_cont(0.5)
                       within group (order by abs(t.number::float8 - m.median)), 0),
                   1.2533 * avg(abs(t.number::float8 - m.median))) as deviation
        from middle m join theirs t using (question, item)
        where t.number is not null
        group by m.question, m.item, m.own, m.median
    ), bounds as (
        select s.*, 3.5 * deviation as most from spread s where deviation > 0
    )
    select question, item from bounds
    where own > replies.widened((median + most)::numeric, true)
       or own < replies.widened((median - most)::numeric, false)
$$;

create policy system on replies.answer for select to samspil_system using (true);
create policy system on surveys.round for select to samspil_system using (true);
grant select on replies.answer to samspil_system;
grant usage on schema surveys to samspil_system;
grant select on surveys.round, surveys.invitation to samspil_system;
alter function replies.far_from_others(uuid, text[], text[], text[], numeric[]) owner to samspil_system;
