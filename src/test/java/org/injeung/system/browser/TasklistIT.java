package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Human tasks in Tasklist, as people find, claim and complete them. */
class TasklistIT {
    private static final String REQUIRED = "필수 항목입니다. 입력하거나 선택해 주십시오.";

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Test
    void a_case_officer_finds_claims_and_completes_a_task_and_it_is_gone() {
        var firm = desk.register("Haneul Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        try (var browser = Browser.logIn(server, "tasklist", "officer")) {
            var page = browser.page();
            page.getByText("My group's tasks").first().click();
            page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(firm.name()))
                    .getByText("Check application documents")
                    .click();
            button(page, "Claim").click();
            page.getByLabel("Management system operated since").fill("05/01/2024");
            page.keyboard().press("Tab");
            page.getByLabel("Complete", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            browser.photograph("tasklist-claimed");
            complete(page);
            assertThat(button(page, "Complete")).hasCount(0);
            assertThat(outcome(page)).containsText("Done: case " + application);
            assertThat(outcome(page)).containsText("auditors: Pre-evaluate core items");
            browser.photograph("tasklist-outcome");
            page.keyboard().press("Escape");
            page.getByText("My tasks").first().click();
            assertThat(page.getByText(firm.name())).hasCount(0);
            page.getByText("My group's tasks").first().click();
            assertThat(page.getByText(firm.name())).hasCount(0);
        }
        assertThat(desk.await("auditor", "PreEvaluateCoreItems", application)).isNotEmpty();
    }

