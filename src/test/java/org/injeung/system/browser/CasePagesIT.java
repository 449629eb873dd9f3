package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.browser.Browser.accessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.injeung.system.Client;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases, as officer, committee member, company and manager find and read them. */
class CasePagesIT {
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    /** Names of schemes, bodies, files, keys, rules and groups, numbers, and people and their accounts. */
    private static final Pattern NO_WORD =
            Pattern.compile("ISMS(-P)?|KISA|MSIT|PIPC|FSI|PDF|CSV|Excel|English|BPMN|Ctrl|KST"
                    + "|[A-Z]{3}-\\d{4}-\\d{6}|ISMS[\\w-]*|\\w+Policy|applicants|auditors|organization-\\d+"
                    + "|(Kim|Moon|Park|Choi|Oh|Seo|Bae|Jung|Han) [A-Z][a-z]+-[a-z]+|Test firm\\d+"
                    + "|(officer|auditor|committee|manager|firm|portal)\\d*|pipc");

    /** What somebody entered in English. */
    private static final Pattern ENTERED =
            Pattern.compile("Online shop and its deliveries|Personal data was read with a stolen key"
                    + "|Nothing milder protects the people concerned|1 Sejong-daero, Seoul|Kim Ha-neul|Test");

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Tag("R18.8")
    @Test
    void an_officer_finds_a_case_by_the_name_as_typed_and_reads_where_it_stands() {
        var firm = desk.register("㈜푸른 바다 상점", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        desk.await("officer", "CheckApplicationDocuments", application);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            var complaints = complaints(page);
            browser.enter("cases", "officer");
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
            page.keyboard().press("/");
            page.keyboard().type("푸른바다상점" + firm.name().replaceAll("\\D", ""));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
            var row = page.getByRole(AriaRole.ROW).nth(1);
            assertThat(row).containsText(application);
            assertThat(row).containsText("Check application documents");
            assertThat(row).containsText("case officers");
            assertThat(page).hasURL(Pattern.compile("query="));
            accessible(page);
            look(browser, "cases");
            assertThat(page.getByLabel("What is to be done").locator("option"))
                    .hasText(new String[] {"All", "Check application documents (1)"});
            page.getByText("My groups’ 1").click();
            assertThat(page).hasURL(Pattern.compile("work=GROUP"));
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
            var file = page.waitForDownload(
                    () -> page.getByText("Download (Excel)").click());
            assertThat(file.suggestedFilename()).isEqualTo("cases.xlsx");
            page.keyboard().press("Escape");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .click();
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(application);
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Next")))
                    .containsText("case officers: Check application documents");
            page.getByText("Diagram").first().click();
            assertThat(page.locator(".djs-element.now")).hasCount(1);
            accessible(page);
            look(browser, "case-officer");
            assertThat(complaints).isEmpty();
        }
    }

