package dk.samspil.access;

import static dk.samspil.access.ThroughProviders.CITIZENS;
import static dk.samspil.access.ThroughProviders.FIRST;
import static dk.samspil.access.ThroughProviders.GONE;
import static dk.samspil.access.ThroughProviders.MUNICIPALITY;
import static dk.samspil.access.ThroughProviders.PERSON_NUMBER;
import static dk.samspil.access.ThroughProviders.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.Visitor;
import dk.samspil.access.ThroughProviders.RegisteredInTests;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Cpr;
import dk.samspil.parties.NewCitizen;
import dk.samspil.parties.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;

/// Signing in through providers, from the first click to the last, over HTTP.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({OwnerDatabase.class, ThroughProviders.class})
@ActiveProfiles("test")
@ExtendWith(OutputCaptureExtension.class)
class ProviderSignInTest {

    private static final MockProvider provider = ThroughProviders.provider();

    @Autowired RegisteredInTests registered;
    @Autowired Citizens citizens;
    @Autowired Askers askers;
    @Autowired OwnerDatabase database;
    @LocalServerPort int port;

    private final Visitor visitor = new Visitor();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ThroughProviders.settings(provider, registry);
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    @AfterEach
    void leave() {
        visitor.close();
        provider.remember("");
        provider.errInNonce(false);
        provider.errInState(false);
    }

    @Test
    void theSignInPageOffersTheProvidersAndNoInventedPeople() throws Exception {
        var page = visitor.get(at("/log-ind")).body();
        assertThat(page)
                .contains("Log ind hos Ballerup Kommune", "Borger: log ind med MitID")
                .doesNotContain("opdigtet", "Ingen kan logge ind endnu");
    }

    @Test
    void whoHasOneRoleGoesStraightToItsFirstPage() throws Exception {
        var mette = caseworker("mette-51c2");

        var page = signIn(MUNICIPALITY, "mette-51c2");

        assertThat(page.uri().getPath()).isEqualTo("/sager");
        assertThat(page.body())
                .contains(mette.name(), "Ballerup Kommune", "Sagsbehandler")
                .doesNotContain("Skift rolle");
    }

