package dk.samspil.staffing;

import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.staffing.RepairDifferences.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a repair changes of what is published, day by day, with the reasons, what hangs together
/// and who is told.
@Component
@Transactional(readOnly = true)
public class RepairChanges {

    private final RepairDifferences differences;
    private final Accounts accounts;
    private final Organisations organisations;

    RepairChanges(RepairDifferences differences, Accounts accounts, Organisations organisations) {
        this.differences = differences;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /// @param changes those that are not published yet, in the order of time
    /// @param overtaken how many days were published anew after the repair was found: they stay
    /// @param noticeMonths the agreed notice for changes
    public record Found(
            StaffingVersion version, List<RepairChange> changes, int overtaken, int noticeMonths) {

        /// Whether any meeting can be cancelled.
        public boolean cancellable() {
            return changes.stream().anyMatch(RepairChange::cancellable);
        }

        public long near() {
            return changes.stream().filter(RepairChange::near).count();
        }
    }

    /// @throws dk.samspil.ui.NotFound when it is no repair
    public Found of(VersionId id) {
        var found = differences.of(id);
        var whole = found.whole();
        var reasons = new RepairReasons(whole, found.days());
        var open = open(found);
        var part = found.part();
        var days = found.days().stream().collect(Collectors.toMap(Assignment::plannedDay, d -> d));
        var told = new Receivers(accounts.all().keySet(), municipalities());
        var earliest = whole.year().earliest(whole.today());
        var changes = new ArrayList<RepairChange>();
        for (Difference each : found.all()) {
            var now = each.now();
            var before = each.before().day();
            changes.add(
                    new RepairChange(
                            now,
                            before.coordinatorName(),
                            now.day().isBefore(earliest),
                            each.cancellable(),
                            each.seen(),
                            reasons.of(now, before.coordinator(), before.coordinatorName()),
                            open.get(now.plannedDay()),
                            part.tie(now.plannedDay()).map(tie -> tied(tie, days)).orElse(null),
                            told.of(each)));
        }
        int notice = whole.year().terms().noticeMonths();
        return new Found(found.version(), changes, found.overtaken(), notice);
    }

    private static Map<UUID, DayExplained> open(RepairDifferences.Found found) {
        return ExplainedDays.unstaffed(found.repaired(), found.whole()).stream()
                .collect(Collectors.toMap(day -> day.day().plannedDay(), Function.identity()));
    }

    private Map<Integer, String> municipalities() {
        return organisations.of(Organisation.Kind.MUNICIPALITY).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    private static RepairChange.Tied tied(PartOfARepair.Tie tie, Map<UUID, Assignment> days) {
        return new RepairChange.Tied(
                tie.with().stream().map(day -> Objects.requireNonNull(days.get(day))).toList(),
                tie.all(),
                tie.because());
    }

    /// @param reached coordinators who sign in
    private record Receivers(Set<UUID> reached, Map<Integer, String> municipalities) {

        List<RepairChange.Told> of(Difference change) {
            var told = new ArrayList<RepairChange.Told>();
            for (Assignment each : List.of(change.before().day(), change.now())) {
                if (each.coordinator() != null) {
                    told.add(coordinator(each.coordinator(), each.coordinatorName()));
                }
            }
            var name = municipalities.get(change.now().municipality());
            told.add(new RepairChange.Told(Objects.requireNonNull(name), true));
            return List.copyOf(told);
        }

        private RepairChange.Told coordinator(UUID id, @Nullable String name) {
            return new RepairChange.Told(Objects.requireNonNull(name), reached.contains(id));
        }
    }
}
