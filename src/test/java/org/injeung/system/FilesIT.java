package org.injeung.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.injeung.system.Client.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of cases, over HTTP. */
class FilesIT {
    private static final byte[] PDF = "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n".getBytes(UTF_8);
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fc"
                    + "ffff3f030005fe02fea735819d0000000049454e44ae426082");
    private static final int MEGABYTE = 1024 * 1024;

    /** An application of a new organization, and who works with it. */
    private record Scene(Server server, Desk desk, Desk.Firm firm, String caseNumber) {
        static Scene on(Server server) {
            var desk = new Desk(server);
            var firm = desk.register("자료 상점", "ONLINE_PLATFORM", 1_000_000_000);
            var caseNumber = desk.applyFor(firm);
            desk.await("officer", "CheckApplicationDocuments", caseNumber);
            return new Scene(server, desk, firm, caseNumber);
        }

        String path() {
            return "api/cases/" + caseNumber + "/files";
        }

        Answer add(String user, Multipart body) {
            return server.as(user).post(path(), body);
        }

        List<JsonNode> files(String user) {
            var files = server.as(user).get(path()).expect(200).json().get("files");
            return StreamSupport.stream(files.spliterator(), false).toList();
        }

        List<String> names(String user) {
            return files(user).stream().map(file -> file.get("name").asText()).toList();
        }
    }

    private static Multipart about(String purpose) {
        return new Multipart().field("purpose", purpose);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Tag("R26.1")
    @Tag("R26.2")
    @ParameterizedTest
    @EnumSource(Database.class)
    void many_files_at_once_come_back_byte_by_byte_under_their_korean_names(Database database) throws Exception {
        var scene = Scene.on(Server.shared(database));
        var decomposed = Normalizer.normalize("점검표 (최종) 10%.png", Normalizer.Form.NFD);
        var added = scene.add(
                        scene.firm().account(),
                        about("APPLICATION")
                                .field("about", "1.2.1")
                                .file("자산 목록.pdf", PDF)
                                .file(decomposed, PNG)
                                .file("C:\\Users\\김\\한글 문서.txt", "보안 점검"))
                .expect(201);
        assertThat(added.json().get("files")).hasSize(3);
        var files = scene.files(scene.firm().account());
        assertThat(files)
                .extracting(file -> file.get("name").asText())
                .containsExactly("자산 목록.pdf", "점검표 (최종) 10%.png", "한글 문서.txt");
        assertThat(files)
                .extracting(file -> file.get("mediaType").asText())
                .containsExactly("application/pdf", "image/png", "text/plain");
        var contents = List.of(PDF, PNG, "보안 점검".getBytes(UTF_8));
        for (var i = 0; i < files.size(); i++) {
            var file = files.get(i);
            assertThat(file.get("about").asText()).isEqualTo("1.2.1");
            assertThat(file.get("addedBy").asText()).isEqualTo(scene.firm().account());
            assertThat(file.has("readings")).isFalse();
            var read = scene.server().as("officer").download(scene.path() + "/" + file.get("id"));
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.body()).isEqualTo(contents.get(i));
            assertThat(file.get("sha256").asText()).isEqualTo(sha256(contents.get(i)));
            assertThat(read.headers().firstValue("ETag"))
                    .contains("\"" + file.get("sha256").asText() + "\"");
            assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            var disposition = read.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(disposition)
                    .startsWith(i == 2 ? "attachment;" : "inline;")
                    .matches("\\p{ASCII}*");
            assertThat(URLDecoder.decode(disposition.replaceFirst(".*filename\\*=UTF-8''", ""), UTF_8))
                    .isEqualTo(file.get("name").asText());
            scene.server()
                    .as("officer")
                    .with("If-None-Match", read.headers().firstValue("ETag").orElseThrow())
                    .get(scene.path() + "/" + file.get("id"))
                    .expect(304);
        }
        for (var file : scene.files("manager")) {
            assertThat(file.get("readings")).hasSize(1);
            assertThat(file.at("/readings/0/by").asText()).isEqualTo("officer");
            assertThat(file.at("/readings/0/times").asInt()).isEqualTo(1);
        }
    }

    @Tag("R26.1")
    @ParameterizedTest
    @EnumSource(Database.class)
    void who_sees_a_case_sees_its_files_but_the_organization_none_of_the_body_for_itself(Database database) {
        var scene = Scene.on(Server.shared(database));
        var own = scene.firm().account();
        scene.add("officer", about("OTHER").file("메모.txt", "Only for us")).expect(201);
        scene.add("auditor", about("FINDING_EVIDENCE").file("사진.png", PNG)).expect(201);
        scene.add("msit", about("OPINION").file("의견.txt", "We think")).expect(201);
        scene.add("msit", about("APPLICATION").file("신청서.pdf", PDF)).expect(201);
        assertThat(scene.names(own)).containsExactly("사진.png", "신청서.pdf");
        assertThat(scene.files(own)).allMatch(file -> !file.has("addedBy"));
        for (var reader : List.of("officer", "committee1", "msit", "admin")) {
            assertThat(scene.names(reader)).as(reader).hasSize(4);
        }
        var hidden = scene.files("officer").get(0).get("id");
        scene.server().as(own).get(scene.path() + "/" + hidden).expect(404);
        for (var stranger : List.of("portal", "fsi")) {
            scene.server().as(stranger).get(scene.path()).expect(404);
            scene.add(stranger, about("OTHER").file("fremd.txt", "No")).expect(404);
        }
        scene.add("admin", about("OTHER").file("fremd.txt", "No")).expect(403);
        assertThat(scene.server()
                        .as("admin")
                        .get(scene.path())
                        .json()
                        .get("mayAdd")
                        .asBoolean())
                .isFalse();
        assertThat(scene.names("officer")).hasSize(4);
    }

    @Tag("R26.5")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "보고서.pdf  | 4d5a900003000000 | OTHER | file    | 보고서.pdf",
                "보고서.hwp  | 7f454c4602010100 | OTHER | file    | 보고서.hwp",
                "정리        | 23212f62696e2f73 | OTHER | file    | 정리",
                "실행.BAT    | 6469720d0a       | OTHER | file    | 실행.BAT",
                "빈 파일.pdf |                  | OTHER | file    | 빈 파일.pdf",
                "보고서.txt  | 6f6b             | NONE  | purpose | SALES_DATA",
                "보고서.txt  | 6f6b             |       | purpose | is missing"
            })
    void what_is_refused_is_named_and_nothing_of_the_request_stays(
            String name, String content, String purpose, String field, String said) {
        var scene = Scene.on(Server.shared(Database.POSTGRESQL));
        var before = stored(scene.server());
        var body = new Multipart()
                .file("괜찮은 파일.txt", "Fine " + name + content + purpose)
                .file(name, HexFormat.of().parseHex(content == null ? "" : content));
        if (purpose != null) {
            body.field("purpose", purpose);
        }
        var answer = scene.add("officer", body);
        answer.expect(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/problem").asText()).contains(said);
        assertThat(scene.files("officer")).isEmpty();
        assertThat(stored(scene.server())).isEqualTo(before);
    }

    @Test
    void a_request_takes_twenty_files_and_no_fields_that_are_not_known() {
        var scene = Scene.on(Server.shared(Database.H2));
        var body = about("OTHER");
        for (var i = 0; i < 20; i++) {
            body.file("파일 " + i + ".txt", "Text");
        }
        scene.add("officer", body).expect(201);
        assertThat(scene.files("officer")).hasSize(20);
        assertThat(scene.add("officer", body.file("zuviel.txt", "Text"))
                        .expect(400)
                        .text())
                .contains("20");
        scene.add("officer", about("OTHER").field("color", "red").file("a.txt", "a"))
                .expect(400);
        scene.add("officer", about("OTHER")).expect(400);
        scene.server().as("officer").post(scene.path(), Map.of("file", "a")).expect(415);
        scene.server()
                .as("officer")
                .post(scene.path(), "no parts", "multipart/form-data")
                .expect(400);
        scene.server()
                .as("officer")
                .post(
                        scene.path(),
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf",
                        "multipart/form-data; boundary=x")
                .expect(400);
        assertThat(scene.files("officer")).hasSize(20);
    }

    @Tag("R26.3")
    @Test
    void the_same_content_is_stored_once() {
        var server = Server.shared(Database.POSTGRESQL);
        var one = Scene.on(server);
        var other = Scene.on(server);
        var content = new byte[MEGABYTE + 1];
        new Random(26).nextBytes(content);
        one.add("officer", about("OTHER").file("one.bin", content)).expect(201);
        var before = stored(server);
        other.add(
                        other.firm().account(),
                        about("SALES_DATA").file("another name", content).file("third", content))
                .expect(201);
        assertThat(stored(server)).isEqualTo(before);
        assertThat(other.server()
                        .as("officer")
                        .download(other.path() + "/"
                                + other.files("officer").get(1).get("id"))
                        .body())
                .isEqualTo(content);
    }

    @Tag("R26.4")
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_new_version_takes_the_place_and_the_older_one_stays_readable(Database database) {
        var scene = Scene.on(Server.shared(database));
        var own = scene.firm().account();
        var first = scene.add(own, about("SALES_DATA").field("about", "2025").file("매출.txt", "1"))
                .expect(201)
                .json()
                .at("/files/0/id")
                .asText();
        var next = new Multipart().field("replaces", first).file("매출 2.txt", "2");
        scene.add("officer", next).expect(400); // what an organization handed in is not for others to replace
        scene.add(own, about("OTHER").field("replaces", first).file("매출 2.txt", "2"))
                .expect(400);
        var second = scene.add(own, next).expect(201).json().at("/files/0");
        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(second.get("purpose").asText()).isEqualTo("SALES_DATA");
        assertThat(second.get("about").asText()).isEqualTo("2025");
        scene.add(own, next).expect(409);
        assertThat(RacesIT.atOnce(List.of(
                        () -> scene.add(own, version(second, "3a")), () -> scene.add(own, version(second, "3b")))))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(201, 409);
        var files = scene.files("officer");
        assertThat(files).hasSize(3);
        assertThat(files.get(0).get("replacedBy")).isEqualTo(second.get("id"));
        assertThat(files.get(2).has("replacedBy")).isFalse();
        assertThat(scene.server().as("officer").get(scene.path() + "/" + first).text())
                .isEqualTo("1");
    }

    private static Multipart version(JsonNode replaced, String content) {
        return new Multipart().field("replaces", replaced.get("id").asText()).file("매출 3.txt", content);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_closed_case_takes_no_more_files(Database database) {
        var scene = Scene.on(Server.shared(database));
        scene.add("officer", about("HEARING").file("회의록.txt", "Minutes")).expect(201);
        scene.desk()
                .complete(
                        "officer",
                        "CheckApplicationDocuments",
                        scene.caseNumber(),
                        Map.of("documents", "INADMISSIBLE", "documentsRemark", "Not operated"));
        await("the end of the case")
                .until(() -> scene.desk().read(scene.caseNumber()).has("closedAt"), closed -> closed);
        assertThat(scene.add(scene.firm().account(), about("OTHER").file("zu spät.txt", "Late"))
                        .expect(409)
                        .text())
                .contains(scene.caseNumber());
        assertThat(scene.names(scene.firm().account())).containsExactly("회의록.txt");
    }

    /** Who polls for changes learns of a file, and of none that is only read. */
    @Test
    void a_file_changes_its_case_and_its_reader_does_not() {
        var scene = Scene.on(Server.shared(Database.H2));
        var before = scene.desk().read(scene.caseNumber()).get("updatedAt").asText();
        var file = scene.add("officer", about("OTHER").file("메모.txt", "Memo"))
                .json()
                .at("/files/0/id")
                .asText();
        var added = scene.desk().read(scene.caseNumber()).get("updatedAt").asText();
        assertThat(added).isGreaterThan(before);
        scene.server().as("manager").get(scene.path() + "/" + file).expect(200);
        assertThat(scene.desk().read(scene.caseNumber()).get("updatedAt").asText())
                .isEqualTo(added);
    }

    @Tag("R26.3")
    @Test
    void a_broken_off_upload_leaves_nothing() throws Exception {
        var scene = Scene.on(Server.shared(Database.POSTGRESQL));
        var before = stored(scene.server());
        try (var half = begin(scene, 3 * MEGABYTE)) {
            assertThat(half.isConnected()).isTrue();
        }
        await("the line in the log").until(() -> scene.server().printed().contains("broke off a POST"));
        assertThat(scene.files("officer")).isEmpty();
        assertThat(stored(scene.server())).isEqualTo(before);
    }

    /** Sends so many bytes of a file of twice that size. */
    private static Socket begin(Scene scene, int bytes) throws IOException {
        var home = scene.server().home();
        var socket = new Socket(home.getHost(), home.getPort());
        var out = socket.getOutputStream();
        var type = new Multipart().type();
        out.write(("POST /" + scene.path() + " HTTP/1.1\r\nHost: " + home.getAuthority() + "\r\nAuthorization: "
                        + Wire.basic("officer") + "\r\nContent-Type: " + type + "\r\nContent-Length: " + 2 * bytes
                        + "\r\n\r\n--" + type.replaceFirst(".*=", "")
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"half.bin\"\r\n\r\n")
                .getBytes(US_ASCII));
        var content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        out.write(content);
        out.flush();
        return socket;
    }

    /** In a heap that has no room for it, and is killed in the middle of the next one. */
    @Tag("R26.3")
    @Tag("R26.6")
    @ParameterizedTest
    @EnumSource(Database.class)
    void a_file_of_200_megabytes_goes_through_a_small_heap(Database database) throws Exception {
        var server = Server.startWith(
                "files-" + database,
                database.settings(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Server.built().toString());
        try {
            var scene = Scene.on(server);
            var begin = Instant.now();
            var sent = scene.add("officer", about("OTHER").file("큰 파일.bin", () -> new Noise(200L * MEGABYTE)))
                    .expect(201)
                    .json()
                    .get("files")
                    .get(0);
            var stored = Instant.now();
            var digest = MessageDigest.getInstance("SHA-256");
            try (var noise = new Noise(200L * MEGABYTE)) {
                for (var piece = noise.readNBytes(MEGABYTE); piece.length > 0; piece = noise.readNBytes(MEGABYTE)) {
                    digest.update(piece);
                }
            }
            assertThat(sent.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
            var read = Instant.now();
            assertThat(sha256(scene.server()
                            .as("officer")
                            .download(scene.path() + "/" + sent.get("id"))
                            .body()))
                    .isEqualTo(sent.get("sha256").asText());
            System.out.printf(
                    "%s: 200 MB in %d s, out %d s%n",
                    database,
                    Duration.between(begin, stored).toSeconds(),
                    Duration.between(read, Instant.now()).toSeconds());
            assertThat(scene.add("officer", about("OTHER").file("zu groß.bin", () -> new Noise(200L * MEGABYTE + 1)))
                            .expect(400)
                            .json()
                            .at("/errors/0/problem")
                            .asText())
                    .contains("zu groß.bin", "200 MB");
            assertThat(scene.files("officer")).hasSize(1);
            try (var half = begin(scene, 3 * MEGABYTE)) {
                server.killAndRestart();
                assertThat(half.isConnected()).isTrue();
            }
            assertThat(scene.names("officer")).containsExactly("큰 파일.bin");
            if (database == Database.POSTGRESQL) {
                assertThat(stored(server)).isEqualTo("1 " + 200L * MEGABYTE);
            }
        } finally {
            server.stop();
        }
    }

    /** Bytes as if by chance, always the same ones. */
    private static final class Noise extends InputStream {
        private final long length;
        private long at;

        Noise(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return at == length ? -1 : (int) ((at++ * 0x9E3779B97F4A7C15L) >>> 56);
        }

        @Override
        public int read(byte[] bytes, int offset, int most) {
            var count = (int) Math.min(most, length - at);
            for (var i = 0; i < count; i++) {
                bytes[offset + i] = (byte) read();
            }
            return count == 0 && most > 0 ? -1 : count;
        }
    }

    /** How many contents are stored, and of how many bytes in their chunks. */
    private static String stored(Server server) {
        try (var connection = DriverManager.getConnection(
                        server.setting("CERTIFICATION_DATABASE_URL"),
                        server.setting("CERTIFICATION_DATABASE_USER"),
                        server.setting("CERTIFICATION_DATABASE_PASSWORD"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select (select count(*) from stored_content),"
                        + " (select coalesce(sum(length(chunk)), 0) from stored_chunk)")) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1) + " " + rows.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