    @Test
    void whoHasTwoRolesChoosesAndChangesWithoutSigningInAgain() throws Exception {
        var tove = registered.person("Tove Toroller", provider.issuer(MUNICIPALITY), "to-roller");
        registered.role(tove, 151, Capacity.MINUTE_TAKER);
        registered.role(tove, 159, Capacity.CASEWORKER);

        var choice = signIn(MUNICIPALITY, "to-roller");
        assertThat(choice.uri().getPath()).isEqualTo("/log-ind/rolle");
        assertThat(choice.body()).contains("Referent", "Ballerup Kommune", "Gladsaxe Kommune");
        assertThat(visitor.get(at("/sager")).uri().getPath()).isEqualTo("/log-ind");
        visitor.get(at("/log-ind/rolle"));

        var first = visitor.post(at("/log-ind/rolle"), Map.of("role", "159.CASEWORKER."));
        assertThat(first.uri().getPath()).isEqualTo("/sager");
        assertThat(first.body()).contains("Gladsaxe Kommune", "Skift rolle");

        assertThat(visitor.get(at("/log-ind/rolle")).body()).contains("din rolle nu");
        var second = visitor.post(at("/log-ind/rolle"), Map.of("role", "151.MINUTE_TAKER."));
        assertThat(second.uri().getPath()).isEqualTo("/moeder");
        assertThat(second.body()).contains("Ballerup Kommune", "Referent");
        assertThat(visitor.get(at("/log-ind/rolle")).statusCode()).isEqualTo(200);
        assertThat(visitor.post(at("/log-ind/rolle"), Map.of("role", "2.ADMINISTRATOR.")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(404));
    }

    @Test
    void whoIsNotRegisteredIsToldWhomToCallAndNothingElse(CapturedOutput output) throws Exception {
        var page = signIn(MUNICIPALITY, "fremmed-99");

        assertThat(page.uri().getPath()).isEqualTo("/log-ind/afvist");
        assertThat(page.body())
                .contains("Du er ikke oprettet i Samspil", "Ballerup Kommune", "Oplys koden")
                .doesNotContain("fremmed-99", "Frede", provider.issuer(MUNICIPALITY));
        var code = page.body().replaceAll("(?s).*Oplys koden (\\w{8}).*", "$1");
        assertThat(output).contains("Sign-in " + code + " refused", "fremmed-99");
        assertThat(visitor.get(at("/sager")).uri().getPath()).isEqualTo("/log-ind");
    }

    @Test
    void aRoleThatIsOverOrNotYetBegunLetsNobodyIn() throws Exception {
        var subject = "slut-" + port;
        provider.knows(subject, Map.of());
        var person = registered.person("Sofus Slut", provider.issuer(MUNICIPALITY), subject);
        var today = registered.today();
        registered.role(person, 151, Capacity.CASEWORKER, today.minusYears(1), today.minusDays(1));
        registered.role(person, 151, Capacity.MEETING_LEADER, today.plusDays(1), null);

        assertThat(signIn(MUNICIPALITY, subject).body())
                .contains("Du har ingen rolle i Samspil i dag");
    }

    @Test
    void anOpenSessionOfARoleThatEndsIsRefusedAtTheNextRequest() throws Exception {
        var person = caseworker("stoppet-1");
        assertThat(signIn(MUNICIPALITY, "stoppet-1").uri().getPath()).isEqualTo("/sager");

        registered.stop(person);

        var refused = visitor.get(at("/sager"));
        assertThat(refused.uri().toString()).isEqualTo(at("/log-ind?slut").toString());
        assertThat(refused.body()).contains("er ændret eller slut").doesNotContain(person.name());
        assertThat(visitor.get(at("/sager")).uri().getPath()).isEqualTo("/log-ind");
    }

    @Test
    void aSessionEndsWithTheIdentityThatItBeganWith() throws Exception {
        var person = caseworker("glemt-1");
        assertThat(signIn(MUNICIPALITY, "glemt-1").uri().getPath()).isEqualTo("/sager");

        registered.forget(person);

        assertThat(visitor.get(at("/sager")).uri().getQuery()).isEqualTo("slut");
    }

    @Test
    void theSameSubjectAtAnotherProviderIsSomebodyElse() throws Exception {
        caseworker("faelles-navn");
        provider.knows("faelles-navn", Map.of("email", "faelles-navn"));

        assertThat(signIn(REGION, "faelles-navn").body()).contains("Du er ikke oprettet");
    }

    @Test
    void aConfiguredClaimNamesThePersonInAnyCaseUnlessUnverified() throws Exception {
        var lis = registered.person("Lis Lægesen", provider.issuer(REGION), "lis@region.example");
        registered.role(lis, Personas.HEALTH_UNIT, Capacity.HEALTH_COORDINATOR);
        provider.knows("a1", Map.of("email", "Lis@Region.Example"));
        assertThat(signIn(REGION, "a1").uri().getPath()).isEqualTo("/vurderinger");

        provider.remember("");
        try (var other = new Visitor()) {
            provider.knows("a2", Map.of("email", "lis@region.example", "email_verified", false));
            assertThat(signIn(other, REGION, "a2").body()).contains("Vi fik ikke det fra Region");
        }
    }

    @Test
    void aTokenForAnotherRequestIsRefused() throws Exception {
        caseworker("nonce-1");
        provider.errInNonce(true);
        var wrongNonce = signIn(MUNICIPALITY, "nonce-1");
        assertThat(wrongNonce.uri().toString()).isEqualTo(at("/log-ind?fejl").toString());
        provider.errInNonce(false);

        provider.errInState(true);
        assertThat(signIn(MUNICIPALITY, "nonce-1").uri().getQuery()).isEqualTo("fejl");
        assertThat(visitor.get(at("/sager")).uri().getPath()).isEqualTo("/log-ind");
    }

    @Test
    void theRequestCarriesPkceAndStopsAtTheProviderWhenSomebodyBreaksOff() throws Exception {
        var asked =
                MockProvider.parameters(sendOnce("/oauth2/authorization/kommune").getRawQuery());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");

        provider.knows("ubeslutsom", Map.of());
        var page = visitor.get(at("/oauth2/authorization/kommune"));
        var state = MockProvider.parameters(page.uri().getRawQuery()).get("state");
        var back = visitor.get(at("/login/oauth2/code/kommune?error=access_denied&state=" + state));
        assertThat(back.body()).contains("fordi du afbrød");
    }

    @Test
    void aProviderThatDoesNotAnswerKeepsNobodyElseOut() throws Exception {
        assertThat(visitor.get(at("/oauth2/authorization/" + GONE)).uri().getQuery())
                .isEqualTo("fejl");
        assertThat(visitor.get(at("/oauth2/authorization/findes-ikke")).uri().getQuery())
                .isEqualTo("fejl");
        caseworker("uberoert-1");
        assertThat(signIn(MUNICIPALITY, "uberoert-1").uri().getPath()).isEqualTo("/sager");
    }

    @Test
    void behindAProxyTheProviderIsToldThePublicAddress() throws Exception {
        var request =
                HttpRequest.newBuilder(at("/oauth2/authorization/kommune"))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "samspil.example")
                        .header("X-Forwarded-Port", "443")
                        .build();
        assertThat(MockProvider.parameters(location(request).getRawQuery()).get("redirect_uri"))
                .isEqualTo("https://samspil.example/login/oauth2/code/kommune");
    }

