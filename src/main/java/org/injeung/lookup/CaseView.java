package org.injeung.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.law.Agency;
import org.injeung.law.ClockState;
import org.injeung.law.Defect;
import org.injeung.law.Disposition;
import org.injeung.law.Ground;
import org.injeung.law.ItemResult;
import org.injeung.law.ReportEffect;
import org.injeung.law.ReportingDuty;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Letter;
import org.injeung.letters.LetterKind;
import org.injeung.registry.ApplicationKind;
import org.injeung.registry.AuditItem;
import org.injeung.registry.AuditKind;
import org.injeung.registry.AuditOutcome;
import org.injeung.registry.BarException;
import org.injeung.registry.BreachCorrection;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CertificateChange;
import org.injeung.registry.CertificateStatus;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.ChangeKind;
import org.injeung.registry.DeadlineChange;
import org.injeung.registry.DispositionWithdrawal;
import org.injeung.registry.FindingAction;
import org.injeung.registry.FineWaiver;
import org.injeung.registry.Paper;
import org.injeung.registry.ReapplicationBar;
import org.injeung.registry.Severity;
import org.injeung.registry.Vote;

/**
 * A case as those see it whom it concerns: what it is about, what happened in it and what followed from it. What a case of its
 * kind does not have is left out, and so is what the reader may not see.
 *
 * @param caseNumber the case number
 * @param kind what it is about
 * @param processKey the process that works it
 * @param status {@code OPEN}, or the outcome
 * @param organization the organization concerned
 * @param certificateNumber the certificate that it is about or that it brought
 * @param startedBy who started it; applicants see only themselves and the system here
 * @param openedAt when it was opened
 * @param closedAt when it was decided
 * @param application what was applied for
 * @param coreItems results of the core items, round by round
 * @param breach the reported breach
 * @param revocation the proceeding to revoke
 * @param obligation what must be held by when, and the fines for not holding it
 * @param penalty sales, worksheets and payment of an administrative penalty
 * @param change new details of a holder, surrender or suspension
 * @param objection the contested result, the reasons and the dates of an objection
 * @param reNotification what the organization was asked to tell again, round by round
 * @param reNotifications of a breach: what its organization was asked to tell again
 * @param overturnedIn the objection or withdrawal that overturned the outcome
 * @param audit plan, visit and findings
 * @param meetings the meetings of the committee
 * @param ballots the ballots of the committee; officials only
 * @param barException who asked that a barred organization may apply, and what came of it
 * @param breachCorrection who proposed another number of affected persons, and what came of it
 * @param withdrawal which disposition the authority withdraws itself, and what came of it
 * @param bar until when the organization may not apply; of an application, the bar that stood against it
 * @param fineWaiver until when the fine for not holding a compulsory certificate is waived
 * @param deadlines until when something is to be done in it, with the count in words
 * @param timeline decisions, completed tasks, letters and documents in their order
 */
