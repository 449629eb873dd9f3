package org.injeung.engine;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.law.Periods;
import org.injeung.registry.AuditMember;
import org.injeung.registry.CaseKind;

/** What people usually do and enter in the forms. */
public final class Scenes {
    private static final List<String> CORE_ITEM_NUMBERS = List.of("1.2.1", "2.5.1", "2.5.5", "2.5.6", "2.10.8");
    private static final List<String> AUDITORS =
            List.of("auditor2", "auditor3", "auditor4", "auditor5", "auditor", "auditor6");

    private final Stage stage;

    /** Scenes on that stage. */
    public Scenes(Stage stage) {
        this.stage = stage;
    }

    /** What an application consists of. */
    public static Map<String, Object> application(Participant applicant, String scheme) {
        return Map.of(
                "businessNumber", applicant.businessNumber(), "scheme", scheme, "scope", "Online services and payment");
    }

    /** What a breach report consists of. */
    public static Map<String, Object> breach(Participant holder, long affectedPersons) {
        return Map.of(
                "businessNumber",
                holder.businessNumber(),
                "affectedPersons",
                affectedPersons,
                "discoveredAt",
                "2026-11-20T18:00:00+09:00",
                "description",
                "Names, addresses and orders were taken with a forged token");
    }

    /** What a request to revoke consists of. */
    public static Map<String, Object> revocation(String certificateNumber, String ground) {
        return Map.of("certificateNumber", certificateNumber, "ground", ground, "facts", "Established by the agency");
    }

    /** The start variables with one of them replaced. */
    public static Map<String, Object> with(Map<String, Object> variables, String name, Object value) {
        var changed = new HashMap<>(variables);
        changed.put(name, value);
        return changed;
    }

    /** The start variables without one of them. */
    public static Map<String, Object> without(Map<String, Object> variables, String name) {
        var changed = new HashMap<>(variables);
        changed.remove(name);
        return changed;
    }

    /** An agency applies for an organization. */
    public ProcessInstance apply(Participant applicant, String scheme) {
        return stage.as("msit").start("certification-issuance", application(applicant, scheme));
    }

    /** An agency reports a breach. */
    public ProcessInstance report(Participant holder, long affectedPersons) {
        return stage.as("pipc").start("breach-screening", breach(holder, affectedPersons));
    }

    /** An application whose documents are complete: its core items are evaluated next. */
    public ProcessInstance atPreEvaluation(Participant applicant, String scheme) {
        var application = apply(applicant, scheme);
        acceptDocuments(application.getBusinessKey());
        return application;
    }

    /** An application whose last core item is not met: the applicant improves it next. */
    public ProcessInstance atImprovement(Participant applicant, String scheme) {
        var application = atPreEvaluation(applicant, scheme);
        failPreEvaluation(application.getBusinessKey());
        return application;
    }

    /** An application whose audit has two findings: the applicant corrects them next. */
    public ProcessInstance atFindings(Participant applicant, String scheme) {
        var application = atPreEvaluation(applicant, scheme);
        passPreEvaluation(application.getBusinessKey());
        auditWithTwoFindings(application.getBusinessKey());
        return application;
    }

    /** An application that was examined without findings: the committee decides next. */
    public ProcessInstance atCommittee(Participant applicant, String scheme) {
        var application = apply(applicant, scheme);
        untilCommittee(application.getBusinessKey());
        return application;
    }

    /** An application that the committee agreed to: the certificate is issued next. */
    public ProcessInstance atIssue(Participant applicant, String scheme) {
        var application = atCommittee(applicant, scheme);
        vote(application.getBusinessKey(), "FOR", "FOR", "FOR");
        return application;
    }

    /** From the documents of an application to the committee, without findings. */
    public void untilCommittee(String caseNumber) {
        acceptDocuments(caseNumber);
        passPreEvaluation(caseNumber);
        passAudit(caseNumber);
    }

    /** The officer finds the documents complete. */
    public void acceptDocuments(String caseNumber) {
        stage.as("officer").complete(caseNumber, "CheckApplicationDocuments", completeDocuments());
    }

    /** What the officer enters who finds the documents complete. */
    public static Map<String, Object> completeDocuments() {
        return Map.of("documents", "COMPLETE", "operatingSince", "2026-01-05");
    }

