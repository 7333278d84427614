package dk.samspil.forums;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Finds the forum or meeting that a page is about, and says what came of a change. What the asker
/// has no seat in does not exist.
@Component
public class ForumPages {

    private final Fora fora;
    private final MeetingPlan plan;
    private final Askers askers;

    ForumPages(Fora fora, MeetingPlan plan, Askers askers) {
        this.fora = fora;
        this.plan = plan;
        this.askers = askers;
    }

    public Forum forum(UUID id) {
        return fora.find(id).orElseThrow(NotFound::new);
    }

    /// One in whose secretariat the asker is.
    public Forum edited(UUID id) {
        return fora.find(id).filter(Forum::editing).orElseThrow(NotFound::new);
    }

    public ForumMeeting meeting(UUID id) {
        return plan.find(id).orElseThrow(NotFound::new);
    }

    public boolean isSecretary() {
        return askers.current().capacity() == Capacity.FORUM_SECRETARY;
    }

    /// Leads on to a page that says what came of the change.
    public ModelAndView told(
            ForumChange change, String doneKey, String next, RedirectAttributes redirect) {
        notice(change, doneKey).after(redirect);
        return new ModelAndView("redirect:" + next);
    }

    public static Notice notice(ForumChange change, String doneKey) {
        return switch (change) {
            case ForumChange.Saved _ -> Notice.done(doneKey);
            case ForumChange.Refused(var reason) ->
                    Notice.refused(reason.key(), reason.args().toArray());
            case ForumChange.ChangedMeanwhile(var by, _) ->
                    Notice.refused("forums.changedMeanwhile", by);
        };
    }
}
