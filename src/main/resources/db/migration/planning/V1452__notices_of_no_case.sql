-- A notice about planning is about no case: whoever works in the organisation that sent it sees it.
alter policy follows_the_case on exchange.outgoing using (
    current_setting('app.capacity', true) = 'SYSTEM'
    or purpose like 'planning-%'
    or exists (select from cases.case_party p where p.case_id = outgoing.case_id));
alter policy follows_the_case_too on exchange.outgoing using (
    current_setting('app.capacity', true) = 'SYSTEM'
    or purpose like 'planning-%'
    or exists (select from cases.case_party p where p.case_id = outgoing.case_id));
