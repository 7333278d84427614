package dk.samspil.recommendations.web;

import dk.samspil.parties.Area;
import dk.samspil.recommendations.Content;
import dk.samspil.recommendations.Goal;
import dk.samspil.recommendations.GoalKind;
import dk.samspil.recommendations.Measure;
import dk.samspil.recommendations.Outcome;
import dk.samspil.recommendations.Problem;
import dk.samspil.recommendations.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads the editor's fields. Rows left empty fall away; unknown choices are not chosen.
record TypedContent(MultiValueMap<String, String> typed) {

    static final int MOST_CHARACTERS = 4_000;
    static final int MOST_ROWS = 20;
    static final List<Area> PROBLEMS = List.of(Area.SOCIAL, Area.FAMILY, Area.HEALTH);

    /// Whether a text is longer than there is room for.
    boolean tooLong() {
        return typed.values().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .anyMatch(text -> text.length() > MOST_CHARACTERS);
    }

    Content content() {
        return new Content(
                chosen(Outcome.class, "outcome").orElse(null),
                text("sentBackReason"),
                text("background"),
                text("statements"),
                Arrays.stream(GoalKind.values()).map(this::goal).filter(Goal::any).toList(),
                rows().mapToObj(this::measure).flatMap(Optional::stream).toList(),
                yesOrNo("mentor"),
                text("mentorFor"),
                text("futureWork"),
                text("considerations"),
                rows().mapToObj(this::task).flatMap(Optional::stream).toList(),
                yesOrNo("gp"),
                text("gpWhen"),
                text("dissent"),
                PROBLEMS.stream()
                        .map(
                                area ->
                                        new Problem(
                                                area,
                                                text("problem." + area + ".text"),
                                                text("problem." + area + ".answer")))
                        .filter(problem -> !(problem.text() + problem.answer()).isEmpty())
                        .toList());
    }

    private Goal goal(GoalKind kind) {
        String name = "goal." + kind + ".";
        return new Goal(
                kind,
                text(name + "text"),
                text(name + "steps"),
                text(name + "hours"),
                text(name + "conditions"),
                text(name + "level"),
                text(name + "aids"));
    }

    private Optional<Measure> measure(int row) {
        String at = "measure." + row + ".";
        var measure =
                new Measure(
                        chosen(Area.class, at + "area").orElse(Area.EMPLOYMENT),
                        text(at + "name"),
                        text(at + "start"),
                        text(at + "extent"),
                        text(at + "duration"),
                        typed.containsKey(at + "later"));
        return Optional.of(measure).filter(Measure::any);
    }

    private Optional<Task> task(int row) {
        String at = "task." + row + ".";
        return Optional.of(new Task(text(at + "who"), text(at + "what"), text(at + "by")))
                .filter(Task::any);
    }

    private static IntStream rows() {
        return IntStream.range(0, MOST_ROWS);
    }

    private String text(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").replace("\r\n", "\n").strip();
    }

    private @Nullable Boolean yesOrNo(String name) {
        return switch (text(name)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private <E extends Enum<E>> Optional<E> chosen(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(text(name)))
                .findFirst();
    }
}
