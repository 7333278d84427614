package dk.samspil;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.agreements.CaseType;
import dk.samspil.cases.Cases;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.NewCase;
import dk.samspil.cases.Opening;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.Citizen;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Cpr;
import dk.samspil.parties.NewCitizen;
import dk.samspil.parties.OpenedCitizen;
import dk.samspil.parties.WorkArea;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens real cases for tests, each on a citizen of its own.
@Component
public class TestCases {

    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    private final Cases cases;
    private final Citizens citizens;
    private final Askers askers;
    private final TransactionTemplate transaction;

    TestCases(Cases cases, Citizens citizens, Askers askers, TransactionTemplate transaction) {
        this.cases = cases;
        this.citizens = citizens;
        this.askers = askers;
        this.transaction = transaction;
    }

    public RehabilitationCase open() {
        return open(Personas.caseworker(), null);
    }

    public RehabilitationCase open(Asker caseworker, @Nullable Integer clinic) {
        Citizen citizen = citizen(caseworker, clinic);
        return as(
                caseworker,
                () -> {
                    var opening = cases.open(newCase(citizen, CaseType.DISABILITY_PENSION, clinic));
                    return cases.find(((Opening.Opened) opening).id()).orElseThrow();
                });
    }

    public Citizen citizen(Asker caseworker, @Nullable Integer clinic) {
        int serial = SERIAL.incrementAndGet();
        var typed =
                new NewCitizen(
                        new Cpr("0101%02d%04d".formatted(serial / 4000 + 60, serial % 4000)),
                        "Anders Testesen " + serial,
                        "Prøvevej 1, 2750 Ballerup",
                        "12 34 56 78",
                        false,
                        clinic);
        return as(caseworker, () -> ((OpenedCitizen.Opened) citizens.open(typed)).citizen());
    }

    public static NewCase newCase(Citizen citizen, CaseType type, @Nullable Integer clinic) {
        return new NewCase(
                citizen.person(),
                citizen.name(),
                citizen.birthDate(),
                type,
                WorkArea.EMPLOYMENT,
                1084,
                null,
                clinic,
                true,
                false,
                EnumSet.allOf(ConsentCovers.class));
    }

    /// Works in somebody's name, in a transaction.
    public <T> T as(Asker asker, Supplier<T> work) {
        return askers.as(asker, () -> transaction.execute(t -> work.get()));
    }

    public void run(Asker asker, Runnable work) {
        askers.run(asker, () -> transaction.executeWithoutResult(t -> work.run()));
    }

    public Asker citizenOf(RehabilitationCase theCase) {
        return Personas.citizen(theCase.citizen(), theCase.citizenName());
    }
}
