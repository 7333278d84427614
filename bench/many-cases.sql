-- Copies the cases there are, with their citizens and what their pages show, until there are so many.
-- Documents are copied as entries that share their bytes. Run as superuser, on a database to throw away.
create function pg_temp.another(id uuid, n int) returns uuid
    language sql immutable as $$ select md5(id::text || n)::uuid $$;

-- Copies rows; `instead` holds expressions for columns that differ, over the row `t` and the copy `n`.
create function pg_temp.multiply(what regclass, copies int, instead jsonb) returns void
    language plpgsql as $$
declare
    columns text;
    expressions text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
           string_agg(coalesce(instead ->> attname, 't.' || quote_ident(attname)), ', ' order by attnum)
    into columns, expressions
    from pg_attribute where attrelid = what and attnum > 0 and not attisdropped;
    execute format('insert into %s (%s) select %s from %s t cross join generate_series(1, %s) n',
                   what, columns, expressions, what, copies);
end
$$;

do $$
declare
    copies int := ceil(:wanted::numeric / (select count(*) from cases.rehabilitation_case)) - 1;
    number text := 'left(t.number, 3) || (substr(t.number, 4)::int * 1000 + n)';
    case_number text := 'left(t.case_number, 3) || (substr(t.case_number, 4)::int * 1000 + n)';
    of_case jsonb := '{"case_id": "pg_temp.another(t.case_id, n)"}';
    of_row jsonb := of_case || '{"id": "pg_temp.another(t.id, n)"}';
    of_person jsonb := '{"person": "pg_temp.another(t.person, n)"}';
    name text := 'split_part(t.citizen_name, '' '', 1) || '' ''
        || (array[''Testesen'', ''Prøvesen'', ''Mønsterby'', ''Eksempelgaard'', ''Øvelund''])[1 + n % 5]';
begin
    set local session_replication_role = replica;
    perform pg_temp.multiply('parties.citizen', copies,
        of_person || '{"cpr": "lpad((t.cpr::bigint % 1000000 * 1000 + n)::text, 10, ''9'')"}');
    perform pg_temp.multiply('parties.citizen_access', copies,
        of_person || '{"citizen": "pg_temp.another(t.citizen, n)"}');
    perform pg_temp.multiply('cases.rehabilitation_case', copies, jsonb_build_object(
        'id', 'pg_temp.another(t.id, n)', 'citizen', 'pg_temp.another(t.citizen, n)',
        'number', number, 'citizen_name', name));
    perform pg_temp.multiply('cases.case_party', copies, of_case || of_person);
    perform pg_temp.multiply('cases.case_row', copies, of_case || of_person || jsonb_build_object(
        'number', number, 'citizen_name', name,
        'search', format('lower(%s || '' '' || %s)', number, name),
        'next_due', 't.next_due + n % 200',
        'caseworker', 'case when n % 100 = 0 then t.caseworker else md5(''worker'' || n % 300)::uuid end'));
    perform pg_temp.multiply('cases.case_event', copies, of_case);
    perform pg_temp.multiply('cases.deadline', copies, of_case || '{"due": "t.due + n % 200"}');
    perform pg_temp.multiply('cases.consent', copies, of_case);
    perform pg_temp.multiply('preparation.plan', copies, of_case);
    perform pg_temp.multiply('preparation.plan_section', copies, of_case);
    perform pg_temp.multiply('documents.document', copies, of_row);
    perform pg_temp.multiply('certificates.certificate', copies, of_row || jsonb_build_object(
        'citizen', 'pg_temp.another(t.citizen, n)', 'case_number', case_number));
    perform pg_temp.multiply('advice.screening', copies, of_row);
end
$$;
