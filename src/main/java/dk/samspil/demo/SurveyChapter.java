package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.demo.DemoCast.Town;
import dk.samspil.forms.Answers;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.replies.PartSaving;
import dk.samspil.replies.Replies;
import dk.samspil.results.SurveyFigures;
import dk.samspil.surveys.DeliveredQuestionnaires;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.NewRound;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.RoundAccess;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyCode;
import dk.samspil.surveys.SurveyRounds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// What the parties ask each other: last year's status, answered and shared; satisfaction with the
/// coordinators, on its way; and citizens' experience, by secret codes.
@InDemo
class SurveyChapter {

    private static final int CODES = 14;

    private final Questionnaires questionnaires;
    private final DeliveredQuestionnaires delivered;
    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final Replies replies;
    private final SurveyFigures figures;
    private final Organisations organisations;

    SurveyChapter(
            Questionnaires questionnaires,
            DeliveredQuestionnaires delivered,
            SurveyRounds rounds,
            Invitations invitations,
            Replies replies,
            SurveyFigures figures,
            Organisations organisations) {
        this.questionnaires = questionnaires;
        this.delivered = delivered;
        this.rounds = rounds;
        this.invitations = invitations;
        this.replies = replies;
        this.figures = figures;
        this.organisations = organisations;
    }

    void asked(DemoCast cast, LocalDate today, DemoScript script) {
        var secretary = cast.healthSecretary();
        var towns =
                cast.towns().stream()
                        .filter(town -> town.healthUnit() == secretary.organisation())
                        .toList();
        script.another();
        status(secretary, towns, today.minusDays(60), script);
        citizens(secretary, towns, today.minusDays(30), script);
        satisfaction(secretary, towns, today.minusDays(9), script);
    }

    private void status(Asker secretary, List<Town> towns, LocalDate day, DemoScript script) {
        var round = id("status");
        script.on(
                day,
                secretary,
                () -> {
                    publish("VOLUME");
                    send(
                            round("status", "VOLUME", "Status for genoptræning", day.plusDays(28)),
                            municipalities(secretary),
                            0);
                });
        for (int i = 0; i < towns.size(); i++) {
            int more = i;
            script.on(
                    day.plusDays(10 + i),
                    towns.get(i).secretary(),
                    () -> {
                        save(round, "volume", volume(more));
                        save(round, "together", Map.of("across", "yes", "partners", "4"));
                        save(round, "cost", Map.of("spent", (4 + more) + ".250.000"));
                        handIn(round);
                    });
        }
        script.on(
                day.plusDays(40), secretary, () -> figures.share(rounds.find(round).orElseThrow()));
    }

    private static Map<String, String> volume(int more) {
        var answers = new HashMap<String, String>();
        for (int year = 2023; year <= 2025; year++) {
            int basic = 600 + 40 * more + 15 * (year - 2023);
            int advanced = 90 + 5 * more + 4 * (year - 2023);
            answers.put("plans." + year, Integer.toString(basic + advanced));
            answers.put("basic." + year, Integer.toString(basic));
            answers.put("advanced." + year, Integer.toString(advanced));
        }
        return answers;
    }

    private void satisfaction(Asker secretary, List<Town> towns, LocalDate day, DemoScript script) {
        var round = id("satisfaction");
        script.on(
                day,
                secretary,
                () -> {
                    publish("COORDINATOR");
                    send(
                            round(
                                    "satisfaction",
                                    "COORDINATOR",
                                    "Tilfredshed med koordinatorerne",
                                    day.plusDays(30)),
                            municipalities(secretary),
                            0);
                });
        var begun = towns.getFirst();
        script.on(
                day.plusDays(3),
                begun.caseworkers().getFirst(),
                () ->
                        save(
                                round,
                                "meeting",
                                Map.of(
                                        "advice",
                                        "4",
                                        "preparation",
                                        "3",
                                        "understandable",
                                        "yes")));
        for (var town : towns.subList(1, towns.size())) {
            script.on(
                    day.plusDays(5),
                    town.secretary(),
                    () -> {
                        save(
                                round,
                                "meeting",
                                Map.of(
                                        "advice",
                                        "5",
                                        "preparation",
                                        "4",
                                        "understandable",
                                        "unknown"));
                        save(round, "between", Map.of("used", "no"));
                        save(
                                round,
                                "lae265",
                                Map.of("quality", "3", "better", "Skånehensyn mangler ofte."));
                        handIn(round);
                    });
        }
    }

