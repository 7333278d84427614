package dk.samspil.demo;

import dk.samspil.forms.Answers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the people of the demonstration write, each case in its own words. The same plot and
/// purpose give the same words.
final class DemoWords {

    private static final Map<String, Object> SAYINGS = DemoTexts.written("sayings");
    private static final Map<String, Object> NOTES = DemoTexts.written("notes");

    private DemoWords() {}

    static Story story(DemoPlot plot, String purpose, LocalDate day) {
        return new Story(plot.citizen(), plot.conditions().getFirst(), day, plot.random(purpose))
                .knowing("koordinator", plot.coordinator().name())
                .knowing(
                        "boern",
                        (plot.citizen().man() ? "han" : "hun")
                                + (plot.childrenAtHome()
                                        ? " har hjemmeboende børn"
                                        : " har ingen hjemmeboende børn"));
    }

    /// A short saying, such as a reason.
    static String say(DemoPlot plot, String what) {
        return text(written(SAYINGS, what), story(plot, what, plot.today()));
    }

    /// Several short sayings that belong together, by name.
    static Map<String, Object> sayings(DemoPlot plot, String what) {
        return map(written(SAYINGS, what), story(plot, what, plot.today()));
    }

    static Map<String, Object> note(DemoPlot plot, String outcome) {
        return map(written(NOTES, outcome), story(plot, "note" + outcome, plot.today()));
    }

    static Answers form(DemoPlot plot, String name, LocalDate day) {
        return form(name, story(plot, name, day));
    }

    /// A form filled in. What stands under `further` belongs together and is one of several.
    static Answers form(String name, Story story) {
        Map<String, Object> values = map(Forms.of(name), story);
        if (values.remove("further") instanceof Map<?, ?> further) {
            further.forEach((key, value) -> values.put(String.valueOf(key), value));
        }
        return new Answers(values);
    }

    static Object filled(Object template, Story story) {
        return switch (template) {
            case Map<?, ?> map when map.get("any") instanceof List<?> ways ->
                    filled(Objects.requireNonNull(story.oneOf(ways)), story);
            case Map<?, ?> map -> {
                var filled = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> filled.put(String.valueOf(key), filled(value, story)));
                yield filled;
            }
            case List<?> list -> {
                var filled = new ArrayList<Object>();
                list.forEach(each -> filled.add(filled(each, story)));
                yield filled;
            }
            default -> story.text(String.valueOf(template));
        };
    }

    static String text(Object template, Story story) {
        return String.valueOf(filled(template, story));
    }

    static Map<String, Object> map(Object template, Story story) {
        var map = new LinkedHashMap<String, Object>();
        if (filled(template, story) instanceof Map<?, ?> filled) {
            filled.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    private static Object written(Map<String, Object> file, String what) {
        Object found = file.get(what);
        if (found == null) {
            throw new IllegalStateException("Nothing is written about " + what);
        }
        return found;
    }

    /// The forms' texts, read when first needed.
    private static final class Forms {

        private static final List<String> NAMES =
                List.of("preparatory", "lae261", "lae265", "lae271", "lae272", "lae275");
        private static final Map<String, Object> READ = read();

        private static Map<String, Object> read() {
            var read = new LinkedHashMap<String, Object>();
            NAMES.forEach(name -> read.put(name, DemoTexts.written("forms/" + name)));
            return read;
        }

        static Object of(String name) {
            return written(READ, name);
        }
    }
}
