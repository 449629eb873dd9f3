package org.injeung.attachments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.injeung.registry.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of files before they are added to a case. */
class AttachmentUploadsTest {
    private static final String TYPE = "multipart/form-data; boundary=x";

    private static Upload receive(int megabytes, Optional<String> scanner, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"증적.bin\"\r\n\r\n".getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return new Uploads(megabytes, new VirusScanner(scanner))
                .receive(TYPE, new ByteArrayInputStream(body.toByteArray()));
    }

    @Tag("R26.5")
    @Test
    void a_file_may_be_as_large_as_the_setting_says_and_no_byte_larger() throws IOException {
        var content = new byte[1024 * 1024];
        var kept = receive(1, Optional.empty(), content);
        assertThat(Files.readAllBytes(kept.files().get(0).content())).isEqualTo(content);
        kept.close();
        assertThat(kept.files().get(0).content()).doesNotExist();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> receive(1, Optional.empty(), new byte[1024 * 1024 + 1]))
                .withMessage("file: 증적.bin: is larger than 1 MB");
    }

    @Tag("R26.2")
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, 보고서.txt, application/pdf",
        "0102030405, 보고서.pdf, application/octet-stream",
        "6869, 사진.png, text/plain",
        "89504e470d0a1a0a0000000d49484452, 사진.jpg, image/png",
        "504b030414000600080000002100, 매출.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "504b030414000600080000002100, 모음, application/zip",
        "d0cf11e0a1b11ae10048575020446f63756d656e742046696c65, 신청서, application/x-hwp-v5",
        "3c21444f43545950452068746d6c3e, 그림.png, text/html",
        "3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323030302f737667223e, 그림.svg, image/svg+xml"
    })
    void what_a_file_is_its_first_bytes_say(String head, String name, String type) {
        assertThat(FileTypes.of(HexFormat.of().parseHex(head), name)).isEqualTo(type);
    }

    @Test
    void what_a_browser_could_run_is_sent_as_bytes() {
        assertThat(FileTypes.sent("text/html")).isEqualTo("application/octet-stream");
        assertThat(FileTypes.sent("image/svg+xml")).isEqualTo("application/octet-stream");
        assertThat(FileTypes.isShown("image/svg+xml")).isFalse();
        assertThat(FileTypes.sent("image/png")).isEqualTo("image/png");
    }

    @Tag("R26.5")
    @Test
    void a_program_is_one_whatever_it_is_called() {
        for (var head : new String[] {"4d5a9000", "7f454c46", "23212f62", "feedface", "cffaedfe", "cafebabe"}) {
            assertThat(FileTypes.isProgram(HexFormat.of().parseHex(head), "보고서.pdf"))
                    .as(head)
                    .isTrue();
        }
        var jar = HexFormat.of()
                .parseHex("504b0304140008080800000021000000000000000000000000000900")
                .clone();
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(jar);
        whole.writeBytes(new byte[2]);
        whole.writeBytes("META-INF/ … META-INF/MANIFEST.MF".getBytes(UTF_8));
        assertThat(FileTypes.isProgram(whole.toByteArray(), "자료.zip")).isTrue();
        assertThat(FileTypes.isProgram("dir".getBytes(US_ASCII), "정리.CMD")).isTrue();
        assertThat(FileTypes.isProgram("%PDF-1.7".getBytes(US_ASCII), "보고서.pdf"))
                .isFalse();
    }

    @Tag("R26.2")
    @Test
    void a_name_is_composed_has_no_folders_and_keeps_its_end() {
        assertThat(FileNames.kept("/Users/kim/\u1100\u1161\u11a8.pdf")).isEqualTo("각.pdf");
        assertThat(FileNames.kept("..\\..\\한글\u202e.hwp")).isEqualTo("한글.hwp");
        assertThat(FileNames.kept(" \u0000 ")).isEmpty();
        assertThat(FileNames.kept("가".repeat(300) + ".docx")).hasSize(255).endsWith("가.docx");
        assertThat(FileNames.disposition(false, "매출 \"2025\" 100%*.xlsx"))
                .isEqualTo("attachment; filename=\"__ _2025_ 100_*.xlsx\";"
                        + " filename*=UTF-8''%EB%A7%A4%EC%B6%9C%20%222025%22%20100%25%2A.xlsx");
    }

    @Tag("R26.5")
    @Test
    void what_the_scanner_finds_a_virus_in_is_refused_by_name() throws IOException {
        var content = "harmless".repeat(20_000).getBytes(US_ASCII);
        try (var clean = new Clamd("stream: OK\0");
                var taken = receive(1, Optional.of(clean.address()), content)) {
            assertThat(taken.files()).hasSize(1);
            assertThat(clean.seen().join()).isEqualTo(content);
        }
        try (var infected = new Clamd("stream: Eicar-Test-Signature FOUND\0")) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> receive(1, Optional.of(infected.address()), content))
                    .withMessage("file: 증적.bin: contains a virus (Eicar-Test-Signature)");
        }
    }

    @Tag("R26.5")
    @Test
    void a_scanner_that_does_not_look_lets_nothing_through() throws IOException {
        String gone;
        try (var ended = new Clamd("INSTREAM size limit exceeded. ERROR\0")) {
            gone = ended.address();
            assertThatExceptionOfType(ScannerUnreachable.class)
                    .isThrownBy(() -> receive(1, Optional.of(gone), new byte[10]));
        }
        for (var address : new String[] {gone, "nowhere"}) {
            assertThatExceptionOfType(ScannerUnreachable.class)
                    .isThrownBy(() -> receive(1, Optional.of(address), new byte[10]));
        }
    }

    /** Takes one file by INSTREAM and says the same of every one. */
    private static final class Clamd implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> seen;

        Clamd(String answer) throws IOException {
            seen = CompletableFuture.supplyAsync(() -> look(answer));
        }

        private byte[] look(String answer) {
            try (var client = door.accept();
                    var in = new DataInputStream(client.getInputStream())) {
                assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(US_ASCII));
                var content = new ByteArrayOutputStream();
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    content.writeBytes(in.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(US_ASCII));
                return content.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String address() {
            return "127.0.0.1:" + door.getLocalPort();
        }

        CompletableFuture<byte[]> seen() {
            return seen;
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
