package dk.samspil.recognition;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// A date on a paper with what surrounds it.
///
/// @param page from 0
/// @param line from 0
/// @param before what stands before it in its line, or the label line above it
record DatedLine(
        LocalDate date,
        int page,
        int line,
        int linesOnPage,
        String before,
        String after,
        boolean lastPage) {

    private static final Pattern AHEAD =
            Pattern.compile("(\\p{Lu}\\p{L}+( \\p{L}+){0,2}(,|,? (den|d\\.)))?|(?i:den|d\\.|d)");

    private static final int HEAD = 14;
    private static final int FOOT = 9;

    /// Alone in its line, or after the name of a town: "Testby, den 3. marts 2026".
    boolean standsAlone() {
        return after.length() <= 1 && AHEAD.matcher(before).matches();
    }

    boolean endsALine() {
        return after.isEmpty();
    }

    boolean inHead() {
        return page == 0 && line < HEAD;
    }

    boolean inFoot() {
        return lastPage && line >= linesOnPage - FOOT;
    }

    boolean beginsALine() {
        return before.isEmpty();
    }

    /// From one day to another: neither is the day of the paper.
    boolean ofAPeriod() {
        return after.matches("(?s)(-|–|til\\b|t\\.o\\.m).*")
                || before.matches("(?s).*\\d ?(-|–|til|til den)");
    }
}
