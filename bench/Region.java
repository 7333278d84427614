/// The volume of a region in 2014, from the evaluation of that year.
///
/// @param days meeting days a year
/// @param employed full-time coordinators, rounded up
/// @param externals coordinators from outside; the evaluation does not name Syddanmark's
enum Region {
    HOVEDSTADEN("Hovedstaden", 1400, 10, 20),
    SJAELLAND("Sjælland", 630, 7, 5),
    SYDDANMARK("Syddanmark", 1364, 12, 6),
    MIDTJYLLAND("Midtjylland", 930, 10, 5),
    NORDJYLLAND("Nordjylland", 537, 14, 0);

    final String title;
    final int days;
    final int employed;
    final int externals;

    Region(String title, int days, int employed, int externals) {
        this.title = title;
        this.days = days;
        this.employed = employed;
        this.externals = externals;
    }
}
