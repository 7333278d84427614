package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.documents.Order.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderTests {

    private final Placed early = on(100);
    private final Placed middle = on(200);
    private final Placed late = on(300);
    private final Placed undated = on(null);

    @Test
    void aDocumentMovedUpStandsBeforeItsNeighbourAndBehindTheOneBeyond() {
        assertThat(Order.moved(List.of(early, middle, late), 2, true)).isBetween(100.0, 200.0);
        assertThat(Order.moved(List.of(early, middle, late), 1, true)).isLessThan(100.0);
    }

    @Test
    void aDocumentMovedDownStandsBehindItsNeighbour() {
        assertThat(Order.moved(List.of(early, middle, late), 0, false)).isBetween(200.0, 300.0);
        assertThat(Order.moved(List.of(early, middle, late), 1, false)).isGreaterThan(300.0);
    }

    @Test
    void documentsOfOneDayAndWithoutADayAreToldApart() {
        var sameDay = List.of(on(100), on(100), on(100), undated, on(null));
        var keys = Order.apart(sameDay);
        for (int i = 1; i < keys.length; i++) {
            assertThat(keys[i]).isGreaterThan(keys[i - 1]).isFinite();
        }
    }

    @Test
    void movingAgainAndAgainBringsADocumentFromLastToFirst() {
        var track = new ArrayList<>(List.of(on(100), on(100), on(100), on(150), undated));
        for (int at = track.size() - 1; at > 0; at--) {
            var keys = Order.apart(track);
            double place = Order.moved(track, at, true);
            for (int i = 0; i < keys.length; i++) {
                track.set(i, new Placed(track.get(i).id(), i == at ? place : keys[i], null));
            }
            track.sort(Comparator.comparingDouble(Placed::key));
            assertThat(track.get(at - 1).id()).isEqualTo(undated.id());
        }
    }

    private static Placed on(@Nullable Integer day) {
        return new Placed(new DocumentId(UUID.randomUUID()), null, day);
    }
}
