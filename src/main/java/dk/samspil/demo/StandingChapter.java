package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.exchange.Exchange;
import dk.samspil.surveys.DeliveredQuestionnaires;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.RespondentKind;
import dk.samspil.surveys.StandingAsking;
import dk.samspil.surveys.StandingRound;
import dk.samspil.surveys.StandingRounds;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// After their meeting citizens are asked how it was, and caseworkers how good a certificate was;
/// most of them answer.
@InDemo
class StandingChapter {

    private static final LocalTime EARLY = LocalTime.of(8, 0);
    static final String CITIZENS = "standing-citizens";
    private static final String CERTIFICATES = "standing-certificates";
    private static final Pattern CODE = Pattern.compile("/svar/([a-z0-9]{16})");
    private static final int WEEKS = 26;
    private static final int NOT_YET = 10;

    private final Questionnaires questionnaires;
    private final DeliveredQuestionnaires delivered;
    private final StandingRounds standing;
    private final StandingAsking asking;
    private final DemoSurveys surveys;
    private final Exchange exchange;

    StandingChapter(
            Questionnaires questionnaires,
            DeliveredQuestionnaires delivered,
            StandingRounds standing,
            StandingAsking asking,
            DemoSurveys surveys,
            Exchange exchange) {
        this.questionnaires = questionnaires;
        this.delivered = delivered;
        this.standing = standing;
        this.asking = asking;
        this.surveys = surveys;
        this.exchange = exchange;
    }

    /// Before anything happens in the cases.
    void begun(Asker secretary, LocalDate today, DemoScript script) {
        script.another();
        var day = today.minusWeeks(WEEKS).atTime(EARLY);
        script.at(
                day,
                secretary,
                () ->
                        begin(
                                CITIZENS,
                                "CITIZEN",
                                "occasions.meeting-held",
                                RespondentKind.CITIZEN,
                                "Hvordan var dit møde",
                                1));
        script.at(
                day,
                secretary,
                () ->
                        begin(
                                CERTIFICATES,
                                "CERTIFICATE",
                                "occasions.gp-certificate",
                                RespondentKind.MUNICIPALITY,
                                "Kvaliteten af lægeattester",
                                3));
    }

    private void begin(
            String name,
            String delivery,
            String occasion,
            RespondentKind whom,
            String title,
            int every) {
        var questionnaire = DemoSurveys.id(name);
        questionnaires.begin(questionnaire, delivered.find(delivery).orElseThrow());
        var draft = questionnaires.edition(questionnaire, 1).orElseThrow();
        DemoDoing.expect(SurveyChange.Saved.class, questionnaires.publish(draft, draft.lock()));
        DemoDoing.expect(
                SurveyChange.Saved.class,
                standing.begin(
                        new StandingRound(
                                id(name),
                                occasion,
                                whom,
                                questionnaire,
                                title,
                                "Svarene bruges til at gøre samarbejdet bedre.",
                                3,
                                21,
                                every,
                                whom == RespondentKind.CITIZEN ? 180 : 14,
                                StandingRound.State.RUNNING,
                                1)));
    }

    /// Every other week, until a while ago: the last ones still wait for their letter.
    void asked(Asker secretary, LocalDate today, DemoScript script) {
        var random = new Random(53);
        var unit = Asker.system(secretary.organisation());
        var letters = Asker.system(Asker.LETTERS);
        var known = new HashSet<SurveyCode>();
        var fresh = new ArrayList<SurveyCode>();
        for (int week = WEEKS - 2; week >= 0; week -= 2) {
            script.another();
            var day = today.minusDays(NOT_YET).minusWeeks(week).atTime(EARLY);
            script.at(day, unit, () -> asking.ask(random));
            script.at(day, letters, () -> fresh.addAll(codes(known)));
            script.at(
                    day.plusDays(2),
                    unit,
                    () -> {
                        answer(fresh, random);
                        fresh.clear();
                    });
        }
    }

    /// Those that were sent to citizens since the last time.
    private List<SurveyCode> codes(Set<SurveyCode> known) {
        return exchange.ofCase(id(CITIZENS)).stream()
                .map(letter -> CODE.matcher(letter.body()))
                .filter(Matcher::find)
                .map(found -> new SurveyCode(found.group(1)))
                .filter(known::add)
                .toList();
    }

    /// Two of three answer while they can.
    private void answer(List<SurveyCode> codes, Random random) {
        codes.stream()
                .filter(code -> random.nextInt(3) > 0)
                .forEach(
                        code ->
                                surveys.answer(
                                        code,
                                        Map.of(
                                                "meeting",
                                                Map.of(
                                                        "heard",
                                                        Integer.toString(3 + random.nextInt(3)),
                                                        "understood",
                                                        Integer.toString(2 + random.nextInt(4)),
                                                        "companion",
                                                        random.nextInt(2) == 0 ? "yes" : "no"))));
    }

    private static UUID id(String name) {
        return DemoSurveys.id(name + "/round");
    }
}
