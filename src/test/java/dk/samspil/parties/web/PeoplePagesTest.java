package dk.samspil.parties.web;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Identity;
import dk.samspil.access.SignedIn;
import dk.samspil.parties.HeldRole;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RegisterChange;
import dk.samspil.parties.RoleHolder;
import dk.samspil.parties.Roles;
import dk.samspil.parties.Staffing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/// Administrators register people, give and end roles, and read in sheets.
@SamspilTest
class PeoplePagesTest {

    private static final String LIST = "/administration/personer";

    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester tester;
    @Autowired Staffing staffing;
    @Autowired Roles roles;
    @Autowired People people;
    @Autowired AccessLog log;
    @Autowired Askers askers;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private final Asker administrator = Personas.administrator();
    private final String surname = "Pr" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void thePagesExistForAdministratorsOnly() {
        var mette = registered("Mette " + surname);
        for (String page :
                List.of(
                        LIST,
                        LIST + ".xlsx",
                        LIST + "/ny",
                        LIST + "/import",
                        LIST + "/skabelon.xlsx",
                        LIST + "/" + mette.id(),
                        LIST + "/" + mette.id() + "/ret",
                        LIST + "/" + mette.id() + "/log-ind",
                        LIST + "/" + mette.id() + "/roller/ny")) {
            assertThat(open(page)).as(page).hasStatusOk();
            assertThat(browser.open(Personas.caseworker(), page)).as(page).hasStatus(404);
            assertThat(browser.open(Personas.coordinator(), page)).as(page).hasStatus(404);
        }
        assertThat(open(LIST + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void somebodyIsRegisteredGivenARoleAndFoundByOrganisation() {
        var name = "Bodil " + surname;
        assertThat(post(LIST + "/ny", "name", " ", "phone", "12345678")).hasStatus(422);
        var to = post(LIST + "/ny", "name", name, "title", "socialrådgiver", "phone", "70102030");
        var page = to.getResponse().getRedirectedUrl();
        assertThat(body(open(page))).contains("ingen rolle endnu");

        assertThat(
                        post(
                                page + "/roller/ny",
                                "organisation",
                                "gladsaxe kommune",
                                "capacity",
                                "TEAM_MEMBER",
                                "represents",
                                "SOCIAL",
                                "since",
                                "1-3-2026"))
                .hasStatus3xxRedirection();

        assertThat(keep("person", open(page)))
                .contains("Gladsaxe Kommune", "Teammedlem", ", Social", "fra 1. marts 2026")
                .contains("Registreret som bruger", "Rolle givet: Teammedlem, Gladsaxe Kommune");
        assertThat(list("organisation=Gladsaxe&q=" + surname)).contains(name, "Gladsaxe Kommune");
        assertThat(list("organisation=Ballerup&q=" + surname)).doesNotContain(name);
        assertThat(list("organisation=Ingensteds")).contains("Den organisation findes ikke");
        assertThat(keep("people", open(LIST))).contains("Indlæs fra regneark");
        assertThat(open(LIST + ".xlsx?organisation=159").getResponse().getContentAsByteArray())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aRoleThatCannotBeIsRefusedWithItsReasonAndWhatWasTypedStays() {
        var page = LIST + "/" + registered("Poul " + surname).id() + "/roller/ny";
        var wrong =
                post(
                        page,
                        "organisation",
                        "Ballerup Kommune",
                        "capacity",
                        "GP",
                        "since",
                        "2-3-2026");
        assertThat(wrong).hasStatus(422);
        assertThat(keep("role", wrong))
                .contains("Rollen findes ikke i den slags organisation", "2-3-2026")
                .contains("value=\"Ballerup Kommune\"");
        assertThat(
                        htmlUnescape(
                                body(
                                        post(
                                                page,
                                                "organisation",
                                                "Atlantis",
                                                "capacity",
                                                "GP",
                                                "since",
                                                "31-2-2026"))))
                .contains("Den organisation findes ikke", "Den dato findes ikke");
        var role =
                new String[] {"organisation", "151", "capacity", "CASEWORKER", "since", "1-3-2026"};
        assertThat(post(page, role)).hasStatus3xxRedirection();
        assertThat(body(post(page, role))).contains("Personen har allerede den rolle");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndKeepsWhatWasTyped() {
        var person = registered("Karin " + surname);
        appoint(person, 151, Capacity.CASEWORKER);
        var other = Personas.citizen(UUID.randomUUID(), "Otto Administrator");
        var colleague =
                new Asker(other.person(), other.name(), 2, "Samspil", Capacity.ADMINISTRATOR, "");
        askers.run(colleague, () -> staffing.correct(person, 1));
        var held = held(person);
        askers.run(colleague, () -> roles.change(held.id(), 1, held.role()));

        var details =
                post(LIST + "/" + person.id() + "/ret", "version", "1", "name", "Min Rettelse");
        assertThat(details).hasStatus(409);
        assertThat(htmlUnescape(body(details))).contains("Otto Administrator", "Min Rettelse");
        var role =
                post(
                        LIST + "/" + person.id() + "/roller/" + held.id(),
                        "version",
                        "1",
                        "organisation",
                        "Herlev Kommune",
                        "capacity",
                        "CASEWORKER",
                        "since",
                        "1-3-2026");
        assertThat(role).hasStatus(409);
        assertThat(body(role)).contains("Otto Administrator", "Herlev Kommune");
        assertThat(held(person).role().organisation()).isEqualTo(151);
    }

    @Test
    void aRoleIsStoppedAtOnce() {
        var person = registered("Stine " + surname);
        appoint(person, 151, Capacity.CASEWORKER);
        var held = held(person);
        var stop = LIST + "/" + person.id() + "/roller/" + held.id() + "/stop";
        assertThat(browser.post(Personas.caseworker(), stop, "version", "1")).hasStatus(404);
        assertThat(post(stop, "version", "1")).hasStatus3xxRedirection();

        assertThat(held(person).isOver(LocalDate.now(clock))).isTrue();
        assertThat(askers.as(administrator, () -> people.at(151)))
                .extracting(role -> role.person().id())
                .doesNotContain(person.id());
        assertThat(body(open(LIST + "/" + person.id()))).contains("Rolle ændret: Sagsbehandler");
    }

    @Test
    void theLastAdministratorCannotBeStopped() {
        database.superuser()
                .sql("delete from parties.role_holder where capacity = 'ADMINISTRATOR'")
                .update();
        var first = registered("Anna " + surname);
        appoint(first, Organisation.PLATFORM, Capacity.ADMINISTRATOR);
        assertThat(stopped(first)).isInstanceOf(RegisterChange.Refused.class);

        var second = registered("Berit " + surname);
        appoint(second, Organisation.PLATFORM, Capacity.ADMINISTRATOR);
        assertThat(stopped(first)).isInstanceOf(RegisterChange.Saved.class);
        assertThat(stopped(second)).isInstanceOf(RegisterChange.Refused.class);
    }

    @Test
    void anIdentityBelongsToOnePersonIsNoPersonNumberAndIsSeenByAdministratorsAlone() {
        var person = registered("Ida " + surname);
        var issuer = "https://login.example";
        var page = LIST + "/" + person.id() + "/log-ind";
        assertThat(post(page, "issuer", issuer, "subject", "010170-1234"))
                .hasStatus(422)
                .bodyText()
                .contains("Det ligner et personnummer");
        assertThat(post(page, "issuer", issuer, "subject", surname)).hasStatus3xxRedirection();
        var taken =
                post(
                        LIST + "/" + registered("Egon " + surname).id() + "/log-ind",
                        "issuer",
                        issuer,
                        "subject",
                        surname);
        assertThat(taken).hasStatus(422);
        assertThat(body(taken)).contains("hører allerede til Ida");

        var count = "select count(*) from parties.identity";
        for (Asker asker :
                List.of(Personas.caseworker(), Personas.coordinator(), Personas.gp(100_001))) {
            assertThat(asked(asker, count)).as(asker.capacity().name()).isZero();
        }
        assertThat(asked(administrator, count)).isPositive();
        assertThat(jdbc.sql(count).query(Long.class).single()).as("nobody").isZero();

        var known = askers.as(administrator, () -> staffing.identities(person.id())).getFirst();
        assertThat(known.identity()).isEqualTo(new Identity(issuer, surname));
        assertThat(post(page + "/" + known.id() + "/fjern")).hasStatus3xxRedirection();
        assertThat(post(page + "/" + known.id() + "/fjern")).hasStatus(404);
        assertThat(body(open(LIST + "/" + person.id())))
                .contains("Log ind tilføjet: " + surname, "Log ind fjernet: " + surname);
    }

    @Test
    void onlyAdministratorsChangeTheRegister() {
        var person = registered("Urørt " + surname);
        for (String attack :
                List.of(
                        "insert into parties.identity (person, issuer, subject) values ('%s', 'x', 'y')",
                        "insert into parties.role_holder (person, organisation_id, capacity, since) values ('%s', 2, 'ADMINISTRATOR', now())")) {
            assertThatThrownBy(
                            () ->
                                    askers.run(
                                            Personas.caseworker(),
                                            () ->
                                                    transaction.executeWithoutResult(
                                                            t ->
                                                                    jdbc.sql(
                                                                                    attack
                                                                                            .formatted(
                                                                                                    person
                                                                                                            .id()))
                                                                            .update())))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThat(
                        asked(
                                Personas.caseworker(),
                                "with changed as (update parties.person set name = 'X' returning 1) select count(*) from changed"))
                .isZero();
    }

    @Test
    void theGoodRowsOfASheetAreKeptAndEachBadOneIsToldWithItsLine() {
        var sheet =
                """
                Navn;Titel;Telefon;Sikker mail;Organisation;Rolle;Repræsenterer;Fra;Til;Kendt som
                Mette %1$s;socialrådgiver;70102030;mette@%1$s.example;Ballerup Kommune;Sagsbehandler;;1-3-2026;;
                Mette %1$s;;;mette@%1$s.example;Ballerup Kommune;Mødeleder;;1-3-2026;;
                ;;;x@%1$s.example;Ballerup Kommune;Sagsbehandler;;;;
                Ole %1$s;;;ole@%1$s.example;Atlantis;Sagsbehandler;;;;
                Pia %1$s;;;pia@%1$s.example;Ballerup Kommune;Trolddomslærer;;;;
                Rie %1$s;;;rie@%1$s.example;Ballerup Kommune;Teammedlem;;;;
                Sif %1$s;;;sif@%1$s.example;Ballerup Kommune;Sagsbehandler;;31-2-2026;;
                Tue %1$s;;;;Ballerup Kommune;Sagsbehandler;;;;
                Ulf %1$s;;;;Ballerup Kommune;Sagsbehandler;;;;010170-1234
                Una %1$s;;;una@%1$s.example;Sundhedsenheden i Region Hovedstaden;Sundhedskoordinator;;;31-12-2099;
                """
                        .formatted(surname);
        var outcome = htmlUnescape(keep("import", upload(sheet)));

        assertThat(outcome)
                .contains("3 rækker er indlæst", "7 rækker havde fejl")
                .containsSubsequence(
                        ">4<",
                        "Navn:",
                        ">5<",
                        "Den organisation findes ikke",
                        ">6<",
                        "Rolle: det kan ikke vælges")
                .containsSubsequence(
                        ">7<",
                        "repræsenterer",
                        ">8<",
                        "Fra: Den dato findes ikke",
                        ">9<",
                        "Udfyld enten",
                        ">10<",
                        "personnummer")
                .doesNotContain("010170-1234");
        assertThat(registeredWith(surname)).containsExactly("Mette " + surname, "Una " + surname);
        var mette =
                askers.as(
                        administrator,
                        () -> staffing.known("Mette " + surname, "mette@" + surname + ".example"));
        assertThat(askers.as(administrator, () -> roles.of(List.of(mette.orElseThrow().id()))))
                .extracting(held -> held.role().capacity())
                .containsExactlyInAnyOrder(Capacity.CASEWORKER, Capacity.MEETING_LEADER);

        assertThat(htmlUnescape(body(upload(sheet))))
                .contains("Ingen rækker er indlæst", "Personen har allerede den rolle");
        assertThat(registeredWith(surname)).hasSize(2);
    }

    @Test
    void aFileThatIsNoSheetIsRefused() {
        assertThat(upload("Hej med dig")).hasStatus(422);
        assertThat(body(upload("Navn;Titel\nA;B"))).contains("mangler: Organisation, Rolle");
        assertThat(post(LIST + "/import")).hasStatus(422);
    }

    private List<String> registeredWith(String name) {
        return database.superuser()
                .sql("select name from parties.person where name like ? order by name")
                .param("%" + name)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private long asked(Asker asker, String sql) {
        return askers.as(
                asker, () -> transaction.execute(t -> jdbc.sql(sql).query(Long.class).single()));
    }

    private MvcTestResult upload(String text) {
        return tester.post()
                .uri(LIST + "/import")
                .multipart()
                .file("sheet", text.getBytes(StandardCharsets.UTF_8))
                .with(authentication(new SignedIn(administrator)))
                .with(csrf())
                .exchange();
    }

    private Person registered(String name) {
        var person = new Person(UUID.randomUUID(), name, "konsulent", "70 10 20 30", "");
        saved(() -> staffing.register(person));
        return person;
    }

    private void appoint(Person person, int organisation, Capacity capacity) {
        var since = LocalDate.now(clock).minusYears(1);
        saved(
                () ->
                        roles.appoint(
                                new RoleHolder(
                                        person, organisation, capacity, null, null, since, null)));
    }

    private RegisterChange stopped(Person person) {
        var held = held(person);
        return askers.as(administrator, () -> roles.stop(held, held.version()));
    }

    private HeldRole held(Person person) {
        return askers.as(administrator, () -> roles.of(List.of(person.id()))).getFirst();
    }

    private void saved(Supplier<RegisterChange> change) {
        assertThat(askers.as(administrator, change)).isInstanceOf(RegisterChange.Saved.class);
    }

    private String list(String query) {
        return htmlUnescape(
                body(open(LIST + "?" + query)).replaceAll("(?s)<datalist.*</datalist>", ""));
    }

    private MvcTestResult open(String page) {
        return browser.open(administrator, page);
    }

    private MvcTestResult post(String page, String... fields) {
        return browser.post(administrator, page, fields);
    }
}
