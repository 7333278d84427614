-- Reports from work trials, internships and upskilling count when they are of the last years. No agreement says how many: three are
-- meant here, which an administrator changes with the rule set. Rule sets that say something keep it.
update agreements.rule_set
set body = jsonb_set(body, '{documents}', (
    select jsonb_agg(
        case when item ->> 'kind' in ('WORK_TRIAL_REPORT', 'COURSE_REPORT') and not item ? 'maxAgeMonths'
            then item || '{"maxAgeMonths": 36}'
            else item end
        order by place)
    from jsonb_array_elements(body -> 'documents') with ordinality as listed (item, place)))
where jsonb_array_length(body -> 'documents') > 0;
