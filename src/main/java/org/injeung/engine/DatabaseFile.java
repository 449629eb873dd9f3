package org.injeung.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The files of an H2 database: everything of everybody stands in them, so their owner alone reads them. */
final class DatabaseFile {
    private static final Logger LOG = Logger.getLogger(DatabaseFile.class.getName());
    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:|nio|split:)([^;]+).*");

    private DatabaseFile() {}

    /** Makes the folder before a database does, for its owner alone. */
    static void prepare(String url) {
        withFolder(url, (folder, name) -> {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                restrict(folder, "rwx------");
            }
        });
    }

    /** Closes what is there. A folder with other files in it stays as its owner made it. */
    static void close(String url) {
        withFolder(url, (folder, name) -> {
            try (var files = Files.list(folder)) {
                var all = files.toList();
                var ours = all.stream()
                        .filter(file -> String.valueOf(file.getFileName()).startsWith(name + "."))
                        .toList();
                for (var file : ours) {
                    restrict(file, "rw-------");
                }
                if (ours.size() == all.size()) {
                    restrict(folder, "rwx------");
                }
            }
        });
    }

    private interface Work {
        void in(Path folder, String name) throws IOException;
    }

    private static void withFolder(String url, Work work) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            return;
        }
        var file = Path.of(parts.group(1).replaceFirst("^~", System.getProperty("user.home")))
                .toAbsolutePath();
        var folder = file.getParent();
        if (folder == null
                || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            work.in(folder, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Others may be able to read the database in {0}: {1}", new Object[] {folder, e});
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        Files.getFileAttributeView(path, PosixFileAttributeView.class)
                .setPermissions(PosixFilePermissions.fromString(permissions));
    }
}
