package dk.samspil.cases;

import dk.samspil.parties.TeamId;
import dk.samspil.parties.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the journal: what happened, with what a reader must know of it. The words stand in
/// the message bundles under `cases.event.<name>`, with {@link #words()} in their places.
sealed interface CaseEvent {

    /// What goes into the places of the sentence; dates are written out by the reader's language.
    default List<Object> words() {
        return List.of();
    }

    /// Whether the citizen reads it, too.
    default boolean forCitizen() {
        return true;
    }

    default String type() {
        return getClass().getSimpleName();
    }

    record CaseOpened(String caseType) implements CaseEvent {}

    /// The facts of the case were put right.
    record FactsCorrected(
            WorkArea area,
            @Nullable TeamId team,
            @Nullable Integer clinic,
            boolean childrenAtHome,
            boolean qualifyingEducation)
            implements CaseEvent {}

    record CertificateRequested(UUID certificate, String form, String receiver, LocalDate due)
            implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(form, receiver, due);
        }
    }

    record CertificateReminded(UUID certificate, String form) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(form);
        }

        @Override
        public boolean forCitizen() {
            return false;
        }
    }

    record CertificateWithdrawn(UUID certificate, String form, String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(form, reason);
        }
    }

    record CertificateAnswered(UUID certificate, String form, String by) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(form, by);
        }
    }

    record CertificateRefused(UUID certificate, String form, String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(form, reason);
        }
    }

    record CaseReferred(LocalDate meetingOn, LocalDate answerDue, String urgency)
            implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(meetingOn, answerDue, urgency);
        }
    }

    record ScreenedSufficient(String by) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(by);
        }
    }

    record ScreenedInsufficient(String missing, boolean inTime) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(missing, inTime ? 1 : 0);
        }
    }

    record ClinicalAssessmentRecommended(String service) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(service);
        }
    }

    record ClinicalAssessmentDeclined(String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(reason);
        }
    }

    /// The municipality goes on although health is insufficiently described.
    record ScreeningOverruled(String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(reason);
        }
    }

    record ClinicalAssessmentRequested(UUID certificate, String service, LocalDate due)
            implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(service, due);
        }
    }

    record ClinicalAssessmentAnswered(UUID certificate, String by) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(by);
        }
    }

    record PutOnAgenda(UUID meeting, LocalDate on, String time) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(on, time);
        }
    }

    record TakenOffAgenda(LocalDate on, String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(on, reason);
        }
    }

    record CaseFileSent(int pages, LocalDate meetingOn) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(pages, meetingOn);
        }
    }

    record MeetingStarted() implements CaseEvent {}

    record SentBack(String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(reason);
        }
    }

    record RecommendationMade(String outcome, LocalDate conclusionDue) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(conclusionDue);
        }
    }

    record ConclusionSent() implements CaseEvent {}

    record Decided(String outcome, boolean asRecommended) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(asRecommended ? 1 : 0);
        }
    }

    record HandedOver(UUID to, String name) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    record CaseworkerChanged(UUID to, String name) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    record Postponed(LocalDate on, String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(on, reason);
        }
    }

    record CaseWithdrawn(String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(reason);
        }
    }

    record CaseReopened(String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(reason);
        }
    }

    record CaseClosed(String reason) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(reason);
        }
    }

    record ConsentChanged(String covers, boolean given) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.of(given ? 1 : 0);
        }
    }

    /// What an upper module has to tell that changes no status, such as a new document.
    record Noted(String key, List<String> details, boolean forCitizen) implements CaseEvent {
        @Override
        public List<Object> words() {
            return List.copyOf(details);
        }
    }

    /// All the kinds there are, by name: for reading the journal.
    static List<Class<? extends CaseEvent>> kinds() {
        return List.of(
                CaseOpened.class,
                FactsCorrected.class,
                CertificateRequested.class,
                CertificateReminded.class,
                CertificateWithdrawn.class,
                CertificateAnswered.class,
                CertificateRefused.class,
                CaseReferred.class,
                ScreenedSufficient.class,
                ScreenedInsufficient.class,
                ClinicalAssessmentRecommended.class,
                ClinicalAssessmentDeclined.class,
                ScreeningOverruled.class,
                ClinicalAssessmentRequested.class,
                ClinicalAssessmentAnswered.class,
                PutOnAgenda.class,
                TakenOffAgenda.class,
                CaseFileSent.class,
                MeetingStarted.class,
                SentBack.class,
                RecommendationMade.class,
                ConclusionSent.class,
                Decided.class,
                HandedOver.class,
                CaseworkerChanged.class,
                Postponed.class,
                CaseWithdrawn.class,
                CaseReopened.class,
                CaseClosed.class,
                ConsentChanged.class,
                Noted.class);
    }
}
