package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people type them in Tasklist: understood or refused, never changed. All date fields of all forms are one component. */
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

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @ParameterizedTest
    @CsvSource({"en-GB, 05/10/2024, 05/10/2024", "en-US, 10/05/2024, 10/5/2024", "ko-KR, 2024. 10. 5., 2024. 10. 5."})
    void what_is_typed_is_stored_and_what_is_no_date_is_refused(String locale, String local, String shown) {
        var application = desk.applyFor(desk.register("Dated Store", "ONLINE_PLATFORM", 1_000_000_000));
        var task = desk.await("officer", "CheckApplicationDocuments", application);
        desk.claim("officer", task).expect(204);
        try (var browser = Browser.logIn(server, "tasklist", "officer", locale)) {
            var page = browser.page();
            page.navigate(browser.address("camunda/app/tasklist/default/#/?task=" + task));
            for (var typed : REFUSED) {
                assertThat(type(page, typed)).as(typed).isEmpty();
            }
            for (var typed : List.of("2024-10-05", "2024. 10. 5.", "2024.10.05", "20241005", " 2024-10-5 ", local)) {
                assertThat(type(page, "")).isEmpty();
                assertThat(type(page, typed)).as(typed).isEqualTo(shown);
            }
            page.getByLabel("Complete", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            var complete = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Complete").setExact(true));
            complete.click();
            assertThat(complete).hasCount(0);
        }
        assertThat(desk.read(application).at("/application/operatingSince").asText())
                .isEqualTo("2024-10-05");
    }

    /** What stands in the field when the person goes on. */
    private static String type(Page page, String text) {
        var field = page.getByLabel("Management system operated since");
        field.fill(text);
        page.keyboard().press("Tab");
        return field.inputValue();
    }
}
