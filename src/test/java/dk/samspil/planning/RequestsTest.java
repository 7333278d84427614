package dk.samspil.planning;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingStatus;
import dk.samspil.meetings.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An agreed plan is changed by requests: asked by the team, answered by the secretariat, followed
/// by the meeting days.
@SamspilTest
class RequestsTest {

    private static final Asker TEAM = Personas.teamSecretary();
    private static final Asker UNIT = Personas.secretariat();

    @Autowired SignedInBrowser browser;
    @Autowired TestPlans make;
    @Autowired TestMeetings people;
    @Autowired Requests requests;
    @Autowired ProductionPlans plans;
    @Autowired MeetingDaysFollow follow;
    @Autowired Meetings meetings;
    @Autowired PlanReminders reminders;
    @Autowired OwnerDatabase database;

    private ChangeRequest ask(ProductionPlan plan, String... fields) {
        var answer = browser.post(TEAM, plan.href() + "/anmodning", fields);
        assertThat(answer).as(() -> body(answer)).hasStatus3xxRedirection();
        return only(plan);
    }

    private ChangeRequest only(ProductionPlan plan) {
        return make.as(TEAM, () -> requests.of(plan)).getFirst();
    }

    private ProductionPlan now(ProductionPlan plan) {
        return make.now(plan.team(), plan.year());
    }

    private static String text(MvcTestResult answer) {
        var page = htmlUnescape(body(answer));
        assertThat(page).doesNotContain("??planning", " style=");
        return page;
    }

    private static LocalDate first(ProductionPlan plan) {
        return plan.days().getFirst().day();
    }

    private void followed() {
        people.known(Personas.meetingLeader());
        people.known(Personas.minuteTaker());
        make.as(
                Asker.system(Personas.BALLERUP),
                () -> {
                    follow.all();
                    return 0;
                });
    }

    private ChangeRequest move(ProductionPlan plan, LocalDate day, LocalDate to) {
        return ask(
                plan,
                "kind",
                "MOVE",
                "day",
                day.toString(),
                "wanted",
                to.toString(),
                "reason",
                "Ombygning");
    }

