package dk.samspil;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/// A test against the whole application filled with the demonstration's data: every table has rows,
/// so that an attack that finds nothing has had something to find.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "samspil.demo.enabled=true",
            "samspil.demo.cases=50",
            "samspil.demo.background=false",
            "samspil.scans.program="
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, OwnerDatabase.class, CountedStatements.class, DemoWorld.class})
@ActiveProfiles("test")
public @interface DemoTest {}
