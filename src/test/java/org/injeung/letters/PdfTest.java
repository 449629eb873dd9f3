package org.injeung.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
    private static final String CHECK = "https://register.example.kr/certificate.html?number=ISMS-P-KISA-2026-001";
    private static final Instant WRITTEN = Instant.parse("2026-11-22T00:30:00Z");

    private static Document document(DocumentKind kind, String title, String body) {
        return new Document("ISS-2026-000001", kind, "once", title, title, body, body, WRITTEN);
    }

    private static Document certificate(String scope) {
        return document(
                DocumentKind.CERTIFICATE,
                "정보보호 및 개인정보보호 관리체계(ISMS-P) 인증서",
                "인증번호\tISMS-P-KISA-2026-001\n업체명\t새벽마켓 株式會社\n대표자\t서하준\n인증범위\t" + scope
                        + "\n유효기간\t2026-11-22 ~ 2029-11-21\n\n위와 같이 인증합니다.\n\n2026-11-22\n\n한국인터넷진흥원");
    }

    private static String text(PDDocument pdf) throws IOException {
        // Characters that share a glyph come back as one of them.
        return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
    }

    private static String code(PDDocument pdf) throws Exception {
        var image = new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 150);
        var width = image.getWidth();
        var height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels)
                .crop(0, height * 3 / 4, width / 2, height - height * 3 / 4);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Tag("R21.3")
    @Test
    void a_superseded_certificate_says_so_above_its_title() throws IOException {
        var mark = "이 인증서는 2026-11-28에 CHG-2026-000001에서 다시 발급된 인증서로 대체되었습니다.";
        try (var pdf = Loader.loadPDF(Pdf.of(certificate("온라인 쇼핑몰"), Locale.KOREAN, CHECK, mark))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .startsWith(mark);
        }
    }

    @Tag("R21.4")
    @Test
    void a_certificate_is_one_page_of_text_in_korean_with_the_code_of_the_public_check() throws Exception {
        var bytes = Pdf.of(certificate("온라인 쇼핑몰 및 배송 서비스"), Locale.KOREAN, CHECK);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("정보보호 및 개인정보보호 관리체계(ISMS-P) 인증서", "ISMS-P-KISA-2026-001", "새벽마켓 株式會社", "한국인터넷진흥원");
            assertThat(code(pdf)).isEqualTo(CHECK);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("인증서");
        }
        assertThat(bytes).as("only the characters in use are embedded").hasSizeLessThan(150_000);
        assertThat(Pdf.of(certificate("온라인 쇼핑몰 및 배송 서비스"), Locale.KOREAN, CHECK))
                .as("the same bytes again")
                .isEqualTo(bytes);
    }

    @Test
    void the_longest_scope_leaves_room_for_the_code_on_another_page() throws Exception {
        try (var pdf = Loader.loadPDF(Pdf.of(certificate("서비스 ".repeat(250)), Locale.KOREAN, CHECK))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(code(pdf)).isEqualTo(CHECK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD55C",
                "\u1112\u1161\u11ab",
                "emoji \uD83D\uDE00",
                "Ω → ✓",
                "half \uD83D",
                "tab\there",
                "",
                "x\u0000y"
            })
    void whatever_a_name_consists_of_is_printed_with_a_sign_for_what_the_typeface_lacks(String name) throws Exception {
        try (var pdf = Loader.loadPDF(Pdf.of(
                document(DocumentKind.AUDIT_MINUTES, "Minutes", "Name\t" + name + "\nend"), Locale.ENGLISH, ""))) {
            assertThat(text(pdf)).contains("Minutes", "end");
        }
    }

    /** Chinese characters beyond KS X 1001, one of them beyond 16 bits; the dots, dashes and crosses that people paste; foreign names. */
    @ParameterizedTest
    @ValueSource(strings = {"김栐洺", "남궁㐆", "李\uD840\uDCD7", "가‧나․다∙라", "3−1", "✕ ✔ ➢", "Nguyễn Văn Dvořák Łukasz"})
    void a_name_or_sign_that_the_first_typeface_lacks_is_printed_in_another(String name) throws Exception {
        var document = document(DocumentKind.CERTIFICATE, "인증서", "대표자\t" + name + " 대표");
        var bytes = Pdf.of(document, Locale.KOREAN, CHECK);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(text(pdf))
                    .contains(Normalizer.normalize(name + " 대표", Normalizer.Form.NFKC))
                    .doesNotContain("□");
        }
        assertThat(bytes).as("only the characters in use are embedded").hasSizeLessThan(150_000);
        assertThat(Pdf.of(document, Locale.KOREAN, CHECK))
                .as("the same bytes again")
                .isEqualTo(bytes);
    }

    @Test
    void what_was_not_known_of_a_holder_when_its_certificate_was_written_is_left_out() throws Exception {
        var body = "업체명\t새벽마켓\n대표자\t-\n주소\t-\n인증범위\tA - B";
        try (var pdf = Loader.loadPDF(Pdf.of(document(DocumentKind.CERTIFICATE, "인증서", body), Locale.KOREAN, CHECK))) {
            assertThat(text(pdf)).contains("새벽마켓", "A - B").doesNotContain("대표자", "주소");
        }
    }

    @Tag("R21.4")
    @Test
    void what_no_typeface_has_is_printed_as_its_equal_or_as_a_sign_that_it_is_missing() throws Exception {
        try (var pdf = Loader.loadPDF(Pdf.of(
                document(DocumentKind.AUDIT_MINUTES, "t", "\uFF21\u3000\uD835\uDC00 \uD83E\uDD84!"),
                Locale.KOREAN,
                ""))) {
            assertThat(text(pdf)).contains("A A □!");
        }
    }

    @Test
    void a_decomposed_syllable_is_printed_as_one() throws Exception {
        var body = "\u1112\u1161\u11ab\u1100\u116e\u11a8";
        try (var pdf = Loader.loadPDF(Pdf.of(document(DocumentKind.AUDIT_MINUTES, "t", body), Locale.KOREAN, ""))) {
            assertThat(text(pdf)).contains("한국");
        }
    }

    @Test
    void long_minutes_go_over_many_pages_with_their_numbers_and_lose_nothing() throws Exception {
        var body = new StringBuilder("Organization\tMaru Shop\n\nFindings\n");
        for (var finding = 1; finding <= 200; finding++) {
            body.append(finding)
                    .append(". 2.10.8 MAJOR ")
                    .append("patches are missing ".repeat(12))
                    .append("e")
                    .append(finding)
                    .append("\n");
        }
        body.append("w".repeat(500));
        try (var pdf = Loader.loadPDF(
                Pdf.of(document(DocumentKind.AUDIT_MINUTES, "Minutes", body.toString()), Locale.ENGLISH, ""))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
            var text = text(pdf);
            assertThat(text).contains("e1\n", "e100\n", "e200\n", "1 / " + pdf.getNumberOfPages());
            assertThat(text.chars().filter(c -> c == 'w').count()).isEqualTo(500);
        }
    }
}
