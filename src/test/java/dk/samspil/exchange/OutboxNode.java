package dk.samspil.exchange;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariDataSource;
import dk.samspil.access.AccessWithoutPages;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// One node with the outbox only, as a process that starts fast and can be killed. It writes state
/// and messages in transactions as fast as it can, and delivers its own and others' meanwhile.
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import({
    AccessWithoutPages.class,
    Outbox.class,
    OutgoingMessages.class,
    Attachments.class,
    OutboxFolder.class,
    Delivery.class,
    DeliveryJobs.class,
    DeliveryTasks.class
})
class OutboxNode {

    static final String READY = "READY";

    static final UUID CASE = new UUID(0, 1);
    static final UUID CITIZEN = new UUID(0, 9);
    static final Asker CASEWORKER =
            new Asker(new UUID(0, 7), "Mette Prøvesen", 101, "København", Capacity.CASEWORKER, "");

    private static final Random RANDOM = new Random();

    /// @param arguments how many messages to write
    public static void main(String[] arguments) throws InterruptedException {
        var node = new AnnotationConfigApplicationContext(OutboxNode.class);
        node.registerShutdownHook();
        node.getBean(Scheduler.class).start();
        System.out.println(READY);
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            writeStateAndMessage(node);
            Thread.sleep(RANDOM.nextInt(15));
        }
        Thread.currentThread().join();
    }

    @Bean
    HikariDataSource dataSource() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(System.getProperty("database"));
        pool.setUsername("samspil_app");
        pool.setMaximumPoolSize(8);
        return pool;
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .tableName("platform.scheduled_tasks")
                .pollingInterval(Duration.ofMillis(30))
                .heartbeatInterval(Duration.ofMillis(250))
                .missedHeartbeatsLimit(4)
                .threads(4)
                .build();
    }

    private static void writeStateAndMessage(AnnotationConfigApplicationContext node) {
        var transactions = node.getBean(TransactionOperations.class);
        UUID state = UUID.randomUUID();
        node.getBean(Askers.class)
                .run(
                        CASEWORKER,
                        () ->
                                transactions.executeWithoutResult(
                                        t -> {
                                            node.getBean(JdbcClient.class)
                                                    .sql("insert into crash.state values (?)")
                                                    .param(state)
                                                    .update();
                                            node.getBean(Outbox.class).send(messageAbout(state));
                                        }));
    }

    private static OutgoingMessage messageAbout(UUID state) {
        byte[] letter = new byte[20_000];
        RANDOM.nextBytes(letter);
        return new OutgoingMessage(
                CASE,
                "26-1042",
                "crash",
                state,
                Channel.DIGITAL_POST,
                Receiver.citizen(CITIZEN, "Anders Testesen"),
                "Din indstilling",
                "Kære Anders",
                "",
                List.of(Attachment.pdf("Indstilling.pdf", letter)));
    }
}
