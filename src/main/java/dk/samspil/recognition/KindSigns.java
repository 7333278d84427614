package dk.samspil.recognition;

import static dk.samspil.recognition.KindSign.Place.BODY;
import static dk.samspil.recognition.KindSign.Place.LABEL;
import static dk.samspil.recognition.KindSign.Place.NAME;
import static dk.samspil.recognition.KindSign.Place.TITLE;
import static dk.samspil.recognition.KindSign.Place.TOP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The table of signs. Numbered forms name other kinds in their text, so a number in the heading
/// outweighs everything; words in running text only tip the scales.
final class KindSigns {

    static final List<KindSign> ALL = List.copyOf(new KindSigns().all);

    private final List<KindSign> all = new ArrayList<>();

    private KindSigns() {
        forms();
        certificates();
        hospital();
        treatment();
        employment();
        decisions();
        letters();
    }

    private void forms() {
        for (var kind : PaperKind.values()) {
            if (kind.name().startsWith("LAE")) {
                var number = kind.name().substring(3);
                var ways =
                        new String[] {
                            "LÆ " + number,
                            "LÆ" + number,
                            "LÆ-" + number,
                            "LE " + number,
                            "LA " + number,
                            "L/E " + number,
                            "LÆ " + number.replace('5', 'S'),
                            "blanket LÆ " + number
                        };
                add(kind, TITLE, 130, ways);
                add(kind, TOP, 30, ways);
                add(kind, NAME, 60, ways);
                add(kind, BODY, 3, ways);
            }
        }
    }

    private void certificates() {
        named(
                PaperKind.LAE261,
                "anmodning om attest til rehabiliteringsteam",
                "anmodning om lægeattest til rehabiliteringsteam",
                "anmodning til egen læge");
        named(PaperKind.LAE265, "lægeattest til rehabiliteringsteam", "attest fra egen læge");
        named(
                PaperKind.LAE271,
                "anmodning om klinisk vurdering",
                "anmodning til klinisk funktion",
                "anmodning om speciallægeattest");
        named(
                PaperKind.LAE275,
                "speciallægeattest til rehabiliteringsteam",
                "attest fra klinisk funktion",
                "klinisk vurdering fra regionen",
                "lægeattest fra klinisk funktion");
        named(PaperKind.LAE125, "statusattest");
        named(PaperKind.LAE135, "specifik helbredsattest");
        named(PaperKind.LAE145, "generel helbredsattest");
        named(PaperKind.LAE285, "attest til sygedagpenge", "lægeattest til sygedagpenge");
        named(
                PaperKind.COORDINATOR_NOTE,
                "sundhedskoordinatorens",
                "sundhedskoordinatornotat",
                "notat fra sundhedskoordinator",
                "sundhedsfaglig vurdering");
        named(
                PaperKind.SPECIALIST_STATEMENT,
                "speciallægeerklæring",
                "speciallægeattest",
                "lægelig erklæring",
                "psykiatrisk erklæring",
                "erklæring fra speciallæge",
                "neurologisk erklæring",
                "reumatologisk erklæring",
                "ortopædkirurgisk erklæring");
    }

    private void hospital() {
        named(
                PaperKind.DISCHARGE_LETTER,
                "epikrise",
                "udskrivningsbrev",
                "udskrivningsepikrise",
                "udskrivningsnotat",
                "ambulant epikrise",
                "afslutningsbrev");
        add(PaperKind.DISCHARGE_LETTER, LABEL, 30, "aktionsdiagnose", "a-diagnose");
        named(
                PaperKind.HOSPITAL_RECORD,
                "journaludskrift",
                "udskrift af journal",
                "udskrift af hospitalsjournal",
                "hospitalsjournal",
                "patientjournal",
                "journalnotat",
                "sygehusjournal",
                "journalkopi",
                "ambulant notat");
        named(
                PaperKind.GP_RECORD,
                "kontinuationer",
                "journal fra egen læge",
                "lægejournal",
                "udskrift fra lægepraksis",
                "journaludtræk",
                "praksisjournal",
                "journal, almen praksis");
    }

    private void treatment() {
        named(
                PaperKind.PSYCHOLOGICAL_EXAMINATION,
                "psykologisk undersøgelse",
                "neuropsykologisk",
                "psykologisk testning",
                "psykologisk udredning",
                "psykologisk rapport",
                "psykologerklæring",
                "kognitiv udredning");
        add(PaperKind.PSYCHOLOGICAL_EXAMINATION, TOP, 15, "cand.psych", "psykolog");
        add(PaperKind.PSYCHOLOGICAL_EXAMINATION, BODY, 12, "WAIS", "testresultater");
        named(
                PaperKind.PHYSIOTHERAPY,
                "fysioterapi",
                "fysioterapeutisk",
                "fys-status",
                "genoptræningsplan",
                "genoptræning",
                "status fra fysioterapeut",
                "ergoterapeutisk");
        named(
                PaperKind.IMAGING,
                "billeddiagnostisk",
                "røntgen",
                "MR-skanning",
                "MR-scanning",
                "MR af",
                "CT af",
                "CT-skanning",
                "CT-scanning",
                "radiologisk",
                "ultralydsundersøgelse",
                "skanningssvar");
        named(
                PaperKind.LABORATORY,
                "laboratoriesvar",
                "laboratorieresultat",
                "biokemisk",
                "klinisk biokemi",
                "klinisk biokemisk",
                "blodprøvesvar",
                "prøvesvar",
                "labsvar",
                "analysesvar",
                "svar på blodprøver");
        add(PaperKind.LABORATORY, TOP, 20, "referenceinterval", "prøvetid", "mmol/L");
    }

