package dk.samspil.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands beside a date tells what it is the date of. The first sign that fits wins; weight 0
/// means that it is never the date of the paper.
///
/// @param near how many characters before the date the words may stand
record DateSign(int weight, String shown, int near, List<Phrase> words) {

    private static final int ANYWHERE = 60;
    private static final int CLOSE = 34;

    static final List<DateSign> ALL =
            List.of(
                    never("født", "fødselsdato", "fødselsdag", "fødsels", "f. d"),
                    never("udskriftsdato", "udskrift dannet", "printet", "print", "udskrift af"),
                    never("modtaget", "indgået", "scannet", "skannet", "journaliseret"),
                    never("registreret", "indscannet", "fax", "kopi"),
                    sign(100, "dikteret"),
                    sign(98, "brevdato"),
                    sign(98, "dateret"),
                    sign(96, "attestdato"),
                    sign(95, "dato for udfærdigelse"),
                    sign(94, "dato for attest"),
                    sign(92, "underskrevet"),
                    sign(91, "underskrift"),
                    sign(91, "udfærdiget"),
                    never("tid til", "ny tid", "indkaldt", "indkaldelse", "mødetid", "næste"),
                    never("frist", "senest", "inden", "svar før", "klage", "udløber"),
                    never("periode", "perioden", "gælder fra", "gyldig", "fra og med"),
                    never("fra d", "fra den", "start", "siden", "ansat", "sygemeldt", "fratrådt"),
                    never("bestilt tid", "aftalt tid", "kontrol den", "ny samtale", "fremmøde"),
                    never("henvist", "henvisning", "anmodning", "opereret", "jf", "brev af"),
                    never("skrivelse af", "attest af", "rekvireret", "bestilt", "tidligere"),
                    never("vedtaget", "lov nr", "lovbekendtgørelse", "version", "blanketudgave"),
                    sign(90, "svar afsendt"),
                    sign(90, "svardato"),
                    sign(88, "afsendt"),
                    sign(86, "skrevet"),
                    sign(84, "samtale den"),
                    sign(84, "møde den"),
                    sign(84, "mødedato"),
                    sign(84, "afholdt"),
                    sign(78, "undersøgelsesdato"),
                    sign(78, "undersøgt"),
                    sign(76, "prøvetid"),
                    sign(76, "prøvetagning"),
                    sign(76, "prøvedato"),
                    sign(76, "prøve taget"),
                    sign(74, "konsultation"),
                    sign(72, "udskrevet"),
                    sign(60, "kontakt"),
                    sign(93, "dato"));

    private static DateSign sign(int weight, String words) {
        return new DateSign(weight, words, CLOSE, List.of(Phrase.of(words)));
    }

    private static DateSign never(String... words) {
        return new DateSign(0, words[0], ANYWHERE, Stream.of(words).map(Phrase::of).toList());
    }

    /// @param before what stands before the date, after the date before it
    static Optional<DateSign> beside(String before) {
        var folded = Folding.fold(before);
        return ALL.stream().filter(sign -> sign.fits(folded)).findFirst();
    }

    private boolean fits(String folded) {
        var last = folded.substring(Math.max(0, folded.length() - near));
        return words.stream().anyMatch(w -> w.standsIn(last));
    }
}
