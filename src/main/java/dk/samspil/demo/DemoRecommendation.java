package dk.samspil.demo;

import dk.samspil.parties.Area;
import dk.samspil.recommendations.Content;
import dk.samspil.recommendations.Goal;
import dk.samspil.recommendations.GoalKind;
import dk.samspil.recommendations.Measure;
import dk.samspil.recommendations.Outcome;
import dk.samspil.recommendations.Problem;
import dk.samspil.recommendations.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a team writes about one case: the outcome fits the type, and goals are as concrete as teams
/// make them.
final class DemoRecommendation {

    private static final Map<String, Object> TEXTS = DemoTexts.written("recommendations");
    private static final List<String> SPECIFICITY = List.of("HIGH", "SOME", "LOW");

    private final DemoPlot plot;
    private final Story story;

    DemoRecommendation(DemoPlot plot, LocalDate day) {
        this.plot = plot;
        this.story = DemoWords.story(plot, "recommendation", day);
    }

    static Outcome outcome(DemoPlot plot) {
        boolean odd = plot.turn() % 2 == 1;
        return switch (plot.type()) {
            case RESOURCE_PROGRAMME, SICKNESS_BENEFIT_3 -> Outcome.RESOURCE_PROGRAMME;
            case JOB_CLARIFICATION -> odd ? Outcome.OTHER_MEASURE : Outcome.JOB_CLARIFICATION;
            case FLEX_JOB -> plot.turn() % 5 == 4 ? Outcome.OTHER_MEASURE : Outcome.FLEX_JOB;
            case DISABILITY_PENSION -> odd ? Outcome.FLEX_JOB : Outcome.DISABILITY_PENSION;
        };
    }

    /// What stands there a while after the meeting began: statements, one vague goal, a problem
    /// that nothing meets yet.
    Content begun() {
        return content(
                null,
                "",
                List.of(goal("LOW")),
                List.of(),
                List.of(new Problem(Area.SOCIAL, of("problems", "SOCIAL", "text"), "")));
    }

    Content sentBack() {
        return content(Outcome.SENT_BACK, text("sentback"), List.of(), List.of(), List.of());
    }

    Content whole() {
        return content(outcome(plot), "", goals(), measures(), problems());
    }

    private Content content(
            @Nullable Outcome outcome,
            String sentBackReason,
            List<Goal> goals,
            List<Measure> measures,
            List<Problem> problems) {
        boolean whole = outcome != null && outcome != Outcome.SENT_BACK;
        boolean mentor = whole && plot.serial() % 3 == 0;
        boolean gp = whole && plot.serial() % 4 == 1;
        return new Content(
                outcome,
                sentBackReason,
                text("background"),
                text("statements"),
                goals,
                measures,
                whole ? mentor : null,
                mentor ? text("mentorfor") : "",
                whole && outcome != Outcome.DISABILITY_PENSION ? text("futurework") : "",
                outcome == Outcome.FLEX_JOB ? text("considerations") : "",
                whole ? tasks() : List.of(),
                whole ? gp : null,
                gp ? text("gpwhen") : "",
                whole && plot.serial() % 9 == 5 ? text("dissent") : "",
                problems);
    }

    private List<Goal> goals() {
        var goals = new ArrayList<Goal>();
        if (outcome(plot) != Outcome.DISABILITY_PENSION) {
            goals.add(goal(SPECIFICITY.get((plot.serial() + plot.turn()) % SPECIFICITY.size())));
        }
        if (!plot.qualifyingEducation() && plot.serial() % 3 == 1) {
            goals.add(goal("EDUCATION"));
        }
        goals.add(goal("HEALTH"));
        if (plot.serial() % 2 == 0) {
            goals.add(goal("SOCIAL"));
        }
        if (plot.childrenAtHome()) {
            goals.add(goal("FAMILY"));
        }
        return goals;
    }

    private Goal goal(String which) {
        Map<String, Object> goal = DemoWords.map(under("goals", which), story);
        return new Goal(
                GoalKind.valueOf(in(goal, "kind")),
                in(goal, "text"),
                in(goal, "steps"),
                in(goal, "hours"),
                in(goal, "conditions"),
                in(goal, "level"),
                in(goal, "aids"));
    }

    private List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        if (outcome(plot) != Outcome.DISABILITY_PENSION) {
            measures.add(measure(Area.EMPLOYMENT));
        }
        measures.add(measure(Area.HEALTH));
        if (plot.serial() % 2 == 0) {
            measures.add(measure(Area.SOCIAL));
        }
        if (plot.childrenAtHome()) {
            measures.add(measure(Area.FAMILY));
        }
        if (!plot.qualifyingEducation() && plot.serial() % 3 == 1) {
            measures.add(measure(Area.EDUCATION));
        }
        return measures;
    }

    private Measure measure(Area area) {
        Map<String, Object> measure = DemoWords.map(under("measures", area.name()), story);
        return new Measure(
                area,
                in(measure, "name"),
                in(measure, "start"),
                in(measure, "extent"),
                in(measure, "duration"),
                Boolean.parseBoolean(in(measure, "later")));
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        problems.add(problem(Area.HEALTH));
        if (plot.serial() % 2 == 0) {
            problems.add(problem(Area.SOCIAL));
        }
        if (plot.childrenAtHome()) {
            problems.add(problem(Area.FAMILY));
        }
        return problems;
    }

    private Problem problem(Area area) {
        return new Problem(
                area, of("problems", area.name(), "text"), of("problems", area.name(), "answer"));
    }

    private List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        if (TEXTS.get("tasks") instanceof List<?> written) {
            for (Object each : written) {
                Map<String, Object> task = DemoWords.map(Objects.requireNonNull(each), story);
                tasks.add(new Task(in(task, "who"), in(task, "what"), in(task, "by")));
            }
        }
        return tasks;
    }

    private String of(String what, String which, String part) {
        return in(DemoWords.map(under(what, which), story), part);
    }

    private String text(String what) {
        return DemoWords.text(Objects.requireNonNull(TEXTS.get(what)), story);
    }

    private static Object under(String what, String which) {
        if (TEXTS.get(what) instanceof Map<?, ?> map && map.get(which) instanceof Object found) {
            return found;
        }
        throw new IllegalStateException("Nothing is written about " + what + " " + which);
    }

    private static String in(Map<String, Object> map, String key) {
        return String.valueOf(map.getOrDefault(key, ""));
    }
}
