package dk.samspil.agreements.web;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.PeriodChange;
import dk.samspil.agreements.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
class AdministrationPagesTest {

    private static final String AGREEMENTS = "/administration/samarbejdsaftaler";
    private static final String RULE_SETS = "/administration/regelsaet";
    private static final int NORDJYLLAND = 1081;
    private static final Pattern FIELD =
            Pattern.compile(
                    "<input type=\"(text|hidden|radio|checkbox)\"([^>]*)>"
                            + "|<textarea([^>]*)>([^<]*)</textarea>"
                            + "|<select([^>]*)>(.*?)</select>",
                    Pattern.DOTALL);

    @Autowired SignedInBrowser browser;
    @Autowired Agreements agreements;
    @Autowired RuleSets ruleSets;
    @Autowired Askers askers;

    private final Asker administrator =
            new Asker(UUID.randomUUID(), "Adam Adminsen", 2, "Samspil", Capacity.ADMINISTRATOR, "");

    @Test
    void thePagesAreForAdministratorsOnly() {
        for (String page : List.of("/administration", AGREEMENTS, RULE_SETS, RULE_SETS + "/ny")) {
            assertThat(open(page)).as(page).hasStatusOk();
            assertThat(browser.open(Personas.caseworker(), page)).as(page).hasStatus(404);
        }
        assertThat(open(AGREEMENTS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(open(AGREEMENTS + "/ny/101")).hasStatus(404);
    }

    @Test
    void agreementsAreListedByRegionAndPeriod() {
        assertThat(keep("agreements", open(AGREEMENTS)))
                .contains("Region Nordjylland", "Fra 1. juli 2013", "10 arbejdsdage før mødet");
    }

    @Test
    void anAgreementIsPreviewedRefusedWithItsReasonAndThenBegun() {
        var page = AGREEMENTS + "/ny/" + NORDJYLLAND;
        var typed = fields(keep("agreement-new", open(page)));

        var overlap = post(page, typed, "validFrom", "1-7-2013");
        assertThat(overlap).hasStatus(422);
        assertThat(body(overlap)).contains("Der begynder allerede en periode 1. juli 2013");
        var noDate = post(page, typed, "validFrom", "31-2-2040");
        assertThat(noDate).hasStatus(422);
        assertThat(body(noDate)).contains("Den dato findes ikke", "31-2-2040");
        var preview = post(page, typed, "validFrom", "1-1-2040", "se", "ja");
        assertThat(preview).hasStatusOk();
        assertThat(keep("agreement-preview", preview)).contains("Ingen åbne sager er oprettet");
        assertThat(agreements.of(NORDJYLLAND)).hasSize(1);

        assertThat(post(page, typed, "validFrom", "1-1-2040", "pageLimit", "40"))
                .hasStatus3xxRedirection();
        var begun = agreements.of(NORDJYLLAND).getFirst();
        assertThat(begun.validFrom()).isEqualTo("2040-01-01");
        assertThat(begun.pageLimit()).hasValue(40);
        assertThat(agreements.of(NORDJYLLAND).getLast().validTo()).isEqualTo("2039-12-31");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndKeepsWhatWasTyped() {
        var shown = agreements.of(1085).getLast();
        var page = AGREEMENTS + "/" + shown.id();
        var typed = fields(open(page));
        var first =
                askers.as(
                        administrator,
                        () ->
                                agreements.change(
                                        shown.id(),
                                        shown.version(),
                                        shown.validFrom(),
                                        shown.terms()));
        assertThat(first).isInstanceOf(PeriodChange.Saved.class);

        var second = post(page, typed, "note", "Min egen bemærkning");

        assertThat(second).hasStatus(409);
        assertThat(htmlUnescape(body(second))).contains("Adam Adminsen", "Min egen bemærkning");
    }

    @Test
    void aRuleSetIsChangedWithNothingLost() {
        var before = ruleSets.on(LocalDate.of(2013, 7, 1));
        var page = RULE_SETS + "/" + before.id();
        var typed = fields(keep("rule-set", open(page)));

        assertThat(post(page, typed, "name", "2013: rehabiliteringsteam"))
                .hasStatus3xxRedirection();

        var after = ruleSets.on(LocalDate.of(2013, 7, 1));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.rules()).usingRecursiveComparison().isEqualTo(before.rules());
    }

    @Test
    void aFormWithGapsOrHugeNumbersIsRefused() {
        var page = RULE_SETS + "/ny";
        for (String gap : List.of("caseTypes[3].exists", "caseTypes[999999999].exists")) {
            assertThat(post(page, List.of(gap, "true")).getResponse())
                    .satisfies(answer -> assertThat(answer.getStatus()).isBetween(400, 499));
        }
        assertThat(post(page, fields(open(page)), "writtenConclusionDays", "en uge"))
                .hasStatus(422);
    }

    private MvcTestResult open(String page) {
        return browser.open(administrator, page);
    }

    private MvcTestResult post(String page, List<String> fields, String... changed) {
        var all = new ArrayList<String>(List.of(changed));
        for (int i = 0; i < fields.size(); i += 2) {
            if (!List.of(changed).contains(fields.get(i))) {
                all.addAll(fields.subList(i, i + 2));
            }
        }
        return browser.post(administrator, page, all.toArray(String[]::new));
    }

    /// What a browser would send if the form on the page were submitted untouched.
    private static List<String> fields(MvcTestResult page) {
        return fields(body(page));
    }

    private static List<String> fields(String html) {
        var fields = new ArrayList<String>();
        FIELD.matcher(html.substring(html.indexOf("<main")))
                .results()
                .forEach(
                        field -> {
                            if (field.group(1) != null) {
                                var about = field.group(2);
                                if (!field.group(1).matches("radio|checkbox")
                                        || about.contains("checked=")) {
                                    add(fields, about, attribute(about, "value"));
                                }
                            } else if (field.group(3) != null) {
                                add(fields, field.group(3), htmlUnescape(field.group(4)));
                            } else {
                                add(fields, field.group(5), selected(field.group(6)));
                            }
                        });
        return fields;
    }

    private static void add(List<String> fields, String about, String value) {
        if (!attribute(about, "name").equals("_csrf")) {
            fields.addAll(List.of(attribute(about, "name"), value));
        }
    }

    private static String selected(String options) {
        var chosen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(options);
        return chosen.find() ? chosen.group(1) : "";
    }

    private static String attribute(String about, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(about);
        return found.find() ? htmlUnescape(found.group(1)) : "";
    }
}
