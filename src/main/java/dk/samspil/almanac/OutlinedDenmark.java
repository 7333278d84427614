package dk.samspil.almanac;

import dk.samspil.rostering.Position;
import dk.samspil.staffing.Denmark;
import java.awt.geom.Path2D;
import java.util.List;
import org.springframework.stereotype.Component;

/// Denmark is where the outlines of its municipalities are.
@Component
class OutlinedDenmark implements Denmark {

    private static final double NEAR_KM = 1;

    private final Outline outline;

    OutlinedDenmark(Outline outline) {
        this.outline = outline;
    }

    @Override
    public boolean holds(Position position) {
        var spot = Spot.of(position);
        return outline.all().stream()
                .filter(shape -> shape.moved() == Spot.moved(position))
                .flatMap(shape -> shape.rings().stream())
                .anyMatch(ring -> isNear(ring, spot));
    }

    private static boolean isNear(List<Spot> ring, Spot spot) {
        var line = new Path2D.Double();
        line.moveTo(ring.getFirst().east(), ring.getFirst().south());
        ring.forEach(point -> line.lineTo(point.east(), point.south()));
        line.closePath();
        return line.intersects(
                spot.east() - NEAR_KM, spot.south() - NEAR_KM, 2 * NEAR_KM, 2 * NEAR_KM);
    }
}
