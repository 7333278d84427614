/// Pages of fora, of their members and of the meeting plan, and the public list of them.
@NullMarked
package dk.samspil.forums.web;

import org.jspecify.annotations.NullMarked;
