-- The tasks that are late, for the application when it reminds of them: of whom and where, not what.
create function minutes.overdue(today date)
    returns table (task uuid, forum uuid, forum_name text, responsible text, due date)
    language sql stable security definer set search_path = pg_catalog
as $$
    select t.id, t.forum_id, f.name, t.responsible, t.due
    from minutes.task t join forums.forum f on f.id = t.forum_id
    where t.done_on is null and t.due < today and t.due > today - 30
      and current_setting('app.capacity', true) = 'SYSTEM'
      and nullif(current_setting('app.org', true), '')::int = 3
$$;
grant select on minutes.task to samspil_system;
create policy reminding on minutes.task for select to samspil_system using (true);
alter function minutes.overdue(date) owner to samspil_system;
