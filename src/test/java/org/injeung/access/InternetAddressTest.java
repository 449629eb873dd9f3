package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.injeung.access.InternetAddress.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternetAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "255.255.255.255", "0.0.0.0", "::1", "2001:db8::7", "::ffff:10.1.2.3"})
    void an_address_is_read(String text) {
        assertThat(InternetAddress.of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "kisa.or.kr",
                "1",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "1.2.3.4 ",
                "::g",
                ":",
                ":::",
                "dead.beef"
            })
    void whatever_else_is_no_address_and_never_looked_up(String text) {
        assertThat(InternetAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.200.3.4, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.7, 192.168.1.7, true",
        "192.168.1.7, 192.168.1.8, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false"
    })
    void a_range_has_the_addresses_that_begin_alike(String range, String address, boolean expected) {
        assertThat(Range.of(range).contains(InternetAddress.of(address).orElseThrow()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "::/129", "/8", "10.0.0.0/8/8"})
    void what_is_no_range_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Range.of(text)).withMessageContaining(text);
    }

    @Test
    void the_addresses_of_one_network_of_the_newer_kind_are_counted_as_one() {
        assertThat(InternetAddress.counted("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(InternetAddress.counted("2001:db8:1:2::1"))
                .isNotEqualTo(InternetAddress.counted("2001:db8:1:3::1"));
        assertThat(InternetAddress.counted("::ffff:10.1.2.3")).isEqualTo("10.1.2.3");
    }
}
