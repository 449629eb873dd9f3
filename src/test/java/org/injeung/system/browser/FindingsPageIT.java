package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.browser.Browser.accessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The findings of an audit in one table, as auditor, company and officer work in it. */
class FindingsPageIT {
    private static final int MANY = 20;
    private static final List<String> ITEMS = List.of("2.10.8", "2.5.6", "2.9.4", "1.2.3", "2.6.1");

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Tag("R18.12")
    @Test
    void twenty_findings_are_recorded_corrected_and_verified_with_few_clicks() {
        var firm = desk.register("결함 많은 상점", "ONLINE_PLATFORM", 1_000_000_000);
        var application = visited(firm);
        var lead = desk.lead(application);
        var recorded = record(application, lead);
        assertThat(desk.read(application).at("/audit/findings")).hasSize(MANY);
        desk.drawUpMinutes(application);

        var corrected = correct(application, firm.account());
        desk.await("officer2", "VerifyCorrection", application);
        var verified = verify(application);
        System.out.printf(
                "Clicks for %d findings: %d to record, %d to correct, %d to verify%n",
                MANY, recorded, corrected, verified);
        assertThat(recorded).isLessThanOrEqualTo(40);
        assertThat(corrected).isLessThanOrEqualTo(10);
        assertThat(verified).isLessThanOrEqualTo(25);
        desk.complete(
                firm.account(),
                "CorrectFinding",
                application,
                Map.of("correctionAnswer", "CORRECTED", "correction", "Again", "correctionEvidence", "Ticket 2"));
        desk.complete("officer2", "VerifyCorrection", application, Map.of("verification", "VERIFIED"));
        desk.await("officer", "PrepareAgenda", application);
    }

