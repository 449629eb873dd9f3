package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates and times as people type them in Tasklist, wherever their browser is: understood or refused, never changed. All such fields of
 * all forms are one component.
 */
class DatesIT {
    private static final List<String> REFUSED = List.of(
            "2024-13-05",
            "2024-02-30",
            "20241305",
            "2024. 10.",
            "31/02/2024",
            "13/13/2024",
            "tomorrow",
            "1",
            "5.10.24");

    private static final List<String> MOMENTS =
            List.of("Discovered", "Incident reported", "Persons told", "Leak reported");

    /** What is typed and how it is understood. */
    private static final Map<String, String> TIMES = Map.ofEntries(
            Map.entry("09:30", "09:30"),
            Map.entry("9:30", "09:30"),
            Map.entry("0930", "09:30"),
            Map.entry("930", "09:30"),
            Map.entry("오전 9:30", "09:30"),
            Map.entry("오후 9:30", "21:30"),
            Map.entry("9:30 PM", "21:30"),
            Map.entry("9:30 p.m.", "21:30"),
            Map.entry("12:30 AM", "00:30"),
            Map.entry("오후 12시 30분", "12:30"),
            Map.entry("21시 5분", "21:05"),
            Map.entry("09:37", "09:37"),
            Map.entry("00:00", "00:00"));

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @ParameterizedTest
    @CsvSource({
        "en-GB, Europe/London, 05/10/2024, 05/10/2024, Management system operated since, Complete",
        "en-US, America/New_York, 10/05/2024, 10/5/2024, Management system operated since, Complete",
        "ko-KR, Asia/Seoul, 2024. 10. 5., 2024. 10. 5., 관리체계 운영 시작일, 구비"
    })
    void what_is_typed_is_stored_and_what_is_no_date_is_refused(
            String locale, String zone, String local, String shown, String label, String choice) {
        var application = desk.applyFor(desk.register("Dated Store", "ONLINE_PLATFORM", 1_000_000_000));
        var task = desk.await("officer", "CheckApplicationDocuments", application);
        desk.claim("officer", task).expect(204);
        try (var browser = Browser.logIn(server, "tasklist", "officer", locale, zone)) {
            var page = browser.page();
            page.navigate(browser.address("camunda/app/tasklist/default/#/?task=" + task));
            for (var typed : REFUSED) {
                assertThat(type(page, label, typed)).as(typed).isEmpty();
            }
            for (var typed : List.of("2024-10-05", "2024. 10. 5.", "2024.10.05", "20241005", " 2024-10-5 ", local)) {
                assertThat(type(page, label, "")).isEmpty();
                assertThat(type(page, label, typed)).as(typed).isEqualTo(shown);
            }
            page.getByLabel(choice, new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            browser.photograph("form-in-" + locale);
            var complete = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Complete|완료)$")));
            complete.click();
            assertThat(complete).hasCount(0);
        }
        assertThat(desk.read(application).at("/application/operatingSince").asText())
                .isEqualTo("2024-10-05");
    }

    /** All moments that a form asks for: those of a report. In New York 02:30 is left out that night, in Seoul it is not. */
    @Test
    void a_moment_is_a_day_and_a_time_of_seoul() {
        var firm = desk.register("Timed Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        try (var browser = Browser.logIn(server, "tasklist", "officer", "en-US", "America/New_York")) {
            var page = browser.page();
            page.getByText("Start process").click();
            page.getByText("Breach screening", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByLabel("Business number").fill(firm.businessNumber());
            page.getByLabel("Affected persons").fill("5000");
            page.getByLabel("What happened").fill("A disk was lost");
            for (var moment : MOMENTS) {
                for (var refused :
                        List.of("24:00", "9", "오전 13:00", "9:75", "09:30:15", "noon", "-9:30", "am 9:30 pm")) {
                    assertTime(page, moment, refused, "");
                }
                TIMES.forEach((typed, understood) -> assertTime(page, moment, typed, understood));
            }
            MOMENTS.forEach(moment -> assertTime(page, moment, "", ""));
            enter(page, "Discovered: day", "2026-03-08");
            enter(page, "Discovered: time", "2:30"); // refused with its day: a browser in New York cannot show it
            assertThat(page.getByLabel("Discovered: day")).hasValue("");
            assertTime(page, "Discovered", "오후 11:37", "23:37");
            enter(page, "Discovered: day", "2026. 3. 7.");
            assertTime(page, "Discovered", "오후 11:37", "23:37");
            enter(page, "Incident reported: day", "2026-03-08");
            assertTime(page, "Incident reported", "", "");
            enter(page, "Incident reported: day", "2026-03-08");
            var start = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Start").setExact(true));
            start.click(); // a day without its time is not sent as nothing
            assertThat(page.getByLabel("Incident reported: time")).isFocused();
            assertTime(page, "Incident reported", "0000", "00:00");
            browser.photograph("form-of-a-breach");
            start.click();
            assertThat(start).hasCount(0);
        }
        var screening = desk.cases(firm.businessNumber(), "SCREENING", "OPEN").get(0);
        var report = desk.read(screening).at("/breach/reports/0");
        assertThat(report.at("/discoveredAt").asText()).isEqualTo("2026-03-07T14:37:00Z");
        assertThat(report.at("/incidentReportedAt").asText()).isEqualTo("2026-03-07T15:00:00Z");
        assertThat(report.path("leakNotifiedAt").asText("")).isEmpty();
    }

    private static void assertTime(Page page, String moment, String typed, String shown) {
        enter(page, moment + ": time", typed);
        assertThat(page.getByLabel(moment + ": time")).hasValue(shown);
    }

    private static void enter(Page page, String label, String text) {
        page.getByLabel(label).fill(text);
        page.keyboard().press("Tab");
        settle(page);
    }

    /** Form-js writes what it understood into the field some frames later, over what a test types meanwhile. */
    private static void settle(Page page) {
        page.evaluate(
                "async () => { for (let i = 0; i < 6; i++) await new Promise(r => requestAnimationFrame(() => setTimeout(r))) }");
    }

    /** What stands in the field when the person goes on. */
    private static String type(Page page, String label, String text) {
        var field = page.getByLabel(label);
        field.fill(text);
        page.keyboard().press("Tab");
        var shown = field.inputValue();
        settle(page);
        return shown;
    }
}