    /** The officer misses a document. */
    public void missDocument(String caseNumber) {
        checkDocuments(caseNumber, "INCOMPLETE", "The network diagram is missing");
    }

    /** The officer finds that the application cannot be admitted. */
    public void rejectDocuments(String caseNumber) {
        checkDocuments(caseNumber, "INADMISSIBLE", "The scope names no service");
    }

    private void checkDocuments(String caseNumber, String result, String remark) {
        stage.as("officer")
                .complete(
                        caseNumber,
                        "CheckApplicationDocuments",
                        Map.of("documents", result, "documentsRemark", remark));
    }

    /** The auditor finds every core item of the round met. */
    public void passPreEvaluation(String caseNumber) {
        stage.as("auditor").complete(caseNumber, "PreEvaluateCoreItems", coreItems(caseNumber));
    }

    /** The auditor finds the last core item of the round wanting: the patches. */
    public void failPreEvaluation(String caseNumber) {
        var results = coreItems(caseNumber);
        var last = results.size() / 2;
        results.put("item" + last + "Result", "NOT_MET");
        results.put("item" + last + "Reason", "Three servers without patches since March");
        results.remove("item" + last + "Evidence");
        stage.as("auditor").complete(caseNumber, "PreEvaluateCoreItems", results);
    }

    /** What the auditor enters who finds every core item of the round met. */
    public Map<String, Object> coreItems(String caseNumber) {
        var application = stage.running("certification-issuance", caseNumber);
        var results = new HashMap<String, Object>();
        for (var place = 1; stage.variable(application, "coreItem" + place) != null; place++) {
            results.put("item" + place + "Result", "MET");
            results.put("item" + place + "Evidence", "Document D-" + place);
        }
        return results;
    }

    /** The second officer plans the audit for today and tomorrow, with two auditors who did not audit the organization before. */
    public void planAudit(String caseNumber) {
        var about = stage.cases().read(caseNumber);
        var earlier = stage.audits().earlierOf(about.businessNumber(), caseNumber).stream()
                .filter(audit -> audit.visitedUntil()
                        .orElseThrow()
                        .isAfter(stage.today().minusYears(1).minusDays(1)))
                .flatMap(audit -> stage.audits().team(audit).stream())
                .map(AuditMember::userId)
                .toList();
        var fresh = AUDITORS.stream()
                .filter(auditor -> !earlier.contains(auditor))
                .limit(2)
                .toList();
        stage.as("officer2").complete(caseNumber, "PlanAudit", plan(fresh.get(0), fresh.get(1)));
    }

    /** A plan for today and tomorrow. */
    public Map<String, Object> plan(String lead, String others) {
        return new HashMap<>(Map.of(
                "plannedOn",
                stage.today().toString(),
                "plannedUntilOn",
                stage.today().plusDays(1).toString(),
                "leadAuditor",
                lead,
                "auditTeam",
                others,
                "place",
                "Seongnam data center",
                "sampledSystems",
                "Gateways, token service, order database",
                "contactAssets",
                "www.maru.example\nvpn.maru.example",
                "assetsOutOfScope",
                "vpn.maru.example: of the parent company, certified there"));
    }

    /** The auditors were on site and found nothing. */
    public void findNothing(String caseNumber) {
        visit(caseNumber, "NO_MORE");
        drawUpMinutes(caseNumber);
    }

    /** The auditors were on site and have two findings. */
    public void findTwo(String caseNumber) {
        visit(caseNumber, "ONE_MORE");
        find(caseNumber, finding("2.10.8", "MAJOR", "Patches of March are missing on the gateways", "ONE_MORE"));
        find(caseNumber, finding("2.5.5", "MINOR", "A signing key of a former developer is accepted", "NO_MORE"));
        drawUpMinutes(caseNumber);
    }

    /** The lead auditor records the visit. */
    public void visit(String caseNumber, String moreFindings) {
        stage.as(lead(caseNumber)).complete(caseNumber, "RecordOnSiteVisit", visit(moreFindings));
    }

