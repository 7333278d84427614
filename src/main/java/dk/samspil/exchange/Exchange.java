package dk.samspil.exchange;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the asker's organisation has sent, what became of it, and what can still be done about it.
@Component
public class Exchange {

    /// Why something cannot be done, as a key of the message bundles.
    public record Refused(String messageKey) {

        private static final Refused UNKNOWN = new Refused("exchange.refused.unknown");

        /// The message does not exist, or the asker may not know that it does.
        public boolean unknown() {
            return equals(UNKNOWN);
        }
    }

    private final SentMessages sent;
    private final OutgoingMessages messages;
    private final DeliveryJobs jobs;
    private final AccessLog log;
    private final Askers askers;
    private final Clock clock;

    Exchange(
            SentMessages sent,
            OutgoingMessages messages,
            DeliveryJobs jobs,
            AccessLog log,
            Askers askers,
            Clock clock) {
        this.sent = sent;
        this.messages = messages;
        this.jobs = jobs;
        this.log = log;
        this.askers = askers;
        this.clock = clock;
    }

    /// The messages that the asker's organisation has sent in a case, oldest first. The caller logs
    /// the look, as it shows them as part of the case.
    @Transactional(readOnly = true)
    public List<SentMessage> ofCase(UUID caseId) {
        return sent.ofCase(caseId);
    }

    /// One screen of messages that the asker's organisation has sent, newest first.
    ///
    /// @param after the last message of the screen before
    @Transactional(readOnly = true)
    public List<SentMessage> newest(int limit, Optional<MessageId> after) {
        return sent.newest(limit, after);
    }

    /// One sent message with its text.
    @Transactional
    public Optional<SentMessage> find(MessageId id) {
        Optional<SentMessage> found = sent.find(id);
        found.filter(message -> !message.caseNumber().isEmpty())
                .ifPresent(message -> log.looked(message.caseId(), "message", message.subject()));
        return found;
    }

    /// Sends again: one more attempt while the message has not arrived, a further copy afterwards.
    @Transactional
    public Optional<Refused> resend(MessageId id) {
        Optional<MessageStatus> status = messages.lock(id);
        if (status.isEmpty()) {
            return Optional.of(Refused.UNKNOWN);
        }
        Asker asker = askers.current();
        SentMessage message = sent.find(id).orElseThrow();
        if (status.get().hasLeft()) {
            MessageId copy = messages.copy(id, asker, clock.instant());
            jobs.deliver(copy, asker.organisation());
        } else {
            messages.tryAgain(id);
            jobs.deliver(id, asker.organisation());
        }
        log.changed(message.caseId(), "message", "Sendte igen: " + message.subject());
        return Optional.empty();
    }

    /// Sent by mistake: takes the message back when nobody has read it.
    @Transactional
    public Optional<Refused> recall(MessageId id) {
        Optional<MessageStatus> status = messages.lock(id);
        if (status.isEmpty()) {
            return Optional.of(Refused.UNKNOWN);
        }
        if (!status.get().canBeRecalled() || !messages.recall(id, status.get(), clock.instant())) {
            return Optional.of(new Refused("exchange.refused.recall." + status.get().name()));
        }
        jobs.takeBack(id, askers.current().organisation());
        SentMessage message = sent.find(id).orElseThrow();
        log.changed(message.caseId(), "message", "Kaldte tilbage: " + message.subject());
        return Optional.empty();
    }
}
