package org.injeung.audit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.injeung.law.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AssetScopePolicyTest {
    private static AssetScopePolicy.AssetScope compare(String declared, String outOfScope) {
        return AssetScopePolicy.compare(Lines.of(declared), Lines.entries(outOfScope));
    }

    @Tag("R2.1")
    @Test
    void every_asset_is_in_scope_or_explained() {
        var scope =
                compare("https://www.a.kr:8443\n\n  vpn.a.kr \nmail.a.kr", "vpn.a.kr: run by the parent: certified");
        assertThat(scope.problems()).isEmpty();
        assertThat(scope.explanationProblems()).isEmpty();
        assertThat(scope.assets())
                .isEqualTo(Map.of(
                        "https://www.a.kr:8443",
                        Optional.empty(),
                        "vpn.a.kr",
                        Optional.of("run by the parent: certified"),
                        "mail.a.kr",
                        Optional.empty()));
        assertThat(scope.assets().keySet()).containsExactly("https://www.a.kr:8443", "vpn.a.kr", "mail.a.kr");
    }

    @Test
    void an_address_with_a_port_may_be_explained_too() {
        assertThat(compare("https://www.a.kr:8443", "https://www.a.kr:8443: test system without data")
                        .explanationProblems())
                .isEmpty();
    }

    @Test
    void nobody_declares_nothing_or_something_twice() {
        assertThat(compare("", "").problems())
                .extracting(Words::en)
                .containsExactly("no internet contact asset is declared");
        assertThat(compare("a\nb\na", "").problems()).extracting(Words::en).containsExactly("\"a\" is there twice");
    }

    @Test
    void every_wrong_explanation_is_told() {
        assertThat(compare("a\nb\nc", "a\nd: no such\nb: one\nb: two").explanationProblems())
                .extracting(Words::en)
                .containsExactly(
                        "\"a\" is not in the scope without an explanation after a colon",
                        "\"d\" is no declared internet contact asset",
                        "\"b\" is explained twice");
    }

    @Test
    void lines_are_stripped_and_blank_ones_left_out() {
        assertThat(Lines.of(" a \r\n\n b")).isEqualTo(List.of("a", "b"));
        assertThat(Lines.entries("2.4.1:   no office\n2.4.2"))
                .containsExactly(new Lines.Entry("2.4.1", "no office"), new Lines.Entry("2.4.2", ""));
    }
}