    /** What is entered about a visit of today. */
    public Map<String, Object> visit(String moreFindings) {
        return new HashMap<>(Map.of(
                "visitedOn",
                stage.today().toString(),
                "visitedUntilOn",
                stage.today().toString(),
                "visitedPlace",
                "Seongnam data center",
                "peopleMet",
                "The chief information security officer",
                "coreItemEvidence",
                CORE_ITEM_NUMBERS.stream()
                        .map(item -> item + ": looked at on site")
                        .collect(Collectors.joining("\n")),
                "itemsNotApplicable",
                "2.6.5: there is no wireless network",
                "visitRemark",
                "One day was enough",
                "moreFindings",
                moreFindings));
    }

    /** The lead auditor records a finding. */
    public void find(String caseNumber, Map<String, Object> finding) {
        stage.as(lead(caseNumber)).complete(caseNumber, "RecordFinding", finding);
    }

    /** What is entered about a finding. */
    public static Map<String, Object> finding(String item, String severity, String facts, String moreFindings) {
        return new HashMap<>(Map.of(
                "findingItem",
                item,
                "findingSeverity",
                severity,
                "findingFacts",
                facts,
                "findingEvidence",
                "Photo " + item,
                "moreFindings",
                moreFindings));
    }

    /** The lead auditor concludes the audit. */
    public void drawUpMinutes(String caseNumber) {
        stage.as(lead(caseNumber))
                .complete(caseNumber, "DrawUpMinutes", Map.of("minutesSummary", "Everybody cooperated"));
    }

    private String lead(String caseNumber) {
        return stage.audits().read(caseNumber).leadAuditor();
    }

    /** What an organization answers that corrected a finding. */
    public static Map<String, Object> correction() {
        return Map.of(
                "correctionAnswer",
                "CORRECTED",
                "correction",
                "Patched and revoked the key",
                "correctionEvidence",
                "Ticket 4711");
    }

    /** The organization answers every finding that lies with it. */
    public void correct(Participant organization, String caseNumber) {
        var open = stage.tasks(caseNumber, "CorrectFinding").size();
        for (var i = 0; i < open; i++) {
            stage.as(organization.account()).complete(caseNumber, "CorrectFinding", correction());
        }
    }

    /** The second officer finds corrected whatever was answered. */
    public void verify(String caseNumber) {
        var open = stage.tasks(caseNumber, "VerifyCorrection").size();
        for (var i = 0; i < open; i++) {
            stage.as("officer2").complete(caseNumber, "VerifyCorrection", Map.of("verification", "VERIFIED"));
        }
    }

    /** An audit without findings. */
    public void passAudit(String caseNumber) {
        planAudit(caseNumber);
        findNothing(caseNumber);
    }

    /** An audit with two findings, which the organization is to correct. */
    public void auditWithTwoFindings(String caseNumber) {
        planAudit(caseNumber);
        findTwo(caseNumber);
    }

    /** An audit with two findings, which the organization corrects. */
    public void passAuditAfterCorrection(Participant organization, String caseNumber) {
        auditWithTwoFindings(caseNumber);
        correct(organization, caseNumber);
        verify(caseNumber);
    }

    /** An audit with two findings, which the organization does not correct in time. */
    public void failAudit(String caseNumber) {
        auditWithTwoFindings(caseNumber);
        stage.moveTo(LocalDate.of(2027, 1, 5));
        stage.fire(caseNumber, "Timer_CorrectionOverdue");
    }

    /** What the officer enters who calls the committee for a day. */
    public static Map<String, Object> agenda(LocalDate meetingOn, long invited) {
        return Map.of(
                "meetingOn",
                meetingOn.toString(),
                "meetingPlace",
                "Room 301",
                "invitedMembers",
                invited,
                "agenda",
                "The report of the case");
    }

    /** The officer calls that many members for today, and the meeting opens. */
    public void meet(String caseNumber, int members) {
        stage.as("officer")
                .complete(
                        caseNumber, "PrepareAgenda", agenda(LocalDate.ofInstant(stage.now(), Periods.SEOUL), members));
        stage.fire(caseNumber, "Timer_MeetingOpens");
    }

