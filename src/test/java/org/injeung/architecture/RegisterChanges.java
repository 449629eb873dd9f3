package org.injeung.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.injeung.registry.BarException;
import org.injeung.registry.Certificate;
import org.injeung.registry.Fine;
import org.injeung.registry.FineWaiver;
import org.injeung.registry.Organization;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltyInstalment;
import org.injeung.registry.PenaltyPayment;
import org.injeung.registry.ReapplicationBar;
import org.injeung.registry.Succession;

/**
 * Which steps change a certificate, a bar, a fine, a penalty or a holder: those whose code reaches a method that writes a field of
 * one of their tables, or makes a new row. A new method of theirs counts until it is declared as only preparing.
 */
final class RegisterChanges {
    private static final Set<String> TABLES = Set.of(
            Certificate.class.getName(),
            ReapplicationBar.class.getName(),
            BarException.class.getName(),
            Fine.class.getName(),
            FineWaiver.class.getName(),
            Penalty.class.getName(),
            PenaltyInstalment.class.getName(),
            PenaltyPayment.class.getName(),
            Organization.class.getName(),
            Succession.class.getName());

    /** What is written down before somebody signs, and what has no effect on anybody. */
    private static final Set<String> PREPARING = Set.of(
            "BarException.<init>",
            "BarException.decide",
            "Fine.<init>",
            "Fine.notice",
            "Fine.giveOpinion",
            "Fine.withdraw", // of one that nobody has signed
            "Penalty.<init>",
            "Penalty.supply",
            "Penalty.check",
            "Penalty.assess",
            "Penalty.notice",
            "Penalty.giveOpinion",
            "Penalty.returned",
            "Penalty.remind");

    private RegisterChanges() {}

    /** Whether the code of that class, with what it calls, changes the register. */
    static boolean reachedBy(JavaClass step) {
        var seen = new HashSet<JavaCodeUnit>(step.getCodeUnits());
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var unit = open.poll();
            if (changes(unit)) {
                return true;
            }
            unit.getAccessesFromSelf().stream()
                    .filter(access -> access instanceof JavaCodeUnitAccess<?>)
                    .flatMap(access -> ((JavaCodeUnitAccess<?>) access).getTarget().resolveMember().stream())
                    .filter(called -> called.getOwner().getPackageName().startsWith("org.injeung."))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }

    private static boolean changes(JavaCodeUnit unit) {
        return TABLES.contains(unit.getOwner().getName())
                && !PREPARING.contains(name(unit))
                && unit.getAccessesFromSelf().stream().anyMatch(RegisterChanges::isWrite);
    }

    private static boolean isWrite(JavaAccess<?> access) {
        return access instanceof JavaFieldAccess field
                && field.getAccessType() == JavaFieldAccess.AccessType.SET
                && TABLES.contains(field.getTargetOwner().getName());
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }

    /** What is declared as preparing but is not there any more. */
    static Set<String> declaredInVain() {
        var existing = Variables.mainClasses().stream()
                .filter(type -> TABLES.contains(type.getName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .map(RegisterChanges::name)
                .collect(Collectors.toSet());
        return PREPARING.stream().filter(name -> !existing.contains(name)).collect(Collectors.toSet());
    }
}
