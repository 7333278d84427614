package dk.samspil.bindery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What is looked for on a page, phrase by phrase.
///
/// @param words all words of the page, parted by one space
/// @param starts where each word begins in it
record Sought(String words, List<Integer> starts) {

    private static final Pattern PERSON_NUMBER =
            Pattern.compile("(?<!\\d)\\d{6} ?[-–]? ?\\d{4}(?!\\d)");

    static Sought on(List<PlacedWord> page) {
        var words = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var word : page) {
            words.append(words.isEmpty() ? "" : " ");
            starts.add(words.length());
            words.append(word.text());
        }
        return new Sought(words.toString(), starts);
    }

    /// A phrase stands where no letter or digit continues it, but for the genitive.
    static Pattern phrase(String phrase) {
        var parts = phrase.strip().split("\\s+");
        var pattern = new StringBuilder("(?<![\\p{L}\\d])");
        for (int i = 0; i < parts.length; i++) {
            pattern.append(i == 0 ? "" : " ").append(Pattern.quote(parts[i]));
        }
        pattern.append("(?:['’]?s)?(?![\\p{L}\\d])");
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Pattern personNumber() {
        return PERSON_NUMBER;
    }

    /// Adds the indexes of the words in which the pattern stands; returns how often it does.
    int find(Pattern pattern, Set<Integer> found) {
        var matcher = pattern.matcher(words);
        int times = 0;
        while (matcher.find()) {
            times++;
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : words.length();
                if (starts.get(i) < matcher.end() && end > matcher.start()) {
                    found.add(i);
                }
            }
        }
        return times;
    }

    static Set<Integer> none() {
        return new TreeSet<>();
    }
}
