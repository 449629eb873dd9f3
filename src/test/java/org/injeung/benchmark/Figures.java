package org.injeung.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A table of what was measured, printed and kept in {@code target/benchmark.md}. */
final class Figures {
    private static final Path FILE = Path.of("target", "benchmark.md");

    private final List<String> lines = new ArrayList<>();

    Figures(String title, Object... columns) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
        row(columns);
        row(Arrays.stream(columns).map(column -> "---").toArray());
    }

    /** One more row. */
    void row(Object... cells) {
        var line = new StringBuilder("|");
        for (var cell : cells) {
            line.append(' ')
                    .append(cell instanceof Double number ? "%.1f".formatted(number) : cell)
                    .append(" |");
        }
        lines.add(line.toString());
        System.out.println(line);
    }

    /** Keeps the table. */
    void keep() {
        try {
            Files.write(FILE, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds that half of the calls take at most, when the first ones have warmed everything up. */
    static double median(Supplier<?> call) {
        var times = new double[21];
        for (var i = -10; i < times.length; i++) {
            var begin = System.nanoTime();
            if (call.get() == null) {
                throw new IllegalStateException("no answer");
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
