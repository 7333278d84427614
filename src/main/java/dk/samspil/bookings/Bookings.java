package dk.samspil.bookings;

import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.meetings.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Books what a planner accepted, by the rules of the meetings and into the case's journal. What
/// has been changed since it was shown is refused with the reason, and stays as it is.
@Component
public class Bookings {

    private final CasePages pages;
    private final Cases cases;
    private final Meetings meetings;

    Bookings(CasePages pages, Cases cases, Meetings meetings) {
        this.pages = pages;
        this.cases = cases;
        this.meetings = meetings;
    }

    /// Books one case in a transaction of its own. A case or a day that the asker may not see is
    /// not found.
    @Transactional
    public Result book(Acceptance accepted) {
        var shown = pages.look(accepted.number(), CaseTab.MEETING);
        var told = meetings.book(shown.id(), accepted.meeting(), null);
        if (told.isDone() && changedMeanwhile(accepted, shown)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Result.refused("bookings.refused.changed");
        }
        return told;
    }

    /// Day and case are locked by the booking, which made one step of the case's own.
    private boolean changedMeanwhile(Acceptance accepted, RehabilitationCase shown) {
        long version = cases.find(shown.id()).orElseThrow().version();
        return version != accepted.caseVersion() + 1
                || meetings.find(accepted.meeting()).orElseThrow().version()
                        != accepted.dayVersion();
    }
}
