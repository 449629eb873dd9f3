package org.injeung.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.injeung.engine.Participant.SHOP;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.injeung.engine.Scenes;
import org.injeung.engine.Stage;
import org.injeung.law.Scheme;
import org.injeung.registry.Organizations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    private String caseNumber;

    @BeforeEach
    void a_case_is_open() {
        stage.register(SHOP);
        caseNumber = new Scenes(stage).apply(SHOP, "ISMS_P").getBusinessKey();
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "letters.documents",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    /** What is told in both languages: {@code {itemsKorean}} are the {@code {items}} in Korean. */
    private static Set<String> facts(String text) {
        return placeholders(text).stream()
                .map(name -> name.replaceAll("Korean$", ""))
                .collect(Collectors.toSet());
    }

    /** Every placeholder of a kind with its own name as its value. */
    private static Map<String, String> words(DocumentKind kind) {
        var words = new HashMap<String, String>();
        List.of(Locale.ENGLISH, Locale.KOREAN).stream()
                .flatMap(locale -> Stream.of(kind + ".title", kind + ".body")
                        .map(key -> texts(locale).getString(key)))
                .flatMap(text -> placeholders(text).stream())
                .forEach(name -> words.put(name, "<" + name + ">"));
        return words;
    }

    private void write(DocumentKind kind, String occasion, Map<String, String> words) {
        stage.inTransaction(() -> {
            stage.make(Documents.class).write(caseNumber, kind, occasion, words);
            return null;
        });
    }

    @Tag("R21.2")
    @ParameterizedTest
    @EnumSource
    void every_document_has_title_and_body_in_both_languages_with_the_same_facts(DocumentKind kind) {
        for (var part : new String[] {kind + ".title", kind + ".body"}) {
            var english = texts(Locale.ENGLISH).getString(part);
            var korean = texts(Locale.KOREAN).getString(part);
            assertThat(HANGUL.matcher(korean).find()).as(part + " in Korean").isTrue();
            assertThat(HANGUL.matcher(english).find()).as(part + " in English").isFalse();
            assertThat(facts(korean)).as(part).isEqualTo(facts(english));
        }
        assertThat(texts(Locale.KOREAN).keySet())
                .isEqualTo(texts(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void a_document_is_written_in_both_languages_with_what_the_step_tells(DocumentKind kind) {
        write(kind, "once", words(kind));
        var document = stage.make(Documents.class).of(caseNumber).get(0);
        assertThat(document.kind()).isEqualTo(kind);
        assertThat(document.title().en()).isNotBlank().doesNotContain("{");
        assertThat(document.body().ko()).contains(SHOP.businessNumber());
        assertThat(document.body().en()).contains(SHOP.businessNumber()).doesNotContain("{");
        assertThat(document.writtenAt()).isEqualTo(stage.now());
        assertThat(document.occasion()).isEqualTo("once");
    }

    @Test
    void an_answer_is_said_in_words_and_a_value_that_looks_like_a_placeholder_stays_as_it_is() {
        var words = words(DocumentKind.COMMITTEE_MINUTES);
        words.put("resolution", "ADOPTED");
        words.put("agenda", "{reasons} $1");
        write(DocumentKind.COMMITTEE_MINUTES, "once", words);
        var document = stage.make(Documents.class).of(caseNumber).get(0);
        assertThat(document.body().en()).contains("Resolution\tadopted", "{reasons} $1");
        assertThat(document.body().ko()).contains("의결\t적합");
    }

    @Test
    void a_document_without_one_of_its_facts_is_not_written() {
        assertThatThrownBy(() -> write(DocumentKind.COMMITTEE_MINUTES, "once", Map.of()))
                .hasStackTraceContaining("no value for {");
        assertThat(stage.make(Documents.class).of(caseNumber)).isEmpty();
    }

    @Tag("R21.1")
    @Test
    void a_document_is_written_once_per_case_kind_and_occasion() {
        write(DocumentKind.AUDIT_MINUTES, "once", words(DocumentKind.AUDIT_MINUTES));
        write(DocumentKind.AUDIT_MINUTES, "again", words(DocumentKind.AUDIT_MINUTES));
        assertThatThrownBy(() -> write(DocumentKind.AUDIT_MINUTES, "once", words(DocumentKind.AUDIT_MINUTES)))
                .hasStackTraceContaining("DOCUMENT_ONCE");
        assertThat(stage.make(Documents.class).of(caseNumber)).hasSize(2);
    }

    @Test
    void minutes_may_list_findings_without_limit() {
        var words = words(DocumentKind.AUDIT_MINUTES);
        words.put("findings", "x".repeat(150_000));
        write(DocumentKind.AUDIT_MINUTES, "once", words);
        assertThat(stage.make(Documents.class).of(caseNumber).get(0).body().en())
                .contains(words.get("findings"));
    }

    @Test
    void a_certificate_leaves_out_what_is_not_known_of_its_holder() {
        stage.hold(SHOP, "ISMS-KISA-2025-001", Scheme.ISMS);
        var read = stage.make(Documents.class);
        assertThat(read.certificate(stage.certificates().read("ISMS-KISA-2025-001"))
                        .body()
                        .ko())
                .contains("대표자\tKim Ha-neul\n주소\t1 Sejong-daero, Seoul\n");
        stage.forgetDetails(SHOP);
        var written =
                stage.make(Documents.class).certificate(stage.certificates().read("ISMS-KISA-2025-001"));
        assertThat(written.body().ko()).doesNotContain("대표자", "주소", "\t-");
        assertThat(written.body().en())
                .contains("Holder\tMaru Shop", "Scope of certification\tOnline services")
                .doesNotContain("Representative", "Address", "\t-");
    }

    @Test
    void a_certificate_of_the_paper_register_has_the_day_from_which_it_is_valid_not_that_of_the_download() {
        stage.hold(SHOP, "ISMS-KISA-2025-001", Scheme.ISMS);
        var paper = stage.make(Documents.class).certificate(stage.certificates().read("ISMS-KISA-2025-001"));
        assertThat(paper.body().ko()).contains("\n2025-01-01\n");
        assertThat(paper.writtenAt()).isEqualTo("2024-12-31T15:00:00Z");
    }

    @Tag("R21.3")
    @Test
    void a_certificate_is_kept_as_it_was_issued_and_one_of_the_paper_register_is_written_as_it_is_now() {
        stage.hold(SHOP, "ISMS-KISA-2025-001", Scheme.ISMS);
        var paper = stage.make(Documents.class).certificate(stage.certificates().read("ISMS-KISA-2025-001"));
        assertThat(paper.body().ko()).contains("ISMS-KISA-2025-001", "2025-01-01 ~ 2027-12-31", "한국인터넷진흥원");
        assertThat(paper.title().en()).isEqualTo("Certificate of Information Security Management System (ISMS)");
        assertThat(stage.make(Documents.class).of(caseNumber)).isEmpty();
        stage.inTransaction(() -> {
            var certificate = stage.certificates().read("ISMS-KISA-2025-001");
            stage.make(Documents.class).writeCertificate(caseNumber, certificate);
            var organizations = stage.make(Organizations.class);
            organizations.rename(organizations.lock(SHOP.businessNumber()), "Maru Mall", caseNumber);
            return null;
        });
        var kept = stage.make(Documents.class).certificate(stage.certificates().read("ISMS-KISA-2025-001"));
        assertThat(kept.caseNumber()).isEqualTo(caseNumber);
        assertThat(kept.body().en()).contains("Maru Shop").doesNotContain("Maru Mall");
    }
}
