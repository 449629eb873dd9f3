package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.CORRECTED_HOLDER;
import static org.injeung.change.ChangeProcess.CORRECTED_SCOPE;
import static org.injeung.change.ChangeProcess.EVIDENCE;
import static org.injeung.change.ChangeProcess.NEW_ADDRESS;
import static org.injeung.change.ChangeProcess.NEW_NAME;
import static org.injeung.change.ChangeProcess.NEW_REPRESENTATIVE;
import static org.injeung.change.ChangeProcess.SAYS;
import static org.injeung.change.ChangeProcess.SHOULD_SAY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.access.NotAllowed;
import org.injeung.access.Papers;
import org.injeung.change.NewCertificateChange;
import org.injeung.change.policy.SurrenderPolicy;
import org.injeung.engine.Variable;
import org.injeung.fields.Values;
import org.injeung.law.Words;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.ChangeKind;
import org.injeung.registry.Changes;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.InvalidInput.Wrong;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;
import org.injeung.registry.Paper;

/** Checks the start variables and opens the case; what is wrong is refused here, whichever door it came through. */
@Named
@Dependent
public class OpenChange implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Changes changes;
    private final Papers papers;
    private final Corrections corrections;
    private final Intake intake;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public OpenChange(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Changes changes,
            Papers papers,
            Corrections corrections,
            Intake intake,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.changes = changes;
        this.papers = papers;
        this.corrections = corrections;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var sent = Variable.all(step, NewCertificateChange.class);
        var typed = sent.certificateNumber();
        var kind = sent.change();
        var businessNumber = certificates
                .holderOf(typed)
                .orElseThrow(() -> new InvalidInput(
                        CERTIFICATE_NUMBER.name(),
                        new Words("there is no certificate %s", "인증서 %s이(가) 없습니다").with(typed)));
        requireStarter(kind, businessNumber, Caller.of(step));
        requireDetails(sent);
        var holder = organizations.lock(businessNumber);
        var certificate = certificates.read(typed);
        var number = certificate.number();
        var status = certificate.status(clock.instant());
        if (kind != ChangeKind.CORRECTION && !status.isHeld()) {
            throw new InvalidInput(
                    CERTIFICATE_NUMBER.name(),
                    new Words("certificate %s is not held: %s", "인증서 %s은(는) 보유 중이 아닙니다: %s").with(number, status));
        }
        var paper = paper(sent, certificate, Caller.of(step));
        if (kind == ChangeKind.SURRENDER) {
            requireNoEscape(certificate);
        }
        var correction = kind == ChangeKind.CORRECTION ? corrections.of(step, certificate, holder) : null;
        CERTIFICATE_NUMBER.to(step, number);
        var opened = intake.open(step, CaseKind.CHANGE, holder, number, Changes.openKey(number, kind));
        var change = changes.record(opened.caseNumber(), number, kind, sent.reason());
        change.describe(sent.newName(), sent.newAddress(), sent.newRepresentative(), sent.evidence());
        if (correction != null) {
            change.correctTo(correction.scope(), correction.holder());
            SAYS.to(step, correction.says());
            SHOULD_SAY.to(step, correction.shouldSay());
        }
        paper.ifPresent(change::enteredFrom);
    }

    /** What the holder wants is entered for it only on its written request; a suspension is not its wish. */
    private Optional<Paper> paper(NewCertificateChange sent, Certificate certificate, Caller caller) {
        var named = new Papers.Named(sent.paperReceivedOn(), sent.paperReference());
        if (sent.change() == ChangeKind.SUSPENSION) {
            named.refuse(new Words(
                    "is not for SUSPENSION, which no holder asks for", "인증 취득자가 요청하는 것이 아닌 SUSPENSION에는 적지 않습니다"));
            return Optional.empty();
        }
        if (sent.change() == ChangeKind.CORRECTION && caller.isIn(Groups.CASE_OFFICERS) && named.isNone()) {
            return Optional.empty(); // of its own motion: Administrative Procedures Act Art. 25
        }
        return papers.take(caller, named, certificate.businessNumber(), certificate.firstIssuedOn());
    }

    private static void requireStarter(ChangeKind kind, String businessNumber, Caller caller) {
        caller.requireActsFor(businessNumber);
        if (!caller.isIn(Groups.CASE_OFFICERS) && !caller.isIn(Organization.groupOf(businessNumber))) {
            throw new NotAllowed(new Words(
                            "The user %s is neither a case officer nor an account of the holder",
                            "%s 사용자는 담당자도 인증 취득자의 계정도 아닙니다")
                    .with(caller.id()));
        }
        if (kind == ChangeKind.SUSPENSION && !caller.isIn(Groups.CASE_OFFICERS)) {
            throw new NotAllowed(
                    new Words("The user %s is no case officer: only they suspend", "%s 사용자는 담당자가 아닙니다. 효력정지는 담당자만 합니다")
                            .with(caller.id()));
        }
    }

    private static void requireDetails(NewCertificateChange sent) {
        if (sent.change() == ChangeKind.CORRECTION) {
            return; // what is corrected is looked at beside what the certificate says
        }
        var wrong = new ArrayList<Wrong>();
        var onlyToCorrect = new Words("is only for CORRECTION", "CORRECTION에만 적습니다");
        refuse(wrong, CORRECTED_SCOPE, sent.correctedScope(), onlyToCorrect);
        refuse(wrong, CORRECTED_HOLDER, sent.correctedHolder(), onlyToCorrect);
        if (sent.change() == ChangeKind.HOLDER_DETAILS) {
            if (sent.newName() == null && sent.newAddress() == null && sent.newRepresentative() == null) {
                wrong.add(new Wrong(
                        NEW_NAME.name(),
                        new Words(
                                "is missing; say what changes: newName, newAddress or newRepresentative",
                                "값이 없습니다. 무엇이 바뀌는지 적으십시오: newName, newAddress 또는 newRepresentative")));
            }
            if (sent.evidence() == null) {
                wrong.add(new Wrong(EVIDENCE.name(), Values.MISSING));
            }
        } else {
            var onlyOfDetails =
                    new Words("is only for HOLDER_DETAILS and CORRECTION", "HOLDER_DETAILS와 CORRECTION에만 적습니다");
            refuse(wrong, NEW_NAME, sent.newName(), onlyOfDetails);
            refuse(wrong, NEW_ADDRESS, sent.newAddress(), onlyOfDetails);
            refuse(wrong, NEW_REPRESENTATIVE, sent.newRepresentative(), onlyOfDetails);
            refuse(wrong, EVIDENCE, sent.evidence(), onlyOfDetails);
        }
        InvalidInput.throwIfAny(wrong);
    }

    private static void refuse(List<Wrong> wrong, Variable<String> field, String value, Words problem) {
        if (value != null) {
            wrong.add(new Wrong(field.name(), problem));
        }
    }

    private void requireNoEscape(Certificate certificate) {
        var obstacles = SurrenderPolicy.obstacles(
                true,
                OpenProceedings.revocationsOf(certificate, cases),
                OpenProceedings.screeningsOf(certificate, cases));
        if (!obstacles.isEmpty()) {
            throw new Conflict(new Words("Certificate %s is not given back: %s", "인증서 %s은(는) 반납할 수 없습니다: %s")
                    .with(certificate.number(), Words.join("; ", obstacles)));
        }
    }
}
