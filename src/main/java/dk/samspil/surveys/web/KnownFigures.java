package dk.samspil.surveys.web;

import dk.samspil.indicators.OwnCounts;
import dk.samspil.indicators.PeriodKind;
import dk.samspil.surveys.Known;
import dk.samspil.surveys.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The figures of the running system that a question can propose, each for a kind of period.
@Component
class KnownFigures {

    private final OwnCounts counts;
    private final MessageSource messages;

    KnownFigures(OwnCounts counts, MessageSource messages) {
        this.counts = counts;
        this.messages = messages;
    }

    /// What can be chosen, by how it is written in a form.
    Map<String, String> offered(Locale locale) {
        var all = new LinkedHashMap<String, String>();
        for (var figure : counts.offered()) {
            var words = messages.getMessage(figure.words(), locale);
            for (var period : PeriodKind.values()) {
                all.put(
                        written(new Known("", figure.name(), period)),
                        messages.getMessage(
                                "surveys.known." + period, new Object[] {words}, locale));
            }
        }
        return all;
    }

    /// What the questions of a questionnaire propose, in words by the question's key.
    Map<String, String> of(Questionnaire questionnaire, Locale locale) {
        var offered = offered(locale);
        var all = new LinkedHashMap<String, String>();
        for (var known : questionnaire.known()) {
            all.put(known.field(), offered.getOrDefault(written(known), known.figure()));
        }
        return all;
    }

    static String written(Questionnaire questionnaire, String key) {
        return questionnaire.known().stream()
                .filter(known -> known.field().equals(key))
                .map(KnownFigures::written)
                .findFirst()
                .orElse("");
    }

    private static String written(Known known) {
        return known.period() + "/" + known.figure();
    }

    /// The figure that was chosen for a question; none where nothing was.
    static List<Known> read(String key, String written) {
        return Stream.of(PeriodKind.values())
                .filter(period -> written.startsWith(period + "/"))
                .map(
                        period ->
                                new Known(
                                        key, written.substring(period.name().length() + 1), period))
                .toList();
    }
}
