package org.injeung.lookup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.law.Criteria;
import org.injeung.letters.Documents;
import org.injeung.letters.Letter;
import org.injeung.letters.Letters;
import org.injeung.registry.Audit;
import org.injeung.registry.AuditMember;
import org.injeung.registry.Audits;
import org.injeung.registry.Ballot;
import org.injeung.registry.BarExceptions;
import org.injeung.registry.BreachClock;
import org.injeung.registry.BreachReport;
import org.injeung.registry.Breaches;
import org.injeung.registry.CaseDeadline;
import org.injeung.registry.CaseDeadlines;
import org.injeung.registry.CaseKind;
import org.injeung.registry.CaseNumber;
import org.injeung.registry.Cases;
import org.injeung.registry.Certificate;
import org.injeung.registry.Certificates;
import org.injeung.registry.CertificationCase;
import org.injeung.registry.Changes;
import org.injeung.registry.CommitteeMeeting;
import org.injeung.registry.Finding;
import org.injeung.registry.FindingAction;
import org.injeung.registry.Meetings;
import org.injeung.registry.NotFound;
import org.injeung.registry.Objections;
import org.injeung.registry.Obligations;
import org.injeung.registry.OrderDelivery;
import org.injeung.registry.Organizations;
import org.injeung.registry.Page;
import org.injeung.registry.Penalties;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltyViolation;
import org.injeung.registry.PreEvaluations;
import org.injeung.registry.ReNotification;
import org.injeung.registry.ReNotifications;
import org.injeung.registry.RecordedDecision;
import org.injeung.registry.RevocationOrder;
import org.injeung.registry.Revocations;
import org.injeung.registry.SearchText;
import org.injeung.registry.Vote;
import org.injeung.registry.Withdrawals;

/** Puts together from the registry what a reader sees of cases. */
@Dependent
class CaseFile {
    private static final Set<String> OF_THE_COMMITTEE = Set.of("CountBallots", "BreakTie");

    private final CaseDeadlines deadlines;
    private final Cases cases;
    private final Certificates certificates;
    private final Organizations organizations;
    private final PreEvaluations preEvaluations;
    private final Criteria criteria;
    private final Audits audits;
    private final Meetings meetings;
    private final Obligations obligations;
    private final Penalties penalties;
    private final Objections objections;
    private final Letters letters;
    private final Documents documents;
    private final Changes changes;
    private final Revocations revocations;
    private final Breaches breaches;
    private final Clock time;
    private final BarExceptions exceptions;
    private final ReNotifications reNotifications;
    private final Withdrawals withdrawals;

    @Inject
    CaseFile(
            Cases cases,
            Certificates certificates,
            Organizations organizations,
            PreEvaluations preEvaluations,
            Criteria criteria,
            Audits audits,
            Meetings meetings,
            Obligations obligations,
            Penalties penalties,
            Objections objections,
            Letters letters,
            Documents documents,
            CaseDeadlines deadlines,
            Changes changes,
            Revocations revocations,
            BarExceptions exceptions,
            Breaches breaches,
            Clock time,
            ReNotifications reNotifications,
            Withdrawals withdrawals) {
        this.cases = cases;
        this.certificates = certificates;
        this.organizations = organizations;
        this.preEvaluations = preEvaluations;
        this.criteria = criteria;
        this.audits = audits;
        this.meetings = meetings;
        this.obligations = obligations;
        this.penalties = penalties;
        this.objections = objections;
        this.letters = letters;
        this.documents = documents;
        this.deadlines = deadlines;
        this.changes = changes;
        this.revocations = revocations;
        this.breaches = breaches;
        this.time = time;
        this.exceptions = exceptions;
        this.reNotifications = reNotifications;
        this.withdrawals = withdrawals;
    }

    /** @throws NotFound if there is no such case, or it does not concern the reader */
    CertificationCase find(String caseNumber, Reader reader) {
        return Optional.of(CaseNumber.of(caseNumber))
                .filter(text -> text.matches("[A-Z]{3}-[0-9]{4}-[0-9]{6}"))
                .flatMap(cases::find)
                .filter(found -> cases.includes(reader.cases(), found))
                .orElseThrow(() -> new NotFound("case " + caseNumber));
    }

