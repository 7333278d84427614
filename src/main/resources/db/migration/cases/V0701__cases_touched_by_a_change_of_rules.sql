-- Which open cases a change of the law or of an agreement touches: numbers only, for administrators.
create function cases.touched(types text[], in_region int, opened_from date, opened_to date)
    returns table (number text)
    language sql stable security definer set search_path = pg_catalog
as $$
    select c.number from cases.rehabilitation_case c
    where current_setting('app.capacity', true) = 'ADMINISTRATOR'
      and c.status not in ('CLOSED', 'WITHDRAWN')
      and c.case_type = any(types)
      and (in_region is null or c.region_id = in_region)
      and c.opened_on between opened_from and coalesce(opened_to, 'infinity')
    order by c.number
$$;
revoke all on function cases.touched(text[], int, date, date) from public;
grant execute on function cases.touched(text[], int, date, date) to samspil_app, samspil_owner;
alter function cases.touched(text[], int, date, date) owner to samspil_system;
