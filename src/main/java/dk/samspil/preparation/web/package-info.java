/// Pages of the preparatory part: reading it, writing a section, editions, and the PDF.
@NullMarked
package dk.samspil.preparation.web;

import org.jspecify.annotations.NullMarked;