    List<CaseView.Summary> list(Reader reader, SearchText text, Page page) {
        var listed = cases.list(reader.cases(), text, page);
        var names = organizations.names(
                listed.stream().map(CertificationCase::businessNumber).collect(Collectors.toSet()));
        var issued = certificates.issuedIn(listed.stream()
                .filter(CaseFile::brings)
                .map(CertificationCase::caseNumber)
                .collect(Collectors.toSet()));
        return listed.stream()
                .map(about -> CaseView.Summary.of(
                        about,
                        names.get(about.businessNumber()),
                        about.certificateNumber()
                                .or(() -> Optional.ofNullable(issued.get(about.caseNumber()))
                                        .map(Certificate::number))
                                .orElse(null),
                        reader))
                .toList();
    }

    CaseView read(CertificationCase about, Reader reader, Locale language) {
        var number = about.caseNumber();
        var name = organizations.read(about.businessNumber()).name();
        var summary = CaseView.Summary.of(about, name, certificateOf(about), reader);
        return new CaseView(
                summary.caseNumber(),
                summary.kind(),
                summary.processKey(),
                summary.status(),
                summary.organization(),
                summary.certificateNumber(),
                summary.startedBy(),
                summary.openedAt(),
                summary.closedAt(),
                about.kind() == CaseKind.ISSUANCE ? application(number) : null,
                about.kind() == CaseKind.ISSUANCE ? coreItems(number, reader, language) : null,
                about.kind() == CaseKind.SCREENING ? breach(number, reader, language) : null,
                about.kind() == CaseKind.REVOCATION ? revocation(number, reader, language) : null,
                about.kind() == CaseKind.OBLIGATION ? obligation(number, reader) : null,
                penalties
                        .find(number)
                        .map(penalty -> penalty(penalty, reader, language))
                        .orElse(null),
                changes.find(number)
                        .map(change -> CaseView.ChangeView.of(change, reader))
                        .orElse(null),
                about.kind() == CaseKind.OBJECTION ? objection(number, reader) : null,
                about.kind() == CaseKind.RE_NOTIFICATION ? reNotification(reNotifications.read(number), reader) : null,
                about.kind() == CaseKind.SCREENING ? reNotifications(number, reader) : null,
                about.overturnedIn().orElse(null),
                audit(number, reader),
                meetings(number),
                reader.isOfficial() ? ballots(number, reader) : null,
                exceptions
                        .find(number)
                        .filter(exception ->
                                reader.isOfficial() || exception.grantedAt().isPresent())
                        .map(exception -> CaseView.BarExceptionView.of(exception, reader))
                        .orElse(null),
                breaches.correction(number)
                        .map(correction -> CaseView.BreachCorrectionView.of(correction, reader))
                        .orElse(null),
                withdrawals
                        .find(number)
                        .filter(withdrawal ->
                                reader.isOfficial() || withdrawal.withdrawnAt().isPresent())
                        .map(withdrawal -> CaseView.WithdrawalView.of(withdrawal, reader))
                        .orElse(null),
                bar(about),
                certificates.waiverOf(number).map(CaseView.Waiver::of).orElse(null),
                deadlines(number, reader, language),
                timeline(number, reader, language));
    }

    /** The bar that a revocation brought, or that stood against an application; null if there is none. */
    private CaseView.Bar bar(CertificationCase about) {
        return Optional.of(about.caseNumber())
                .filter(number -> about.kind() != CaseKind.ISSUANCE)
                .or(() -> cases.application(about.caseNumber()).barredBy())
                .flatMap(certificates::barOf)
                .map(CaseView.Bar::of)
                .orElse(null);
    }

    /** The certificate that a case is about; for an application the one that it brought. */
    private String certificateOf(CertificationCase about) {
        return about.certificateNumber()
                .or(() -> brings(about)
                        ? certificates.issuedIn(about.caseNumber()).map(Certificate::number)
                        : Optional.empty())
                .orElse(null);
    }

    private static boolean brings(CertificationCase about) {
        return about.kind() == CaseKind.ISSUANCE;
    }

    private CaseView.ApplicationView application(String caseNumber) {
        var application = cases.application(caseNumber);
        return new CaseView.ApplicationView(
                application.scheme().mark(),
                application.kind(),
                application.scope(),
                application.operatingSince().orElse(null),
                application.late().orElse(null),
                application.reopens().orElse(null));
    }

