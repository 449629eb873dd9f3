package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.browser.Browser.accessible;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of the criteria as two auditors fill it in at once. */
class CriteriaPageIT {
    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Tag("R2.8")
    @Test
    void two_auditors_look_at_all_items_at_once_and_nothing_is_overwritten() {
        var application = desk.applyFor(desk.register("㈜점검 상점", "ONLINE_PLATFORM", 1_000_000_000));
        desk.checkDocuments(application);
        desk.preEvaluate(application, null);
        desk.planAudit(application);
        var team = server.as("officer").get("api/cases/" + application).json().at("/audit/team");
        var address = "cases/" + application + "/criteria";
        try (var first = Browser.open(server);
                var second = Browser.open(server)) {
            first.enter(address, team.get(0).asText());
            second.enter(address, team.get(1).asText());
            var all = first.page().locator(".check");
            assertThat(all).hasCount(80);
            accessible(first.page());
            for (var i = 0; i < 80; i++) {
                var browser = i % 2 == 0 ? first : second;
                look(browser.page().locator(".check").nth(i), "Seen on site " + i);
            }
            var done = List.of(first, second);
            for (var browser : done) {
                browser.page().reload();
                assertThat(browser.page().locator(".progress .state")).containsText("80 of 80 items looked at");
                browser.photograph("criteria-" + (browser == first ? "lead" : "member"));
            }
            // The second one of two who write in one row reads what the first one said.
            var mine = first.page().locator(".check").nth(3);
            var theirs = second.page().locator(".check").nth(3);
            theirs.locator("textarea").focus();
            second.page().waitForTimeout(500);
            mine.locator("textarea").fill("Looked at again");
            assertThat(mine.locator(".hint")).containsText("Kept at");
            theirs.locator("input[value=NOT_MET]").check();
            assertThat(theirs.locator(".field-problem")).containsText("Looked at again");
            theirs.getByText("Take that").click();
            assertThat(theirs.locator("textarea")).hasValue("Looked at again");

            var file = first.page()
                    .waitForDownload(
                            () -> first.page().getByText("Download (Excel)").click());
            first.page().locator("input[type=file]").setInputFiles(file.path());
            assertThat(first.page().getByText("are recorded")).isVisible();
            first.page().setViewportSize(390, 844);
            first.photograph("telephone-criteria");
            assertThat((Integer) first.page()
                            .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }

    private static void look(Locator row, String note) {
        row.locator("textarea").fill(note);
        row.locator("input[value=MET]").check();
        assertThat(row.locator(".hint")).containsText("Kept at");
    }
}
