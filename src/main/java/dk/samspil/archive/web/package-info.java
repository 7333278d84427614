/// The page of a case file's copy for the archive.
@NullMarked
package dk.samspil.archive.web;

import org.jspecify.annotations.NullMarked;
