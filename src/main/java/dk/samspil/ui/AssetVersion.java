package dk.samspil.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// A short fingerprint of our own style sheets and scripts: browsers keep them until it changes.
@Component
class AssetVersion {

    private final String version;

    AssetVersion() {
        this.version = fingerprint("classpath*:static/assets/*");
    }

    String version() {
        return version;
    }

    private static String fingerprint(String pattern) {
        CRC32 sum = new CRC32();
        try {
            for (Resource asset : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (InputStream content = asset.getInputStream()) {
                    sum.update(content.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }
}
