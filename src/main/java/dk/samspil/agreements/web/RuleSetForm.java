package dk.samspil.agreements.web;

import dk.samspil.agreements.CaseType;
import dk.samspil.agreements.RuleSet;
import dk.samspil.agreements.Rules;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Area;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an administrator types about a rule set. Dates and numbers are kept as typed, so that a
/// page with a mistake in one shows all the rest again.
///
/// @param version the one that was shown; null for a new rule set
record RuleSetForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 20) @Nullable String validFrom,
        @NotBlank @Size(max = 120) @Nullable String name,
        @NotBlank @Size(max = 500) @Nullable String source,
        @Size(max = 1000) @Nullable String note,
        @NotNull @Size(max = 20) @Valid @Nullable List<CaseTypeRow> caseTypes,
        @NotNull @Size(max = 20) @Valid @Nullable List<SeatRow> seats,
        boolean coordinatorAlways,
        @NotNull @Pattern(regexp = DAYS, message = WHOLE) @Nullable String writtenConclusionDays,
        @NotNull @Pattern(regexp = DAYS, message = WHOLE) @Nullable String appointmentNoticeDays,
        @NotNull @Pattern(regexp = DAYS, message = WHOLE) @Nullable String decisionDays,
        @NotNull @Pattern(regexp = DAYS, message = WHOLE) @Nullable String firstContactWorkingDays,
        @NotNull @Size(max = 50) @Valid @Nullable List<CertificateRow> certificates,
        @NotNull @Size(max = 50) @Valid @Nullable List<DocumentRow> documents) {

    private static final String DAYS = "\\s*\\d{1,3}\\s*";
    private static final String WHOLE = "{agreements.days}";

    RuleSetForm {
        caseTypes = TypedFields.rows(caseTypes);
        seats = TypedFields.rows(seats);
        certificates = TypedFields.rows(certificates);
        documents = TypedFields.rows(documents);
    }

    /// A case type; one that there is not keeps its row, so that it can come.
    record CaseTypeRow(
            @NotNull @Nullable CaseType type,
            boolean exists,
            boolean newCases,
            boolean teamRequired,
            boolean healthAdviceRequired,
            @Size(max = 500) @Nullable String source,
            @Size(max = 1000) @Nullable String note) {}

    /// An administration; without a weight it has no place of its own at the table.
    record SeatRow(
            @NotNull @Nullable Area area,
            Rules.@Nullable When when,
            Rules.@Nullable Weight weight,
            @Size(max = 500) @Nullable String source,
            @Size(max = 1000) @Nullable String note) {}

    record CertificateRow(
            @NotBlank @Size(max = 20) @Nullable String form,
            @NotNull @Pattern(regexp = DAYS, message = WHOLE)
                    @Nullable String daysAfterConsultation,
            @NotNull @Pattern(regexp = DAYS, message = WHOLE) @Nullable String daysAfterRequest,
            boolean mustAnswer,
            @Size(max = 500) @Nullable String source,
            @Size(max = 1000) @Nullable String note) {}

    record DocumentRow(
            @NotBlank @Size(max = 60) @Nullable String kind,
            boolean onList,
            boolean required,
            @Size(max = 200) @Nullable String condition,
            @Pattern(regexp = "\\s*|" + DAYS, message = WHOLE) @Nullable String maxAgeMonths,
            @Size(max = 500) @Nullable String source,
            @Size(max = 1000) @Nullable String note) {}

    static RuleSetForm of(RuleSet shown, @Nullable Integer version, @Nullable LocalDate from) {
        var r = shown.rules();
        return new RuleSetForm(
                version,
                TypedFields.written(from),
                r.name(),
                r.source(),
                r.note(),
                Stream.of(CaseType.values()).map(type -> row(type, r)).toList(),
                Stream.of(Area.values()).map(area -> row(area, r)).toList(),
                r.coordinatorAlways(),
                Integer.toString(r.writtenConclusionDays()),
                Integer.toString(r.appointmentNoticeDays()),
                Integer.toString(r.decisionDays()),
                Integer.toString(r.firstContactWorkingDays()),
                new TreeMap<>(r.certificates())
                        .entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList(),
                r.documents().stream().map(RuleSetForm::row).toList());
    }

    /// Only for a form without errors; what it does not ask is kept from before.
    Rules rules(Rules before) {
        var types = new EnumMap<CaseType, Rules.CaseTypeRule>(CaseType.class);
        TypedFields.value(caseTypes).stream()
                .filter(CaseTypeRow::exists)
                .forEach(row -> types.put(TypedFields.value(row.type()), rule(row)));
        var limits = new TreeMap<String, Rules.CertificateRule>();
        TypedFields.value(certificates)
                .forEach(row -> limits.put(TypedFields.value(row.form()).strip(), rule(row)));
        return new Rules(
                TypedFields.value(name).strip(),
                TypedFields.value(source).strip(),
                TypedFields.text(note),
                types,
                TypedFields.value(seats).stream()
                        .filter(row -> row.when() != null && row.weight() != null)
                        .map(RuleSetForm::seat)
                        .toList(),
                coordinatorAlways,
                TypedFields.number(writtenConclusionDays),
                TypedFields.number(appointmentNoticeDays),
                TypedFields.number(decisionDays),
                TypedFields.number(firstContactWorkingDays),
                limits,
                TypedFields.value(documents).stream()
                        .filter(DocumentRow::onList)
                        .map(RuleSetForm::document)
                        .toList(),
                before.formVersions());
    }

    private static CaseTypeRow row(CaseType type, Rules rules) {
        var rule = rules.caseTypes().get(type);
        return rule == null
                ? new CaseTypeRow(type, false, false, false, false, "", "")
                : new CaseTypeRow(
                        type,
                        true,
                        rule.newCases(),
                        rule.teamRequired(),
                        rule.healthAdviceRequired(),
                        rule.source(),
                        rule.note());
    }

    private static SeatRow row(Area area, Rules rules) {
        return rules.seats().stream()
                .filter(s -> s.area() == area)
                .findFirst()
                .map(s -> new SeatRow(area, s.when(), s.weight(), s.source(), s.note()))
                .orElse(new SeatRow(area, null, null, "", ""));
    }

    private static CertificateRow row(String form, Rules.CertificateRule rule) {
        return new CertificateRow(
                form,
                Integer.toString(rule.daysAfterConsultation()),
                Integer.toString(rule.daysAfterRequest()),
                rule.mustAnswer(),
                rule.source(),
                rule.note());
    }

    private static DocumentRow row(Rules.DocumentRule rule) {
        return new DocumentRow(
                rule.kind(),
                true,
                rule.required(),
                rule.condition(),
                TypedFields.written(rule.maxAgeMonths()),
                rule.source(),
                rule.note());
    }

    private static Rules.CaseTypeRule rule(CaseTypeRow row) {
        return new Rules.CaseTypeRule(
                row.newCases(),
                row.teamRequired(),
                row.healthAdviceRequired(),
                TypedFields.text(row.source()),
                TypedFields.text(row.note()));
    }

    private static Rules.CertificateRule rule(CertificateRow row) {
        return new Rules.CertificateRule(
                TypedFields.number(row.daysAfterConsultation()),
                TypedFields.number(row.daysAfterRequest()),
                row.mustAnswer(),
                TypedFields.text(row.source()),
                TypedFields.text(row.note()));
    }

    private static Rules.Seat seat(SeatRow row) {
        return new Rules.Seat(
                TypedFields.value(row.area()),
                TypedFields.value(row.when()),
                TypedFields.value(row.weight()),
                TypedFields.text(row.source()),
                TypedFields.text(row.note()));
    }

    private static Rules.DocumentRule document(DocumentRow row) {
        return new Rules.DocumentRule(
                TypedFields.value(row.kind()),
                row.required(),
                TypedFields.text(row.condition()),
                TypedFields.numberIfAny(row.maxAgeMonths()),
                TypedFields.text(row.source()),
                TypedFields.text(row.note()));
    }
}
