package dk.samspil.demo;

import dk.samspil.staffing.Assignment;
import dk.samspil.staffing.PublishedYears;
import dk.samspil.staffing.Repairs;
import dk.samspil.staffing.RunChange;
import java.time.LocalDate;
import java.util.Objects;

/// A coordinator falls ill for three weeks of next year, and the repair waits for the secretariat.
@InDemo
class RepairChapter {

    private static final int DAYS = 20;

    private final PublishedYears publishing;
    private final Repairs repairs;

    RepairChapter(PublishedYears publishing, Repairs repairs) {
        this.publishing = publishing;
        this.repairs = repairs;
    }

    void waiting(DemoCast cast, LocalDate today, DemoScript script) {
        script.on(today, cast.healthSecretary(), () -> fallsIll(today.getYear() + 1));
    }

    private void fallsIll(int year) {
        var first =
                publishing.of(year).assignments().stream()
                        .filter(day -> !day.unstaffed())
                        .findFirst();
        first.ifPresent(this::fallsIll);
    }

    private void fallsIll(Assignment first) {
        var who = Objects.requireNonNull(first.coordinator());
        var change = repairs.ill(who, first.day(), first.day().plusDays(DAYS));
        DemoDoing.expect(RunChange.Saved.class, change);
    }
}
