package dk.samspil.staffing.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.staffing.CoordinatorTerms.Base;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/// Reads where a coordinator is based: the number of a municipality, or a place of its own.
final class TypedBase {

    static final String PLACE = "sted";

    private TypedBase() {}

    /// Empty with the reason among the errors.
    static Optional<Base> read(CoordinatorForm form, List<Base> municipalities, Errors errors) {
        var name = TypedFields.text(form.baseName());
        var at = TypedFields.text(form.baseAt());
        return PLACE.equals(form.base())
                ? place(name, at, errors)
                : municipality(form, municipalities, name.isEmpty() && at.isEmpty(), errors);
    }

    private static Optional<Base> place(String name, String at, Errors errors) {
        var position = TypedPosition.read(at);
        if (name.isEmpty()) {
            errors.rejectValue("baseName", "staffing.refused.base-name");
        }
        if (position.isEmpty()) {
            errors.rejectValue("baseAt", "staffing.refused.coordinates");
        }
        return position.filter(_ -> !name.isEmpty()).map(found -> new Base(null, name, found));
    }

    private static Optional<Base> municipality(
            CoordinatorForm form, List<Base> municipalities, boolean alone, Errors errors) {
        var found =
                municipalities.stream()
                        .filter(each -> String.valueOf(each.municipality()).equals(form.base()))
                        .findFirst();
        if (found.isEmpty()) {
            errors.reject("staffing.refused.base");
        }
        if (!alone) {
            errors.reject("staffing.refused.two-bases");
        }
        return found;
    }

    static String written(Base base) {
        return base.municipality() == null ? PLACE : String.valueOf(base.municipality());
    }
}
