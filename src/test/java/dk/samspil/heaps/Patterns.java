package dk.samspil.heaps;

import java.util.ArrayList;
import java.util.List;

/// The papers that a case has, kind by kind.
final class Patterns {

    private static final List<String> CLINICS =
            List.of("Lægehuset Strandparken", "Lægerne på Torvet", "Klinikken Åen I/S");
    private static final List<String> HOSPITALS =
            List.of(
                    "Regionshospitalet Sønderstrand",
                    "Nørreby Sygehus, Medicinsk Ambulatorium",
                    "Universitetshospitalet Vestfjord - Reumatologisk Klinik");
    private static final List<String> TOWNHALL =
            List.of("Sønderstrand Kommune", "Nørreby Kommune, Jobcentret", "Jobcenter Vestfjord");
    private static final List<String> FIRMS =
            List.of(
                    "Strandens Planteskole ApS",
                    "Nørreby Trælast A/S",
                    "Café Havblik",
                    "Vestfjord Genbrug");

    private static final List<String> CARE =
            List.of(
                    "Baggrund",
                    "Nuværende tilstand",
                    "Behandling",
                    "Vurdering",
                    "Funktion i hverdagen",
                    "Plan");
    private static final List<String> WORK =
            List.of(
                    "Opgaver",
                    "Mødestabilitet",
                    "Samarbejde",
                    "Arbejdstempo",
                    "Det gik godt",
                    "Fremadrettet");
    private static final List<String> LIFE =
            List.of(
                    "Bolig og økonomi",
                    "Netværk",
                    "Børnene",
                    "Hverdagen",
                    "Borgerens ønsker",
                    "Aftaler");

    private Patterns() {}

    static List<Pattern> all() {
        var all = new ArrayList<Pattern>();
        certificates(all);
        hospital(all);
        work(all);
        townHall(all);
        return all;
    }

    private static void certificates(List<Pattern> all) {
        add(
                all,
                "LAE261",
                TOWNHALL,
                CARE,
                1,
                3,
                false,
                List.of(
                        "LÆ 261 Anmodning om lægeattest",
                        "Blanket LÆ 261",
                        "LÆ261 - anmodning til praktiserende læge"),
                "Vi beder dig udfylde LÆ 265 om nedenstående.",
                List.of("LAE261", "anmodning LÆ 261"));
        add(
                all,
                "LAE265",
                CLINICS,
                CARE,
                2,
                5,
                false,
                List.of(
                        "LÆ 265",
                        "LÆ 265 Lægeattest til brug for rehabiliteringsteamet",
                        "Lægeattest til rehabiliteringsteam (LÆ 265)"),
                "Attesten er skrevet på baggrund af LÆ 261.",
                List.of("LAE265", "attest LÆ 265"));
        add(
                all,
                "LAE271",
                TOWNHALL,
                CARE,
                1,
                3,
                false,
                List.of("LÆ 271 Anmodning", "LÆ 271 - anmodning til klinisk funktion"),
                "Rehabiliteringsteamet ønsker sagen belyst ved LÆ 275.",
                List.of("LAE271"));
        add(
                all,
                "LAE275",
                HOSPITALS,
                CARE,
                3,
                8,
                false,
                List.of("LÆ 275", "LÆ 275 Lægeattest fra klinisk funktion"),
                "Svar på LÆ 271.",
                List.of("LAE275"));
        add(
                all,
                "LAE125",
                CLINICS,
                CARE,
                1,
                2,
                false,
                List.of("LÆ 125 Statusattest", "Statusattest"),
                "Der er spurgt til den aktuelle status.",
                List.of("statusattest", "LAE125"));
        add(
                all,
                "LAE135",
                CLINICS,
                CARE,
                1,
                3,
                false,
                List.of("LÆ 135", "Specifik helbredsattest, LÆ 135"),
                "Der spørges til en afgrænset lidelse.",
                List.of("LAE135"));
        add(
                all,
                "LAE145",
                CLINICS,
                CARE,
                2,
                4,
                false,
                List.of("LÆ 145 Generel helbredsattest", "Generel helbredsattest"),
                "Attesten omfatter alle lidelser.",
                List.of("LAE145"));
        add(
                all,
                "LAE285",
                CLINICS,
                CARE,
                1,
                2,
                false,
                List.of("LÆ 285 Attest til sygedagpengeopfølgning", "LÆ 285"),
                "Attesten er udfyldt på kommunens anmodning.",
                List.of("LAE285"));
        add(
                all,
                "SPECIALIST_STATEMENT",
                List.of("Speciallæge Ditlev Tænkt", "Speciallægerne Vestfjord"),
                CARE,
                3,
                7,
                false,
                List.of(
                        "Speciallægeerklæring",
                        "Psykiatrisk speciallægeerklæring",
                        "Neurologisk speciallægeerklæring"),
                "Erklæringen er udarbejdet på kommunens foranledning.",
                List.of("speciallægeerklæring", "erklæring"));
        add(
                all,
                "PSYCHOLOGICAL_EXAMINATION",
                List.of("Psykologhuset Nørreby", "Cand.psych. Runa Fabelby"),
                CARE,
                4,
                9,
                false,
                List.of(
                        "Psykologisk undersøgelse",
                        "Neuropsykologisk undersøgelse",
                        "Rapport om psykologisk undersøgelse"),
                "Undersøgelsen strakte sig over tre gange.",
                List.of("psykologisk undersøgelse", "psykolograpport"));
        add(
                all,
                "COORDINATOR_NOTE",
                List.of("Region Vestfjord, Sundhedsenheden"),
                CARE,
                1,
                2,
                false,
                List.of("Sundhedskoordinatorens vurdering", "Notat fra sundhedskoordinator"),
                "Sagens akter er læst.",
                List.of("notat sundhedskoordinator"));
    }

