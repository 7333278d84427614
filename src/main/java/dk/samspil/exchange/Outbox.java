package dk.samspil.exchange;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes messages to be sent. They are written in the caller's transaction, with the state that
/// they tell about, and delivered after it: a rollback sends nothing, a crash loses nothing.
@Component
public class Outbox {

    private final OutgoingMessages messages;
    private final Askers askers;
    private final Clock clock;
    private final DeliveryJobs jobs;

    Outbox(OutgoingMessages messages, Askers askers, Clock clock, DeliveryJobs jobs) {
        this.messages = messages;
        this.askers = askers;
        this.clock = clock;
        this.jobs = jobs;
    }

    /// Sends a message in the asker's name. The same message sent twice is sent once.
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId send(OutgoingMessage message) {
        Asker sender = askers.current();
        if (messages.add(message, sender, clock.instant())) {
            jobs.deliver(message.id(), sender.organisation());
        }
        return message.id();
    }
}
