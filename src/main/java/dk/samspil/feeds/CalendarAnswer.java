package dk.samspil.feeds;

import dk.samspil.ui.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/// Answers a calendar that is followed: with the file, or "not modified" as long as nothing in it
/// was changed. It may be kept for five minutes.
@Component
public class CalendarAnswer {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final CalendarFile file;

    CalendarAnswer(CalendarFile file) {
        this.file = file;
    }

    /// For whoever has the secret address, and in no cache that others share.
    public ResponseEntity<byte[]> own(Text name, List<CalendarEntry> entries, WebRequest request) {
        return answer(name, entries, CacheControl.maxAge(KEPT).cachePrivate(), request);
    }

    /// For everybody.
    public ResponseEntity<byte[]> everybodys(
            Text name, List<CalendarEntry> entries, WebRequest request) {
        return answer(name, entries, CacheControl.maxAge(KEPT).cachePublic(), request);
    }

    private ResponseEntity<byte[]> answer(
            Text name, List<CalendarEntry> entries, CacheControl kept, WebRequest request) {
        var tag = "W/\"" + fingerprint(name, entries) + "\"";
        boolean known = request.checkNotModified(tag);
        var answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK);
        answer.eTag(tag).cacheControl(kept).header("X-Robots-Tag", "noindex");
        return known
                ? answer.build()
                : answer.contentType(MediaType.parseMediaType(CalendarFile.TYPE))
                        .body(file.of(name, entries));
    }

    /// The file itself tells when it was written, so it is never the same twice.
    private static String fingerprint(Text name, List<CalendarEntry> entries) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((name + "\n" + entries).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
