-- The GP sees what was sent to the clinic and what the clinic did, not the case's whole journal.
drop policy party_reads on cases.case_event;
create policy party_reads on cases.case_event for select to samspil_app using (
    exists (select from cases.case_party p where p.case_id = case_event.case_id)
    and (for_citizen or current_setting('app.capacity', true) <> 'CITIZEN')
    and (current_setting('app.capacity', true) <> 'GP'
         or organisation_id = nullif(current_setting('app.org', true), '')::int));
