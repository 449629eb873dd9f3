package org.injeung.change.step;

import static org.injeung.change.ChangeProcess.CORRECTED_HOLDER;
import static org.injeung.change.ChangeProcess.CORRECTED_SCOPE;
import static org.injeung.change.ChangeProcess.NEW_ADDRESS;
import static org.injeung.change.ChangeProcess.NEW_NAME;
import static org.injeung.change.ChangeProcess.NEW_REPRESENTATIVE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.injeung.law.Words;
import org.injeung.registry.BusinessNumber;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.CertificateChange;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organization;
import org.injeung.registry.Organizations;

/** What a correction makes of a certificate: checked when it is proposed and again when it is signed. */
@Dependent
class Corrections {
    private final Organizations organizations;
    private final Certificates certificates;
    private final Cases cases;

    @Inject
    Corrections(Organizations organizations, Certificates certificates, Cases cases) {
        this.organizations = organizations;
        this.certificates = certificates;
        this.cases = cases;
    }

    /** A proposed correction: what is null stays; what the certificate says and should say stands in lines of label and value. */
    record Proposed(String scope, String holder, String says, String shouldSay) {}

    /**
     * Reads it from the start variables.
     *
     * @throws InvalidInput naming the variable if nothing would change, or the unit is of another company
     * @throws Conflict if something is open on a certificate that would go to another unit
     */
    Proposed of(DelegateExecution step, Certificate certificate, Organization holder) {
        var scope = CORRECTED_SCOPE.find(step);
        var unit = CORRECTED_HOLDER.find(step).map(number -> new BusinessNumber(number).digits());
        unit.ifPresent(right -> requireUnit(certificate, holder, right, Optional.empty()));
        var name = NEW_NAME.find(step);
        var address = NEW_ADDRESS.find(step);
        var representative = NEW_REPRESENTATIVE.find(step);
        if (unit.isPresent() && (name.isPresent() || address.isPresent() || representative.isPresent())) {
            throw new InvalidInput(
                    CORRECTED_HOLDER.name(),
                    new Words(
                            "is corrected alone: details of the unit are its own",
                            "단독으로만 정정합니다. 사업장의 정보는 그 사업장의 것입니다"));
        }
        var lines = lines(scope, unit, name, address, representative, certificate, holder);
        if (lines.isEmpty()) {
            throw new InvalidInput(
                    CORRECTED_SCOPE.name(),
                    new Words(
                            "is missing; say what is corrected: correctedScope, correctedHolder, newName, newAddress or newRepresentative",
                            "값이 없습니다. 무엇을 정정하는지 적으십시오: correctedScope, correctedHolder, newName, newAddress 또는 newRepresentative"));
        }
        if (lines.stream().allMatch(line -> line.says().equals(line.right()))) {
            throw new InvalidInput(
                    CORRECTED_SCOPE.name(),
                    new Words("changes nothing: the certificate says so already", "바뀌는 것이 없습니다. 인증서에 이미 그렇게 적혀 있습니다"));
        }
        return new Proposed(
                scope.orElse(null), unit.orElse(null), forForms(lines, Line::says), forForms(lines, Line::right));
    }

    /** What the certificate says now and what it should say, by the correction as it was proposed. */
    List<Line> lines(CertificateChange change, Certificate certificate, Organization holder) {
        return lines(
                change.correctedScope(),
                change.correctedHolder(),
                change.newName(),
                change.newAddress(),
                change.newRepresentative(),
                certificate,
                holder);
    }

