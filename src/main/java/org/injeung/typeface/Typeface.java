package org.injeung.typeface;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of the documents in the order in which they are asked for a character. Between them they have Latin, Greek, Cyrillic,
 * Korean and Japanese, every Chinese character that Korean law allows in a name and Unicode knows, and the usual signs; none is
 * written from right to left. Each is a file beside its licence.
 */
public enum Typeface {
    /** The one in which everything is set that it has: all of KS X 1001. */
    NANUM_GOTHIC("NanumGothic"),
    /** More Chinese characters in their Korean shape, Vietnamese, dashes, dots and enclosed characters. */
    NOTO_SANS_KR("NotoSansKR"),
    /** The rest of the first 27,000 Chinese characters of Unicode, in a shape that is read in Korea too. */
    DROID_SANS_FALLBACK("DroidSansFallbackFull"),
    /** The rest of Latin, Greek and Cyrillic, and signs. */
    DEJAVU_SANS("DejaVuSans");

    /** What stands for a character that no typeface has. */
    private static final String UNKNOWN = "\u25a1";

    private static final List<Typeface> ALL = List.of(values());

    private static final Map<Typeface, BitSet> CHARACTERS =
            ALL.stream().collect(Collectors.toMap(typeface -> typeface, Typeface::characters));

    /** Read when a picture first needs them: they keep their whole files in memory. */
    private static final Map<Typeface, TrueTypeFont> OUTLINES = new EnumMap<>(Typeface.class);

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** A part of a line that one typeface has. */
    public record Run(Typeface typeface, String text) {}

    /** Its file, in TrueType. */
    public InputStream open() {
        return Typeface.class.getResourceAsStream("/typeface/" + file + ".ttf");
    }

    private BitSet characters() {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
            var glyphs = parsed.getUnicodeCmapLookup();
            var outlines = parsed.getIndexToLocation().getOffsets();
            var found = new BitSet();
            for (var character = 0; character <= Character.MAX_CODE_POINT; character++) {
                var glyph = isReadAlone(character) ? glyphs.getGlyphId(character) : 0;
                if (glyph != 0 && outlines[glyph] != outlines[glyph + 1]) { // a filler has a glyph without an outline
                    found.set(character);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not what has no shape of its own, nor what is set from right to left, which a line of ours is not. */
    private static boolean isReadAlone(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default ->
                switch (Character.getDirectionality(character)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> false;
                    default -> true;
                };
        };
    }

    /**
     * The first character of the text of which nothing can be printed but a sign that it is missing. Line breaks, other controls and
     * halves of characters are none.
     */
    public static OptionalInt unprintable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && equal(character).isEmpty())
                .findFirst();
    }

    /**
     * One line of text as it is printed: composed, with plain spaces; a character that no typeface has gives way to its equal by
     * Unicode's compatibility forms (NFKC), or else to a sign that it is missing.
     */
    public static String printed(String line) {
        var printed = new StringBuilder(line.length());
        Normalizer.normalize(line.replaceAll("\\s", " "), Normalizer.Form.NFC)
                .codePoints()
                .forEach(character -> printed.append(equal(character).orElse(UNKNOWN)));
        return printed.toString();
    }

    /** The character as text, or what means the same and can be printed. */
    private static Optional<String> equal(int character) {
        var itself = Character.toString(character);
        return isKnown(itself)
                ? Optional.of(itself)
                : Optional.of(Normalizer.normalize(itself, Normalizer.Form.NFKC))
                        .filter(Typeface::isKnown);
    }

    private static boolean isKnown(String text) {
        return text.codePoints().allMatch(character -> having(character).isPresent());
    }

    private static Optional<Typeface> having(int character) {
        if (character == ' ') {
            return Optional.of(NANUM_GOTHIC);
        }
        for (var typeface : ALL) {
            if (CHARACTERS.get(typeface).get(character)) {
                return Optional.of(typeface);
            }
        }
        return Optional.empty();
    }

    /** A printed text in parts of one typeface each, in their order; a space is of the typeface of its neighbour, if not the first. */
    public static List<Run> runs(String printed) {
        var runs = new ArrayList<Run>();
        var start = 0;
        for (var end = 0; end < printed.length(); ) {
            var typeface = at(printed, end);
            end = printed.offsetByCodePoints(end, 1);
            if (end == printed.length() || at(printed, end) != typeface) {
                runs.add(new Run(typeface, printed.substring(start, end)));
                start = end;
            }
        }
        return runs;
    }

    /**
     * The outline of a printed text as one line, to be filled. Fonts of the system are not asked: a server may have none.
     *
     * @param printed see {@link #printed}
     * @param size height of the typeface, in the unit of the outline; the baseline begins at 0, 0 and y grows downward
     */
    public static synchronized Path2D outline(String printed, float size) {
        var line = new Path2D.Double();
        var x = 0.0;
        try {
            for (var run : runs(printed)) {
                var font = run.typeface().parsed();
                var scale = size / font.getUnitsPerEm();
                for (var character : run.text().codePoints().toArray()) {
                    var glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                    var drawn = font.getGlyph().getGlyph(glyph);
                    if (drawn != null) { // a space has none
                        line.append(
                                drawn.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
                    }
                    x += font.getAdvanceWidth(glyph) * scale;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    private TrueTypeFont parsed() throws IOException {
        var font = OUTLINES.get(this);
        if (font == null) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(open()));
            OUTLINES.put(this, font);
        }
        return font;
    }

    private static Typeface at(String printed, int index) {
        var character = printed.codePointAt(index);
        if (character != ' ') {
            return having(character).orElseThrow();
        }
        var before = index == 0 ? ' ' : printed.codePointBefore(index);
        var after = index + 1 == printed.length() ? ' ' : printed.codePointAt(index + 1);
        var first = having(before).orElseThrow();
        return first == NANUM_GOTHIC ? having(after).orElseThrow() : first;
    }
}
