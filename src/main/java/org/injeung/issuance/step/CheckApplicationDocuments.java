package org.injeung.issuance.step;

import static org.injeung.engine.CaseVariables.BUSINESS_NUMBER;
import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.issuance.IssuanceProcess.ADDRESS;
import static org.injeung.issuance.IssuanceProcess.DOCUMENTS;
import static org.injeung.issuance.IssuanceProcess.DOCUMENTS_REMARK;
import static org.injeung.issuance.IssuanceProcess.OPERATING_SINCE;
import static org.injeung.issuance.IssuanceProcess.REPRESENTATIVE;
import static org.injeung.issuance.IssuanceProcess.SUPPLIED_DOCUMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.engine.Variable;
import org.injeung.issuance.policy.DocumentCheck;
import org.injeung.law.Act;
import org.injeung.law.Decision;
import org.injeung.law.Periods;
import org.injeung.law.Words;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.Cases;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Organizations;

/**
 * Takes what the case officer found in the documents; a reason is required unless they are complete. Those of a first certificate are
 * complete only if the management system was operated long enough before the application.
 */
@Named
@Dependent
public class CheckApplicationDocuments implements TaskListener {
    private final Cases cases;
    private final Organizations organizations;
    private final Periods periods;
    private final Answers answers;

    /** Works in the transaction of the engine. */
    @Inject
    public CheckApplicationDocuments(Cases cases, Organizations organizations, Periods periods, Answers answers) {
        this.cases = cases;
        this.organizations = organizations;
        this.periods = periods;
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var documents = DOCUMENTS.from(task);
        var remark = DOCUMENTS_REMARK.find(task).orElse("");
        if (documents != DocumentCheck.COMPLETE && remark.isEmpty()) {
            throw new InvalidInput(
                    DOCUMENTS_REMARK.name(),
                    new Words(
                            "say what is missing or why the application is inadmissible",
                            "무엇이 부족한지 또는 신청을 받을 수 없는 사유를 적으십시오"));
        }
        var facts = new Words("The application documents were checked", "신청 서류를 확인함")
                .then("", operation(task, caseNumber, documents))
                .then("", details(task, caseNumber))
                .then(
                        "",
                        said(
                                new Words("; supplied by the applicant: %s", ", 신청인의 보완: %s"),
                                SUPPLIED_DOCUMENTS.takeIfPresent(task)));
        cases.recordDecision(
                caseNumber,
                new Decision<>(
                        "CheckApplicationDocuments",
                        documents,
                        facts,
                        "CheckApplicationDocuments",
                        "2024-07-24",
                        Act.all(Act.NETWORK_ACT_DECREE.at("47(1)"), Act.JOINT_NOTICE.at("17", "18")),
                        List.of(
                                remark.isEmpty()
                                        ? new Words("The documents are complete", "서류가 모두 갖추어졌습니다")
                                        : Words.same(remark))),
                Caller.of(task).id());
        if (documents == DocumentCheck.INCOMPLETE) {
            answers.ask(
                    task.getExecution(),
                    "missingDocuments",
                    "documents-" + cases.decisions(caseNumber).size());
        }
    }

    /** Since when the management system is operated. Source: joint notice Art. 17(1), at least two months before applying. */
    private Words operation(DelegateTask task, String caseNumber, DocumentCheck documents) {
        var since = OPERATING_SINCE.takeIfPresent(task);
        var application = cases.application(caseNumber);
        if (application.kind() == ApplicationKind.RENEWAL) {
            return Words.same("");
        }
        if (documents == DocumentCheck.COMPLETE) {
            requireLongEnough(
                    since.orElseThrow(() -> new InvalidInput(
                            OPERATING_SINCE.name(),
                            new Words(
                                    "say since when the management system is operated", "관리체계를 언제부터 운영하고 있는지 적으십시오"))),
                    caseNumber);
        }
        since.ifPresent(application::operateSince);
        return said(new Words("; the management system is operated since %s", ", 관리체계 운영 시작일: %s"), since);
    }

    /** What the register does not know of the applicant and its certificate shows. Source: joint notice Art. 32. */
    private Words details(DelegateTask task, String caseNumber) {
        var applicant = organizations.read(BUSINESS_NUMBER.from(task));
        var representative = unknown(REPRESENTATIVE, applicant.representative(), task);
        var address = unknown(ADDRESS, applicant.address(), task);
        cases.application(caseNumber).describe(representative.orElse(null), address.orElse(null));
        return said(new Words("; the representative is %s", ", 대표자: %s"), representative)
                .then("", said(new Words("; the address is %s", ", 주소: %s"), address));
    }

    private static Words said(Words words, Optional<?> value) {
        return value.map(words::with).orElse(Words.same(""));
    }

    private static Optional<String> unknown(Variable<String> field, Optional<String> known, DelegateTask task) {
        var entered = field.takeIfPresent(task);
        if (known.isEmpty()) {
            return entered;
        }
        if (entered.isPresent() && !entered.equals(known)) {
            throw new InvalidInput(
                    field.name(),
                    new Words(
                                    "is in the register already: %s; leave it out here, a certificate-change of HOLDER_DETAILS changes it",
                                    "이미 등록되어 있습니다: %s. 여기서는 비워 두고 인증서 변경(certificate-change, HOLDER_DETAILS)으로 바꾸십시오")
                            .with(known.get()));
        }
        return Optional.empty();
    }

    private void requireLongEnough(LocalDate since, String caseNumber) {
        var appliedOn = Periods.day(cases.read(caseNumber).openedAt());
        var latest = Periods.day(periods.before(
                "operationBeforeApply", appliedOn.atStartOfDay(Periods.SEOUL).toInstant()));
        if (since.isAfter(latest)) {
            throw new InvalidInput(
                    OPERATING_SINCE.name(),
                    new Words(
                                    "must not be after %s, two months before the application of %s (joint notice Art. 17(1)): the application is inadmissible",
                                    "%2$s 신청일의 2개월 전인 %1$s 이후일 수 없습니다(공동고시 제17조제1항). 이 신청은 받을 수 없습니다")
                            .with(latest, appliedOn));
        }
    }
}
