package dk.samspil.bindery;

import java.awt.Color;

/// The colours of the bindery's own pages; each has at least 4.5:1 against the paper where it
/// carries text.
final class Inks {

    static final Color TEXT = new Color(0x1B2430);
    static final Color QUIET = new Color(0x5A6675);
    static final Color HAIR = new Color(0xD5DBE3);
    static final Color PALE = new Color(0xF2F5F9);
    static final Color DEEP = new Color(0x14324F);
    static final Color GOOD = new Color(0x1E7A46);
    static final Color BAD = new Color(0xB3261E);

    /// One colour per section, in order.
    static final Color[] SECTIONS = {
        new Color(0x1F5F8B), new Color(0x9A5B13), new Color(0x7A3568), new Color(0x3D6B4F)
    };

    private Inks() {}
}
