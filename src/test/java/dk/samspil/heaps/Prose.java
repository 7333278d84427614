package dk.samspil.heaps;

import java.util.List;

/// Sentences such as stand in the papers of a case, put together by chance.
final class Prose {

    private static final List<String> WHO =
            List.of("Borgeren", "Pågældende", "Klienten", "Hun", "Han", "Vedkommende", "Familien");
    private static final List<String> SAYS =
            List.of(
                    "fortæller, at",
                    "giver udtryk for, at",
                    "oplyser, at",
                    "beskriver, hvordan",
                    "nævner flere gange, at",
                    "er enig i, at",
                    "tvivler på, at",
                    "håber, at");
    private static final List<String> WHAT =
            List.of(
                    "smerterne i {sted} tager til sidst på dagen",
                    "søvnen bliver afbrudt {tal} gange hver nat",
                    "{ting} hjælper en smule",
                    "der mangler kræfter til {aktivitet} efter {tal} timer",
                    "koncentrationen slår ikke til ved {aktivitet}",
                    "økonomien er presset efter {haendelse}",
                    "{person} støtter op i hverdagen",
                    "{aktivitet} lykkes bedst om formiddagen",
                    "angsten for {aktivitet} er blevet mindre",
                    "medicinen giver svimmelhed og mundtørhed",
                    "{sted} er hævet efter {aktivitet}",
                    "hovedpinen kommer omkring klokken {time}",
                    "der er god kontakt til {person}",
                    "det er {tal} måneder siden, {haendelse} fandt sted");
    private static final List<String> THEN =
            List.of(
                    "Derfor er {ting} sat i gang i uge {uge}.",
                    "Der er ved gennemgangen lagt vægt på {aktivitet} og {ting}.",
                    "Planen er fortsat {tal} ugentlige gange med {ting}.",
                    "Objektivt findes ømhed svarende til {sted}, graden er {tal} af 10.",
                    "Bevægeligheden måles til {vinkel} grader, før det gør ondt.",
                    "Ved sammenligning ses ændring på {pct} procent.",
                    "{person} deltager ved næste samtale.",
                    "Vi har talt om {haendelse}, og hvordan det påvirker {aktivitet}.",
                    "Det blev aftalt, at {person} ringer i uge {uge}.",
                    "Kaffepausen bruges til at strække {sted}.",
                    "Belastningen blev sat ned med {pct} procent, og det mærkes.",
                    "Ventetiden på {ting} er oplyst til {uge} uger.",
                    "Tempoet holdes nede, når {aktivitet} står på.",
                    "{ting} er afprøvet i {uge} uger uden den virkning, man kunne ønske.");
    private static final List<String> PLACES =
            List.of(
                    "lænden",
                    "venstre skulder",
                    "højre knæ",
                    "nakken",
                    "begge hænder",
                    "hoften",
                    "kæben",
                    "brystryggen",
                    "anklen",
                    "højre albue",
                    "håndleddet");
    private static final List<String> THINGS =
            List.of(
                    "varmtvandstræning",
                    "samtaleforløb",
                    "smertestillende plaster",
                    "en støttebandage",
                    "mindfulness",
                    "gigtmedicin",
                    "skinner til natten",
                    "elastiktræning",
                    "en indsprøjtning",
                    "kostvejledning",
                    "akupunktur",
                    "et hæve-sænkebord");
    private static final List<String> DOINGS =
            List.of(
                    "indkøb",
                    "støvsugning",
                    "at læse længere tekster",
                    "at køre bil",
                    "havearbejde",
                    "løft over bordhøjde",
                    "at hente børn",
                    "skærmarbejde",
                    "madlavning",
                    "trappegang",
                    "at være blandt mange mennesker",
                    "cykling til stationen");
    private static final List<String> EVENTS =
            List.of(
                    "skilsmissen",
                    "faldet fra stigen",
                    "opsigelsen",
                    "flytningen",
                    "operationen",
                    "trafikuheldet",
                    "moderens død",
                    "hjernerystelsen",
                    "den lange barsel");
    private static final List<String> PEOPLE =
            List.of(
                    "en nabo",
                    "søsteren",
                    "den ældste søn",
                    "ægtefællen",
                    "kontaktpersonen",
                    "en tidligere kollega",
                    "svigerfaren",
                    "bostøtten",
                    "en veninde");

    private final Dice dice;

    Prose(Dice dice) {
        this.dice = dice;
    }

    String paragraph(int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i > 0 ? " " : "").append(sentence());
        }
        return text.toString();
    }

    String sentence() {
        var raw =
                dice.oneIn(2)
                        ? dice.of(WHO) + " " + dice.of(SAYS) + " " + dice.of(WHAT) + "."
                        : dice.of(THEN);
        var filled = fill(raw);
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String fill(String raw) {
        var text = raw;
        text = text.replace("{sted}", dice.of(PLACES)).replace("{ting}", dice.of(THINGS));
        text = text.replace("{aktivitet}", dice.of(DOINGS)).replace("{person}", dice.of(PEOPLE));
        text = text.replace("{haendelse}", dice.of(EVENTS));
        text = text.replace("{tal}", String.valueOf(dice.from(2, 9)));
        text = text.replace("{time}", dice.from(10, 21) + "." + dice.of("00", "15", "30"));
        text = text.replace("{uge}", String.valueOf(dice.from(2, 52)));
        text = text.replace("{vinkel}", String.valueOf(dice.from(15, 160)));
        return text.replace("{pct}", String.valueOf(dice.from(5, 95)));
    }
}
