package dk.samspil.budgets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A budget's models side by side on a day, and what it means for the others when somebody leaves.
///
/// @param rows one for each participant of the day
public record Comparison(
        List<KeyModel> models, List<Split> splits, List<Row> rows, List<Departure> departures) {

    /// @param ore by model; null where the model cannot be reckoned
    public record Row(String name, List<@Nullable Long> ore) {}

    /// What a day on which somebody leaves means by one model.
    ///
    /// @param leaving who leaves, by name
    public record Departure(LocalDate day, List<String> leaving, String model, List<Moved> moved) {}

    /// @param before in øre a year
    public record Moved(String name, long before, long after) {

        public long more() {
            return after - before;
        }
    }

    /// @param day on which the participants are counted
    public static Comparison of(
            long ore,
            List<KeyModel> models,
            List<Participant> participants,
            Split.Basis basis,
            LocalDate day) {
        var in = on(participants, day);
        List<Split> splits = models.stream().map(model -> split(ore, model, in, basis)).toList();
        var rows = in.stream().map(each -> new Row(each.name(), of(splits, each))).toList();
        return new Comparison(models, splits, rows, departures(ore, models, participants, basis));
    }

    private static List<Departure> departures(
            long ore, List<KeyModel> models, List<Participant> participants, Split.Basis basis) {
        var model = models.stream().filter(KeyModel::chosen).findFirst();
        var counts = model.or(() -> models.stream().findFirst());
        if (counts.isEmpty()) {
            return List.of();
        }
        var days =
                new TreeSet<>(
                        participants.stream()
                                .flatMap(each -> Stream.ofNullable(each.leaves()))
                                .toList());
        return days.stream()
                .flatMap(day -> departure(ore, counts.get(), participants, basis, day).stream())
                .toList();
    }

    private static Optional<Departure> departure(
            long ore,
            KeyModel model,
            List<Participant> participants,
            Split.Basis basis,
            LocalDate day) {
        var before = split(ore, model, on(participants, day.minusDays(1)), basis);
        var after = split(ore, model, on(participants, day), basis);
        if (!(before instanceof Split.Shares(var then) && after instanceof Split.Shares(var now))) {
            return Optional.empty();
        }
        return Optional.of(
                new Departure(
                        day,
                        participants.stream()
                                .filter(each -> day.equals(each.leaves()))
                                .map(Participant::name)
                                .toList(),
                        model.name(),
                        on(participants, day.minusDays(1)).stream()
                                .map(
                                        each ->
                                                new Moved(
                                                        each.name(),
                                                        then.getOrDefault(each.organisation(), 0L),
                                                        now.getOrDefault(each.organisation(), 0L)))
                                .toList()));
    }

    private static List<Participant> on(List<Participant> participants, LocalDate day) {
        return participants.stream().filter(each -> each.isIn(day)).toList();
    }

    private static Split split(
            long ore, KeyModel model, List<Participant> participants, Split.Basis basis) {
        return Split.of(
                ore, model, participants.stream().map(Participant::organisation).toList(), basis);
    }

    private static List<@Nullable Long> of(List<Split> splits, Participant participant) {
        var ore = new ArrayList<@Nullable Long>();
        for (Split split : splits) {
            ore.add(
                    split instanceof Split.Shares(var shares)
                            ? shares.get(participant.organisation())
                            : null);
        }
        return ore;
    }
}
