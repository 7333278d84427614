package dk.samspil.indicators.web;

/// A row that can be kept, in the reader's language.
record PreviewRow(
        String indicator, String period, String value, boolean correction, String reason) {

    static PreviewRow of(ValueSheet.GoodRow row, Wording wording) {
        var value = row.reading().kept(row.indicator().kind());
        return new PreviewRow(
                row.indicator().name(),
                row.reading().period().words(wording.locale()),
                value == null ? "–" : wording.withUnit(row.indicator(), value),
                row.correction(),
                row.reading().reason());
    }
}
