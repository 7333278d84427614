/// Pages of the transcripts.
@NullMarked
package dk.samspil.transcripts.web;

import org.jspecify.annotations.NullMarked;
