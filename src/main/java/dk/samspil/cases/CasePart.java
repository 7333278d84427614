package dk.samspil.cases;

import dk.samspil.access.Asker;
import dk.samspil.ui.CaseChrome;
import dk.samspil.ui.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a module adds to the frame of a case's pages. Asked once per page, in the page's
/// transaction; each part reads what it needs once, in a constant number of statements.
@FunctionalInterface
public interface CasePart {

    Told tell(RehabilitationCase theCase, Asker asker);

    /// What there is to tell.
    ///
    /// @param tab where the badge stands, and the part among the others
    /// @param nextSteps what the asker can do now, and what cannot be done with the reason
    /// @param missing what the case still lacks
    /// @param people who takes part
    /// @param badge a short count for the tab, such as "48/50 sider"; null = none
    record Told(
            CaseTab tab,
            List<CaseChrome.NextStep> nextSteps,
            List<CaseChrome.Missing> missing,
            List<CaseChrome.Person> people,
            @Nullable Text badge) {

        public static Told on(CaseTab tab) {
            return new Told(tab, List.of(), List.of(), List.of(), null);
        }

        public Told steps(List<CaseChrome.NextStep> steps) {
            return new Told(tab, steps, missing, people, badge);
        }

        public Told missing(List<CaseChrome.Missing> lacking) {
            return new Told(tab, nextSteps, lacking, people, badge);
        }

        public Told people(List<CaseChrome.Person> taking) {
            return new Told(tab, nextSteps, missing, taking, badge);
        }

        public Told badge(@Nullable Text count) {
            return new Told(tab, nextSteps, missing, people, count);
        }
    }
}