@Schema(name = "Case")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        @Schema(example = "REV-2026-000001") String caseNumber,
        CaseKind kind,
        @Schema(example = "certificate-revocation") String processKey,

        @Schema(description = "OPEN, or the outcome", example = "REVOKED")
        String status,

        OrganizationName organization,

        @Schema(nullable = true, description = "The certificate that the case is about or that it brought")
        String certificateNumber,

        @Schema(nullable = true, description = "Applicants see only themselves and the system here")
        String startedBy,

        Instant openedAt,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) ApplicationView application,
        @Schema(nullable = true) List<CoreItemView> coreItems,
        @Schema(nullable = true) BreachView breach,
        @Schema(nullable = true) RevocationView revocation,
        @Schema(nullable = true) ObligationView obligation,
        @Schema(nullable = true) PenaltyView penalty,
        @Schema(nullable = true) ChangeView change,
        @Schema(nullable = true) ObjectionView objection,

        @Schema(nullable = true, description = "What the organization was asked to tell again, round by round")
        ReNotificationView reNotification,

        @Schema(nullable = true, description = "Of a breach: what its organization was asked to tell again")
        List<ReNotificationView> reNotifications,

        @Schema(
                nullable = true,
                description = "The objection or withdrawal that overturned the outcome",
                example = "OBJ-2026-000001")
        String overturnedIn,

        @Schema(nullable = true) AuditView audit,

        @Schema(nullable = true, description = "The meetings of the committee in their order")
        List<MeetingView> meetings,

        @Schema(
                nullable = true,
                description =
                        "Of closed meetings; of the one that votes the reader's own ballot only. Not for applicants")
        List<BallotView> ballots,

        @Schema(nullable = true) BarExceptionView barException,

        @Schema(nullable = true) BreachCorrectionView breachCorrection,

        @Schema(nullable = true) WithdrawalView withdrawal,

        @Schema(nullable = true) Bar bar,
        @Schema(nullable = true) Waiver fineWaiver,

        @Schema(description = "Applicants see those by which their organization does something")
        List<DeadlineView> deadlines,

        List<Event> timeline) {

    /** A case in a list. */
    @Schema(name = "CaseSummary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Summary(
            @Schema(example = "REV-2026-000001") String caseNumber,
            CaseKind kind,
            @Schema(example = "certificate-revocation") String processKey,

            @Schema(description = "OPEN, or the outcome", example = "REVOKED")
            String status,

            OrganizationName organization,

            @Schema(nullable = true, description = "The certificate that the case is about or that it brought")
            String certificateNumber,

            @Schema(nullable = true, description = "Applicants see only themselves and the system here")
            String startedBy,

            Instant openedAt,
            @Schema(nullable = true) Instant closedAt) {
        static Summary of(CertificationCase about, String organization, String certificateNumber, Reader reader) {
            return new Summary(
                    about.caseNumber(),
                    about.kind(),
                    about.kind().processKey(),
                    about.status(),
                    new OrganizationName(about.businessNumber(), organization),
                    certificateNumber,
                    reader.person(about.startedBy()),
                    about.openedAt(),
                    about.closedAt().orElse(null));
        }
    }

    /** The organization concerned. */
    public record OrganizationName(String businessNumber, String name) {}

    /** What was applied for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApplicationView(
            String scheme,
            ApplicationKind kind,
            String scope,

            @Schema(nullable = true, description = "Since when the management system is operated, as checked")
            LocalDate operatingSince,

            @Schema(
                    nullable = true,
                    description = "Of a renewal: whether it was applied for later than three months before the expiry")
            Boolean late,

            @Schema(nullable = true, description = "The refused application that was taken up after an objection")
            String reopens) {}

    /** Result of a core item in a round of the pre-evaluation. */
    @Schema(name = "CoreItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CoreItemView(
            int round,

            @Schema(description = "Annex of the joint notice", example = "7")
            String annex,

            @Schema(example = "2.10.8") String item,

            @Schema(description = "Version of the annex", example = "2024-07-24")
            String version,

            @Schema(description = "In the language of the request", example = "Patch Management")
            String title,

            ItemResult result,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String evidence,
            @Schema(nullable = true) String evaluatedBy,
            Instant evaluatedAt,

            @Schema(nullable = true, description = "What the applicant improved after this round")
            String improvement,

            @Schema(nullable = true) Instant improvedAt) {}

    /** What was reported. */
    public record BreachView(
            @Schema(description = "The highest number that was reported")
            long affectedPersons,

            boolean massive,
            Instant discoveredAt,
            Instant reportedAt,
            String description,
            boolean sensitiveData,
            boolean illegalAccess,

            @Schema(description = "Every certificate of the holder as it is now")
            List<HeldCertificate> certificates,

            @Schema(description = "What the holder must do within hours of the discovery, and how it stands with it")
            List<ClockView> clocks,

            @Schema(description = "Every report of the breach in its order")
            List<ReportView> reports,

            @Schema(description = "What agencies were asked and answered; officials and agencies only")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            List<OpinionView> opinions) {}

    /** The opinion of an agency that was asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OpinionView(
            Agency agency,
            String askedBy,
            Instant askedAt,

            @Schema(description = "Until when it may answer")
            Instant endsAt,

            String text,
            String givenBy,
            Instant givenAt) {}

    /** A certificate of the holder. */
    public record HeldCertificate(
            @Schema(example = "ISMS-P-KISA-2026-001") String certificateNumber,
            @Schema(example = "ISMS-P") String scheme,
            CertificateStatus status) {}

    /** One duty of the holder after a breach. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockView(
            ReportingDuty duty,
            ClockState state,
            @Schema(nullable = true) Instant dueAt,
            @Schema(nullable = true) Instant doneAt,

            @Schema(nullable = true, description = "How late it was, or is by now", example = "PT3H20M")
            String lateBy,

            @Schema(nullable = true, description = "The count in words")
            String explanation) {}

    /** One report of a breach. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReportView(
            Instant reportedAt,

            @Schema(nullable = true, description = "Applicants see only themselves here")
            String reporter,

            long affectedPersons,

            @Schema(description = "What it did to the number of affected persons")
            ReportEffect effect,

            @Schema(nullable = true) Instant discoveredAt,
            String description,
            @Schema(nullable = true) Instant incidentReportedAt,
            @Schema(nullable = true) Instant leakNotifiedAt,
            @Schema(nullable = true) Instant leakReportedAt,
            @Schema(nullable = true) Boolean sensitiveData,
            @Schema(nullable = true) Boolean illegalAccess) {}

    /** What is to be revoked and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RevocationView(
            String certificateNumber,
            Ground ground,
            String facts,

            @Schema(nullable = true, description = "What the holder said")
            String opinion,

            @Schema(nullable = true) Instant opinionAt,
            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt,

            @Schema(nullable = true, description = "Why it was revoked, in the words of the signed order")
            String reasons,

            @Schema(nullable = true, description = "The orders that were prepared. Not for applicants")
            List<OrderView> orders,

            @Schema(nullable = true, description = "The hearings that were arranged")
            List<HearingView> hearings,

            @Schema(nullable = true, description = "How the signed order came to the holder")
            DeliveryView delivery) {}

    /** A hearing of the holder. */
    @Schema(name = "Hearing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HearingView(
            int number,
            LocalDate hearingOn,
            String place,
            String presider,

            @Schema(nullable = true, description = "HELD, ABSENT or POSTPONED")
            String result,

            @Schema(nullable = true) String attendees,
            @Schema(nullable = true) String statement,
            @Schema(nullable = true) Instant recordedAt) {}

    /** How a signed order came to its holder; the time for remedies runs from {@code receivedOn} or {@code servedOn}. */
    @Schema(name = "OrderDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryView(
            Instant sentAt,
            @Schema(nullable = true) LocalDate receivedOn,

            @Schema(nullable = true, description = "HANDED_BACK, ELECTRONIC or NOT_RETURNED")
            String certificateReturn,

            @Schema(nullable = true, description = "Why it could not be delivered")
            String failure,

            @Schema(nullable = true) Instant recordedAt,

            @Schema(nullable = true, description = "Since when it is served by public notice")
            Instant publishedAt,

            @Schema(nullable = true, description = "The day on which the public notice took effect")
            LocalDate servedOn) {}

    /** A prepared order and the effects that were shown to who signs. */
    @Schema(name = "RevocationOrder")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OrderView(
            int number,
            String reasons,
            String preparedBy,
            Instant preparedAt,
            @Schema(nullable = true) Instant previewedAt,

            @Schema(nullable = true, description = "The effects as shown last, in the language of the request")
            List<String> effects,

            @Schema(nullable = true) String returnReason,
            @Schema(nullable = true) String returnedBy,
            @Schema(nullable = true) Instant returnedAt) {}

    /** What must be held by when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObligationView(
            String scheme,

            @Schema(nullable = true, description = "First day on which the organization was obliged")
            LocalDate obligedSince,

            @Schema(nullable = true, description = "Last day by which the certificate must be held")
            LocalDate obligedBy,

            @Schema(nullable = true, description = "Until when the fine was waived last")
            Instant fineHeldUntil,

            List<FineView> fines) {}

    /** A fine from its preparation to its signature. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FineView(
            @Schema(description = "Won of the notice") long amount,
            String reasons,
            String circumstances,
            @Schema(nullable = true) String preparedBy,
            Instant preparedAt,
            @Schema(nullable = true) LocalDate opinionLastDay,
            @Schema(nullable = true) String opinion,
            @Schema(nullable = true) Instant opinionAt,

            @Schema(nullable = true, description = "When it was withdrawn because of a waiver or a certificate")
            Instant withdrawnAt,

            @Schema(nullable = true, description = "Won that were imposed, 0 if it was dropped")
            Long signedAmount,

            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt) {}

    /** The administrative penalty after a breach. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PenaltyView(
            @Schema(example = "BRS-2026-000001") String breachCase,

            @Schema(nullable = true, description = "What was made of the sales data")
            String salesBasis,

            @Schema(nullable = true) String salesReason,
            @Schema(nullable = true) LocalDate businessStartedOn,
            List<SalesView> sales,

            @Schema(description = "The round of the assessment; a manager may return it")
            int round,

            @Schema(
                    nullable = true,
                    description = "The worksheets of the round; told to the organization with the notice")
            List<ViolationView> violations,

            @Schema(nullable = true, description = "Won over all violations")
            Long total,

            @Schema(nullable = true) LocalDate opinionLastDay,
            @Schema(nullable = true) String opinion,
            @Schema(nullable = true) Instant opinionAt,

            @Schema(nullable = true, description = "Won that were imposed, 0 if none were")
            Long signedAmount,

            @Schema(nullable = true) String signedBy,
            @Schema(nullable = true) Instant signedAt,
            List<InstalmentView> instalments,
            List<PaymentView> payments,
            @Schema(nullable = true) Instant remindedAt) {}

    /** The sales of a business year. */
    public record SalesView(int year, long amount, boolean estimated) {}

    /** The worksheet of one violation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ViolationView(
            int number,
            @Schema(example = "LEAK") String provision,
            String facts,
            @Schema(example = "GROSS_NEGLIGENCE") String fault,
            long victims,
            LocalDate violatedFrom,
            LocalDate violatedUntil,
            @Schema(nullable = true) LocalDate orderedOn,
            @Schema(nullable = true) Long totalSales,
            @Schema(nullable = true) Long unrelatedSales,
            @Schema(nullable = true) String unrelatedReason,
            @Schema(nullable = true) Long base,
            String baseExplanation,
            String seriousness,

            @Schema(nullable = true, description = "Percent of the base")
            BigDecimal rate,

            String rateReason,
            long basicAmount,
            List<AdjustmentView> adjustments,
            long adjustedAmount,
            @Schema(example = "ORDINARY") String capCase,
            String capReason,
            String capBasis,
            long cap,
            long amount,
            @Schema(nullable = true) String assessedBy) {}

    /** What raised or lowered an amount, in percent of the basic amount and in won. */
    public record AdjustmentView(String title, int percent, long amount, String reason) {}

    /** A part of a penalty that is paid until a day. */
    public record InstalmentView(int number, long amount, LocalDate dueOn) {}

    /** What was paid. */
    public record PaymentView(long amount, LocalDate paidOn) {}

    /** A change of a certificate; facts of a suspension are told to the holder when it takes effect. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            ChangeKind change,
            String reason,
            @Schema(nullable = true) String newName,
            @Schema(nullable = true) String newAddress,
            @Schema(nullable = true) String newRepresentative,
            @Schema(nullable = true) String evidence,
            @Schema(nullable = true) PaperView paper,
            @Schema(nullable = true) String suspensionFacts,
            @Schema(nullable = true) LocalDate suspendedUntil,
            @Schema(nullable = true) Instant suspendedAt,
            @Schema(nullable = true) Instant suspensionEndedAt,
            @Schema(nullable = true) CorrectionView correction) {
        static ChangeView of(CertificateChange change, Reader reader) {
            var told = reader.isOfficial() || change.suspendedAt().isPresent();
            return new ChangeView(
                    change.kind(),
                    change.reason(),
                    change.newName().orElse(null),
                    change.newAddress().orElse(null),
                    change.newRepresentative().orElse(null),
                    change.evidence().orElse(null),
                    change.paper().map(PaperView::of).orElse(null),
                    change.suspensionFacts().filter(facts -> told).orElse(null),
                    change.suspendedUntil().filter(day -> told).orElse(null),
                    change.suspendedAt().orElse(null),
                    change.suspensionEndedAt().orElse(null),
                    change.kind() == ChangeKind.CORRECTION ? CorrectionView.of(change, reader) : null);
        }
    }

    /** What a correction makes of a certificate beside details of its holder, and what was recorded before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CorrectionView(
            @Schema(nullable = true) String correctedScope,

            @Schema(nullable = true, description = "Business number of the unit that holds it now")
            String correctedHolder,

            @Schema(nullable = true, description = "When it took effect")
            Instant correctedAt,

            @Schema(nullable = true) String scopeBefore,
            @Schema(nullable = true) String holderBefore,
            @Schema(nullable = true) String nameBefore,
            @Schema(nullable = true) String addressBefore,
            @Schema(nullable = true) String representativeBefore,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) String decisionReason) {
        static CorrectionView of(CertificateChange change, Reader reader) {
            return new CorrectionView(
                    change.correctedScope().orElse(null),
                    change.correctedHolder().orElse(null),
                    change.correctedAt().orElse(null),
                    change.scopeBefore().orElse(null),
                    change.holderBefore().orElse(null),
                    change.nameBefore().orElse(null),
                    change.addressBefore().orElse(null),
                    change.representativeBefore().orElse(null),
                    change.decidedBy().map(reader::person).orElse(null),
                    change.decisionReason().orElse(null));
        }
    }

    /** The paper by which the organization asked for what an officer entered. */
    @Schema(name = "Paper")
    public record PaperView(LocalDate receivedOn, String reference) {
        static PaperView of(Paper paper) {
            return new PaperView(paper.receivedOn(), paper.reference());
        }
    }

    /** What is contested and why, and until when the reply is due. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionView(
            @Schema(example = "REV-2026-000001") String contestedCase,
            String reasons,
            @Schema(nullable = true) PaperView paper,

            @Schema(nullable = true, description = "When the result was told")
            Instant toldAt,

            @Schema(nullable = true, description = "The last day of an objection to it")
            LocalDate lastDay,

            @Schema(nullable = true) LocalDate replyDueOn,

            @Schema(nullable = true, description = "Why the reply takes longer")
            String extensionReason,

            @Schema(nullable = true, description = "The report to the committee; not for applicants")
            String report) {}

    /** Plan, visit and findings of an audit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuditView(
            AuditKind kind,
            LocalDate plannedOn,
            LocalDate plannedUntil,
            String place,
            @Schema(nullable = true) String leadAuditor,

            @Schema(nullable = true, description = "The team with the lead auditor. Not for applicants")
            List<String> team,

            List<AssetView> contactAssets,
            @Schema(nullable = true) LocalDate visitedOn,

            @Schema(nullable = true, description = "The day on which the audit ended")
            LocalDate visitedUntil,

            ItemCounts items,
            @Schema(nullable = true) Instant completedAt,
            @Schema(nullable = true) AuditOutcome outcome,
            List<FindingView> findings) {}

    /** A declared internet contact asset. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AssetView(
            String name,

            @Schema(nullable = true, description = "Why it is not in the scope")
            String outOfScope) {}

    /** How many items of the catalogue had which result. */
    public record ItemCounts(long met, long notMet, long notApplicable) {
        static ItemCounts of(List<AuditItem> items) {
            return new ItemCounts(
                    count(items, ItemResult.MET),
                    count(items, ItemResult.NOT_MET),
                    count(items, ItemResult.NOT_APPLICABLE));
        }

        private static long count(List<AuditItem> items, ItemResult result) {
            return items.stream().filter(item -> item.result() == result).count();
        }
    }

    /** A finding and what was done about it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingView(
            int number,

            @Schema(description = "Item of annex 7 of the joint notice", example = "2.10.8")
            String criterion,

            Severity severity,
            String facts,
            @Schema(nullable = true) String evidence,

            @Schema(nullable = true, description = "The last answer of the organization")
            String correction,

            @Schema(nullable = true) Instant correctedAt,
            @Schema(nullable = true) Instant verifiedAt,
            List<FindingActionView> actions) {}

    /** Something that was done about a finding. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingActionView(
            Instant at,
            FindingAction.Kind kind,

            @Schema(nullable = true, description = "Who did it; left out where the reader may not know")
            String by,

            String text,
            @Schema(nullable = true) String evidence,

            @Schema(nullable = true, description = "Days asked for or granted")
            Integer days) {}

    /** A meeting of the committee and what it gave. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeetingView(
            int number,
            String motion,
            LocalDate meetingOn,
            String place,
            String agenda,
            int invited,

            @Schema(description = "Ballots were or are cast from then on")
            Instant opensAt,

            @Schema(description = "Ballots end then") Instant closesAt,

            @Schema(description = "How many were cast") int ballotsCast,

            @Schema(nullable = true, description = "Left out until the meeting is closed")
            Integer present,

            @Schema(nullable = true, description = "Left out until the meeting is closed")
            Integer recused,

            @Schema(nullable = true, description = "The resolution, or NO_QUORUM", example = "ADOPTED")
            String outcome,

            @Schema(nullable = true, description = "Whether the chair broke a tie")
            Boolean decidedByChair,

            @Schema(nullable = true) Instant endedAt) {}

    /** A ballot. */
    public record BallotView(int meeting, String member, Vote vote, String reason, Instant castAt) {}

    /** A deadline and what changed it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeadlineView(
            @Schema(description = "The legal period, or what was appointed", example = "correction")
            String period,

            @Schema(
                    description = "What it is for, where a case has several of its period",
                    example = "CheckApplicationDocuments")
            String occasion,

            Instant startsAt,

            @Schema(description = "The first moment after it; while the clock stands, as it was when it stopped")
            Instant endsAt,

            @Schema(description = "The last day in Korea") LocalDate lastDay,

            @Schema(example = "40 days from 2 March 2026, ends Saturday 11 April 2026, rolls to Monday 13 April 2026")
            String explanation,

            @Schema(description = "Where the period comes from")
            String source,

            @Schema(nullable = true, description = "The day since which the clock stands")
            LocalDate stoppedOn,

            @Schema(nullable = true, description = "When nobody waited for it any more")
            Instant endedAt,

            List<DeadlineChangeView> changes) {}

    /** What changed a deadline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeadlineChangeView(
            Instant at,
            DeadlineChange.Kind kind,
            int days,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String by,
            Instant endedBefore,
            Instant endsAfter) {}

    /** An exception from a bar; an applicant reads it when it is granted. */
    @Schema(name = "BarException")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BarExceptionView(
            @Schema(description = "The revocation whose bar ended last", example = "REV-2026-000001")
            String revocationCase,

            String reason,
            @Schema(nullable = true) String legalBasis,
            @Schema(nullable = true) String requestedBy,
            @Schema(nullable = true) String decidedBy,

            @Schema(nullable = true, description = "What the second manager said; not for applicants")
            String decisionReason,

            @Schema(nullable = true) Instant grantedAt) {
        static BarExceptionView of(BarException exception, Reader reader) {
            return new BarExceptionView(
                    exception.barCase(),
                    exception.reason(),
                    exception.legalBasis().orElse(null),
                    reader.person(exception.requestedBy()),
                    exception.decidedBy().map(reader::person).orElse(null),
                    reader.isOfficial() ? exception.decisionReason().orElse(null) : null,
                    exception.grantedAt().orElse(null));
        }
    }

    /** A disposition that the authority withdraws itself. */
    @Schema(name = "Withdrawal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithdrawalView(
            @Schema(description = "The case that led to it", example = "REV-2026-000001")
            String contestedCase,

            Disposition disposition,
            Defect defect,
            String reasons,
            @Schema(nullable = true) String proposedBy,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) String decisionReason,
            @Schema(nullable = true) Instant withdrawnAt,

            @Schema(nullable = true, description = "Won that went back, without interest; 0 if nothing had been paid")
            Long refundedAmount,

            @Schema(nullable = true, description = "Interest on them in won")
            Long refundInterest,

            @Schema(nullable = true) LocalDate refundedOn,
            @Schema(nullable = true) String refundReference) {
        static WithdrawalView of(DispositionWithdrawal withdrawal, Reader reader) {
            return new WithdrawalView(
                    withdrawal.contestedCase(),
                    withdrawal.disposition(),
                    withdrawal.defect(),
                    withdrawal.reasons(),
                    reader.person(withdrawal.proposedBy()),
                    withdrawal.decidedBy().map(reader::person).orElse(null),
                    withdrawal.decisionReason().orElse(null),
                    withdrawal.withdrawnAt().orElse(null),
                    withdrawal.refundedAmount().orElse(null),
                    withdrawal.refundInterest().orElse(null),
                    withdrawal.refundedOn().orElse(null),
                    withdrawal.refundReference().orElse(null));
        }
    }

    /** A correction of the number of affected persons of a breach. */
    @Schema(name = "BreachCorrection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BreachCorrectionView(
            @Schema(description = "The screening whose number it is", example = "BRS-2026-000001")
            String breachCase,

            @Schema(description = "The number when it was proposed")
            long personsBefore,

            @Schema(description = "The number that is said to be right")
            long personsAfter,

            String reason,
            @Schema(nullable = true) String proposedBy,
            @Schema(nullable = true) String decidedBy,
            @Schema(nullable = true) String decisionReason,
            @Schema(nullable = true) Instant correctedAt) {
        static BreachCorrectionView of(BreachCorrection correction, Reader reader) {
            return new BreachCorrectionView(
                    correction.breachCase(),
                    correction.personsBefore(),
                    correction.personsAfter(),
                    correction.reason(),
                    reader.person(correction.proposedBy()),
                    correction.decidedBy().map(reader::person).orElse(null),
                    correction.decisionReason().orElse(null),
                    correction.correctedAt().orElse(null));
        }
    }

    /** The time in which the organization may not apply. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bar(
            @Schema(description = "The revocation that brought it", example = "REV-2026-000001")
            String revocationCase,

            @Schema(
                    description =
                            "Whose certificate was revoked; a bar holds for the same company, whatever its number")
            String businessNumber,

            Instant startsAt,
            Instant endsAt,
            LocalDate earliestApplicationOn,

            @Schema(nullable = true, description = "When the end was recorded")
            Instant endedAt,

            @Schema(
                    nullable = true,
                    description = "The case in which the authority withdrew it",
                    example = "DWD-2026-000001")
            String withdrawnIn) {
        static Bar of(ReapplicationBar bar) {
            return new Bar(
                    bar.caseNumber(),
                    bar.businessNumber(),
                    bar.startsAt(),
                    bar.endsAt(),
                    bar.earliestApplicationOn(),
                    bar.endedAt().orElse(null),
                    bar.withdrawnIn().orElse(null));
        }
    }

    /** The time in which the fine for not holding a compulsory certificate is waived. */
    public record Waiver(Instant startsAt, Instant endsAt) {
        static Waiver of(FineWaiver waiver) {
            return new Waiver(waiver.startsAt(), waiver.endsAt());
        }
    }

    /** Something that happened; which of the members are there depends on the type. */
    @Schema(name = "CaseEvent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            Instant at,
            Type type,

            @Schema(nullable = true, description = "Of a task: the activity", example = "CheckApplicationDocuments")
            String activity,

            @Schema(nullable = true, description = "Who did it; left out where the reader may not know")
            String by,

            @Schema(nullable = true, description = "Of a decision")
            DecisionView decision,

            @Schema(nullable = true, description = "Of a letter: what it is about")
            LetterKind letter,

            @Schema(nullable = true, description = "Of a document: what it is")
            DocumentKind document,

            @Schema(nullable = true, description = "Of a letter or document, in the language of the request")
            String subject) {}

    /** What an event is. */
    public enum Type {
        /** A rule or a person decided. */
        DECISION,
        /** A person completed a task. */
        TASK,
        /** A letter was written. */
        LETTER,
        /** A document was written: minutes, a certificate. */
        DOCUMENT
    }

    /** A decision with everything that explains it. */
    @Schema(name = "Decision")
    public record DecisionView(
            @Schema(example = "DecideEligibility") String question,
            @Schema(example = "ELIGIBLE") String answer,
            String facts,
            String rule,
            String ruleVersion,
            String legalBasis,
            List<String> reasons) {}

    /** A letter in both languages. */
    @Schema(name = "Letter")
    public record LetterView(LetterKind kind, Instant writtenAt, Text en, Text ko) {
        static LetterView of(Letter letter) {
            return new LetterView(
                    letter.kind(),
                    letter.writtenAt(),
                    new Text(letter.subjectEnglish(), letter.bodyEnglish()),
                    new Text(letter.subjectKorean(), letter.bodyKorean()));
        }
    }

    /** Subject and text of a letter. */
    @Schema(name = "LetterText")
    public record Text(String subject, String body) {}
}
