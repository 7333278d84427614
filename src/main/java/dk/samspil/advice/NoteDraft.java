package dk.samspil.advice;

import dk.samspil.forms.Answers;
import java.time.Instant;

/// What the coordinator has written so far; version 0 while nobody has begun.
public record NoteDraft(long version, Answers answers, Instant changedAt, String changedBy) {}
