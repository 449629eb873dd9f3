package org.injeung.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.engine.Participant.SHOP;
import static org.injeung.registry.RegisterEvent.CORRECTED;
import static org.injeung.registry.RegisterEvent.EXPIRED;
import static org.injeung.registry.RegisterEvent.ISSUED;
import static org.injeung.registry.RegisterEvent.RENEWED;
import static org.injeung.registry.RegisterEvent.REVOCATION_OVERTURNED;
import static org.injeung.registry.RegisterEvent.REVOKED;
import static org.injeung.registry.RegisterEvent.SUSPENDED;
import static org.injeung.registry.RegisterEvent.SUSPENSION_ENDED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.injeung.engine.Stage;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the register tells of the life of one certificate. */
class RegisterChangesTest {
    private static final String NUMBER = "ISMS-KISA-2025-001";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    @BeforeEach
    void a_certificate() {
        stage.register(SHOP);
        stage.hold(SHOP, NUMBER, Scheme.ISMS, LAST_DAY);
    }

    private static void change(Consumer<Certificate> how) {
        stage.inTransaction(() -> {
            how.accept(stage.certificates().read(NUMBER));
            return null;
        });
    }

    private static List<RegisterChange> told() {
        return stage.inTransaction(() -> stage.make(RegisterChanges.class).after(0, 100));
    }

    private static RegisterChange last() {
        return told().get(told().size() - 1);
    }

    @Tag("R18.5")
    @Test
    void each_change_of_a_life_is_told_with_what_was_before() {
        var now = stage.now();
        change(one -> one.suspend("CHG-2026-000001", now, now.plus(Duration.ofDays(10))));
        assertThat(last().statusBefore()).contains(CertificateStatus.VALID);
        assertThat(last().suspendedUntil()).contains(Periods.day(now).plusDays(10));
        change(one -> one.endSuspension("CHG-2026-000001", now.plusSeconds(1)));
        change(one -> one.renew("Wider scope", LAST_DAY.plusYears(3), null, now.plusSeconds(2)));
        assertThat(last().validUntilBefore()).contains(LAST_DAY);
        assertThat(last().scopeBefore()).contains("Online services");
        assertThat(last().scope()).isEqualTo("Wider scope");
        change(one -> one.correctScope("Right scope", now.plusSeconds(3)));
        assertThat(last().statusBefore()).isEmpty();
        change(one -> one.revoke(Ground.FRAUD, "REV-2026-000001", now.plusSeconds(4)));
        assertThat(last().legalBasis()).contains(Ground.FRAUD.legalBasis(Scheme.ISMS));
        change(one -> one.restore("OBJ-2026-000001", now.plusSeconds(5)));
        assertThat(last().overturnedIn()).contains("OBJ-2026-000001");
        assertThat(last().status()).isEqualTo(CertificateStatus.VALID);

        assertThat(told())
                .extracting(RegisterChange::event)
                .containsExactly(
                        ISSUED, SUSPENDED, SUSPENSION_ENDED, RENEWED, CORRECTED, REVOKED, REVOCATION_OVERTURNED);
        assertThat(told()).extracting(RegisterChange::place).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(told()).extracting(RegisterChange::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void an_expiry_is_told_at_the_instant_at_which_it_took_effect_however_late_it_is_recorded() {
        var over = LAST_DAY.plusDays(1).atStartOfDay(Periods.SEOUL).toInstant();
        change(one -> one.expire(over.plusSeconds(7200)));
        assertThat(last().event()).isEqualTo(EXPIRED);
        assertThat(last().tookEffectAt()).isEqualTo(over);
        assertThat(last().recordedAt()).isEqualTo(over.plusSeconds(7200));
        assertThat(last().status()).isEqualTo(CertificateStatus.EXPIRED);
        change(one -> one.expire(over.plusSeconds(7201)));
        assertThat(told()).hasSize(2);
    }

    @Test
    void a_suspension_that_ends_while_the_certificate_is_revoked_changes_nothing_that_anybody_sees() {
        var now = stage.now();
        change(one -> one.suspend("CHG-2026-000001", now, now.plusSeconds(60)));
        change(one -> one.revoke(Ground.FRAUD, "REV-2026-000001", now.plusSeconds(30)));
        change(one -> one.endSuspension("CHG-2026-000001", now.plusSeconds(61)));
        assertThat(told()).extracting(RegisterChange::event).containsExactly(ISSUED, SUSPENDED, REVOKED);
    }

    @Test
    void a_corrected_name_of_the_holder_is_told_of_each_of_its_certificates() {
        stage.hold(SHOP, "ISMS-P-KISA-2025-001", Scheme.ISMS_P);
        assertThat(told()).extracting(RegisterChange::event).containsExactly(ISSUED, ISSUED);
        stage.inTransaction(() -> {
            var organizations = stage.make(Organizations.class);
            organizations.correctName(organizations.read(SHOP.businessNumber()), "Right name");
            return null;
        });
        assertThat(told()).extracting(RegisterChange::event).containsExactly(ISSUED, ISSUED, CORRECTED, CORRECTED);
        assertThat(last().organization()).isEqualTo("Right name");
        assertThat(last().organizationBefore()).isPresent();
    }

    @Test
    void what_two_servers_record_with_different_clocks_stays_in_its_order() {
        var now = stage.now();
        change(one -> one.suspend("CHG-2026-000001", now.plusSeconds(60), now.plusSeconds(600)));
        change(one -> one.correctScope("Right scope", now));
        assertThat(told()).extracting(RegisterChange::event).containsExactly(ISSUED, SUSPENDED, CORRECTED);
        assertThat(last().recordedAt()).isEqualTo(now.plusSeconds(60));
    }
}
