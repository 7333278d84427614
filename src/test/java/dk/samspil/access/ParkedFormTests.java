package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParkedFormTests {

    @Test
    void onlyWhatAPersonTypedIsShownAgain() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("version", List.of("3"));
        fields.put("cpr", List.of("010170-0000"));
        fields.put("name", List.of("Anders Testesen"));
        fields.put("type", List.of("FLEX_JOB"));
        fields.put("team", List.of("0190a3c4-7e5b-7c3d-9f11-2a6b8c9d0e1f"));
        fields.put("childrenAtHome", List.of("true"));
        fields.put("consents", List.of("TALK_WITH_GP", "SHARE_WITH_TEAM"));
        fields.put("note", List.of(" Ring efter kl. 10 ", ""));

        assertThat(new ParkedForms.ParkedForm("/sager/ny", fields).words())
                .containsExactly("Anders Testesen", "Ring efter kl. 10");
    }
}
