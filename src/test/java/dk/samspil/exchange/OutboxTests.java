package dk.samspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.OwnerDatabase;
import dk.samspil.SamspilTest;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilTest
class OutboxTests {

    @Autowired OwnerDatabase database;
    @Autowired Outbox outbox;
    @Autowired Exchange exchange;
    @Autowired Inbox inbox;
    @Autowired Delivery delivery;
    @Autowired OutgoingMessages messages;
    @Autowired ExchangeSettings settings;
    @Autowired Askers askers;
    @Autowired TransactionTemplate transaction;

    private final TestLetter test = new TestLetter();
    private final Asker caseworker = test.caseworker();
    private final Asker citizen = test.citizen();
    private final OutgoingMessage letter = test.letter();
    private final int municipality = caseworker.organisation();

    @BeforeEach
    void openTheCase() {
        CaseOfLetter.open(database.superuser(), test);
    }

    private <T> T as(Asker asker, Supplier<T> work) {
        return askers.as(asker, () -> transaction.execute(t -> work.get()));
    }

    private MessageId sendLetter() {
        return as(caseworker, () -> outbox.send(letter));
    }

    private SentMessage sent(MessageId id) {
        return as(caseworker, () -> exchange.find(id)).orElseThrow();
    }

    private SentMessage waitFor(MessageId id, MessageStatus status) {
        Instant end = Instant.now().plusSeconds(20);
        while (sent(id).status() != status && Instant.now().isBefore(end)) {
            sleep();
        }
        assertThat(sent(id).status()).isEqualTo(status);
        return sent(id);
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ReceivedMessage> inboxOf(Asker asker) {
        return as(asker, () -> inbox.newest(50, Optional.empty()));
    }

    private Path files(MessageId id) {
        return settings.folder().resolve("digital-post-" + id);
    }

    @Test
    void aLetterReachesTheCitizenOnceAsPageAndAsFile() {
        MessageId id = sendLetter();
        SentMessage message = waitFor(id, MessageStatus.DELIVERED);
        assertThat(message.attempts()).isEqualTo(1);
        assertThat(inboxOf(citizen))
                .singleElement()
                .satisfies(
                        received -> {
                            assertThat(received.subject()).isEqualTo("Din indstilling");
                            assertThat(received.unread()).isTrue();
                        });
        assertThat(files(id).resolve("bilag-1.pdf")).exists();
        assertThat(as(citizen, () -> inbox.attachment(id, 1)))
                .hasValueSatisfying(file -> assertThat(file.bytes()).hasSize(4));
    }

    @Test
    void theSameLetterSentTwiceArrivesOnce() {
        MessageId id = sendLetter();
        waitFor(id, MessageStatus.DELIVERED);
        assertThat(sendLetter()).isEqualTo(id);
        delivery.deliver(id, municipality);
        assertThat(inboxOf(citizen)).hasSize(1);
    }

    @Test
    void aRollbackSendsNothing() {
        assertThatThrownBy(
                        () ->
                                as(
                                        caseworker,
                                        () -> {
                                            outbox.send(letter);
                                            throw new IllegalArgumentException();
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(as(caseworker, () -> exchange.find(letter.id()))).isEmpty();
        delivery.deliver(letter.id(), municipality);
        assertThat(inboxOf(citizen)).isEmpty();
    }

    @Test
    void nothingIsSentOutsideATransaction() {
        assertThatThrownBy(() -> askers.run(caseworker, () -> outbox.send(letter)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSenderSeesThatTheLetterWasOpened() {
        MessageId id = sendLetter();
        waitFor(id, MessageStatus.DELIVERED);
        assertThat(as(citizen, inbox::unread)).isEqualTo(1);
        assertThat(as(citizen, () -> inbox.open(id)))
                .hasValueSatisfying(
                        opened -> assertThat(opened.readBy()).isEqualTo(citizen.name()));
        assertThat(as(citizen, inbox::unread)).isZero();
        assertThat(sent(id).status()).isEqualTo(MessageStatus.ACKNOWLEDGED);
    }

    @Test
    void aLetterSentByMistakeIsTakenBackBeforeItIsRead() {
        MessageId id = sendLetter();
        waitFor(id, MessageStatus.DELIVERED);
        assertThat(as(caseworker, () -> exchange.recall(id))).isEmpty();
        assertThat(inboxOf(citizen)).isEmpty();
        assertThat(sent(id).status()).isEqualTo(MessageStatus.RECALLED);
        Instant end = Instant.now().plusSeconds(20);
        while (Files.exists(files(id)) && Instant.now().isBefore(end)) {
            sleep();
        }
        assertThat(files(id)).doesNotExist();
        delivery.deliver(id, municipality);
        assertThat(inboxOf(citizen)).isEmpty();
    }

    @Test
    void aLetterThatWasReadCannotBeTakenBack() {
        MessageId id = sendLetter();
        waitFor(id, MessageStatus.DELIVERED);
        as(citizen, () -> inbox.open(id));
        assertThat(as(caseworker, () -> exchange.recall(id)))
                .contains(new Exchange.Refused("exchange.refused.recall.ACKNOWLEDGED"));
        assertThat(inboxOf(citizen)).hasSize(1);
    }

    @Test
    void aDeliveredLetterSentAgainArrivesAsAFurtherCopy() {
        MessageId id = sendLetter();
        waitFor(id, MessageStatus.DELIVERED);
        assertThat(as(caseworker, () -> exchange.resend(id))).isEmpty();
        waitFor(id.copy(1), MessageStatus.DELIVERED);
        assertThat(inboxOf(citizen)).hasSize(2);
        assertThat(as(citizen, () -> inbox.attachmentNames(id.copy(1))))
                .containsExactly("Indstilling.pdf");
    }

    @Test
    void aRejectedLetterSentAgainIsTheSameLetter() {
        MessageId id =
                as(
                        Asker.system(municipality),
                        () -> {
                            outbox.send(letter);
                            messages.rejected(letter.id(), "Unreachable");
                            return letter.id();
                        });
        delivery.deliver(id, municipality);
        assertThat(sent(id).status()).isEqualTo(MessageStatus.REJECTED);
        assertThat(as(caseworker, () -> exchange.resend(id))).isEmpty();
        waitFor(id, MessageStatus.DELIVERED);
        assertThat(inboxOf(citizen)).hasSize(1);
    }

    @Test
    void nobodyElseSeesTheLetter() {
        MessageId id = sendLetter();
        waitFor(id, MessageStatus.DELIVERED);
        for (Asker stranger : List.of(TestLetter.someCitizen(), TestLetter.someCaseworker())) {
            assertThat(as(stranger, () -> inbox.open(id))).isEmpty();
            assertThat(as(stranger, () -> inbox.attachment(id, 1))).isEmpty();
            assertThat(as(stranger, () -> exchange.find(id))).isEmpty();
            assertThat(as(stranger, () -> exchange.recall(id))).isPresent();
            assertThat(as(stranger, () -> exchange.resend(id))).isPresent();
        }
        assertThat(sent(id).status()).isEqualTo(MessageStatus.DELIVERED);
        assertThatThrownBy(() -> transaction.execute(t -> inbox.open(id)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoHasLeftTheCaseNoLongerSeesWhatWasSentAndItArrivesAllTheSame() {
        MessageId id = sendLetter();
        CaseOfLetter.letOut(database.superuser(), test);
        delivery.deliver(id, municipality);
        assertThat(inboxOf(citizen)).hasSize(1);
        assertThat(as(caseworker, () -> exchange.find(id))).isEmpty();
        assertThat(as(caseworker, () -> exchange.ofCase(letter.caseId()))).isEmpty();
        assertThat(as(caseworker, () -> exchange.recall(id))).isPresent();
    }
}
