package dk.samspil.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything the frame of a case page shows around the tab: one glance answers who, where, when,
/// whose turn it is and what is missing. Texts are keys or ready words; see [Text].
///
/// @param number the case number people say aloud, e.g. `26-1042`
/// @param citizenName the citizen's full name
/// @param age in years, on the day of the look
/// @param type the case type, e.g. Ressourceforløb
/// @param status where the case stands, shown as a small label; null leaves it out
/// @param tone how urgent it is for the asker: colours the dot before `turn`
/// @param turn whose turn it is, e.g. "Afventer læge"
/// @param next what comes next and when, in words, e.g. "LÆ 265 om 3 arbejdsdage"; null when
/// nothing
/// @param steps the way of the case, in order
/// @param tabs the case's pages, in order
/// @param nextSteps what can be done now, the most natural first
/// @param missing what still has to be there
/// @param people who is who
/// @param deadlines the clocks that run, the nearest first
public record CaseChrome(
        String number,
        String citizenName,
        int age,
        Text type,
        @Nullable Text status,
        Tone tone,
        Text turn,
        @Nullable Text next,
        List<Step> steps,
        List<Tab> tabs,
        List<NextStep> nextSteps,
        List<Missing> missing,
        List<Person> people,
        List<Deadline> deadlines) {

    public CaseChrome {
        steps = List.copyOf(steps);
        tabs = List.copyOf(tabs);
        nextSteps = List.copyOf(nextSteps);
        missing = List.copyOf(missing);
        people = List.copyOf(people);
        deadlines = List.copyOf(deadlines);
    }

    /// The case's first page.
    public String href() {
        return "/sager/" + number;
    }

    /// The number of the step the case is at, from 1; the last when all are done.
    public int currentStep() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).state() == StepState.CURRENT) {
                return i + 1;
            }
        }
        return steps.size();
    }

    public enum StepState {
        DONE,
        CURRENT,
        TODO
    }

    /// One stretch of the case's way; `when` in words ("14. januar") or null.
    public record Step(Text label, @Nullable Text when, StepState state) {

        public boolean done() {
            return state == StepState.DONE;
        }

        public boolean current() {
            return state == StepState.CURRENT;
        }
    }

    /// A page of the case; `badge` is a short count such as "48/50 sider", or null.
    public record Tab(Text label, String href, @Nullable Text badge, boolean current) {}

    /// A button that leads on. When it is off it stays visible with the reason.
    ///
    /// @param post true: the button posts to `href`; false: it is a link to a page
    /// @param reason why it is off; null exactly when the step is allowed
    public record NextStep(Text label, boolean post, String href, @Nullable Text reason) {

        public static NextStep link(Text label, String href) {
            return new NextStep(label, false, href, null);
        }

        public static NextStep action(Text label, String href) {
            return new NextStep(label, true, href, null);
        }

        public static NextStep off(Text label, Text reason) {
            return new NextStep(label, false, "", reason);
        }

        public boolean allowed() {
            return reason == null;
        }
    }

    /// Something the case lacks, with the page where it can be mended; `href` empty: no page.
    public record Missing(Text text, String href) {}

    /// Somebody with a part in the case; `phone` empty when unknown.
    public record Person(Text role, String name, String phone) {}

    /// A clock: what, when in words, how near.
    public record Deadline(Text label, Text words, Tone tone) {}
}