    /** The members of the committee vote in their order, in a meeting that is called if none is open. */
    public void vote(String caseNumber, String... votes) {
        if (!stage.tasks(caseNumber, "PrepareAgenda").isEmpty()) {
            meet(caseNumber, votes.length);
        }
        for (var member = 1; member <= votes.length; member++) {
            stage.as("committee" + member)
                    .complete(
                            caseNumber,
                            "CastBallot",
                            Map.of("vote", votes[member - 1], "ballotReason", "Reason of member " + member));
        }
    }

    /** The organization objects to the result of a case, and three members who had no part in it uphold that. */
    public String upholdObjection(Participant organization, String contested) {
        var caseNumber = stage.as(organization.account())
                .start("objection", Map.of("caseNumber", contested, "reasons", "The evidence is in the file"))
                .getBusinessKey();
        stage.as("officer3")
                .complete(
                        caseNumber,
                        "ReviewObjection",
                        Map.of("reviewReport", "The organization is right", "replyExtension", "NOT_NEEDED"));
        meet(caseNumber, 3);
        for (var member : List.of("committee4", "committee5", "committee6")) {
            stage.as(member).complete(caseNumber, "CastBallot", Map.of("vote", "FOR", "ballotReason", "As reported"));
        }
        return caseNumber;
    }

    /** A revocation on a ground that is deliberated, after the opinion of the holder: the committee decides next. */
    public ProcessInstance atDeliberation(Participant holder, String certificateNumber, String ground) {
        var revocation = stage.as("officer").start("certificate-revocation", revocation(certificateNumber, ground));
        giveOpinion(holder, revocation.getBusinessKey());
        return revocation;
    }

    /** A revocation that the committee agreed to: the order is prepared next. */
    public ProcessInstance atOrder(Participant holder, String certificateNumber, String ground) {
        var revocation = atDeliberation(holder, certificateNumber, ground);
        vote(revocation.getBusinessKey(), "FOR", "FOR", "FOR");
        return revocation;
    }

    /** The certificate is revoked after a deliberation. Returns the case. */
    public String revoke(Participant holder, String certificateNumber, String ground) {
        var caseNumber = atOrder(holder, certificateNumber, ground).getBusinessKey();
        sign(caseNumber);
        return caseNumber;
    }

    /** The only certificate of the holder is revoked after a massive leak. Returns the case. */
    public String revoke(Participant holder) {
        return revoke(holder, 33_700_000);
    }

    /** The only certificate of the holder is revoked after a massive leak of that size. Returns the case. */
    public String revoke(Participant holder, long affectedPersons) {
        assertThat(report(holder, affectedPersons)).isEnded();
        var caseNumber = stage.openCase(holder, CaseKind.REVOCATION);
        sign(caseNumber);
        return caseNumber;
    }

    /** The holder says what it has to say. */
    public void giveOpinion(Participant holder, String caseNumber) {
        stage.as(holder.account()).complete(caseNumber, "GiveOpinion", Map.of("opinion", "We submitted what we had"));
    }

    /** The officer prepares the order, a manager signs it, and the holder receives it on the same day. */
    public void sign(String caseNumber) {
        signUnserved(caseNumber);
        stage.as("officer").complete(caseNumber, "RecordReceipt", receipt(stage.today()));
    }

    /** The officer prepares the order, a manager signs it, and nothing is recorded of its delivery. */
    public void signUnserved(String caseNumber) {
        prepareOrder(caseNumber);
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", signature());
    }

    /** What the officer enters about a receipt on a day. */
    public static Map<String, Object> receipt(LocalDate day) {
        return Map.of("delivery", "DELIVERED", "receivedOn", day.toString(), "certificateReturn", "HANDED_BACK");
    }

    /** The officer writes the reasons of the order. */
    public void prepareOrder(String caseNumber) {
        stage.as("officer")
                .complete(
                        caseNumber,
                        "PrepareRevocationOrder",
                        Map.of("orderReasons", "Nothing milder protects the people concerned"));
    }

    /** What the manager enters who signs. */
    public static Map<String, Object> signature() {
        return Map.of("orderSignature", "SIGNED");
    }

    /** A breach that was screened and needs no special audit: its facts are established next. */
    public ProcessInstance atAssessment(Participant holder, long affectedPersons) {
        var screening = report(holder, affectedPersons);
        screenWithoutAudit(screening.getBusinessKey());
        return screening;
    }

