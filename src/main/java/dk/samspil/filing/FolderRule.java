package dk.samspil.filing;

import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A folder of the case file (mappe): which papers lie in it, in which order, and how many pages it
/// may have.
///
/// @param name as it stands in the file; empty = the name of its track
/// @param kinds that it takes; empty = every kind
/// @param withinMonths takes only what is dated within so many months before the day it is read;
/// null = any age, and what has no date
/// @param onlyNamed takes only what is about something that the newest LÆ 265 names
/// @param pageLimit A4 pages; null = none
public record FolderRule(
        String name,
        PaperTrack track,
        Set<PaperKind> kinds,
        @Nullable Integer withinMonths,
        boolean onlyNamed,
        Sort sort,
        @Nullable Integer pageLimit) {

    /// In which order its papers lie, unless somebody has put them elsewhere by hand.
    public enum Sort {
        OLDEST_FIRST,
        NEWEST_FIRST;

        /// The key of its name in the message bundles.
        public String messageKey() {
            return "filing.sort." + name();
        }
    }

    /// Whether a paper may lie in it.
    public boolean takes(FiledPaper paper, LocalDate readOn) {
        return paper.track() == track
                && (kinds.isEmpty() || kinds.contains(paper.kind()))
                && (withinMonths == null || isWithin(withinMonths, paper.date(), readOn))
                && (!onlyNamed || paper.named());
    }

    private static boolean isWithin(int months, @Nullable LocalDate date, LocalDate readOn) {
        return date != null && !date.isBefore(readOn.minusMonths(months));
    }

    /// Whether it takes all that its track has.
    boolean takesTheRest() {
        return kinds.isEmpty() && withinMonths == null && !onlyNamed;
    }
}
