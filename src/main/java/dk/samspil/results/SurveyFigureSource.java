package dk.samspil.results;

import dk.samspil.forms.Field;
import dk.samspil.indicators.Figure;
import dk.samspil.indicators.FigureSource;
import dk.samspil.indicators.Span;
import dk.samspil.results.AskedFigure.What;
import dk.samspil.surveys.Edition;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What was answered to one's own questionnaires, as figures of indicators. What is only asked
/// after another answer is left out: how many were asked it would tell of the other.
@Component
class SurveyFigureSource implements FigureSource {

    private final Questionnaires questionnaires;
    private final ClosedRounds rounds;

    SurveyFigureSource(Questionnaires questionnaires, ClosedRounds rounds) {
        this.questionnaires = questionnaires;
        this.rounds = rounds;
    }

    @Override
    public boolean knows(String name) {
        return AskedFigure.isOne(name);
    }

    @Override
    public List<Figure> read(String name, List<Span> periods) {
        return rounds.read(AskedFigure.of(name), periods);
    }

    @Override
    public List<Offered> offered() {
        var locale = LocaleContextHolder.getLocale();
        return questionnaires.mine().stream().flatMap(edition -> of(edition, locale)).toList();
    }

    private static Stream<Offered> of(Edition edition, Locale locale) {
        var asked =
                edition.questionnaire().form().sections().stream()
                        .filter(part -> part.shownWhen() == null)
                        .flatMap(part -> part.fields().stream())
                        .filter(field -> field.shownWhen() == null);
        return Stream.concat(
                Stream.of(offer(edition, What.RATE, "", "", "", locale)),
                asked.flatMap(field -> of(edition, field, locale)));
    }

    private static Stream<Offered> of(Edition edition, Field field, Locale locale) {
        var label = field.label().in(locale);
        return switch (field.type()) {
            case SCALE ->
                    Stream.concat(
                            Stream.of(offer(edition, What.MEAN, field.key(), "", label, locale)),
                            shares(edition, field, label, locale));
            case CHOICE, CHOICES, YES_NO, YES_NO_UNKNOWN -> shares(edition, field, label, locale);
            case NUMBER, MONEY ->
                    Stream.of(What.MEAN, What.SUM)
                            .map(what -> offer(edition, what, field.key(), "", label, locale));
            case YEARS ->
                    field.years().stream()
                            .map(Object::toString)
                            .map(
                                    year ->
                                            offer(
                                                    edition,
                                                    What.SUM,
                                                    field.key(),
                                                    year,
                                                    label + " " + year,
                                                    locale));
            case LINE, TEXT, DATE, PROBLEM, TABLE, FILE, FIXED -> Stream.empty();
        };
    }

    private static Stream<Offered> shares(
            Edition edition, Field field, String label, Locale locale) {
        return field.choices().stream()
                .map(
                        option ->
                                offer(
                                        edition,
                                        What.SHARE,
                                        field.key(),
                                        option.key(),
                                        label + " " + option.label().in(locale),
                                        locale));
    }

    private static Offered offer(
            Edition edition, What what, String question, String item, String label, Locale locale) {
        return new Offered(
                new AskedFigure(edition.id(), what, question, item).name(),
                Text.of(
                        "results.figure." + what,
                        edition.questionnaire().form().title().in(locale),
                        label),
                what.isRatio());
    }
}
