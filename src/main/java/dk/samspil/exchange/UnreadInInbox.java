package dk.samspil.exchange;

import dk.samspil.access.Asker;
import dk.samspil.access.UnreadMessages;
import org.springframework.stereotype.Component;

/// Tells the frame of every page how many messages wait for the asker.
@Component
class UnreadInInbox implements UnreadMessages {

    private final Inbox inbox;

    UnreadInInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int of(Asker asker) {
        return inbox.unread();
    }
}
