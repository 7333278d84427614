package dk.samspil.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.SchedulerState.SettableSchedulerState;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dk.samspil.access.Askers;
import dk.samspil.cases.TurnTask.Left;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnTaskTests {

    private static final TaskDescriptor<Integer> NAME = TaskDescriptor.of("work", Integer.class);

    private final UUID first = new UUID(0, 1);
    private final UUID second = new UUID(0, 2);
    private final List<UUID> done = new ArrayList<>();

    @Test
    void oneThatFindsAnotherAtWorkDoesNothingAndTheNextOneDoes() {
        var tasks = new ArrayList<CustomTask<Integer>>();
        tasks.add(
                TurnTask.of(
                        NAME,
                        (on, stopping) -> {
                            done.add(on);
                            if (on.equals(first)) {
                                run(tasks.getFirst(), second);
                            }
                            return Left.NOTHING;
                        },
                        new Askers(),
                        Clock.systemUTC()));
        run(tasks.getFirst(), first);
        assertThat(done).containsExactly(first);
        run(tasks.getFirst(), second);
        assertThat(done).containsExactly(first, second);
    }

    private static void run(CustomTask<Integer> task, UUID on) {
        var job = new TaskInstance<>(NAME.getTaskName(), on.toString(), 151);
        var execution = new Execution(Instant.EPOCH, job);
        task.execute(
                job,
                new ExecutionContext(
                        new SettableSchedulerState(),
                        execution,
                        null,
                        new CurrentlyExecuting(execution, Instant::now, null)));
    }
}
