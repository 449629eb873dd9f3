package org.injeung.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.injeung.law.Scheme;
import org.injeung.registry.CertificateStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class BadgeTest {
    private static final String NUMBER = "ISMS-P-KISA-2026-001";

    @ParameterizedTest
    @EnumSource
    void a_badge_is_a_picture_that_says_number_scheme_and_status_in_both_languages(CertificateStatus status)
            throws Exception {
        var svg = parse(new Badge(NUMBER, Scheme.ISMS_P, status).svg());

        var words = status.words();
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("ISMS-P certificate %s: %s (%s)", NUMBER, words.en(), words.ko());
        assertThat(svg.getElementsByTagName("g").item(0).getTextContent())
                .contains("ISMS-P", NUMBER, words.en(), words.ko());
    }

    @Test
    void only_a_valid_certificate_is_green() {
        var green = Arrays.stream(CertificateStatus.values())
                .filter(status -> new Badge(NUMBER, Scheme.ISMS, status).svg().contains("#15703c"));

        assertThat(green).containsExactly(CertificateStatus.VALID);
    }

    @Test
    void every_sign_is_another_but_for_what_is_over() {
        var signs = Arrays.stream(CertificateStatus.values())
                .map(status -> new Badge(NUMBER, Scheme.ISMS, status)
                        .svg()
                        .lines()
                        .filter(line -> line.contains("stroke-width=\"4.5\""))
                        .collect(Collectors.joining()))
                .distinct();

        assertThat(signs).hasSize(4);
    }

    @Test
    void what_a_number_carries_is_text_and_never_markup() throws Exception {
        var number = "<script>alert('1')</script>&\"\u0000\uD800𝔎";
        var svg = new Badge(number, Scheme.ISMS, CertificateStatus.VALID).svg();

        assertThat(svg).doesNotContain("<script");
        assertThat(parse(svg).getElementsByTagName("text").item(1).getTextContent())
                .isEqualTo("<script>alert('1')</script>&\"𝔎");
    }

    @Test
    void a_long_number_widens_the_badge() throws Exception {
        assertThat(width("ISMS-KISA-2026-001"))
                .isLessThan(width("ISMS-P-A-BODY-WITH-A-LONG-NAME-2026-0001"))
                .isGreaterThanOrEqualTo(240);
    }

    @ParameterizedTest
    @EnumSource
    void the_badge_as_png_is_the_same_picture_in_twice_the_size(CertificateStatus status) throws Exception {
        var badge = new Badge(NUMBER, Scheme.ISMS_P, status);
        var png = ImageIO.read(new ByteArrayInputStream(badge.png()));

        assertThat(png.getWidth()).isEqualTo(2 * width(NUMBER));
        assertThat(png.getHeight()).isEqualTo(192);
        assertThat(png.getRGB(0, 0) >>> 24).as("alpha of a round corner").isZero();
        var colour = png.getRGB(8, 96);
        assertThat(badge.svg()).contains("#%06x".formatted(colour & 0xFFFFFF));
        assertThat(inked(png, 120, 140, png.getWidth() - 120, 26))
                .as("pixels of the status in its colour")
                .isGreaterThan(200);
        assertThat(badge.png()).isEqualTo(badge.png());
    }

    /** How many pixels of a part of a white picture are not white. */
    private static long inked(BufferedImage png, int x, int y, int width, int height) {
        return IntStream.range(x, x + width)
                .mapToLong(column -> IntStream.range(y, y + height)
                        .filter(row -> png.getRGB(column, row) != 0xFFFFFFFF && column < png.getWidth() - 10)
                        .count())
                .sum();
    }

    private static int width(String number) throws Exception {
        return Integer.parseInt(parse(new Badge(number, Scheme.ISMS, CertificateStatus.VALID).svg())
                .getDocumentElement()
                .getAttribute("width"));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
