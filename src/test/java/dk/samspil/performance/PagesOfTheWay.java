package dk.samspil.performance;

import static org.awaitility.Awaitility.await;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.TestCases;
import dk.samspil.TestMeetings;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.planning.TestPlans;
import dk.samspil.security.Endpoints;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/// Every page that the application has, with what belongs in its address, and everybody whom it is
/// for.
@Component
@Lazy
class PagesOfTheWay {

    /// A stream that does not end, a file that is there once a program has made it, files that read
    /// their enclosures one by one so as not to hold them all, files that came as they are, and
    /// pages that need more said than stands in their address.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "/sager/{number}/indstilling/stroem",
                    "/sager/{number}/sagsmappe/sendt/{id}/arkivkopi.pdf",
                    "/mine-fora/moede/{id}/dagsorden.pdf",
                    "/fora/{forum}/{day}/dagsorden.pdf",
                    "/sager/{number}/sagsmappe/{id}/sammenlign/{of}",
                    "/administration/personer/{person}/roller/{role}",
                    "/administration/teams/ny",
                    "/bemanding/sammenlign",
                    "/undersoegelser/ny",
                    "/svar/{code}",
                    "/svar/{code}/del/{part}",
                    "/svar/{code}/fil/{file}",
                    "/spoergeskemaer/{id}/fil/{file}",
                    "/undersoegelser/papir/{id}/fil/{file}");

    /// What stands in an address for `{id}`, by the page; `:case` is the case of the address.
    private static final Map<String, String> IDS =
            Map.ofEntries(
                    Map.entry(
                            "/sager/{number}/attester/{id}",
                            "select id from certificates.certificate where case_id = :case"),
                    Map.entry(
                            "/sager/{number}/sagsmappe/{id}",
                            "select id from documents.document where case_id = :case"
                                    + " and problem is null and withdrawn_at is null limit 2"),
                    Map.entry(
                            "/sager/{number}/sagsmappe/sendt/{id}",
                            "select id from documents.case_file where case_id = :case"),
                    Map.entry(
                            "/klinik/{id}",
                            "select id from certificates.certificate where kind = 'CLINICAL'"),
                    Map.entry(
                            "/laege/{id}",
                            "select id from certificates.certificate where kind = 'GP'"),
                    Map.entry("/moeder/{id}", "select id from meetings.meeting_day"),
                    Map.entry("/beskeder/{id}", "select message_id from exchange.inbox"),
                    Map.entry("/beskeder/sendt/{id}", "select id from exchange.outgoing"),
                    Map.entry(
                            "/min-sag/dokument/{id}",
                            "select id from documents.document where visible_to_citizen"),
                    Map.entry("/min-sag/sagsmappe/{id}", "select id from documents.case_file"),
                    Map.entry(
                            "/administration/samarbejdsaftaler/{id}",
                            "select id from agreements.cooperation_agreement"),
                    Map.entry(
                            "/administration/regelsaet/{id}", "select id from agreements.rule_set"),
                    Map.entry("/administration/teams/{id}", "select id from parties.team"),
                    Map.entry(
                            "/undersoegelser/skema/{id}",
                            "select questionnaire_id from surveys.edition"
                                    + " where published_at is null"),
                    Map.entry("/undersoegelser/fast/{id}", "select id from surveys.standing"),
                    Map.entry("/undersoegelser/runde/{id}", "select id from surveys.round"),
                    Map.entry("/undersoegelser/papir/{id}", "select id from surveys.invitation"),
                    Map.entry(
                            "/spoergeskemaer/{id}",
                            "select id from surveys.invitation where organisation_id = 151"),
                    Map.entry("/mine-fora/tidligere/{id}", "select id from transcripts.transcript"),
                    Map.entry("/mine-fora/forum/{id}", "select id from forums.forum"),
                    Map.entry("/mine-fora-plan/{id}", "select id from forums.meeting"),
                    Map.entry("/mine-fora/moede/{id}", "select id from forums.meeting"),
                    Map.entry("/mine-fora/gaest/{id}", "select id from agendas.guest"),
                    Map.entry("/mine-fora/punkt/{id}", "select id from agendas.item"),
                    Map.entry("/budgetter/{id}", "select id from budgets.budget"),
                    Map.entry("/budgetter/pladser/{id}", "select id from budgets.place_pool"),
                    Map.entry("/indikatorer/{id}", "select id from indicators.board"),
                    Map.entry("/indikatorer/indikator/{id}", "select id from indicators.indicator"),
                    Map.entry("/indikatorer/rapport/{id}", "select id from indicators.report"),
                    Map.entry(
                            "/administration/klinikker/{id}",
                            "select organisation_id from parties.clinic"));

    private final Endpoints endpoints;
    private final OwnerDatabase database;
    private final TestCases test;
    private final TestMeetings meetings;
    private final CasesOnTheWay way;
    private final TestPlans plans;
    private final ForaOfTheWay fora;
    private final StaffOfTheWay staff;
    private final FeedOfTheWay feed;
    private final IndicatorsOfTheWay indicators;
    private final SurveysOfTheWay surveys;
    private final BudgetsOfTheWay budgets;
    private final Everybody everybody;

    PagesOfTheWay(
            Endpoints endpoints,
            OwnerDatabase database,
            TestCases test,
            TestMeetings meetings,
            CasesOnTheWay way,
            TestPlans plans,
            ForaOfTheWay fora,
            StaffOfTheWay staff,
            FeedOfTheWay feed,
            IndicatorsOfTheWay indicators,
            SurveysOfTheWay surveys,
            BudgetsOfTheWay budgets,
            Everybody everybody) {
        this.endpoints = endpoints;
        this.database = database;
        this.test = test;
        this.meetings = meetings;
        this.way = way;
        this.plans = plans;
        this.fora = fora;
        this.staff = staff;
        this.feed = feed;
        this.indicators = indicators;
        this.surveys = surveys;
        this.budgets = budgets;
        this.everybody = everybody;
    }

    /// The pages that are for people of named capacities.
    Set<String> forSomebody() {
        return pages().filter(page -> !endpoints.isFor(Capacity.SYSTEM, page))
                .map(Endpoints.Endpoint::pattern)
                .collect(Collectors.toSet());
    }

    private Stream<Endpoints.Endpoint> pages() {
        return endpoints.all().stream()
                .filter(page -> page.method() == HttpMethod.GET)
                .filter(page -> !LEFT_OUT.contains(page.pattern()));
    }

    /// Makes the cases, and tells every look that somebody could take.
    List<Look> all() {
        int clinic = everybody.clinic().organisation();
        List<Asker> professionals = everybody.professionals(clinic);
        everybody.register(professionals);
        fora.make(professionals);
        staff.make(professionals);
        feed.make(Personas.coordinator());
        indicators.make(professionals);
        surveys.make(professionals);
        budgets.make(professionals);
        var team = meetings.team();
        plans.draft(plans.nextYear(), 3);
        plans.handedIn(plans.nextYear(), 3);
        plans.asked(plans.nextYear(), 3);
        staff.goTo(plans.nextYear(), professionals);
        var cases = way.all(team, clinic, meetings.plan(team, 12));
        await().atMost(Duration.ofMinutes(2)).until(this::everythingIsDelivered);
        return pages().flatMap(
                        page ->
                                spread(cases).stream()
                                        .flatMap(each -> looks(page, each, professionals)))
                .distinct()
                .toList();
    }

    private Stream<Look> looks(
            Endpoints.Endpoint page, RehabilitationCase theCase, List<Asker> professionals) {
        var askers = new ArrayList<>(professionals);
        askers.add(test.citizenOf(theCase));
        return addresses(page.pattern(), theCase).stream()
                .flatMap(
                        address ->
                                askers.stream()
                                        .filter(asker -> endpoints.isFor(asker.capacity(), page))
                                        .map(asker -> new Look(page.pattern(), address, asker)));
    }

    private List<String> addresses(String pattern, RehabilitationCase theCase) {
        String address =
                pattern.replace("{number}", theCase.number())
                        .replace("{section}", way.section())
                        .replace("{edition}", "1")
                        .replace("{position}", "1")
                        .replace("{person}", Personas.caseworker().person().toString())
                        .replace("{region}", "1084")
                        .replace("{owner}", "1084")
                        .replace("{year}", Integer.toString(plans.nextYear()))
                        .replace("{forum}", "vejens-forum")
                        .replace("{numbers}", "1-1")
                        .replace("{part}", "meeting")
                        .replace("{key}", "background")
                        .replace("{question}", "better")
                        .replace("{secret}", feed.secret())
                        .replace("{enclosure}", enclosure());
        if (address.contains("{request}")) {
            return asked("select id from planning.request").stream()
                    .map(request -> address.replace("{request}", request))
                    .toList();
        }
        if (address.contains("{team}")) {
            return asked("select distinct team_id from planning.plan where municipality_id = 151")
                    .stream()
                    .map(team -> address.replace("{team}", team))
                    .flatMap(
                            page ->
                                    page.contains("{day}")
                                            ? asked("select day from planning.plan_day").stream()
                                                    .map(day -> page.replace("{day}", day))
                                            : Stream.of(page))
                    .toList();
        }
        if (address.contains("{day}")) {
            return List.of(
                    address.replace(
                            "{day}", LocalDate.now(DanishDates.ZONE).plusDays(20).toString()));
        }
        if (address.contains("{planned}")) {
            return asked("select version_id || '/dag/' || planned_day from staffing.assignment")
                    .stream()
                    .limit(2)
                    .map(day -> address.replace("{version}/dag/{planned}", day))
                    .toList();
        }
        if (address.contains("{version}")) {
            return asked("select id from staffing.version").stream()
                    .map(id -> address.replace("{version}", id))
                    .toList();
        }
        if (address.contains("{coordinator}")) {
            return asked("select id from staffing.coordinator").stream()
                    .map(id -> address.replace("{coordinator}", id))
                    .toList();
        }
        if (address.contains("{form}")) {
            return Stream.of("lae261", "lae271")
                    .map(form -> address.replace("{form}", form))
                    .toList();
        }
        if (address.contains("{id}")) {
            return ids(pattern, theCase).stream().map(id -> address.replace("{id}", id)).toList();
        }
        if (address.contains("{")) {
            throw new AssertionError("What belongs in the address " + pattern + "?");
        }
        return List.of(address);
    }

    private List<String> asked(String sql) {
        return database.superuser().sql(sql).query((row, n) -> row.getString(1)).list();
    }

    private String enclosure() {
        return database.superuser()
                .sql("select id::text from agendas.enclosure limit 1")
                .query(String.class)
                .single();
    }

    private List<String> ids(String pattern, RehabilitationCase theCase) {
        String page = pattern.substring(0, pattern.indexOf("{id}") + "{id}".length());
        String select = IDS.get(page);
        if (select == null) {
            throw new AssertionError("Which ids belong in the address " + pattern + "?");
        }
        var asked = database.superuser().sql(select);
        return (select.contains(":case") ? asked.param("case", theCase.id().value()) : asked)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /// The same cases, the early and the late ones of their way mixed.
    private static <T> List<T> spread(List<T> cases) {
        var spread = new ArrayList<T>();
        for (int start = 0; start < 5; start++) {
            for (int i = start; i < cases.size(); i += 5) {
                spread.add(cases.get(i));
            }
        }
        return spread;
    }

    private boolean everythingIsDelivered() {
        return database.superuser()
                .sql("select not exists (select from exchange.outgoing where status = 'TO_SEND')")
                .query(Boolean.class)
                .single();
    }
}
