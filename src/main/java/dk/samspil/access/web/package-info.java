/// Pages of signing in and out.
@NullMarked
package dk.samspil.access.web;

import org.jspecify.annotations.NullMarked;
