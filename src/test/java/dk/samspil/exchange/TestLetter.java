package dk.samspil.exchange;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A caseworker who writes a letter to a citizen, both of their own for each test.
public record TestLetter(Asker caseworker, Asker citizen, OutgoingMessage letter) {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(700_000);

    public TestLetter() {
        this(someCaseworker(), someCitizen());
    }

    private TestLetter(Asker caseworker, Asker citizen) {
        this(
                caseworker,
                citizen,
                new OutgoingMessage(
                        UUID.randomUUID(),
                        "26-1042",
                        "letter",
                        UUID.randomUUID(),
                        Channel.DIGITAL_POST,
                        Receiver.citizen(citizen.person(), citizen.name()),
                        "Din indstilling",
                        "Kære Anders\n\nHer er din indstilling.",
                        "/min-sag",
                        List.of(
                                Attachment.pdf(
                                        "Indstilling.pdf",
                                        "%PDF".getBytes(StandardCharsets.UTF_8)))));
    }

    public static Asker someCitizen() {
        return new Asker(
                UUID.randomUUID(),
                "Anders Testesen",
                Asker.CITIZENS,
                "Borger",
                Capacity.CITIZEN,
                "");
    }

    public static Asker someCaseworker() {
        return new Asker(
                UUID.randomUUID(),
                "Mette Prøvesen",
                MUNICIPALITIES.incrementAndGet(),
                "Eksempel Kommune",
                Capacity.CASEWORKER,
                "");
    }
}
