package dk.samspil.rostering;

import static dk.samspil.rostering.StaffingCast.ANNE;
import static dk.samspil.rostering.StaffingCast.BALLERUP;
import static dk.samspil.rostering.StaffingCast.BO;
import static dk.samspil.rostering.StaffingCast.DAY;
import static dk.samspil.rostering.StaffingCast.HERLEV;
import static dk.samspil.rostering.StaffingCast.meeting;
import static dk.samspil.rostering.StaffingCast.plan;
import static dk.samspil.rostering.StaffingCast.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.parties.Specialty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a staffing comes to, counted.
class TallyTests {

    private static final Coordinator PAID = with(BO, Coordinator.Kind.EXTERNAL, 0, 6_000);

    @Test
    void eachThingThatIsWeighedIsCountedByItself() {
        var wishes = new Wishes(Set.of(), Set.of(), List.of(), List.of(), Set.of(HERLEV));
        var own =
                with(
                        with(
                                with(ANNE, Coordinator.Kind.EMPLOYED, 5, 0),
                                Set.of(BALLERUP),
                                Set.of()),
                        Set.of(),
                        wishes);
        var changed = meeting(HERLEV, DAY.plusDays(1), null).keep(own, true);
        changed.setCoordinator(PAID);
        var tally =
                Tally.of(
                        plan(
                                List.of(own, PAID),
                                List.of(
                                        meeting(BALLERUP, DAY, own).asking(Specialty.OTHER),
                                        meeting(BALLERUP, DAY.plusDays(1), null),
                                        changed)));
        assertThat(tally.days()).isEqualTo(3);
        assertThat(tally.unstaffed()).isEqualTo(1);
        assertThat(tally.parts())
                .isEqualTo(
                        Map.of(
                                CostPart.ANOTHER_COORDINATOR, 2,
                                CostPart.NOT_THE_OWN, 1,
                                CostPart.TRAVEL, 111,
                                CostPart.UNEVEN, 16,
                                CostPart.EXTERNALS, 60,
                                CostPart.CHANGES, 3,
                                CostPart.SPECIALTY, 1,
                                CostPart.WISHES, 1,
                                CostPart.FAR_ALONE, 1));
        assertThat(tally.cost()).isEqualTo(2 * 60 + 20 + 111 + 16 + 60 + 15 + 10 + 40);
        assertThat(tally.rulesBroken()).isZero();
    }

    @Test
    void rulesThatArePinnedAwayAreNamed() {
        var tally =
                Tally.of(
                        plan(
                                List.of(ANNE),
                                List.of(
                                        meeting(BALLERUP, DAY, null).pin(ANNE),
                                        meeting(HERLEV, DAY, null).pin(ANNE))));
        assertThat(tally.broken()).containsExactly(CostPart.ONE_PLACE);
        assertThat(tally.rulesBroken()).isEqualTo(1);
    }
}
