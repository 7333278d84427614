package dk.samspil.demo;

import dk.samspil.planning.DayDetails;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.HandIns;
import dk.samspil.planning.InformationSheet;
import dk.samspil.planning.InformationSheets;
import dk.samspil.planning.NewRequest;
import dk.samspil.planning.Pattern;
import dk.samspil.planning.PlanChange;
import dk.samspil.planning.PlanChecks;
import dk.samspil.planning.PlannedDay;
import dk.samspil.planning.PlanningYears;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.planning.ProductionPlans;
import dk.samspil.planning.RequestChange;
import dk.samspil.planning.RequestKind;
import dk.samspil.planning.Requests;
import dk.samspil.planning.Weeks;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// The teams plan their years: one is agreed and wants a day
/// moved, one was returned, one is a draft, one is missing.
@InDemo
class PlanningChapter {

    private static final DayDetails USUAL =
            new DayDetails(
                    LocalTime.of(8, 30), LocalTime.of(15, 30), "", DayKind.REHABILITATION, 5, 1);

    private final PlanningYears years;
    private final ProductionPlans plans;
    private final HandIns handIns;
    private final Requests requests;
    private final InformationSheets sheets;

    PlanningChapter(
            PlanningYears years,
            ProductionPlans plans,
            HandIns handIns,
            Requests requests,
            InformationSheets sheets) {
        this.years = years;
        this.plans = plans;
        this.handIns = handIns;
        this.requests = requests;
        this.sheets = sheets;
    }

    /// This year's plan has the days on which the team meets anyhow.
    void thisYears(
            DemoCast cast,
            DemoCast.Town town,
            List<LocalDate> met,
            LocalDate today,
            DemoScript script) {
        int year = today.getYear();
        var written = LocalDate.of(year - 1, 8, 18);
        script.another();
        script.on(
                written,
                town.secretary(),
                () -> {
                    var plan = plans.of(town.team().id(), year);
                    var announced = years.of(plan.healthUnit(), year);
                    var days =
                            met.stream()
                                    .filter(day -> day.getYear() == year)
                                    .filter(day -> PlanChecks.whyNot(day, announced).isEmpty())
                                    .map(day -> PlannedDay.of(day, at(town)))
                                    .toList();
                    saved(plans.add(plan, plan.version(), days));
                });
        handIn(town, year, written.plusDays(1), script);
        agree(cast, town, year, written.plusDays(20), script);
    }

    void byPattern(
            DemoCast.Town town,
            DayOfWeek weekday,
            Weeks weeks,
            LocalDate today,
            DemoScript script) {
        int year = today.getYear() + 1;
        script.another();
        script.on(
                notAfter(today, LocalDate.of(today.getYear(), 8, 20)),
                town.secretary(),
                () -> {
                    var plan = plans.of(town.team().id(), year);
                    var announced = years.of(plan.healthUnit(), year);
                    var pattern =
                            new Pattern(
                                    Set.of(weekday),
                                    weeks,
                                    LocalDate.of(year, 2, 1),
                                    announced.lastMeetingDay(),
                                    at(town),
                                    true,
                                    true);
                    saved(plans.add(plan, plan.version(), pattern.on(plan, announced).days()));
                });
    }

    void handIn(DemoCast.Town town, int year, LocalDate day, DemoScript script) {
        script.on(
                day,
                town.secretary(),
                () -> {
                    var plan = plans.of(town.team().id(), year);
                    saved(handIns.handIn(plan, plan.version()));
                });
    }

    void agree(DemoCast cast, DemoCast.Town town, int year, LocalDate day, DemoScript script) {
        script.on(
                day,
                cast.healthSecretary(),
                () -> {
                    var plan = plans.of(town.team().id(), year);
                    saved(handIns.agree(plan, plan.version()));
                });
    }

    void giveBack(
            DemoCast cast,
            DemoCast.Town town,
            int year,
            LocalDate day,
            String question,
            DemoScript script) {
        script.on(
                day,
                cast.healthSecretary(),
                () -> {
                    var plan = plans.of(town.team().id(), year);
                    saved(handIns.giveBack(plan, plan.version(), question));
                });
    }

    /// The team wants its tenth day a day or two later.
    void askToMove(DemoCast.Town town, int year, LocalDate today, DemoScript script) {
        script.on(
                today,
                town.secretary(),
                () -> {
                    var plan = plans.of(town.team().id(), year);
                    var day = plan.days().get(Math.min(9, plan.days().size() - 1)).day();
                    DemoDoing.expect(
                            RequestChange.Saved.class,
                            requests.ask(
                                    plan,
                                    new NewRequest(
                                            RequestKind.MOVE,
                                            day,
                                            later(plan, day),
                                            null,
                                            "Mødelokalet bliver bygget om den dag.")));
                });
    }

    private LocalDate later(ProductionPlan plan, LocalDate day) {
        var year = years.of(plan.healthUnit(), plan.year());
        return day.plusDays(1)
                .datesUntil(day.plusDays(30))
                .filter(other -> PlanChecks.whyNot(other, year).isEmpty())
                .filter(other -> plan.on(other).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    void informs(DemoCast.Town town, LocalDate day, DemoScript script) {
        script.another();
        script.on(
                day,
                town.secretary(),
                () -> {
                    var plan = plans.of(town.team().id(), day.getYear());
                    DemoDoing.expect(
                            InformationSheets.Saving.Saved.class,
                            sheets.save(
                                    plan,
                                    new InformationSheet(
                                            town.secretary().name()
                                                    + ", teamsekretær, 70 10 20 30\n"
                                                    + town.leader().name()
                                                    + ", mødeleder, 70 10 20 31",
                                            town.team().place() + ", " + town.post(),
                                            "Meld dig i receptionen. Parkering bag bygningen: skiven"
                                                    + " ligger hos vagten.",
                                            "Netværket »Gæst«. Koden får du i receptionen.",
                                            "Formøde kl. 8.15. Mødelederen styrer tiden, og"
                                                    + " referenten skriver på væggen. Pause kl. 12.",
                                            DemoLeanings.askedBy(town.post()),
                                            0,
                                            "",
                                            Instant.EPOCH)));
                });
    }

    static LocalDate notAfter(LocalDate today, LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private static DayDetails at(DemoCast.Town town) {
        return new DayDetails(
                USUAL.starts(),
                USUAL.ends(),
                town.team().place(),
                USUAL.kind(),
                USUAL.cases(),
                USUAL.clinical());
    }

    private static void saved(PlanChange change) {
        DemoDoing.expect(PlanChange.Saved.class, change);
    }
}
