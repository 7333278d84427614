package dk.samspil.staffing;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A version becomes what holds: meeting days name the coordinators, and those concerned get one
/// notice each. Publishing again changes only what differs.
@Component
@Transactional
public class PublishedYears {

    private final VersionStore versions;
    private final AssignmentStore assignments;
    private final YearsAtHand years;
    private final SearchSteps steps;
    private final PublishedStore published;
    private final CarriedCoordinators carried;
    private final StaffingNotices notices;
    private final Accounts accounts;
    private final AccessLog log;
    private final Askers askers;
    private final Clock clock;

    PublishedYears(
            VersionStore versions,
            AssignmentStore assignments,
            YearsAtHand years,
            SearchSteps steps,
            PublishedStore published,
            CarriedCoordinators carried,
            StaffingNotices notices,
            Accounts accounts,
            AccessLog log,
            Askers askers,
            Clock clock) {
        this.versions = versions;
        this.assignments = assignments;
        this.years = years;
        this.steps = steps;
        this.published = published;
        this.carried = carried;
        this.notices = notices;
        this.accounts = accounts;
        this.log = log;
        this.askers = askers;
        this.clock = clock;
    }

    /// What is published of a year: the planned days, and when it was.
    ///
    /// @param publications the newest first; none = nothing is published
    public record PublishedYear(List<PublishedDay> days, List<Publication> publications) {

        public boolean none() {
            return publications.isEmpty();
        }

        public int last() {
            return none() ? 0 : publications.getFirst().number();
        }

        public List<Assignment> assignments() {
            return days.stream().filter(day -> !day.notYet()).map(PublishedDay::day).toList();
        }

        public long notYet() {
            return days.stream().filter(PublishedDay::notYet).count();
        }

        public long unstaffed() {
            return days.stream().filter(day -> day.day().unstaffed()).count();
        }
    }

    @Transactional(readOnly = true)
    public PublishedYear of(int year) {
        int unit = askers.current().organisation();
        return new PublishedYear(published.of(unit, year), published.publications(unit, year));
    }

    /// The version is looked at again first: somebody may have become ill since it was found.
    public RunChange publish(VersionId id) {
        var version = versions.lock(id).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        if (version.searching()) {
            return RunChange.refused("staffing.refused.searching");
        }
        if (version.year() < today.getYear()) {
            return RunChange.refused("staffing.refused.over", Integer.toString(version.year()));
        }
        steps.judge(version, assignments.of(id));
        var judged = versions.find(id).orElseThrow();
        if (judged.tally().days() == 0) {
            return RunChange.refused("staffing.refused.no-days", Integer.toString(version.year()));
        }
        if (judged.tally().rulesBroken() > 0) {
            return RunChange.refused("staffing.refused.broken");
        }
        var changed = changed(version, today);
        if (changed.isEmpty()) {
            return RunChange.refused("staffing.refused.same");
        }
        publish(judged, changed);
        return new RunChange.Saved(id);
    }

    private List<StaffingNotices.Changed> changed(StaffingVersion version, LocalDate today) {
        Map<UUID, PublishedDay> known =
                published.of(version.healthUnit(), version.year()).stream()
                        .filter(day -> !day.notYet())
                        .collect(Collectors.toMap(day -> day.day().plannedDay(), day -> day));
        return assignments.of(version.id()).stream()
                .filter(day -> !day.day().isBefore(today))
                .filter(day -> differs(day, known))
                .map(
                        day -> {
                            var before = known.get(day.plannedDay());
                            return new StaffingNotices.Changed(
                                    day,
                                    before == null ? null : before.day().coordinator(),
                                    before == null ? null : before.day().coordinatorName(),
                                    false);
                        })
                .toList();
    }

    private static boolean differs(Assignment day, Map<UUID, PublishedDay> known) {
        var before = known.get(day.plannedDay());
        return before == null || !Objects.equals(before.day().coordinator(), day.coordinator());
    }

    /// These days of a version hold from now on; all others stay as they are published.
    void publish(StaffingVersion version, List<StaffingNotices.Changed> changed) {
        int number =
                published.publications(version.healthUnit(), version.year()).stream()
                                .mapToInt(Publication::number)
                                .max()
                                .orElse(0)
                        + 1;
        var id = UUID.randomUUID();
        published.add(
                id,
                version,
                new Publication(
                        number,
                        version.number(),
                        version.tally().days(),
                        changed.size(),
                        askers.current().name(),
                        clock.instant()));
        published.put(version, number, changed.stream().map(StaffingNotices.Changed::now).toList());
        carried.carry();
        notices.tell(id, version, changed, accounts.all());
        log.changed(id, "staffing", "Bemanding offentliggjort");
    }
}