    @Test
    void aMoveThatIsGrantedChangesThePlanAndTheMeetingDayFollows() {
        var plan = make.agreed(make.nextYear(), 3);
        followed();
        var before = now(plan).days().getFirst();
        var to = before.day().plusDays(1);
        var page = plan.href() + "/anmodning?art=MOVE&dag=" + before.day();
        assertThat(text(browser.open(TEAM, page))).contains("Det er overholdt");

        var request = move(plan, before.day(), to);
        assertThat(request.inTime()).isTrue();
        assertThat(keep("planning-request", browser.open(UNIT, request.href())))
                .contains("Ombygning", "name=\"dage\"");
        assertThat(text(browser.open(UNIT, "/aarsplan/anmodninger"))).contains(plan.teamName());
        browser.post(UNIT, request.href() + "/svar", "version", "1", "svar", "ja");
        followed();

        assertThat(now(plan).days())
                .extracting(PlannedDay::day)
                .contains(to)
                .doesNotContain(before.day());
        var old = meeting(before);
        assertThat(old.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(old.cancelledBecause()).startsWith("Flyttet til");
        assertThat(meeting(now(plan).on(to).orElseThrow()).day()).isEqualTo(to);
        assertThat(make.as(TEAM, () -> plans.history(plan)))
                .extracting(PlanEvent::kind)
                .startsWith(PlanEvent.Kind.GRANTED_MOVE, PlanEvent.Kind.ASKED_MOVE);
        assertThat(text(browser.open(TEAM, plan.href()))).contains("Flyttet fra");
    }

    private dk.samspil.meetings.MeetingDay meeting(PlannedDay day) {
        UUID id = Objects.requireNonNull(day.meeting());
        return make.as(TEAM, () -> meetings.find(new MeetingId(id))).orElseThrow();
    }

    @Test
    void anExtraMeetingAndACancellationAreAskedForAndGranted() {
        var plan = make.agreed(make.nextYear(), 3);
        var extra = first(plan).minusWeeks(1);
        var asked =
                ask(
                        plan,
                        "kind",
                        "EXTRA",
                        "wanted",
                        extra.toString(),
                        "reason",
                        "Mange sager",
                        "details.starts",
                        "9",
                        "details.ends",
                        "14",
                        "details.place",
                        "Salen",
                        "details.kind",
                        "REHABILITATION",
                        "details.cases",
                        "4",
                        "details.clinical",
                        "0");
        browser.post(UNIT, asked.href() + "/svar", "version", "1", "svar", "ja", "answer", "Gerne");
        assertThat(now(plan).on(extra).orElseThrow().details().place()).isEqualTo("Salen");

        var cancelled =
                ask(plan, "kind", "CANCEL", "day", first(plan).toString(), "reason", "Kursus");
        browser.post(UNIT, cancelled.href() + "/svar", "version", "1", "svar", "ja");
        assertThat(now(plan).on(first(plan))).isEmpty();
        assertThat(now(plan).days()).hasSize(3);
    }

    @Test
    void theSecretariatProposesOtherDaysAndTheTeamTakesOne() {
        var plan = make.agreed(make.nextYear(), 3);
        var request = move(plan, first(plan), first(plan).plusDays(2));
        var suggested = make.as(UNIT, () -> requests.suggested(request));
        assertThat(suggested)
                .isNotEmpty()
                .allMatch(day -> day.getDayOfWeek() == first(plan).getDayOfWeek())
                .noneMatch(day -> plan.on(day).isPresent());

        assertThat(answered(request, "andre", "1", "")).contains("Vælg mindst én dag");
        answered(
                request,
                "andre",
                "1",
                "Vi er fuldt optaget",
                "dage",
                suggested.getFirst().toString());
        assertThat(text(browser.open(TEAM, request.href())))
                .contains("Sekretariatet har foreslået");
        browser.post(
                TEAM,
                request.href() + "/vaelg",
                "version",
                "2",
                "dag",
                suggested.get(1).toString());
        assertThat(only(plan).status())
                .as("a day that was not proposed")
                .isEqualTo(RequestStatus.ALTERNATIVES);
        browser.post(
                TEAM,
                request.href() + "/vaelg",
                "version",
                "2",
                "dag",
                suggested.getFirst().toString());

        assertThat(only(plan).status()).isEqualTo(RequestStatus.GRANTED);
        assertThat(now(plan).on(suggested.getFirst())).isPresent();
    }

    private String answered(
            ChangeRequest request, String deed, String version, String word, String... more) {
        var fields = new ArrayList<>(List.of("version", version, "svar", deed, "answer", word));
        fields.addAll(List.of(more));
        var answer = browser.post(UNIT, request.href() + "/svar", fields.toArray(String[]::new));
        var notice = answer.getMvcResult().getFlashMap().get("notice");
        return notice == null ? "" : text(browser.open(UNIT, request.href())) + said(notice);
    }

    @Autowired org.springframework.context.MessageSource messages;

    private String said(Object notice) {
        return messages.getMessage(
                ((dk.samspil.ui.Notice) notice).text(), dk.samspil.ui.Languages.DANISH);
    }

    @Test
    void noticeIsCheckedAndALateRequestNeedsAWordAlsoWithAYes() {
        var plan = make.agreed(make.nextYear(), 3);
        // As when the day had come nearer than the notice.
        var request = move(plan, first(plan), first(plan).plusDays(1));
        database.superuser()
                .sql("update planning.request set in_time = false where id = ?")
                .param(request.id().value())
                .update();
        assertThat(text(browser.open(UNIT, request.href()))).contains("udløb");
        assertThat(answered(request, "ja", "1", "")).contains("Varslet er ikke overholdt. Skriv");
        assertThat(only(plan).status()).isEqualTo(RequestStatus.ASKED);
        answered(request, "ja", "1", "Koordinatoren kan");
        assertThat(only(plan).status()).isEqualTo(RequestStatus.GRANTED);
    }

    @Test
    void aNoNeedsAReasonAndARequestCanBeWithdrawn() {
        var plan = make.agreed(make.nextYear(), 3);
        var request = move(plan, first(plan), first(plan).plusDays(1));
        assertThat(answered(request, "nej", "1", " ")).contains("hvorfor svaret er nej");
        answered(request, "nej", "1", "Ingen ledig koordinator");
        assertThat(only(plan).status()).isEqualTo(RequestStatus.REFUSED);
        assertThat(now(plan).days())
                .extracting(PlannedDay::day)
                .isEqualTo(plan.days().stream().map(PlannedDay::day).toList());

        var again = move(plan, first(plan), first(plan).plusDays(2));
        browser.post(TEAM, again.href() + "/traek-tilbage", "version", "1");
        assertThat(only(plan).status()).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(answered(again, "ja", "1", "")).contains("besvaret eller trukket tilbage");
    }

    @Test
    void whatCannotBeIsRefusedWhenItIsAskedFor() {
        var plan = make.agreed(make.nextYear(), 3);
        var christmas = LocalDate.of(plan.year(), 12, 24);
        assertThat(refused(plan, "MOVE", first(plan), christmas)).contains("helligdag");
        assertThat(refused(plan, "MOVE", first(plan), first(plan).plusWeeks(1)))
                .contains("allerede i planen");
        assertThat(refused(plan, "MOVE", first(plan).plusDays(1), first(plan).plusDays(2)))
                .contains("ikke i planen");
        assertThat(refused(plan, "MOVE", first(plan), null)).contains("hvilken dag I ønsker");
        move(plan, first(plan), first(plan).plusDays(1));
        assertThat(refused(plan, "CANCEL", first(plan), null))
                .contains("allerede en åben anmodning");
        var draft = make.draft(make.nextYear(), 2);
        assertThat(refused(draft, "CANCEL", first(draft), null)).contains("ikke aftalt endnu");
    }

    private String refused(ProductionPlan plan, String kind, LocalDate day, LocalDate to) {
        var answer =
                browser.post(
                        TEAM,
                        plan.href() + "/anmodning",
                        "kind",
                        kind,
                        "day",
                        day.toString(),
                        "wanted",
                        to == null ? "" : to.toString(),
                        "reason",
                        "Fordi");
        assertThat(answer).hasStatus(422);
        return text(answer);
    }

    @Test
    void strangersFindNoRequestAndTheWrongSideAnswersNone() {
        var plan = make.agreed(make.nextYear(), 2);
        var request = move(plan, first(plan), first(plan).plusDays(1));
        for (Asker stranger :
                List.of(
                        Personas.teamSecretaryElsewhere(),
                        Personas.secretariatElsewhere(),
                        Personas.administrator())) {
            assertThat(browser.open(stranger, request.href())).hasStatus(404);
            for (String deed : List.of("/svar", "/traek-tilbage", "/vaelg")) {
                assertThat(
                                browser.post(
                                        stranger,
                                        request.href() + deed,
                                        "version",
                                        "1",
                                        "svar",
                                        "ja"))
                        .hasStatus(404);
            }
        }
        assertThat(browser.post(TEAM, request.href() + "/svar", "version", "1", "svar", "ja"))
                .hasStatus(404);
        assertThat(browser.post(UNIT, request.href() + "/traek-tilbage", "version", "1"))
                .hasStatus(404);
        assertThat(only(plan).status()).isEqualTo(RequestStatus.ASKED);
    }

    @Test
    void anInformationSheetIsKeptByTheTeamAndReadByThoseWhoGoThere() {
        var plan = make.draft(make.nextYear(), 1);
        var page = "/aarsplan/" + plan.team() + "/oplysninger";
        assertThat(text(browser.open(Personas.coordinator(), page)))
                .contains("ikke skrevet noget endnu");
        assertThat(
                        text(
                                browser.post(
                                        TEAM,
                                        page,
                                        "version",
                                        "0",
                                        "contacts",
                                        "",
                                        "place",
                                        "Rådhuset")))
                .contains("hvem man kan ringe til");
        String[] typed = {
            "version",
            "0",
            "contacts",
            "Tine, 44 77 20 00",
            "place",
            "Rådhuset",
            "wayIn",
            "Port B",
            "wireless",
            "Gæst",
            "wayOfWorking",
            "Formøde 8.15",
            "asksFor",
            "PSYCHIATRY"
        };
        assertThat(browser.post(TEAM, page, typed)).hasStatus3xxRedirection();
        assertThat(keep("planning-information", browser.open(Personas.coordinator(), page)))
                .contains("Port B", "Tine Teamsen", "Psykiatri");
        var late = browser.post(TEAM, page, typed);
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("ændret imens af Tine Teamsen");
        assertThat(browser.open(Personas.coordinatorElsewhere(), page)).hasStatus(404);
        assertThat(browser.post(Personas.secretariat(), page, typed)).hasStatus(404);

        var day = people.plan(plan.team(), 3);
        assertThat(text(browser.open(Personas.coordinator(), "/moeder/" + day))).contains(page);
    }

    @Test
    void teamsAreRemindedOfAnOldSheetOnce() {
        var plan = make.draft(make.nextYear(), 1);
        var page = "/aarsplan/" + plan.team() + "/oplysninger";
        browser.post(TEAM, page, "version", "0", "contacts", "Tine", "place", "Rådhuset");
        database.superuser()
                .sql(
                        "update planning.information_sheet set confirmed_at = confirmed_at - interval '13 months' where team_id = ?")
                .param(plan.team().value())
                .update();
        assertThat(text(browser.open(TEAM, page))).contains("over et år gamle");
        remind();
        remind();
        assertThat(sent("planning-sheet-old", page)).isEqualTo(1);
    }

    @Test
    void teamsWhosePlanIsMissingAreRemindedOnceAsTheDeadlineComesNearer() {
        var missing = make.draft(make.nextYear(), 1);
        var handedIn = make.handedIn(make.nextYear(), 1);
        var soon = LocalDate.now(clock).plusDays(5);
        make.as(
                UNIT,
                () -> {
                    var now = years.of(Personas.HEALTH_UNIT, make.nextYear());
                    return years.save(
                            new PlanningYear(
                                    now.healthUnit(),
                                    now.year(),
                                    now.firstMeetingDay(),
                                    now.lastMeetingDay(),
                                    soon,
                                    now.terms(),
                                    now.closings(),
                                    null,
                                    now.version(),
                                    ""),
                            true,
                            true);
                });
        remind();
        remind();

        assertThat(sent("planning-reminder", missing.href())).isEqualTo(1);
        assertThat(sent("planning-reminder", handedIn.href())).isZero();
        assertThat(sent("planning-overdue", missing.href())).isZero();
    }

    @Autowired PlanningYears years;
    @Autowired Clock clock;

    private void remind() {
        make.as(
                Asker.system(Personas.HEALTH_UNIT),
                () -> {
                    reminders.remind();
                    return 0;
                });
    }

    private int sent(String purpose, String link) {
        return database.superuser()
                .sql("select count(*) from exchange.outgoing where purpose = ? and link = ?")
                .params(purpose, link)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoHasAnAgreedPlanAsksInsteadOfPlanningADayByItself() {
        var plan = make.agreed(make.nextYear(), 2);
        people.known(Personas.meetingLeader());
        people.known(Personas.minuteTaker());
        var answer =
                browser.post(
                        TEAM,
                        "/moeder/ny",
                        "team",
                        plan.team().toString(),
                        "day",
                        first(plan).plusDays(1).toString(),
                        "starts",
                        "9",
                        "minutes",
                        "60",
                        "slots",
                        "4",
                        "place",
                        "Rådhuset",
                        "who.leader",
                        Personas.meetingLeader().person().toString(),
                        "who.minuteTaker",
                        Personas.minuteTaker().person().toString());
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Bed om et ekstra møde");
    }
}