    @Tag("R18.8")
    @Test
    void everybody_whom_it_concerns_reads_a_revocation_in_korean_and_a_letter_and_its_pdf() {
        var firm = desk.register("온누리 마켓", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.sign(revocation);
        for (var reader : List.of("officer", "committee1", "manager", firm.account())) {
            try (var browser = Browser.open(server)) {
                var page = browser.page();
                var complaints = complaints(page);
                browser.enter("cases/" + revocation, reader);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                        .click();
                assertThat(page.locator("html")).hasAttribute("lang", "ko");
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("인증 취소"))
                                .first())
                        .isVisible();
                var letter = page.locator("details.letter").first();
                letter.locator("summary").first().click();
                assertThat(letter.locator(".paper").first()).isVisible();
                accessible(page);
                look(browser, "case-korean-" + (reader.equals(firm.account()) ? "company" : reader));
                if (reader.equals(firm.account())) {
                    assertThat(page.getByText("Kim Seo-yeon")).hasCount(0);
                }
                var document = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("국문 PDF"))
                        .first();
                var file = page.context()
                        .request()
                        .get(browser.address("") + document.getAttribute("href").substring(1));
                assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
                assertThat(complaints).isEmpty();
            }
        }
    }

    @Test
    void whom_a_case_does_not_concern_is_told_that_there_is_none() {
        var firm = desk.register("Foreign Case Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + application, "portal");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(application);
            page.navigate(browser.address("cases?query=" + application));
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("No case is found");
            page.navigate(browser.address("first-day"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                    .hasText("As an applicant or holder");
            accessible(page);
            look(browser, "first-day");
        }
    }

    @Tag("R22.6")
    @Test
    void who_logs_in_is_told_what_is_wrong_and_comes_back_to_what_he_asked_for() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address("cases?query=a%20b"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Log in")))
                    .isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                    .click();
            assertThat(page.getByText("Enter User.")).isVisible();
            page.getByLabel("User").fill("officer3");
            page.getByLabel("Password").fill("wrong");
            page.keyboard().press("Enter");
            assertThat(page.getByText("User or password is wrong")).isVisible();
            assertThat(page.getByLabel("User")).hasValue("officer3");
            accessible(page);
            look(browser, "login");
            page.getByLabel("Password").fill(Client.password("officer3"));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(browser.address("cases?query=a%20b"));
            page.getByText("Moon Gyu-ri").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out"))
                    .click();
            assertThat(page).hasURL(browser.address("login"));
        }
    }

    @Test
    void whoever_starts_a_case_at_our_page_is_told_what_is_wrong_and_what_became_of_it() {
        var firm = desk.register("Started Store", "ONLINE_PLATFORM", 1_000_000_000);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/new", "officer");
            page.getByLabel("Business number").fill("9998100016");
            page.getByLabel("Scheme").selectOption("ISMS");
            page.getByLabel("Scope").fill("Online shop");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Business number");
            assertThat(page.getByLabel("Scope")).hasValue("Online shop");
            accessible(page);
            look(browser, "case-new");
            page.getByLabel("Business number").fill(firm.businessNumber());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is opened");
            accessible(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("ISS-")))
                    .click();
            assertThat(page.getByText(firm.name()).first()).isVisible();
        }
    }

    @Test
    void no_english_word_stands_on_the_korean_pages() {
        var firm = desk.register("㈜하얀 구름", "ONLINE_PLATFORM", 1_000_000_000);
        desk.certify(firm);
        var revocation = desk.reportMassiveLeak(firm);
        desk.prepareOrder(revocation);
        var breach = desk.cases(firm.businessNumber(), "SCREENING", "REVOCATION_REQUESTED")
                .get(0);
        var all = List.of(
                "first-day",
                "cases?query=" + firm.businessNumber(),
                "cases/new",
                "cases/" + revocation,
                "cases/" + breach,
                "organizations?query=" + firm.businessNumber(),
                "organizations/" + firm.businessNumber(),
                "organizations/new",
                "holidays",
                "auditors",
                "rulings",
                "reconciliations");
        for (var reader : List.of("officer3", "manager", "auditor", "pipc", firm.account())) {
            try (var browser = Browser.open(server)) {
                var page = browser.page();
                browser.enter("first-day", reader);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                        .click();
                for (var path : reader.equals("officer3") ? all : all.subList(0, 7)) {
                    page.navigate(browser.address(path));
                    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                            .isVisible();
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    var shown = page.locator("body").innerText();
                    var words = NO_WORD.matcher(ENTERED.matcher(shown).replaceAll(""))
                            .replaceAll("");
                    assertThat(ENGLISH.matcher(words).results().map(found -> found.group()))
                            .as(path + " as " + reader)
                            .isEmpty();
                    if (reader.equals("officer3")) {
                        accessible(page);
                        look(browser, "korean-" + path.replaceAll("\\W+", "-"));
                    }
                }
            }
        }
    }

    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    /** Keeps pictures as on a desk and on a telephone, where nothing stands beside the screen. */
    private static void look(Browser browser, String name) {
        var page = browser.page();
        page.setViewportSize(1440, 1000);
        browser.photograph("desk-" + name);
        page.setViewportSize(390, 844);
        browser.photograph("telephone-" + name);
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " on a telephone")
                .isLessThanOrEqualTo(0);
        page.setViewportSize(1440, 1000);
    }
}