    private List<CaseView.CoreItemView> coreItems(String caseNumber, Reader reader, Locale language) {
        return preEvaluations.of(caseNumber).stream()
                .map(evaluation -> new CaseView.CoreItemView(
                        evaluation.round(),
                        evaluation.criterion().annex(),
                        evaluation.criterion().item(),
                        evaluation.criterion().version(),
                        title(evaluation.criterion(), language),
                        evaluation.result(),
                        evaluation.reason().orElse(null),
                        evaluation.evidence().orElse(null),
                        reader.person(evaluation.evaluatedBy()),
                        evaluation.evaluatedAt(),
                        evaluation.improvement().orElse(null),
                        evaluation.improvedAt().orElse(null)))
                .toList();
    }

    /** The title of a criterion; empty if the catalogue was replaced by one that does not have it any more. */
    private String title(Criteria.Key criterion, Locale language) {
        return criteria.find(criterion)
                .map(found -> Locale.KOREAN.equals(language) ? found.titleKorean() : found.titleEnglish())
                .orElse("");
    }

    private CaseView.BreachView breach(String caseNumber, Reader reader, Locale language) {
        var breach = cases.breach(caseNumber);
        return new CaseView.BreachView(
                breach.affectedPersons(),
                breach.massive(),
                breach.discoveredAt(),
                breach.reportedAt(),
                breach.description(),
                breach.sensitiveData(),
                breach.illegalAccess(),
                certificates.of(breach.businessNumber()).stream()
                        .map(certificate -> new CaseView.HeldCertificate(
                                certificate.number(), certificate.scheme().mark(), certificate.status(time.instant())))
                        .toList(),
                breaches.clocks(caseNumber).stream()
                        .map(clock -> clock(clock, language))
                        .toList(),
                breaches.reports(caseNumber).stream()
                        .map(report -> report(report, reader))
                        .toList(),
                reader.isOfficial() ? opinions(caseNumber) : null);
    }

    private List<CaseView.OpinionView> opinions(String caseNumber) {
        var endsAt = deadlines.of(caseNumber, "agencyOpinionEndsAt").stream()
                .findFirst()
                .map(CaseDeadline::endsAt)
                .orElse(null);
        return breaches.opinions(caseNumber).stream()
                .map(opinion -> new CaseView.OpinionView(
                        opinion.agency(),
                        opinion.askedBy(),
                        opinion.askedAt(),
                        endsAt,
                        opinion.text().orElse(null),
                        opinion.givenBy().orElse(null),
                        opinion.givenAt().orElse(null)))
                .toList();
    }

    private CaseView.ClockView clock(BreachClock kept, Locale language) {
        var clock = kept.clock();
        var now = time.instant();
        return new CaseView.ClockView(
                clock.duty(),
                clock.state(now),
                clock.dueAt(),
                clock.doneAt(),
                clock.lateBy(now).map(Duration::toString).orElse(null),
                (Locale.KOREAN.equals(language) ? kept.explanationKorean() : kept.explanation()).orElse(null));
    }

    private static CaseView.ReportView report(BreachReport report, Reader reader) {
        var facts = report.facts();
        return new CaseView.ReportView(
                report.reportedAt(),
                reader.person(report.reporter()),
                report.affectedPersons(),
                report.effect(),
                report.discoveredAt().orElse(null),
                report.description(),
                facts.incidentReportedAt(),
                facts.leakNotifiedAt(),
                facts.leakReportedAt(),
                facts.sensitiveData(),
                facts.illegalAccess());
    }

    private CaseView.RevocationView revocation(String caseNumber, Reader reader, Locale language) {
        var revocation = cases.revocation(caseNumber);
        var orders = revocations.orders(caseNumber);
        return new CaseView.RevocationView(
                revocation.certificateNumber(),
                revocation.ground(),
                revocation.facts(),
                revocation.opinion().orElse(null),
                revocation.opinionAt().orElse(null),
                revocation.signedBy().map(reader::person).orElse(null),
                revocation.signedAt().orElse(null),
                revocation
                        .signedAt()
                        .flatMap(at -> orders.stream().reduce((earlier, later) -> later))
                        .map(RevocationOrder::reasons)
                        .orElse(null),
                reader.isOfficial()
                        ? orders.stream().map(order -> order(order, language)).toList()
                        : null,
                hearings(caseNumber),
                revocations.delivery(caseNumber).map(CaseFile::delivery).orElse(null));
    }

