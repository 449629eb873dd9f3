package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.IntStream;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;

/** What people read who get in nowhere. */
class LoginIT {
    private final Server server = Server.forBrowsers();

    @Test
    void whoever_tried_too_many_passwords_is_told_how_long_to_wait() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address("camunda/app/tasklist/default/"));
            for (var attempt = 0; attempt < 5; attempt++) {
                assertThat(browser.submitLogin("nobody", "guess" + attempt)).isEqualTo(401);
            }
            assertThat(firstRefusal(browser)).isEqualTo(429);
            assertThat(page.getByText("Too many wrong passwords. Try again in")).isVisible();
            browser.photograph("login-refused");
        }
    }

    /** The wait is a second at first and doubles: a busy browser may need longer than the first ones to try again. */
    private static int firstRefusal(Browser browser) {
        return IntStream.range(0, 8)
                .map(attempt -> browser.submitLogin("nobody", "further" + attempt))
                .filter(status -> status != 401)
                .findFirst()
                .orElse(401);
    }

    @Test
    void who_follows_a_wrong_link_finds_the_way_back() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address("camunda/app/tasklist/nix/"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Page not found")))
                    .isVisible();
            browser.photograph("error-page");
            Browser.accessible(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Public register"))
                    .click();
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        }
    }
}
