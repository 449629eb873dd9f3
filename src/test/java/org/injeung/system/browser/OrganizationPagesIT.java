package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.browser.Browser.accessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/** The pages beside the cases, as people use them: organizations, auditors, holidays, rulings, reconciliations. */
class OrganizationPagesIT {
    private static final String WRONG_NUMBER = "999-81-00061";

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Test
    void an_officer_registers_an_organization_and_finds_it_by_its_name_as_typed() {
        var serial = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "officer", "organizations");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register an organization"))
                    .click();
            page.getByLabel("Business registration number").fill(WRONG_NUMBER);
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Byeolbit Books " + serial);
            page.getByLabel("Sector").selectOption("ONLINE_PLATFORM");
            page.getByLabel("Sales of the last business year").fill("1조 2,000억");
            assertThat(page.getByText("1조 2,000억 원 · 1 trillion 200 billion won"))
                    .isVisible();
            press(page, "Register the organization");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("check digit");
            browser.photograph("organization-wrong-number");
            accessible(page);
            page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
            assertThat(page.getByLabel("Business registration number")).isFocused();
            assertThat(page.getByLabel("Business registration number")).hasValue(WRONG_NUMBER);
            page.getByLabel("Business registration number").fill(desk.newBusinessNumber());
            press(page, "Register the organization");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Byeolbit Books " + serial + " is registered");
            assertThat(link(page, "Start an application")).isVisible();
            browser.photograph("organization-registered");
            accessible(page);

