package dk.samspil.demo;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.exchange.Inbox;
import dk.samspil.exchange.MessageId;
import dk.samspil.exchange.ReceivedMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the messages of the demonstration be read, a day after they came; the newest are left, and
/// some citizens read nothing. What is read already is left alone, so it can be begun again.
@InDemo
class DemoMail {

    private static final Duration UNTIL_DELIVERED = Duration.ofMinutes(2);
    private static final int DAYS_UNREAD = 4;
    private static final int AT_ONCE = 200;
    private static final int NEVER_READS = 5;

    private final Inbox inbox;
    private final SchedulerClient jobs;
    private final Askers askers;
    private final TransactionTemplate transaction;
    private final DemoStage stage;

    DemoMail(
            Inbox inbox,
            SchedulerClient jobs,
            Askers askers,
            TransactionTemplate transaction,
            DemoStage stage) {
        this.inbox = inbox;
        this.jobs = jobs;
        this.askers = askers;
        this.transaction = transaction;
        this.stage = stage;
    }

    void read(DemoCast cast, List<DemoCase> cases, LocalDate today) throws InterruptedException {
        awaitDelivery();
        Instant before = today.minusDays(DAYS_UNREAD).atStartOfDay(DemoClock.ZONE).toInstant();
        for (Asker reader : readers(cast, cases)) {
            if (stage.isClosed()) {
                return;
            }
            askers.run(reader, () -> readAll(before));
        }
    }

    private static Iterable<Asker> readers(DemoCast cast, List<DemoCase> cases) {
        var readers = new LinkedHashSet<Asker>();
        for (DemoCast.Town town : cast.towns()) {
            readers.add(town.secretary());
            readers.add(town.coordinators().getFirst());
            town.practices().forEach(practice -> readers.add(practice.doctor()));
        }
        readers.add(cast.clinicalSecretary());
        cases.stream()
                .filter(story -> story.plot().serial() % NEVER_READS != 0)
                .forEach(story -> readers.add(story.citizen()));
        return readers;
    }

    private void readAll(Instant before) {
        Optional<ReceivedMessage> last = Optional.empty();
        List<ReceivedMessage> page;
        do {
            Optional<ReceivedMessage> from = last;
            page = inbox.newest(AT_ONCE, from.map(message -> new MessageId(message.id())));
            var old = new ArrayList<>(page);
            old.removeIf(
                    message -> message.readAt() != null || message.deliveredAt().isAfter(before));
            transaction.executeWithoutResult(reading -> old.forEach(this::open));
            last = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
        } while (page.size() == AT_ONCE);
    }

    private void open(ReceivedMessage message) {
        DemoClock.at(
                message.deliveredAt().plus(Duration.ofHours(20)),
                () -> inbox.open(new MessageId(message.id())));
    }

    /// What is still on its way after that stays unread.
    private void awaitDelivery() throws InterruptedException {
        Instant end = Instant.now().plus(UNTIL_DELIVERED);
        while (waiting() > 0 && Instant.now().isBefore(end) && !stage.isClosed()) {
            Thread.sleep(200);
        }
    }

    private int waiting() {
        var waiting = new AtomicInteger();
        jobs.fetchScheduledExecutionsForTask(
                "exchange-deliver", Integer.class, job -> waiting.incrementAndGet());
        return waiting.get();
    }
}
