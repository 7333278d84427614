package dk.samspil.ui;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/// Tells what is wrong with a form in the order of its fields, as they stand in the record and on
/// the page, and in words from our own bundles.
@Configuration(proxyBeanMethods = false)
class ProblemsInOrder {

    @Bean
    static LocalValidatorFactoryBean validator(ApplicationContext context) {
        var validator = new Ordered();
        validator.setMessageInterpolator(new MessageInterpolatorFactory(context).getObject());
        return validator;
    }

    private static final class Ordered extends LocalValidatorFactoryBean {

        @Override
        protected void processConstraintViolations(
                Set<ConstraintViolation<Object>> violations, Errors errors) {
            super.processConstraintViolations(
                    violations.stream()
                            .sorted(Comparator.comparingInt(Ordered::place))
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    errors);
        }

        /// Where the field stands in the form; what is no record keeps the order it came in.
        private static int place(ConstraintViolation<Object> violation) {
            RecordComponent[] fields = violation.getRootBeanClass().getRecordComponents();
            if (fields == null) {
                return 0;
            }
            List<String> names = Arrays.stream(fields).map(RecordComponent::getName).toList();
            return names.indexOf(violation.getPropertyPath().iterator().next().getName());
        }
    }
}
