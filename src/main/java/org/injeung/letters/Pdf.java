package org.injeung.letters;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.injeung.law.Periods;
import org.injeung.typeface.Typeface;

/**
 * A document as PDF on A4; a character that the first typeface lacks is taken from the next that has it, and only those in use are
 * embedded. A certificate has a frame and the code that leads to the public check, everything else has page numbers. The same document gives
 * the same bytes.
 */
public final class Pdf implements AutoCloseable {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float MARGIN = 68;
    private static final float LABEL = 130;
    private static final float FOOT = 84;
    private static final float CODE = 84;
    private static final float SMALL = 8;

    /** Dots per inch of a picture of a page. */
    private static final float SCREEN = 110;

    private static final float LEADING = 1.55f;
    private static final Color INK = new Color(0x14213d);
    private static final Color GREY = new Color(0x56606f);

    private final PDDocument pdf = new PDDocument();
    private final List<PDPage> pages = new ArrayList<>();
    private final boolean certificate;
    private final float text;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private PDPageContentStream out;
    private float y;

    private Pdf(boolean certificate) {
        this.certificate = certificate;
        this.text = certificate ? 12 : 10.5f;
    }

    private PDFont font(Typeface typeface) throws IOException {
        var font = fonts.get(typeface);
        if (font == null) {
            try (var file = typeface.open()) {
                font = PDType0Font.load(pdf, file, true);
            }
            fonts.put(typeface, font);
        }
        return font;
    }

    /**
     * The document in that language.
     *
     * @param check address of the public check of a certificate; not used for other documents
     */
    public static byte[] of(Document document, Locale language, String check) {
        return of(document, language, check, "");
    }

