package dk.samspil.staffing;

import dk.samspil.cases.Result;
import dk.samspil.staffing.RepairDifferences.Difference;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Those changes of a repair that somebody takes become what holds; days whose change is left out
/// stay as they are published. Meetings to which nobody can go are cancelled with it.
@Component
@Transactional
public class RepairPublishing {

    private final RepairDifferences differences;
    private final PublishedYears publishing;
    private final CancelledDays cancelling;

    RepairPublishing(
            RepairDifferences differences, PublishedYears publishing, CancelledDays cancelling) {
        this.differences = differences;
        this.publishing = publishing;
        this.cancelling = cancelling;
    }

    /// All of it, or nothing.
    ///
    /// @param taken `seen` of each change that is taken
    /// @param cancelled `seen` of those whose meeting is cancelled, as nobody comes
    public RepairAnswer publish(VersionId id, Set<String> taken, Set<String> cancelled) {
        var found = differences.lock(id);
        var chosen = found.all().stream().filter(each -> taken.contains(each.seen())).toList();
        if (found.version().searching()) {
            return RepairAnswer.refused("staffing.refused.searching");
        }
        if (taken.isEmpty()) {
            return RepairAnswer.refused("staffing.refused.none-taken");
        }
        if (chosen.size() < taken.size()) {
            return RepairAnswer.refused("staffing.refused.changed-meanwhile");
        }
        var broken = broken(found, chosen);
        if (!broken.isEmpty()) {
            return new RepairAnswer.Broken(broken);
        }
        var off =
                chosen.stream()
                        .filter(each -> each.cancellable() && cancelled.contains(each.seen()))
                        .toList();
        publishing.publish(
                found.version(),
                chosen.stream().map(each -> changed(each, off.contains(each))).toList());
        for (Difference each : off) {
            if (cancelling.cancel(each.before()) instanceof Result.Refused(var reason)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new RepairAnswer.Broken(List.of(reason(each, reason)));
            }
        }
        return new RepairAnswer.Published(chosen.size(), off.size());
    }

    /// Somebody may have become ill, or a day closed, since the repair was found.
    private static List<RepairAnswer.Reason> broken(
            RepairDifferences.Found found, List<Difference> chosen) {
        var reasons = found.part().broken(chosen.stream().map(Difference::id).toList());
        return chosen.stream()
                .flatMap(
                        each ->
                                found
                                        .whyNot(each)
                                        .or(() -> Optional.ofNullable(reasons.get(each.id())))
                                        .map(why -> reason(each, why))
                                        .stream())
                .toList();
    }

    private static RepairAnswer.Reason reason(Difference change, Text why) {
        return new RepairAnswer.Reason(change.now().day(), change.now().teamName(), why);
    }

    private static StaffingNotices.Changed changed(Difference each, boolean cancelled) {
        var before = each.before().day();
        return new StaffingNotices.Changed(
                each.now(), before.coordinator(), before.coordinatorName(), cancelled);
    }
}
