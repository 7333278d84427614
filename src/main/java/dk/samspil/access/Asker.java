package dk.samspil.access;

import java.io.Serializable;
import java.util.UUID;

/// Who is asking: a person in a capacity for an organisation. Every transaction carries it, and
/// Row-Level Security shows only what it may see.
///
/// @param organisation id of the organisation; 1 for citizens, 2 for the platform, 3 for fora
/// @param area the only case area the person works in, such as `EMPLOYMENT`; empty = all
public record Asker(
        UUID person,
        String name,
        int organisation,
        String organisationName,
        Capacity capacity,
        String area)
        implements Serializable {

    public static final int CITIZENS = 1;
    public static final int PLATFORM = 2;
    public static final int FORA = 3;

    /// The house of what Samspil itself sends, for which nobody signs in: what is sent from it is
    /// read by its receiver alone.
    public static final int LETTERS = 4;

    private static final UUID NOBODY = new UUID(0, 0);

    /// The application itself, at work on an organisation's behalf.
    public static Asker system(int organisation) {
        return new Asker(NOBODY, "Samspil", organisation, "Samspil", Capacity.SYSTEM, "");
    }

    public Side side() {
        return capacity.side();
    }

    /// Whether another asker is the same person doing the same for the same organisation.
    public boolean isSameRole(Asker other) {
        return person.equals(other.person) && role().equals(other.role());
    }

    /// Tells one role of a person from the others.
    public String role() {
        return organisation + "." + capacity + "." + area;
    }
}
