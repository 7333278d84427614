package dk.samspil.documents.web;

import dk.samspil.documents.IncomingFile;
import dk.samspil.documents.Uploads;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says of files on their way how far they are.
@Component
class IncomingRows {

    private static final long KILOBYTE = 1 << 10;
    private static final double MEGABYTE = 1 << 20;

    private final MessageSource messages;

    IncomingRows(MessageSource messages) {
        this.messages = messages;
    }

    List<IncomingRow> of(List<IncomingFile> files, Locale locale) {
        return files.stream().map(file -> of(file, locale)).toList();
    }

    IncomingRow of(IncomingFile file, Locale locale) {
        boolean reading = file.state() == IncomingFile.State.READING;
        boolean many = file.pieces() > 1;
        var tag = tag(file);
        return new IncomingRow(
                file.id(),
                file.name(),
                file.size(),
                file.received(),
                file.state().name(),
                said(locale, tag, file.results().size()),
                tone(tag),
                words(file, locale),
                reading || file.isWaitingForMore(),
                reading ? (many ? file.results().size() : 0) : file.received(),
                reading ? (many ? file.pieces() : 0) : file.size(),
                file.results().size(),
                many ? problems(file, locale) : List.of());
    }

    private static String tag(IncomingFile file) {
        return switch (file.state()) {
            case SENDING -> "documents.incoming.unfinished";
            case RECEIVED -> "documents.incoming.received";
            case READING -> "documents.incoming.reading";
            case FILED ->
                    file.results().stream().allMatch(result -> result.problemKey().isEmpty())
                            ? "documents.incoming.filed"
                            : "documents.incoming.placeholder";
            case REFUSED -> "documents.upload.refused";
        };
    }

    private static String tone(String tag) {
        return switch (tag) {
            case "documents.incoming.filed" -> "tone-done";
            case "documents.incoming.placeholder", "documents.incoming.unfinished" -> "tone-soon";
            case "documents.upload.refused" -> "tone-late";
            default -> "";
        };
    }

    private String words(IncomingFile file, Locale locale) {
        return switch (file.state()) {
            case SENDING ->
                    said(
                            locale,
                            "documents.incoming.so-far",
                            size(file.received(), locale),
                            size(file.size(), locale));
            case RECEIVED -> said(locale, "documents.incoming.waits");
            case READING ->
                    file.pieces() > 1
                            ? said(
                                    locale,
                                    "documents.incoming.piece",
                                    Math.min(file.results().size() + 1, file.pieces()),
                                    file.pieces())
                            : said(locale, "documents.incoming.pages");
            case FILED ->
                    file.pieces() > 1
                            ? ""
                            : file.results().stream()
                                    .map(Uploads.Result::problemKey)
                                    .filter(key -> !key.isEmpty())
                                    .findFirst()
                                    .map(key -> said(locale, key))
                                    .orElse("");
            case REFUSED -> said(locale, file.problemKey());
        };
    }

    private List<String> problems(IncomingFile file, Locale locale) {
        return file.results().stream()
                .filter(result -> !result.problemKey().isEmpty())
                .map(result -> result.fileName() + ": " + said(locale, result.problemKey()))
                .toList();
    }

    private static String size(long bytes, Locale locale) {
        return bytes < MEGABYTE
                ? (bytes + KILOBYTE - 1) / KILOBYTE + " kB"
                : String.format(locale, "%.1f MB", bytes / MEGABYTE);
    }

    private String said(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