    /** The hearings, or null if none was arranged. */
    private List<CaseView.HearingView> hearings(String caseNumber) {
        var arranged = revocations.hearings(caseNumber).stream()
                .map(hearing -> new CaseView.HearingView(
                        hearing.number(),
                        hearing.on(),
                        hearing.place(),
                        hearing.presider(),
                        hearing.result().orElse(null),
                        hearing.attendees().orElse(null),
                        hearing.statement().orElse(null),
                        hearing.recordedAt().orElse(null)))
                .toList();
        return arranged.isEmpty() ? null : arranged;
    }

    private static CaseView.DeliveryView delivery(OrderDelivery delivery) {
        return new CaseView.DeliveryView(
                delivery.sentAt(),
                delivery.receivedOn().orElse(null),
                delivery.certificateReturn().orElse(null),
                delivery.failure().orElse(null),
                delivery.recordedAt().orElse(null),
                delivery.publishedAt().orElse(null),
                delivery.servedOn().orElse(null));
    }

    private static CaseView.OrderView order(RevocationOrder order, Locale language) {
        return new CaseView.OrderView(
                order.number(),
                order.reasons(),
                order.preparedBy(),
                order.preparedAt(),
                order.previewedAt().orElse(null),
                (Locale.KOREAN.equals(language) ? order.effectsKorean() : order.effectsEnglish())
                        .map(effects -> effects.lines().toList())
                        .orElse(null),
                order.returnReason().orElse(null),
                order.returnedBy().orElse(null),
                order.returnedAt().orElse(null));
    }

    private CaseView.ObligationView obligation(String caseNumber, Reader reader) {
        var obligation = obligations.read(caseNumber);
        return new CaseView.ObligationView(
                obligation.scheme().mark(),
                obligation.obligedSince().orElse(null),
                obligation.obligedBy().orElse(null),
                obligation.heldUntil().orElse(null),
                obligations.fines(caseNumber).stream()
                        .map(fine -> new CaseView.FineView(
                                fine.amount(),
                                fine.reasons(),
                                fine.circumstances(),
                                reader.person(fine.preparedBy()),
                                fine.preparedAt(),
                                fine.opinionLastDay().orElse(null),
                                fine.opinion().orElse(null),
                                fine.opinionAt().orElse(null),
                                fine.withdrawnAt().orElse(null),
                                fine.signedAmount().orElse(null),
                                fine.signedBy().map(reader::person).orElse(null),
                                fine.signedAt().orElse(null)))
                        .toList());
    }

    /** The penalty; an applicant sees the worksheets when the intended amount was told. */
    private static CaseView.PenaltyView penalty(Penalty penalty, Reader reader, Locale language) {
        var told = reader.isOfficial() || penalty.opinionLastDay().isPresent();
        return new CaseView.PenaltyView(
                penalty.breachCase(),
                penalty.salesBasis().orElse(null),
                penalty.salesReason().orElse(null),
                penalty.businessStartedOn().orElse(null),
                penalty.sales().stream()
                        .map(sales -> new CaseView.SalesView(sales.year(), sales.amount(), sales.estimated()))
                        .toList(),
                penalty.round(),
                told
                        ? penalty.violations().stream()
                                .map(violation -> violation(violation, reader, language))
                                .toList()
                        : null,
                told ? penalty.total() : null,
                penalty.opinionLastDay().orElse(null),
                penalty.opinion().orElse(null),
                penalty.opinionAt().orElse(null),
                penalty.signedAmount().orElse(null),
                penalty.signedBy().map(reader::person).orElse(null),
                penalty.signedAt().orElse(null),
                penalty.instalments().stream()
                        .map(part -> new CaseView.InstalmentView(part.number(), part.amount(), part.dueOn()))
                        .toList(),
                penalty.payments().stream()
                        .map(payment -> new CaseView.PaymentView(payment.amount(), payment.paidOn()))
                        .toList(),
                penalty.remindedAt().orElse(null));
    }

    private static CaseView.ViolationView violation(PenaltyViolation violation, Reader reader, Locale language) {
        var korean = Locale.KOREAN.equals(language);
        var facts = violation.facts();
        var sales = violation.sales();
        var amounts = violation.amounts();
        var cap = violation.cap();
        return new CaseView.ViolationView(
                violation.number(),
                facts.provision(),
                facts.facts(),
                facts.fault(),
                facts.victims(),
                facts.from(),
                facts.until(),
                facts.orderedOn(),
                sales.total(),
                sales.unrelated(),
                sales.unrelatedReason(),
                violation.base().orElse(null),
                korean ? sales.explanationKorean() : sales.explanation(),
                amounts.seriousness(),
                amounts.rate(),
                amounts.reason(),
                amounts.basic(),
                violation.adjustments().stream()
                        .map(adjustment -> new CaseView.AdjustmentView(
                                korean ? adjustment.titleKorean() : adjustment.titleEnglish(),
                                adjustment.percent(),
                                adjustment.amount(),
                                adjustment.reason()))
                        .toList(),
                amounts.adjusted(),
                cap.ground(),
                cap.reason(),
                cap.legalBasis(),
                cap.amount(),
                amounts.amount(),
                reader.person(violation.assessedBy()));
    }

