package org.injeung.validity.step;

import static org.injeung.engine.CaseMessages.CERTIFICATE_REVOKED;
import static org.injeung.validity.ReconciliationProcess.LAST_CERTIFICATE;
import static org.injeung.validity.ReconciliationProcess.MORE_CERTIFICATES;
import static org.injeung.validity.ReconciliationProcess.RECONCILIATION_ID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.engine.RunningCase;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.EventResult;
import org.injeung.registry.Organizations;
import org.injeung.registry.Reconciliations;
import org.injeung.registry.Validities;
import org.injeung.registry.ValidityEvent;
import org.injeung.validity.ReconciliationProcess.MoreCertificates;

/** Looks at some certificates, in one transaction: whether each waits for its next event in a process that runs. What is missing is mended. */
@Named
@Dependent
public class ReconcileCertificates implements JavaDelegate {
    /** So many that a transaction is short, and so few that there are not many. */
    private static final int PAGE = 200;

    private final Organizations organizations;
    private final Validities validities;
    private final Reconciliations reconciliations;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ReconcileCertificates(
            Organizations organizations, Validities validities, Reconciliations reconciliations, Clock clock) {
        this.organizations = organizations;
        this.validities = validities;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var page = validities.after(LAST_CERTIFICATE.find(step).orElse(""), PAGE);
        var look = look(page, step.getProcessEngineServices().getRuntimeService());
        var repairs = new ArrayList<String>();
        var conflicts = new ArrayList<String>();
        for (var certificate : page) {
            var open = look.open().get(certificate.number());
            if (!isInOrder(certificate, open, look)) {
                organizations.lock(certificate.businessNumber());
                mend(certificate, step).ifPresent(repairs::add);
            } else if (open != null
                    && look.stuck().contains(open.processInstance().orElseThrow())) {
                conflicts.add("%s: its %s of %s fails; see the incident of process %s"
                        .formatted(
                                certificate.number(),
                                open.kind(),
                                open.dueAt(),
                                open.processInstance().orElseThrow()));
            }
        }
        var held = page.stream().filter(this::isHeld).count();
        reconciliations.read(RECONCILIATION_ID.from(step)).add((int) held, repairs, conflicts);
        MORE_CERTIFICATES.to(step, page.size() < PAGE ? MoreCertificates.NONE : MoreCertificates.MORE);
        if (!page.isEmpty()) {
            LAST_CERTIFICATE.to(step, page.get(page.size() - 1).number());
        }
    }

    /** What is known of some certificates: their open events, and which of the processes behind them run or have failed. */
    private record Look(Map<String, ValidityEvent> open, Set<String> running, Set<String> stuck) {
        boolean isRunning(ValidityEvent event) {
            return running.contains(event.processInstance().orElseThrow());
        }
    }

    private Look look(List<Certificate> page, RuntimeService engine) {
        var open = validities.openOf(page);
        var processes = open.values().stream()
                .map(event -> event.processInstance().orElseThrow())
                .collect(Collectors.toSet());
        if (processes.isEmpty()) {
            return new Look(open, Set.of(), Set.of());
        }
        var running = engine.createProcessInstanceQuery().processInstanceIds(processes).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        var stuck = engine.createProcessInstanceQuery().processInstanceIds(processes).withIncident().list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return new Look(open, running, stuck);
    }

    private boolean isHeld(Certificate certificate) {
        return certificate.status(clock.instant()).isHeld();
    }

    /** A certificate that expired may still wait for its expiry; one that was revoked or given back waits for nothing. */
    private boolean isInOrder(Certificate certificate, ValidityEvent open, Look look) {
        if (open == null) {
            return !isHeld(certificate);
        }
        var mayWait = isHeld(certificate) || certificate.status(clock.instant()) == CertificateStatus.EXPIRED;
        return mayWait && look.isRunning(open);
    }

    /** Under the lock of the holder: what was seen before may have changed. Tells what was done. */
    private Optional<String> mend(Certificate certificate, DelegateExecution step) {
        validities.reread(certificate);
        var look = look(List.of(certificate), step.getProcessEngineServices().getRuntimeService());
        var open = look.open().get(certificate.number());
        if (isInOrder(certificate, open, look)) {
            return Optional.empty();
        }
        if (open != null && look.isRunning(open)) {
            RunningCase.tell(step.getProcessEngineServices(), CERTIFICATE_REVOKED, certificate.number());
            return Optional.of(
                    certificate.number() + ": ended, as the certificate is " + certificate.status(clock.instant()));
        }
        if (open != null) {
            open.end(EventResult.LOST, clock.instant());
        }
        if (!isHeld(certificate) && certificate.status(clock.instant()) != CertificateStatus.EXPIRED) {
            return Optional.of(certificate.number() + ": gave up the event of a process that is gone");
        }
        RunningCase.lookAfter(
                step.getProcessEngineServices(),
                certificate,
                organizations.read(certificate.businessNumber()).name());
        var next = validities.open(certificate.number());
        return Optional.of("%s: planned its %s of %s".formatted(certificate.number(), next.kind(), next.dueAt()));
    }
}
