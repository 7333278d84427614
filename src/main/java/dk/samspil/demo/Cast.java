package dk.samspil.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// The invented people and places around one citizen: the same in all the citizen's documents.
final class Cast {

    private static final Map<String, List<String>> CHOICES =
            Map.ofEntries(
                    Map.entry("hospital", List.of("Fjordlund Hospital", "Hospitalet Egehøj")),
                    Map.entry(
                            "overlaege",
                            List.of("Ditte Prøvedal", "Jens-Ole Fiktum", "Samira Testmand")),
                    Map.entry(
                            "specialist",
                            List.of("Poul Eksempelgaard", "Inger Prøvestrøm", "Farid Modelsen")),
                    Map.entry("psykolog", List.of("Lone Testrup", "Mikkel Fiktivsen")),
                    Map.entry("fys", List.of("Trine Prøvebjerg", "Kasper Eksempelund")),
                    Map.entry("fysklinik", List.of("Fysioterapien ved Åen", "Bevæg Testby")),
                    Map.entry("mentor", List.of("Bente Modelholm", "Yusuf Prøvegaard")),
                    Map.entry("socialraadgiver", List.of("Hanne Fiktivby", "Rasmus Eksempelkær")),
                    Map.entry(
                            "virksomhed",
                            List.of(
                                    "Nordbakkens Planteskole",
                                    "Brugsen i Testby",
                                    "Fiktiv Auto",
                                    "Genbrugsbutikken Skatten",
                                    "Kantinen på Modelskolen")),
                    Map.entry(
                            "kontaktperson",
                            List.of("Gitte Lagerdal", "Tom Eksempelby", "Aisha Prøvesen")),
                    Map.entry("sign", List.of("sign. DP", "sign. JF, afd.læge", "spl. MM")),
                    Map.entry(
                            "fag",
                            List.of(
                                    "tømrer",
                                    "social- og sundhedshjælper",
                                    "lagermedarbejder",
                                    "køkkenassistent",
                                    "kontorassistent",
                                    "chauffør",
                                    "rengøringsassistent",
                                    "pædagogmedhjælper",
                                    "maler",
                                    "buschauffør",
                                    "frisør",
                                    "ekspedient",
                                    "industrioperatør",
                                    "servicemedarbejder")),
                    Map.entry(
                            "nytfag",
                            List.of(
                                    "butiksmedhjælper i en genbrugsbutik",
                                    "pedelmedhjælper",
                                    "receptionist",
                                    "kontorassistent på deltid",
                                    "lagermedarbejder med lette varer",
                                    "chauffør med lette kørsler",
                                    "gartnermedhjælper",
                                    "omsorgsmedhjælper i dagtilbud",
                                    "bibliotekassistent",
                                    "køkkenmedhjælper",
                                    "cykelreparatør",
                                    "medhjælper i et dyreinternat")),
                    Map.entry(
                            "interesse",
                            List.of(
                                    "hunden og lange ture",
                                    "køkkenhaven og drivhuset",
                                    "gamle radioer og knallerter",
                                    "strik og litteratur",
                                    "madlavning til mange",
                                    "fiskeri fra kysten",
                                    "musik og kor",
                                    "brætspil og film")),
                    Map.entry(
                            "bisidder",
                            List.of(
                                    "min søster",
                                    "min ægtefælle",
                                    "min mor",
                                    "en ven fra foreningen",
                                    "min fagforening",
                                    "min voksne søn")),
                    Map.entry(
                            "vil",
                            List.of(
                                    "arbejde nogle timer om ugen et roligt sted",
                                    "prøve noget nyt, når det sker i små skridt",
                                    "tilbage på arbejde, før det er glemt, hvordan man gør",
                                    "have ro om forsørgelsen og så bygge op derfra",
                                    "bruge sin erfaring, bare på en anden måde")));

    private Cast() {}

    static Map<String, String> around(DemoCitizen citizen) {
        var random = new Random(citizen.seed() * 31 + 7);
        var cast = new HashMap<String, String>();
        new TreeMap<>(CHOICES)
                .forEach(
                        (part, choices) ->
                                cast.put(part, choices.get(random.nextInt(choices.size()))));
        cast.put("navn", citizen.name());
        cast.put("fornavn", citizen.firstName());
        cast.put("cpr", citizen.cpr());
        cast.put("kommune", citizen.municipality());
        cast.put("klinik", citizen.clinic());
        cast.put("laege", citizen.physician());
        cast.put("sagsbehandler", citizen.caseworker());
        cast.put("fornavns", possessive(citizen.firstName()));
        cast.put("han", citizen.man() ? "han" : "hun");
        cast.put("hans", citizen.man() ? "hans" : "hendes");
        cast.put("ham", citizen.man() ? "ham" : "hende");
        int began = Math.max(citizen.born().getYear() + 19, 2009 - random.nextInt(5));
        int ended = Math.max(began + 2, 2021 + random.nextInt(3));
        cast.put("aarfra", String.valueOf(began));
        cast.put("aartil", String.valueOf(ended));
        cast.put("aaraf", (ended - began) + " år");
        cast.put("person", citizen.man() ? "mand" : "kvinde");
        cast.put("sagsnr", "15.20.00-G01-" + (100 + random.nextInt(9000)) + "-25");
        return cast;
    }

    private static String possessive(String name) {
        return name + (name.matches(".*[sxz]") ? "'" : "s");
    }
}
