package dk.samspil.results;

import dk.samspil.results.SurveyReport.Group;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The figures of a round as its sender last shared them.
///
/// Whoever saw them can lay the next ones beside them, and what differs is what came in between. So
/// figures are not shared again while those who answered in between, or whose reply was taken out,
/// are fewer than {@link Suppression#SMALL} in all or in one group.
public record SharedReport(SurveyReport report, OffsetDateTime at, String by) {

    /// Replies that would stand out.
    ///
    /// @param group where they are; null = in all
    public record Few(int replies, @Nullable String group) {}

    /// What keeps the figures of now from being shared.
    ///
    /// @param now the groups as they would be shared
    /// @param stay how many of each group's replies were handed in before these figures were shared
    Optional<Few> few(List<Group> now, Map<Integer, Integer> stay) {
        int all = 0;
        for (var group : now) {
            int changed = changed(group, stay.getOrDefault(group.id(), 0));
            all += changed;
            if (now.size() > 1 && small(changed)) {
                return Optional.of(new Few(changed, group.name()));
            }
        }
        return small(all) ? Optional.of(new Few(all, null)) : Optional.empty();
    }

    private int changed(Group now, int stay) {
        int before =
                report.groups().stream()
                        .filter(group -> group.id() == now.id())
                        .mapToInt(Group::answered)
                        .sum();
        return Math.abs(before - stay) + now.answered() - stay;
    }

    private static boolean small(int replies) {
        return replies > 0 && replies < Suppression.SMALL;
    }
}
