package dk.samspil.preparation;

import dk.samspil.forms.Answers;
import java.time.Instant;

/// A finished edition of the preparatory part, as it was when it was locked.
public record Edition(
        int number, int formVersion, Answers answers, Instant lockedAt, String lockedBy) {}
