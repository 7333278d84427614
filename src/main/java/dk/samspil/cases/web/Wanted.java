package dk.samspil.cases.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which cases somebody asks the worklist for. Anything not understood falls back to the default.
///
/// @param whose `mine` or `all`
/// @param which `open`, `ours` (our turn), `late` or `closed`
/// @param q part of a case number or name
/// @param efter where the page begins: date and case of the last row seen
record Wanted(String whose, String which, String status, String q, String efter) {

    private static final UUID NO_CASE = new UUID(0, 0);

    static Wanted of(
            @Nullable String whose,
            @Nullable String which,
            @Nullable String status,
            @Nullable String q,
            @Nullable String efter) {
        return new Wanted(
                "mine".equals(whose) ? "mine" : "all",
                which != null && Set.of("ours", "late", "closed").contains(which) ? which : "open",
                status == null ? "" : status,
                q == null ? "" : q.strip(),
                efter == null ? "" : efter);
    }

    public boolean filtered() {
        return !whose.equals("all") || !which.equals("open") || !status.isEmpty() || !q.isEmpty();
    }

    /// Whether all open cases of the asker's own are wanted, and nothing else.
    public boolean onlyMine() {
        return whose.equals("mine") && which.equals("open") && status.isEmpty() && q.isEmpty();
    }

    /// What is searched for, as the cases' own words for searching are written.
    String words() {
        return q.toLowerCase(Locale.ROOT);
    }

    /// For `like`; what a person types is text, never a pattern.
    String pattern() {
        return q.isEmpty()
                ? ""
                : "%" + words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /// The database's `infinity` stands for cases without a running clock: they come last.
    String afterDue() {
        String due = part(0);
        if (due.equals("uden")) {
            return "infinity";
        }
        try {
            return LocalDate.parse(due).toString();
        } catch (DateTimeException e) {
            return "-infinity";
        }
    }

    UUID afterId() {
        String id = part(1);
        try {
            return id.isEmpty() ? NO_CASE : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return NO_CASE;
        }
    }

    private String part(int n) {
        String[] parts = efter.split("_", 2);
        return parts.length == 2 ? parts[n] : "";
    }
}
