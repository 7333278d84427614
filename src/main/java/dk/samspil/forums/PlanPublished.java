package dk.samspil.forums;

import java.util.UUID;

/// The meetings of a forum are planned, and its members know. Told in the same transaction.
public record PlanPublished(UUID forum) {}
