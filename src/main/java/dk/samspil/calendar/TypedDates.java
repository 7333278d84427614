package dk.samspil.calendar;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.PropertyAccessException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Dates in forms: read as people type them, written as `03-03-2026`, refused with the sentence
/// that says what is wrong with this one.
@Component
class TypedDates implements Formatter<LocalDate> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        return switch (TypedDate.read(text)) {
            case TypedDate.Understood(var date) -> date;
            case TypedDate.NotUnderstood(var messageKey) -> throw new NotADate(messageKey);
        };
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return date.format(WRITTEN);
    }

    /// Carries the reason through Spring's conversion to the form.
    static final class NotADate extends ParseException {

        private NotADate(String messageKey) {
            super(messageKey, 0);
        }
    }

    /// Puts the reason on the field instead of a general "wrong type".
    @ControllerAdvice
    @Order(Ordered.LOWEST_PRECEDENCE)
    static class Reasons extends DefaultBindingErrorProcessor {

        @InitBinder
        void explain(WebDataBinder binder) {
            binder.setBindingErrorProcessor(this);
        }

        @Override
        public void processPropertyAccessException(
                PropertyAccessException failure, BindingResult form) {
            var field = failure.getPropertyName();
            if (field != null && failure.getMostSpecificCause() instanceof NotADate reason) {
                String[] messageKey = {reason.getMessage()};
                form.addError(
                        new FieldError(
                                form.getObjectName(),
                                field,
                                failure.getValue(),
                                true,
                                messageKey,
                                null,
                                null));
            } else {
                super.processPropertyAccessException(failure, form);
            }
        }
    }
}
