package dk.samspil.capacity.web;

import dk.samspil.capacity.WhatIf;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What would be if, as it stands in the address: with it a question can be sent to somebody else.
///
/// @param luk1 and `luk2`: weeks that would be closed, too
/// @param uden the coordinator who would be missing
/// @param sager percent more cases
/// @param fra cases for each meeting day as it is, with comma or dot; empty = as planned
/// @param til cases for each meeting day as it would be
record WhatIfForm(
        @Nullable Integer luk1,
        @Nullable Integer luk2,
        @Nullable UUID uden,
        @Nullable Integer sager,
        @Nullable String fra,
        @Nullable String til) {

    private static final int LAST_WEEK = 53;
    private static final int LEAST = -90;
    private static final int MOST = 500;
    private static final double MOST_CASES = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

    /// @throws ResponseStatusException (400) when an address says what no form would
    WhatIf whatIf() {
        var closed = new TreeSet<Integer>();
        for (Integer week : new Integer[] {luk1, luk2}) {
            if (week != null) {
                check(week >= 1 && week <= LAST_WEEK);
                closed.add(week);
            }
        }
        int more = Objects.requireNonNullElse(sager, 0);
        check(more >= LEAST && more <= MOST);
        return new WhatIf(Set.copyOf(closed), uden, more, cases(fra), cases(til));
    }

    private static double cases(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return 0;
        }
        check(NUMBER.matcher(typed.strip()).matches());
        double cases = Double.parseDouble(typed.strip().replace(',', '.'));
        check(cases > 0 && cases <= MOST_CASES);
        return cases;
    }

    private static void check(boolean possible) {
        if (!possible) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
