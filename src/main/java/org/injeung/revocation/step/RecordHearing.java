package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.HEARING_ATTENDEES;
import static org.injeung.revocation.RevocationProcess.HEARING_RESULT;
import static org.injeung.revocation.RevocationProcess.HEARING_STATEMENT;
import static org.injeung.revocation.RevocationProcess.OPINION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.injeung.access.Caller;
import org.injeung.access.People;
import org.injeung.law.Words;
import org.injeung.letters.DocumentKind;
import org.injeung.letters.Documents;
import org.injeung.registry.Hearing;
import org.injeung.registry.InvalidInput;
import org.injeung.registry.Revocation;
import org.injeung.registry.Revocations;
import org.injeung.revocation.policy.HearingResult;

/** Takes what was said at the hearing from its presider, or why it is postponed from any officer. */
@Named
@Dependent
public class RecordHearing implements TaskListener {
    private final Revocations revocations;
    private final Documents documents;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public RecordHearing(Revocations revocations, Documents documents, Clock clock) {
        this.revocations = revocations;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = CASE_NUMBER.from(task);
        var hearing = revocations.lastHearing(caseNumber).orElseThrow();
        var result = HEARING_RESULT.from(task);
        var officer = Caller.of(task).id();
        if (result != HearingResult.POSTPONED && !officer.equals(hearing.presider())) {
            throw new InvalidInput(
                    HEARING_RESULT.name(),
                    new Words(
                                    "only the presider, %s, concludes the hearing; anybody else postpones it",
                                    "청문은 주재자 %s만 종결합니다. 다른 사람은 연기할 수 있을 뿐입니다")
                            .with(hearing.presider()));
        }
        var statement = HEARING_STATEMENT.take(task);
        var attendees = HEARING_ATTENDEES.takeIfPresent(task);
        if (result == HearingResult.HELD && attendees.isEmpty()) {
            throw new InvalidInput(HEARING_ATTENDEES.name(), new Words("say who came", "출석한 사람을 적으십시오"));
        }
        hearing.record(result.name(), attendees.orElse(null), statement, officer, clock.instant());
        if (result != HearingResult.POSTPONED) {
            writeMinutes(caseNumber, hearing, People.of(task).named(hearing.presider()), result);
            tellCommittee(task, hearing);
        }
    }

    private void writeMinutes(String caseNumber, Hearing hearing, Words presider, HearingResult result) {
        documents.write(
                caseNumber,
                DocumentKind.HEARING_MINUTES,
                "hearing-" + hearing.number(),
                Map.of(
                        "hearingOn", hearing.on().toString(),
                        "place", hearing.place(),
                        "presider", presider,
                        "hearingResult", result.name(),
                        "attendees", hearing.attendees().orElse("-"),
                        "statement", hearing.statement().orElseThrow()));
    }

    /** The committee reads it with the opinion; the minutes have all of it. */
    private static void tellCommittee(DelegateTask task, Hearing hearing) {
        var heard = new Words("Hearing of %s", "%s 청문").with(hearing.on()).both() + ": "
                + hearing.statement().orElseThrow();
        OPINION.to(
                task,
                Revocation.shortenFacts(Stream.concat(OPINION.find(task).stream(), Stream.of(heard))
                        .collect(Collectors.joining("\n\n"))));
    }
}