    private void employment() {
        named(
                PaperKind.WORK_TRIAL_REPORT,
                "praktikrapport",
                "rapport fra virksomhedspraktik",
                "virksomhedspraktik",
                "evaluering af praktik",
                "arbejdsprøvning",
                "rapport fra arbejdsprøvning",
                "afklaringsrapport",
                "praktikevaluering",
                "slutrapport fra praktik");
        add(PaperKind.WORK_TRIAL_REPORT, LABEL, 70, "praktikant", "praktiksted", "praktikperiode");
        named(
                PaperKind.COURSE_REPORT,
                "kursusrapport",
                "kursusbevis",
                "rapport fra kursus",
                "opkvalificering",
                "evaluering af kursus",
                "afslutningsrapport fra forløb",
                "forløbsrapport",
                "deltagerrapport",
                "kursusevaluering");
        add(PaperKind.COURSE_REPORT, LABEL, 60, "kursist", "kursus", "kursussted");
        named(
                PaperKind.EMPLOYER_STATEMENT,
                "mulighedserklæring",
                "udtalelse fra arbejdsgiver",
                "arbejdsgivers udtalelse",
                "arbejdsgiverudtalelse",
                "udtalelse om ansættelse");
        named(
                PaperKind.FOLLOW_UP_MINUTES,
                "referat",
                "samtalereferat",
                "mødereferat",
                "opfølgningssamtale",
                "notat fra samtale",
                "samtale i jobcentret",
                "opfølgningsreferat");
        named(PaperKind.PLAN, "min plan", "jobplan", "handleplan", "beskæftigelsesplan");
        named(PaperKind.CV, "CV", "curriculum vitae", "levnedsbeskrivelse", "mit CV");
        add(PaperKind.CV, TITLE, 40, "erhvervserfaring", "arbejdserfaring", "ansættelser");
        add(PaperKind.CV, BODY, 14, "kørekort", "jobønske");
        named(
                PaperKind.PREPARATORY_PART,
                "rehabiliteringsplanens forberedende del",
                "forberedende del",
                "rehabiliteringsplan, forberedende del",
                "rehabiliteringsplan");
        named(
                PaperKind.RECOMMENDATION,
                "rehabiliteringsteamets indstilling",
                "indstilling fra rehabiliteringsteam",
                "indstilling");
    }

    private void decisions() {
        named(
                PaperKind.DECISION,
                "afgørelse",
                "bevilling",
                "vi har truffet afgørelse",
                "kommunens afgørelse",
                "du er visiteret");
        add(PaperKind.DECISION, BODY, 14, "du kan klage", "klagevejledning", "ankestyrelsen");
        named(
                PaperKind.BENEFIT_LETTER,
                "udbetaling af",
                "sygedagpenge",
                "dine sygedagpenge",
                "ydelsesbrev",
                "beregning af din ydelse",
                "udbetalingsmeddelelse",
                "ydelsesmeddelelse",
                "ressourceforløbsydelse",
                "kontanthjælp");
        add(PaperKind.BENEFIT_LETTER, BODY, 14, "til udbetaling", "før skat", "ydelsen udgør");
        named(
                PaperKind.SOCIAL_REPORT,
                "social udredning",
                "socialfaglig udredning",
                "socialfaglig undersøgelse",
                "VUM",
                "bostøtterapport",
                "boligsocial");
        named(
                PaperKind.MENTOR_NOTE,
                "mentornotat",
                "notat fra mentor",
                "mentor",
                "mentorforløb",
                "mentorstatus");
        named(PaperKind.CONSENT, "samtykkeerklæring", "samtykke", "fuldmagt");
    }

    private void letters() {
        add(PaperKind.CORRESPONDENCE, TITLE, 34, "kære", "til rette vedkommende", "hej");
        add(PaperKind.CORRESPONDENCE, BODY, 14, "venlig hilsen", "med venlige hilsner", "mvh");
        add(
                PaperKind.CORRESPONDENCE,
                BODY,
                13,
                "tak for snakken",
                "tak for dit brev",
                "jeg skriver");
        add(PaperKind.CORRESPONDENCE, NAME, 45, "brev", "mail");
        add(PaperKind.CORRESPONDENCE, TITLE, 10, "til", "att");
    }

    /// A kind that papers call by name: in a heading it is nearly proof.
    private void named(PaperKind kind, String... names) {
        add(kind, TITLE, 80, names);
        add(kind, TOP, 22, names);
        add(kind, NAME, 45, names);
        var long7 = Arrays.stream(names).filter(n -> n.length() > 7).toArray(String[]::new);
        if (long7.length > 0) {
            add(kind, BODY, 6, long7);
        }
    }

    private void add(PaperKind kind, KindSign.Place place, int weight, String... words) {
        all.add(KindSign.of(kind, place, weight, words));
    }
}
