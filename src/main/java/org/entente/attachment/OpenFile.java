package org.entente.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is being handed out, recorded before its first byte.
 *
 * @param content throws {@link org.entente.keys.IntegrityFailure} at the first segment that is not what was sealed;
 *                what was read before then is good, but not whole, and must not be presented as the file
 */
public record OpenFile(FileDescription description, InputStream content) implements Closeable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
