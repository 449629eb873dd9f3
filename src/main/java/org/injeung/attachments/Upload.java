package org.injeung.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.injeung.registry.ReceivedFile;

/**
 * What was sent with one request, whole. Its files lie in the temporary folder until it is closed.
 *
 * @param fields by name
 * @param files at least one
 */
record Upload(Map<String, String> fields, List<ReceivedFile> files) implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Upload.class.getName());

    /** A field, if it was filled in. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(text -> !text.isEmpty());
    }

    @Override
    public void close() {
        for (var file : files) {
            try {
                Files.deleteIfExists(file.content());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Left in the temporary folder: {0}", e.getMessage());
            }
        }
    }
}
