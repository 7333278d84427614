package dk.samspil.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// How somebody came to be signed in: through which provider and, unless a citizen, as whom.
///
/// @param provider the id of its registration
/// @param identity by which the roles are looked up again; null for citizens
/// @param logoutHint tells the provider whom to sign out; empty where that would tell too much
public record Arrival(String provider, @Nullable Identity identity, String logoutHint)
        implements Serializable {}
