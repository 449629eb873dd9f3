package org.injeung.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** What a file is, told by its first bytes: its name only narrows down what they say, as a ZIP that is a workbook. */
final class FileTypes {
    /** How many of the first bytes are looked at. */
    static final int HEAD = 64 * 1024;

    private static final String UNKNOWN = "application/octet-stream";

    /** Hangul from version 5 on, which Tika takes for any other compound file. */
    private static final String HANGUL_DOCUMENT = "application/x-hwp-v5";

    private static final String HANGUL = "HWP Document File";
    private static final String COMPOUND = "application/x-tika-msoffice";

    /** What browsers show and cannot run. */
    private static final Set<String> SHOWN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp");

    /** What browsers would run in a page of ours, if they took it for what it is. */
    private static final Set<String> ACTIVE = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/xml",
            "text/xml",
            "text/javascript",
            "application/javascript");

    /** Programs of Windows, Linux, macOS and Java, and scripts. */
    private static final List<byte[]> PROGRAMS = List.of(
            "MZ".getBytes(StandardCharsets.US_ASCII),
            "#!".getBytes(StandardCharsets.US_ASCII),
            HexFormat.of().parseHex("7f454c46"),
            HexFormat.of().parseHex("feedface"),
            HexFormat.of().parseHex("feedfacf"),
            HexFormat.of().parseHex("cefaedfe"),
            HexFormat.of().parseHex("cffaedfe"),
            HexFormat.of().parseHex("cafebabe"));

    /** A text that a computer runs by the end of its name. */
    private static final Set<String> RUN_BY_NAME = Set.of(
            "exe", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk", "jar",
            "class", "sh");

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final int NAME_IN_ZIP = 30;

    private FileTypes() {}

    /**
     * The media type.
     *
     * @param head its first bytes
     * @param name what it is called
     */
    static String of(byte[] head, String name) {
        var hinted = detect(head, name);
        if (hinted.equals(COMPOUND) && new String(head, StandardCharsets.ISO_8859_1).contains(HANGUL)) {
            return HANGUL_DOCUMENT;
        }
        return SHOWN.contains(hinted) ? detect(head, "") : hinted;
    }

    private static String detect(byte[] head, String name) {
        var hint = new Metadata();
        hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var bytes = new ByteArrayInputStream(head)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(bytes, hint)
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a program, by its first bytes or by what a computer makes of its name. */
    static boolean isProgram(byte[] head, String name) {
        return PROGRAMS.stream().anyMatch(mark -> startsWith(head, mark))
                || isJar(head)
                || RUN_BY_NAME.contains(
                        name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length
                && HexFormat.of()
                        .formatHex(head, 0, mark.length)
                        .equals(HexFormat.of().formatHex(mark));
    }

    /** A ZIP that begins with the folder in which Java looks for the manifest. */
    private static boolean isJar(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK") && text.startsWith("META-INF/", NAME_IN_ZIP) && text.contains(MANIFEST);
    }

    /** Whether a browser may show it in a page. */
    static boolean isShown(String mediaType) {
        return SHOWN.contains(mediaType);
    }

    /** As what it is sent to browsers. */
    static String sent(String mediaType) {
        return ACTIVE.contains(mediaType) ? UNKNOWN : mediaType;
    }
}
