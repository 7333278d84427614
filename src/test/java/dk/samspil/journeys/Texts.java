package dk.samspil.journeys;

/// What the people of the journey write, where it is more than a line or is read again later.
final class Texts {

    static final String SUMMARY =
            "Karoline er 42 år og uddannet social- og sundhedsassistent. Hun har været sygemeldt"
                    + " siden en diskusprolaps i 2024 og har prøvet at komme tilbage i praktik. Hun"
                    + " vil gerne arbejde, men ved ikke, hvor meget ryggen kan holde til.";
    static final String WISH = "Jeg vil gerne arbejde med mennesker igen, måske ved en skranke.";
    static final String DESCRIPTION =
            "Karoline møder til alle aftaler og er afklaret med, at hun ikke kan vende tilbage til"
                    + " plejearbejde.";
    static final String QUESTION =
            "Hvor mange timer om ugen kan Karoline arbejde siddende, og hvad taler imod flere?";
    static final String OWN_WORDS =
            "Jeg bliver hurtigt træt, når der er mange mennesker omkring mig.";
    static final String COURSE =
            "Diskusprolaps L4/L5 i marts 2024, opereret samme år. Siden vedvarende smerter.";
    static final String CONSIDERATIONS =
            "Ingen løft over 5 kg, skal kunne skifte stilling hver halve time.";
    static final String ASSESSMENT =
            "Karoline kan arbejde siddende to-tre timer om dagen med pauser. Flere timer har hidtil"
                    + " givet sygefravær.";
    static final String LACKING =
            "Det er ikke belyst, hvor længe ryggen kan belastes, og om der er flere"
                    + " behandlingsmuligheder. Det kan en speciallæge svare på.";
    static final String CLINICAL_QUESTION =
            "Hvor mange timer om ugen kan hun belastes, og er behandlingsmulighederne udtømte?";
    static final String CLINICAL_ANSWER =
            "Hun kan arbejde 10-12 timer om ugen fordelt på flere dage. Behandlingen er udtømt.";

    private Texts() {}
}
