package dk.samspil.planning;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.Languages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells those concerned what has happened to a plan, through the outbox, in plain Danish.
@Component
class PlanNotices {

    private static final int MOST_DAYS_NAMED = 40;

    private final Outbox outbox;
    private final MessageSource texts;
    private final Organisations organisations;
    private final Clock clock;

    PlanNotices(Outbox outbox, MessageSource texts, Organisations organisations, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @param event that it tells about: told once
    void toUnit(ProductionPlan plan, String what, UUID event, String link, Object... words) {
        send(
                plan.healthUnit(),
                what,
                event,
                link,
                plan.teamName(),
                Integer.toString(plan.year()),
                words);
    }

    /// @param event that it tells about: told once
    void toMunicipality(
            ProductionPlan plan, String what, UUID event, String link, Object... words) {
        send(
                plan.municipality(),
                what,
                event,
                link,
                plan.teamName(),
                Integer.toString(plan.year()),
                words);
    }

    /// Tells every municipality of the region that the year is announced or changed, and which of
    /// its days are touched.
    void yearChanged(PlanningYear year, List<TouchedDay> touched) {
        Map<Integer, List<TouchedDay>> by =
                touched.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TouchedDay::municipality,
                                        TreeMap::new,
                                        Collectors.toList()));
        var event =
                named("year/" + year.healthUnit() + "/" + year.year() + "/" + (year.version() + 1));
        for (Organisation each :
                organisations.municipalitiesOf(organisations.regionOf(year.healthUnit()))) {
            var days = by.getOrDefault(each.id(), List.of());
            send(
                    each.id(),
                    days.isEmpty() ? "year" : "year-touched",
                    event,
                    "/aarsplan/lukkeperioder/" + year.year(),
                    "",
                    Integer.toString(year.year()),
                    days.stream()
                            .limit(MOST_DAYS_NAMED)
                            .map(day -> date(day.day()) + ", " + day.teamName())
                            .collect(Collectors.joining("\n")),
                    days.size());
        }
    }

    private void send(
            int receiver,
            String what,
            UUID event,
            String link,
            String team,
            String year,
            Object... words) {
        var all = new Object[words.length + 2];
        all[0] = team;
        all[1] = year;
        System.arraycopy(words, 0, all, 2, words.length);
        outbox.send(
                new OutgoingMessage(
                        event,
                        "",
                        "planning-" + what,
                        event,
                        Channel.NOTICE,
                        Receiver.organisation(receiver, organisations.get(receiver).name()),
                        say(what + ".subject", all),
                        say(what + ".body", all),
                        link,
                        List.of()));
    }

    String date(LocalDate day) {
        return new DanishDates(Languages.DANISH, LocalDate.now(clock), WorkingDays.danish())
                .longDate(day);
    }

    /// Told to those whose meeting is moved.
    String movedTo(LocalDate day) {
        return say("moved-to", date(day));
    }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private String say(String key, Object... words) {
        return texts.getMessage("planning.message." + key, words, Languages.DANISH);
    }
}