    @Test
    void aCitizenIsFoundByPersonNumberWhichIsNeitherKeptNorLogged(CapturedOutput output)
            throws Exception {
        var number = PERSON_NUMBER.replace("-", "");
        assertThat(signIn(CITIZENS, "anders").body()).contains("Vi kan ikke finde en sag om dig");
        askers.run(
                Personas.caseworker(),
                () ->
                        citizens.open(
                                new NewCitizen(
                                        new Cpr(number), "Anders Testesen", "", "", false, null)));
        provider.remember("");

        var page = signIn(CITIZENS, "anders");

        assertThat(page.uri().getPath()).startsWith("/min-sag");
        assertThat(page.body()).contains("Anders Testesen");
        assertThat(output).contains("NO_CASE").doesNotContain(number).doesNotContain(PERSON_NUMBER);
        assertThat(sessions()).isNotEmpty().doesNotContain(number).doesNotContain(PERSON_NUMBER);
    }

    @Test
    void aCitizenWhomTheProviderDoesNotTellIsNotGuessed() throws Exception {
        provider.knows("navnloes", Map.of("name", "Anders Testesen"));
        assertThat(signIn(CITIZENS, "navnloes").body()).contains("Vi fik ikke det fra MitID");
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() throws Exception {
        caseworker("ud-1");
        signIn(MUNICIPALITY, "ud-1");
        assertThat(provider.remembered()).isEqualTo("ud-1");

        var farewell = visitor.post(at("/log-ud"), Map.of());
        assertThat(farewell.uri().getPath()).isEqualTo("/log-ind/farvel");
        var next = farewell.headers().firstValue("Refresh").orElseThrow().replace("0;url=", "");
        assertThat(HtmlUtils.htmlUnescape(farewell.body())).contains("href=\"" + next + "\"");
        var out = visitor.get(URI.create(next));

        assertThat(out.uri()).isEqualTo(at("/log-ind?ud"));
        assertThat(provider.remembered()).isEmpty();
        assertThat(MockProvider.parameters(provider.signOuts().getLast().getRawQuery()))
                .containsEntry("client_id", "samspil")
                .containsKey("id_token_hint");
        assertThat(visitor.get(at("/sager")).uri().getPath()).isEqualTo("/log-ind");
    }

    @Test
    void aCitizensSignOutTellsTheProviderNoPersonNumber() throws Exception {
        signIn(CITIZENS, "anders");
        var farewell = visitor.post(at("/log-ud"), Map.of());
        assertThat(farewell.headers().firstValue("Refresh").orElseThrow())
                .startsWith("0;url=" + provider.issuer(CITIZENS) + "/logout?client_id=samspil")
                .doesNotContain("id_token_hint");
    }

    @Test
    void theSessionGetsAnIdThatNobodyKnewBefore() throws Exception {
        caseworker("fiksering-1");
        visitor.get(at("/log-ind"));
        var before = sessionIds();
        signIn(MUNICIPALITY, "fiksering-1");
        assertThat(sessionsOf("fiksering-1")).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    @Test
    void aFormSentAfterTheSessionRanOutIsThereAfterTheTripToTheProvider() throws Exception {
        caseworker("glemsom-1");
        signIn(MUNICIPALITY, "glemsom-1");
        visitor.get(at("/sager/ny"));
        database.superuser().sql("delete from platform.spring_session").update();

        var expired =
                visitor.post(
                        at("/sager/ny"), Map.of("name", "Bodil Eksempel", "phone", "12345678"));
        assertThat(expired.uri().getPath()).isEqualTo("/log-ind");
        assertThat(expired.body()).contains("Det, du skrev, er gemt");

        var kept = signIn(MUNICIPALITY, "glemsom-1");
        assertThat(kept.uri().getPath()).isEqualTo("/log-ind/fortsaet");
        assertThat(kept.body()).contains("Bodil Eksempel", "/sager/ny");
    }

    @Test
    void thePageThatWasAskedForIsOpenedAfterTheTrip() throws Exception {
        caseworker("maalrettet-1");
        assertThat(visitor.get(at("/beskeder")).uri().getPath()).isEqualTo("/log-ind");
        assertThat(signIn(MUNICIPALITY, "maalrettet-1").uri().getPath()).isEqualTo("/beskeder");
    }

    @Test
    void theNamedPersonBecomesAdministratorOnceAndNobodyElse(CapturedOutput output)
            throws Exception {
        provider.knows("anden", Map.of("name", "Anden Mand"));
        assertThat(signIn(MUNICIPALITY, "anden").uri().getPath()).isEqualTo("/log-ind/afvist");
        provider.remember("");
        try (var impostor = new Visitor()) {
            provider.knows("x", Map.of("email", FIRST));
            assertThat(signIn(impostor, REGION, "x").uri().getPath()).isEqualTo("/log-ind/afvist");
            provider.remember("");
        }

        try (var first = new Visitor()) {
            var page = signIn(first, MUNICIPALITY, FIRST);
            assertThat(page.uri().getPath()).isEqualTo("/administration");
            assertThat(page.body()).contains("Anna Administrator");
            assertThat(output).contains("Registered as the first administrator: " + FIRST);
        }

        var anna = person(FIRST);
        database.superuser()
                .sql("delete from parties.identity where subject = ?")
                .param(FIRST)
                .update();
        provider.remember("");
        try (var again = new Visitor()) {
            assertThat(signIn(again, MUNICIPALITY, FIRST).uri().getPath())
                    .as("there is an administrator")
                    .isEqualTo("/log-ind/afvist");
        }
        assertThat(logOf(anna)).contains("Udpeget af driften som første administrator");
    }

    private Person caseworker(String subject) {
        provider.knows(subject, Map.of("name", "Navn hos udbyderen"));
        var person =
                registered.person(
                        "Mette " + subject.replace("-", ""),
                        provider.issuer(MUNICIPALITY),
                        subject);
        registered.role(person, 151, Capacity.CASEWORKER);
        return person;
    }

    private HttpResponse<String> signIn(String through, String subject) throws Exception {
        return signIn(visitor, through, subject);
    }

    /// Goes to the provider, says who one is there, and comes back.
    private HttpResponse<String> signIn(Visitor who, String through, String subject)
            throws Exception {
        var page = who.get(at("/oauth2/authorization/" + through));
        if (!page.uri().getPath().endsWith("/authorize")) {
            return page;
        }
        return who.get(URI.create(page.uri() + "&as=" + subject));
    }

    private URI sendOnce(String path) throws Exception {
        return location(HttpRequest.newBuilder(at(path)).build());
    }

    private static URI location(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        }
    }

    private String sessions() {
        return String.join(
                "\n",
                database.superuser()
                        .sql("select attribute_bytes from platform.spring_session_attributes")
                        .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list());
    }

    private List<String> sessionIds() {
        return database.superuser()
                .sql("select session_id from platform.spring_session")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> sessionsOf(String subject) {
        return database.superuser()
                .sql(
                        """
                        select s.session_id from platform.spring_session s
                        join parties.identity i on i.person::text = s.principal_name
                        where i.subject = ?
                        """)
                .param(subject)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private UUID person(String subject) {
        return database.superuser()
                .sql("select person from parties.identity where subject = ?")
                .param(subject)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    private List<String> logOf(UUID person) {
        return database.superuser()
                .sql("select what from access.log_entry where case_id = ?")
                .param(person)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
