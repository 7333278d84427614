-- The meeting whose agenda or minutes were made of a transcript.
alter table transcripts.transcript add column meeting_id uuid references forums.meeting;
