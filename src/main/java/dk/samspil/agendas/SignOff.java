package dk.samspil.agendas;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A sign-off is given to a text: where the text changes before it is published, somebody must
/// answer for it anew. Joins the caller's transaction.
@Component
class SignOff {

    private final JdbcClient jdbc;

    SignOff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lapse(UUID item) {
        jdbc.sql(
                        """
                        update agendas.item
                        set state = 'DRAFT', signed_off_by = '', signed_off_at = null,
                            version = version + 1
                        where id = ? and state = 'SIGNED_OFF' and number is null
                        """)
                .param(item)
                .update();
    }
}
