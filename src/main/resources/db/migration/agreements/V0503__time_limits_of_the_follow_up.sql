-- How soon the municipality means to decide and to meet the citizen again. No law names a day: these
-- are aims, which an administrator changes with the rule set. Rule sets that say something keep it.
update agreements.rule_set
set body = '{"decisionDays": 28, "firstContactWorkingDays": 10}'::jsonb || body;
