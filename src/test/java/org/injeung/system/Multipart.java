package org.injeung.system;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Fields and files in one body, as browsers send them: names in UTF-8, as they are. */
public final class Multipart {
    private static final String BOUNDARY = "----desk";

    private final List<Supplier<InputStream>> parts = new ArrayList<>();

    /** With one more field. */
    public Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", () -> text(value));
    }

    /** With one more file. */
    Multipart file(String name, String content) {
        return file(name, () -> text(content));
    }

    /** With one more file. */
    public Multipart file(String name, byte[] content) {
        return file(name, () -> new ByteArrayInputStream(content));
    }

    /** With one more file, which is not in memory. */
    Multipart file(String name, Supplier<InputStream> content) {
        return part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/x-whatever", content);
    }

    private Multipart part(String head, Supplier<InputStream> content) {
        parts.add(() -> text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n"));
        parts.add(content);
        parts.add(() -> text("\r\n"));
        return this;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What it is, for the header {@code Content-Type}. */
    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** The body. */
    InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                Stream.concat(parts.stream(), Stream.<Supplier<InputStream>>of(() -> text("--" + BOUNDARY + "--\r\n")))
                        .map(Supplier::get)
                        .toList()));
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofInputStream(this::open);
    }
}
