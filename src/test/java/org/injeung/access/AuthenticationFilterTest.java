package org.injeung.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody may read: the filter for logins and that for pages of other sites ask it. */
class AuthenticationFilterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/certificates",
                "/api/certificates/ISMS-P-KISA-2025-001",
                "/api/certificates/ISMS-P-KISA-2025-001/badge.svg",
                "/api/revocations",
                "/api/docs",
                "/api/docs/",
                "/api/docs/docs.js",
                "/api/docs/swagger-ui.css"
            })
    void the_register_and_the_page_to_try_the_api_are_read_without_login(String path) {
        assertThat(AuthenticationFilter.isPublic("GET", path)).isTrue();
        assertThat(AuthenticationFilter.isPublic("HEAD", path)).isTrue();
        assertThat(AuthenticationFilter.isPublic("POST", path)).isFalse();
        assertThat(AuthenticationFilter.isPublic("OPTIONS", path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/cases",
                "/api/certificates/ISMS-P-KISA-2025-001/certificate.pdf",
                "/api/certificates/..",
                "/api/certificates/%C0%AF",
                "/api/docs/../cases",
                "/api/docs/;x/../../cases",
                "/api/docs/index.html",
                "/api/documents",
                "/engine-rest/task",
                "/camunda/app/tasklist/default/"
            })
    void all_else_asks_for_a_login(String path) {
        assertThat(AuthenticationFilter.isPublic("GET", path)).isFalse();
    }
}
