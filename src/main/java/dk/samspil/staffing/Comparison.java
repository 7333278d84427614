package dk.samspil.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two staffings side by side: the days on which they differ, in the order of time.
public final class Comparison {

    private Comparison() {}

    /// @param before the coordinator in the first one; null = nobody, or the day is not in it
    public record Difference(
            LocalDate day, String teamName, @Nullable String before, @Nullable String after) {}

    public static List<Difference> of(List<Assignment> one, List<Assignment> other) {
        Map<UUID, Assignment> before = new HashMap<>();
        one.forEach(each -> before.put(each.plannedDay(), each));
        var differences = new ArrayList<Difference>();
        for (Assignment after : other) {
            var was = before.get(after.plannedDay());
            if (was == null || !Objects.equals(was.coordinator(), after.coordinator())) {
                differences.add(
                        new Difference(
                                after.day(),
                                after.teamName(),
                                was == null ? null : was.coordinatorName(),
                                after.coordinatorName()));
            }
        }
        return differences;
    }
}
