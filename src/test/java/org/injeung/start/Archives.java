package org.injeung.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Makes an archive as {@code --archive} does, for the benchmark. */
public final class Archives {
    private Archives() {}

    /** See {@link Archive#make}. */
    public static void make(Path jar, Path folder, PrintStream out) throws IOException, InterruptedException {
        Archive.make(jar, folder, out);
    }
}
