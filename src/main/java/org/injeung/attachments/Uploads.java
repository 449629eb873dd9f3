package org.injeung.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.ReceivedFile;

/** Receives files that browsers and programs send, in pieces of a few kilobytes. */
@Dependent
class Uploads {
    static final String FILE = "file";
    static final String PURPOSE = "purpose";
    static final String ABOUT = "about";
    static final String REPLACES = "replaces";

    /** How many files one request may have. */
    static final int MOST_FILES = 20;

    private static final Set<String> FIELDS = Set.of(PURPOSE, ABOUT, REPLACES);
    private static final int LONGEST_FIELD = 1_000;
    private static final int PIECE = 64 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    private final int maxMegabytes;
    private final VirusScanner scanner;

    /** @param maxMegabytes how large a file may be, in units of 1,048,576 bytes */
    @Inject
    Uploads(@ConfigProperty(name = "certification.files.max-megabytes") int maxMegabytes, VirusScanner scanner) {
        this.maxMegabytes = maxMegabytes;
        this.scanner = scanner;
    }

    /** How large a file may be, in units of 1,048,576 bytes. */
    int maxMegabytes() {
        return maxMegabytes;
    }

    /**
     * Reads a body to its end.
     *
     * @param type the header {@code Content-Type} of the body
     * @throws InvalidInput naming what is wrong; then nothing is left of it
     * @throws ScannerUnreachable if a scanner is set up that does not look at a file
     */
    Upload receive(String type, InputStream body) {
        var fields = new HashMap<String, String>();
        var files = new ArrayList<ReceivedFile>();
        var upload = new Upload(fields, files);
        try {
            var reader = new FileUpload();
            reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
            for (var parts = reader.getItemIterator(new Sent(type, body)); parts.hasNext(); ) {
                var part = parts.next();
                if (!FILE.equals(part.getFieldName())) {
                    fields.put(part.getFieldName(), field(part));
                } else if (files.size() == MOST_FILES) {
                    throw new InvalidInput(
                            FILE,
                            new Words("takes no more than %d files at once", "한 번에 파일 %d개까지 보낼 수 있습니다")
                                    .with(MOST_FILES));
                } else {
                    files.add(file(part));
                }
            }
            if (files.isEmpty()) {
                throw new InvalidInput(FILE, new Words("is missing", "없습니다"));
            }
            return upload;
        } catch (FileUploadException | IOException e) {
            upload.close();
            throw new InvalidInput(
                    "body",
                    new Words(
                            "is no multipart/form-data, or not whole", "multipart/form-data 형식이 아니거나 끝까지 전송되지 않았습니다"));
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private static String field(FileItemStream part) throws IOException {
        if (!FIELDS.contains(part.getFieldName())) {
            throw new InvalidInput(
                    String.valueOf(part.getFieldName()), new Words("is not known here", "여기에서 쓸 수 없는 값입니다"));
        }
        try (var in = part.openStream()) {
            var bytes = in.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw new InvalidInput(part.getFieldName(), new Words("is too long", "너무 깁니다"));
            }
            return Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC)
                    .strip();
        }
    }

    private ReceivedFile file(FileItemStream part) throws IOException {
        var name = FileNames.kept(Optional.ofNullable(part.getName()).orElse(""));
        if (name.isEmpty()) {
            throw new InvalidInput(FILE, new Words("has no name", "파일 이름이 없습니다"));
        }
        var path = Files.createTempFile("upload", null); // in the folder that goes with the server
        try {
            return receive(part, name, path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private ReceivedFile receive(FileItemStream part, String name, Path path) throws IOException {
        var digest = sha256();
        var head = new byte[0];
        var bytes = 0L;
        try (var in = part.openStream();
                var out = Files.newOutputStream(path);
                var scan = scanner.begin()) {
            var piece = new byte[PIECE];
            for (var length = in.readNBytes(piece, 0, PIECE); length > 0; length = in.readNBytes(piece, 0, PIECE)) {
                if (bytes == 0) {
                    head = Arrays.copyOf(piece, length);
                    requireNoProgram(head, name);
                }
                bytes += length;
                if (bytes > (long) maxMegabytes * MEGABYTE) {
                    throw refused(name, new Words("is larger than %d MB", "%d MB보다 큽니다").with(maxMegabytes));
                }
                digest.update(piece, 0, length);
                out.write(piece, 0, length);
                scan.write(piece, length);
            }
            if (bytes == 0) {
                throw refused(name, new Words("is empty", "빈 파일입니다"));
            }
            scan.finish().ifPresent(virus -> {
                throw refused(name, new Words("contains a virus (%s)", "바이러스가 들어 있습니다(%s)").with(virus));
            });
        }
        return new ReceivedFile(name, FileTypes.of(head, name), HexFormat.of().formatHex(digest.digest()), bytes, path);
    }

    private static void requireNoProgram(byte[] head, String name) {
        if (FileTypes.isProgram(head, name)) {
            throw refused(name, new Words("is a program, which is not taken", "실행 파일은 받지 않습니다"));
        }
    }

    private static InvalidInput refused(String name, Words problem) {
        return new InvalidInput(FILE, Words.same(name).then(": ", problem));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    /** A body for the reader of multipart. */
    private record Sent(String type, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        @Deprecated
        @SuppressWarnings("InlineMeSuggester")
        public int getContentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
