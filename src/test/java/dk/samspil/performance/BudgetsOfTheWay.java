package dk.samspil.performance;

import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A shared budget and a register of places, made through the pages that people use.
@Component
@Lazy
class BudgetsOfTheWay {

    private final SignedInBrowser browser;

    BudgetsOfTheWay(SignedInBrowser browser) {
        this.browser = browser;
    }

    void make(List<Asker> people) {
        var keeper =
                people.stream()
                        .filter(p -> p.capacity() == Capacity.FORUM_SECRETARY)
                        .findFirst()
                        .orElseThrow();
        var made =
                browser.post(
                        keeper,
                        "/budgetter",
                        "name",
                        "Vejens budget",
                        "region",
                        "1084",
                        "amount",
                        "1.000");
        var budget = String.valueOf(made.getResponse().getRedirectedUrl());
        browser.post(
                keeper,
                budget + "/deltagere",
                "organisation",
                "151",
                "joins",
                "1-1-2024",
                "percent",
                "100");
        browser.post(keeper, budget + "/deltagere/151", "leaves", "1-1-2099");
        browser.post(keeper, budget + "/modeller", "name", "Aftalt", "parts[0].weight", "100");
        browser.post(keeper, budget + "/udgiv");
        var pool =
                browser.post(
                        keeper,
                        "/budgetter/pladser",
                        "poolName",
                        "Vejens pladser",
                        "poolRegion",
                        "1084",
                        "capacity",
                        "32",
                        "mostPercent",
                        "25");
        var places = String.valueOf(pool.getResponse().getRedirectedUrl());
        browser.post(
                keeper,
                places,
                "countedOn",
                LocalDate.now(DanishDates.ZONE).toString(),
                "inUse",
                "3",
                "coming",
                "1",
                "waiting",
                "1");
        browser.post(keeper, places + "/udgiv");
    }
}
