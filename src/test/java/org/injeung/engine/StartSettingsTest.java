package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.injeung.deadlines.Legislation;
import org.injeung.law.Holidays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator reads in one line when the server does not start. */
class StartSettingsTest {
    private static final String HOLIDAYS = "date,nameEnglish,nameKorean,source,announcedOn\n";

    private final Map<String, String> defaults = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void read() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("config", "application.properties"))) {
            var properties = new Properties();
            properties.load(file);
            properties.forEach((name, value) -> defaults.put((String) name, (String) value));
        }
    }

    private void start(String... namesAndValues) {
        var settings = Written.over(defaults, namesAndValues);
        Settings.refuseUnknown(settings);
        Settings.requirePublicAddress(settings);
        new Legislation(settings).readAll();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void with_the_defaults_and_a_public_address_it_starts() {
        assertThatCode(() -> start("certification.public-url", "https://register.example.kr/"))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("certification.demonstration", "true")).doesNotThrowAnyException();
    }

    @Test
    void without_a_public_address_only_a_demonstration_starts() {
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("certification.public-url is not set");
    }

    @Tag("R19.2")
    @ParameterizedTest
    @ValueSource(strings = {"certification.law.period", "CERTIFICATION_DATABASE_URI", "certification.demo"})
    void a_setting_that_nothing_reads_is_named(String name) {
        assertThatThrownBy(() -> start(name, "x"))
                .isInstanceOf(CannotStart.class)
                .hasMessage(name + ", set in a test, is no setting of this server; README.md lists them");
    }

    /** Otherwise it could not be set. */
    @Test
    void every_setting_that_the_product_reads_stands_in_the_file_of_defaults() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            var read = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> Pattern.compile("\"(certification\\.[a-z.-]*[a-z])\"")
                            .matcher(content(file))
                            .results()
                            .map(found -> found.group(1)))
                    .toList();
            assertThat(read).hasSizeGreaterThan(30);
            assertThat(Settings.known()).containsAll(read);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"periods", "holidays", "criteria", "obligations", "penalties", "notice-items"})
    void a_law_file_that_is_not_there_is_named(String law) {
        var file = folder.resolve("missing.csv").toString();
        assertThatThrownBy(() -> demonstrate("certification.law." + law, file))
                .isInstanceOf(CannotStart.class)
                .hasMessage("certification.law." + law + ": there is no file " + file);
    }

    @Tag("R15.4")
    @ParameterizedTest
    @ValueSource(strings = {"periods", "holidays", "criteria", "obligations", "penalties", "notice-items"})
    void of_a_law_file_with_a_bad_line_key_file_and_line_are_named(String law) throws IOException {
        var builtIn = Files.readString(Path.of("config", "law", law + ".csv"));
        var file = file("own.csv", builtIn + "nonsense\n");
        assertThatThrownBy(() -> demonstrate("certification.law." + law, file.toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("certification.law.%s: %s: ".formatted(law, file))
                .hasMessageContaining("line %d: ".formatted(1 + builtIn.lines().count()));
    }

    @ParameterizedTest
    @CsvSource({"x-windows-949, but seems to be in CP949", "UTF-16, line 1 is not in UTF-8"})
    void a_law_file_in_another_encoding_is_told_so(String encoding, String told) throws IOException {
        var file = Files.write(
                folder.resolve("excel.csv"),
                (HOLIDAYS + "2026-12-25,Christmas Day,기독탄신일,관보,2026-01-01\n").getBytes(Charset.forName(encoding)));
        assertThatThrownBy(() -> demonstrate("certification.law.holidays", file.toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("certification.law.holidays: %s: line ".formatted(file))
                .hasMessageContaining(told);
    }

    @Test
    void what_a_spreadsheet_makes_of_a_law_file_is_read() throws IOException {
        var file = Files.write(
                folder.resolve("excel.csv"),
                ("\uFEFF" + HOLIDAYS.strip() + "\r\n2031-12-25,Christmas Day,기독탄신일,\"관보, 제1호\",2026-01-01\r\n,,,,\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThatCode(() -> demonstrate("certification.law.holidays", file.toString()))
                .doesNotThrowAnyException();
    }

    @Tag("R19.2")
    @Test
    void a_law_file_of_other_headings_is_told_the_right_ones() throws IOException {
        var file = file("own.csv", "name;length\nbar;P1Y\n");
        assertThatThrownBy(() -> demonstrate("certification.law.periods", file.toString()))
                .hasMessage("certification.law.periods: %s: periods: line 1: the headings are expected to be"
                                .formatted(file)
                        + " name,length,counting,inForceFrom,inForceUntil,source, in this order");
    }

    @Test
    void a_file_of_periods_that_lacks_one_is_refused() throws IOException {
        var builtIn = Files.readString(Path.of("config", "law", "periods.csv"));
        var file = file("own.csv", builtIn.replaceAll("(?m)^(fineWaiver|reapplicationBar),.*\n", ""));
        assertThatThrownBy(() -> demonstrate("certification.law.periods", file.toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("certification.law.periods: %s: no row of fineWaiver, reapplicationBar".formatted(file));
    }

    @ParameterizedTest
    @CsvSource({
        "certification.committee.quorum, six",
        "certification.massive-leak.comparison, LESS_THAN",
        "certification.audit.team, 1.5"
    })
    void a_value_of_another_type_is_named(String name, String value) {
        assertThatThrownBy(() -> demonstrate(name, value))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("%s: \"%s\" is not ".formatted(name, value));
    }

    /** What classes ask for themselves is looked at before any of them is made. */
    @ParameterizedTest
    @CsvSource({
        "certification.login.attempts, five, a whole number",
        "certification.login.longest-wait, 15 minutes, a duration such as PT15M or P30D",
        "certification.demonstration, ture, true or false"
    })
    void a_value_of_another_type_is_named_where_a_class_asks(String name, String value, String expected) {
        var type = Map.of(
                        "certification.login.attempts", int.class,
                        "certification.login.longest-wait", Duration.class,
                        "certification.demonstration", boolean.class)
                .get(name);
        assertThatThrownBy(() -> SettingsCheck.require(Written.over(defaults, name, value), name, type))
                .isInstanceOf(CannotStart.class)
                .hasMessage("%s: \"%s\" is not %s".formatted(name, value, expected));
        assertThatCode(() -> SettingsCheck.require(Written.over(defaults), name, type))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2029-12-30, false", "2030-01-01, true", "2031-06-01, true"})
    void a_year_before_the_known_holidays_end_somebody_is_warned(LocalDate today, boolean warned) throws IOException {
        try (var file = Files.newBufferedReader(Path.of("config", "law", "holidays.csv"))) {
            var holidays = Holidays.read(file);
            assertThat(holidays.lastDay()).contains(LocalDate.of(2030, 12, 31));
            assertThat(Legislation.lastKnownDay(holidays, today).isPresent()).isEqualTo(warned);
        }
    }

    private void demonstrate(String name, String value) {
        start("certification.demonstration", "true", name, value);
    }
}
