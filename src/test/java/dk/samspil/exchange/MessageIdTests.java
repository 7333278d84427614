package dk.samspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageIdTests {

    private final UUID recommendation = UUID.randomUUID();
    private final Receiver citizen = Receiver.citizen(UUID.randomUUID(), "Anders Testesen");
    private final Receiver clinic = Receiver.organisation(100001, "Lægerne Prøvegade");

    @Test
    void theSameLetterAboutTheSameThingToTheSameReceiverIsOneMessage() {
        assertThat(MessageId.of("letter", recommendation, citizen))
                .isEqualTo(MessageId.of("letter", recommendation, citizen));
    }

    @Test
    void anotherPurposeThingOrReceiverIsAnotherMessage() {
        assertThat(MessageId.of("letter", recommendation, citizen))
                .isNotEqualTo(MessageId.of("reminder", recommendation, citizen))
                .isNotEqualTo(MessageId.of("letter", UUID.randomUUID(), citizen))
                .isNotEqualTo(MessageId.of("letter", recommendation, clinic));
    }

    @Test
    void theReceiversNameIsNoPartOfTheIdentity() {
        assertThat(MessageId.of("letter", recommendation, clinic))
                .isEqualTo(
                        MessageId.of(
                                "letter",
                                recommendation,
                                Receiver.organisation(100001, "Lægehuset Prøvegade")));
    }

    @Test
    void eachFurtherCopyHasAnIdOfItsOwn() {
        MessageId letter = MessageId.of("letter", recommendation, citizen);
        assertThat(letter.copy(1)).isEqualTo(letter.copy(1)).isNotEqualTo(letter.copy(2));
        assertThat(letter.copy(1)).isNotEqualTo(letter);
    }
}
