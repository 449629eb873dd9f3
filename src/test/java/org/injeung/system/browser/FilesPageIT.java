package org.injeung.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.browser.Browser.accessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Map;
import javax.imageio.ImageIO;
import org.injeung.system.Desk;
import org.injeung.system.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files at the page of a case, as an applicant adds and an officer reads them. */
class FilesPageIT {
    private static final String PICTURE = "서버실 사진.png";
    private static final String LIST = "자산 목록(최종).txt";

    private final Server server = Server.forBrowsers();
    private final Desk desk = new Desk(server);

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static Locator files(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    @Tag("R26.1")
    @Tag("R26.2")
    @Test
    void an_applicant_adds_files_with_korean_names_and_sees_a_picture_of_them() {
        var firm = desk.register("파일 상점", "ONLINE_PLATFORM", 1_000_000_000);
        var application = desk.applyFor(firm);
        desk.await("officer", "CheckApplicationDocuments", application);
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            browser.enter("cases/" + application, firm.account());
            var files = files(page, "Files");
            files.getByText("Add files").click();
            choose(
                    page,
                    file(Normalizer.normalize(PICTURE, Normalizer.Form.NFD), picture()),
                    file(LIST, "서버 3대".getBytes(UTF_8)));
            assertThat(files.getByText("Choose one.")).isVisible();
            files.getByLabel("Purpose").selectOption("APPLICATION"); // what was chosen before is sent now
            assertThat(files.getByRole(AriaRole.ROW)).hasCount(3);
            assertThat(files.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(PICTURE)))
                    .isVisible();
            assertThat(files.getByRole(AriaRole.STATUS)).hasText(LIST + " is added.");

            choose(page, file("보고서.pdf", new byte[] {'M', 'Z', 0, 0}));
            var refused = files.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("보고서.pdf"));
            assertThat(refused.getByRole(AriaRole.ALERT)).hasText("보고서.pdf: is a program, which is not taken");
            refused.getByText("Try again").click();
            assertThat(refused.getByRole(AriaRole.ALERT)).containsText("is a program");
            assertThat(files.getByLabel("Purpose")).hasValue("APPLICATION");
            accessible(page);
            browser.photograph("files-refused");
            refused.getByText("Leave it out").click();
            assertThat(refused).hasCount(0);

            files.getByText("Show " + PICTURE).click();
            var shown = files.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(PICTURE));
            assertThat(shown).isVisible();
            assertThat((int) shown.evaluate("one => one.decode().then(() => one.naturalWidth)"))
                    .isEqualTo(40);
            var saved = page.waitForDownload(
                    () -> files.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(LIST))
                            .click());
            assertThat(saved.suggestedFilename()).isEqualTo(LIST);
            page.setViewportSize(390, 800);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            accessible(page);
            browser.photograph("files-narrow");
        }
        try (var browser = Browser.open(server)) {
            var page = browser.page();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            browser.enter("cases/" + application, "officer");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("한국어"))
                    .click();
            var files = files(page, "파일");
            assertThat(files.getByText("열람:")).hasCount(2);
            files.getByText("파일 추가").click();
            files.getByLabel("용도").selectOption("HEARING");
            var drop = page.evaluateHandle("() => { const all = new DataTransfer();"
                    + " all.items.add(new File(['%PDF-1.7\\n%%EOF'], '청문 조서.pdf')); return all; }");
            files.locator(".drop").dispatchEvent("drop", Map.of("dataTransfer", drop));
            assertThat(files.getByRole(AriaRole.ROW)).hasCount(4);
            files.getByText("청문 조서.pdf 보기").click();
            assertThat(files.locator("iframe")).hasAttribute("title", "청문 조서.pdf");
            page.waitForFunction("() => document.querySelector('iframe').contentWindow !== null");
            accessible(page);
            browser.photograph("files-officer");
            assertThat(complaints).isEmpty();
        }
    }

    private static void choose(Page page, FilePayload... chosen) {
        page.waitForFileChooser(() -> files(page, "Files")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose files"))
                        .press("Enter"))
                .setFiles(chosen);
    }

    private static byte[] picture() {
        var png = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
