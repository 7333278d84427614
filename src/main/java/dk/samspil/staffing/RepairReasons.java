package dk.samspil.staffing;

import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a repair changes a day: why whoever is published cannot stay, and what speaks for whoever
/// goes instead.
final class RepairReasons {

    private final YearAtHand year;
    private final Explanations repaired;
    private final List<Assignment> changed;

    /// @param year with who goes where as repaired
    /// @param changed the days that change, as repaired
    RepairReasons(YearAtHand year, List<Assignment> changed) {
        this.year = year;
        this.repaired = new Explanations(year.plan());
        this.changed = changed;
    }

    /// Of whoever is published, only why they do not stay.
    ///
    /// @param before who is published; null = nobody
    List<Text> of(Assignment now, @Nullable UUID before, @Nullable String name) {
        var why = new ArrayList<Text>();
        if (before != null) {
            why.add(whyNotStay(now, before, Objects.requireNonNull(name)));
        }
        year.meeting(now.plannedDay()).stream()
                .flatMap(meeting -> repaired.why(meeting).stream())
                .filter(reason -> !reason.args().getFirst().equals(name))
                .forEach(why::add);
        return List.copyOf(why);
    }

    private Text whyNotStay(Assignment now, UUID before, String name) {
        var closed = year.closed(now.day());
        if (closed.isPresent()) {
            return Text.of("staffing.why.closed", closed.get());
        }
        var who = year.coordinators().on(before, now.day()).orElse(null);
        if (who == null) {
            return Text.of("staffing.change.left", name);
        }
        if (who.disqualified().contains(now.team())) {
            return Text.of("staffing.why-not.disqualified", name);
        }
        return Explanations.whyAway(who, now.day())
                .or(() -> elsewhere(now, before, name))
                .orElseGet(() -> Text.of("staffing.change.room", name));
    }

    private Optional<Text> elsewhere(Assignment now, UUID before, String name) {
        return changed.stream()
                .filter(other -> other.day().equals(now.day()))
                .filter(other -> before.equals(other.coordinator()))
                .map(other -> Text.of("staffing.change.goes", name, other.teamName()))
                .findFirst();
    }
}
