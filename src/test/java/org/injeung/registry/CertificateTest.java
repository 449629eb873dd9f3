package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.injeung.registry.CertificateStatus.EXPIRED;
import static org.injeung.registry.CertificateStatus.REVOKED;
import static org.injeung.registry.CertificateStatus.SUSPENDED;
import static org.injeung.registry.CertificateStatus.VALID;
import static org.injeung.registry.CertificateStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.junit.jupiter.api.Tag;
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

    @Tag("R23.2")
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
        certificate.renew("Wider scope", LocalDate.of(2030, 12, 31), "ISS-2027-000001", at("2027-11-22T09:30:00"));
        assertThat(certificate.status(at("2030-12-31T23:59:59"))).isEqualTo(VALID);
        assertThat(certificate.scope()).isEqualTo("Wider scope");
        assertThat(certificate.number()).isEqualTo("ISMS-KISA-2025-001");
        assertThat(certificate.issuedIn()).contains("ISS-2027-000001");
    }

    @Test
    void a_suspended_certificate_is_held_and_valid_again_when_the_suspension_ends() {
        var from = at("2026-11-22T09:30:00");
        var until = at("2026-12-22T00:00:00");
        certificate.suspend("CHG-2026-000001", from, until);
        assertThat(certificate.status(from.minusNanos(1))).isEqualTo(VALID);
        assertThat(certificate.status(from)).isEqualTo(SUSPENDED);
        assertThat(certificate.status(until.minusNanos(1))).isEqualTo(SUSPENDED);
        assertThat(certificate.status(until)).isEqualTo(VALID);
        assertThat(Stream.of(CertificateStatus.values()).filter(CertificateStatus::isHeld))
                .containsExactly(VALID, SUSPENDED);
    }

    @Test
    void a_suspension_is_lifted_before_its_end_by_its_own_case_only_and_never_lengthened() {
        var from = at("2026-11-22T09:30:00");
        var until = at("2026-12-22T00:00:00");
        var lifted = at("2026-12-01T15:00:00");
        certificate.suspend("CHG-2026-000001", from, until);
        assertThatThrownBy(() -> certificate.endSuspension("CHG-2026-000002", lifted))
                .isInstanceOf(Conflict.class);
        certificate.endSuspension("CHG-2026-000001", lifted);
        assertThat(certificate.status(lifted.minusNanos(1))).isEqualTo(SUSPENDED);
        assertThat(certificate.status(lifted)).isEqualTo(VALID);
        certificate.endSuspension("CHG-2026-000001", until);
        assertThat(certificate.suspensionEndsAt()).contains(lifted);
        certificate.suspend("CHG-2026-000003", until, until.plusSeconds(60));
        assertThat(certificate.status(until)).isEqualTo(SUSPENDED);
    }

    @Test
    void a_suspended_certificate_expires_is_revoked_and_is_given_back_like_a_valid_one() {
        certificate.suspend("CHG-2026-000001", at("2027-12-01T00:00:00"), at("2028-02-01T00:00:00"));
        assertThat(certificate.status(at("2028-01-01T00:00:00"))).isEqualTo(EXPIRED);
        certificate.withdraw("CHG-2027-000001", at("2027-12-24T00:00:00"));
        assertThat(certificate.status(at("2027-12-23T23:59:59"))).isEqualTo(SUSPENDED);
        assertThat(certificate.status(at("2027-12-24T00:00:00"))).isEqualTo(WITHDRAWN);
        assertThat(certificate.status(at("2028-01-01T00:00:00"))).isEqualTo(WITHDRAWN);
        certificate.revoke(Ground.FRAUD, "REV-2028-000001", at("2028-01-02T00:00:00"));
        assertThat(certificate.status(at("2028-01-02T00:00:00"))).isEqualTo(REVOKED);
    }

    @Test
    void what_is_not_valid_is_not_suspended_and_what_is_not_held_is_not_given_back() {
        var expired = at("2028-01-01T00:00:00");
        assertThatThrownBy(() -> certificate.suspend("CHG-2028-000001", expired, expired.plusSeconds(60)))
                .hasMessageContaining("is not VALID but EXPIRED");
        assertThatThrownBy(() -> certificate.withdraw("CHG-2028-000001", expired))
                .hasMessageContaining("not held any more: EXPIRED");
        certificate.withdraw("CHG-2026-000001", at("2026-11-22T09:30:00"));
        assertThatThrownBy(() -> certificate.withdraw("CHG-2026-000002", at("2026-11-22T09:30:01")))
                .hasMessageContaining("not held any more: WITHDRAWN");
    }

    @Test
    void a_renewal_is_valid_from_the_day_after_the_validity_before() {
        assertThat(certificate.validFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
        certificate.renew("Wider scope", LocalDate.of(2030, 12, 31), "ISS-2027-000001", at("2027-11-22T09:30:00"));
        assertThat(certificate.validFrom()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(certificate.firstIssuedOn()).isEqualTo(LocalDate.of(2025, 1, 1));
    }
}
