package dk.samspil.agreements;

import static dk.samspil.agreements.CaseType.DISABILITY_PENSION;
import static dk.samspil.agreements.CaseType.FLEX_JOB;
import static dk.samspil.agreements.CaseType.JOB_CLARIFICATION;
import static dk.samspil.agreements.CaseType.RESOURCE_PROGRAMME;
import static dk.samspil.agreements.CaseType.SICKNESS_BENEFIT_3;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.parties.Area;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class RuleSetsTest {

    @Autowired RuleSets ruleSets;

    @Test
    void caseTypesComeAndGoWithTheLaw() {
        assertThat(on("2013-07-01").caseTypes())
                .containsExactly(RESOURCE_PROGRAMME, FLEX_JOB, DISABILITY_PENSION);
        assertThat(on("2014-06-30").allows(JOB_CLARIFICATION)).isFalse();
        assertThat(on("2014-07-01").caseTypes()).containsExactly(CaseType.values());
        assertThat(on("2024-12-31").allows(SICKNESS_BENEFIT_3)).isTrue();
        assertThat(on("2025-01-01").allows(SICKNESS_BENEFIT_3)).isFalse();
        assertThat(on("2026-01-31").allows(RESOURCE_PROGRAMME)).isTrue();
        assertThat(on("2026-02-01").allows(RESOURCE_PROGRAMME)).as("running ones only").isFalse();
        assertThat(on("2026-02-01").rules().caseTypes()).containsKey(RESOURCE_PROGRAMME);
        assertThat(on("2001-01-01")).isEqualTo(on("2013-07-01"));
    }

    @Test
    void aTeamWasRequiredUntil2026AndHealthAdviceStillIsForFlexJobAndPension() {
        assertThat(on("2025-06-01").teamRequired(FLEX_JOB)).isTrue();
        var today = on("2026-11-23");
        for (var type : CaseType.values()) {
            assertThat(today.teamRequired(type)).isFalse();
        }
        assertThat(today.healthAdviceRequired(FLEX_JOB)).isTrue();
        assertThat(today.healthAdviceRequired(DISABILITY_PENSION)).isTrue();
        assertThat(today.healthAdviceRequired(JOB_CLARIFICATION)).isFalse();
        assertThat(today.rules().note()).contains("ikke efterprøvet");
    }

    @Test
    void educationSitsAtTheTableWhenTheCitizenIsUnder30WithoutAnEducation() {
        var law = on("2015-01-01");
        assertThat(law.requiredAreas(new CaseFacts(RESOURCE_PROGRAMME, 29, false, true)))
                .containsExactly(Area.EMPLOYMENT, Area.HEALTH, Area.SOCIAL, Area.EDUCATION);
        assertThat(law.requiredAreas(new CaseFacts(RESOURCE_PROGRAMME, 29, true, false)))
                .containsExactly(Area.EMPLOYMENT, Area.HEALTH, Area.SOCIAL);
        assertThat(law.requiredAreas(new CaseFacts(RESOURCE_PROGRAMME, 30, false, false)))
                .doesNotContain(Area.EDUCATION);
    }

    @Test
    void familyShouldBeThereWhenThereAreChildrenAtHome() {
        var law = on("2015-01-01");
        assertThat(law.recommendedAreas(new CaseFacts(FLEX_JOB, 44, true, true)))
                .containsExactly(Area.FAMILY);
        assertThat(law.recommendedAreas(new CaseFacts(FLEX_JOB, 44, true, false))).isEmpty();
    }

    @Test
    void theTeamIsPutTogetherFreelyFrom2025() {
        assertThat(on("2025-01-01").requiredAreas(new CaseFacts(FLEX_JOB, 25, false, true)))
                .containsExactly(Area.EMPLOYMENT);
        assertThat(on("2025-01-01").recommendedAreas(new CaseFacts(FLEX_JOB, 25, false, true)))
                .containsExactly(Area.HEALTH, Area.SOCIAL, Area.EDUCATION, Area.FAMILY);
    }

    @ParameterizedTest(name = "{0} sent 2026-11-02, seen {1}: due {2}")
    @CsvSource({
        "LAE261, , 2026-12-02",
        "LAE261, 2026-11-10, 2026-11-24",
        "LAE121, 2026-11-10, 2026-11-16",
        "LAE221, 2026-11-10, 2026-11-17",
        "LAE281, , 2026-11-10"
    })
    void certificatesAreDueAfterTheConsultationOrTheRequest(
            String form, LocalDate consultation, LocalDate due) {
        assertThat(on("2026-11-02").certificateDue(form, day("2026-11-02"), consultation))
                .contains(due);
        assertThat(on("2026-11-02").certificateDue("LAE999", day("2026-11-02"), consultation))
                .isEmpty();
    }

    @Test
    void theConclusionIsDueAWeekAfterTheMeetingAndLateAppointmentsAreToldFirst() {
        var law = on("2026-11-02");
        assertThat(law.writtenConclusionDue(day("2026-12-21"))).isEqualTo("2026-12-28");
        assertThat(law.lastAppointmentWithoutNotice(day("2026-11-02"))).isEqualTo("2026-11-16");
        assertThat(law.formVersion("LAE265")).isEqualTo(1);
        assertThat(law.checklist())
                .filteredOn(Rules.DocumentRule::required)
                .extracting(Rules.DocumentRule::kind)
                .containsExactly("PREPARATORY_PART", "LAE265");
    }

    private RuleSet on(String day) {
        return ruleSets.on(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
