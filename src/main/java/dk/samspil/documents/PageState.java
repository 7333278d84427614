package dk.samspil.documents;

/// Where the words of a page come from.
enum PageState {
    /// They stand in the file, or there are none to be found.
    OWN,
    /// They stand in a picture, perhaps; nobody has looked yet.
    WAITING,
    /// There is something, but the program that reads it is missing.
    SEEN,
    /// They were read off a picture.
    READ,
    ILLEGIBLE,
    BLANK
}
