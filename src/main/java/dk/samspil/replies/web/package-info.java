/// The pages on which surveys are answered.
@NullMarked
package dk.samspil.replies.web;

import org.jspecify.annotations.NullMarked;
