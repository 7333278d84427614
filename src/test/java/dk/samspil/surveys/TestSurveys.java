package dk.samspil.surveys;

import dk.samspil.OwnerDatabase;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes surveys through the pages that a secretariat uses.
public final class TestSurveys {

    private static final Pattern CODE = Pattern.compile("href=\"(/svar/[a-z0-9]{16})\"");

    private final SignedInBrowser browser;
    private final Asker secretary;

    public TestSurveys(SignedInBrowser browser, Asker secretary) {
        this.browser = browser;
        this.secretary = secretary;
    }

    /// A draft of a delivered questionnaire; its id.
    public UUID begun(String delivered) {
        var answer = browser.post(secretary, "/undersoegelser/skema", "leveret", delivered);
        var at = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    }

    /// A published one; its id.
    public UUID published(String delivered) {
        var id = begun(delivered);
        browser.post(secretary, "/undersoegelser/skema/" + id + "/udgiv", "lock", "1");
        return id;
    }

    /// Sends it to organisations; the id of the round.
    public UUID send(UUID questionnaire, String title, Integer... receivers) {
        return send(questionnaire, title, null, receivers);
    }

    public UUID send(
            UUID questionnaire, String title, @Nullable UUID previous, Integer... receivers) {
        var round = UUID.randomUUID();
        var fields = fields(round, questionnaire, title, "ORGANISATIONS");
        if (previous != null) {
            fields.addAll(List.of("previous", previous.toString()));
        }
        for (var receiver : receivers) {
            fields.addAll(List.of("receivers", receiver.toString()));
        }
        browser.post(secretary, "/undersoegelser/ny", fields.toArray(String[]::new));
        return round;
    }

    /// Sends it to citizens; the addresses with the codes, in order.
    public List<String> codes(UUID round, UUID questionnaire, String access, String codes) {
        var fields = fields(round, questionnaire, "Borgernes oplevelse", access);
        fields.addAll(List.of("codes", codes));
        var page = browser.post(secretary, "/undersoegelser/ny", fields.toArray(String[]::new));
        return CODE.matcher(SignedInBrowser.body(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// The invitation of an organisation in a round.
    public static UUID invitation(OwnerDatabase database, UUID round, int organisation) {
        return database.superuser()
                .sql("select id from surveys.invitation where round_id = ? and organisation_id = ?")
                .params(round, organisation)
                .query(UUID.class)
                .single();
    }

    private static ArrayList<String> fields(
            UUID round, UUID questionnaire, String title, String access) {
        return new ArrayList<>(
                List.of(
                        "id",
                        round.toString(),
                        "questionnaire",
                        questionnaire.toString(),
                        "title",
                        title,
                        "access",
                        access,
                        "deadline",
                        LocalDate.now(DanishDates.ZONE).plusDays(20).toString()));
    }
}
