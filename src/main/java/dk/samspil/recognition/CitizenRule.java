package dk.samspil.recognition;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Whether the person numbers on a paper are those of the citizen. One digit off may be a
/// misreading or a twin: people decide, and until then it counts as another's.
final class CitizenRule {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d-])([\\dOoIl|]{6})[- ]?([\\dOoIl|]{4})(?![\\d-])");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "pårørende|ægtefælle|samlever|partner|barn|børn|søn|datter|mor\\b|far\\b|læge\\b"
                            + "|værge|behandler|sagsbehandler|telefon|tlf|konto|journalnr|sagsnr",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ABOUT =
            Pattern.compile(
                    "cpr|person ?n|patient|borger|vedr|navn|født",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int HEAD = 18;

    private CitizenRule() {}

    static Finding<Whose> judge(Paper paper) {
        Finding<Whose> others = Finding.of(Whose.NOT_TOLD, Confidence.UNSURE, "whose.none");
        boolean own = false;
        for (int page = 0; page < paper.pages().size(); page++) {
            var onPage = page(paper.pages().get(page), page + 1, paper.isTheCitizens());
            own |= onPage.value() == Whose.THE_CITIZENS;
            if (onPage.value() == Whose.ANOTHERS
                    && (others.value() != Whose.ANOTHERS
                            || onPage.confidence().compareTo(others.confidence()) < 0)) {
                others = onPage;
            }
        }
        if (others.value() == Whose.ANOTHERS) {
            return others;
        }
        return own ? Finding.of(Whose.THE_CITIZENS, Confidence.CERTAIN, "whose.citizen") : others;
    }

    /// A page that also has the citizen's number is the citizen's.
    private static Finding<Whose> page(String text, int page, Predicate<String> isTheCitizens) {
        Finding<Whose> others = Finding.of(Whose.NOT_TOLD, Confidence.UNSURE, "whose.none");
        int line = 0;
        for (var words : text.split("\\R")) {
            line += words.isBlank() ? 0 : 1;
            var numbers = NUMBER.matcher(words);
            while (numbers.find()) {
                var digits = digits(numbers.group(1) + numbers.group(2));
                if (isTheCitizens.test(digits)) {
                    return Finding.of(Whose.THE_CITIZENS, Confidence.CERTAIN, "whose.citizen");
                }
                var before = words.substring(0, numbers.start());
                boolean labelled = ABOUT.matcher(before).find();
                if (!isADate(digits)
                        || RELATIVE.matcher(before).find()
                        || !(labelled || line <= HEAD && numbers.group().length() == 11)) {
                    continue;
                }
                if (oneDigitOff(digits, isTheCitizens)) {
                    others = at(page, Confidence.UNSURE, "whose.one-digit");
                } else if (others.confidence() != Confidence.CERTAIN) {
                    others =
                            at(
                                    page,
                                    labelled ? Confidence.CERTAIN : Confidence.LIKELY,
                                    "whose.another");
                }
            }
        }
        return others;
    }

    private static Finding<Whose> at(int page, Confidence confidence, String reason) {
        return Finding.of(Whose.ANOTHERS, confidence, reason, String.valueOf(page));
    }

    private static boolean oneDigitOff(String digits, Predicate<String> isTheCitizens) {
        for (int i = 0; i < digits.length(); i++) {
            for (char d = '0'; d <= '9'; d++) {
                if (isTheCitizens.test(digits.substring(0, i) + d + digits.substring(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isADate(String digits) {
        try {
            MonthDay.of(
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2)));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private static String digits(String read) {
        return read.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1");
    }
}
