package org.injeung.revocation.step;

import static org.injeung.engine.CaseVariables.CASE_NUMBER;
import static org.injeung.revocation.RevocationProcess.EFFECTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.injeung.law.Characters;
import org.injeung.law.Words;
import org.injeung.registry.Revocations;
import org.injeung.revocation.RevocationEffects;
import org.injeung.revocation.policy.Effect;
import org.injeung.revocation.policy.EffectsPolicy;

/** Shows the manager what the signature would bring about, and keeps what was shown. */
@Named
@Dependent
public class PreviewEffects implements JavaDelegate {
    private static final int SHOWN = 1900;

    private final RevocationEffects effects;
    private final Revocations revocations;
    private final Clock clock;

    /** Works in the transaction of the engine. */
    @Inject
    public PreviewEffects(RevocationEffects effects, Revocations revocations, Clock clock) {
        this.effects = effects;
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution step) {
        var caseNumber = CASE_NUMBER.from(step);
        var now = effects.of(caseNumber);
        var words = now.stream().map(Effect::words).toList();
        revocations.lastOrder(caseNumber).preview(words, EffectsPolicy.binding(now), clock.instant());
        EFFECTS.to(
                step,
                new Words(
                        shown(words.stream().map(Words::en).toList(), caseNumber),
                        shown(words.stream().map(Words::ko).toList(), caseNumber)));
    }

    /** A list for the form; one that is too long for a variable says where all of it is read. */
    private static String shown(List<String> effects, String caseNumber) {
        var list = new StringBuilder();
        for (var effect : effects) {
            var line = "- " + effect + "\n";
            if (Characters.count(list + line) > SHOWN) {
                return list + "- … /api/cases/" + caseNumber + "/effects";
            }
            list.append(line);
        }
        return list.toString().strip();
    }
}
