package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.injeung.registry.CertificateStatus.EXPIRED;
import static org.injeung.registry.CertificateStatus.REVOKED;
import static org.injeung.registry.CertificateStatus.VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private final Certificate certificate = new Certificate(
            "ISMS-KISA-2025-001",
            "9998100015",
            Scheme.ISMS,
            "Online services",
            "KISA",
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2027, 12, 31),
            null);

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment + "+09:00").toInstant();
    }

    @Test
    void a_certificate_is_valid_through_its_last_day_in_seoul() {
        assertThat(certificate.status(at("2027-12-31T23:59:59"))).isEqualTo(VALID);
        assertThat(certificate.status(at("2028-01-01T00:00:00"))).isEqualTo(EXPIRED);
    }

    @Test
    void a_certificate_is_revoked_from_the_instant_of_the_revocation_on_and_stays_so() {
        var revokedAt = at("2026-11-22T09:30:00");
        certificate.revoke(Ground.MASSIVE_LEAK, "REV-2026-000001", revokedAt);
        assertThat(certificate.status(revokedAt.minusNanos(1))).isEqualTo(VALID);
        assertThat(certificate.status(revokedAt)).isEqualTo(REVOKED);
        assertThat(certificate.status(at("2030-01-01T00:00:00"))).isEqualTo(REVOKED);
    }

    @Test
    void a_certificate_is_revoked_once() {
        certificate.revoke(Ground.MASSIVE_LEAK, "REV-2026-000001", at("2026-11-22T09:30:00"));
        assertThatThrownBy(() -> certificate.revoke(Ground.FRAUD, "REV-2026-000002", at("2026-11-22T09:30:01")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("revoked already");
        assertThat(certificate.revokedIn()).contains("REV-2026-000001");
    }

    @Test
    void a_certificate_that_expired_while_its_case_was_open_is_revoked_all_the_same() {
        certificate.revoke(Ground.FRAUD, "REV-2028-000001", at("2028-01-01T00:00:00"));
        assertThat(certificate.status(at("2028-01-01T00:00:00"))).isEqualTo(REVOKED);
    }

    @Test
    void a_renewal_moves_the_last_day_and_keeps_the_number() {
        certificate.renew("Wider scope", LocalDate.of(2030, 12, 31), "ISS-2027-000001");
        assertThat(certificate.status(at("2030-12-31T23:59:59"))).isEqualTo(VALID);
        assertThat(certificate.scope()).isEqualTo("Wider scope");
        assertThat(certificate.number()).isEqualTo("ISMS-KISA-2025-001");
        assertThat(certificate.issuedIn()).contains("ISS-2027-000001");
    }
}
