package org.injeung.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.injeung.system.Patience.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.injeung.system.Client;
import org.injeung.system.Server;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium of this machine, one window per test. Without one, browser tests are skipped and say why; where {@code CI} is
 * {@code true} they fail.
 */
public final class Browser implements AutoCloseable {
    /** Milliseconds, with both cores busy. */
    private static final double PATIENCE = 30_000;

    /** Milliseconds, for what a page sends by itself when a button is pressed. */
    private static final double SHORT = 5_000;

    private static final Pattern USER = Pattern.compile("^(User|사용자)$");
    private static final Pattern PASSWORD = Pattern.compile("^(Password|비밀번호)$");
    private static final Pattern LOG_IN = Pattern.compile("^(Log in|로그인)$");

    private static com.microsoft.playwright.Browser shared;

    private final Server server;
    private final BrowserContext context;
    private final Page page;

    private Browser(Server server, String locale, String zone) {
        this.server = server;
        context = shared().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1400, 1000)
                .setLocale(locale)
                .setTimezoneId(zone));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    /** A window without login. */
    public static Browser open(Server server) {
        return new Browser(server, "en-GB", "Asia/Seoul");
    }

    /** A window of somebody who has logged in to a web app. */
    static Browser logIn(Server server, String app, String user) {
        return logIn(open(server), app, user);
    }

    /** The same in another country. */
    static Browser logIn(Server server, String app, String user, String locale, String zone) {
        return logIn(new Browser(server, locale, zone), app, user);
    }

    private static Browser logIn(Browser browser, String app, String user) {
        browser.enter("camunda/app/" + app + "/default/", user);
        return browser;
    }

    /** Asks for an address without being logged in, logs in, and comes back to it. */
    public void enter(String path, String user) {
        page.navigate(address(path));
        comeBack(user);
        // the expression is read by JavaScript, which knows no \\Q
        PlaywrightAssertions.assertThat(page)
                .hasURL(Pattern.compile("^" + address(path).replaceAll("\\W", "\\\\$0")));
    }

    /** Logs in at the page for it, to which the session led that was over or never there, and leaves it. */
    void comeBack(String user) {
        assertThat(submitLogin(user, Client.password(user)))
                .as("the login of " + user)
                .isEqualTo(200);
        PlaywrightAssertions.assertThat(page).not().hasURL(Pattern.compile("/login"));
    }

    /** Fills the page for the login in and sends it; tells the status of the answer. */
    int submitLogin(String user, String password) {
        return await("the request of the login")
                .until(() -> sendLogin(user, password), Optional::isPresent)
                .orElseThrow()
                .response()
                .status();
    }

    /** A refused login empties the field of the password before it lets the button be pressed again. */
    private Optional<Request> sendLogin(String user, String password) {
        try {
            PlaywrightAssertions.assertThat(loginButton()).isEnabled();
            page.getByLabel(USER).fill(user);
            page.getByLabel(PASSWORD).fill(password);
            return Optional.of(page.waitForRequest(
                    request -> request.url().endsWith("/api/session")
                            && request.method().equals("POST"),
                    new Page.WaitForRequestOptions().setTimeout(SHORT),
                    () -> loginButton().click(new Locator.ClickOptions().setTimeout(SHORT))));
        } catch (TimeoutError e) {
            return Optional.empty();
        }
    }

    private Locator loginButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LOG_IN));
    }

    public Page page() {
        return page;
    }

    public String address(String path) {
        return server.home().resolve("/").toString() + path;
    }

    /** Requires that the page shuts nobody out, as far as axe-core sees that. */
    static void accessible(Page page) {
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
                                        + violation.getNodes().get(0).getHtml())
                                .toList())
                .isEmpty();
    }

    /** Keeps a picture for people to look at. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("injeung.jar", "target/injeung.jar"))
                        .resolveSibling("screenshots")
                        .resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private static synchronized com.microsoft.playwright.Browser shared() {
        if (shared == null) {
            var chromium = find();
            if (chromium.isEmpty()) {
                var reason = "No Chromium: neither in the environment variable CHROMIUM nor on the PATH";
                if ("true".equals(System.getenv("CI"))) {
                    Assertions.fail(reason);
                }
                Assumptions.abort(reason);
            }
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium.get())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return shared;
    }

    private static Optional<Path> find() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator, -1);
        return Stream.concat(
                        Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""), "/usr/bin/chromium")
                                .filter(path -> !path.isEmpty())
                                .map(Path::of),
                        Stream.of(folders).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder)
                                .resolve("chromium")))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
