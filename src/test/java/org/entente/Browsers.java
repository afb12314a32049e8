package org.entente;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A real Chromium, in which each delegate has a window of their own. */
final class Browsers implements AutoCloseable {

    static final int WIDE = 1280;
    static final int NARROW = 360;
    private static final int HIGH = 800;
    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    Browsers() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv("ENTENTE_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No Chromium. Install it, or name it in ENTENTE_CHROMIUM."));
    }

    /** A window with its own cookies. */
    Page window(int width, String language) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HIGH)
                .setLocale(language)
                .setAcceptDownloads(true));
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
    }

    static void signIn(Page page, String signInAddress, String email) {
        page.navigate(signInAddress);
        page.getByLabel("Email", new Page.GetByLabelOptions().setExact(true)).fill(email);
        page.getByLabel("Passphrase", new Page.GetByLabelOptions().setExact(true))
                .fill("demonstration only");
        button(page, "Sign in").click();
        page.waitForURL(address -> !address.contains("sign-in"));
    }

    static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
