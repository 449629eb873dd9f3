package org.injeung.change.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.engine.CaseVariables.ORGANIZATION_NAME;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.letters.Documents;
import org.injeung.letters.LetterKind;
import org.injeung.letters.Letters;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.Changes;
import org.injeung.registry.Organizations;

/** Changes the details of the holder and writes its certificates anew. */
@Named
@Dependent
public class ChangeHolderDetails implements JavaDelegate {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;
    private final Changes changes;
    private final Letters letters;
    private final Documents documents;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public ChangeHolderDetails(
            Organizations organizations,
            Certificates certificates,
            Cases cases,
            Changes changes,
            Letters letters,
            Documents documents,
            Clock clock) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
        this.changes = changes;
        this.letters = letters;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var holder = organizations.lock(BUSINESS_NUMBER.from(step));
        var before = holder.name();
        var change = changes.read(caseNumber);
        change.newName().ifPresent(name -> organizations.rename(holder, name, caseNumber));
        holder.describe(
                change.newAddress().orElse(null), change.newRepresentative().orElse(null), null, clock.instant());
        ORGANIZATION_NAME.to(step, holder.name());
        var held = certificates.validOf(holder.businessNumber());
        held.forEach(certificate -> documents.writeCertificate(caseNumber, certificate));
        cases.close(caseNumber, "CHANGED");
        letters.write(
                caseNumber,
                holder,
                LetterKind.HOLDER_DETAILS_CHANGED,
                "once",
                Map.of(
                        "before", before,
                        "representative", holder.representative().orElse("-"),
                        "address", holder.address().orElse("-"),
                        "certificates", held.stream().map(Certificate::number).collect(Collectors.joining(", "))));
    }
}
