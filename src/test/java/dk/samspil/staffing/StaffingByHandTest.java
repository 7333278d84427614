package dk.samspil.staffing;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static dk.samspil.staffing.TestStaffing.UNIT;
import static dk.samspil.staffing.TestStaffing.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.rostering.CostPart;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A version says of each day why it is as it is, and the secretariat chooses itself.
@SamspilTest
class StaffingByHandTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestStaffing make;

    private static String page(StaffingVersion version, Assignment day) {
        return version.href() + "/dag/" + day.plannedDay();
    }

    private String text(String address) {
        var page = htmlUnescape(body(browser.open(UNIT, address)));
        assertThat(page).doesNotContain("??staffing", " style=");
        return page;
    }

    private String put(
            StaffingVersion version, Assignment day, @Nullable KnownCoordinator who, String seen) {
        return notice(
                who == null
                        ? browser.post(UNIT, page(version, day), "set", seen)
                        : browser.post(
                                UNIT,
                                page(version, day),
                                "koordinator",
                                who.id().toString(),
                                "set",
                                seen));
    }

    private Assignment day(StaffingVersion version, int number) {
        return make.assignments(version.id()).get(number);
    }

    @Test
    void eachDaySaysWhySomebodyGoesThereOrNobody() {
        int year = make.year();
        var own = make.team(year, 2);
        make.team(year, 2);
        make.coordinator("Inge Igen", year, 1, own.team().value());
        var version = make.searched(year);
        var days = make.assignments(version.id());
        var taken = days.stream().filter(day -> !day.unstaffed()).findFirst().orElseThrow();
        var open = days.stream().filter(Assignment::unstaffed).findFirst().orElseThrow();
        assertThat(text(page(version, taken))).contains("Inge Igen følger teamet");
        assertThat(keep("staffing-day", browser.open(UNIT, page(version, open))))
                .contains("Til et andet møde: Inge Igen (Lokale", "Dagen kan flyttes", "er ledig");
        assertThat(
                        keep(
                                "staffing-unstaffed",
                                browser.open(UNIT, version.href() + "/uden-koordinator")))
                .contains("Til et andet møde: Inge Igen", "Dagen kan flyttes");
    }

    @Test
    void whoIsChosenByHandStaysWhenTheSearchGoesOn() {
        int year = make.year();
        var own = make.team(year, 2);
        make.coordinator("Egen Ejnar", year, 2, own.team().value());
        var other = make.coordinator("Anden Anders", year, 2);
        var version = make.searched(year);
        var day = day(version, 0);
        assertThat(day.coordinatorName()).isEqualTo("Egen Ejnar");
        assertThat(put(version, day, other, day.seen())).isEqualTo("staffing.pin.done");
        assertThat(day(version, 0).pinned()).isTrue();
        assertThat(make.version(version.id()).tally().of(CostPart.NOT_THE_OWN)).isEqualTo(1);
        assertThat(notice(browser.post(UNIT, version.href() + "/fortsaet", "sekunder", "1")))
                .isEqualTo("staffing.run.begun");
        make.ended(version.id());
        assertThat(day(version, 0).coordinatorName()).isEqualTo("Anden Anders");
        assertThat(text(page(version, day))).contains("Anden Anders er sat på i hånden");
        assertThat(
                        notice(
                                browser.post(
                                        UNIT,
                                        page(version, day) + "/slip",
                                        "set",
                                        day(version, 0).seen())))
                .isEqualTo("staffing.pin.released");
        assertThat(put(version, day, null, day(version, 0).seen())).isEqualTo("staffing.pin.done");
        assertThat(day(version, 0).unstaffed()).isTrue();
        assertThat(text(page(version, day)))
                .contains("i hånden sat til at stå uden koordinator", "Ledig og kan sættes på");
    }

    @Test
    void aRuleIsNotBrokenByHandEither() {
        int year = make.year();
        var one = make.team(year, 2);
        make.team(year, 2);
        var busy = make.coordinator("Bent Begge", year, 1, one.team().value());
        var version = make.searched(year);
        var open =
                make.assignments(version.id()).stream()
                        .filter(Assignment::unstaffed)
                        .findFirst()
                        .orElseThrow();
        assertThat(put(version, open, busy, open.seen())).isEqualTo("staffing.refused.rule");
        assertThat(put(version, open, null, "somebody else was there"))
                .isEqualTo("staffing.refused.changed-meanwhile");
        var elsewhere = make.coordinator("Karen Kommende", year + 1, 1);
        assertThat(put(version, open, elsewhere, open.seen()))
                .isEqualTo("staffing.refused.no-terms-then");
        assertThat(text(page(version, open))).contains("Bryder en regel");
    }

    @Test
    void whoFallsIllAfterBeingPinnedIsShownAsARuleBroken() {
        int year = make.year();
        var team = make.team(year, 1);
        var ill = make.coordinator("Sofus Syg", year, 1, team.team().value());
        var version = make.searched(year);
        var day = day(version, 0);
        put(version, day, ill, day.seen());
        make.ill(ill, day.day(), day.day());
        assertThat(notice(browser.post(UNIT, version.href() + "/offentliggoer")))
                .isEqualTo("staffing.refused.broken");
        assertThat(text(version.href())).contains("Brudt af det, der er fastholdt: er til stede");
    }

    @Test
    void strangersChooseNothing() {
        int year = make.year();
        make.team(year, 1);
        make.coordinator("Frede Fremmed", year, 1);
        var version = make.searched(year);
        var day = day(version, 0);
        for (var stranger :
                List.of(
                        Personas.secretariatElsewhere(),
                        Personas.coordinator(),
                        Personas.teamSecretary())) {
            assertThat(browser.open(stranger, page(version, day))).hasStatus(404);
            assertThat(browser.open(stranger, version.href() + "/uden-koordinator")).hasStatus(404);
            assertThat(browser.post(stranger, page(version, day), "set", day.seen()))
                    .hasStatus(404);
            assertThat(browser.post(stranger, page(version, day) + "/slip", "set", day.seen()))
                    .hasStatus(404);
        }
        assertThat(day(version, 0).pinned()).isFalse();
    }
}
