package dk.samspil.staffing;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;

/// What came of publishing some of a repair's changes.
public sealed interface RepairAnswer {

    /// @param days on which somebody else goes from now on
    /// @param cancelled meetings of these that do not take place
    record Published(int days, int cancelled) implements RepairAnswer {}

    /// Nothing was published.
    record Refused(Text reason) implements RepairAnswer {}

    /// Nothing was published: these changes would break a rule.
    record Broken(List<Reason> reasons) implements RepairAnswer {}

    record Reason(LocalDate day, String teamName, Text why) {}

    static RepairAnswer refused(String key, Object... args) {
        return new Refused(Text.of(key, args));
    }
}