    /**
     * The document in that language.
     *
     * @param mark what stands above the title of a copy that does not count any more, or not yet; empty for none
     */
    public static byte[] of(Document document, Locale language, String check, String mark) {
        try (var pdf = new Pdf(document.kind() == DocumentKind.CERTIFICATE)) {
            return pdf.print(document, language, check, mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of a file as PNG, as wide as a screen shows them well. */
    public static List<byte[]> pages(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            var renderer = new PDFRenderer(pdf);
            var pages = new ArrayList<byte[]>();
            for (var page = 0; page < pdf.getNumberOfPages(); page++) {
                var bytes = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, SCREEN, ImageType.GRAY), "png", bytes);
                pages.add(bytes.toByteArray());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private byte[] print(Document document, Locale language, String check, String mark) throws IOException {
        var title = document.title(language);
        describe(document, title, language);
        newPage();
        if (!mark.isEmpty()) {
            centred(mark, 10);
        }
        if (certificate) {
            y -= 44;
            centred(title, 20);
            y -= 36;
        } else {
            paragraph(title, MARGIN, 15);
            y -= 10;
        }
        body(document.body(language));
        if (certificate) {
            code(check);
        }
        out.close();
        if (!certificate) {
            number(title);
        }
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private void describe(Document document, String title, Locale language) {
        pdf.setDocumentId(document.writtenAt().toEpochMilli());
        var information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setCreator("Injeung");
        information.setCreationDate(GregorianCalendar.from(document.writtenAt().atZone(Periods.SEOUL)));
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(language.getLanguage());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void newPage() throws IOException {
        if (out != null) {
            out.close();
        }
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        pages.add(page);
        out = new PDPageContentStream(pdf, page);
        y = HEIGHT - MARGIN;
        if (certificate) {
            out.setStrokingColor(INK);
            out.setLineWidth(2.5f);
            out.addRect(34, 34, WIDTH - 68, HEIGHT - 68);
            out.stroke();
            out.setLineWidth(.6f);
            out.addRect(40, 40, WIDTH - 80, HEIGHT - 80);
            out.stroke();
        }
    }

    /**
     * Rows of a table have a tab; lines below a row belong to it; the rest are paragraphs, which a certificate centres. What was not known
     * of a holder stands as a dash in certificates that were written before, and is left out.
     */
    private void body(String lines) throws IOException {
        var inRow = false;
        for (var line : lines.lines().toList()) {
            var tab = line.indexOf('\t');
            if (certificate && line.endsWith("\t-")) {
                continue;
            }
            if (line.isBlank()) {
                inRow = false;
                y -= text * (certificate ? 2.2f : .8f);
            } else if (tab >= 0) {
                inRow = true;
                row(line.substring(0, tab), line.substring(tab + 1));
            } else if (certificate && !inRow) {
                centred(line, text + 1);
            } else {
                paragraph(line, inRow ? MARGIN + LABEL : MARGIN, text);
            }
        }
    }

    private void row(String label, String value) throws IOException {
        var lines = wrapped(value, WIDTH - 2 * MARGIN - LABEL, text);
        var labels = wrapped(label, LABEL - 12, text);
        var height = Math.max(lines.size(), labels.size());
        for (var index = 0; index < height; index++) {
            down(text);
            if (index < labels.size()) {
                show(labels.get(index), MARGIN, text, GREY);
            }
            if (index < lines.size()) {
                show(lines.get(index), MARGIN + LABEL, text, INK);
            }
        }
        y -= certificate ? 9 : 2;
    }

    private void paragraph(String text, float x, float size) throws IOException {
        for (var line : wrapped(text, WIDTH - MARGIN - x, size)) {
            down(size);
            show(line, x, size, INK);
        }
    }

    private void centred(String text, float size) throws IOException {
        for (var line : wrapped(text, WIDTH - 2 * MARGIN, size)) {
            down(size);
            show(line, (WIDTH - width(line, size)) / 2, size, INK);
        }
    }

    /** One line further, on the next page where this one is full. */
    private void down(float size) throws IOException {
        if (y - size * LEADING < FOOT) {
            newPage();
        }
        y -= size * LEADING;
    }

    private void show(String text, float x, float size, Color colour) throws IOException {
        showAt(text, x, y, size, colour);
    }

    private void showAt(String text, float x, float height, float size, Color colour) throws IOException {
        out.beginText();
        out.setNonStrokingColor(colour);
        out.newLineAtOffset(x, height);
        for (var run : Typeface.runs(text)) {
            var font = font(run.typeface());
            out.setFont(font, size);
            if (run.typeface() == Typeface.NANUM_GOTHIC) {
                out.showTextWithPositioning(spaced(run.text(), font));
            } else {
                out.showText(run.text());
            }
        }
        out.endText();
    }

    /** Words with gaps: the blank of the first typeface is its sign for "no character" too, and would be copied as such. */
    private static Object[] spaced(String text, PDFont font) throws IOException {
        var spaced = new ArrayList<Object>();
        for (var word : text.split(" ", -1)) {
            if (!spaced.isEmpty()) {
                spaced.add(-font.getStringWidth(" "));
            }
            spaced.add(word);
        }
        return spaced.toArray();
    }

    private void code(String check) throws IOException {
        if (y - CODE - 24 < FOOT) {
            newPage();
        }
        var bottom = 62f;
        var matrix = matrix(check);
        var module = CODE / matrix.getWidth();
        out.setNonStrokingColor(Color.BLACK);
        for (var row = 0; row < matrix.getHeight(); row++) {
            for (var column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    out.addRect(MARGIN + column * module, bottom + CODE - (row + 1) * module, module, module);
                }
            }
        }
        out.fill();
        var lines = wrapped(check, WIDTH - 2 * MARGIN - CODE - 16, SMALL);
        var height = bottom + CODE / 2 + SMALL * LEADING * (lines.size() - 1) / 2;
        for (var line : lines) {
            showAt(line, MARGIN + CODE + 16, height, SMALL, GREY);
            height -= SMALL * LEADING;
        }
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for " + text, e);
        }
    }

    private void number(String title) throws IOException {
        for (var page = 0; page < pages.size(); page++) {
            try (var foot =
                    new PDPageContentStream(pdf, pages.get(page), PDPageContentStream.AppendMode.APPEND, true, true)) {
                out = foot;
                var place = (page + 1) + " / " + pages.size();
                var first = wrapped(title, WIDTH - 2 * MARGIN - 60, SMALL).get(0);
                showAt(first, MARGIN, 46, SMALL, GREY);
                showAt(place, WIDTH - MARGIN - width(place, SMALL), 46, SMALL, GREY);
            }
        }
    }

    /** Lines that fit, broken between words, and within a word that is too long for a line. */
    private List<String> wrapped(String text, float room, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : Typeface.printed(text).split(" ", -1)) {
            var joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, size) <= room) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (var character : word.codePoints().mapToObj(Character::toString).toList()) {
                if (!line.isEmpty() && width(line + character, size) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(character);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) throws IOException {
        var width = 0f;
        for (var run : Typeface.runs(text)) {
            width += font(run.typeface()).getStringWidth(run.text());
        }
        return width / 1000 * size;
    }
}
