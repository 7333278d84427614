package dk.samspil.replies;

import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Section;
import dk.samspil.indicators.FigureSource;
import dk.samspil.indicators.OwnCounts;
import dk.samspil.surveys.Known;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Proposes the numbers that the running system knows to the organisation that they are about, and
/// to nobody else: not to the sender who types in from paper, nor to whoever has a code.
@Component
public class KnownNumbers {

    private final OwnCounts counts;
    private final Askers askers;
    private final Clock clock;

    KnownNumbers(OwnCounts counts, Askers askers, Clock clock) {
        this.counts = counts;
        this.askers = askers;
        this.clock = clock;
    }

    /// What is proposed in a part, by the question's key. Call it outside a transaction.
    public Map<String, Proposal> of(Reply reply, Section part) {
        var all = new LinkedHashMap<String, Proposal>();
        var organisation = reply.invitation().organisation();
        if (organisation == null || organisation != askers.current().organisation()) {
            return all;
        }
        for (var field : part.fields()) {
            reply.questionnaire().known().stream()
                    .filter(known -> known.field().equals(field.key()))
                    .findFirst()
                    .flatMap(known -> proposal(reply, organisation, known))
                    .ifPresent(proposal -> all.put(field.key(), proposal));
        }
        return all;
    }

    /// What was typed in a part, with the proposed number that was pressed, as it is counted now.
    ///
    /// @param pressed the question's key; null = none
    public Answers takenOver(Reply reply, Section part, Answers typed, @Nullable String pressed) {
        var proposal = pressed == null ? null : of(reply, part).get(pressed);
        return pressed == null || proposal == null
                ? typed
                : typed.with(pressed, proposal.number().toPlainString());
    }

    private Optional<Proposal> proposal(Reply reply, int organisation, Known known) {
        var today = LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
        var sent = LocalDate.ofInstant(reply.round().sentAt(), DanishDates.ZONE);
        var period = known.before(sent);
        var answered = reply.answers().number(known.field());
        return words(known.figure())
                .flatMap(
                        words ->
                                counts.of(organisation, known.figure(), period)
                                        .map(
                                                number ->
                                                        new Proposal(
                                                                number,
                                                                words,
                                                                period,
                                                                today,
                                                                answered.equals(
                                                                        Optional.of(number)))));
    }

    private Optional<Text> words(String figure) {
        return counts.offered().stream()
                .filter(offered -> offered.name().equals(figure))
                .map(FigureSource.Offered::words)
                .findFirst();
    }
}
