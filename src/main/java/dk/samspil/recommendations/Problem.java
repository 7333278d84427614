package dk.samspil.recommendations;

import dk.samspil.parties.Area;

/// A problem that was described, and how it is met: by a measure, or by a reason not to.
public record Problem(Area area, String text, String answer) {

    /// Described, but neither met nor explained.
    public boolean unmet() {
        return !text.isBlank() && answer.isBlank();
    }
}
