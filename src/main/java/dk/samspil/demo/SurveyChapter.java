package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.demo.DemoCast.Town;
import dk.samspil.surveys.RoundAccess;
import dk.samspil.surveys.SurveyCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// What the parties ask each other: a status, answered and shared; satisfaction with the
/// coordinators, on its way; and citizens' experience, by secret codes.
@InDemo
class SurveyChapter {

    private static final String STATUS = "status";
    private static final String SATISFACTION = "satisfaction";
    private static final int CODES = 14;
    private static final int UNUSED = 3;

    private final DemoSurveys surveys;
    private final SurveyComparisons comparisons;
    private final SurveyCounts counts;

    SurveyChapter(DemoSurveys surveys, SurveyComparisons comparisons, SurveyCounts counts) {
        this.surveys = surveys;
        this.comparisons = comparisons;
        this.counts = counts;
    }

    void asked(DemoCast cast, LocalDate today, DemoScript script) {
        var secretary = cast.healthSecretary();
        var towns =
                cast.towns().stream()
                        .filter(town -> town.healthUnit() == secretary.organisation())
                        .toList();
        script.another();
        status(secretary, towns, today.minusDays(60), script);
        script.another();
        citizens(secretary, towns, today.minusDays(30), script);
        script.another();
        comparisons.yearBefore(secretary, towns, today.minusDays(380), script);
        script.another();
        satisfaction(secretary, towns, today.minusDays(9), script);
        script.another();
        counts.asked(secretary, today.minusDays(2), script);
    }

    private void status(Asker secretary, List<Town> towns, LocalDate day, DemoScript script) {
        script.on(
                day,
                secretary,
                () -> {
                    surveys.publish("VOLUME");
                    surveys.send(
                            secretary,
                            STATUS,
                            "VOLUME",
                            "Status for genoptræning",
                            day.plusDays(28));
                });
        for (int i = 0; i < towns.size(); i++) {
            int more = i;
            script.on(
                    day.plusDays(10 + i),
                    towns.get(i).secretary(),
                    () -> {
                        surveys.save(STATUS, "volume", volume(more));
                        surveys.save(STATUS, "together", Map.of("across", "yes", "partners", "4"));
                        surveys.save(STATUS, "cost", Map.of("spent", (4 + more) + ".250.000"));
                        comparisons.ownAccount(STATUS, more);
                        surveys.handIn(STATUS);
                    });
        }
        script.on(day.plusDays(40), secretary, () -> surveys.share(STATUS));
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
        script.on(
                day,
                secretary,
                () -> {
                    surveys.send(
                            secretary,
                            SATISFACTION,
                            "COORDINATOR",
                            "Tilfredshed med koordinatorerne",
                            day.plusDays(30),
                            SurveyComparisons.YEAR_BEFORE);
                });
        script.on(
                day.plusDays(3),
                towns.getFirst().caseworkers().getFirst(),
                () ->
                        surveys.save(
                                SATISFACTION,
                                "meeting",
                                Map.of(
                                        "advice",
                                        "4",
                                        "preparation",
                                        "3",
                                        "understandable",
                                        "yes")));
        for (var town : towns.subList(1, towns.size())) {
            script.on(day.plusDays(5), town.secretary(), this::satisfied);
        }
        script.on(day.plusDays(7), secretary, () -> comparisons.sort(SATISFACTION));
    }

    private void satisfied() {
        surveys.save(
                SATISFACTION,
                "meeting",
                Map.of("advice", "5", "preparation", "4", "understandable", "unknown"));
        surveys.save(SATISFACTION, "between", Map.of("used", "no"));
        surveys.save(
                SATISFACTION,
                "lae265",
                Map.of("quality", "3", "better", "Skånehensyn mangler ofte."));
        surveys.handIn(SATISFACTION);
    }

    private void citizens(Asker secretary, List<Town> towns, LocalDate day, DemoScript script) {
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
                    surveys.publish("CITIZEN");
                    surveys.send(
                            "citizens",
                            "CITIZEN",
                            "Borgernes oplevelse af mødet",
                            day.plusDays(60),
                            RoundAccess.CODES,
                            whose,
                            codes,
                            null);
                    surveys.beginNextVersion("CITIZEN");
                });
        script.on(
                day.plusDays(14),
                Asker.system(secretary.organisation()),
                () ->
                        codes.stream()
                                .flatMap(town -> town.stream().limit(CODES - UNUSED))
                                .forEach(code -> surveys.answer(code, experience(random))));
    }

    private static Map<String, Map<String, String>> experience(Random random) {
        return Map.of(
                "meeting",
                Map.of(
                        "heard",
                        Integer.toString(2 + random.nextInt(4)),
                        "understood",
                        Integer.toString(3 + random.nextInt(3)),
                        "companion",
                        random.nextInt(3) == 0 ? "yes" : "no"),
                "words",
                Map.of("said", random.nextInt(4) == 0 ? "Jeg fik god tid." : ""));
    }
}
