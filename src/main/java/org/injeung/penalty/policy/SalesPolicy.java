package org.injeung.penalty.policy;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.injeung.law.Unreadable;
import org.injeung.law.Words;

/** Reads the sales that somebody wrote into a form, one business year a line. */
public final class SalesPolicy {
    private static final Pattern LINE = Pattern.compile("([0-9]{4})\\s*:\\s*([0-9][0-9,]*)");
    private static final long MOST = 10_000_000_000_000_000L;

    private SalesPolicy() {}

    /**
     * On what a penalty is assessed: sales of nothing in every year are none, and the flat cap applies by itself (PIPA Art. 64-2(1), proviso).
     *
     * @param stated what the officer makes of the data
     * @param counting the sales that count, in won by year
     */
    public static SalesBasis basis(SalesBasis stated, Map<Integer, Long> counting) {
        return counting.values().stream().allMatch(won -> won == 0) ? SalesBasis.NO_SALES : stated;
    }

    /**
     * The figures of lines such as {@code 2025: 41,000,000,000,000}.
     *
     * @throws Unreadable saying which line cannot be read
     */
    public static NavigableMap<Integer, Long> read(String text) {
        var sales = new TreeMap<Integer, Long>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new Unreadable(new Words(
                                "cannot read \"%s\"; write a year and won such as 2025: 41,000,000,000,000",
                                "\"%s\"을(를) 읽을 수 없습니다. 연도와 원 단위 금액을 적으십시오(예: 2025: 41,000,000,000,000)")
                        .with(line));
            }
            var digits = parts.group(2).replace(",", "");
            if (digits.length() > 17 || Long.parseLong(digits) > MOST) {
                throw new Unreadable(
                        new Words("more than 10,000 trillion won in %s", "%s년 매출액이 1경 원을 넘습니다").with(parts.group(1)));
            }
            if (sales.put(Integer.valueOf(parts.group(1)), Long.valueOf(digits)) != null) {
                throw new Unreadable(new Words("the year %s is there twice", "%s년이 두 번 적혀 있습니다").with(parts.group(1)));
            }
        });
        if (sales.isEmpty()) {
            throw new Unreadable(new Words("no year is told", "연도가 없습니다"));
        }
        return sales;
    }
}
