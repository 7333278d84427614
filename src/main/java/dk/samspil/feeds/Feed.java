package dk.samspil.feeds;

import dk.samspil.parties.TeamId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A calendar that somebody follows from elsewhere.
///
/// @param team null = all that concerns the person
/// @param since when its address was made or renewed
/// @param readAt when it was last fetched, to the hour; null = never
public record Feed(
        UUID id, @Nullable TeamId team, String teamName, Instant since, @Nullable Instant readAt) {}
