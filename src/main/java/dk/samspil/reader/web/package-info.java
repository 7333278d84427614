/// The pages on which a case file is read.
@NullMarked
package dk.samspil.reader.web;

import org.jspecify.annotations.NullMarked;
