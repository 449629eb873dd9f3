package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.browser.Browser.accessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public register, as anybody reads it. */
class RegisterIT {
    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    @Test
    void anybody_searches_the_register_and_reads_a_certificate() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address(""));
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
            browser.photograph("register");
            accessible(page);
            search(page, "Maru");
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
            assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("Valid");
            browser.photograph("register-search");
            accessible(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ISMS-P-KISA-2025-001"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("ISMS-P-KISA-2025-001");
            assertThat(page.getByText("Maru Shop (마루샵)").first()).isVisible();
            assertThat(page.getByText("Online shop and its delivery service").first())
                    .isVisible();
            browser.photograph("certificate-valid");
            accessible(page);
        }
    }

    @Test
    void who_searches_for_nothing_that_there_is_is_told_so() {
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address(""));
            search(page, "<b>no such firm</b>");
            assertThat(page.getByRole(AriaRole.STATUS).first())
                    .containsText(Pattern.compile("no ", Pattern.CASE_INSENSITIVE));
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(0);
            browser.photograph("register-nothing");
            accessible(page);
            page.navigate(browser.address("certificate.html?number=ISMS-KISA-1999-001"));
            assertThat(page.getByRole(AriaRole.STATUS)
                            .or(page.getByRole(AriaRole.ALERT))
                            .filter(new Locator.FilterOptions().setHasText("ISMS-KISA-1999-001"))
                            .first())
                    .isVisible();
            browser.photograph("certificate-unknown");
            accessible(page);
        }
    }

    @Tag("R18.3")
    @Test
    void a_revoked_certificate_is_shown_as_revoked_in_both_languages() {
        var firm = desk.register("Seoul Store", "ONLINE_PLATFORM", 1_000_000_000);
        var certificate = desk.certify(firm);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address("certificate.html?number=" + certificate));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Valid"))
                            .first())
                    .isVisible();
            browser.photograph("badge-before");
            desk.sign(desk.reportMassiveLeak(firm));

            page.navigate(browser.address(""));
            var listed = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(certificate));
            assertThat(listed).containsText("Revoked on");
            assertThat(listed).containsText("May apply again from");
            accessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("인증 취소 현황")))
                    .isVisible();
            assertThat(listed).containsText("재신청 가능");
            browser.photograph("register-revocations-korean");
            accessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            search(page, firm.name());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(certificate))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Revoked"))
                            .first())
                    .isVisible();
            browser.photograph("certificate-revoked");
            accessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("취소"))
                            .first())
                    .isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "ko");
            assertThat(page.locator("#revocation-facts")).containsText("인증 취소 기준");
            assertThat(page.locator("#revocation-facts")).not().containsText("criteria");
            browser.photograph("certificate-revoked-korean");
            accessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Revoked"))
                            .first())
                    .isVisible();
        }
    }

    @Test
    void a_renamed_holder_is_found_by_its_former_name_in_both_languages() {
        var firm = desk.register("㈜해솔 상점", "ONLINE_PLATFORM", 1_000_000_000);
        var serial = firm.name().replaceAll("\\D", "");
        var certificate = desk.certify(firm);
        desk.rename(firm, certificate, "달빛 상점 " + serial);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            page.navigate(browser.address(""));
            search(page, "해솔상점" + serial);
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(2);
            assertThat(page.getByRole(AriaRole.ROW).nth(1))
                    .containsText("달빛 상점 " + serial + " (formerly " + firm.name() + ")");
            browser.photograph("register-former-name");
            accessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                    .click();
            assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("(구 " + firm.name() + ")");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            accessible(page);
            browser.photograph("register-former-name-korean-dark");
            page.navigate(browser.address("certificate.html?number=" + certificate.toLowerCase(Locale.ROOT)));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(certificate);
            assertThat(page.getByText("(구 " + firm.name() + ")").first()).isVisible();
            accessible(page);
            page.navigate(browser.address("?query=x%E2%80%8B"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("보이지 않는 문자");
        }
    }

    private static void search(Page page, String words) {
        page.getByRole(AriaRole.SEARCHBOX).fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
    }
}
