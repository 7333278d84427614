package dk.samspil.performance;

import dk.samspil.CountedStatements;
import dk.samspil.SamspilTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// A test that fills a database with so much that other tests would stumble over it: each class has
/// an application of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SamspilTest
@Import(CountedStatements.class)
@DirtiesContext
@TestPropertySource(properties = "spring.application.name=samspil-performance")
@interface PerformanceTest {}
