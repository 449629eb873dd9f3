package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.injeung.system.Client;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What managers watch, and what nobody has to read. */
class CockpitIT {
    private static final Pattern BANNER = Pattern.compile(
            "migrat|end[- ]of[- ](life|maintenance|support)|\\bEOL\\b|Camunda 8", Pattern.CASE_INSENSITIVE);

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Test
    void a_manager_sees_where_the_token_of_a_case_is() {
        var firm = desk.register("Token Store", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        try (var browser = Browser.logIn(server, "cockpit", "manager")) {
            var page = browser.page();
            page.navigate(browser.address("camunda/app/cockpit/default/#/processes"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Certification issuance"))
                    .first()
                    .click();
            assertThat(page.getByText(application).first()).isVisible();
            browser.photograph("cockpit-definition");
            page.navigate(
                    browser.address("camunda/app/cockpit/default/#/process-instance/" + desk.instance(application)));
            assertThat(page.getByText(application).first()).isVisible();
            assertThat(page.getByText("Loading diagram")).hasCount(0);
            page.getByText("User Tasks").first().click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check application documents"))
                            .first())
                    .isVisible();
            browser.photograph("cockpit-instance");
        }
    }

    @Test
    void a_process_leads_to_the_page_of_its_case_and_that_of_a_certificate_to_the_certificate() {
        var firm = desk.register("Watched Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        var application = desk.applyFor(desk.register("Audited Store", "ONLINE_PLATFORM", 1_000_000_000));
        desk.checkDocuments(application);
        desk.preEvaluate(application, null);
        desk.await("officer", "PlanAudit", application);
        var audit = server.as("admin")
                .get("engine-rest/process-instance?processDefinitionKey=conformity-audit&businessKey=" + application)
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        try (var browser = Browser.logIn(server, "cockpit", "manager")) {
            var page = browser.page();
            var watch = "camunda/app/cockpit/default/#/process-instance/" + desk.instance(certificate);
            page.navigate(browser.address(watch));
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(certificate)))
                    .isVisible();
            page.navigate(browser.address("camunda/app/cockpit/default/#/process-instance/" + audit));
            var link = page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the whole case " + application));
            assertThat(link).isVisible();
            browser.photograph("cockpit-case");
            link.click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(application);
        }
    }

    @Test
    void the_home_asks_for_nothing_that_this_server_has_not() {
        try (var browser = Browser.open(server)) {
            var missing = new ConcurrentLinkedQueue<String>();
            browser.page().onResponse(answer -> {
                if (answer.status() == 404) {
                    missing.add(answer.url());
                }
            });
            browser.enter("camunda/app/cockpit/default/", "manager");
            assertThat(browser.page().getByText("Running Process Instances").first())
                    .isVisible();
            browser.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(missing).isEmpty();
            assertThat(browser.page().locator(".deployed:visible, [href$='#/decisions']:visible"))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tasklist, officer",
        "tasklist, telecom",
        "cockpit, manager",
        "cockpit, admin",
        "admin, admin",
        "welcome, officer"
    })
    void nobody_is_asked_to_migrate(String app, String user) {
        try (var browser = Browser.logIn(server, app, user)) {
            var page = browser.page();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            browser.photograph(app + "-" + user);
            assertThat(BANNER.matcher(page.getByRole(AriaRole.DOCUMENT)
                                    .or(page.locator("body"))
                                    .first()
                                    .innerText())
                            .find())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"cockpit, officer", "admin, manager", "tasklist, msit"})
    void nobody_gets_into_an_app_that_is_not_theirs(String app, String user) {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address("camunda/app/" + app + "/default/"));
            assertThat(browser.submitLogin(user, Client.password(user))).isEqualTo(200);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Not allowed")))
                    .isVisible();
        }
    }
}
