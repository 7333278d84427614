package dk.samspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxFolderTests {

    @TempDir Path temporary;

    private final UUID id = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private final Parcel letter =
            new Parcel(
                    new Parcel.Cover(
                            id,
                            Channel.DIGITAL_POST,
                            "26-1042",
                            "Eksempel Kommune",
                            "Anders Testesen",
                            "Din indstilling",
                            "Kære Anders"),
                    List.of(
                            Attachment.pdf(
                                    "Indstilling.pdf", "%PDF".getBytes(StandardCharsets.UTF_8))));
    private Path folder = Path.of("");
    private OutboxFolder outbox = folderAt(folder);

    private static OutboxFolder folderAt(Path folder) {
        return new OutboxFolder(new ExchangeSettings(folder, Duration.ZERO, Duration.ZERO, 1));
    }

    @BeforeEach
    void useATemporaryFolder() {
        folder = temporary.resolve("outbox");
        outbox = folderAt(folder);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aMessageLiesInAFolderNamedWithoutPersonData() throws IOException {
        outbox.write(letter);
        assertThat(names()).containsExactly("digital-post-" + id);
        Path message = folder.resolve("digital-post-" + id);
        assertThat(message.resolve("besked.txt"))
                .content()
                .contains("Til: Anders Testesen", "Din indstilling", "Kære Anders");
        assertThat(message.resolve("bilag-1.pdf")).hasContent("%PDF");
    }

    @Test
    void writingItAgainChangesNothing() throws IOException {
        outbox.write(letter);
        outbox.write(letter);
        assertThat(names()).containsExactly("digital-post-" + id);
    }

    @Test
    void whatAnInterruptedAttemptLeftBehindIsCleanedUp() throws IOException {
        Path half = Files.createDirectories(folder.resolve(".digital-post-" + id + "-123"));
        Files.writeString(half.resolve("besked.txt"), "Fra:");
        outbox.write(letter);
        assertThat(names()).containsExactly("digital-post-" + id);
    }

    @Test
    void aMessageTakenBackLeavesNoFile() throws IOException {
        outbox.write(letter);
        outbox.remove(new MessageId(id));
        assertThat(names()).isEmpty();
        outbox.remove(new MessageId(id));
    }
}
