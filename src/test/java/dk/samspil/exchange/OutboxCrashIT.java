package dk.samspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.StandaloneDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nodes are killed at random moments while they write and deliver; others take over.
class OutboxCrashIT {

    private static final int KILLS = 50;
    private static final int MESSAGES_PER_NODE = 60;

    @TempDir Path folder;

    private StandaloneDatabase database;
    private JdbcClient sql;
    private Path outbox;

    @BeforeEach
    void startTheDatabase() {
        database = StandaloneDatabase.start(folder.resolve("database")).migrated();
        sql = database.superuser();
        outbox = folder.resolve("outbox");
        CaseOfLetter.open(sql, OutboxNode.CASE, OutboxNode.CITIZEN, OutboxNode.CASEWORKER);
        sql.sql("create schema crash").update();
        sql.sql("create table crash.state (id uuid primary key)").update();
        sql.sql("grant usage on schema crash to samspil_app").update();
        sql.sql("grant select, insert on crash.state to samspil_app").update();
    }

    @AfterEach
    void stopTheDatabase() throws IOException {
        database.close();
    }

    @Test
    void afterFiftyKillsEverythingIsDeliveredAndNothingTwice() throws Exception {
        int killedWithMessagesOnTheirWay = killNodesAtRandomMoments();
        NodeProcess last = start(0);
        waitUntilNothingIsOnItsWay();
        last.stop();

        List<String> written = column("select id::text from crash.state");
        assertThat(written).hasSizeGreaterThan(KILLS);
        assertThat(column("select about::text from exchange.outgoing"))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(column("select distinct status from exchange.outgoing"))
                .containsExactly("DELIVERED");
        List<String> messages = column("select id::text from exchange.outgoing");
        assertThat(column("select message_id::text from exchange.inbox"))
                .containsExactlyInAnyOrderElementsOf(messages);
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        messages.stream().map(id -> "digital-post-" + id).toList());
        assertThat(column("select task_instance from platform.scheduled_tasks")).isEmpty();
        assertThat(killedWithMessagesOnTheirWay).isGreaterThan(KILLS / 2);
        System.out.printf(
                "%d kills, %d with messages on their way; %d messages, %d needed another attempt%n",
                KILLS,
                killedWithMessagesOnTheirWay,
                messages.size(),
                column("select id::text from exchange.outgoing where attempts > 1").size());
    }

    /// Two lanes of nodes, killed independently: mostly two nodes work side by side. Returns how
    /// many of the kills left messages that were written, and not delivered.
    private int killNodesAtRandomMoments() {
        return Stream.of(new Random(1), new Random(2))
                .map(random -> CompletableFuture.supplyAsync(() -> killInOneLane(random)))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();
    }

    private int killInOneLane(Random random) {
        int hits = 0;
        try {
            for (int kill = 1; kill <= KILLS / 2; kill++) {
                NodeProcess node = start(MESSAGES_PER_NODE);
                node.awaitReady();
                Thread.sleep(random.nextInt(1500));
                node.kill();
                hits += onTheirWay() > 0 ? 1 : 0;
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return hits;
    }

    private NodeProcess start(int messages) throws IOException {
        return NodeProcess.start(database.url(), outbox, messages);
    }

    private int onTheirWay() {
        return column("select id::text from exchange.outgoing where status in ('TO_SEND', 'SENT')")
                .size();
    }

    private void waitUntilNothingIsOnItsWay() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(90);
        while (jobs() > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
    }

    private int jobs() {
        return column("select task_instance from platform.scheduled_tasks").size();
    }

    private List<String> column(String query) {
        return sql.sql(query).query((row, number) -> row.getString(1)).list();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(outbox)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
