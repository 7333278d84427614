package dk.samspil.demo;

import static dk.samspil.demo.PlanningChapter.notAfter;

import dk.samspil.planning.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;

/// How far the planning of the year has come in each town, and what the parties ask each other.
@InDemo
class PlanningScene {

    /// Behind the scenes of the cases, however many those are.
    private static final int NUMBER = 100_000;

    private static final int DRAFTS = 0;
    private static final int AGREED = 1;
    private static final int RETURNED = 2;

    private final AnnouncedYears announced;
    private final PlanningChapter planning;
    private final ChangedDaysChapter changes;
    private final StaffingChapter staffing;
    private final FeedChapter feeds;
    private final StaffedYearChapter staffed;
    private final RepairChapter repair;
    private final SurveyChapter surveys;
    private final StandingChapter standing;

    PlanningScene(
            AnnouncedYears announced,
            PlanningChapter planning,
            ChangedDaysChapter changes,
            StaffingChapter staffing,
            FeedChapter feeds,
            StaffedYearChapter staffed,
            RepairChapter repair,
            SurveyChapter surveys,
            StandingChapter standing) {
        this.announced = announced;
        this.planning = planning;
        this.changes = changes;
        this.staffing = staffing;
        this.feeds = feeds;
        this.staffed = staffed;
        this.repair = repair;
        this.surveys = surveys;
        this.standing = standing;
    }

    DemoScene of(DemoCast cast, DemoCalendar calendar) {
        var script = new DemoScript(new Random(NUMBER));
        LocalDate today = calendar.workday();
        int next = today.getYear() + 1;
        announced.of(cast, today.getYear(), today, script);
        announced.of(cast, next, today, script);

        var agreed = cast.towns().get(AGREED);
        var met = calendar.metBy(agreed);
        planning.thisYears(cast, agreed, changes.planned(met, today), today, script);
        changes.changed(cast, agreed, met, today, script);
        planning.byPattern(agreed, DayOfWeek.TUESDAY, Weeks.ODD, today, script);
        planning.handIn(agreed, next, notAfter(today, LocalDate.of(next - 1, 8, 27)), script);
        planning.agree(cast, agreed, next, notAfter(today, LocalDate.of(next - 1, 9, 14)), script);
        planning.askToMove(agreed, next, today, script);

        var returned = cast.towns().get(RETURNED);
        planning.byPattern(returned, DayOfWeek.THURSDAY, Weeks.EVERY, today, script);
        planning.handIn(returned, next, notAfter(today, LocalDate.of(next - 1, 9, 3)), script);
        planning.giveBack(
                cast,
                returned,
                next,
                notAfter(today, LocalDate.of(next - 1, 9, 16)),
                "I har næsten dobbelt så mange dage som i år. Er det meningen, og kan nogle af dem"
                        + " ligge i lige uger, hvor vi har flere koordinatorer?",
                script);

        planning.byPattern(
                cast.towns().get(DRAFTS), DayOfWeek.WEDNESDAY, Weeks.EVEN, today, script);
        planning.informs(cast.towns().get(DRAFTS), today.minusMonths(14), script);
        planning.informs(agreed, today.minusMonths(2), script);
        staffing.known(cast, today, script);
        feeds.followed(cast, today, script);
        staffed.staffed(cast, today, script);
        repair.waiting(cast, today, script);
        surveys.asked(cast, today, script);
        standing.asked(cast.healthSecretary(), today, script);
        return new DemoScene(NUMBER, 0, script.acts());
    }
}
