package org.injeung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources of the law, read in both languages. */
class CitationTest {
    private static final Set<String> SOURCES = Set.of("source", "fineBasis");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final String KNOWN = "KISA|ISMS-P|ISMS";
    private static final Pattern ARTICLE = Pattern.compile("Art\\. (\\d+(?:-\\d+)?(?:\\(\\d+\\))*\\d*)");

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    PIPA Art. 34(1)1                                            # 「개인정보 보호법」 제34조제1항제1호
                    Network Act Art. 47(5); PIPA Art. 32-2(2)                   # 「정보통신망법」 제47조제5항; 「개인정보 보호법」 제32조의2제2항
                    Network Act Art. 47(2)1, Enforcement Decree Art. 49(1)1     # 「정보통신망법」 제47조제2항제1호, 「정보통신망법 시행령」 제49조제1항제1호
                    PIPA Art. 32-2(1), plan of 2025-12-06                       # 「개인정보 보호법」 제32조의2제1항, 2025. 12. 6. 발표 계획
                    Administrative Procedures Act (행정절차법) Art. 21(3): 10일 이상 # 「행정절차법」 제21조제3항: 10일 이상
                    PIPA Art. 64-2(2)2, 법률 제21445호: 이 수 이상                # 「개인정보 보호법」 제64조의2제2항제2호, 법률 제21445호: 이 수 이상
                    Another Act Art. 5                                          # Another Act Art. 5
                    PIPA Art. five                                              # PIPA Art. five
                    Enforcement Decree Art. 5                                   # Enforcement Decree Art. 5
                    """)
    void a_citation_is_read_as_the_law_cites_itself(String citation, String korean) {
        assertThat(Citation.read(citation)).isEqualTo(new Words(citation, korean));
    }

    @Test
    void what_stands_in_both_languages_is_taken_as_it_stands() {
        assertThat(Citation.read("Set by the body; no period in PIPA Art. 5 | 인증기관이 정함"))
                .isEqualTo(new Words("Set by the body; no period in PIPA Art. 5", "인증기관이 정함"));
    }

    static List<Path> files() {
        try (var files = Files.list(Path.of("config/law"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_source_is_told_in_korean_with_the_same_articles(Path file) throws IOException {
        var sources = sources(Files.readAllLines(file));
        assertThat(sources).isNotEmpty();
        assertSoftly(softly -> sources.forEach(source -> {
            softly.assertThat(source.en()).doesNotContainPattern(HANGUL);
            softly.assertThat(source.ko()).containsPattern(HANGUL);
            softly.assertThat(source.ko().replaceAll(KNOWN, "")).doesNotContainPattern(LATIN);
            articles(source.en())
                    .forEach(article -> softly.assertThat(source.ko()).contains(article));
        }));
    }

    private static List<Words> sources(List<String> lines) {
        var separator = lines.get(0).contains(";") ? ";" : ",";
        var headings = List.of(lines.get(0).split(separator));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(separator, headings.size()))
                .flatMap(cells -> Stream.iterate(0, column -> column + 1)
                        .limit(headings.size())
                        .filter(column -> SOURCES.contains(headings.get(column)))
                        .map(column -> cells[column]))
                .map(Citation::read)
                .toList();
    }

    private static List<String> articles(String english) {
        return ARTICLE.matcher(english)
                .results()
                .map(article -> Act.PIPA.at(article.group(1)).ko())
                .map(cited -> cited.substring(Act.PIPA.title().ko().length() + 1))
                .toList();
    }
}
