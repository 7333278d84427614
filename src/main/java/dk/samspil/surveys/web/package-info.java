/// The pages on which surveys are written, sent and followed.
@NullMarked
package dk.samspil.surveys.web;

import org.jspecify.annotations.NullMarked;
