package dk.samspil.recommendations.web;

import dk.samspil.recommendations.Content;
import dk.samspil.recommendations.Goal;
import dk.samspil.recommendations.GoalKind;
import dk.samspil.recommendations.Measure;
import dk.samspil.recommendations.Outcome;
import dk.samspil.recommendations.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What two people have written differently in one recommendation, field by field.
@Component
class Differences {

    private final MessageSource messages;

    Differences(MessageSource messages) {
        this.messages = messages;
    }

    /// A field as it was saved meanwhile (`now`), and as it was `typed`.
    record Difference(String label, String now, String typed) {}

    List<Difference> between(Content now, Content typed, Locale locale) {
        var found = new Found(locale);
        found.add("statements", now.statements(), typed.statements());
        found.add("background", now.background(), typed.background());
        for (GoalKind kind : GoalKind.values()) {
            found.add(
                    kind.messageKey().substring(Found.PREFIX.length()),
                    words(now.goal(kind)),
                    words(typed.goal(kind)));
        }
        for (var area : TypedContent.PROBLEMS) {
            found.addNamed(
                    say(area.messageKey(), locale),
                    join(now.problem(area).text(), now.problem(area).answer()),
                    join(typed.problem(area).text(), typed.problem(area).answer()));
        }
        found.add("measures", measures(now.measures()), measures(typed.measures()));
        found.add(
                "mentor",
                yesNo(now.mentor(), now.mentorFor(), locale),
                yesNo(typed.mentor(), typed.mentorFor(), locale));
        found.add("futureWork", now.futureWork(), typed.futureWork());
        found.add("outcome", outcome(now.outcome(), locale), outcome(typed.outcome(), locale));
        found.add("considerations", now.considerations(), typed.considerations());
        found.add("sentBackReason", now.sentBackReason(), typed.sentBackReason());
        found.add("dissent", now.dissent(), typed.dissent());
        found.add("tasks", tasks(now.tasks()), tasks(typed.tasks()));
        found.add(
                "gp",
                yesNo(now.gp(), now.gpWhen(), locale),
                yesNo(typed.gp(), typed.gpWhen(), locale));
        return found.all;
    }

    private static String words(Goal goal) {
        return join(
                goal.text(),
                goal.steps(),
                goal.hours(),
                goal.conditions(),
                goal.level(),
                goal.aids());
    }

    private static String measures(List<Measure> measures) {
        return measures.stream()
                .map(
                        m ->
                                String.join(
                                        ", ",
                                        List.of(m.name(), m.start(), m.extent(), m.duration())
                                                .stream()
                                                .filter(text -> !text.isBlank())
                                                .toList()))
                .collect(Collectors.joining("\n"));
    }

    private static String tasks(List<Task> tasks) {
        return tasks.stream()
                .map(
                        task ->
                                task.who()
                                        + ": "
                                        + task.what()
                                        + (task.by().isBlank() ? "" : ", " + task.by()))
                .collect(Collectors.joining("\n"));
    }

    private String yesNo(@Nullable Boolean answer, String more, Locale locale) {
        return answer == null ? more : join(say(answer ? "ui.yes" : "ui.no", locale), more);
    }

    private String outcome(@Nullable Outcome outcome, Locale locale) {
        return outcome == null ? "" : say(outcome.messageKey(), locale);
    }

    private static String join(String... texts) {
        return List.of(texts).stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private final class Found {

        private static final String PREFIX = "recommendations.";

        private final Locale locale;
        private final List<Difference> all = new ArrayList<>();

        Found(Locale locale) {
            this.locale = locale;
        }

        void add(String key, String now, String typed) {
            addNamed(say(PREFIX + key, locale), now, typed);
        }

        void addNamed(String label, String now, String typed) {
            if (!Objects.equals(now, typed)) {
                all.add(new Difference(label, now, typed));
            }
        }
    }
}