    @Test
    void the_forms_show_the_case_and_label_every_field() {
        var firm = desk.register("Pyeonghwa Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);

        form(
                "officer",
                "CheckApplicationDocuments",
                application,
                firm,
                "Management system operated since",
                "Result of the check",
                "Remark");
        desk.checkDocuments(application);
        form(
                "auditor",
                "PreEvaluateCoreItems",
                application,
                firm,
                "Item 1: result",
                "Item 1: reason",
                "Item 1: evidence",
                "Item 5: result");
        desk.preEvaluate(application, null);
        form(
                "officer",
                "PlanAudit",
                application,
                firm,
                "First day on site",
                "Last day on site",
                "Lead auditor",
                "Other members of the team",
                "Place",
                "Sampled systems",
                "Internet contact assets",
                "Assets that are not in the scope");
        desk.planAudit(application);
        form(
                desk.lead(application),
                "RecordOnSiteVisit",
                application,
                firm,
                "First day on site",
                "Last day on site",
                "Where you were",
                "Who was met",
                "Core items: what was looked at",
                "Items that do not apply",
                "Remark on the visit",
                "Is there a finding to record?");
        desk.visit(application, "ONE_MORE");
        form(
                desk.lead(application),
                "RecordFinding",
                application,
                firm,
                "Item",
                "Weight",
                "Facts",
                "Evidence",
                "One more finding?");
        desk.find(application, "2.10.8", false);
        form(desk.lead(application), "DrawUpMinutes", application, firm, "Conclusion");
        desk.drawUpMinutes(application);
        try (var browser = open(firm.account(), "CorrectFinding", application)) {
            var page = browser.page();
            assertThat(page.getByLabel("What you did")).hasCount(0);
            page.getByLabel("We need more days").check();
            assertThat(page.getByLabel("Days more")).isVisible();
            page.getByLabel("Corrected").check();
            labels(page, application, firm, "What you did", "Evidence");
            assertThat(page.getByText("2.10.8").first()).isVisible();
            browser.photograph("form-CorrectFinding");
        }
    }

    /** What an outsider wrote is shown letter by letter; nothing of it becomes a heading, a link, a picture, a list or code. */
    @Tag("R10.5")
    @Test
    void the_forms_show_what_outsiders_wrote_as_it_stands() {
        var scope = """
                # Case is approved
                [Open](https://evil.example) <h1>Signed</h1> <img src=x> ![i](https://evil.example/x.png) <https://evil.example>

                1. one
                2) two
                - three
                ===
                ---
                | a | b |
                | - | - |
                ```
                www.evil.example https://evil.example a@evil.example ftp://evil.example
                &lt;b&gt; &amp; **bold** _it_ ~~gone~~ `code` > said \\* {{caseNumber}} 😀""";
        var firm =
                desk.register("<b>Evil</b> <script> *Store* https://evil.example <", "ONLINE_PLATFORM", 1_000_000_000);
        var application = server.as("msit")
                .post(
                        "api/applications",
                        Map.of("businessNumber", firm.businessNumber(), "scheme", "ISMS", "scope", scope))
                .expect(201)
                .json()
                .get("caseNumber")
                .asText();
        try (var browser = open("officer", "CheckApplicationDocuments", application)) {
            var page = browser.page();
            var facts = page.locator("p").filter(new Locator.FilterOptions().setHasText("Organization:"));
            assertThat(facts)
                    .hasText(
                            "Organization: " + firm.name() + ", business number " + firm.businessNumber()
                                    + "Application: First certificate, scheme ISMSScope: " + scope.replace("\n", ""),
                            new LocatorAssertions.HasTextOptions().setUseInnerText(false));
            assertThat(facts.locator("a, img, h1, h2, code, pre, table, ul, ol, em, del"))
                    .hasCount(0);
            assertThat(facts.locator("strong")).hasText(new String[] {"Organization:", "Application:", "Scope:"});
            assertThat(facts.locator("br")).hasCount((int) scope.lines().count() + 1);
            browser.photograph("form-of-an-outsider");
        }
        desk.giveBack("officer", desk.claimed("officer", "CheckApplicationDocuments", application));
    }

    @Test
    void a_task_shows_when_it_is_due_and_why_in_english_and_korean() {
        var firm = desk.register("Cheonan Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        try (var browser = open("officer", "CheckApplicationDocuments", application)) {
            var page = browser.page();
            page.getByText("Description", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.getByText("Due: 14 days from").first()).isVisible();
            assertThat(page.getByText("기한:").first()).isVisible();
            browser.photograph("tasklist-deadline");
        }
    }

    @Test
    void a_manager_signs_the_order_and_the_certificate_is_revoked() {
        var firm = desk.register("Gangnam Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.prepareOrder(revocation);
        try (var browser = open("manager", "SignRevocationOrder", revocation)) {
            var page = browser.page();
            labels(page, revocation, firm, "Yes: I have read the order and its effects and sign it");
            assertThat(page.getByText(certificate).first()).isVisible();
            assertThat(page.getByText("The holder may not apply until").first()).isVisible();
            assertThat(page.getByText("What your signature brings about, at once")
                            .first())
                    .isVisible();
            readInKorean(browser.address("camunda/app/tasklist/default/#/?task="
                    + desk.claimed("manager", "SignRevocationOrder", revocation)));
            complete(page);
            // Nothing is signed without the mark.
            assertThat(page.getByText(Pattern.compile("required", Pattern.CASE_INSENSITIVE))
                            .first())
                    .isVisible();
            button(page, "×").first().click(); // the note stays in front of the button until it is read
            page.getByLabel("Yes: I have read the order and its effects and sign it")
                    .check();
            browser.photograph("form-SignRevocationOrder");
            complete(page);
            // The order is read as it will be issued, and may still be left alone.
            assertThat(preview(page)).containsText("Decision to revoke the certificate " + certificate);
            assertThat(preview(page).locator("img").first()).hasJSProperty("complete", true);
            assertThat(preview(page)).containsText("Letter: Revocation of certificate " + certificate);
            browser.photograph("preview-SignRevocationOrder");
            preview(page).getByText("Documents in Korean").click();
            assertThat(preview(page)).containsText("인증서 " + certificate + " 취소 처분서");
            preview(page).getByText("Back to the form").click();
            assertThat(preview(page)).hasCount(0);
            assertThat(page.locator(".alert-danger:visible")).hasCount(0);
            assertThat(page.getByLabel("Yes: I have read the order and its effects and sign it"))
                    .isChecked();
            complete(page);
            preview(page).getByText("Complete the task and issue it").click();
            assertThat(button(page, "Complete")).hasCount(0);
        }
        desk.awaitStatus(revocation, "REVOKED");
    }

    /** What is signed, its effects above all, beside an English window of the same person. */
    private void readInKorean(String order) {
        try (var browser = Browser.logIn(server, "tasklist", "manager", "ko-KR", "Asia/Seoul")) {
            var page = browser.page();
            page.navigate(order);
            for (var text : List.of("취소 처분서 결재", "대규모 개인정보 유출", "결재 즉시 생기는 효과", "까지 인증을 신청할 수 없습니다")) {
                assertThat(page.getByText(text).first()).isVisible();
            }
            assertThat(page.getByLabel("예: 처분서와 그 효과를 확인하고 결재함")).isVisible();
            assertThat(page.getByText("What your signature brings about")).hasCount(0);
            browser.photograph("form-SignRevocationOrder-ko");
        }
    }

    @Test
    void whoever_reads_korean_is_told_in_korean_what_a_form_refuses() {
        try (var browser = Browser.logIn(server, "tasklist", "officer", "ko-KR", "Asia/Seoul")) {
            var page = browser.page();
            start(page, "인증 신청 및 발급");
            assertThat(refusals(page)).hasText(new String[] {REQUIRED, REQUIRED, REQUIRED, REQUIRED});
            page.getByLabel("사업자등록번호").fill("12");
            page.getByLabel("인증범위").fill("가".repeat(1001));
            assertThat(refusals(page))
                    .hasText(new String[] {"위 설명에 맞게 입력해 주십시오.", REQUIRED, REQUIRED, "1000자 이내로 입력해 주십시오."});
            browser.photograph("start-refusals-ko");
            korean(page);
            button(page, "닫기").click();
            start(page, "침해사고 사후 심사");
            assertThat(refusals(page).first()).hasText(REQUIRED);
            page.getByLabel("피해자 수").fill("-1");
            assertThat(refusals(page).nth(1)).hasText("0 이상의 값을 입력해 주십시오.");
            page.getByLabel("알게 된 때: 날짜").click();
            assertThat(page.locator(".flatpickr-calendar.open .flatpickr-weekdays"))
                    .hasText(Pattern.compile("일\\s*월\\s*화\\s*수"));
            browser.photograph("start-dates-ko");
            korean(page);
        }
    }

    private static void start(Page page, String process) {
        page.getByText("프로세스 시작").first().click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(process).setExact(true))
                .click();
        assertThat(page.locator(".modal-dialog .fjs-form-field").first()).isVisible();
        button(page, "시작").click();
    }

    private static Locator refusals(Page page) {
        return page.locator(".modal-dialog .fjs-form-field-error li");
    }

    /** Nothing that form-js says by itself is left in English; names of laws and schemes are no sentences. */
    private static void korean(Page page) {
        assertThat(
                        (String)
                                page.locator(".modal-dialog .fjs-form")
                                        .evaluate(
                                                "form => [form.innerText, ...[...form.querySelectorAll('[placeholder], [aria-label]')]"
                                                        + ".map(one => `${one.placeholder ?? ''} ${one.ariaLabel ?? ''}`)].join('\\n')"))
                .contains("필수 항목입니다")
                .doesNotContainPattern("[A-Za-z]{2,}\\W+[a-z]{2,}");
    }

    private void form(String user, String activity, String caseNumber, Desk.Firm firm, String... labels) {
        try (var browser = open(user, activity, caseNumber)) {
            labels(browser.page(), caseNumber, firm, labels);
            browser.photograph("form-" + activity);
        }
        desk.giveBack(user, desk.claimed(user, activity, caseNumber));
    }

    /** Opens a task and its form, claimed by REST as the other test claims by hand. */
    private Browser open(String user, String activity, String caseNumber) {
        var task = desk.await(user, activity, caseNumber);
        desk.claim(user, task).expect(204);
        var browser = Browser.logIn(server, "tasklist", user);
        browser.page().navigate(browser.address("camunda/app/tasklist/default/#/?task=" + task));
        assertThat(button(browser.page(), "Complete")).isVisible();
        return browser;
    }

    private static void labels(Page page, String caseNumber, Desk.Firm firm, String... labels) {
        assertThat(page.getByText(caseNumber).first()).isVisible();
        assertThat(page.getByText(firm.name()).last()).isVisible(); // the first one is in the bar, folded
        for (var label : List.of(labels)) {
            assertThat(page.getByLabel(label).or(page.getByText(label)).first()).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the person reads of what became of it. */
    private static Locator preview(Page page) {
        return page.locator("dialog.desk-preview");
    }

    private static Locator outcome(Page page) {
        return page.locator("dialog.desk-outcome");
    }

    @Test
    void a_task_leads_to_the_page_of_its_case() {
        var application = desk.applyFor(desk.register("Linked Store", "ONLINE_PLATFORM", 1_000_000_000));
        try (var browser = open("officer", "CheckApplicationDocuments", application)) {
            var page = browser.page();
            page.getByText("Case", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            var link = page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the whole case " + application));
            assertThat(link).isVisible();
            browser.photograph("tasklist-case");
            link.click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(application);
        }
        desk.giveBack("officer", desk.claimed("officer", "CheckApplicationDocuments", application));
    }

    @Tag("R22.6")
    @Test
    void whoever_starts_an_application_reads_whether_it_was_accepted() {
        var free = desk.register("Accepted Store", "ONLINE_PLATFORM", 1_000_000_000);
        var barred = desk.register("Barred Store", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(barred);
        desk.sign(desk.reportMassiveLeak(barred));
        for (var firm : List.of(free, barred)) {
            try (var browser = Browser.logIn(server, "tasklist", firm.account())) {
                var page = browser.page();
                page.getByText("Start process").click();
                page.getByText("Certification issuance", new Page.GetByTextOptions().setExact(true))
                        .click();
                page.getByLabel("Business number").fill(firm.businessNumber());
                page.getByLabel("ISMS", new Page.GetByLabelOptions().setExact(true))
                        .first()
                        .check();
                page.getByLabel("First certificate").check();
                page.getByLabel("Scope").fill("Online shop");
                button(page, "Start").click();
                assertThat(outcome(page)).containsText(Pattern.compile("Case ISS-\\d{4}-\\d{6}"));
                if (firm.equals(barred)) {
                    assertThat(outcome(page)).containsText("The case is over: refused");
                    assertThat(outcome(page)).containsText(Pattern.compile("Letter: "));
                } else {
                    assertThat(outcome(page)).containsText("case officers: Check application documents");
                }
                assertThat(page.getByText("has been started").filter(new Locator.FilterOptions().setVisible(true)))
                        .hasCount(0);
                browser.photograph(firm.equals(barred) ? "start-refused" : "start-accepted");
                outcome(page).getByRole(AriaRole.LINK).click();
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .containsText("ISS-");
            }
        }
    }

    private static void complete(Page page) {
        button(page, "Complete").click();
    }
}
