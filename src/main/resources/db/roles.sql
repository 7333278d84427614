-- The roles that Samspil needs on a PostgreSQL server. Run once as a superuser; safe to run again.
-- The operator gives samspil_owner and samspil_app passwords: alter role samspil_app password '…'.
do $$
begin
    if not exists (select from pg_roles where rolname = 'samspil_owner') then
        create role samspil_owner login nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'samspil_app') then
        create role samspil_app login nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'samspil_system') then
        create role samspil_system nologin nosuperuser nobypassrls;
    end if;
end
$$;
grant samspil_system to samspil_owner;
