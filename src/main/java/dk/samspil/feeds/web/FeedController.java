package dk.samspil.feeds.web;

import dk.samspil.access.Everyone;
import dk.samspil.feeds.CalendarAnswer;
import dk.samspil.feeds.FeedReading;
import dk.samspil.feeds.FeedReading.Reading;
import dk.samspil.feeds.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

    private final FeedReading feeds;
    private final CalendarAnswer answer;

    FeedController(FeedReading feeds, CalendarAnswer answer) {
        this.feeds = feeds;
        this.answer = answer;
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
            case Reading.Found(var name, var entries) -> answer.own(name, entries, request);
        };
    }
}
