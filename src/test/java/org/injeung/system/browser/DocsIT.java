package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/** The page at which people read and try the API. */
class DocsIT {
    private final Server server = Server.forBrowsers();

    @Test
    void somebody_reads_the_api_and_tries_the_register_without_any_other_server() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            var complaints = new ArrayList<String>(); // a violation of the policy is one of them
            page.onConsoleMessage(message -> {
                if (!message.type().equals("log")) {
                    complaints.add(message.type() + ": " + message.text());
                }
            });
            page.onPageError(complaints::add);
            var hosts = new ArrayList<String>();
            page.onRequest(request -> {
                if (!request.url().startsWith("data:")) {
                    hosts.add(URI.create(request.url()).getAuthority());
                }
            });
            page.navigate(browser.address("api/docs"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("인증 API 안내")))
                    .isVisible();
            var search = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName("GET /api/certificates Search the register"));
            assertThat(search.first()).isVisible();
            browser.photograph("docs");
            search.first().click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try it out"))
                    .click();
            page.getByPlaceholder("query").fill("Maru");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Execute").setExact(true))
                    .click();
            assertThat(page.getByText("Maru Shop (마루샵)").first()).isVisible();
            browser.photograph("docs-tried");
            assertThat(complaints).isEmpty();
            assertThat(hosts).containsOnly(URI.create(browser.address("")).getAuthority());
        }
    }
}
