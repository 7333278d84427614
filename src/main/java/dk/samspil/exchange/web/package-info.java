/// The pages of messages: the inbox, what was sent, and what became of it.
@NullMarked
package dk.samspil.exchange.web;

import org.jspecify.annotations.NullMarked;
