package dk.samspil.demo;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills a template with the words of one citizen, one condition and one day.
final class Story {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da"));
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*\\|[^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{([\\p{L}]+)([+-]?\\d*)}");
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?m)(^(?:## |# |- )?|(?<!\\d|vedr|att|[Kk]tr|p\\.n)[.?!]\"? |: \")(\\p{Ll})");
    private static final Pattern WHOLE = Pattern.compile("[.?!]$");
    private static final Pattern REPEAT = Pattern.compile("(?s)\\{REPEAT}\\R(.*?)\\{END}\\R?");

    private final DemoCitizen citizen;
    private final Condition condition;
    private final Map<String, String> cast;
    private final Random random;
    private final Map<String, List<String>> left = new HashMap<>();
    private LocalDate day;

    Story(DemoCitizen citizen, Condition condition, LocalDate day, Random random) {
        this.citizen = citizen;
        this.condition = condition;
        this.cast = Cast.around(citizen);
        this.day = day;
        this.random = random;
    }

    /// A heading, an author, a file name: no sentences in it.
    String line(String template) {
        return fill(template);
    }

    /// Words that stand for a placeholder in this story only.
    Story knowing(String placeholder, String words) {
        cast.put(placeholder, words);
        return this;
    }

    /// What somebody writes in a field: sentences, or only a few words.
    String text(String template) {
        var filled = fill(template).strip();
        return WHOLE.matcher(filled).find() ? upperCaseSentences(filled) : filled;
    }

    /// One of several, chosen as everything else is.
    <T> T oneOf(List<T> ways) {
        return ways.get(random.nextInt(ways.size()));
    }

    /// @param longer how many times longer than usual the parts are that repeat
    String body(DocumentTemplate template, int longer) {
        var turns = template.range("repeat", 1);
        int times = longer * (turns[0] + random.nextInt(turns[1] - turns[0] + 1));
        var unrolled = REPEAT.matcher(template.body()).replaceAll(match -> repeat(match, times));
        return upperCaseSentences(fill(unrolled));
    }

    /// Each time a little later, the last on the document's own day.
    private String repeat(MatchResult match, int times) {
        var text = new StringBuilder();
        var last = day;
        for (int i = times - 1; i >= 0; i--) {
            day = last.minusDays(i * 23L + (i == 0 ? 0 : random.nextInt(9)));
            text.append(fill(match.group(1).replace("{dato-}", SHORT.format(day)))).append('\n');
        }
        day = last;
        return Matcher.quoteReplacement(text.toString());
    }

    private String fill(String template) {
        var chosen = CHOICE.matcher(template).replaceAll(this::choose);
        return PLACE.matcher(chosen).replaceAll(match -> Matcher.quoteReplacement(word(match)));
    }

    private String choose(MatchResult match) {
        var ways = match.group(1).split("\\|", -1);
        return Matcher.quoteReplacement(ways[random.nextInt(ways.length)]);
    }

    private String word(MatchResult match) {
        var name = match.group(1);
        var small = name.toLowerCase(Locale.ROOT);
        var word =
                switch (small) {
                    case "dato" -> DATE.format(day.plusDays(days(match.group(2))));
                    case "foedt" -> DATE.format(citizen.born());
                    case "alder" -> String.valueOf(Period.between(citizen.born(), day).getYears());
                    case "nr" -> String.valueOf(1000 + random.nextInt(9000));
                    default -> cast.containsKey(small) ? cast.get(small) : next(small);
                };
        return Character.isUpperCase(name.charAt(0)) ? capital(word) : word;
    }

    private static int days(String offset) {
        return offset.isEmpty() ? 0 : Integer.parseInt(offset);
    }

    /// Goes through a condition's words before saying any of them again.
    private String next(String placeholder) {
        var words = left.computeIfAbsent(placeholder, key -> new ArrayList<>());
        if (words.isEmpty()) {
            words.addAll(condition.words(placeholder));
            Collections.shuffle(words, random);
        }
        if (words.isEmpty()) {
            throw new IllegalStateException("No words for {" + placeholder + "}");
        }
        return words.removeLast();
    }

    private static String upperCaseSentences(String text) {
        return SENTENCE.matcher(text)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(match.group(1) + capital(match.group(2))));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
