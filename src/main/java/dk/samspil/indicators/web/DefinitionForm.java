package dk.samspil.indicators.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.TypedNumber;
import dk.samspil.indicators.FigureSource;
import dk.samspil.indicators.Indicator;
import dk.samspil.indicators.IndicatorKind;
import dk.samspil.indicators.PeriodKind;
import dk.samspil.indicators.Target;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What the keeper of a board types about an indicator.
record DefinitionForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotNull @Nullable IndicatorKind kind,
        @Size(max = 300) @Nullable String numerator,
        @Size(max = 300) @Nullable String denominator,
        @Size(max = 40) @Nullable String unit,
        @NotNull @Nullable PeriodKind period,
        @Nullable Boolean higherIsBetter,
        @Size(max = 100) @Nullable String target,
        @Size(max = 30) @Nullable String baseline,
        @NotBlank @Size(max = 300) @Nullable String source,
        @Nullable String figure,
        @NotNull @Nullable Integer responsible,
        @Size(max = 120) @Nullable String responsiblePerson,
        @Nullable Boolean retired) {

    static final DefinitionForm EMPTY =
            new DefinitionForm(
                    0,
                    "",
                    IndicatorKind.SHARE,
                    "",
                    "",
                    "",
                    PeriodKind.QUARTER,
                    true,
                    "",
                    "",
                    "",
                    "",
                    null,
                    "",
                    false);

    static DefinitionForm of(Indicator indicator, Wording wording) {
        return new DefinitionForm(
                indicator.version(),
                indicator.name(),
                indicator.kind(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.unit(),
                indicator.period(),
                indicator.higherIsBetter(),
                indicator.target(),
                indicator.baseline() == null ? "" : wording.number(indicator.baseline()),
                indicator.source(),
                indicator.figure(),
                indicator.responsible(),
                indicator.responsiblePerson(),
                indicator.retired());
    }

    /// What the annotations cannot tell.
    void check(Errors errors, List<FigureSource.Offered> figures) {
        if (Target.read(TypedFields.text(target)).isEmpty()) {
            errors.rejectValue("target", "indicators.refused.target");
        }
        if (!TypedFields.text(baseline).isEmpty()
                && TypedNumber.read(TypedFields.text(baseline)).isEmpty()) {
            errors.rejectValue("baseline", "indicators.refused.notNumber");
        }
        boolean ratio = kind != null && kind.isRatio();
        if (ratio && TypedFields.text(numerator).isEmpty()) {
            errors.rejectValue("numerator", "indicators.refused.numerator");
        }
        if (ratio && TypedFields.text(denominator).isEmpty()) {
            errors.rejectValue("denominator", "indicators.refused.denominator");
        }
        var chosen = TypedFields.text(figure);
        if (!chosen.isEmpty()
                && figures.stream().noneMatch(each -> each.name().equals(chosen) && fits(each))) {
            errors.rejectValue("figure", "indicators.refused.figure");
        }
    }

    private boolean fits(FigureSource.Offered figure) {
        return kind != null && (figure.ratio() ? kind.isRatio() : kind == IndicatorKind.NUMBER);
    }

    /// Only for a form without errors.
    Indicator indicator(UUID id, UUID board) {
        return new Indicator(
                id,
                board,
                0,
                TypedFields.text(name),
                TypedFields.value(kind),
                TypedFields.text(numerator),
                TypedFields.text(denominator),
                TypedFields.text(unit),
                Boolean.TRUE.equals(higherIsBetter),
                TypedFields.text(target),
                TypedNumber.read(TypedFields.text(baseline)).orElse(null),
                TypedFields.text(source),
                TypedFields.text(figure),
                TypedFields.value(period),
                TypedFields.value(responsible),
                "",
                TypedFields.text(responsiblePerson),
                "",
                "",
                Boolean.TRUE.equals(retired),
                version == null ? 0 : version,
                true);
    }
}
