package dk.samspil;

import dk.samspil.journeys.Chromium;
import dk.samspil.journeys.FreshDatabase;
import dk.samspil.journeys.InOrder;
import dk.samspil.journeys.Stage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// A journey through the whole application with the demonstration's people, in a real browser. All
/// journeys share one application and one browser; the steps of a journey are told in order.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samspil.demo.enabled=true",
            "samspil.demo.cases=12",
            "samspil.demo.background=false",
            "samspil.scans.program="
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({OwnerDatabase.class, Stage.class})
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({Chromium.class, InOrder.class})
public @interface JourneyTest {}
