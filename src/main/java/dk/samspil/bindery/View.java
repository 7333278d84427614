package dk.samspil.bindery;

/// How a page is looked at.
///
/// @param page from 1
/// @param dots per inch
/// @param turn degrees clockwise: 0, 90, 180 or 270
record View(int page, int dots, int turn) {

    static View of(String words) {
        var each = words.split(",");
        return new View(
                Integer.parseInt(each[0]), Integer.parseInt(each[1]), Integer.parseInt(each[2]));
    }

    String words() {
        return page + "," + dots + "," + turn;
    }
}
