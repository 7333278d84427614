package dk.samspil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind by the heading that such papers have.
class KindTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LÆ 261 Anmodning om attest        | LAE261
                    LÆ265                             | LAE265
                    LE 265 Lægeattest                 | LAE265
                    LÆ 271                            | LAE271
                    LÆ 275                            | LAE275
                    Statusattest                      | LAE125
                    Specifik helbredsattest           | LAE135
                    Generel hclbredsattest            | LAE145
                    LÆ 225                            | LAE225
                    LÆ 285                            | LAE285
                    Epikrise                          | DISCHARGE_LETTER
                    Vedr.: Udskrivningsbrev           | DISCHARGE_LETTER
                    Udskrift af journal               | HOSPITAL_RECORD
                    Kontinuationer                    | GP_RECORD
                    Psykiatrisk erklæring             | SPECIALIST_STATEMENT
                    Speciallægeerklæring              | SPECIALIST_STATEMENT
                    Neuropsykologisk undersøgelse     | PSYCHOLOGICAL_EXAMINATION
                    Genoptræningsplan                 | PHYSIOTHERAPY
                    MR-skanning af lænderyg           | IMAGING
                    Svar på blodprøver                | LABORATORY
                    Praktikrapport                    | WORK_TRIAL_REPORT
                    Kursusrapport                     | COURSE_REPORT
                    Mulighedserklæring                | EMPLOYER_STATEMENT
                    Referat af samtale                | FOLLOW_UP_MINUTES
                    Min Plan                          | PLAN
                    Afgørelse om fleksjob             | DECISION
                    Udbetaling af sygedagpenge        | BENEFIT_LETTER
                    Rehabiliteringsteamets indstilling| RECOMMENDATION
                    Social udredning                  | SOCIAL_REPORT
                    Mentornotat                       | MENTOR_NOTE
                    Samtykkeerklæring                 | CONSENT
                    Sundhedskoordinatorens vurdering  | COORDINATOR_NOTE
                    Forberedende del                  | PREPARATORY_PART
                    Curriculum vitae                  | CV
                    Kære sagsbehandler                | CORRESPONDENCE
                    """)
    void aPaperIsOfTheKindThatItsHeadingSays(String heading, PaperKind kind) {
        var seen = Papers.seen(heading + "\n\nHer står der noget andet.\nMed venlig hilsen");
        assertThat(seen.kind().value()).isEqualTo(kind);
        assertThat(seen.kind().confidence()).isNotEqualTo(Confidence.UNSURE);
    }

    @Test
    void aNumberInTheHeadingOutweighsTheFormsNamedInTheText() {
        var seen = Papers.seen("LÆ 261\nDu bedes udfylde LÆ 265. LÆ 275 og epikrise er vedlagt.");
        assertThat(seen.kind().value()).isEqualTo(PaperKind.LAE261);
        assertThat(seen.kind().confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(seen.kind().reasonKey()).isEqualTo("recognition.reason.kind.heading");
        assertThat(seen.kind().reasonArgs()).containsExactly("LÆ 261");
    }

    @Test
    void theNameOfTheFileCountsWhereThePaperIsSilent() {
        var seen = Papers.seen(List.of(""), "epikrise_17.pdf");
        assertThat(seen.kind().value()).isEqualTo(PaperKind.DISCHARGE_LETTER);
        assertThat(seen.kind().reasonKey()).isEqualTo("recognition.reason.kind.file-name");
    }

    @Test
    void aPaperWithoutSignsIsOfNoKindAndSaysSo() {
        var seen = Papers.seen("Bla bla\nbla");
        assertThat(seen.kind().value()).isEqualTo(PaperKind.OTHER);
        assertThat(seen.kind().confidence()).isEqualTo(Confidence.UNSURE);
    }

    @Test
    void aLetterFromTheHospitalIsReadWithHealth() {
        var seen =
                Papers.seen("Regionshospitalet\nHospitalsvej 1\n\nKære borger\nMed venlig hilsen");
        assertThat(seen.kind().value()).isEqualTo(PaperKind.CORRESPONDENCE);
        assertThat(seen.track().value()).isEqualTo(PaperTrack.HEALTH);
    }
}
