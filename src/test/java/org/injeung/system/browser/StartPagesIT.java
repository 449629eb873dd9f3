package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.browser.Browser.accessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.injeung.registry.CaseKind;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/** Whatever somebody may start or say by HTTP, as people do it on a page. */
class StartPagesIT {
    private static final String APPLICATION = "Application for a certificate";
    private static final String OBLIGATION = "Examination of the obligation";
    private static final String REVOCATION = "Request for a revocation";
    private static final String SURVEILLANCE = "Surveillance";
    private static final String CHANGE = "Change of a certificate";
    private static final String BREACH = "Report of a breach";
    private static final String CORRECTION = "Correction of a breach";
    private static final String RE_NOTIFICATION = "Re-notification of a leak";
    private static final String PENALTY = "Administrative penalty";
    private static final String OBJECTION = "Objection";
    private static final String WITHDRAWAL = "Withdrawal of a disposition";
    private static final String EXCEPTION = "Exception from a bar";

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Test
    void each_role_is_offered_what_it_may_start_and_nothing_else() {
        var offered = new LinkedHashMap<String, List<String>>();
        offered.put(
                "officer",
                List.of(
                        APPLICATION,
                        OBLIGATION,
                        REVOCATION,
                        SURVEILLANCE,
                        CHANGE,
                        BREACH,
                        CORRECTION,
                        RE_NOTIFICATION,
                        OBJECTION,
                        WITHDRAWAL));
        offered.put("manager", List.of(WITHDRAWAL, EXCEPTION));
        offered.put("pipc", List.of(APPLICATION, OBLIGATION, REVOCATION, BREACH, CORRECTION, RE_NOTIFICATION, PENALTY));
        offered.put("msit", List.of(APPLICATION, BREACH, REVOCATION, OBLIGATION, CORRECTION));
        offered.put("market", List.of(APPLICATION, BREACH, CHANGE, OBJECTION, CORRECTION));
        var all = new HashSet<String>();
        offered.forEach((user, kinds) -> {
            all.addAll(kinds);
            try (var browser = Browser.open(server)) {
                var page = browser.page();
                browser.enter("cases/new", user);
                var links = page.getByRole(
                                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("What is to be started?"))
                        .getByRole(AriaRole.LINK);
                links.first().waitFor();
                assertThat(links.allTextContents()).as(user).isEqualTo(kinds);
                for (var kind : kinds) {
                    link(page, kind).click();
                    assertThat(page.getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setLevel(2).setName(kind)))
                            .isVisible();
                    accessible(page);
                }
                page.setViewportSize(390, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("on a telephone")
                        .isEqualTo(0);
                browser.photograph("start-" + user);
            }
        });
        assertThat(all).hasSameSizeAs(CaseKind.values());
        for (var user : List.of("auditor", "committee1", "admin")) {
            try (var browser = Browser.open(server)) {
                browser.enter("cases/new", user);
                assertThat(browser.page().getByText("Your account starts no cases."))
                        .isVisible();
            }
        }
    }

