package dk.samspil.performance;

import dk.samspil.access.Asker;

/// Somebody's look at a page.
///
/// @param pattern the page's address with its variables in braces
record Look(String pattern, String address, Asker asker) {

    @Override
    public String toString() {
        return address + " (" + pattern + ") as " + asker.capacity();
    }
}
