package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.feeds.Feeds;
import java.time.LocalDate;

/// Somebody on each side follows a calendar from elsewhere. What the addresses are, nobody knows.
@InDemo
class FeedChapter {

    private final Feeds feeds;

    FeedChapter(Feeds feeds) {
        this.feeds = feeds;
    }

    void followed(DemoCast cast, LocalDate today, DemoScript script) {
        var town = cast.towns().getFirst();
        script.another();
        for (Asker one : new Asker[] {town.secretary(), town.coordinators().getFirst()}) {
            script.on(today.minusMonths(1), one, () -> feeds.renew(null));
        }
        script.on(today.minusMonths(1), town.secretary(), () -> feeds.renew(town.team().id()));
    }
}
