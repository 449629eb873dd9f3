package org.injeung.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.injeung.access.InternetAddress.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    private static final List<Range> PROXIES = List.of(Range.of("10.0.0.0/8"), Range.of("::1"));

    private static Origin of(String peer, Map<String, List<String>> headers) {
        return Origin.of(peer, name -> headers.getOrDefault(name, List.of()), address -> PROXIES.stream()
                .anyMatch(range -> range.contains(address)));
    }

    private static Origin x(String peer, String clients, String schemes, String hosts) {
        return of(
                peer,
                Map.of(
                        "X-Forwarded-For", List.of(clients),
                        "X-Forwarded-Proto", List.of(schemes),
                        "X-Forwarded-Host", List.of(hosts)));
    }

    @Test
    void what_anybody_else_says_counts_for_nothing() {
        assertThat(x("203.0.113.9", "198.51.100.1", "https", "register.example"))
                .isEqualTo(new Origin("203.0.113.9", null, null));
        assertThat(of(
                        "203.0.113.9",
                        Map.of("Forwarded", List.of("for=198.51.100.1;proto=https;host=register.example"))))
                .isEqualTo(new Origin("203.0.113.9", null, null));
    }

    @Test
    void a_proxy_tells_the_client() {
        assertThat(x("10.0.0.1", "198.51.100.1", "https", "register.example:8443"))
                .isEqualTo(new Origin("198.51.100.1", "https", "register.example:8443"));
        assertThat(of(
                        "::1",
                        Map.of(
                                "Forwarded",
                                List.of("for=\"[2001:db8::7]:4711\";proto=HTTPS;host=\"[2001:db8::1]:8443\""))))
                .isEqualTo(new Origin("2001:db8:0:0:0:0:0:7", "https", "[2001:db8::1]:8443"));
        assertThat(of("10.0.0.1", Map.of())).isEqualTo(new Origin("10.0.0.1", null, null));
    }

    @Test
    void the_client_is_the_last_address_that_is_no_proxy_whatever_it_wrote_before_itself() {
        assertThat(x(
                        "10.0.0.1",
                        "10.9.9.9, 192.0.2.66, 198.51.100.1, 10.0.0.2",
                        "gopher, http, https, http",
                        "a, b, c.example, d"))
                .isEqualTo(new Origin("198.51.100.1", "https", "c.example"));
        assertThat(of(
                        "10.0.0.1",
                        Map.of(
                                "Forwarded",
                                List.of(
                                        "for=192.0.2.66;host=evil.example",
                                        "for=198.51.100.1;proto=https, for=10.0.0.2;proto=http"))))
                .isEqualTo(new Origin("198.51.100.1", "https", null));
    }

    @Test
    void where_every_address_is_a_proxy_the_first_is_the_client() {
        assertThat(x("10.0.0.1", "10.0.0.3, 10.0.0.2", "https", "c.example"))
                .isEqualTo(new Origin("10.0.0.3", "https", "c.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "1.2.3.4.5", "localhost", "", "\"", "[::", "1.2.3.4, x"})
    void an_address_that_cannot_be_read_is_not_said(String clients) {
        assertThat(x("10.0.0.1", clients, "https", "c.example").address()).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for", "for=", "for=\"1.2.3.4", "=;=", "for=1.2.3.4;;proto=https", "\u0000", ",,,,"})
    void a_header_that_cannot_be_read_is_not_said(String forwarded) {
        assertThat(of("10.0.0.1", Map.of("Forwarded", List.of(forwarded))))
                .isEqualTo(new Origin("10.0.0.1", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "a\"b", "<script>", "a:port", "@", "host:123456", "user@host", "-"})
    void a_host_that_is_none_is_not_said(String host) {
        assertThat(x("10.0.0.1", "198.51.100.1", "javascript", host)).isEqualTo(new Origin("198.51.100.1", null, null));
    }

    @Test
    void a_very_long_list_is_read_from_its_end() {
        assertThat(x("10.0.0.1", "x,".repeat(10_000) + "198.51.100.1", "https", "c.example")
                        .address())
                .isEqualTo("198.51.100.1");
    }
}
