package dk.samspil.demo;

import dk.samspil.access.Askers;
import dk.samspil.budgets.BudgetChange;
import dk.samspil.budgets.BudgetKeys;
import dk.samspil.budgets.Budgets;
import dk.samspil.budgets.Counted;
import dk.samspil.budgets.KeyModel;
import dk.samspil.budgets.KeyPart;
import dk.samspil.budgets.PlaceCount;
import dk.samspil.budgets.SharedPlaces;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/// What the demonstration's fora share: a budget of five municipalities with three models, one of
/// them leaving, and a register of 32 special places.
@InDemo
class DemoBudgets {

    private static final int REGION = 1084;
    private static final String COURSES = "Afsluttede forløb";
    private static final String INHABITANTS = "Indbyggere";
    private static final List<Payer> PAYERS =
            List.of(
                    new Payer(151, 22, 52_000, 41, 46),
                    new Payer(159, 26, 70_000, 55, 50),
                    new Payer(153, 14, 39_000, 28, 33),
                    new Payer(163, 12, 31_000, 22, 19),
                    new Payer(167, 26, 54_000, 47, 52));

    private final Budgets budgets;
    private final BudgetKeys keys;
    private final SharedPlaces places;
    private final Askers askers;
    private final TransactionTemplate transaction;

    DemoBudgets(
            Budgets budgets,
            BudgetKeys keys,
            SharedPlaces places,
            Askers askers,
            TransactionTemplate transaction) {
        this.budgets = budgets;
        this.keys = keys;
        this.places = places;
        this.askers = askers;
        this.transaction = transaction;
    }

    /// @param before completed courses the year before last; `last`, last year
    private record Payer(int organisation, int percent, int inhabitants, int before, int last) {}

    /// Safe to repeat: what is there is left alone.
    void make(LocalDate today) {
        askers.run(
                DemoFora.SECRETARY,
                () ->
                        transaction.executeWithoutResult(
                                making -> {
                                    if (budgets.all().isEmpty()) {
                                        budget(today);
                                        pool(today);
                                    }
                                }));
    }

    private void budget(LocalDate today) {
        var id = id("Fælles udredningsteam");
        int year = today.getYear();
        budgets.make(
                id,
                "Fælles udredningsteam",
                REGION,
                "Et team af fem kommuner udreder sammen de borgere, hvis sag kræver flere fagligheder.",
                485_000_001);
        for (Payer payer : PAYERS) {
            budgets.join(id, payer.organisation(), LocalDate.of(year - 2, 1, 1));
            keys.agree(id, payer.organisation(), BigDecimal.valueOf(payer.percent()));
            count(id, payer.organisation(), INHABITANTS, year - 1, payer.inhabitants());
            count(id, payer.organisation(), COURSES, year - 2, payer.before());
            count(id, payer.organisation(), COURSES, year - 1, payer.last());
        }
        budgets.leave(id, 163, LocalDate.of(year + 1, 1, 1));
        var courses = part("100", COURSES, year - 2, year - 1);
        var chosen = model("Grundbeløb og forløb", 20_000_000, courses);
        add(id, model("Indbyggere", 0, part("100", INHABITANTS, year - 1, year - 1)));
        add(id, chosen);
        add(
                id,
                model(
                        "Halvt indbyggere, halvt aftalt",
                        0,
                        part("50", INHABITANTS, year - 1, year - 1),
                        new KeyPart(new BigDecimal("50"), "", null, null)));
        keys.choose(id, chosen.id());
        budgets.publish(id);
    }

    private void count(UUID budget, int organisation, String measure, int year, int value) {
        keys.keep(budget, new Counted(organisation, measure, year, BigDecimal.valueOf(value)));
    }

    private static KeyPart part(String weight, String measure, int first, int last) {
        return new KeyPart(new BigDecimal(weight), measure, first, last);
    }

    private static KeyModel model(String name, long base, KeyPart... parts) {
        return new KeyModel(id(name), name, base, List.of(parts), false);
    }

    private void add(UUID budget, KeyModel model) {
        DemoDoing.expect(BudgetChange.Saved.class, keys.add(budget, model));
    }

    private void pool(LocalDate today) {
        var id = id("Særlige pladser");
        places.make(id, "Særlige pladser", REGION, 32, 25);
        var pool = places.find(id).orElseThrow();
        for (var count :
                List.of(
                        counted(today.minusDays(60), 28, 2, 1, 2, ""),
                        counted(today.minusDays(30), 30, 1, 3, 0, ""),
                        counted(today, 31, 3, 4, 1, "Én plads er gjort til aflastning."))) {
            DemoDoing.expect(BudgetChange.Saved.class, places.count(pool, count));
        }
        places.publish(id);
    }

    private static PlaceCount counted(
            LocalDate day, int inUse, int coming, int waiting, int redesignated, String note) {
        return new PlaceCount(0, day, inUse, coming, waiting, redesignated, note, "");
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("fælles " + name).getBytes(StandardCharsets.UTF_8));
    }
}
