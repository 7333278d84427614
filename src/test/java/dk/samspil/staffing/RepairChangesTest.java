package dk.samspil.staffing;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static dk.samspil.staffing.TestPublishing.repair;
import static dk.samspil.staffing.TestPublishing.taking;
import static dk.samspil.staffing.TestStaffing.UNIT;
import static dk.samspil.staffing.TestStaffing.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.planning.ProductionPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The secretariat looks at each change of a repair, takes some and leaves others.
@SamspilTest
class RepairChangesTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestStaffing make;
    @Autowired TestPublishing made;
    @Autowired PublishedYears publishing;

    /// Who goes where as it is published, in the order of time.
    private List<String> published(int year, ProductionPlan plan) {
        return make.as(UNIT, () -> publishing.of(year)).days().stream()
                .map(PublishedDay::day)
                .filter(day -> day.team().equals(plan.team().value()))
                .map(day -> Objects.requireNonNullElse(day.coordinatorName(), "-"))
                .toList();
    }

    /// Lis is published on all days of a team, and ill from the first to the last of so many; Vera
    /// stands in.
    private String illOn(int year, ProductionPlan plan, int days, boolean substitute) {
        var lis = made.lis(year, plan.team().value());
        made.publish(make.searched(year));
        if (substitute) {
            make.coordinator("Vikar Vera", year, 1);
        }
        return made.ill(lis, plan.days().getFirst().day(), plan.days().get(days - 1).day());
    }

    @Test
    void eachChangeIsShownAndWhatIsLeftOutStaysAsItIsPublished() {
        int year = make.year();
        var plan = made.meetings(year, 3);
        var page = illOn(year, plan, 2, true);
        assertThat(htmlUnescape(keep("staffing-changes", browser.open(UNIT, page))))
                .doesNotContain("??staffing", " style=")
                .contains("2 dage ændres", "Lis Lægesen er syg", "Vikar Vera følger ikke teamet")
                .contains("Ballerup Kommune", "Vikar Vera</span>", "ingen adgang")
                .doesNotContain("Kun sammen med", "Inden for 3 måneder");
        var changes = made.changes(page);
        int before = made.notices(year).size();

        var answer = browser.post(UNIT, page, taking(changes.subList(0, 1)));
        assertThat(notice(answer)).isEqualTo("staffing.changes.done");
        assertThat(answer.getResponse().getRedirectedUrl()).as("the rest").isEqualTo(page);
        assertThat(published(year, plan))
                .containsExactly("Vikar Vera", "Lis Lægesen", "Lis Lægesen");
        assertThat(made.named(plan)).containsExactly("-", "Lis Lægesen", "Lis Lægesen");
        assertThat(made.notices(year))
                .as("one to Lis, one to the municipality")
                .hasSize(before + 2)
                .contains("Lis Lægesen: Dine mødedage i " + year + ": 1 ændring");

        assertThat(body(browser.open(UNIT, page))).contains("1 dag ændres");
        assertThat(made.takeAll(page)).isEqualTo("staffing.changes.done");
        assertThat(published(year, plan))
                .containsExactly("Vikar Vera", "Vikar Vera", "Lis Lægesen");
        assertThat(body(browser.open(UNIT, page))).contains("Intet er tilbage at ændre");
    }

    @Test
    void anExchangeIsSaidToHangTogetherAndNotTakenByHalves() {
        int year = make.year();
        var one = made.meetings(year, 2);
        var other = made.meetings(year, 2);
        var finn = make.coordinator("Fast Finn", year, 1, other.team().value());
        var page = illOn(year, one, 1, true);
        // On the second day the two are exchanged by hand.
        var version = make.version(repair(page));
        var last = one.days().getLast().day();
        choose(version, one, last, null);
        choose(version, other, last, whoGoes(year, one));
        choose(version, one, last, finn.id());

        assertThat(htmlUnescape(body(browser.open(UNIT, page))))
                .contains("3 dage ændres", "Kun sammen med", "Fast Finn er i Lokale")
                .contains("Fast Finn tager " + one.teamName() + " i stedet");
        var half =
                made.changes(page).stream()
                        .filter(each -> each.now().day().equals(last))
                        .filter(each -> each.now().team().equals(one.team().value()))
                        .toList();
        var refused = browser.post(UNIT, page, taking(half));
        assertThat(refused).hasStatus(422);
        assertThat(htmlUnescape(body(refused)))
                .contains("Det kan ikke offentliggøres sådan", "Fast Finn er i Lokale");
        assertThat(published(year, one)).containsExactly("Lis Lægesen", "Lis Lægesen");

        var both =
                made.changes(page).stream().filter(each -> each.now().day().equals(last)).toList();
        assertThat(notice(browser.post(UNIT, page, taking(both))))
                .isEqualTo("staffing.changes.done");
        assertThat(published(year, one)).containsExactly("Lis Lægesen", "Fast Finn");
        assertThat(published(year, other)).containsExactly("Fast Finn", "Lis Lægesen");
    }

    private UUID whoGoes(int year, ProductionPlan plan) {
        return Objects.requireNonNull(
                make.as(UNIT, () -> publishing.of(year)).assignments().stream()
                        .filter(day -> day.team().equals(plan.team().value()))
                        .findFirst()
                        .orElseThrow()
                        .coordinator());
    }

    private void choose(
            StaffingVersion version, ProductionPlan plan, LocalDate on, @Nullable UUID who) {
        var day =
                make.assignments(version.id()).stream()
                        .filter(each -> each.day().equals(on))
                        .filter(each -> each.team().equals(plan.team().value()))
                        .findFirst()
                        .orElseThrow();
        var fields =
                Stream.concat(
                        Stream.of("set", day.seen()),
                        who == null
                                ? Stream.<String>of()
                                : Stream.of("koordinator", who.toString()));
        browser.post(
                UNIT, version.href() + "/dag/" + day.plannedDay(), fields.toArray(String[]::new));
    }

    @Test
    void aMeetingToWhichNobodyCanGoIsCancelledInTheSameStepAndTheNoticeSaysSo() {
        int year = make.year();
        var plan = made.meetings(year, 3);
        var page = illOn(year, plan, 2, false);
        assertThat(body(browser.open(UNIT, page))).contains("Aflys mødet", "Hvorfor ingen");
        var changes = made.changes(page);
        var answer =
                browser.post(
                        UNIT,
                        page,
                        Stream.concat(
                                        Stream.of(taking(changes)),
                                        Stream.of("aflys", changes.getFirst().seen()))
                                .toArray(String[]::new));
        assertThat(notice(answer)).isEqualTo("staffing.changes.done");
        assertThat(made.named(plan)).containsExactly("- cancelled", "-", "Lis Lægesen");
        assertThat(published(year, plan)).containsExactly("-", "Lis Lægesen");
        assertThat(made.told(year, "body"))
                .filteredOn(text -> text.contains("aflyst, ingen koordinator kan komme"))
                .singleElement()
                .matches(
                        text ->
                                text.contains("ingen koordinator\n")
                                        || text.endsWith("koordinator"));
    }

    @Test
    void whatOthersHavePublishedSinceIsNotUndone() {
        int year = make.year();
        var plan = made.meetings(year, 2);
        var page = illOn(year, plan, 2, true);
        var again = browser.post(UNIT, "/bemanding/reparation/" + year);
        var newer = Objects.requireNonNull(again.getResponse().getRedirectedUrl());
        assertThat(newer).isNotEqualTo(page);
        choose(make.version(repair(newer)), plan, plan.days().getFirst().day(), null);
        made.takeAll(newer);
        assertThat(published(year, plan)).containsExactly("-", "Vikar Vera");
        assertThat(htmlUnescape(body(browser.open(UNIT, page))))
                .contains("1 dag er offentliggjort igen", "Intet er tilbage at ændre");
    }

    @Test
    void nothingTickedAndWhatHasChangedMeanwhileAreRefusedWithTheReason() {
        int year = make.year();
        var plan = made.meetings(year, 1);
        var page = illOn(year, plan, 1, true);
        var none = browser.post(UNIT, page);
        assertThat(none).hasStatus(422);
        assertThat(body(none)).contains("Sæt kryds ved mindst én ændring");
        var seen = taking(made.changes(page));
        choose(make.version(repair(page)), plan, plan.days().getFirst().day(), null);
        var stale = browser.post(UNIT, page, seen);
        assertThat(stale).hasStatus(422);
        assertThat(published(year, plan)).containsExactly("Lis Lægesen");
    }

    @Test
    void strangersFindNoChangesAndASearchHasNone() {
        int year = make.year();
        var plan = made.meetings(year, 1);
        var page = illOn(year, plan, 1, true);
        for (Asker stranger :
                List.of(
                        Personas.secretariatElsewhere(),
                        Personas.coordinator(),
                        Personas.teamSecretary())) {
            assertThat(browser.open(stranger, page)).hasStatus(404);
            assertThat(browser.post(stranger, page, taking(made.changes(page)))).hasStatus(404);
        }
        var searched = make.searched(year);
        assertThat(browser.open(UNIT, searched.href() + "/aendringer")).hasStatus(404);
        assertThat(browser.post(UNIT, searched.href() + "/aendringer", "tag", "x")).hasStatus(404);
        assertThat(published(year, plan)).containsExactly("Lis Lægesen");
    }
}
