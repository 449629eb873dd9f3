package org.injeung.revocation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.injeung.revocation.policy.Effect;

/**
 * What the signature of an order would bring about.
 *
 * @param caseNumber the revocation
 * @param computedAt when it was computed
 * @param effects the effects in the order of the form
 */
@Schema(
        name = "RevocationEffects",
        description = "What the signature of an order would bring about if it were given now")
public record EffectsView(
        @Schema(example = "REV-2026-000001") String caseNumber, Instant computedAt, List<EffectView> effects) {
    /** One of them, in both languages. */
    @Schema(name = "RevocationEffect")
    public record EffectView(
            @Schema(example = "BAR") String kind,

            @Schema(example = "The holder may not apply until 2027-11-21")
            String en,

            String ko) {}

    static EffectsView of(String caseNumber, Instant computedAt, List<Effect> effects) {
        return new EffectsView(
                caseNumber,
                computedAt,
                effects.stream()
                        .map(effect -> new EffectView(
                                effect.kind().name(),
                                effect.words().en(),
                                effect.words().ko()))
                        .toList());
    }
}
