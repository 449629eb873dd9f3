package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.SHOP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.injeung.engine.Stage;
import org.injeung.law.Ground;
import org.injeung.law.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CertificatesTest {
    private static final Page<Certificate> ALL = Page.first(Certificates.order(null), 100);

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    @BeforeEach
    void a_certificate_for_every_way_that_one_ends_or_does_not() {
        stage.register(SHOP);
        var ends = List.of(LocalDate.of(2027, 12, 31), LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 21));
        for (var day = 0; day < ends.size(); day++) {
            for (var event = 0; event < 9; event++) {
                stage.hold(SHOP, number(day, event), Scheme.ISMS, ends.get(day));
            }
        }
        stage.inTransaction(() -> {
            for (var day = 0; day < ends.size(); day++) {
                for (var event = 1; event < 9; event++) {
                    happen(event, stage.certificates().read(number(day, event)));
                }
            }
            return null;
        });
    }

    private static String number(int day, int event) {
        return "ISMS-KISA-2020-%d0%d".formatted(day, event);
    }

    private static void happen(int event, Certificate certificate) {
        var now = Stage.OPENING.toInstant();
        var earlier = now.minusSeconds(2 * 86_400);
        if (event <= 4) {
            certificate.suspend("CHG-2026-000001", earlier, now.plusSeconds(2L - event));
        }
        if (event == 3 || event == 4 || event == 5) {
            certificate.withdraw("CHG-2026-000002", earlier.plusSeconds(1));
        }
        if (event == 4 || event == 6) {
            certificate.revoke(Ground.FRAUD, "REV-2026-000001", earlier.plusSeconds(2));
        }
        if (event == 7) {
            certificate.suspend("CHG-2026-000001", earlier, now);
            certificate.revoke(Ground.FRAUD, "REV-2026-000001", now);
        }
        if (event == 8) {
            certificate.withdraw("CHG-2026-000002", earlier);
            certificate.revoke(Ground.FRAUD, "REV-2026-000001", now);
        }
    }

    private static Part<Certificate> found(CertificateStatus status) {
        return stage.certificates()
                .search(new Certificates.Search(SearchText.of(null), status, null, null, null, null), ALL);
    }

    @Tag("R23.2")
    @Test
    void the_register_finds_by_status_what_has_that_status() {
        var all = found(null).rows();
        assertThat(all).hasSize(27);
        assertThat(all.stream().map(certificate -> certificate.status(stage.now())))
                .contains(CertificateStatus.values());
        for (var status : CertificateStatus.values()) {
            var expected = all.stream()
                    .filter(certificate -> certificate.status(stage.now()) == status)
                    .map(Certificate::number)
                    .toList();
            assertThat(found(status).rows())
                    .extracting(Certificate::number)
                    .as(status.name())
                    .containsExactlyElementsOf(expected);
            assertThat(found(status).total()).isEqualTo(expected.size());
        }
    }

    @Tag("R11.4")
    @Test
    void an_organization_holds_its_valid_and_its_suspended_certificates() {
        var held = found(null).rows().stream()
                .filter(certificate -> Arrays.asList(CertificateStatus.VALID, CertificateStatus.SUSPENDED)
                        .contains(certificate.status(stage.now())))
                .map(Certificate::number)
                .sorted()
                .toList();
        assertThat(stage.certificates().validOf(SHOP.businessNumber()))
                .extracting(Certificate::number)
                .containsExactlyElementsOf(held);
    }
}
