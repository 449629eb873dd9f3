package org.injeung.penalty.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.injeung.law.Characters;
import org.injeung.law.Words;
import org.injeung.penalty.policy.Fault;
import org.injeung.penalty.policy.Provision;
import org.injeung.penalty.policy.Seriousness;
import org.injeung.registry.Penalty;
import org.injeung.registry.PenaltyViolation;

/** Amounts and worksheets, as people read them. */
final class AmountsInWords {
    private static final int FORM = 2000;

    private AmountsInWords() {}

    /** Lines for readers of both languages, as many characters as fit into a form. */
    static String forForms(List<Words> lines) {
        return shorten(lines.stream().map(Words::both).collect(Collectors.joining("\n")));
    }

    private static String shorten(String text) {
        return Characters.shorten(text, FORM);
    }

    static Words won(long amount) {
        return new Words("%,d won", "%,d원").with(amount);
    }

    /** The violations of the round, a line each. */
    static List<Words> summary(Penalty penalty) {
        return penalty.violations().stream()
                .map(violation -> new Words("%d. %s: %s", "%d. %s: %s")
                        .with(
                                violation.number(),
                                Provision.valueOf(violation.facts().provision()).title(),
                                won(violation.amounts().amount())))
                .toList();
    }

    /** The same for letters. */
    static Words violations(Penalty penalty) {
        return Words.join("\n", summary(penalty)).map(AmountsInWords::shorten);
    }

    /** Every worksheet of the round; a tab stands between the name of a row and its value. */
    static Words worksheets(Penalty penalty) {
        return Words.join(
                "\n\n",
                penalty.violations().stream().map(AmountsInWords::worksheet).toList());
    }

    private static Words worksheet(PenaltyViolation violation) {
        var rows = new ArrayList<Words>();
        var facts = violation.facts();
        var provision = Provision.valueOf(facts.provision());
        rows.add(new Words("Violation %d: %s", "위반행위 %d: %s").with(violation.number(), provision.title()));
        rows.add(row(new Words("Legal basis", "근거"), provision.citation()));
        rows.add(row(new Words("Facts", "위반사실"), Words.same(facts.facts())));
        rows.add(row(new Words("Time", "위반기간"), Words.same(facts.from() + " – " + facts.until())));
        rows.add(row(new Words("Fault", "고의·과실"), Fault.valueOf(facts.fault()).inSentence()));
        rows.add(row(new Words("Victims", "피해 정보주체"), new Words("%,d", "%,d명").with(facts.victims())));
        rows.addAll(sales(violation));
        rows.addAll(amounts(violation));
        return Words.join("\n", rows);
    }

    private static List<Words> sales(PenaltyViolation violation) {
        var sales = violation.sales();
        if (sales.total() == null) {
            return List.of(row(new Words("Sales", "매출액"), sales.explanation()));
        }
        var unrelated = won(sales.unrelated());
        return List.of(
                row(new Words("Total sales", "전체 매출액"), won(sales.total()).then(": ", sales.explanation())),
                row(
                        new Words("Unrelated sales", "무관 매출액"),
                        sales.unrelatedReason() == null
                                ? unrelated
                                : unrelated.then(": ", Words.same(sales.unrelatedReason()))),
                row(new Words("Base", "기준 매출액"), won(violation.base().orElseThrow())));
    }

    private static List<Words> amounts(PenaltyViolation violation) {
        var amounts = violation.amounts();
        var seriousness = Seriousness.valueOf(amounts.seriousness()).inSentence();
        var cap = violation.cap();
        var rows = new ArrayList<Words>();
        var rate = amounts.rate() == null
                ? seriousness
                : seriousness.then(
                        ", ", Words.same(amounts.rate().stripTrailingZeros().toPlainString() + " %"));
        rows.add(row(new Words("Seriousness", "중대성"), rate.then(": ", Words.same(amounts.reason()))));
        rows.add(row(new Words("Basic amount", "기준금액"), won(amounts.basic())));
        violation
                .adjustments()
                .forEach(adjustment -> rows.add(row(
                        adjustment.title(),
                        new Words("%+d %%, %s: %s", "%+d %%, %s: %s")
                                .with(adjustment.percent(), won(adjustment.amount()), adjustment.reason()))));
        rows.add(row(new Words("Adjusted amount", "조정금액"), won(amounts.adjusted())));
        rows.add(row(
                new Words("Cap", "상한"),
                new Words("%s: %s, %s", "%s: %s, %s").with(won(cap.amount()), cap.legalBasis(), cap.reason())));
        rows.add(row(new Words("Amount", "과징금"), won(amounts.amount())));
        return rows;
    }

    private static Words row(Words name, Words value) {
        return name.then("\t", value.map(text -> text.replaceAll("\\s+", " ")));
    }
}
