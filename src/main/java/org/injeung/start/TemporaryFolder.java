package org.injeung.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;

/**
 * The temporary folder of one server, which unpacks some 140 MB into it. A locked file beside it says that the server lives: whoever
 * starts removes the folders of those that were killed. The file is there before the folder and goes after it.
 */
final class TemporaryFolder {
    private static final String PREFIX = "injeung-server-";
    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel lock;

    private TemporaryFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes one where {@code java.io.tmpdir} says, and lets that say its own place from then on. */
    static TemporaryFolder open() throws IOException {
        var parent = Path.of(System.getProperty("java.io.tmpdir"));
        removeLeft(parent);
        var file = Files.createTempFile(parent, PREFIX, LOCK);
        var lock = FileChannel.open(file, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("Somebody else has locked " + file);
        }
        var path = parent.resolve(file.getFileName().toString().replace(LOCK, ""));
        var folder = new TemporaryFolder(Files.createDirectory(path), lock);
        folder.restrict();
        var temporary = folder.create("tmp");
        System.setProperty("java.io.tmpdir", temporary);
        System.setProperty("glassfish.embedded.tmpdir", temporary);
        return folder;
    }

    /** To its owner. */
    private void restrict() {
        var file = path.toFile();
        if (File.separatorChar == '/'
                && !(file.setReadable(false, false)
                        && file.setWritable(false, false)
                        && file.setExecutable(false, false)
                        && file.setReadable(true)
                        && file.setWritable(true)
                        && file.setExecutable(true))) {
            throw new IllegalStateException("The rights on " + path + " cannot be set");
        }
    }

    /** A folder in it. */
    String create(String name) {
        try {
            return Files.createDirectory(path.resolve(name)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes it as far as that is possible; the next start removes the rest. */
    void delete() {
        try {
            remove(path);
            lock.close();
            Files.deleteIfExists(lockOf(path));
        } catch (IOException e) {
            System.err.println("Left: " + e.getMessage());
        }
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static void removeLeft(Path parent) throws IOException {
        var left = new ArrayList<Path>();
        try (var folders = Files.newDirectoryStream(
                parent, entry -> entry.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(entry))) {
            folders.forEach(left::add);
        }
        for (var folder : left) {
            try (var lock = FileChannel.open(lockOf(folder), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                    var locked = lock.tryLock()) {
                if (locked != null) {
                    remove(folder);
                    Files.deleteIfExists(lockOf(folder));
                }
            } catch (IOException | OverlappingFileLockException e) {
                // of somebody else, or another one removes it now
            }
        }
    }

    static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE; // another one removes it, too
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
