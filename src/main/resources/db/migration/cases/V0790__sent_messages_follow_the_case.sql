-- Who no longer takes part in a case, or works in another area, does not see what was sent in it,
-- although it was sent by the own organisation. The job that delivers is let through.
create policy follows_the_case on exchange.outgoing as restrictive for select to samspil_app using (
    current_setting('app.capacity', true) = 'SYSTEM'
    or exists (select from cases.case_party p where p.case_id = outgoing.case_id));
create policy follows_the_case_too on exchange.outgoing as restrictive for update to samspil_app using (
    current_setting('app.capacity', true) = 'SYSTEM'
    or exists (select from cases.case_party p where p.case_id = outgoing.case_id));
