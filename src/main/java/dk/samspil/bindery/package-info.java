/// The bindery makes readable A4 pages of whatever file is handed in, and binds many such documents
/// into one PDF with a cover, contents, bookmarks and a stamp on every page.
@ApplicationModule(
        displayName = "Bindery",
        allowedDependencies = {})
@NullMarked
package dk.samspil.bindery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
