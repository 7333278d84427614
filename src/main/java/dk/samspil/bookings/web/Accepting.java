package dk.samspil.bookings.web;

import dk.samspil.bookings.Acceptance;
import dk.samspil.bookings.Bookings;
import dk.samspil.cases.Result;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Books one case after the other, each by itself: what cannot be booked any more keeps none of the
/// others back, and the next page says why.
@Component
class Accepting {

    static final String CONFLICTS = "conflicts";

    private final Bookings bookings;

    Accepting(Bookings bookings) {
        this.bookings = bookings;
    }

    /// A case that could not be booked, and why.
    record Conflict(String number, Text reason) implements Serializable {}

    /// @throws NotFound when none of the cases is there for the asker
    void all(List<Acceptance> wanted, RedirectAttributes redirect) {
        var conflicts = new ArrayList<Conflict>();
        int gone = 0;
        for (Acceptance each : wanted) {
            var told = book(each);
            if (told.isEmpty()) {
                gone++;
            }
            if (told.orElse(Result.refused("bookings.refused.gone"))
                    instanceof Result.Refused(var reason)) {
                conflicts.add(new Conflict(each.number(), reason));
            }
        }
        if (gone == wanted.size()) {
            throw new NotFound();
        }
        int done = wanted.size() - conflicts.size();
        if (conflicts.isEmpty()) {
            Notice.done("bookings.done", done).after(redirect);
        } else {
            Notice.warning("bookings.done.some", done, conflicts.size()).after(redirect);
            redirect.addFlashAttribute(CONFLICTS, conflicts);
        }
    }

    /// Empty when the case or the day is not there for the asker any more.
    private Optional<Result> book(Acceptance each) {
        try {
            return Optional.of(bookings.book(each));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
