package org.injeung.attachments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.injeung.law.Characters;

/** Names of files as they come from browsers and go back to them. */
final class FileNames {
    private static final int MOST = 255;
    private static final int LONGEST_END = 16;

    private FileNames() {}

    /**
     * The name as it is kept: without folders, composed (NFC), as a Mac sends Hangul in pieces, without what cannot be seen, and of at most
     * 255 characters, the end of which stays; empty if nothing is left.
     */
    static String kept(String sent) {
        var name = Normalizer.normalize(sent.replaceFirst("^.*[/\\\\]", ""), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("\\p{Zs}", " ")
                .strip();
        var dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= LONGEST_END ? name.substring(dot) : "";
        return Characters.count(name) <= MOST ? name : Characters.first(name, MOST - Characters.count(end)) + end;
    }

    /** The header {@code Content-Disposition} with the name for every browser (RFC 6266, RFC 8187). */
    static String disposition(boolean isShown, String name) {
        var plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(isShown ? "inline" : "attachment", plain, encoded);
    }
}