    /** With the mouse wherever something is not typed, and a reload in between. */
    private int record(String application, String lead) {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + application, lead);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the task"))
                    .click();
            assertThat(page).hasURL(browser.address("cases/" + application + "/findings"));
            countClicks(page);
            row(page, "Finding 1").getByLabel("Item").click();
            for (var i = 0; i < MANY; i++) {
                if (i > 0) {
                    button(page, "Add a row").click();
                }
                page.keyboard().type(ITEMS.get(i % ITEMS.size()));
                page.keyboard().press("Tab");
                if (i % 10 == 0) {
                    row(page, "Finding " + (i + 1)).getByLabel("Major finding").click();
                }
                page.keyboard().press("Tab");
                page.keyboard().type("Kernel of gateway " + i + " is older than the last patch");
                page.keyboard().press("Tab");
                page.keyboard().type("Photo " + i);
            }
            assertThat(page.getByText(Pattern.compile("^Saved \\d"))).hasCount(MANY);
            accessible(page);
            look(browser, "findings-to-record");
            page.reload();
            assertThat(page.getByText(Pattern.compile("^Saved \\d"))).hasCount(MANY);
            assertThat(row(page, "Finding 20").getByLabel("Facts"))
                    .hasValue("Kernel of gateway 19 is older than the last patch");
            countClicks(page);
            row(page, "Finding 7").getByLabel("Item").fill("3.1.1");
            button(page, "Record 20 findings").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Finding 7: Item: Choose an item of the list");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Finding 7")))
                    .press("Enter");
            assertThat(row(page, "Finding 7").getByLabel("Item")).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("2.6.2");
            button(page, "Record 20 findings").click();
            assertThat(page.getByText("20 findings are recorded. Next: Draw up minutes."))
                    .isVisible();
            accessible(page);
            return clicks(page);
        }
    }

    private int correct(String application, String company) {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + application + "/findings", company);
            button(page, "한국어").click();
            assertThat(page.getByText("결함 20건에 회신하십시오.")).isVisible();
            assertThat(button(page, "제출합니다")).isDisabled();
            countClicks(page);
            row(page, "결함 1 회신").getByLabel("보완조치 내용").click();
            for (var i = 0; i < MANY; i++) {
                page.keyboard().type("패치하였습니다. " + i);
                page.keyboard().press("Tab");
                page.keyboard().type("증적 " + i);
                page.keyboard().press("Control+Enter");
            }
            assertThat(page.getByText(Pattern.compile("^저장됨 \\d"))).hasCount(MANY);
            accessible(page);
            look(browser, "findings-to-correct");
            button(page, "20건을 제출합니다").click();
            assertThat(page.getByText("20건을 제출하였습니다.")).isVisible();
            assertThat(page.getByText("이행점검 대기")).hasCount(MANY);
            assertThat(page.getByText("지금 이 표에서 하실 일은 없습니다.")).isVisible();
            assertThat(page.locator("main").innerText()).doesNotContainPattern("[A-Z]{2,}_|undefined|null");
            return clicks(page);
        }
    }

    private int verify(String application) {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + application + "/findings", "officer2");
            countClicks(page);
            button(page, "Mark all as corrected").click();
            var third = row(page, "Verification of finding 3");
            third.getByLabel("Something is missing").click();
            assertThat(button(page, "Complete 19 verifications")).isEnabled();
            third.getByLabel("What is missing").click();
            page.keyboard().type("The second server");
            assertThat(page.getByText(Pattern.compile("^Saved \\d"))).hasCount(MANY);
            accessible(page);
            look(browser, "findings-to-verify");
            button(page, "Complete 20 verifications").click();
            assertThat(page.getByText("20 verifications are completed.")).isVisible();
            assertThat(page.locator("summary").filter(new Locator.FilterOptions().setHasText("to be corrected")))
                    .hasCount(1);
            accessible(page);
            return clicks(page);
        }
    }

    @Tag("R18.11")
    @Test
    void what_is_typed_outlives_the_session_another_writer_and_a_refusal() {
        var firm = desk.register("잃지 않는 상점", "ONLINE_PLATFORM", 1_000_000_000);
        var application = visited(firm);
        desk.find(application, "2.10.8", true);
        desk.find(application, "2.5.6", false);
        desk.drawUpMinutes(application);
        var drafts = "api/cases/" + application + "/drafts/corrections";
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + application + "/findings", firm.account());
            button(page, "한국어").click();
            var first = row(page, "결함 1 회신");
            assertThat(first).isVisible();
            page.context()
                    .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                            .setName(Pattern.compile("^(?!language).*")));
            first.getByLabel("보완조치 내용").fill("패치하였습니다");
            assertThat(page).hasURL(Pattern.compile("/login\\?next="));
            browser.comeBack(firm.account());
            assertThat(first.getByLabel("보완조치 내용")).hasValue("패치하였습니다");
            assertThat(first.getByText("저장됨")).isVisible();

            server.as(firm.account())
                    .put(drafts + "/1", Map.of("content", "{\"correction\":\"교체하였습니다\"}"))
                    .expect(200);
            first.getByLabel("증적").fill("점검표");
            assertThat(first.getByRole(AriaRole.ALERT)).containsText("계정이");
            assertThat(first.getByText("교체하였습니다")).isVisible();
            accessible(page);
            look(browser, "findings-overtaken");
            button(page, "내 내용으로 저장하기").click();
            assertThat(first.getByText("저장됨")).isVisible();

            var second = row(page, "결함 2 회신");
            second.getByLabel("기간 연장 신청").click();
            second.getByLabel("연장 일수").fill("61");
            second.getByLabel("연장 사유").fill("장비 납품이 늦습니다");
            button(page, "2건을 제출합니다").click();
            assertThat(page.getByText("일부는 처리되지 않았습니다")).isVisible();
            assertThat(first.getByLabel("증적")).isDisabled();
            assertThat(second.locator(".field-problem").filter(new Locator.FilterOptions().setHasText("60")))
                    .isVisible();
            accessible(page);
            look(browser, "findings-refused");
            second.getByLabel("연장 일수").fill("30");
            button(page, "1건을 제출합니다").click();
            assertThat(page.getByText("연장 결정 대기")).isVisible();
        }
        assertThat(server.as(firm.account()).get(drafts).json().get("drafts")).isEmpty();
        desk.await("manager", "DecideExtension", application);
    }

    private String visited(Desk.Firm firm) {
        var application = desk.applyFor(firm);
        desk.checkDocuments(application);
        desk.preEvaluate(application, null);
        desk.planAudit(application);
        desk.visit(application, "ONE_MORE");
        desk.await(desk.lead(application), "RecordFinding", application);
        return application;
    }

    private static Locator row(Page page, String legend) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Those of a mouse; what a key presses, or a label passes on, has no button in it. */
    private static void countClicks(Page page) {
        page.evaluate("addEventListener('click', (event) => { if (event.isTrusted && event.detail > 0) {"
                + " sessionStorage.setItem('clicks', Number(sessionStorage.getItem('clicks')) + 1); } }, true)");
    }

    private static int clicks(Page page) {
        return ((Number) page.evaluate("Number(sessionStorage.getItem('clicks'))")).intValue();
    }

    /** Keeps pictures as on a desk and on a telephone, where nothing stands beside the screen. */
    private static void look(Browser browser, String name) {
        var page = browser.page();
        for (var width : List.of(1440, 390)) {
            page.setViewportSize(width, 1000);
            browser.photograph((width == 390 ? "telephone-" : "desk-") + name);
            assertThat((Integer) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(name + " at " + width)
                    .isLessThanOrEqualTo(0);
        }
        page.setViewportSize(1440, 1000);
    }
}
