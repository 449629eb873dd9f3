package org.injeung.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says in one line why not, and ends with 1; what else can be wrong, StartSettingsTest tells. */
class StartIT {
    @TempDir
    private Path folder;

    @Tag("R10.4")
    @Test
    void a_value_of_another_type_is_named_where_a_class_asks_for_it() {
        refuses(
                Map.of("CERTIFICATION_LOGIN_ATTEMPTS", "five"),
                "certification.login.attempts: \"five\" is not a whole number");
    }

    @Tag("R10.4")
    @Test
    void a_law_file_as_korean_excel_saves_it_is_named() throws IOException {
        var file = Files.write(
                folder.resolve("holidays.csv"),
                "date,nameEnglish,nameKorean,source,announcedOn\n2026-12-25,Christmas Day,기독탄신일,관보,2026-01-01\n"
                        .getBytes(Charset.forName("x-windows-949")));
        refuses(
                Map.of("CERTIFICATION_LAW_HOLIDAYS", file.toString()),
                "certification.law.holidays: %s: line 2 is not in UTF-8 but seems to be in CP949".formatted(file));
    }

    private static void refuses(Map<String, String> settings, String expected) {
        var server = Server.prepare("refused", Map.of());
        try {
            settings.forEach(server::set);
            assertThat(server.launchInVain()).isEqualTo(1);
            var printed = server.printed().lines().toList();
            assertThat(printed)
                    .filteredOn(line -> line.contains("Injeung cannot start"))
                    .singleElement()
                    .asString()
                    .contains(expected);
            assertThat(printed).noneMatch(line -> line.startsWith("\tat "));
        } finally {
            server.stop();
        }
    }
}
