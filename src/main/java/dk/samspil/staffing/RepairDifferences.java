package dk.samspil.staffing;

import dk.samspil.rostering.Coordinator;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds where a repair and what is published differ, as both stand now.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RepairDifferences {

    private final VersionStore versions;
    private final AssignmentStore assignments;
    private final PublishedYears publishing;
    private final YearsAtHand years;

    RepairDifferences(
            VersionStore versions,
            AssignmentStore assignments,
            PublishedYears publishing,
            YearsAtHand years) {
        this.versions = versions;
        this.assignments = assignments;
        this.publishing = publishing;
        this.years = years;
    }

    /// A day as it is published, and as repaired.
    record Difference(PublishedDay before, Assignment now) {

        UUID id() {
            return now.plannedDay();
        }

        boolean cancellable() {
            return now.unstaffed() && before.meeting() != null;
        }

        String seen() {
            return id() + "~" + before.day().coordinator() + "~" + now.coordinator();
        }
    }

    /// @param year as it is published
    /// @param whole as repaired, and what it was read from
    /// @param all in the order of time
    /// @param overtaken how many days others have published after the repair was found: they stay
    record Found(
            StaffingVersion version,
            YearAtHand year,
            YearAtHand whole,
            List<Assignment> repaired,
            List<Difference> all,
            int overtaken) {

        List<Assignment> days() {
            return all.stream().map(Difference::now).toList();
        }

        /// What keeps whoever is meant from going there at all, whatever else is taken.
        Optional<Text> whyNot(Difference each) {
            var now = each.now();
            if (now.unstaffed()) {
                return Optional.empty();
            }
            return year.coordinators().on(now.coordinator(), now.day()).isEmpty()
                    ? Optional.of(Text.of("staffing.refused.no-terms-then"))
                    : year.closed(now.day());
        }

        PartOfARepair part() {
            var wanted = new HashMap<UUID, @Nullable Coordinator>();
            for (Difference each : all) {
                var now = each.now();
                var who = year.coordinators().on(now.coordinator(), now.day());
                wanted.put(each.id(), who.orElse(null));
            }
            return new PartOfARepair(year.plan(), wanted);
        }
    }

    /// @throws NotFound when it is no repair
    Found of(VersionId id) {
        return of(versions.find(id));
    }

    /// Keeps others from changing the repair until the transaction ends.
    ///
    /// @throws NotFound when it is no repair
    Found lock(VersionId id) {
        return of(versions.lock(id));
    }

    private Found of(Optional<StaffingVersion> known) {
        var version = known.filter(StaffingVersion::repair).orElseThrow(NotFound::new);
        var published = publishing.of(version.year());
        var repaired = assignments.of(version.id());
        var both = years.both(version, published.assignments(), repaired);
        var differing = differing(repaired, published.days(), both.published());
        var later = later(version, published.publications());
        var current =
                differing.stream()
                        .filter(each -> !later.contains(each.before().changedIn()))
                        .toList();
        return new Found(
                version,
                both.published(),
                both.version(),
                repaired,
                current,
                differing.size() - current.size());
    }

    private static List<Difference> differing(
            List<Assignment> repaired, List<PublishedDay> published, YearAtHand year) {
        Map<UUID, PublishedDay> known =
                published.stream()
                        .filter(day -> !day.notYet())
                        .collect(
                                Collectors.toMap(
                                        day -> day.day().plannedDay(), Function.identity()));
        return repaired.stream()
                .filter(now -> !now.day().isBefore(year.today()))
                .filter(now -> year.meeting(now.plannedDay()).isPresent())
                .flatMap(
                        now ->
                                Optional.ofNullable(known.get(now.plannedDay())).stream()
                                        .map(before -> new Difference(before, now)))
                .filter(
                        each ->
                                !Objects.equals(
                                        each.before().day().coordinator(),
                                        each.now().coordinator()))
                .toList();
    }

    /// Numbers of the publications of other versions since this one was found.
    private static Set<Integer> later(StaffingVersion version, List<Publication> all) {
        return all.stream()
                .filter(each -> each.publishedAt().isAfter(version.createdAt()))
                .filter(each -> each.version() != version.number())
                .map(Publication::number)
                .collect(Collectors.toSet());
    }
}
