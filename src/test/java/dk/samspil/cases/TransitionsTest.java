package dk.samspil.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    @Test
    void noEventLeadsToTwoPlacesFromOneStatus() {
        assertThat(Transitions.TABLE.stream().map(t -> t.from() + " " + t.event()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfEventButTheOpeningStandsInTheTable() {
        var inTable =
                Transitions.TABLE.stream()
                        .map(Transitions.Transition::event)
                        .collect(Collectors.toSet());
        assertThat(CaseEvent.kinds())
                .filteredOn(kind -> !inTable.contains(kind))
                .containsExactly(CaseEvent.CaseOpened.class);
    }

    @Test
    void everyStatusCanBeReachedAndEveryActiveOneCanBeLeft() {
        var reached = EnumSet.of(CaseStatus.PREPARATION);
        Transitions.TABLE.forEach(t -> reached.add(t.to()));
        assertThat(reached).containsExactlyInAnyOrder(CaseStatus.values());
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(Transitions.TABLE)
                    .as("leaving %s", status)
                    .anyMatch(t -> t.from() == status && t.to() != status);
        }
    }

    @Test
    void theStraightWayLeadsFromPreparationToClosing() {
        var at = CaseStatus.PREPARATION;
        List<Class<? extends CaseEvent>> way =
                List.of(
                        CaseEvent.CertificateRequested.class,
                        CaseEvent.CertificateAnswered.class,
                        CaseEvent.CaseReferred.class,
                        CaseEvent.ScreenedSufficient.class,
                        CaseEvent.PutOnAgenda.class,
                        CaseEvent.CaseFileSent.class,
                        CaseEvent.MeetingStarted.class,
                        CaseEvent.RecommendationMade.class,
                        CaseEvent.ConclusionSent.class,
                        CaseEvent.Decided.class,
                        CaseEvent.HandedOver.class,
                        CaseEvent.CaseClosed.class);
        for (var event : way) {
            var next = Transitions.next(at, event);
            assertThat(next).as("%s from %s", event.getSimpleName(), at).isPresent();
            at = next.get();
        }
        assertThat(at).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aRecommendationCannotBeMadeOutsideTheMeeting() {
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(Transitions.next(status, CaseEvent.RecommendationMade.class).isPresent())
                    .isEqualTo(status == CaseStatus.IN_MEETING);
        }
    }

    @Test
    void theTableIsDrawnInTheDocumentation() throws IOException {
        String lines =
                Transitions.TABLE.stream()
                        .filter(t -> t.from() != t.to())
                        .map(
                                t ->
                                        "    %s --> %s: %s"
                                                .formatted(
                                                        t.from(),
                                                        t.to(),
                                                        t.event().getSimpleName()))
                        .collect(Collectors.joining("\n"));
        Path file = Path.of("docs", "modules", "case-status.md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                # The life of a case

                Drawn from the table of legal status changes; every other change is refused.

                ```mermaid
                stateDiagram-v2
                    [*] --> PREPARATION: CaseOpened
                %s
                    CLOSED --> [*]
                ```
                """
                        .formatted(lines));
        assertThat(file).content().contains("IN_MEETING --> RECOMMENDED: RecommendationMade");
    }
}
