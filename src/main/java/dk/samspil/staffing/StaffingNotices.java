package dk.samspil.staffing;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells those concerned who goes where: one notice to each coordinator and each municipality with
/// days that changed, whatever their number.
@Component
class StaffingNotices {

    private static final int MOST_DAYS_NAMED = 60;

    private final Outbox outbox;
    private final MessageSource texts;
    private final Organisations organisations;
    private final Clock clock;

    StaffingNotices(Outbox outbox, MessageSource texts, Organisations organisations, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// A day on which somebody else goes than before.
    ///
    /// @param before null = nobody, or is published for the first time
    /// @param cancelled whether the meeting does not take place, since nobody comes
    record Changed(
            Assignment now, @Nullable UUID before, @Nullable String beforeName, boolean cancelled) {

        /// The key of what the municipality is told.
        private String key() {
            if (cancelled) {
                return "day-cancelled";
            }
            return now.unstaffed() ? "day-without" : "day-with";
        }
    }

    /// @param publication that is told about: told once
    /// @param accounts of the coordinators who sign in, by coordinator
    void tell(
            UUID publication,
            StaffingVersion version,
            List<Changed> all,
            Map<UUID, UUID> accounts) {
        Map<UUID, List<String>> coordinators = new TreeMap<>();
        Map<Integer, List<String>> municipalities = new TreeMap<>();
        for (Changed each : all) {
            var day = each.now();
            var where = date(day.day()) + ", " + day.teamName() + ", " + day.place();
            add(coordinators, day.coordinator(), say("new-day", where));
            add(coordinators, each.before(), say("not-your-day", where));
            add(
                    municipalities,
                    day.municipality(),
                    say(
                            each.key(),
                            date(day.day()) + ", " + day.teamName(),
                            Objects.requireNonNullElse(day.coordinatorName(), "")));
        }
        int unit = version.healthUnit();
        coordinators.forEach(
                (coordinator, days) -> {
                    var person = accounts.get(coordinator);
                    if (person != null) {
                        var receiver = new Receiver(unit, person, "", name(all, coordinator));
                        send(publication, "coordinator", receiver, version, days);
                    }
                });
        municipalities.forEach(
                (municipality, days) ->
                        send(
                                publication,
                                "municipality",
                                Receiver.organisation(
                                        municipality, organisations.get(municipality).name()),
                                version,
                                days));
    }

    private static <K> void add(Map<K, List<String>> to, @Nullable K whom, String line) {
        if (whom != null) {
            to.computeIfAbsent(whom, w -> new ArrayList<>()).add(line);
        }
    }

    private static String name(List<Changed> all, UUID coordinator) {
        for (Changed each : all) {
            if (coordinator.equals(each.now().coordinator())) {
                return String.valueOf(each.now().coordinatorName());
            }
            if (coordinator.equals(each.before())) {
                return String.valueOf(each.beforeName());
            }
        }
        throw new IllegalStateException("is concerned by no day: " + coordinator);
    }

    private void send(
            UUID publication,
            String whom,
            Receiver receiver,
            StaffingVersion version,
            List<String> days) {
        var year = Integer.toString(version.year());
        var named = String.join("\n", days.subList(0, Math.min(days.size(), MOST_DAYS_NAMED)));
        var rest = days.size() - MOST_DAYS_NAMED;
        outbox.send(
                new OutgoingMessage(
                        publication,
                        "",
                        "planning-staffing",
                        publication,
                        Channel.NOTICE,
                        receiver,
                        say(whom + ".subject", year, days.size()),
                        say(
                                whom + ".body",
                                year,
                                rest > 0 ? named + "\n" + say("more", rest) : named),
                        "/moeder",
                        List.of()));
    }

    private String date(LocalDate day) {
        return new DanishDates(Languages.DANISH, LocalDate.now(clock), WorkingDays.danish())
                .longDate(day);
    }

    private String say(String key, Object... words) {
        return texts.getMessage("staffing.message." + key, words, Languages.DANISH);
    }
}
