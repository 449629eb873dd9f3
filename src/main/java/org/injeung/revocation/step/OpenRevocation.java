package org.injeung.revocation.step;

import static org.injeung.revocation.RevocationProcess.CERTIFICATE_NUMBER;
import static org.injeung.revocation.RevocationProcess.GROUND;
import static org.injeung.revocation.RevocationProcess.NETWORK_ACT_VIOLATED_ON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Intake;
import org.injeung.engine.Variable;
import org.injeung.fields.Values;
import org.injeung.law.Ground;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.Breach;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;
import org.injeung.registry.Revocation;
import org.injeung.revocation.NewRevocationRequest;

/** Checks the start variables and opens the case; what is wrong is refused here, whichever door it came through. */
@Named
@Dependent
public class OpenRevocation implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Intake intake;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public OpenRevocation(
            Organizations organizations, Certificates certificates, Cases cases, Intake intake, Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var request = Variable.all(step, NewRevocationRequest.class);
        var typed = request.certificateNumber();
        var ground = request.ground();
        var facts = new Words(
                request.facts(), Optional.ofNullable(request.factsKorean()).orElse(request.facts()));
        var violatedOn = Optional.ofNullable(request.networkActViolatedOn());
        NETWORK_ACT_VIOLATED_ON.removeFrom(step);
        var holder = organizations.lock(certificates
                .holderOf(typed)
                .orElseThrow(() -> new InvalidInput(
                        CERTIFICATE_NUMBER.name(),
                        new Words("there is no certificate %s", "인증서 %s이(가) 없습니다").with(typed))));
        Caller.of(step).requireNoOperator(holder.businessNumber());
        var certificate = certificates.read(typed);
        var number = certificate.number();
        var status = certificate.status(clock.instant());
        if (!status.isHeld()) {
            throw new InvalidInput(
                    CERTIFICATE_NUMBER.name(),
                    new Words("certificate %s is not valid: %s", "인증서 %s은(는) 유효하지 않습니다: %s").with(number, status));
        }
        requireUsable(ground, violatedOn, certificate);
        CERTIFICATE_NUMBER.to(step, number);
        var opened = intake.open(step, CaseKind.REVOCATION, holder, number, Revocation.openKey(number, ground));
        cases.recordRevocation(opened.caseNumber(), number, ground, facts);
    }

    private void requireUsable(Ground ground, Optional<LocalDate> violatedOn, Certificate certificate) {
        if (!ground.appliesTo(certificate.scheme())) {
            throw new InvalidInput(
                    GROUND.name(),
                    new Words("%s is no ground to revoke %s", "%s은(는) %s 인증을 취소할 사유가 아닙니다")
                            .with(ground, certificate.scheme().mark()));
        }
        var today = LocalDate.now(clock);
        var day = ground == Ground.NETWORK_ACT_VIOLATION ? dayOf(violatedOn, today) : today;
        if (day.isBefore(ground.inForceFrom())) {
            throw new InvalidInput(
                    GROUND.name(),
                    new Words("%s is in force only from %s", "%s은(는) %s부터 시행됩니다").with(ground, ground.inForceFrom()));
        }
        if (ground != Ground.NETWORK_ACT_VIOLATION && violatedOn.isPresent()) {
            throw new InvalidInput(
                    NETWORK_ACT_VIOLATED_ON.name(),
                    new Words(
                            "is expected with the ground NETWORK_ACT_VIOLATION only",
                            "취소 사유가 NETWORK_ACT_VIOLATION일 때만 적을 수 있습니다"));
        }
        if (ground == Ground.MASSIVE_LEAK && !isMassiveLeakReported(certificate)) {
            throw new InvalidInput(
                    GROUND.name(),
                    new Words(
                            "MASSIVE_LEAK needs a reported breach of that size: start breach-screening",
                            "MASSIVE_LEAK에는 그 규모로 신고된 침해사고가 필요합니다. breach-screening을 시작하십시오"));
        }
    }

    private static LocalDate dayOf(Optional<LocalDate> violatedOn, LocalDate today) {
        var day = violatedOn.orElseThrow(() -> new InvalidInput(
                NETWORK_ACT_VIOLATED_ON.name(),
                new Words(
                        "is missing: the ground is measured by the day of the violation",
                        "값이 없습니다. 이 취소 사유는 위반일을 기준으로 판단합니다")));
        if (day.isAfter(today)) {
            throw new InvalidInput(NETWORK_ACT_VIOLATED_ON.name(), Values.IN_THE_FUTURE);
        }
        return day;
    }

    /** A leak from the time before the certificate was issued has had its consequences. */
    private boolean isMassiveLeakReported(Certificate certificate) {
        var issuedAt = certificate.firstIssuedOn().atStartOfDay(Periods.SEOUL).toInstant();
        return cases.breaches(certificate.businessNumber()).stream()
                .filter(Breach::massive)
                .anyMatch(breach -> !breach.reportedAt().isBefore(issuedAt));
    }
}
