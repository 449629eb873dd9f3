package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CERTIFICATE_NUMBER;
import static org.injeung.change.ChangeProcess.CHANGE;
import static org.injeung.change.ChangeProcess.CORRECTED_HOLDER;
import static org.injeung.change.ChangeProcess.CORRECTED_SCOPE;
import static org.injeung.change.ChangeProcess.EVIDENCE;
import static org.injeung.change.ChangeProcess.NEW_ADDRESS;
import static org.injeung.change.ChangeProcess.NEW_NAME;
import static org.injeung.change.ChangeProcess.NEW_REPRESENTATIVE;
import static org.injeung.change.ChangeProcess.REASON;
import static org.injeung.change.ChangeProcess.SAYS;
import static org.injeung.change.ChangeProcess.SHOULD_SAY;
import static org.injeung.engine.CaseVariables.PAPER_RECEIVED_ON;
import static org.injeung.engine.CaseVariables.PAPER_REFERENCE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.access.Caller;
import org.injeung.access.Groups;
import org.injeung.access.Intake;
import org.injeung.access.Papers;
import org.injeung.change.policy.SurrenderPolicy;
import org.injeung.engine.Variable;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.ChangeKind;
import org.injeung.registry.Changes;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
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
        Variable.refuseOthers(
                step,
                CERTIFICATE_NUMBER,
                CHANGE,
                REASON,
                NEW_NAME,
                NEW_ADDRESS,
                NEW_REPRESENTATIVE,
                CORRECTED_SCOPE,
                CORRECTED_HOLDER,
                EVIDENCE,
                PAPER_RECEIVED_ON,
                PAPER_REFERENCE);
        var typed = CERTIFICATE_NUMBER.from(step);
        var kind = CHANGE.from(step);
        var reason = REASON.from(step);
        var businessNumber = certificates
                .holderOf(typed)
                .orElseThrow(() -> new InvalidInput(CERTIFICATE_NUMBER.name(), "there is no certificate " + typed));
        requireStarter(kind, businessNumber, Caller.of(step));
        requireDetails(kind, step);
        var holder = organizations.lock(businessNumber);
        var certificate = certificates.read(typed);
        var number = certificate.number();
        var status = certificate.status(clock.instant());
        if (kind != ChangeKind.CORRECTION && !status.isHeld()) {
            throw new InvalidInput(CERTIFICATE_NUMBER.name(), "certificate " + number + " is not held: " + status);
        }
        var paper = paper(kind, certificate, step);
        if (kind == ChangeKind.SURRENDER) {
            requireNoEscape(certificate);
        }
        var correction = kind == ChangeKind.CORRECTION ? corrections.of(step, certificate, holder) : null;
        CERTIFICATE_NUMBER.to(step, number);
        var opened = intake.open(step, CaseKind.CHANGE, holder, number, Changes.openKey(number, kind));
        var change = changes.record(opened.caseNumber(), number, kind, reason);
        change.describe(
                NEW_NAME.find(step).orElse(null),
                NEW_ADDRESS.find(step).orElse(null),
                NEW_REPRESENTATIVE.find(step).orElse(null),
                EVIDENCE.find(step).orElse(null));
        if (correction != null) {
            change.correctTo(correction.scope(), correction.holder());
            SAYS.to(step, correction.says());
            SHOULD_SAY.to(step, correction.shouldSay());
        }
        paper.ifPresent(change::enteredFrom);
    }

    /** What the holder wants is entered for it only on its written request; a suspension is not its wish. */
    private Optional<Paper> paper(ChangeKind kind, Certificate certificate, DelegateExecution step) {
        if (kind == ChangeKind.SUSPENSION) {
            papers.refuse(step, "is not for SUSPENSION, which no holder asks for");
            return Optional.empty();
        }
        if (kind == ChangeKind.CORRECTION
                && Caller.of(step).isIn(Groups.CASE_OFFICERS)
                && PAPER_RECEIVED_ON.find(step).isEmpty()
                && PAPER_REFERENCE.find(step).isEmpty()) {
            return Optional.empty(); // of its own motion: Administrative Procedures Act Art. 25
        }
        return papers.take(step, certificate.businessNumber(), certificate.firstIssuedOn());
    }

    private static void requireStarter(ChangeKind kind, String businessNumber, Caller caller) {
        caller.requireActsFor(businessNumber);
        if (!caller.isIn(Groups.CASE_OFFICERS) && !caller.isIn(Organization.groupOf(businessNumber))) {
            throw new AuthorizationException(
                    "The user " + caller.id() + " is neither a case officer nor an account of the holder");
        }
        if (kind == ChangeKind.SUSPENSION && !caller.isIn(Groups.CASE_OFFICERS)) {
            throw new AuthorizationException("The user " + caller.id() + " is no case officer: only they suspend");
        }
    }

    private static void requireDetails(ChangeKind kind, DelegateExecution step) {
        var details = List.of(NEW_NAME, NEW_ADDRESS, NEW_REPRESENTATIVE);
        if (kind == ChangeKind.CORRECTION) {
            return; // what is corrected is looked at beside what the certificate says
        }
        Stream.of(CORRECTED_SCOPE, CORRECTED_HOLDER)
                .filter(corrected -> corrected.find(step).isPresent())
                .findFirst()
                .ifPresent(corrected -> {
                    throw new InvalidInput(corrected.name(), "is only for CORRECTION");
                });
        if (kind == ChangeKind.HOLDER_DETAILS) {
            if (details.stream().allMatch(detail -> detail.find(step).isEmpty())) {
                throw new InvalidInput(
                        NEW_NAME.name(), "is missing; say what changes: newName, newAddress or newRepresentative");
            }
            EVIDENCE.from(step);
            return;
        }
        Stream.concat(details.stream(), Stream.of(EVIDENCE))
                .filter(detail -> detail.find(step).isPresent())
                .findFirst()
                .ifPresent(detail -> {
                    throw new InvalidInput(detail.name(), "is only for HOLDER_DETAILS and CORRECTION");
                });
    }

    private void requireNoEscape(Certificate certificate) {
        var obstacles = SurrenderPolicy.obstacles(
                true,
                OpenProceedings.revocationsOf(certificate, cases),
                OpenProceedings.screeningsOf(certificate, cases));
        if (!obstacles.isEmpty()) {
            throw new Conflict(
                    "Certificate " + certificate.number() + " is not given back: " + String.join("; ", obstacles));
        }
    }
}