    private static void hospital(List<Pattern> all) {
        add(
                all,
                "DISCHARGE_LETTER",
                HOSPITALS,
                CARE,
                1,
                3,
                false,
                List.of(
                        "Epikrise",
                        "Udskrivningsepikrise",
                        "Ambulant epikrise",
                        "Udskrivningsbrev til egen læge"),
                "Afsluttet forløb resumeres.",
                List.of("epikrise", "udskrivning"),
                List.of("RIGHT", "TOWN", "Dikteret:", "Dato:", "SIGNED"));
        add(
                all,
                "HOSPITAL_RECORD",
                HOSPITALS,
                CARE,
                4,
                12,
                false,
                List.of(
                        "Journaludskrift",
                        "Udskrift af patientjournal",
                        "Kopi af sygehusjournal",
                        "Journalnotat"),
                "Notater i tidsfølge.",
                List.of("journal", "journaludskrift"),
                List.of("RIGHT", "Dato:", "Dikteret:"));
        add(
                all,
                "GP_RECORD",
                CLINICS,
                CARE,
                4,
                10,
                false,
                List.of("Journal fra egen læge", "Lægejournal", "Kontinuationer"),
                "Uddrag efter anmodning.",
                List.of("lægejournal", "kontinuationer"),
                List.of("RIGHT", "Dato:"));
        add(
                all,
                "PHYSIOTHERAPY",
                List.of("Fysioterapien Vestfjord", "Nørreby Træning og Sundhed"),
                CARE,
                1,
                4,
                false,
                List.of(
                        "Status fra fysioterapeut",
                        "Fysioterapeutisk status",
                        "Genoptræningsplan",
                        "Afslutningsnotat, fysioterapi"),
                "Forløbet bestod af holdtræning.",
                List.of("fys status", "genoptræningsplan"));
        add(
                all,
                "IMAGING",
                HOSPITALS,
                CARE,
                1,
                2,
                false,
                List.of(
                        "MR-skanning af columna",
                        "Røntgen af thorax",
                        "Billeddiagnostisk beskrivelse",
                        "CT-skanning af cerebrum",
                        "Ultralydsundersøgelse"),
                "Sammenlignet med ældre billeder.",
                List.of("MR svar", "røntgen"),
                List.of("RIGHT", "Dato:", "Undersøgelsesdato:"));
        add(
                all,
                "LABORATORY",
                List.of(
                        "Klinisk Biokemisk Laboratorium, Sønderstrand",
                        "Nørreby Sygehus, Biokemisk Afdeling"),
                List.of("Kommentar"),
                0,
                1,
                true,
                List.of(
                        "Laboratoriesvar",
                        "Svar på blodprøver",
                        "Prøvesvar",
                        "Analyseresultater, blodprøvesvar"),
                "Svar følger.",
                List.of("blodprøver", "labsvar"),
                List.of("RIGHT", "Prøvetagning:", "Svardato:"));
    }

    private static void work(List<Pattern> all) {
        add(
                all,
                "WORK_TRIAL_REPORT",
                FIRMS,
                WORK,
                2,
                4,
                false,
                List.of(
                        "Praktikrapport",
                        "Evaluering af virksomhedspraktik",
                        "Slutrapport, virksomhedspraktik",
                        "Rapport fra arbejdsprøvning"),
                "Praktikken blev gennemført som aftalt.",
                List.of("praktik", "praktikrapport"));
        add(
                all,
                "COURSE_REPORT",
                List.of("Kursuscenter Fjorden", "Nørreby Daghøjskole"),
                WORK,
                1,
                4,
                false,
                List.of(
                        "Kursusrapport",
                        "Evaluering af opkvalificering",
                        "Deltagerrapport",
                        "Rapport fra kursus i jobsøgning"),
                "Kurset løb over otte uger.",
                List.of("kursusrapport", "kursus"));
        add(
                all,
                "EMPLOYER_STATEMENT",
                FIRMS,
                WORK,
                1,
                2,
                false,
                List.of(
                        "Mulighedserklæring",
                        "Udtalelse fra arbejdsgiver",
                        "Arbejdsgivers udtalelse"),
                "Erklæringen er drøftet med medarbejderen.",
                List.of("mulighedserklæring"));
        add(
                all,
                "CV",
                List.of("Agnete Opdigtsen", "Bjarke Fiktum"),
                WORK,
                2,
                3,
                false,
                List.of("CV", "Curriculum vitae", "Mit CV"),
                "Kørekort B og truckcertifikat.",
                List.of("cv", "CV"),
                List.of("RIGHT", "Dato:"));
        add(
                all,
                "FOLLOW_UP_MINUTES",
                TOWNHALL,
                LIFE,
                1,
                3,
                false,
                List.of(
                        "Referat af opfølgningssamtale",
                        "Samtalereferat",
                        "Referat af møde",
                        "Notat fra samtale"),
                "Til stede var borgeren og sagsbehandler.",
                List.of("referat", "samtale"),
                List.of("RIGHT", "Dato:", "Mødedato:", "Samtale afholdt:"));
    }

