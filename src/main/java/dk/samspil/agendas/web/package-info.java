/// Pages of agendas and of their items, for secretariat, members and everybody.
@NullMarked
package dk.samspil.agendas.web;

import org.jspecify.annotations.NullMarked;
