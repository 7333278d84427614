package dk.samspil.surveys;

/// How many of a region or municipality are asked in a round, and have answered.
///
/// @param name of the region or municipality; empty = not told apart
public record RespondentGroup(int group, String name, int asked, int answered) {

    /// In whole percent.
    public int rate() {
        return asked == 0 ? 0 : Math.round(100f * answered / asked);
    }
}
