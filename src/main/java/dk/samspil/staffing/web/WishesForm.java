package dk.samspil.staffing.web;

import dk.samspil.rostering.Wishes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a coordinator would rather do, as typed.
///
/// @param weekdays what is wished of Monday to Friday; null = no matter
record WishesForm(
        @Size(max = 5) @Nullable List<@Nullable Leaning> weekdays,
        @Valid @Size(max = 50) @Nullable List<@Nullable Spell> spells,
        @Nullable List<@Nullable UUID> teams) {

    private static final int WEEKDAYS = 5;
    private static final int EMPTY_ROWS = 2;

    /// How something is wished for.
    enum Leaning {
        RATHER,
        NOT
    }

    /// A spell as typed; a row with no date in it is none, and one with a single date is that day.
    record Spell(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Leaning leaning) {

        boolean empty() {
            return from == null && to == null;
        }

        boolean possible() {
            return from != null && (to == null || !to.isBefore(from));
        }

        Wishes.Spell spell() {
            var first = Objects.requireNonNull(from);
            return new Wishes.Spell(first, Objects.requireNonNullElse(to, first));
        }

        boolean rather() {
            return leaning == Leaning.RATHER;
        }
    }

    static WishesForm of(Wishes wishes) {
        var weekdays = new ArrayList<@Nullable Leaning>();
        for (int day = 1; day <= WEEKDAYS; day++) {
            weekdays.add(leaning(wishes, DayOfWeek.of(day)));
        }
        var spells = new ArrayList<@Nullable Spell>();
        wishes.in().forEach(each -> spells.add(row(each, Leaning.RATHER)));
        wishes.notIn().forEach(each -> spells.add(row(each, Leaning.NOT)));
        spells.addAll(
                Stream.generate(() -> new Spell(null, null, null)).limit(EMPTY_ROWS).toList());
        return new WishesForm(weekdays, spells, List.copyOf(wishes.with()));
    }

    private static @Nullable Leaning leaning(Wishes wishes, DayOfWeek day) {
        if (wishes.on().contains(day)) {
            return Leaning.RATHER;
        }
        return wishes.notOn().contains(day) ? Leaning.NOT : null;
    }

    private static Spell row(Wishes.Spell spell, Leaning leaning) {
        return new Spell(spell.from(), spell.to(), leaning);
    }

    /// Whether each spell has its days in their order.
    boolean possible() {
        return written().stream().allMatch(Spell::possible);
    }

    /// Only for a form without errors.
    Wishes wishes() {
        return new Wishes(
                days(Leaning.RATHER),
                days(Leaning.NOT),
                written().stream().filter(Spell::rather).map(Spell::spell).toList(),
                written().stream().filter(row -> !row.rather()).map(Spell::spell).toList(),
                ids(teams));
    }

    private Set<DayOfWeek> days(Leaning wanted) {
        var days = new HashSet<DayOfWeek>();
        for (int i = 0; weekdays != null && i < weekdays.size(); i++) {
            if (weekdays.get(i) == wanted) {
                days.add(DayOfWeek.of(i + 1));
            }
        }
        return Set.copyOf(days);
    }

    private List<Spell> written() {
        return spells == null
                ? List.of()
                : spells.stream().filter(Objects::nonNull).filter(row -> !row.empty()).toList();
    }

    static Set<UUID> ids(@Nullable Collection<@Nullable UUID> typed) {
        return typed == null
                ? Set.of()
                : typed.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
