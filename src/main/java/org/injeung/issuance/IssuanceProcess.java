package org.injeung.issuance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.injeung.access.Processes;
import org.injeung.engine.Variable;
import org.injeung.fields.Body;
import org.injeung.issuance.policy.DocumentCheck;
import org.injeung.issuance.policy.EligibilityPolicy.Eligibility;
import org.injeung.issuance.policy.FurtherCorrection;
import org.injeung.issuance.policy.PreEvaluationPolicy.PreEvaluation;
import org.injeung.issuance.policy.RenewalPolicy;
import org.injeung.issuance.policy.RenewalPolicy.Timeliness;
import org.injeung.issuance.policy.ReopeningPolicy.ExaminationNeed;
import org.injeung.law.Criteria;
import org.injeung.law.ItemResult;
import org.injeung.law.Periods;
import org.injeung.law.Scheme;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.CaseKind;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Conflict;

/** Names shared with {@code certification-issuance.bpmn}, and its start. */
@Dependent
public class IssuanceProcess {
    /** The scheme applied for; start variable. */
    public static final Variable<Scheme> SCHEME = Variable.in(NewApplication.class, "scheme", Scheme.class);
    /** First certificate or renewal; start variable, INITIAL if it is left out. */
    public static final Variable<ApplicationKind> KIND =
            Variable.in(NewApplication.class, "kind", ApplicationKind.class);
    /** What is to be certified; start variable. */
    public static final Variable<String> SCOPE = Variable.in(NewApplication.class, "scope", String.class);
    /** Answer of {@code Gateway_Eligibility}. */
    public static final Variable<Eligibility> ELIGIBILITY = Variable.answer("eligibility", Eligibility.class);
    /** Answer of {@code Gateway_Documents}. */
    public static final Variable<DocumentCheck> DOCUMENTS = Variable.answer("documents", DocumentCheck.class);
    /** What the case officer says about the documents; the applicant reads it. */
    public static final Variable<String> DOCUMENTS_REMARK = Variable.text("documentsRemark", 1000);
    /** What the applicant supplied; the case officer reads it. */
    public static final Variable<String> SUPPLIED_DOCUMENTS = Variable.text("suppliedDocuments", 1000);
    /** Since when the management system is operated, as the case officer found; only of a first certificate. */
    public static final Variable<LocalDate> OPERATING_SINCE = Variable.day("operatingSince");
    /** Who represents the applicant, as the case officer read in its papers; only if the register does not know. */
    public static final Variable<String> REPRESENTATIVE = Variable.line("representative", 100);
    /** Address of the applicant, as the case officer read in its papers; only if the register does not know. */
    public static final Variable<String> ADDRESS = Variable.line("address", 300);
    /** Label of each place of the form of the pre-evaluation: the core item that stands there; a place without one is not shown. */
    public static final List<Variable<String>> CORE_ITEM = places(place -> Variable.text("coreItem" + place, 300));
    /** What the auditor found about the item of each place. */
    public static final List<Variable<ItemResult>> ITEM_RESULT =
            places(place -> Variable.answer("item" + place + "Result", ItemResult.class));
    /** Why the item of each place is not met or does not apply. */
    public static final List<Variable<String>> ITEM_REASON =
            places(place -> Variable.text("item" + place + "Reason", 500));
    /** Reference of the evidence on the item of each place. */
    public static final List<Variable<String>> ITEM_EVIDENCE =
            places(place -> Variable.text("item" + place + "Evidence", 300));
    /** Results of the core items in words; the applicant reads them. */
    public static final Variable<String> CORE_ITEM_RESULTS = Variable.text("coreItemResults", 2000);
    /** Answer of {@code Gateway_PreEvaluation}. */
    public static final Variable<PreEvaluation> PRE_EVALUATION = Variable.answer("preEvaluation", PreEvaluation.class);
    /** The round of the pre-evaluation, from 1. */
    public static final Variable<Long> PRE_EVALUATION_ROUND = Variable.number("preEvaluationRound", 1, 99);
    /** What the applicant improved; the auditor reads it. */
    public static final Variable<String> IMPROVEMENTS = Variable.text("improvements", 1000);
    /** Whether the application still has to be examined; answer of {@code Gateway_Examination}. */
    public static final Variable<ExaminationNeed> EXAMINATION =
            Variable.answer("priorExamination", ExaminationNeed.class);
    /** Whether the committee may ask for further corrections: once. */
    public static final Variable<Boolean> FURTHER_CORRECTION = Variable.flag("furtherCorrection");
    /** What the applicant corrected at the request of the committee; the case officer reads it. */
    public static final Variable<String> FURTHER_ANSWER = Variable.text("furtherAnswer", 1000);
    /** What the case officer found about it. */
    public static final Variable<FurtherCorrection> FURTHER_RESULT =
            Variable.answer("furtherResult", FurtherCorrection.class);
    /** What the case officer reports to the committee. */
    public static final Variable<String> FURTHER_REPORT = Variable.text("furtherReport", 1000);
    /** The application whose refusal was overturned; of the message {@code ObjectionUpheld}. */
    public static final Variable<String> REFUSED_CASE = Variable.text("refusedCase", 20);
    /** The objection to that refusal; of the same message. */
    public static final Variable<String> OBJECTION_CASE = Variable.text("objectionCase", 20);
    /** Until when the applicant may answer what it was asked for last; the timers of its tasks wait for it. */
    public static final Variable<Instant> ANSWER_DUE_AT = Variable.instant("answerDueAt");
    /** Error code: the applicant was barred while its application ran. */
    public static final String APPLICANT_BARRED = "ApplicantBarred";
    /** Message that lets the process which looks after a certificate plan its renewed term. */
    public static final String CERTIFICATE_RENEWED = "CertificateRenewed";
    /** How the case of a refused application is closed. */
    public static final String REFUSED = "REFUSED";