    private static void townHall(List<Pattern> all) {
        add(
                all,
                "PREPARATORY_PART",
                TOWNHALL,
                LIFE,
                4,
                9,
                false,
                List.of(
                        "Rehabiliteringsplanens forberedende del",
                        "Rehabiliteringsplan - forberedende del"),
                "Planen er skrevet sammen med borgeren.",
                List.of("forberedende del", "rehabplan"));
        add(
                all,
                "PLAN",
                TOWNHALL,
                LIFE,
                1,
                3,
                false,
                List.of("Min Plan", "Handleplan", "Jobplan"),
                "Målet er små skridt mod arbejde.",
                List.of("min plan", "handleplan"));
        add(
                all,
                "DECISION",
                TOWNHALL,
                LIFE,
                1,
                2,
                false,
                List.of(
                        "Afgørelse om ressourceforløb",
                        "Afgørelse",
                        "Bevilling af fleksjob",
                        "Vi har truffet afgørelse i din sag"),
                "Du kan klage over afgørelsen til kommunen.",
                List.of("afgørelse", "bevilling"));
        add(
                all,
                "BENEFIT_LETTER",
                List.of("Sønderstrand Kommune, Ydelseskontoret", "Udbetaling Danmark"),
                LIFE,
                0,
                1,
                false,
                List.of(
                        "Udbetaling af sygedagpenge",
                        "Beregning af din ydelse",
                        "Udbetalingsmeddelelse",
                        "Ressourceforløbsydelse - ny sats"),
                "Til udbetaling den sidste bankdag i måneden.",
                List.of("ydelse", "sygedagpenge"));
        add(
                all,
                "RECOMMENDATION",
                TOWNHALL,
                LIFE,
                2,
                4,
                false,
                List.of(
                        "Rehabiliteringsteamets indstilling",
                        "Indstilling fra rehabiliteringsteamet"),
                "Teamet har drøftet sagen.",
                List.of("indstilling"));
        add(
                all,
                "SOCIAL_REPORT",
                TOWNHALL,
                LIFE,
                3,
                6,
                false,
                List.of("Social udredning", "Socialfaglig undersøgelse", "Socialfaglig udredning"),
                "Udredningen bygger på to hjemmebesøg.",
                List.of("social udredning"));
        add(
                all,
                "MENTOR_NOTE",
                List.of("Mentorkorpset Vestfjord", "Foreningen Følgeskab"),
                LIFE,
                1,
                3,
                false,
                List.of("Mentornotat", "Status på mentorforløb", "Notat fra mentor"),
                "Vi har mødtes hver tirsdag.",
                List.of("mentor"));
        add(
                all,
                "CONSENT",
                TOWNHALL,
                LIFE,
                0,
                1,
                false,
                List.of("Samtykkeerklæring", "Samtykke til indhentning af oplysninger"),
                "Jeg giver hermed lov til, at oplysninger må hentes.",
                List.of("samtykke"),
                List.of("Dato:", "SIGNED", "UNDERSIGNED"));
        add(
                all,
                "CORRESPONDENCE",
                List.of("Cilius Tænkeby", "Dagny Skrøne", "Eskild Fiktum"),
                LIFE,
                1,
                2,
                false,
                List.of("Kære sagsbehandler", "Til min sagsbehandler", "Kære jobcenter"),
                "Tak for snakken forleden.",
                List.of("brev", "mail fra borger"),
                List.of("RIGHT", "TOWN"));
    }

    private static void add(
            List<Pattern> all,
            String kind,
            List<String> senders,
            List<String> sections,
            int least,
            int most,
            boolean table,
            List<String> headings,
            String opening,
            List<String> names) {
        add(
                all,
                kind,
                senders,
                sections,
                least,
                most,
                table,
                headings,
                opening,
                names,
                Writer.everyday());
    }

    private static void add(
            List<Pattern> all,
            String kind,
            List<String> senders,
            List<String> sections,
            int least,
            int most,
            boolean table,
            List<String> headings,
            String opening,
            List<String> names,
            List<String> datedBy) {
        all.add(
                new Pattern(
                        kind, senders, headings, opening, sections, datedBy, names, least, most,
                        table));
    }
}
