package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_RETURN;
import static org.injeung.revocation.RevocationProcess.DELIVERY;
import static org.injeung.revocation.RevocationProcess.DELIVERY_FAILURE;
import static org.injeung.revocation.RevocationProcess.RECEIVED_ON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.fields.Values;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.OrderDelivery;
import org.injeung.registry.Revocations;
import org.injeung.revocation.policy.Delivery;

/** Takes the day on which the holder received the order and what became of the certificate, or why it could not be delivered. */
@Named
@Dependent
public class RecordReceipt implements TaskListener {
    private final Revocations revocations;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordReceipt(Revocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var order = revocations.delivery(CASE_NUMBER.from(task)).orElseThrow();
        var officer = Caller.of(task).id();
        var now = clock.instant();
        var receivedOn = RECEIVED_ON.takeIfPresent(task);
        var certificate = CERTIFICATE_RETURN.takeIfPresent(task);
        var failure = DELIVERY_FAILURE.takeIfPresent(task);
        if (DELIVERY.from(task) == Delivery.FAILED) {
            order.fail(failure.orElseThrow(() -> missing(DELIVERY_FAILURE.name())), officer, now);
        } else {
            order.receive(
                    checked(receivedOn.orElseThrow(() -> missing(RECEIVED_ON.name())), order),
                    certificate
                            .orElseThrow(() -> missing(CERTIFICATE_RETURN.name()))
                            .name(),
                    officer,
                    now);
        }
    }

    private static InvalidInput missing(String field) {
        return new InvalidInput(field, Values.MISSING);
    }

    private LocalDate checked(LocalDate receivedOn, OrderDelivery order) {
        if (receivedOn.isBefore(Periods.day(order.sentAt()))) {
            throw new InvalidInput(RECEIVED_ON.name(), new Words("is before the order", "처분일보다 빠릅니다"));
        }
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput(RECEIVED_ON.name(), new Words("is in the future", "미래 날짜입니다"));
        }
        return receivedOn;
    }
}
