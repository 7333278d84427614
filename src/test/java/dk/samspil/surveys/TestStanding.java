package dk.samspil.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.exchange.Receiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Standing rounds for tests, made through the pages that a secretariat uses.
@Component
public class TestStanding {

    private static final String HELD = "occasions.meeting-held";

    private final SignedInBrowser browser;
    private final StandingAsking asking;
    private final Askers askers;
    private final OwnerDatabase database;
    private final Occasions occasions;
    private final TestCases test;

    TestStanding(
            SignedInBrowser browser,
            StandingAsking asking,
            Askers askers,
            OwnerDatabase database,
            Occasions occasions,
            TestCases test) {
        this.occasions = occasions;
        this.test = test;
        this.browser = browser;
        this.asking = asking;
        this.askers = askers;
        this.database = database;
    }

    /// @param whom as the page says it: `occasions.meeting-held=CITIZEN`
    public UUID begun(Asker secretary, String delivered, String whom, int every, int rest) {
        var questionnaire = new TestSurveys(browser, secretary).published(delivered);
        var answer =
                browser.post(
                        secretary,
                        "/undersoegelser/faste/ny",
                        "whom",
                        whom,
                        "questionnaire",
                        questionnaire.toString(),
                        "title",
                        "Hvordan gik det",
                        "daysAfter",
                        "0",
                        "daysToAnswer",
                        "21",
                        "every",
                        Integer.toString(every),
                        "restDays",
                        Integer.toString(rest));
        var at = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    /// So that no other test's rounds ask as well.
    public void endAll() {
        all().sql("update surveys.standing set state = 'ENDED'").update();
        all().sql("delete from surveys.last_asked").update();
    }

    /// Asks those whose turn has come, as the job does.
    public void ask(int unit) {
        askers.run(Asker.system(unit), () -> asking.ask(new Random()));
    }

    /// How many by outcome.
    public Map<String, Long> outcomes(UUID standing) {
        return all()
                .sql(
                        """
                        select outcome, count(*) as many from surveys.occasion
                        where standing_id = ? group by outcome
                        """)
                .param(standing)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The addresses that were sent, with whom they went to.
    public List<Map<String, Object>> letters(UUID standing) {
        return all().sql(
                        """
                        select link, channel, sender_organisation, receiver_organisation,
                            receiver_person, body
                        from exchange.outgoing where case_id = ? order by written_at
                        """)
                .param(standing)
                .query()
                .listOfRows();
    }

    private JdbcClient all() {
        return database.superuser();
    }

    public Occasion held(UUID about, UUID citizen, LocalDate day) {
        return new Occasion(
                HELD,
                about,
                Personas.HEALTH_UNIT,
                Personas.BALLERUP,
                day,
                RespondentKind.CITIZEN,
                Receiver.citizen(citizen, "Testa Borger"));
    }

    public void tell(Occasion happened) {
        test.run(Personas.minuteTaker(), () -> occasions.tell(happened));
    }

    public String page(UUID id) {
        var answer = browser.open(Personas.secretariat(), "/undersoegelser/fast/" + id);
        assertThat(answer).hasStatusOk();
        return htmlUnescape(SignedInBrowser.keep("standing-" + HELD, answer));
    }

    public void turn(UUID id, String to) {
        var version =
                all().sql("select version from surveys.standing where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single();
        assertThat(
                        browser.post(
                                Personas.secretariat(),
                                "/undersoegelser/fast/" + id + "/tilstand",
                                "version",
                                version.toString(),
                                "til",
                                to))
                .hasStatus3xxRedirection();
    }
}
