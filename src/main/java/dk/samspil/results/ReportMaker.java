package dk.samspil.results;

import dk.samspil.forms.Condition;
import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Option;
import dk.samspil.forms.Section;
import dk.samspil.forms.Words;
import dk.samspil.results.SurveyReport.Cell;
import dk.samspil.results.SurveyReport.Group;
import dk.samspil.results.SurveyReport.Question;
import dk.samspil.results.SurveyReport.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a report of tallies, for those who may see everything, or with small numbers suppressed.
///
/// Totals are made of all answers, before anything is hidden. A question that is only asked after
/// another's answer tells how many gave that answer: it is shown only where all counts of the other
/// are.
final class ReportMaker {

    private static final Words UNSORTED = new Words("Ikke sorteret", "Not sorted");

    private final FormDefinition form;
    private final List<Group> groups;
    private final Tallies tallies;
    private final Map<String, List<Option>> themes;
    private final boolean suppressing;
    private final Set<String> withSomethingHidden = new HashSet<>();
    private final Map<String, List<String>> leansOn = new HashMap<>();

    private ReportMaker(
            FormDefinition form,
            List<Group> groups,
            Tallies tallies,
            Map<String, List<Option>> themes,
            boolean suppressing) {
        this.form = form;
        this.groups = groups;
        this.tallies = tallies;
        this.themes = themes;
        this.suppressing = suppressing;
    }

    /// @param themes that answers in words are sorted under, by question; the key of each is its
    /// item
    static SurveyReport of(
            FormDefinition form,
            List<Group> groups,
            Tallies tallies,
            Map<String, List<Option>> themes,
            boolean suppressing) {
        return new ReportMaker(form, groups, tallies, themes, suppressing).report();
    }

    private SurveyReport report() {
        var questions = new ArrayList<Question>();
        for (var part : form.sections()) {
            for (var field : part.fields()) {
                leansOn.put(field.key(), conditions(part, field));
                switch (field.type()) {
                    case CHOICE, SCALE, YES_NO, YES_NO_UNKNOWN -> questions.add(chosen(field));
                    case CHOICES -> questions.add(several(field, field.choices()));
                    case NUMBER, MONEY -> questions.add(numbers(field, List.of("")));
                    case YEARS ->
                            questions.add(
                                    numbers(
                                            field,
                                            field.years().stream().map(String::valueOf).toList()));
                    case LINE, TEXT -> {
                        if (themes.containsKey(field.key())) {
                            questions.add(several(field, sorted(field)));
                        }
                    }
                    case DATE, PROBLEM, TABLE, FILE, FIXED -> {}
                }
            }
        }
        return new SurveyReport(groups, List.copyOf(questions));
    }

    private static List<String> conditions(Section part, Field field) {
        return Stream.of(part.shownWhen(), field.shownWhen())
                .flatMap(Stream::ofNullable)
                .map(Condition::field)
                .toList();
    }

    private boolean withheld(Field field) {
        boolean withheld =
                suppressing
                        && leansOn.getOrDefault(field.key(), List.of()).stream()
                                .anyMatch(
                                        on ->
                                                withSomethingHidden.contains(on)
                                                        || !leansOn.containsKey(on));
        if (withheld) {
            withSomethingHidden.add(field.key());
        }
        return withheld;
    }

    private Question chosen(Field field) {
        var options = field.choices();
        var counts = new int[options.size()][groups.size()];
        var inGroup = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int i = 0; i < options.size(); i++) {
                counts[i][g] = tallies.n(field.key(), options.get(i).key(), groups.get(g).id());
                inGroup[g] += counts[i][g];
            }
        }
        if (withheld(field)) {
            return withheld(field, inGroup);
        }
        var hidden = hidden(field, counts, inGroup);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < options.size(); i++) {
            rows.add(Row.of(options.get(i).key(), options.get(i).label(), counts[i], hidden[i]));
        }
        return question(
                field,
                rows,
                inGroup,
                field.type() == FieldType.SCALE ? ScaleMean.of(counts, inGroup, hidden) : null);
    }

    private boolean[][] hidden(Field field, int[][] counts, int[] inGroup) {
        if (!suppressing) {
            return new boolean[counts.length]
                    [groups.size() > 1 ? groups.size() + 1 : groups.size()];
        }
        var hidden = Suppression.of(counts, inGroup);
        for (var row : hidden) {
            for (boolean cell : row) {
                if (cell) {
                    withSomethingHidden.add(field.key());
                }
            }
        }
        return hidden;
    }

    /// The themes, and what is under none: that only for those who sort, since beside a single
    /// theme it would tell what is hidden of the theme.
    private List<Option> sorted(Field field) {
        var options = new ArrayList<>(themes.getOrDefault(field.key(), List.of()));
        if (!suppressing) {
            options.add(new Option(Tallies.UNSORTED, UNSORTED));
        }
        return options;
    }

    /// Each option by itself: how many chose it, and how many did not.
    private Question several(Field field, List<Option> options) {
        var inGroup = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            inGroup[g] = tallies.n(field.key(), Tallies.ASKED, groups.get(g).id());
        }
        if (withheld(field)) {
            return withheld(field, inGroup);
        }
        var rows = new ArrayList<Row>();
        for (var option : options) {
            var counts = new int[2][groups.size()];
            for (int g = 0; g < groups.size(); g++) {
                counts[0][g] = tallies.n(field.key(), option.key(), groups.get(g).id());
                counts[1][g] = inGroup[g] - counts[0][g];
            }
            rows.add(
                    Row.of(
                            option.key(),
                            option.label(),
                            counts[0],
                            hidden(field, counts, inGroup)[0]));
        }
        return question(field, rows, inGroup, null);
    }

    private Question numbers(Field field, List<String> items) {
        var most = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (var item : items) {
                most[g] = Math.max(most[g], tallies.n(field.key(), item, groups.get(g).id()));
            }
        }
        if (withheld(field)) {
            return withheld(field, most);
        }
        var rows =
                items.stream()
                        .map(item -> NumberRow.of(field, item, groups, tallies, suppressing))
                        .toList();
        return question(field, rows, most, null);
    }

    private Question question(Field field, List<Row> rows, int[] inGroup, @Nullable Row mean) {
        int all = 0;
        for (int n : inGroup) {
            all += n;
        }
        return new Question(
                field.key(),
                field.label(),
                field.type(),
                false,
                List.copyOf(rows),
                Cell.of(all),
                Arrays.stream(inGroup).boxed().toList(),
                mean,
                null);
    }

    private Question withheld(Field field, int[] inGroup) {
        var none = question(field, List.of(), inGroup, null);
        return new Question(
                none.key(),
                none.label(),
                none.type(),
                true,
                none.rows(),
                Cell.HIDDEN,
                List.of(),
                null,
                null);
    }
}
