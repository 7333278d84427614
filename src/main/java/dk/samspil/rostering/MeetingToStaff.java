package dk.samspil.rostering;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import dk.samspil.parties.Specialty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting day that is to have a coordinator.
@PlanningEntity
public final class MeetingToStaff {

    /// So near are places that are reached from one lodging.
    public static final int NEAR_KM = 30;

    @PlanningId private @Nullable UUID id;
    private @Nullable UUID team;
    private String teamName = "";
    private LocalDate day = LocalDate.EPOCH;
    private String place = "";
    private Position position = new Position(0, 0);
    private Integer week = 0;
    private YearMonth month = YearMonth.of(1970, 1);
    private @Nullable Specialty asksFor;
    private int farFrom = Integer.MAX_VALUE;
    @PlanningPin private boolean pinned;
    private boolean near;
    private @Nullable Coordinator before;

    @ValueRangeProvider private List<Coordinator> able = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Coordinator coordinator;

    /// Needed by the solver, which copies days.
    public MeetingToStaff() {}

    public MeetingToStaff(
            UUID id, UUID team, String teamName, LocalDate day, String place, Position position) {
        this.id = id;
        this.team = team;
        this.teamName = teamName;
        this.day = day;
        this.place = place;
        this.position = position;
        this.week = Spans.week(day);
        this.month = Spans.month(day);
    }

    /// The cases that are expected mostly ask for this.
    public MeetingToStaff asking(@Nullable Specialty specialty) {
        this.asksFor = specialty;
        return this;
    }

    /// Chosen by hand: the solver leaves it.
    public MeetingToStaff pin(@Nullable Coordinator chosen) {
        this.coordinator = chosen;
        this.pinned = true;
        return this;
    }

    /// Begins with what an earlier plan says, and counts it as a change when that is left.
    ///
    /// @param soon whether those concerned have little time to adjust
    public MeetingToStaff keep(@Nullable Coordinator earlier, boolean soon) {
        this.before = earlier;
        this.coordinator = earlier;
        this.near = soon;
        return this;
    }

    /// Which coordinators can take the day when nothing else is planned. Whoever has it and cannot
    /// any more leaves it, unless chosen by hand.
    ///
    /// @param far from how many kilometres on the way is long
    void among(List<Coordinator> all, int far) {
        farFrom = far;
        able =
                all.stream()
                        .filter(one -> one.can(this) || pinned && one.equals(coordinator))
                        .toList();
        if (coordinator != null && !able.contains(coordinator)) {
            coordinator = null;
        }
    }

    /// The same day with somebody else, the earlier plan and the pin as they are.
    MeetingToStaff with(@Nullable Coordinator other) {
        var copy = new MeetingToStaff(getId(), team(), teamName, day, place, position);
        copy.asksFor = asksFor;
        copy.farFrom = farFrom;
        copy.pinned = pinned;
        copy.near = near;
        copy.before = before;
        copy.able = able;
        copy.coordinator = other;
        return copy;
    }

    public UUID getId() {
        return Objects.requireNonNull(id);
    }

    /// Those who can take the day when nothing else is planned.
    public List<Coordinator> getAble() {
        return able;
    }

    public void setAble(List<Coordinator> able) {
        this.able = able;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    public UUID team() {
        return Objects.requireNonNull(team);
    }

    public String teamName() {
        return teamName;
    }

    public LocalDate day() {
        return day;
    }

    public String place() {
        return place;
    }

    public Position position() {
        return position;
    }

    /// Monday to Sunday, counted from 1970.
    public Integer week() {
        return week;
    }

    YearMonth month() {
        return month;
    }

    public boolean isPinned() {
        return pinned;
    }

    boolean near() {
        return near;
    }

    @Nullable Coordinator before() {
        return before;
    }

    public @Nullable Coordinator getCoordinator() {
        return coordinator;
    }

    /// Puts a coordinator on the day; null = nobody.
    public void setCoordinator(@Nullable Coordinator coordinator) {
        this.coordinator = coordinator;
    }

    /// Kilometres from the base of whoever goes there.
    public int km() {
        return coordinator == null ? 0 : coordinator.base().kmTo(position);
    }

    public boolean unstaffed() {
        return coordinator == null;
    }

    public boolean byOwnCoordinator() {
        return coordinator != null && coordinator.follows().contains(team);
    }

    public @Nullable Specialty asksFor() {
        return asksFor;
    }

    /// Whether somebody lacks what the cases mostly ask for.
    public boolean asksForAnother(Coordinator one) {
        return asksFor != null && !one.specialties().contains(asksFor);
    }

    /// How many wishes somebody would give up to go there.
    public int againstWishes(Coordinator one) {
        return one.wishes().against(team(), day);
    }

    /// Whether it is a long way for somebody.
    public boolean farFor(Coordinator one) {
        return one.base().kmTo(position) >= farFrom;
    }

    boolean far() {
        return coordinator != null && farFor(coordinator);
    }

    /// Whether one journey does for both: there is a night between them, and the places are near.
    public boolean pairs(MeetingToStaff other) {
        return Math.abs(day.toEpochDay() - other.day.toEpochDay()) == 1
                && near(position, other.position);
    }

    static boolean near(Position one, Position other) {
        return one.kmTo(other) <= NEAR_KM;
    }

    @Override
    public String toString() {
        return day + " " + teamName;
    }
}
