package dk.samspil.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.Asker;
import dk.samspil.access.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Everybody asks for everybody else's case through every address: it does not exist for them.
@DemoTest
@Import(Endpoints.class)
class ForeignCasesTest {

    @Autowired MockMvc mvc;
    @Autowired Endpoints endpoints;
    @Autowired OwnerDatabase database;
    @Autowired DemoWorld world;

    private List<String> identities() {
        var superuser = database.superuser();
        var tables =
                superuser
                        .sql(
                                """
                                select table_schema || '.' || table_name from information_schema.columns
                                where column_name = 'id' and data_type = 'uuid'
                                  and table_schema not in
                                    ('platform', 'demo', 'agreements', 'parties', 'budgets')
                                """)
                        .query((row, n) -> row.getString(1))
                        .list();
        var ids = new ArrayList<String>();
        for (String table : tables) {
            ids.addAll(
                    superuser
                            .sql("select id::text from " + table + " limit 2")
                            .query((row, n) -> row.getString(1))
                            .list());
        }
        return ids;
    }

    @Test
    void noStrangerGetsAnAnswerAboutACaseFromAnyAddress() throws Exception {
        String number =
                database.superuser()
                        .sql("select max(number) from cases.rehabilitation_case")
                        .query((row, n) -> row.getString(1))
                        .single();
        List<String> ids = identities();
        int asked = 0;
        for (Endpoints.Endpoint endpoint : endpoints.all()) {
            if (!endpoint.hasVariable()) {
                continue;
            }
            for (Asker stranger : world.strangers()) {
                for (String id :
                        endpoint.pattern().matches(".*\\{(?!number).*") ? ids : ids.subList(0, 1)) {
                    String path =
                            endpoint.pattern()
                                    .replace("{number}", number)
                                    .replaceAll("\\{[^}]+}", id);
                    int status =
                            mvc.perform(
                                            MockMvcRequestBuilders.request(
                                                            endpoint.method(),
                                                            java.net.URI.create(path))
                                                    .with(authentication(new SignedIn(stranger)))
                                                    .with(csrf()))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus();
                    assertThat(status)
                            .as("%s %s as %s", endpoint.method(), path, stranger.capacity())
                            .isIn(400, 404, 405, 415);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(300);
    }
}