    private List<Line> lines(
            Optional<String> scope,
            Optional<String> unit,
            Optional<String> name,
            Optional<String> address,
            Optional<String> representative,
            Certificate certificate,
            Organization holder) {
        var lines = new ArrayList<Line>();
        scope.ifPresent(right -> lines.add(new Line(new Words("Scope", "인증범위"), certificate.scope(), right)));
        unit.ifPresent(right -> lines.add(
                new Line(new Words("Holder", "인증 취득자"), inWords(holder), inWords(organizations.read(right)))));
        name.ifPresent(right -> lines.add(new Line(new Words("Name", "상호"), holder.name(), right)));
        address.ifPresent(right ->
                lines.add(new Line(new Words("Address", "주소"), holder.address().orElse("-"), right)));
        representative.ifPresent(right -> lines.add(new Line(
                new Words("Representative", "대표자"), holder.representative().orElse("-"), right)));
        return lines;
    }

    /** A unit is another organization of the same company; nothing else runs on the certificate that knows its holder. */
    void requireUnit(Certificate certificate, Organization holder, String unit, Optional<String> correctionCase) {
        if (unit.equals(holder.businessNumber())) {
            throw new InvalidInput(
                    CORRECTED_HOLDER.name(), new Words("holds the certificate already", "이미 이 인증서를 보유하고 있습니다"));
        }
        if (organizations.find(unit).isEmpty()) {
            throw new InvalidInput(
                    CORRECTED_HOLDER.name(), new Words("there is no organization %s", "조직 %s이(가) 없습니다").with(unit));
        }
        if (!organizations.sameCompany(unit).containsKey(holder.businessNumber())
                || !organizations.sameCompany(holder.businessNumber()).containsKey(unit)) {
            throw new InvalidInput(
                    CORRECTED_HOLDER.name(),
                    new Words(
                                    "is not of the same company as %s: a certificate of another company is no clerical error",
                                    "%s과(와) 동일 사업자가 아닙니다. 다른 사업자의 인증서는 단순한 오기로 볼 수 없습니다")
                            .with(holder.businessNumber()));
        }
        var open = cases.openOn(certificate.number()).stream()
                .map(CertificationCase::caseNumber)
                .filter(number -> !correctionCase.equals(Optional.of(number)))
                .toList();
        if (!open.isEmpty()) {
            throw new Conflict(new Words(
                            "correctedHolder: certificate %s goes to another unit only when these cases on it have ended: %s",
                            "correctedHolder: 인증서 %s은(는) 다음 사건이 끝난 뒤에만 다른 사업장으로 옮길 수 있습니다: %s")
                    .with(certificate.number(), String.join(", ", open)));
        }
        certificates.validOf(unit, certificate.scheme()).ifPresent(held -> {
            throw new Conflict(new Words(
                            "correctedHolder: %s holds %s of the scheme already",
                            "correctedHolder: %s은(는) 같은 인증의 %s을(를) 이미 보유하고 있습니다")
                    .with(unit, held.number()));
        });
    }

    /** Makes the certificate and its holder say what they should have said, from the instant of the correction on. */
    void apply(CertificateChange change, Certificate certificate, Organization holder) {
        var at = change.correctedAt().orElseThrow();
        change.correctedScope().ifPresent(scope -> certificate.correctScope(scope, at));
        change.correctedHolder().map(organizations::read).ifPresent(unit -> certificate.correctHolder(unit, at));
        change.newName().ifPresent(name -> organizations.correctName(holder, name));
        holder.describe(
                change.newAddress().orElse(null), change.newRepresentative().orElse(null), null, at);
    }

    private static String inWords(Organization organization) {
        return organization.name() + " (" + organization.businessNumber() + ")";
    }

    /** A line for each: the label, then what stands there. */
    static Words words(List<Line> lines, Function<Line, String> said) {
        return Words.join(
                "\n",
                lines.stream()
                        .map(line -> line.label().then(": ", Words.same(said.apply(line))))
                        .toList());
    }

    private static String forForms(List<Line> lines, Function<Line, String> said) {
        return lines.stream()
                .map(line -> line.label().both() + ": " + said.apply(line))
                .collect(Collectors.joining("\n"));
    }

    /** What is corrected, with what the certificate says and what it should say. */
    record Line(Words label, String says, String right) {}
}
