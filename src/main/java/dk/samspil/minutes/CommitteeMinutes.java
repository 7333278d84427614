package dk.samspil.minutes;

import dk.samspil.agendas.Preparations;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.ui.Languages;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a committee decides on an item that it prepares is its recommendation to the forum; joins
/// the caller's transaction.
@Component
class CommitteeMinutes {

    private final Preparations preparations;
    private final MessageSource messages;

    CommitteeMinutes(Preparations preparations, MessageSource messages) {
        this.preparations = preparations;
        this.messages = messages;
    }

    void recommend(ForumMeeting meeting, List<MinutedItem> decided) {
        for (var item : decided) {
            var outcome = item.outcome();
            if (outcome != null && outcome != DecisionOutcome.POSTPONED) {
                var words = messages.getMessage(outcome.messageKey(), null, Languages.DANISH);
                preparations.recommended(
                        meeting.id(),
                        item.number(),
                        item.text().isBlank() ? words : words + ".\n" + item.text(),
                        meeting.heldOn());
            }
        }
    }
}