    /** The officer screens a breach and sees no need of a special audit. */
    public void screenWithoutAudit(String caseNumber) {
        stage.as("officer")
                .complete(
                        caseNumber,
                        "ScreenBreach",
                        Map.of("specialAudit", "NOT_NEEDED", "screeningReason", "The cause is known and remedied"));
    }

    /** The officer orders a special audit. */
    public void orderSpecialAudit(String caseNumber) {
        stage.as("officer")
                .complete(
                        caseNumber,
                        "ScreenBreach",
                        Map.of("specialAudit", "NEEDED", "screeningReason", "The cause is not known"));
    }

    /** The officer establishes the facts of a breach, and the second officer rules as the rules propose. */
    public void assess(String caseNumber, Map<String, Object> facts) {
        stage.as("officer").complete(caseNumber, "AssessGrounds", facts);
        rule(caseNumber, stage.decision(caseNumber, "ProposeRuling").answer());
    }

    /** The second officer rules as the rules propose. */
    public void rule(String caseNumber, String proposed) {
        stage.as("officer2").complete(caseNumber, "DecideRuling", Map.of("ruling", proposed));
    }

    /** What the officer enters who established nothing against the holder. */
    public static Map<String, Object> nothingEstablished() {
        return Map.of(
                "earlierViolations",
                0L,
                "culpability",
                "NEGLIGENCE",
                "socialHarm",
                "LIMITED",
                "falseData",
                false,
                "auditRefused",
                false,
                "belowCriteria",
                false,
                "assessmentReason",
                "A single mistake, found and reported by the holder itself");
    }

    /** What the officer enters who established gross negligence with significant social harm. */
    public static Map<String, Object> grossNegligence() {
        var facts = new HashMap<>(nothingEstablished());
        facts.put("culpability", "GROSS_NEGLIGENCE");
        facts.put("socialHarm", "SIGNIFICANT");
        facts.put("assessmentReason", "The key of a former developer was left valid for a year");
        return facts;
    }

    /** From the application to the certificate, without findings. */
    public ProcessInstance certify(Participant applicant, String scheme) {
        var application = apply(applicant, scheme);
        grant(application.getBusinessKey());
        return application;
    }

    /** From the documents of an application to the certificate, without findings. */
    public void grant(String caseNumber) {
        untilCommittee(caseNumber);
        vote(caseNumber, "FOR", "FOR", "FOR");
        stage.continueAt(caseNumber, "IssueCertificate");
    }

    /** The holder receives the auditors, and its documents are true. */
    public void arrangeSurveillance(Participant holder, String caseNumber) {
        answerSurveillance(holder, caseNumber, "AGREED");
        confirmArrangements(caseNumber, "AGREED");
        examineDocuments(caseNumber, "EXAMINED");
    }

    /** The holder answers the notice of its surveillance. */
    public void answerSurveillance(Participant holder, String caseNumber, String answer) {
        stage.as(holder.account())
                .complete(
                        caseNumber,
                        "AnswerSurveillance",
                        Map.of("surveillanceAnswer", answer, "answerWords", "In the second week of the month"));
    }

    /** The officer says what was arranged for a surveillance. */
    public void confirmArrangements(String caseNumber, String arrangements) {
        stage.as("officer")
                .complete(
                        caseNumber,
                        "ConfirmSurveillanceArrangements",
                        Map.of(
                                "arrangements",
                                arrangements,
                                "arrangementFacts",
                                "By telephone with the security officer"));
    }

    /** The first auditor examines the documents of a surveillance. */
    public void examineDocuments(String caseNumber, String examination) {
        stage.as("auditor")
                .complete(
                        caseNumber,
                        "ExamineSurveillanceDocuments",
                        Map.of(
                                "examinedDocuments", "Statement of operation, list of assets, patch records",
                                "examination", examination,
                                "examinationResult", "The list of assets names 41 servers"));
    }

    /** A surveillance that confirms the certificate. */
    public void passSurveillance(Participant holder, String caseNumber) {
        arrangeSurveillance(holder, caseNumber);
        passAudit(caseNumber);
    }
}
