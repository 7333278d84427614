package dk.samspil.parties;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Capacity;
import dk.samspil.parties.Organisation.Kind;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleRulesTests {

    private static final Person METTE =
            new Person(UUID.randomUUID(), "Mette Eksempel", "socialrådgiver", "", "");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0} at a {1}")
    @CsvSource({
        "CASEWORKER, MUNICIPALITY",
        "HEALTH_COORDINATOR, HEALTH_UNIT",
        "CLINICAL_PHYSICIAN, CLINICAL_FUNCTION",
        "GP, CLINIC",
        "FORUM_SECRETARY, FORUM",
        "FORUM_MEMBER, FORUM",
        "ADMINISTRATOR, PLATFORM"
    })
    void eachCapacityHasItsKindOfOrganisation(Capacity capacity, Kind kind) {
        assertThat(refusal(role(capacity, null, null, null), kind)).isNull();
        for (Kind other : Kind.values()) {
            if (other != kind) {
                assertThat(refusal(role(capacity, null, null, null), other))
                        .isEqualTo("parties.role.otherOrganisation");
            }
        }
    }

    @Test
    void nobodyIsMadeACitizenOrTheApplication() {
        assertThat(refusal(role(Capacity.CITIZEN, null, null, null), Kind.CITIZENS))
                .isEqualTo("parties.role.otherOrganisation");
        assertThat(refusal(role(Capacity.SYSTEM, null, null, null), Kind.PLATFORM))
                .isEqualTo("parties.role.otherOrganisation");
        assertThat(RoleRules.capacities()).doesNotContain(Capacity.CITIZEN, Capacity.SYSTEM);
    }

    @Test
    void aTeamMemberRepresentsAnAreaAndACoordinatorNone() {
        assertThat(refusal(role(Capacity.TEAM_MEMBER, null, null, null), Kind.MUNICIPALITY))
                .isEqualTo("parties.role.representsWhom");
        assertThat(refusal(role(Capacity.TEAM_MEMBER, null, Area.SOCIAL, null), Kind.MUNICIPALITY))
                .isNull();
        assertThat(
                        refusal(
                                role(Capacity.HEALTH_COORDINATOR, null, Area.HEALTH, null),
                                Kind.HEALTH_UNIT))
                .isEqualTo("parties.role.representsNobody");
    }

    @Test
    void onlyMunicipalRolesHaveAWorkArea() {
        assertThat(
                        refusal(
                                role(Capacity.CASEWORKER, WorkArea.YOUTH, null, null),
                                Kind.MUNICIPALITY))
                .isNull();
        assertThat(refusal(role(Capacity.GP, WorkArea.YOUTH, null, null), Kind.CLINIC))
                .isEqualTo("parties.role.noWorkArea");
    }

    @Test
    void aRoleMayLastOneDayButNotEndBeforeItBegins() {
        assertThat(refusal(role(Capacity.CASEWORKER, null, null, MARCH), Kind.MUNICIPALITY))
                .isNull();
        assertThat(
                        refusal(
                                role(Capacity.CASEWORKER, null, null, MARCH.minusDays(1)),
                                Kind.MUNICIPALITY))
                .isEqualTo("parties.role.endsBeforeItBegins");
    }

    private static String refusal(RoleHolder role, Kind kind) {
        return RoleRules.refusal(role, kind).map(Text::key).orElse(null);
    }

    private static RoleHolder role(
            Capacity capacity, WorkArea area, Area represents, LocalDate until) {
        return new RoleHolder(METTE, 151, capacity, area, represents, MARCH, until);
    }
}
