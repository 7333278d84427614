package dk.samspil.certificates;

import dk.samspil.cases.CaseId;
import dk.samspil.forms.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request and, when it has come, its answer.
///
/// @param version grows with every change
/// @param sender organisation id of the municipality, `receiver` of the clinic or clinical function
/// @param requestVersion of the form that asks, `answerVersion` of the one that answers
/// @param requestedBy the caseworker's person id
/// @param closedAt when it was answered, refused or withdrawn
/// @param refusal a name of {@link Refusal}, or empty
/// @param reason of the refusal or withdrawal
public record Certificate(
        CertificateId id,
        CaseId caseId,
        String caseNumber,
        UUID citizen,
        String citizenName,
        LocalDate citizenBorn,
        CertificateKind kind,
        CertificateStatus status,
        long version,
        int sender,
        String senderName,
        String senderArea,
        int receiver,
        String receiverName,
        LegalBasis basis,
        int requestVersion,
        Answers request,
        int answerVersion,
        Answers answer,
        Instant requestedAt,
        UUID requestedBy,
        String requestedByName,
        LocalDate due,
        @Nullable Instant openedAt,
        String openedBy,
        int reminders,
        @Nullable Instant remindedAt,
        @Nullable Instant closedAt,
        String closedBy,
        String refusal,
        String reason) {

    /// The question that the receiver is asked to answer.
    public String question() {
        return request.text("question");
    }

    public String requestForm() {
        return CertificateKind.spoken(kind.request());
    }

    public String answerForm() {
        return CertificateKind.spoken(kind.answer());
    }

    public boolean isAnswered() {
        return status == CertificateStatus.ANSWERED;
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    public String refusalKey() {
        return "certificates.refusal." + refusal;
    }
}
