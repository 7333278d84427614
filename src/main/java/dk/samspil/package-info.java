/// Samspil: cross-sector cooperation around citizens on the edge of the labour market.
@NullMarked
package dk.samspil;

import org.jspecify.annotations.NullMarked;
