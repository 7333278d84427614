/// The pages of the case file.
@NullMarked
package dk.samspil.documents.web;

import org.jspecify.annotations.NullMarked;
