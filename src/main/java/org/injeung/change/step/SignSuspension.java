package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.SUSPENDED_UNTIL;
import static org.injeung.change.ChangeProcess.SUSPENSION;
import static org.injeung.change.ChangeProcess.SUSPENSION_FACTS;
import static org.injeung.change.ChangeProcess.SUSPENSION_REMARK;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.change.policy.Suspension;
import org.injeung.change.policy.SuspensionPolicy;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;

/** Takes the decision of the manager on the suspension. */
@Named
@Dependent
public class SignSuspension implements TaskListener {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SignSuspension(Organizations organizations, Certificates certificates, Cases cases, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = SUSPENSION.from(task);
        var remark = SUSPENSION_REMARK.takeIfPresent(task);
        if (answer == Suspension.NOT_SIGNED && remark.isEmpty()) {
            throw new InvalidInput(SUSPENSION_REMARK.name(), new Words("say why you do not sign", "결재하지 않는 사유를 적으십시오"));
        }
        if (answer == Suspension.SIGNED) {
            requireSuspendable(task);
        }
        var manager = Caller.of(task).id();
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "SignSuspension",
                        answer,
                        Words.same(SUSPENSION_FACTS.from(task)),
                        "SignSuspension",
                        "2026-11-22",
                        SuspensionPolicy.LEGAL_BASIS,
                        List.of(remark.map(Words::same)
                                .orElse(new Words(
                                        "The certificate must not be relied on until the facts are clear",
                                        "사실관계가 밝혀질 때까지 인증을 신뢰하게 할 수 없습니다")))),
                manager);
    }

    private void requireSuspendable(DelegateTask task) {
        organizations.lock(BUSINESS_NUMBER.from(task));
        var status = certificates.read(CERTIFICATE_NUMBER.from(task)).status(clock.instant());
        if (status != CertificateStatus.VALID) {
            throw new InvalidInput(
                    SUSPENSION.name(),
                    new Words(
                                    "only a valid certificate is suspended, this one is %s",
                                    "유효한 인증서만 효력을 정지합니다. 이 인증서의 상태: %s")
                            .with(Words.named(status)));
        }
        var today = LocalDate.now(clock);
        if (SUSPENDED_UNTIL.from(task).isBefore(today)) {
            throw new InvalidInput(
                    SUSPENSION.name(), new Words("the last day of the suspension is over", "효력정지의 마지막 날이 지났습니다"));
        }
    }
}
