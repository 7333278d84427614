package dk.samspil.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/// Makes the demonstration at the first start, through the same front doors that people use. The
/// professionals are there when the application says that it has started; the cases follow.
@InDemo
class DemoData implements ApplicationRunner {

    private final DemoSettings settings;
    private final DemoPeople people;
    private final DemoSignIn signIn;
    private final DemoLedger ledger;
    private final DemoFora fora;
    private final DemoIndicators indicators;
    private final DemoBudgets budgets;
    private final DemoMaking making;
    private final Clock clock;

    DemoData(
            DemoSettings settings,
            DemoPeople people,
            DemoSignIn signIn,
            DemoLedger ledger,
            DemoFora fora,
            DemoIndicators indicators,
            DemoBudgets budgets,
            DemoMaking making,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.signIn = signIn;
        this.ledger = ledger;
        this.fora = fora;
        this.indicators = indicators;
        this.budgets = budgets;
        this.making = making;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments)
            throws InterruptedException, ExecutionException {
        DemoLedger.Making wanted =
                ledger.begin(LocalDate.now(clock), settings.seed(), settings.cases());
        if (wanted.finished()) {
            return;
        }
        var random = new Random(wanted.seed());
        var names = new DemoNames(random);
        DemoCast cast = people.register(random, names);
        signIn.offer(cast);
        fora.make(cast.administrator(), LocalDate.now(clock));
        indicators.make(LocalDate.now(clock));
        budgets.make(LocalDate.now(clock));
        Future<?> made = making.begin(wanted, cast, names, random);
        if (!settings.background()) {
            made.get();
        }
    }
}
