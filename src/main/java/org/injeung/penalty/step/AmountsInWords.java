package org.injeung.penalty.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.injeung.law.Characters;
import org.injeung.penalty.policy.Fault;
import org.injeung.penalty.policy.Provision;
import org.injeung.penalty.policy.Seriousness;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltyViolation;

/** Amounts and worksheets, as people read them in both languages. */
final class AmountsInWords {
    private AmountsInWords() {}

    private static final int FORM = 2000;

    /** What fits into a form. */
    static String shorten(String text) {
        return Characters.shorten(text, FORM);
    }

    static String won(long amount) {
        return "%,d won (원)".formatted(amount);
    }

    /** The violations of the round, a line each. */
    static String summary(Penalty penalty) {
        return shorten(penalty.violations().stream()
                .map(violation -> "%d. %s (%s): %s"
                        .formatted(
                                violation.number(),
                                Provision.valueOf(violation.facts().provision()).english(),
                                Provision.valueOf(violation.facts().provision()).korean(),
                                won(violation.amounts().amount())))
                .collect(Collectors.joining("\n")));
    }

    /** Every worksheet of the round; a tab stands between the name of a row and its value. */
    static String worksheets(Penalty penalty) {
        return penalty.violations().stream().map(AmountsInWords::worksheet).collect(Collectors.joining("\n\n"));
    }

    private static String worksheet(PenaltyViolation violation) {
        var rows = new ArrayList<String>();
        var facts = violation.facts();
        var provision = Provision.valueOf(facts.provision());
        var fault = Fault.valueOf(facts.fault());
        rows.add("Violation (위반행위) %d: %s (%s)".formatted(violation.number(), provision.english(), provision.korean()));
        rows.add(row("Legal basis (근거)", provision.citation() + " (" + provision.citationKorean() + ")"));
        rows.add(row("Facts (위반사실)", facts.facts()));
        rows.add(row("Time (위반기간)", facts.from() + " – " + facts.until()));
        rows.add(row("Fault (고의·과실)", fault.english() + " (" + fault.korean() + ")"));
        rows.add(row("Victims (피해 규모)", "%,d".formatted(facts.victims())));
        rows.addAll(sales(violation));
        rows.addAll(amounts(violation));
        return String.join("\n", rows);
    }

    private static List<String> sales(PenaltyViolation violation) {
        var sales = violation.sales();
        var rows = new ArrayList<String>();
        if (sales.total() == null) {
            rows.add(row("Sales (매출액)", sales.explanation() + " (" + sales.explanationKorean() + ")"));
            return rows;
        }
        rows.add(row(
                "Total sales (전체 매출액)",
                won(sales.total()) + ": " + sales.explanation() + " (" + sales.explanationKorean() + ")"));
        rows.add(row(
                "Unrelated sales (무관 매출액)",
                won(sales.unrelated()) + (sales.unrelatedReason() == null ? "" : ": " + sales.unrelatedReason())));
        rows.add(row("Base (기준 매출액)", won(violation.base().orElseThrow())));
        return rows;
    }

    private static List<String> amounts(PenaltyViolation violation) {
        var amounts = violation.amounts();
        var seriousness = Seriousness.valueOf(amounts.seriousness());
        var cap = violation.cap();
        var rows = new ArrayList<String>();
        rows.add(row(
                "Seriousness (중대성)",
                "%s (%s)%s: %s"
                        .formatted(
                                seriousness.english(),
                                seriousness.korean(),
                                amounts.rate() == null
                                        ? ""
                                        : ", "
                                                + amounts.rate()
                                                        .stripTrailingZeros()
                                                        .toPlainString() + " %",
                                amounts.reason())));
        rows.add(row("Basic amount (기준금액)", won(amounts.basic())));
        violation
                .adjustments()
                .forEach(adjustment -> rows.add(row(
                        "%s (%s)".formatted(adjustment.titleEnglish(), adjustment.titleKorean()),
                        "%+d %%, %s: %s"
                                .formatted(adjustment.percent(), won(adjustment.amount()), adjustment.reason()))));
        rows.add(row("Adjusted amount (조정금액)", won(amounts.adjusted())));
        rows.add(row("Cap (상한)", "%s: %s, %s".formatted(won(cap.amount()), cap.legalBasis(), cap.reason())));
        rows.add(row("Amount (과징금)", won(amounts.amount())));
        return rows;
    }

    private static String row(String name, String value) {
        return name + "\t" + value.replaceAll("\\s+", " ");
    }
}
