package dk.samspil.staffing;

import static dk.samspil.rostering.StaffingCast.ANNE;
import static dk.samspil.rostering.StaffingCast.BALLERUP;
import static dk.samspil.rostering.StaffingCast.BO;
import static dk.samspil.rostering.StaffingCast.DAY;
import static dk.samspil.rostering.StaffingCast.HERLEV;
import static dk.samspil.rostering.StaffingCast.meeting;
import static dk.samspil.rostering.StaffingCast.plan;
import static dk.samspil.rostering.StaffingCast.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which changes of a repair can be made without the others.
class PartOfARepairTests {

    private final MeetingToStaff ballerup = meeting(BALLERUP, DAY, ANNE);
    private final MeetingToStaff herlev = meeting(HERLEV, DAY, BO);

    @Test
    void whoeverIsFreeCanBeSentWithoutAnythingElse() {
        var open = meeting(HERLEV, DAY.plusDays(1), null);
        var part =
                new PartOfARepair(
                        plan(List.of(ANNE, BO), List.of(ballerup, open)),
                        Map.of(open.getId(), ANNE));
        assertThat(part.tie(open.getId())).isEmpty();
        assertThat(part.broken(Set.of(open.getId()))).isEmpty();
    }

    @Test
    void anExchangeOfTwoIsMadeAsAWholeOrNotAtAll() {
        var plan = plan(List.of(ANNE, BO), List.of(ballerup, herlev));
        var part = new PartOfARepair(plan, Map.of(ballerup.getId(), BO, herlev.getId(), ANNE));
        assertThat(part.tie(ballerup.getId()))
                .hasValue(
                        new PartOfARepair.Tie(
                                List.of(herlev.getId()),
                                true,
                                Text.of("staffing.why-not.elsewhere", "Bo", "Herlev")));
        assertThat(part.tie(herlev.getId()))
                .map(PartOfARepair.Tie::with)
                .hasValue(List.of(ballerup.getId()));
        assertThat(part.broken(Set.of(herlev.getId())))
                .containsExactly(
                        Map.entry(
                                herlev.getId(),
                                Text.of("staffing.why-not.elsewhere", "Anne", "Ballerup")));
        assertThat(part.broken(Set.of(ballerup.getId(), herlev.getId()))).isEmpty();
        assertThat(plan.getMeetings())
                .as("nothing has been changed by asking")
                .extracting(MeetingToStaff::getCoordinator)
                .containsExactly(ANNE, BO);
    }

    @Test
    void whoHasAFullWeekMustBeRelievedOfOneDayFirst() {
        var days = new ArrayList<MeetingToStaff>();
        for (int i = 0; i < ANNE.limitAWeek(); i++) {
            days.add(meeting(BALLERUP, DAY.plusDays(i - 1), ANNE));
        }
        var friday = meeting(HERLEV, DAY.plusDays(3), null);
        days.add(friday);
        var changes = new HashMap<UUID, dk.samspil.rostering.Coordinator>();
        changes.put(friday.getId(), ANNE);
        changes.put(days.get(0).getId(), BO);
        changes.put(days.get(1).getId(), BO);
        var part = new PartOfARepair(plan(List.of(ANNE, BO), days), changes);
        var tie = part.tie(friday.getId()).orElseThrow();
        assertThat(tie.with()).containsExactlyInAnyOrder(days.get(0).getId(), days.get(1).getId());
        assertThat(tie.all()).as("one is enough").isFalse();
        assertThat(part.broken(Set.of(friday.getId())))
                .containsValue(Text.of("staffing.why-not.week", "Anne", 3));
        assertThat(part.broken(Set.of(friday.getId(), days.get(1).getId()))).isEmpty();
    }

    @Test
    void aDayToWhichNobodyGoesNeedsNoOther() {
        var changes = new HashMap<UUID, dk.samspil.rostering.Coordinator>();
        changes.put(herlev.getId(), null);
        var part = new PartOfARepair(plan(List.of(ANNE, BO), List.of(ballerup, herlev)), changes);
        assertThat(part.tie(herlev.getId())).isEmpty();
        assertThat(part.broken(Set.of(herlev.getId()))).isEmpty();
    }

    @Test
    void whoHasFallenIllSinceIsNotSentWhateverElseIsTaken() {
        var ill =
                with(
                        ANNE,
                        new Availability(
                                List.of(new Absence(DAY, DAY, Absence.Kind.ILLNESS)),
                                Duties.NONE,
                                null));
        var part =
                new PartOfARepair(
                        plan(List.of(ill, BO), List.of(herlev)), Map.of(herlev.getId(), ill));
        assertThat(part.tie(herlev.getId())).as("no other change would help").isEmpty();
        assertThat(part.broken(Set.of(herlev.getId())))
                .containsValue(Text.of("staffing.why-not.ILLNESS", "Anne"));
    }
}
