package dk.samspil.demo;

import dk.samspil.access.Asker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Gathers what is done in a scene. Within one case each act comes after the one before it.
final class DemoScript {

    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final int MINUTES_OF_A_DAY = 6 * 60;
    private static final LocalTime EVENING = LocalTime.of(17, 30);

    private final List<DemoAct> acts = new ArrayList<>();
    private final Random random;
    private LocalDateTime last = LocalDateTime.MIN;

    /// @param random for the time of day
    DemoScript(Random random) {
        this.random = random;
    }

    /// Begins with another case, whose acts come after none of the others.
    void another() {
        last = LocalDateTime.MIN;
    }

    /// On a day, at a time when offices are open.
    void on(LocalDate day, Asker who, Runnable what) {
        LocalDateTime morning = day.atTime(MORNING);
        LocalDateTime when =
                last.isBefore(morning)
                        ? morning.plusMinutes(random.nextInt(MINUTES_OF_A_DAY))
                        : last.plusMinutes(random.nextInt(3, 40));
        at(when, who, what);
    }

    /// At a time, or right after the act before it where that was later.
    void at(LocalDateTime time, Asker who, Runnable what) {
        LocalDateTime latest = time.toLocalDate().atTime(EVENING);
        LocalDateTime when = time.isAfter(latest) ? latest : time;
        last = when.isBefore(last) ? last.plusSeconds(20) : when;
        acts.add(new DemoAct(last, who, what));
    }

    /// All of it in the order of time.
    List<DemoAct> acts() {
        return acts.stream().sorted(Comparator.comparing(DemoAct::at)).toList();
    }
}
