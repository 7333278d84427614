package dk.samspil.cases;

import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseEvent.CaseClosed;
import dk.samspil.cases.CaseEvent.CaseFileSent;
import dk.samspil.cases.CaseEvent.CaseOpened;
import dk.samspil.cases.CaseEvent.CaseReferred;
import dk.samspil.cases.CaseEvent.CaseReopened;
import dk.samspil.cases.CaseEvent.CaseWithdrawn;
import dk.samspil.cases.CaseEvent.CaseworkerChanged;
import dk.samspil.cases.CaseEvent.CertificateAnswered;
import dk.samspil.cases.CaseEvent.CertificateRefused;
import dk.samspil.cases.CaseEvent.CertificateReminded;
import dk.samspil.cases.CaseEvent.CertificateRequested;
import dk.samspil.cases.CaseEvent.CertificateWithdrawn;
import dk.samspil.cases.CaseEvent.ClinicalAssessmentAnswered;
import dk.samspil.cases.CaseEvent.ClinicalAssessmentDeclined;
import dk.samspil.cases.CaseEvent.ClinicalAssessmentRecommended;
import dk.samspil.cases.CaseEvent.ClinicalAssessmentRequested;
import dk.samspil.cases.CaseEvent.ConclusionSent;
import dk.samspil.cases.CaseEvent.ConsentChanged;
import dk.samspil.cases.CaseEvent.Decided;
import dk.samspil.cases.CaseEvent.FactsCorrected;
import dk.samspil.cases.CaseEvent.HandedOver;
import dk.samspil.cases.CaseEvent.MeetingStarted;
import dk.samspil.cases.CaseEvent.Noted;
import dk.samspil.cases.CaseEvent.Postponed;
import dk.samspil.cases.CaseEvent.PutOnAgenda;
import dk.samspil.cases.CaseEvent.RecommendationMade;
import dk.samspil.cases.CaseEvent.ScreenedInsufficient;
import dk.samspil.cases.CaseEvent.ScreenedSufficient;
import dk.samspil.cases.CaseEvent.ScreeningOverruled;
import dk.samspil.cases.CaseEvent.SentBack;
import dk.samspil.cases.CaseEvent.TakenOffAgenda;
import dk.samspil.cases.Milestone.Kind;
import dk.samspil.ui.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The main events of a case by day, read from its journal as far as the asker may read that.
@Component
public class CaseMilestones {

    private final CaseReads reads;

    CaseMilestones(CaseReads reads) {
        this.reads = reads;
    }

    /// The earliest first. A meeting that came to nothing is not among them.
    public List<Milestone> of(CaseId id) {
        var entries = reads.happened(id);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> milestone(entries.get(i), entries.subList(i, entries.size())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Milestone::on))
                .toList();
    }

    /// @param rest of the journal from the entry on
    private static Optional<Milestone> milestone(Happened entry, List<Happened> rest) {
        var on = entry.at().atZone(DanishDates.ZONE).toLocalDate();
        return switch (entry.event()) {
            case PutOnAgenda put when cancelled(put, rest) -> Optional.empty();
            case PutOnAgenda put -> entry.milestone(put.on(), Kind.MEETING, null);
            case CertificateRequested asked ->
                    entry.milestone(on, Kind.CERTIFICATE_ASKED, asked.certificate());
            case ClinicalAssessmentRequested asked ->
                    entry.milestone(on, Kind.CERTIFICATE_ASKED, asked.certificate());
            case CertificateAnswered answer ->
                    entry.milestone(on, Kind.CERTIFICATE_ANSWERED, answer.certificate());
            case ClinicalAssessmentAnswered answer ->
                    entry.milestone(on, Kind.CERTIFICATE_ANSWERED, answer.certificate());
            case CaseOpened _,
                    CertificateWithdrawn _,
                    CertificateRefused _,
                    CaseReferred _,
                    ScreenedSufficient _,
                    ScreenedInsufficient _,
                    CaseFileSent _,
                    SentBack _,
                    RecommendationMade _,
                    Decided _,
                    HandedOver _,
                    Postponed _,
                    CaseWithdrawn _,
                    CaseReopened _,
                    CaseClosed _ ->
                    entry.milestone(on, Kind.CASE, null);
            case FactsCorrected _,
                    CertificateReminded _,
                    ClinicalAssessmentRecommended _,
                    ClinicalAssessmentDeclined _,
                    ScreeningOverruled _,
                    TakenOffAgenda _,
                    MeetingStarted _,
                    ConclusionSent _,
                    CaseworkerChanged _,
                    ConsentChanged _,
                    Noted _ ->
                    Optional.empty();
        };
    }

    private static boolean cancelled(PutOnAgenda put, List<Happened> later) {
        return later.stream()
                .map(Happened::event)
                .anyMatch(
                        event ->
                                event instanceof TakenOffAgenda off && off.on().equals(put.on())
                                        || event instanceof Postponed postponed
                                                && postponed.on().equals(put.on()));
    }

    /// An entry of the journal with what it is about.
    record Happened(Instant at, CaseEvent event, Text what) {

        Optional<Milestone> milestone(LocalDate on, Kind kind, @Nullable UUID certificate) {
            return Optional.of(new Milestone(on, kind, what, certificate));
        }
    }
}