    private final Processes processes;
    private final Cases cases;
    private final Certificates certificates;
    private final Periods periods;

    /** Starts in the caller's transaction. */
    @Inject
    public IssuanceProcess(Processes processes, Cases cases, Certificates certificates, Periods periods) {
        this.processes = processes;
        this.cases = cases;
        this.certificates = certificates;
        this.periods = periods;
    }

    /** What an organization may apply for only once at a time. */
    public static String openKey(String businessNumber, Scheme scheme) {
        return "application/" + businessNumber + "/" + scheme;
    }

    /** When the renewal of a certificate may be applied for: the periods are counted back from the end of its last day. */
    public static RenewalPolicy.Window renewalWindow(Certificate certificate, Periods periods) {
        var end =
                certificate.validUntil().plusDays(1).atStartOfDay(Periods.SEOUL).toInstant();
        return new RenewalPolicy.Window(
                Periods.day(periods.before("renewalWindow", end)),
                Periods.day(periods.before("renewalApply", end)).minusDays(1),
                certificate.validUntil());
    }

    private static <T> List<Variable<T>> places(IntFunction<Variable<T>> place) {
        return IntStream.rangeClosed(1, Criteria.MOST_CORE_ITEMS)
                .mapToObj(place)
                .toList();
    }

    /**
     * Starts an application.
     *
     * @throws InvalidInput naming the variable that is wrong
     * @throws Conflict with the earliest day and the reasons if the organization may not apply; nothing is left behind
     */
    public CertificationCase start(Body<NewApplication> body) {
        var opened = processes.start(CaseKind.ISSUANCE, body);
        if (opened.outcome().filter(REFUSED::equals).isPresent()) {
            throw refusal(opened);
        }
        return opened;
    }

    private Conflict refusal(CertificationCase refused) {
        var decision = cases.lastDecision(refused.caseNumber());
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("legalBasis", decision.legalBasis().en());
        attributes.put("facts", decision.facts().en());
        certificates.barInForce(refused.businessNumber()).ifPresent(bar -> {
            attributes.put("earliestApplicationOn", bar.earliestApplicationOn().toString());
            attributes.put("barEndsAt", bar.endsAt().toString());
        });
        if (decision.answer().equals(Timeliness.EARLY.name())) {
            var certificate = certificates.read(refused.certificateNumber().orElseThrow());
            attributes.put(
                    "earliestApplicationOn",
                    renewalWindow(certificate, periods).opensOn().toString());
        }
        return new Conflict(decision.reasons(), attributes);
    }
}
