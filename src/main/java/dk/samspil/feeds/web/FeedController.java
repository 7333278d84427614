package dk.samspil.feeds.web;

import dk.samspil.access.Everyone;
import dk.samspil.feeds.CalendarFile;
import dk.samspil.feeds.FeedReading;
import dk.samspil.feeds.FeedReading.Reading;
import dk.samspil.feeds.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/// What the calendars of others read: no sign-in but the secret in the address. It answers "not
/// modified" as long as nothing was changed.
@Controller
@Everyone
class FeedController {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

    private final FeedReading feeds;
    private final CalendarFile file;

    FeedController(FeedReading feeds, CalendarFile file) {
        this.feeds = feeds;
        this.file = file;
    }

    @GetMapping("/abonnement/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret, WebRequest request) {
        var reading = Secret.read(secret).map(feeds::of).orElseGet(Reading.Gone::new);
        return switch (reading) {
            case Reading.Gone() -> ResponseEntity.notFound().build();
            case Reading.TooOften() ->
                    ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                            .header(HttpHeaders.RETRY_AFTER, "60")
                            .build();
            case Reading.Found found -> answer(found, request);
        };
    }

    private ResponseEntity<byte[]> answer(Reading.Found found, WebRequest request) {
        var tag = "W/\"" + fingerprint(found) + "\"";
        boolean known = request.checkNotModified(tag);
        var answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK);
        answer.eTag(tag).cacheControl(KEPT).header("X-Robots-Tag", "noindex");
        return known
                ? answer.build()
                : answer.contentType(MediaType.parseMediaType(CalendarFile.TYPE))
                        .body(file.of(found.name(), found.entries()));
    }

    /// The file itself tells when it was written, so it is never the same twice.
    private static String fingerprint(Reading.Found found) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(found.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
