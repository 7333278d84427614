package dk.samspil.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Lays each message as files into a folder of its own, named by channel and message id and hence
/// without person data. A folder is there whole or not at all, and once, however often it is
/// written.
@Component
class OutboxFolder {

    private final Path folder;

    OutboxFolder(ExchangeSettings settings) {
        this.folder = settings.folder().toAbsolutePath().normalize();
    }

    void write(Parcel parcel) {
        Path target = folder.resolve(name(parcel.cover()));
        try {
            Files.createDirectories(folder);
            removeHalfWritten(target);
            if (Files.exists(target)) {
                return;
            }
            Path draft = Files.createTempDirectory(folder, draftPrefix(target));
            Files.writeString(draft.resolve("besked.txt"), text(parcel.cover()));
            int number = 0;
            for (Attachment attachment : parcel.attachments()) {
                String ending = attachment.mediaType().equals("application/pdf") ? ".pdf" : ".bin";
                Files.write(draft.resolve("bilag-" + ++number + ending), attachment.bytes());
            }
            moveIntoPlace(draft, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(MessageId id) {
        try {
            for (Channel channel : Channel.values()) {
                delete(folder.resolve(name(channel, id.toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveIntoPlace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another node was faster with the same message.
            delete(draft);
        }
    }

    /// What an interrupted attempt left behind.
    private void removeHalfWritten(Path target) throws IOException {
        try (DirectoryStream<Path> drafts =
                Files.newDirectoryStream(folder, draftPrefix(target) + "*")) {
            for (Path draft : drafts) {
                delete(draft);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(directory);
    }

    private static String draftPrefix(Path target) {
        return "." + target.getFileName() + "-";
    }

    private static String name(Parcel.Cover cover) {
        return name(cover.channel(), cover.id().toString());
    }

    private static String name(Channel channel, String id) {
        return channel.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + id;
    }

    private static String text(Parcel.Cover cover) {
        return """
        Fra: %s
        Til: %s
        Sag: %s
        Emne: %s

        %s
        """
                .formatted(
                        cover.senderOrganisationName(),
                        cover.receiverName(),
                        cover.caseNumber(),
                        cover.subject(),
                        cover.body());
    }
}