    private void citizens(Asker secretary, List<Town> towns, LocalDate day, DemoScript script) {
        var round = id("citizens");
        var random = new Random(31);
        var whose = towns.stream().map(Town::id).limit(2).toList();
        var codes =
                whose.stream()
                        .map(
                                town ->
                                        Stream.generate(() -> SurveyCode.random(random))
                                                .limit(CODES)
                                                .toList())
                        .toList();
        script.on(
                day,
                secretary,
                () -> {
                    publish("CITIZEN");
                    var wanted =
                            round(
                                    "citizens",
                                    "CITIZEN",
                                    "Borgernes oplevelse af mødet",
                                    day.plusDays(60));
                    DemoDoing.expect(
                            SurveyChange.Saved.class,
                            rounds.send(
                                    new NewRound(
                                            wanted.id(),
                                            wanted.questionnaire(),
                                            wanted.title(),
                                            wanted.introduction(),
                                            RoundAccess.CODES,
                                            null,
                                            wanted.deadline(),
                                            whose,
                                            CODES),
                                    codes));
                    questionnaires.nextVersion(id("CITIZEN"));
                });
        script.on(
                day.plusDays(14),
                Asker.system(secretary.organisation()),
                () ->
                        codes.forEach(
                                town ->
                                        town.subList(0, CODES - 3)
                                                .forEach(code -> answer(code, random))));
    }

    private void answer(SurveyCode code, Random random) {
        var one = invitations.byCode(code).orElseThrow().invitation();
        var meeting =
                Map.of(
                        "heard",
                        Integer.toString(2 + random.nextInt(4)),
                        "understood",
                        Integer.toString(3 + random.nextInt(3)),
                        "companion",
                        random.nextInt(3) == 0 ? "yes" : "no");
        saveOne(one, "meeting", meeting);
        saveOne(one, "words", Map.of("said", random.nextInt(4) == 0 ? "Jeg fik god tid." : ""));
        DemoDoing.expect(PartSaving.Saved.class, replies.handIn(replies.of(one)));
    }

    private void publish(String delivery) {
        questionnaires.begin(id(delivery), delivered.find(delivery).orElseThrow());
        var draft = questionnaires.edition(id(delivery), 1).orElseThrow();
        DemoDoing.expect(SurveyChange.Saved.class, questionnaires.publish(draft, draft.lock()));
    }

    private static NewRound round(
            String name, String questionnaire, String title, LocalDate deadline) {
        return new NewRound(
                id(name),
                id(questionnaire),
                title,
                "Svarene bruges i den årlige opfølgning på samarbejdet.",
                RoundAccess.ORGANISATIONS,
                null,
                deadline,
                List.of(),
                0);
    }

    private void send(NewRound round, List<Integer> receivers, int codes) {
        DemoDoing.expect(
                SurveyChange.Saved.class,
                rounds.send(
                        new NewRound(
                                round.id(),
                                round.questionnaire(),
                                round.title(),
                                round.introduction(),
                                round.access(),
                                null,
                                round.deadline(),
                                receivers,
                                codes),
                        List.of()));
    }

    private List<Integer> municipalities(Asker secretary) {
        return organisations
                .municipalitiesOf(organisations.regionOf(secretary.organisation()))
                .stream()
                .map(Organisation::id)
                .toList();
    }

    private void save(UUID round, String part, Map<String, String> answers) {
        saveOne(invitations.ofAsker(round).orElseThrow().id(), part, answers);
    }

    private void saveOne(UUID invitation, String part, Map<String, String> answers) {
        var reply = replies.of(invitation);
        DemoDoing.expect(
                PartSaving.Saved.class,
                replies.save(
                        reply, part, reply.version(part), new Answers(new HashMap<>(answers))));
    }

    private void handIn(UUID round) {
        DemoDoing.expect(
                PartSaving.Saved.class,
                replies.handIn(replies.of(invitations.ofAsker(round).orElseThrow().id())));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo/survey/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
