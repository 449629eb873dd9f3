package org.injeung.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.injeung.system.Desk;
import org.injeung.system.Postgres;
import org.injeung.system.Server;
import org.injeung.system.browser.Browser;
import org.junit.jupiter.api.Test;

/** W7: how long a person waits for a page in a browser while there are five thousand cases, a thousand of them open. */
class PagesBenchmark {
    private static final int FINISHED = 4_000;
    private static final int OPEN = 1_000;
    private static final int TIMES = 7;

    /** When a browser was done with the page and what it fetched; it draws while it waits. */
    private static final String DONE = "() => new Promise(done => { const look = () => { const main ="
            + " document.querySelector('main'); const all = performance.getEntriesByType('resource');"
            + " if (main && main.querySelector('h1') && main.querySelector('table, dl, ol, [role=status]')"
            + " && [...main.querySelectorAll('td')].every(cell => cell.textContent !== '…'))"
            + " requestAnimationFrame(() => done([performance.now(), all.length,"
            + " all.reduce((sum, one) => sum + one.transferSize, 0)]));"
            + " else setTimeout(look, 5); }; look(); })";

    private final Map<String, String> settings = Postgres.shared().newDatabase();

    @Test
    void pages() throws SQLException, IOException {
        var server = Server.startPlain("pages", settings);
        try (var database = Measures.connect(settings)) {
            var desk = new Desk(server);
            var holder = desk.register("Finished Store", "ONLINE_PLATFORM", 1_000_000_000);
            var certificate = desk.certify(holder);
            var finished =
                    desk.cases(holder.businessNumber(), "ISSUANCE", "ISSUED").get(0);
            var open = desk.applyFor(desk.register("Open Store", "ONLINE_PLATFORM", 1_000_000_000));
            desk.await("officer", "CheckApplicationDocuments", open);
            new Growth(database, finished).copy(1, FINISHED);
            new Growth(database, open).copy(FINISHED + 1, FINISHED + OPEN);
            var pages = new LinkedHashMap<String, String>();
            pages.put("Cases", "cases");
            pages.put("Cases, mine", "cases?work=MINE");
            pages.put("Cases, search by name", "cases?query=Finished");
            pages.put("A finished case", "cases/" + Growth.caseNumber(finished, 17));
            pages.put("An open case", "cases/" + Growth.caseNumber(open, FINISHED + 17));
            pages.put("Organizations", "organizations");
            pages.put("An organization", "organizations/" + holder.businessNumber());
            pages.put("Auditors", "auditors");
            pages.put("Rulings", "rulings");
            pages.put("First day", "first-day");
            pages.put("Certificate", "certificate.html?number=" + Growth.certificateNumber(certificate, 17));
            var table = new Figures(
                    "W7: ms until a page is there in Chromium, median and slowest of %d, with %,d cases"
                            .formatted(TIMES, FINISHED + OPEN),
                    "Page",
                    "Median",
                    "Slowest",
                    "Requests",
                    "KB");
            try (var browser = Browser.open(server)) {
                browser.enter("cases", "officer");
                pages.forEach((name, path) -> measure(browser, name, path, table));
            }
            table.keep();
        } finally {
            server.stop();
        }
    }

    private static void measure(Browser browser, String name, String path, Figures table) {
        var times = new double[TIMES];
        var last = List.<Number>of();
        for (var i = -2; i < TIMES; i++) {
            browser.page().navigate(browser.address(path));
            last = told(browser.page().evaluate(DONE));
            if (i >= 0) {
                times[i] = last.get(0).doubleValue();
            }
        }
        Arrays.sort(times);
        table.row(
                name,
                Math.round(times[TIMES / 2]),
                Math.round(times[TIMES - 1]),
                last.get(1).intValue(),
                last.get(2).longValue() / 1000);
    }

    @SuppressWarnings("unchecked")
    private static List<Number> told(Object answer) {
        return (List<Number>) answer;
    }
}
