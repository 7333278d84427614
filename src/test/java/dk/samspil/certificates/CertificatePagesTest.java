package dk.samspil.certificates;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.print.Pdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class CertificatePagesTest {

    @Autowired SignedInBrowser browser;
    @Autowired TestCertificates given;
    @Autowired TestCases test;

    private final Asker caseworker = Personas.caseworker();
    private final Asker clinician = Personas.clinicalPhysician();

    @Test
    void theCaseworkerWritesAndSendsTheRequest() {
        var theCase = given.openAt(given.clinic());
        var address = theCase.href() + "/attester/lae261";
        assertThat(clean("attester-empty", caseworker, theCase.href() + "/attester"))
                .contains(address);
        assertThat(clean("lae261", caseworker, address))
                .contains("LÆ 262", "Med borgerens samtykke");

        var refused = browser.post(caseworker, address, "f.question", "Status?");
        assertThat(refused).hasStatus(422);
        assertThat(keep("lae261-refused", refused))
                .contains("Status?", "Feltet skal udfyldes", "næppe kan bruges");

        var sent = browser.post(caseworker, address, typed("LAE261"));
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(clean("attester", caseworker, theCase.href() + "/attester"))
                .contains("Sendt", "Ikke åbnet endnu", "Ryk lægen");
    }

    @Test
    void theRequestBeginsWithWhatThePlanSaysTopicByTopic() {
        var theCase = given.openAt(given.clinic());
        browser.post(
                caseworker,
                theCase.href() + "/plan/social",
                "version",
                "0",
                "f.debts.state",
                "problem",
                "f.debts.text",
                "Lån, som bliver afdraget");
        assertThat(body(browser.open(caseworker, theCase.href() + "/attester/lae261")))
                .contains("Gæld: Lån, som bliver afdraget");
    }

    @Test
    void theGpOpensDraftsAndAnswers() {
        var clinic = given.clinic();
        var gp = Personas.gp(clinic.organisation());
        var theCase = given.openAt(clinic);
        var certificate = given.askGp(theCase);
        var address = "/laege/" + certificate.id();

        assertThat(clean("laege", gp, "/laege"))
                .contains(address, "Det spørger kommunen om", theCase.citizenName());
        assertThat(clean("laege-open", gp, address))
                .contains("Send LÆ 265 til Ballerup Kommune", "Kan du ikke svare?");

        assertThat(
                        browser.post(
                                gp,
                                address,
                                "version",
                                "0",
                                "draft",
                                "1",
                                "f.daily",
                                "Halvt skrevet"))
                .hasStatus3xxRedirection();
        assertThat(body(browser.open(gp, address))).contains("Halvt skrevet", "Kladde gemt");
        var conflict =
                browser.post(gp, address, "version", "0", "draft", "1", "f.daily", "En andens ord");
        assertThat(conflict).hasStatus(409);
        assertThat(keep("laege-conflict", conflict))
                .contains("Halvt skrevet", "En andens ord", "Per Praksis gemte kladden");

        var answers = new ArrayList<>(List.of(typed("LAE265")));
        answers.addAll(List.of("version", "1", "send", "1"));
        assertThat(browser.post(gp, address, answers.toArray(String[]::new)))
                .redirectedUrl()
                .isEqualTo("/laege");
        assertThat(clean("laege-answered", gp, address)).contains("Besvaret");
        assertPdf("lae265", gp, address + "/svar.pdf", "Lægens egen vurdering");
        assertPdf(
                "lae261",
                gp,
                address + "/anmodning.pdf",
                "Ydernummer " + clinic.providerNumber().digits());
        assertThat(
                        clean(
                                "attest-read",
                                caseworker,
                                theCase.href() + "/attester/" + certificate.id()))
                .contains("Besvaret", "Borgerens egne ord");
        assertThat(
                        browser.open(
                                caseworker,
                                theCase.href() + "/attester/" + certificate.id() + "/svar.pdf"))
                .hasStatusOk();
    }

    @Test
    void anAnswerThatLacksSomethingIsKeptAndToldWhere() {
        var clinic = given.clinic();
        var gp = Personas.gp(clinic.organisation());
        var certificate = given.askGp(given.openAt(clinic));

        var refused =
                browser.post(
                        gp,
                        "/laege/" + certificate.id(),
                        "version",
                        "0",
                        "send",
                        "1",
                        "f.daily",
                        "Kun dette",
                        "f.consultation",
                        "i går");

        assertThat(refused).hasStatus(422);
        assertThat(keep("laege-incomplete", refused))
                .contains("Kun dette", "value=\"i går\"", "Skriv datoen som", "value=\"1\"");
    }

    @Test
    void theCaseworkerRemindsAndWithdraws() {
        var theCase = given.openAt(given.clinic());
        var certificate = given.askGp(theCase);
        var address = theCase.href() + "/attester/" + certificate.id();

        assertThat(browser.post(caseworker, address + "/ryk")).hasStatus3xxRedirection();
        assertThat(clean("attest-open", caseworker, address))
                .contains("Der er allerede sendt en påmindelse i dag", "Sendt ved en fejl?");
        assertThat(browser.post(caseworker, address + "/traek-tilbage", "reason", "Forkert borger"))
                .hasStatus3xxRedirection();
        assertThat(body(browser.open(caseworker, theCase.href() + "/attester")))
                .contains("Trukket tilbage", "Forkert borger");
    }

    @Test
    void theClinicalFunctionSetsATimeSummonsAndAnswers() {
        var theCase = given.recommended(given.openAt(given.clinic()));
        assertThat(clean("lae271", caseworker, theCase.href() + "/attester/lae271"))
                .contains("Lis Lægesen", "mangler i sagen");
        var certificate = given.askClinic(theCase);
        var address = "/klinik/" + certificate.id();

        assertThat(clean("klinik", clinician, "/klinik")).contains(address);
        browser.post(clinician, address + "/tid", "day", "den 40.", "time", "morgen");
        assertThat(browser.post(clinician, address + "/tid", "day", "3-3-2027", "time", "9.30"))
                .hasStatus3xxRedirection();
        assertThat(clean("klinik-open", clinician, address))
                .contains("Tiden ligger sent", "3. marts 2027 kl. 09.30");
        var summons = clean("klinik-summons", clinician, address + "/indkaldelse");
        assertThat(summons).contains("3. marts 2027 kl. 09.30");
        var appointment =
                summons.replaceAll("(?s).*name=\"appointment\" value=\"([^\"]+)\".*", "$1");

        assertThat(
                        browser.post(
                                clinician,
                                address + "/indkaldelse",
                                "appointment",
                                appointment,
                                "f.when",
                                ""))
                .hasStatus(422);
        var fields = new ArrayList<>(List.of(typed("LAE272")));
        fields.addAll(List.of("appointment", appointment));
        assertThat(browser.post(clinician, address + "/indkaldelse", fields.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(
                        clean(
                                "attest-clinical",
                                caseworker,
                                theCase.href() + "/attester/" + certificate.id()))
                .contains("Borgeren blev indkaldt");

        assertThat(browser.post(clinician, address + "/afvis", "refusal", "NOPE"))
                .hasStatus3xxRedirection();
        var answers = new ArrayList<>(List.of(typed("LAE275")));
        answers.addAll(List.of("version", "0", "send", "1"));
        assertThat(browser.post(clinician, address, answers.toArray(String[]::new)))
                .redirectedUrl()
                .isEqualTo("/klinik");
        assertPdf("lae275", clinician, address + "/svar.pdf", "Svar på spørgsmålet");
    }

    private String clean(String name, Asker asker, String address) {
        var result = browser.open(asker, address);
        assertThat(result).hasStatusOk();
        return assertClean(keep(name, result));
    }

    private static String assertClean(String page) {
        assertThat(page).doesNotContain("??").doesNotContain(" style=").doesNotContain("th:");
        return page;
    }

    private void assertPdf(String name, Asker asker, String address, String words) {
        var result = browser.open(asker, address);
        assertThat(result).hasStatusOk();
        var pdf = result.getResponse().getContentAsByteArray();
        Pdf.keep("certificate-" + name, pdf);
        Pdf.assertKeepsTheStandards(pdf);
        assertThat(Pdf.text(pdf)).contains(words);
    }

    /// What a browser would send for the sample answers of a form.
    private String[] typed(String form) {
        List<String> fields = new ArrayList<>();
        for (var entry : given.sample(form).values().entrySet()) {
            add("f." + entry.getKey(), entry.getValue(), fields);
        }
        return fields.toArray(String[]::new);
    }

    private static void add(String name, Object value, List<String> fields) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, part) -> add(name + "." + key, part, fields));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    add(list.get(i) instanceof Map ? name + "." + i : name, list.get(i), fields);
                }
            }
            default -> fields.addAll(List.of(name, value.toString()));
        }
    }
}
