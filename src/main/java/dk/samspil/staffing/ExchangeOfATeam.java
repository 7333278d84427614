package dk.samspil.staffing;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedCollection;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Moves that give all days on which a team meets one coordinator to another one at once, and what
/// that one has on these dates back to the first. Day by day, each step of it would be for the
/// worse: the team would meet both.
public final class ExchangeOfATeam
        implements MoveIteratorFactory<StaffingPlan, ExchangeOfATeam.Exchange> {

    private static final int ATTEMPTS = 1_000;

    private List<MeetingToStaff> free = List.of();
    private Map<UUID, List<MeetingToStaff>> ofTeam = Map.of();
    private Map<LocalDate, List<MeetingToStaff>> onDay = Map.of();

    /// A day and who takes it.
    record Change(MeetingToStaff meeting, Coordinator who) {}

    /// Several days that change hands together.
    record Exchange(List<Change> changes) implements Move<StaffingPlan> {

        @Override
        public void execute(MutableSolutionView<StaffingPlan> view) {
            var coordinator =
                    view.getSolutionMetaModel()
                            .genuineEntity(MeetingToStaff.class)
                            .<Coordinator>basicVariable("coordinator");
            for (Change change : changes) {
                view.changeVariable(coordinator, change.meeting, change.who);
            }
        }

        @Override
        public SequencedCollection<Object> getPlanningEntities() {
            return changes.stream().<Object>map(Change::meeting).toList();
        }

        @Override
        public SequencedCollection<@Nullable Object> getPlanningValues() {
            var values = new ArrayList<@Nullable Object>();
            changes.forEach(change -> values.add(change.who));
            return values;
        }
    }

    @Override
    public void phaseStarted(ScoreDirector<StaffingPlan> director) {
        free =
                director.getWorkingSolution().getMeetings().stream()
                        .filter(meeting -> !meeting.isPinned())
                        .toList();
        ofTeam = free.stream().collect(Collectors.groupingBy(MeetingToStaff::team));
        onDay =
                director.getWorkingSolution().getMeetings().stream()
                        .collect(Collectors.groupingBy(MeetingToStaff::day));
    }

    @Override
    public long getSize(ScoreDirector<StaffingPlan> director) {
        return (long) free.size() * director.getWorkingSolution().getCoordinators().size();
    }

    @Override
    public Iterator<Exchange> createOriginalMoveIterator(ScoreDirector<StaffingPlan> director) {
        throw new UnsupportedOperationException("Exchanges are drawn at random");
    }

    @Override
    public Iterator<Exchange> createRandomMoveIterator(
            ScoreDirector<StaffingPlan> director, RandomGenerator random) {
        return new Iterator<>() {
            private @Nullable Exchange upcoming;

            @Override
            public boolean hasNext() {
                for (int i = 0; upcoming == null && i < ATTEMPTS && !free.isEmpty(); i++) {
                    upcoming = draw(random);
                }
                return upcoming != null;
            }

            @Override
            public Exchange next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                var drawn = Objects.requireNonNull(upcoming);
                upcoming = null;
                return drawn;
            }
        };
    }

    /// Null where there is nothing to exchange.
    private @Nullable Exchange draw(RandomGenerator random) {
        var one = free.get(random.nextInt(free.size()));
        var first = one.getCoordinator();
        if (one.getAble().isEmpty()) {
            return null;
        }
        var second = one.getAble().get(random.nextInt(one.getAble().size()));
        if (first == null || first.equals(second)) {
            return null;
        }
        var changes = new ArrayList<Change>();
        for (MeetingToStaff meeting : ofTeam.getOrDefault(one.team(), List.of())) {
            if (first.equals(meeting.getCoordinator()) && meeting.getAble().contains(second)) {
                exchange(meeting, first, second, changes);
            }
        }
        return changes.isEmpty() ? null : new Exchange(changes);
    }

    private void exchange(
            MeetingToStaff meeting, Coordinator first, Coordinator second, List<Change> changes) {
        for (MeetingToStaff other : onDay.getOrDefault(meeting.day(), List.of())) {
            if (second.equals(other.getCoordinator())) {
                if (other.isPinned() || !other.getAble().contains(first)) {
                    return;
                }
                changes.add(new Change(other, first));
            }
        }
        changes.add(new Change(meeting, second));
    }
}
