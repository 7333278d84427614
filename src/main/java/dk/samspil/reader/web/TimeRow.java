package dk.samspil.reader.web;

import dk.samspil.cases.Milestone;
import dk.samspil.cases.SupportHistory.Spell;
import dk.samspil.documents.Document;
import dk.samspil.documents.Track;
import dk.samspil.recognition.Condition;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing on the line of time.
///
/// @param until the last day of a spell of support; null for what is of one day, and while it runs
/// @param sort the lane it stands in
/// @param answered whether it is the answer to what was asked for
/// @param title a document's, or what somebody lived on; null for what the journal tells
/// @param what the journal's sentence; null for others
/// @param about of a certificate: what asked and answered share; empty otherwise
/// @param conditions that a document names
public record TimeRow(
        LocalDate on,
        @Nullable LocalDate until,
        Sort sort,
        boolean answered,
        @Nullable String title,
        @Nullable Text what,
        String href,
        String about,
        Set<Condition> conditions) {

    /// What stands in one lane, and the shape of its mark.
    public enum Sort {
        EMPLOYMENT,
        SOCIAL,
        HEALTH,
        SUPPORT,
        CERTIFICATE,
        CASE,
        MEETING,
        /// Documents that name one condition.
        CONDITION;

        public String messageKey() {
            return "reader.lane." + name();
        }

        /// Whether documents stand in it.
        public boolean isPaper() {
            return this == EMPLOYMENT || this == SOCIAL || this == HEALTH || this == CONDITION;
        }
    }

    static TimeRow of(String href, Document document, LocalDate on) {
        return new TimeRow(
                on,
                null,
                sort(document.track()),
                false,
                document.title(),
                null,
                href + "/sagsmappe/laes?dokument=" + document.id(),
                "",
                document.conditions());
    }

    static TimeRow of(String href, Milestone milestone) {
        var about = Optional.ofNullable(milestone.certificate()).map(Object::toString).orElse("");
        return switch (milestone.kind()) {
            case CERTIFICATE_ASKED ->
                    happened(milestone, Sort.CERTIFICATE, false, href + "/attester", about);
            case CERTIFICATE_ANSWERED ->
                    happened(milestone, Sort.CERTIFICATE, true, href + "/attester", about);
            case MEETING -> happened(milestone, Sort.MEETING, false, href + "/moede", "");
            case CASE -> happened(milestone, Sort.CASE, false, href + "/journal", "");
        };
    }

    private static TimeRow happened(
            Milestone milestone, Sort sort, boolean answered, String href, String about) {
        return new TimeRow(
                milestone.on(),
                null,
                sort,
                answered,
                null,
                milestone.what(),
                href,
                about,
                Set.of());
    }

    static TimeRow of(String href, Spell spell, LocalDate from) {
        return new TimeRow(
                from,
                spell.until(),
                Sort.SUPPORT,
                false,
                spell.kind(),
                null,
                href + "/plan",
                "",
                Set.of());
    }

    private static Sort sort(Track track) {
        return switch (track) {
            case EMPLOYMENT -> Sort.EMPLOYMENT;
            case SOCIAL -> Sort.SOCIAL;
            case HEALTH -> Sort.HEALTH;
        };
    }
}