    private CaseView.ObjectionView objection(String caseNumber, Reader reader) {
        var objection = objections.read(caseNumber);
        return new CaseView.ObjectionView(
                objection.contestedCase(),
                objection.reasons(),
                objection.paper().map(CaseView.PaperView::of).orElse(null),
                objection.toldAt().orElse(null),
                objection.lastDay().orElse(null),
                objection.replyDueOn().orElse(null),
                objection.extensionReason().orElse(null),
                reader.isOfficial() ? objection.report().orElse(null) : null);
    }

    private ReNotificationView reNotification(ReNotification about, Reader reader) {
        return ReNotificationView.of(about, cases.read(about.caseNumber()).status(), reader);
    }

    /** The re-notifications of a breach, or null if none was asked for. */
    private List<ReNotificationView> reNotifications(String breachCase, Reader reader) {
        var all = reNotifications.ofBreach(breachCase).stream()
                .map(about -> reNotification(about, reader))
                .toList();
        return all.isEmpty() ? null : all;
    }

    private CaseView.AuditView audit(String caseNumber, Reader reader) {
        return audits.find(caseNumber).map(audit -> audit(audit, reader)).orElse(null);
    }

    private CaseView.AuditView audit(Audit audit, Reader reader) {
        return new CaseView.AuditView(
                audit.kind(),
                audit.plannedOn(),
                audit.plannedUntil(),
                audit.place(),
                reader.person(audit.leadAuditor()),
                reader.isOfficial()
                        ? audits.team(audit).stream().map(AuditMember::userId).toList()
                        : null,
                audits.assets(audit).stream()
                        .map(asset -> new CaseView.AssetView(
                                asset.name(), asset.outOfScope().orElse(null)))
                        .toList(),
                audit.visitedOn().orElse(null),
                audit.visitedUntil().orElse(null),
                CaseView.ItemCounts.of(audits.items(audit)),
                audit.completedAt().orElse(null),
                audit.outcome().orElse(null),
                audits.findings(audit).stream()
                        .map(finding -> finding(finding, audits.actions(finding), reader))
                        .toList());
    }

    private static CaseView.FindingView finding(Finding finding, List<FindingAction> actions, Reader reader) {
        var answer = last(actions, FindingAction.Kind.ANSWERED);
        return new CaseView.FindingView(
                finding.number(),
                finding.criterion(),
                finding.severity(),
                finding.facts(),
                finding.evidence().orElse(null),
                answer.map(FindingAction::text).orElse(null),
                answer.map(FindingAction::at).orElse(null),
                last(actions, FindingAction.Kind.VERIFIED)
                        .map(FindingAction::at)
                        .orElse(null),
                actions.stream()
                        .map(action -> new CaseView.FindingActionView(
                                action.at(),
                                action.kind(),
                                reader.person(action.by()),
                                action.text(),
                                action.evidence().orElse(null),
                                action.days().isPresent() ? action.days().getAsInt() : null))
                        .toList());
    }

    private static Optional<FindingAction> last(List<FindingAction> actions, FindingAction.Kind kind) {
        return actions.stream().filter(action -> action.kind() == kind).reduce((earlier, later) -> later);
    }

    /** The meetings of the committee, or null if none was called. */
    private List<CaseView.MeetingView> meetings(String caseNumber) {
        var called = meetings.of(caseNumber).stream().map(this::meeting).toList();
        return called.isEmpty() ? null : called;
    }

    private CaseView.MeetingView meeting(CommitteeMeeting meeting) {
        var ballots = meetings.ballots(meeting);
        var recused = meeting.endedAt()
                .map(at -> (int) ballots.stream()
                        .filter(ballot -> ballot.vote() == Vote.RECUSED)
                        .count())
                .orElse(null);
        return new CaseView.MeetingView(
                meeting.number(),
                meeting.motion(),
                meeting.meetingOn(),
                meeting.place(),
                meeting.agenda(),
                meeting.invited(),
                meeting.opensAt(),
                meeting.closesAt(),
                ballots.size(),
                recused == null ? null : ballots.size() - recused,
                recused,
                meeting.outcome().orElse(null),
                meeting.endedAt().map(at -> meeting.isDecidedByChair()).orElse(null),
                meeting.endedAt().orElse(null));
    }

