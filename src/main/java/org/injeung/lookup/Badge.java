package org.injeung.lookup;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.injeung.law.Scheme;
import org.injeung.registry.CertificateStatus;
import org.injeung.typeface.Typeface;

/**
 * The picture of a certificate that its holder shows on its own pages. It is an image without scripts, styles or links, and its
 * text tells the status, so that colour is never the only sign of it.
 *
 * @param number number of the certificate
 * @param scheme its scheme
 * @param status its status now
 */
record Badge(String number, Scheme scheme, CertificateStatus status) {
    static final String SVG = "image/svg+xml";
    static final String PNG = "image/png";

    private static final int LEFT = 72;
    private static final int RIGHT = 22;
    private static final int LEAST = 240;
    /** Room for a character of the number in its typeface, which is the widest that readers may have. */
    private static final double CHARACTER = 9.2;

    private static final int HEIGHT = 96;
    private static final String INK = "#14213d";
    private static final String GREY = "#3b465c";
    /** Our typefaces have one weight: a line round the letters, by their size, makes them bold. */
    private static final float BOLD = 0.03f;

    private static final int SHARPNESS = 2;
    private static final String SHIELD = "M28 16l19 7v18c0 16-8 27-19 33C17 68 9 57 9 41V23z";
    private static final String CHECK = "M19 45l6 6 12-13";
    private static final String PAUSE = "M23 38v14M33 38v14";
    private static final String CROSS = "M21 38l14 14M35 38l-14 14";
    private static final String DASH = "M20 45h16";

    /** The picture as SVG. */
    String svg() {
        var words = status.words();
        var width = width();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="96" viewBox="0 0 %1$d 96" role="img" aria-labelledby="t">
                <title id="t">%2$s certificate %3$s: %4$s (%5$s)</title>
                <rect x=".75" y=".75" width="%6$s" height="94.5" rx="9" fill="#fff" stroke="%7$s" stroke-width="1.5"/>
                <path d="M10 0h46v96H10A10 10 0 0 1 0 86V10A10 10 0 0 1 10 0z" fill="%7$s"/>
                <path d="%9$s" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/>
                <path d="%8$s" fill="none" stroke="#fff" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>
                <g font-family="'Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic','Segoe UI',Roboto,Helvetica,Arial,sans-serif">
                <text x="72" y="33" font-size="22" font-weight="700" fill="%10$s">%2$s</text>
                <text x="72" y="55" font-size="14" fill="%11$s">%3$s</text>
                <text x="72" y="80" font-size="16" font-weight="700" fill="%7$s">%4$s · %5$s</text>
                </g>
                </svg>
                """.formatted(
                        width,
                        Xml.escaped(scheme.mark()),
                        Xml.escaped(number),
                        Xml.escaped(words.en()),
                        Xml.escaped(words.ko()),
                        Double.toString(width - 1.5),
                        colour(),
                        sign(),
                        SHIELD,
                        INK,
                        GREY);
    }

    private int width() {
        return Math.max(LEAST, LEFT + RIGHT + (int) Math.ceil(number.length() * CHARACTER));
    }

    /** The same picture as PNG, in twice the size. */
    byte[] png() {
        var image = new BufferedImage(width() * SHARPNESS, HEIGHT * SHARPNESS, BufferedImage.TYPE_INT_ARGB);
        var paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.scale(SHARPNESS, SHARPNESS);
        draw(paper);
        paper.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Graphics2D paper) {
        var frame = new RoundRectangle2D.Double(.75, .75, width() - 1.5, HEIGHT - 1.5, 18, 18);
        var colour = Color.decode(colour());
        paper.setColor(Color.WHITE);
        paper.fill(frame);
        var band = new Area(frame);
        band.intersect(new Area(new Rectangle2D.Double(0, 0, 56, HEIGHT)));
        paper.setColor(colour);
        paper.fill(band);
        paper.setStroke(new BasicStroke(1.5f));
        paper.draw(frame);
        paper.setColor(Color.WHITE);
        paper.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        paper.draw(Outline.path(SHIELD));
        paper.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paper.draw(Outline.path(sign()));
        write(paper, scheme.mark(), 33, 22, Color.decode(INK), BOLD);
        write(paper, number, 55, 14, Color.decode(GREY), 0);
        write(paper, status.words().en() + " · " + status.words().ko(), 80, 16, colour, BOLD);
    }

    private static void write(Graphics2D paper, String line, int baseline, float size, Color colour, float bold) {
        var shape = Typeface.outline(Typeface.printed(line), size);
        shape.transform(AffineTransform.getTranslateInstance(LEFT, baseline));
        paper.setColor(colour);
        paper.fill(shape);
        if (bold > 0) {
            paper.setStroke(new BasicStroke(bold * size));
            paper.draw(shape);
        }
    }

    /** Each has a contrast of at least 4.5 to white. */
    private String colour() {
        return switch (status) {
            case VALID -> "#15703c";
            case SUSPENDED -> "#96580a";
            case REVOKED -> "#b3151f";
            case EXPIRED, WITHDRAWN -> "#5a6372";
        };
    }

    private String sign() {
        return switch (status) {
            case VALID -> CHECK;
            case SUSPENDED -> PAUSE;
            case REVOKED -> CROSS;
            case EXPIRED, WITHDRAWN -> DASH;
        };
    }
}
