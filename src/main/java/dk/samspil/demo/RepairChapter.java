package dk.samspil.demo;

import dk.samspil.rostering.Absence;
import dk.samspil.staffing.Assignment;
import dk.samspil.staffing.Coordinators;
import dk.samspil.staffing.PublishedYears;
import dk.samspil.staffing.Repairs;
import dk.samspil.staffing.RunChange;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// A coordinator falls ill for three weeks of next year, and the repair waits for the secretariat.
@InDemo
class RepairChapter {

    private static final int DAYS = 20;

    private final PublishedYears publishing;
    private final Coordinators coordinators;
    private final Repairs repairs;

    RepairChapter(PublishedYears publishing, Coordinators coordinators, Repairs repairs) {
        this.publishing = publishing;
        this.coordinators = coordinators;
        this.repairs = repairs;
    }

    void waiting(DemoCast cast, LocalDate today, DemoScript script) {
        script.on(today, cast.healthSecretary(), () -> fallsIll(today.getYear() + 1));
    }

    private void fallsIll(int year) {
        publishing.of(year).assignments().stream()
                .filter(day -> !day.unstaffed() && isThere(day))
                .findFirst()
                .ifPresent(
                        day ->
                                DemoDoing.expect(
                                        RunChange.Saved.class,
                                        repairs.ill(who(day), day.day(), last(day))));
    }

    /// Whether nothing else takes the coordinator away in these weeks.
    private boolean isThere(Assignment day) {
        return coordinators.get(who(day)).absences().stream().allMatch(away -> isApart(away, day));
    }

    private static boolean isApart(Absence away, Assignment day) {
        return away.to().isBefore(day.day()) || away.from().isAfter(last(day));
    }

    private static UUID who(Assignment day) {
        return Objects.requireNonNull(day.coordinator());
    }

    private static LocalDate last(Assignment day) {
        return day.day().plusDays(DAYS);
    }
}
