package org.injeung.engine;

import static org.injeung.engine.Stage.OPENING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.injeung.law.Periods;

/** What people usually do and enter in the forms. */
public final class Scenes {
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

    /** The officer finds the documents complete. */
    public void acceptDocuments(String caseNumber) {
        stage.as("officer").complete(caseNumber, "CheckApplicationDocuments", completeDocuments());
    }

    /** What the officer enters who finds the documents complete. */
    public static Map<String, Object> completeDocuments() {
        return Map.of("documents", "COMPLETE", "operatingSince", "2026-01-05");
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

    /** The second officer plans the audit for today. */
    public void planAudit(String caseNumber) {
        stage.as("officer2")
                .complete(
                        caseNumber,
                        "PlanAudit",
                        Map.of(
                                "plannedOn", stage.today().toString(),
                                "leadAuditor", "auditor2",
                                "place", "Seongnam data center",
                                "auditPlan", "Gateways, token service, order database"));
    }

    /** The auditor was on site and found nothing. */
    public void findNothing(String caseNumber) {
        stage.as("auditor2")
                .complete(
                        caseNumber,
                        "RecordAuditFindings",
                        with(visit(0), "visitedOn", stage.today().toString()));
    }

    /** The auditor was on site and has two findings. */
    public void findTwo(String caseNumber) {
        stage.as("auditor2").complete(caseNumber, "RecordAuditFindings", visit(2));
    }

    /** What the auditor enters, with the first two findings at most. */
    public static Map<String, Object> visit(int findings) {
        var entered = new HashMap<String, Object>();
        entered.put("visitedOn", OPENING.toLocalDate().toString());
        entered.put("peopleMet", "The chief information security officer");
        entered.put("findingCount", (long) findings);
        if (findings > 0) {
            entered.put("finding1Item", "2.10.8");
            entered.put("finding1Severity", "MAJOR");
            entered.put("finding1Facts", "Patches of March are missing on the gateways");
        }
        if (findings > 1) {
            entered.put("finding2Item", "2.5.5");
            entered.put("finding2Severity", "MINOR");
            entered.put("finding2Facts", "A signing key of a former developer is still accepted");
        }
        return entered;
    }

    /** The organization answers the findings. */
    public void correct(Participant organization, String caseNumber) {
        stage.as(organization.account())
                .complete(caseNumber, "CorrectFindings", Map.of("correction", "Patched and revoked the key"));
    }

    /** The second officer finds everything corrected. */
    public void verify(String caseNumber) {
        stage.as("officer2").complete(caseNumber, "VerifyCorrections", Map.of("corrections", "VERIFIED"));
    }

    /** An audit without findings. */
    public void passAudit(String caseNumber) {
        planAudit(caseNumber);
        findNothing(caseNumber);
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

    /** A manager signs the order. */
    public void sign(String caseNumber) {
        stage.as("manager").complete(caseNumber, "SignRevocationOrder", Map.of("orderSigned", true));
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
                "networkActViolation",
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
        acceptDocuments(caseNumber);
        passPreEvaluation(caseNumber);
        passAudit(caseNumber);
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
