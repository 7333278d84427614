package dk.samspil.cases;

/// What the citizen wants said at the meeting, in the citizen's own words. Empty texts: nothing
/// yet.
///
/// @param version 0 = never written
/// @param specialNeeds such as how it is to be with many people at once
/// @param companion who comes along (bisidder)
public record OwnWords(
        int version, String important, String goals, String specialNeeds, String companion) {

    public static final OwnWords NONE = new OwnWords(0, "", "", "", "");

    public boolean isEmpty() {
        return important.isEmpty()
                && goals.isEmpty()
                && specialNeeds.isEmpty()
                && companion.isEmpty();
    }
}
