package dk.samspil.indicators;

import dk.samspil.ui.Text;
import java.util.List;

/// Figures that the running system knows; implemented by the modules that own the data. Called in
/// a transaction of the organisation that answers for the indicator.
public interface FigureSource {

    /// Whether a figure of that name comes from here.
    default boolean knows(String name) {
        return offered().stream().anyMatch(each -> each.name().equals(name));
    }

    /// What the asking organisation can tell.
    List<Offered> offered();

    /// Counts of people that it has of any organisation, which a questionnaire can propose as an
    /// answer; each has the same numerator and denominator.
    default List<Offered> counts() {
        return List.of();
    }

    /// What one of them is for each of some periods, read in a constant number of statements.
    List<Figure> read(String name, List<Span> periods);

    /// @param name by which an indicator keeps it
    /// @param ratio whether it has a numerator and a denominator; else it is a number
    record Offered(String name, Text words, boolean ratio) {

        /// A share or an average whose name is the key of its words in the message bundles:
        /// `certificates.figure.gp-in-time`.
        public static Offered named(String key) {
            return new Offered(key, Text.of(key), true);
        }

        /// A count, named likewise.
        public static Offered counted(String key) {
            return new Offered(key, Text.of(key), false);
        }
    }
}
