package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.GROUND;
import static org.injeung.revocation.RevocationProcess.NO_ORDER_CAUSE;
import static org.injeung.revocation.RevocationProcess.ORDER_REMARK;
import static org.injeung.revocation.RevocationProcess.ORDER_SIGNATURE;
import static org.injeung.revocation.RevocationProcess.RETURN_REASON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.law.Decision;
import org.injeung.law.Scheme;
import org.injeung.law.Words;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.RevocationOrder;
import org.injeung.registry.Revocations;
import org.injeung.revocation.RevocationEffects;
import org.injeung.revocation.policy.EffectsPolicy;
import org.injeung.revocation.policy.NoOrderPolicy;
import org.injeung.revocation.policy.Signature;

/** Takes the signature of the manager, who has seen every effect that it has. */
@Named
@Dependent
public class SignRevocationOrder implements TaskListener {
    private final Organizations organizations;
    private final RevocationEffects effects;
    private final Certificates certificates;
    private final Revocations revocations;
    private final Cases cases;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public SignRevocationOrder(
            Organizations organizations,
            RevocationEffects effects,
            Certificates certificates,
            Revocations revocations,
            Cases cases,
            Clock clock) {
        this.organizations = organizations;
        this.effects = effects;
        this.certificates = certificates;
        this.revocations = revocations;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var answer = ORDER_SIGNATURE.from(task);
        var remark = ORDER_REMARK.takeIfPresent(task);
        var manager = Caller.of(task).id();
        var order = revocations.lastOrder(CASE_NUMBER.from(task));
        switch (answer) {
            case SIGNED -> sign(task, order, manager);
            case RETURNED ->
                giveBack(
                        task,
                        order,
                        manager,
                        remark.orElseThrow(() -> new InvalidInput(
                                ORDER_REMARK.name(), new Words("say why you return the order", "반려하는 사유를 적으십시오"))));
            case NOT_ORDERED ->
                propose(
                        task,
                        order,
                        manager,
                        remark.orElseThrow(() -> new InvalidInput(
                                ORDER_REMARK.name(),
                                new Words(
                                        "name the fact that stands against the order, and why",
                                        "처분하지 않아야 할 사실과 그 사유를 적으십시오"))));
            case RENEWED -> {
                // the next step shows them anew
            }
        }
    }

    private void sign(DelegateTask task, RevocationOrder order, String manager) {
        organizations.lock(BUSINESS_NUMBER.from(task));
        var shown = EffectsPolicy.after(effects.sistersSince(order), order.effectKeys());
        var changes = EffectsPolicy.changes(shown, effects.of(order.caseNumber()));
        if (!changes.isEmpty()) {
            throw new InvalidInput(
                    ORDER_SIGNATURE.name(),
                    new Words(
                                    "the effects are no longer those that were shown; answer RENEWED and read them again. Changed: %s",
                                    "효과가 표시된 것과 달라졌습니다. '현재의 효과 다시 보기'(RENEWED)를 골라 다시 확인하십시오. 달라진 것: %s")
                            .with(Words.join(" ", changes)));
        }
        cases.revocation(order.caseNumber()).sign(manager, clock.instant());
        decide(task, Signature.SIGNED, order.effects().orElseThrow(), order.reasons(), manager);
    }

    private void giveBack(DelegateTask task, RevocationOrder order, String manager, String reason) {
        order.giveBack(reason, manager, clock.instant());
        RETURN_REASON.to(task, reason);
        decide(task, Signature.RETURNED, Words.same(order.reasons()), reason, manager);
    }

    private void propose(DelegateTask task, RevocationOrder order, String manager, String fact) {
        requireConfirmation(task);
        var cause = NO_ORDER_CAUSE
                .find(task)
                .orElseThrow(() -> new InvalidInput(
                        NO_ORDER_CAUSE.name(),
                        new Words("say why the revocation is not to be ordered", "취소 처분을 하지 않는 사유를 고르십시오")));
        NoOrderPolicy.objection(GROUND.from(task), cause).ifPresent(objection -> {
            throw new InvalidInput(NO_ORDER_CAUSE.name(), objection);
        });
        ORDER_REMARK.to(task, fact);
        cases.recordDecision(
                order.caseNumber(),
                NoOrderPolicy.propose(
                        GROUND.from(task),
                        scheme(task),
                        cause,
                        cases.revocation(order.caseNumber()).facts(),
                        fact),
                manager);
    }

    /** A case that an earlier version began goes by its diagram, in which nobody would confirm it. */
    private static void requireConfirmation(DelegateTask task) {
        if (task.getProcessEngineServices()
                        .getRepositoryService()
                        .getBpmnModelInstance(task.getProcessDefinitionId())
                        .getModelElementById("ConfirmNoOrder")
                == null) {
            throw new InvalidInput(
                    ORDER_SIGNATURE.name(),
                    new Words(
                            "this case began under an earlier version of the process, in which an order is signed or returned",
                            "이 사건은 결재와 반려만 할 수 있던 이전 버전의 절차로 시작되었습니다"));
        }
    }

    private Scheme scheme(DelegateTask task) {
        return certificates.read(CERTIFICATE_NUMBER.from(task)).scheme();
    }

    private void decide(DelegateTask task, Signature answer, Words facts, String reason, String manager) {
        var ground = GROUND.from(task);
        cases.recordDecision(
                CASE_NUMBER.from(task),
                new Decision<>(
                        "SignRevocationOrder",
                        answer,
                        facts,
                        "SignRevocationOrder",
                        "2025-12-29",
                        ground.legalBasis(scheme(task)),
                        List.of(new Words("Ground: %s", "취소 사유: %s").with(ground.words()), Words.same(reason))),
                manager);
    }
}
