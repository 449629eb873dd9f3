package org.injeung.validity;

import static org.injeung.engine.Participant.SHOP;

import java.time.Duration;
import java.time.LocalDate;
import org.injeung.engine.Stage;
import org.injeung.law.Scheme;
import org.injeung.registry.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Prints how long a reconciliation of 10,000 certificates takes: {@code ./mvnw test -Dtest=ReconciliationBenchmark}. Asserts nothing. */
class ReconciliationBenchmark {
    private static final int CERTIFICATES = 10_000;

    @RegisterExtension
    static final Stage stage = Stage.ofSeveral();

    @Test
    void ten_thousand_certificates() {
        stage.register(SHOP);
        stage.inTransaction(() -> {
            for (var i = 0; i < CERTIFICATES; i++) {
                stage.certificates()
                        .takeOver(new Certificate(
                                "ISMS-KISA-2025-%05d".formatted(i),
                                SHOP.businessNumber(),
                                Scheme.ISMS,
                                "Online services",
                                "KISA",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2028, 12, 31),
                                null));
            }
            return null;
        });
        time("Taking over " + CERTIFICATES + " certificates");
        time("Looking at " + CERTIFICATES + " certificates in order");
    }

    private static void time(String what) {
        var start = System.nanoTime();
        stage.reconcile();
        System.out.println(
                what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }
}