            page.navigate(browser.address("organizations"));
            page.getByLabel("Name, business or corporate number").fill("byeolbit-books" + serial);
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("One organization");
            pictures(browser, "organizations");
            link(page, "Byeolbit Books " + serial).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Byeolbit Books " + serial);
        }
    }

    @Test
    void who_searches_for_an_organization_that_is_not_registered_may_register_it() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "officer", "organizations?query=" + WRONG_NUMBER);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("No organization is found");
            browser.photograph("organizations-nothing");
            accessible(page);
            page.getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK).click();
            assertThat(page.getByLabel("Business registration number")).hasValue(WRONG_NUMBER);
        }
    }

    @Test
    void an_officer_states_a_business_year_and_a_succession_and_withdraws_it() {
        var firm = desk.register("Naru Telecom", "OTHER", 1_000_000_000);
        var predecessor = desk.register("Naru Cable", "OTHER", 1_000_000_000);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "officer", "organizations/" + firm.businessNumber());
            page.getByText("State a business year").click();
            page.getByLabel("network operator").check();
            page.getByLabel("Sales (optional)", new Page.GetByLabelOptions().setExact(true))
                    .fill("41조");
            accessible(page);
            press(page, "State the facts of the year");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("It must hold ISMS");
            assertThat(page.getByText("41 trillion won")).isVisible();

            page.getByText("Declare a succession").click();
            page.getByLabel("Business number of the predecessor").fill(predecessor.businessNumber());
            page.getByLabel("Reason").selectOption("MERGER");
            page.getByLabel("Since").fill("2026. 7. 32.");
            press(page, "Declare the succession");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter a day");
            page.getByLabel("Since").fill("2026. 7. 1.");
            assertThat(page.getByText("1 July 2026 (Wed)")).isVisible();
            press(page, "Declare the succession");
            browser.photograph("organization-succession-confirmed");
            confirm(page, "Declare the succession");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is declared");
            pictures(browser, "organization");
            press(page, "Withdraw");
            confirm(page, "Withdraw");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is withdrawn");
            assertThat(page.getByText("No other business number")).isVisible();
        }
    }

    @Test
    void what_was_typed_is_there_after_the_session_was_over() {
        var firm = desk.register("Gaon Data", "OTHER", 1_000_000_000);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "officer", "organizations/" + firm.businessNumber());
            page.getByText("State a business year").click();
            page.getByLabel("Students").fill("12,000");
            page.getByLabel("University").check();
            page.context().clearCookies();
            press(page, "State the facts of the year");
            browser.comeBack("officer");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your session was over");
            assertThat(page.getByLabel("Students")).hasValue("12,000");
            press(page, "State the facts of the year");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The facts of 2025 are stated");
        }
    }

    @Test
    void a_barred_organization_is_shown_with_the_day_and_the_case() {
        var firm = desk.register("Nuri Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        desk.sign(desk.reportMassiveLeak(firm));
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "manager", "organizations/" + firm.businessNumber());
            assertThat(page.getByText("May not apply until")).isVisible();
            assertThat(link(page, certificate).first()).isVisible();
            assertThat(page.getByText("REV-").first()).isVisible();
            assertThat(link(page, "All ")).isVisible();
            assertThat(page.getByText("State the corporate number")).hasCount(0);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            accessible(page);
            browser.photograph("organization-barred-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            pictures(browser, "organization-barred");
        }
    }

    @Test
    void an_administrator_reads_into_which_group_accounts_go_and_a_list_is_downloaded() {
        var firm = desk.register("Dasan Net", "OTHER", 1_000_000_000);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "admin", "organizations/" + firm.businessNumber());
            assertThat(page.getByText("organization-" + firm.businessNumber())).isVisible();
            accessible(page);
            page.navigate(browser.address("organizations?query=" + firm.businessNumber()));
            var file = page.waitForDownload(() -> press(page, "Download (CSV)"));
            assertThat(file.suggestedFilename()).isEqualTo("organizations.csv");
        }
    }

    @Test
    void an_applicant_sees_the_own_organization_only_and_states_nothing() {
        var firm = desk.register("Sol Mall", "ONLINE_PLATFORM", 1_000_000_000);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, firm.account(), "organizations");
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
            assertThat(link(page, "Register an organization")).hasCount(0);
            pictures(browser, "organizations-own");
            link(page, firm.name()).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Obligation")))
                    .isVisible();
            assertThat(page.getByText("State a business year")).hasCount(0);
            assertThat(page.getByText("Declare a succession")).hasCount(0);
            assertThat(page.getByText("State the corporate number")).hasCount(0);
            accessible(page);
            page.navigate(browser.address("organizations/9998100048"));
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            page.navigate(browser.address("organizations/new"));
            assertThat(page.getByText("Only agencies and case officers")).isVisible();
        }
    }

    @Test
    void a_manager_keeps_the_pool_of_auditors() {
        var account = "pool" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        desk.open(account, "auditors");
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "manager", "auditors");
            assertThat(link(page, "Park Ji-ho")).isVisible();
            pictures(browser, "auditors");
            page.getByText("Record an auditor").click();
            page.getByLabel("Account").fill(account);
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Yoon Sae-bom");
            page.getByLabel("Grade").selectOption("SENIOR");
            page.getByLabel("First day of the qualification").fill("20260301");
            accessible(page);
            press(page, "Record the auditor");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Yoon Sae-bom is recorded");
            page.getByText("Add a tie").click();
            page.getByLabel("Organization", new Page.GetByLabelOptions().setExact(true))
                    .fill("999-81-00053");
            page.getByLabel("Kind").selectOption("ADVISED");
            page.getByLabel("First day", new Page.GetByLabelOptions().setExact(true))
                    .fill("2026-01-02");
            press(page, "Record the tie");
            confirm(page, "Record the tie");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("is recorded");
            press(page, "State its end");
            page.getByLabel("Last day (optional)", new Page.GetByLabelOptions().setExact(true))
                    .fill("2026-06-30");
            press(page, "Record the tie");
            confirm(page, "Record the tie");
            assertThat(page.getByText("30 June 2026")).isVisible();
            pictures(browser, "auditor");
        }
    }

    @Test
    void a_manager_reads_holidays_and_rulings_and_orders_a_reconciliation() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            logIn(browser, "manager", "holidays?year=2027");
            assertThat(page.getByRole(AriaRole.ROW)
                            .filter(new Locator.FilterOptions().setHasText("Seollal"))
                            .first())
                    .isVisible();
            page.getByText("Announce a holiday").click();
            press(page, "Announce the holiday");
            assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).hasCount(4);
            pictures(browser, "holidays");
            page.navigate(browser.address("rulings?scheme=ISMS_P&obliged=true&earlier=0&established=NONE"));
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(4);
            assertThat(page.getByText("immediate revocation", new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
            pictures(browser, "rulings");
            page.navigate(browser.address("reconciliations"));
            press(page, "Run one now");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What was mended")))
                    .isVisible();
            pictures(browser, "reconciliation");
        }
    }

    private static void logIn(Browser browser, String user, String next) {
        browser.enter(next, user);
        browser.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void confirm(Page page, String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The page in both languages, on a desk and on a telephone, each without violations; afterwards it is read anew in English. */
    private static void pictures(Browser browser, String name) {
        var page = browser.page();
        for (var language : List.of("en", "ko")) {
            page.context().addCookies(List.of(new Cookie("language", language).setUrl(browser.address(""))));
            page.reload();
            for (var size : Map.of("desk", 1440, "telephone", 390).entrySet()) {
                page.setViewportSize(size.getValue(), 1000);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .waitFor();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("%s in %s on a %s is not wider than the screen", name, language, size.getKey())
                        .isEqualTo(0);
                accessible(page);
                browser.photograph(
                        "%s-%s-%s".formatted(name, language, size.getKey()).toLowerCase(Locale.ROOT));
            }
        }
        page.context().addCookies(List.of(new Cookie("language", "en").setUrl(browser.address(""))));
        page.setViewportSize(1440, 1000);
        page.reload();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }
}