    /** Nobody reads how others vote before the meeting is closed. */
    private List<CaseView.BallotView> ballots(String caseNumber, Reader reader) {
        return meetings.of(caseNumber).stream()
                .flatMap(meeting -> meetings.ballots(meeting).stream()
                        .filter(ballot -> meeting.endedAt().isPresent() || reader.is(ballot.member())))
                .map(CaseFile::ballot)
                .toList();
    }

    private static CaseView.BallotView ballot(Ballot ballot) {
        return new CaseView.BallotView(
                ballot.meetingNumber(), ballot.member(), ballot.vote(), ballot.reason(), ballot.castAt());
    }

    /** The deadlines; an applicant sees those by which its organization does something. */
    private List<CaseView.DeadlineView> deadlines(String caseNumber, Reader reader, Locale language) {
        return deadlines.of(caseNumber).stream()
                .filter(deadline -> reader.isOfficial() || deadline.concernsOrganization())
                .map(deadline -> new CaseView.DeadlineView(
                        deadline.period(),
                        deadline.occasion(),
                        deadline.startsAt(),
                        deadline.endsAt(),
                        deadline.lastDay(),
                        Locale.KOREAN.equals(language) ? deadline.explanationKorean() : deadline.explanationEnglish(),
                        deadline.source(),
                        deadline.stoppedOn().orElse(null),
                        deadline.endedAt().orElse(null),
                        deadlines.changes(deadline).stream()
                                .map(change -> new CaseView.DeadlineChangeView(
                                        change.changedAt(),
                                        change.kind(),
                                        change.days(),
                                        change.reason().orElse(null),
                                        reader.person(change.changedBy()),
                                        change.endedBefore(),
                                        change.endsAfter()))
                                .toList()))
                .toList();
    }

    /** What happened in its order; at one instant a task comes before the decision that it brought, and that before its letter. */
    private List<CaseView.Event> timeline(String caseNumber, Reader reader, Locale language) {
        var events = new ArrayList<CaseView.Event>();
        for (var task : cases.contributions(caseNumber)) {
            events.add(new CaseView.Event(
                    task.contributedAt(),
                    CaseView.Type.TASK,
                    task.activity(),
                    reader.person(task.userId()),
                    null,
                    null,
                    null,
                    null));
        }
        for (var decision : cases.decisions(caseNumber)) {
            events.add(new CaseView.Event(
                    decision.decidedAt(),
                    CaseView.Type.DECISION,
                    null,
                    reader.person(decision.decidedBy()),
                    decision(decision, reader),
                    null,
                    null,
                    null));
        }
        for (var letter : letters.of(caseNumber)) {
            events.add(new CaseView.Event(
                    letter.writtenAt(),
                    CaseView.Type.LETTER,
                    null,
                    null,
                    null,
                    letter.kind(),
                    null,
                    subject(letter, language)));
        }
        for (var document : documents.of(caseNumber)) {
            if (reader.isOfficial() || !document.kind().isOfficial()) {
                events.add(new CaseView.Event(
                        document.writtenAt(),
                        CaseView.Type.DOCUMENT,
                        null,
                        null,
                        null,
                        null,
                        document.kind(),
                        Locale.KOREAN.equals(language) ? document.titleKorean() : document.titleEnglish()));
            }
        }
        events.sort(Comparator.comparing(CaseView.Event::at));
        return events;
    }

    /** The decision; of the committee's only the first reason, the majority, as the others name members with their votes. */
    private static CaseView.DecisionView decision(RecordedDecision decision, Reader reader) {
        var all = reader.isOfficial() || !OF_THE_COMMITTEE.contains(decision.question());
        return new CaseView.DecisionView(
                decision.question(),
                decision.answer(),
                decision.facts(),
                decision.rule(),
                decision.ruleVersion(),
                decision.legalBasis(),
                decision.reasons().lines().limit(all ? Long.MAX_VALUE : 1).toList());
    }

    private static String subject(Letter letter, Locale language) {
        return Locale.KOREAN.equals(language) ? letter.subjectKorean() : letter.subjectEnglish();
    }
}