    @Test
    void a_certificate_is_changed_by_its_holder_and_corrected_surveyed_and_contested_by_an_officer() {
        var firm = desk.register("Changed Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("organizations/" + firm.businessNumber(), firm.account());
            assertThat(link(page, SURVEILLANCE)).hasCount(0);
            link(page, CHANGE).click();
            assertThat(page.getByLabel("Certificate number")).hasValue(certificate);
            assertThat(page.getByLabel("New or right address (optional)")).isHidden();
            assertThat(page.getByLabel("What is to happen")).not().containsText("Suspend");
            page.getByLabel("What is to happen").selectOption("HOLDER_DETAILS");
            assertThat(page.getByLabel("Paper received on")).hasCount(0);
            page.getByLabel("Reason").fill("The company moved");
            page.getByLabel("Evidence").first().fill("Business registration certificate of 2026-11-20");
            press(page, "Send");
            assertThat(
                            page.locator(".field-problem")
                                    .getByText(
                                            "New or right name is missing; say what changes: New or right name, New or right address"))
                    .isVisible();
            page.getByLabel("New or right address (optional)").fill("2 Sejong-daero, Seoul");
            accessible(page);
            var change = opened(page, "CHG");
            page.navigate(browser.address("cases/" + change));
            page.getByText("Retract the proposal").click();
            page.getByLabel("Reason").fill("We stay");
            press(page, "Retract it");
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retract the proposal"))
                    .click();
            assertThat(page.locator(".done")).containsText(change + " is retracted");
            assertThat(page.getByText("Retract the proposal")).hasCount(0);
            accessible(page);
        }
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("organizations/" + firm.businessNumber(), "officer");
            link(page, CHANGE).click();
            page.getByLabel("What is to happen").selectOption("SURRENDER");
            page.getByLabel("Reason").fill("Given back");
            press(page, "Send");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Paper received on: Enter this.");
            page.getByLabel("What is to happen").selectOption("CORRECTION");
            page.getByLabel("Right scope (optional)").fill("Online shop and its warehouse");
            opened(page, "CHG");

            page.navigate(browser.address("organizations/" + firm.businessNumber()));
            link(page, SURVEILLANCE).click();
            opened(page, "SUR");

            page.navigate(browser.address("organizations/" + firm.businessNumber()));
            link(page, REVOCATION).click();
            page.getByLabel("Facts", new Page.GetByLabelOptions().setExact(true))
                    .fill("Third violation within three years");
            page.getByLabel("Ground").selectOption("NETWORK_ACT_VIOLATION");
            assertThat(page.getByLabel("Day of the violation")).isVisible();
            page.getByLabel("Ground").selectOption("REPEATED_VIOLATION");
            assertThat(page.getByLabel("Day of the violation")).isHidden();
            opened(page, "REV");

            page.navigate(browser.address("organizations/" + firm.businessNumber()));
            link(page, OBLIGATION).click();
            opened(page, "OBL");
        }
    }

    @Test
    void an_agency_that_was_asked_gives_its_opinion_and_who_reported_a_breach_reports_more_and_corrects_it() {
        var firm = desk.register("Asked Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        String breach;
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/new?kind=breach&businessNumber=" + firm.businessNumber(), "msit");
            page.getByLabel("Affected persons").fill("337,000");
            page.getByLabel("Discovered").fill("2027. 11. 18. 09:30");
            page.getByLabel("What happened").fill("Records were read with a stolen key");
            page.getByLabel("Illegal access from outside").check();
            press(page, "Send");
            assertThat(page.locator(".field-problem").getByText("Discovered must not be in the future"))
                    .isVisible();
            page.getByLabel("Discovered").fill("2026. 11. 18. 9:30");
            assertThat(page.getByText("18 November 2026 09:30")).isVisible();
            breach = opened(page, "BRS");
            desk.complete(
                    "officer",
                    "ScreenBreach",
                    breach,
                    Map.of("specialAudit", "NOT_NEEDED", "askPipc", true, "screeningReason", "All is known"));

            page.navigate(browser.address("cases/" + breach));
            page.getByText("Report what became known since").click();
            assertThat(page.getByText("Give the opinion")).hasCount(0);
            page.getByLabel("Affected persons (optional)").fill("338,000");
            page.getByLabel("What became known", new Page.GetByLabelOptions().setExact(true))
                    .fill("More records were read");
            press(page, "Send the report");
            assertThat(page.locator(".done")).containsText("number raised. Affected persons: 338,000.");
            link(page, CORRECTION).click();
            page.getByLabel("The right number of affected persons").fill("400,000");
            page.getByLabel("Reason").fill("One zero too many");
            press(page, "Send");
            assertThat(page.locator(".field-problem")
                            .getByText("The right number of affected persons must be lower than 338,000"))
                    .isVisible();
            page.getByLabel("The right number of affected persons").fill("33,800");
            opened(page, "BCO");
        }
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + breach, "pipc");
            press(page, "Give the opinion");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Opinion: Enter this.");
            page.getByLabel("Opinion", new Page.GetByLabelOptions().setExact(true))
                    .fill("The keys were kept carelessly");
            accessible(page);
            browser.photograph("case-opinion");
            press(page, "Give the opinion");
            assertThat(page.locator(".done")).containsText("is given");
            assertThat(page.getByText("The keys were kept carelessly")).isVisible();
            assertThat(page.getByText("Give the opinion")).hasCount(0);
            assertThat(page.getByText("Report what became known since")).hasCount(0);
            accessible(page);

            link(page, RE_NOTIFICATION).click();
            opened(page, "RNO");
            page.navigate(browser.address("cases/" + breach));
            link(page, PENALTY).click();
            assertThat(page.getByLabel("Business number")).hasValue(firm.businessNumber());
            opened(page, "PEN");
        }
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + breach, "auditor");
            assertThat(page.getByText("The keys were kept carelessly")).isVisible();
            assertThat(page.getByText("What you can do")).hasCount(0);
        }
    }

    @Test
    void what_was_decided_is_withdrawn_excepted_and_contested_each_by_whoever_may() {
        var firm = desk.register("Contested Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + revocation, firm.account());
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Next"))
                    .waitFor();
            assertThat(link(page, OBJECTION)).hasCount(0);
            desk.sign(revocation);
            page.reload();
            link(page, OBJECTION).click();
            assertThat(page.getByLabel("Contested case")).hasValue(revocation);
            assertThat(page.getByLabel("Paper", new Page.GetByLabelOptions().setExact(true)))
                    .hasCount(0);
            page.getByLabel("Reasons").fill("Fewer persons were affected");
            opened(page, "OBJ");
        }
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + revocation, "officer");
            link(page, WITHDRAWAL).click();
            assertThat(page.getByLabel("Case that led to it")).hasValue(revocation);
            assertThat(page.getByLabel("What is withdrawn")).hasValue("REVOCATION");
            page.getByLabel("What is wrong with it").selectOption("UNLAWFUL");
            page.getByLabel("Reasons").fill("The persons were counted twice");
            press(page, "Send");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("is open and decides");
            accessible(page);
        }
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/new?kind=bar-exception", "manager");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                    .click();
            page.getByLabel("사업자등록번호").fill("999-81-00034");
            page.getByLabel("사유").fill("인증 없이는 병원을 운영할 수 없음");
            press(page, "제출");
            assertThat(page.locator(".field-problem").getByText("신청이 제한되어 있지 않습니다"))
                    .isVisible();
            accessible(page);
            page.navigate(browser.address("organizations/" + firm.businessNumber()));
            link(page, "재신청 유예 예외").click();
            page.getByLabel("사유").fill("인증 없이는 병원을 운영할 수 없음");
            press(page, "제출");
            assertThat(page.locator(".done")).containsText("BEX-");
            accessible(page);
        }
    }

    /** Sends the form, and tells the number of the case that it opened. */
    private static String opened(Page page, String series) {
        press(page, "Send");
        assertThat(page.locator(".done")).containsText(Pattern.compile(series + "-.* is opened"));
        return page.locator(".done").textContent().replaceAll("(?s).*(" + series + "-\\d{4}-\\d{6}).*", "$1");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
