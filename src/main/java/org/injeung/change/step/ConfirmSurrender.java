package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.REASON;
import static org.injeung.change.ChangeProcess.SURRENDER;
import static org.injeung.change.ChangeProcess.SURRENDER_REMARK;
import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.change.policy.Surrender;
import org.injeung.change.policy.SurrenderPolicy;
import org.injeung.law.Decision;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;

/** Records whether the certificate is withdrawn; while it could still be revoked it is not. */
@Named
@Dependent
public class ConfirmSurrender implements TaskListener {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ConfirmSurrender(Organizations organizations, Certificates certificates, Cases cases, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = SURRENDER.from(task);
        var remark = SURRENDER_REMARK.takeIfPresent(task);
        if (answer == Surrender.REFUSED && remark.isEmpty()) {
            throw new InvalidInput(SURRENDER_REMARK.name(), new Words("say why it is refused", "반려하는 사유를 적으십시오"));
        }
        var holder = organizations.lock(BUSINESS_NUMBER.from(task));
        var certificate = certificates.read(CERTIFICATE_NUMBER.from(task));
        var obstacles = SurrenderPolicy.obstacles(
                certificate.status(clock.instant()).isHeld(),
                OpenProceedings.revocationsOf(certificate, cases),
                OpenProceedings.screeningsOf(certificate, cases));
        if (answer == Surrender.CONFIRMED && !obstacles.isEmpty()) {
            throw new InvalidInput(
                    SURRENDER.name(),
                    new Words("must be refused: %s", "반려하여야 합니다: %s").with(Words.join("; ", obstacles)));
        }
        var officer = Caller.of(task).id();
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "ConfirmSurrender",
                        answer,
                        new Words("%s, certificate %s: %s", "%s, 인증서 %s: %s")
                                .with(holder.name(), certificate.number(), REASON.from(task)),
                        "ConfirmSurrender",
                        "2024-07-24",
                        SurrenderPolicy.LEGAL_BASIS,
                        List.of(remark.map(Words::same)
                                .orElse(new Words("The holder gives the certificate back", "인증 취득자가 인증서를 반납하였습니다")))),
                officer);
    }
}
