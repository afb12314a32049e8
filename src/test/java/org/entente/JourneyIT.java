package org.entente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Browsers.button;
import static org.entente.Browsers.signIn;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.entente.audit.Verify;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The main job, lived once by two people at two browsers: Aline Darou of Marenga convenes, Ingrid Solheim of Nordhavn
 * is invited. Ends with the Committee's chair, and with Nordhavn removed. Writes the pictures of the README.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {

    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final Path FOLDER = Path.of("target", "journey");
    private static final int FILE_BYTES = 3_500_000;

    private static Product product;
    private static Browsers browsers;
    private static Page aline;
    private static Page ingrid;

    /** Each step stands on those before it, so the first that fails ends the journey. */
    @RegisterExtension
    static final TestExecutionExceptionHandler STOP = (context, failure) -> {
        broken = true;
        throw failure;
    };

    private static boolean broken;

    @BeforeEach
    void standOnTheStepsBefore() {
        assertThat(broken).as("an earlier step failed").isFalse();
    }

    @BeforeAll
    static void open() throws Exception {
        product = Product.start(FOLDER);
        browsers = new Browsers();
        aline = browsers.window(Browsers.WIDE, "en-GB");
        ingrid = browsers.window(Browsers.WIDE, "en-GB");
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void signsInAndRefusesWhoeverCannot() {
        aline.navigate(product.url("/sign-in"));
        assertThat(aline.getByText("aline.darou")).isVisible();
        aline.getByLabel("Email", exactLabel()).fill("aline.darou@marenga.example");
        aline.getByLabel("Passphrase", exactLabel()).fill("not this one");
        button(aline, "Sign in").click();
        aline.waitForURL(address -> address.endsWith("/sign-in?error"));

        signIn(aline, product.url("/sign-in"), "aline.darou@marenga.example");
        signIn(ingrid, product.url("/sign-in"), "ingrid.solheim@nordhavn.example");

        assertThat(aline.getByText("Needs my action").first()).isVisible();
        assertThat(aline.getByText("closing the survey and clearance gap").first())
                .isVisible();
    }

    @Test
    @Order(2)
    void convenesAWorkspace() {
        aline.navigate(product.url("/workspaces"));
        aline.getByText("Convene a workspace").first().click();
        aline.getByLabel("Title").fill("Marenga: water points before the rains");
        aline.getByLabel("Challenge").fill("Eleven water points lie in suspected areas.");
        aline.locator("vaadin-select").first().click();
        aline.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Article 5"))
                .first()
                .click();
        aline.getByLabel("List with the Committee").check();
        button(aline, "Convene").click();

        aline.waitForURL(Pattern.compile(".*/workspaces/[0-9a-f-]{36}/.*"));
        assertThat(aline.getByRole(AriaRole.HEADING, heading("Marenga: water points before the rains")))
                .isVisible();
    }

    @Test
    @Order(3)
    void invitesADelegationWhichAcceptsTheEntryRules() {
        button(aline, "Invite a delegation").click();
        aline.getByRole(AriaRole.COMBOBOX).first().fill("Nordhavn");
        aline.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Nordhavn"))
                .first()
                .click();
        button(aline, "Invite").click();
        assertThat(aline.getByText("Invited").first()).isVisible();

        ingrid.navigate(aline.url().replace("/participants", "/dialogue"));
        assertThat(ingrid.getByText("You cannot open this page").first()).isVisible();
        ingrid.navigate(product.url("/"));
        assertThat(ingrid.getByText("Answer the invitation of Marenga").first()).isVisible();
        ingrid.getByText("Read", exactText()).first().click();
        assertThat(ingrid.getByText("Entry rules, version 1").first()).isVisible();
        button(ingrid, "Accept for Nordhavn").click();

        ingrid.waitForURL(Pattern.compile(".*/workspaces/[0-9a-f-]{36}/.*"));
        assertThat(aline.getByText("Seated").nth(1)).isVisible();
    }

    @Test
    @Order(4)
    void discussesLive() {
        tab(aline, "Dialogue").click();
        button(aline, "New topic").first().click();
        aline.getByLabel("Topic", exactLabel()).fill("Which water points first?");
        button(aline, "Start topic").click();
        aline.getByLabel("Message", exactLabel()).fill("The four in the east. **Two thousand people** walk there.");
        button(aline, "Send to 2 delegations").click();

        assertThat(ingrid.getByText("Which water points first?").first()).isVisible();
        ingrid.getByText("Which water points first?").first().click();
        assertThat(ingrid.locator("strong").filter(new Locator.FilterOptions().setHasText("Two thousand people")))
                .isVisible();
        ingrid.getByLabel("Message", exactLabel()).fill("We can pay for the survey of those four.");
        button(ingrid, "Send to 2 delegations").click();

        assertThat(aline.getByText("We can pay for the survey of those four.").first())
                .isVisible();
        picture(aline, "dialogue");
    }

    @Test
    @Order(5)
    void exchangesAFile() throws IOException {
        var file = FOLDER.resolve("Survey plan.pdf");
        var bytes = new byte[FILE_BYTES];
        new Random(7).nextBytes(bytes);
        Files.write(file, bytes);
        tab(aline, "Documents").click();
        aline.locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(aline.getByText("Survey plan.pdf").first()).isVisible();

        tab(ingrid, "Documents").click();
        assertThat(ingrid.getByText("Survey plan.pdf").first()).isVisible();
        var download = ingrid.waitForDownload(
                () -> ingrid.getByText("Download", exactText()).first().click());

        assertThat(download.suggestedFilename()).isEqualTo("Survey plan.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(bytes);
    }

    @Test
    @Order(6)
    void recordsACommitmentThatBothSidesConfirm() {
        tab(ingrid, "Commitments").click();
        button(ingrid, "Propose a commitment").first().click();
        choose(ingrid, "Provider", "Nordhavn");
        choose(ingrid, "Receiver", "Marenga");
        choose(ingrid, "Type", "Financial support");
        ingrid.getByLabel("Title", exactLabel()).fill("Survey of four water points");
        ingrid.getByLabel("Amount", exactLabel()).fill("250000");
        ingrid.getByLabel("Currency", exactLabel()).fill("EUR");
        ingrid.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("EUR"))
                .first()
                .click();
        button(ingrid, "Propose").click();
        assertThat(ingrid.getByText("Survey of four water points").first()).isVisible();

        aline.navigate(product.url("/"));
        assertThat(aline.getByText("Survey of four water points").first()).isVisible();
        aline.getByText("Open", exactText()).first().click();
        aline.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Accept")))
                .first()
                .click();

        assertThat(aline.getByText("Committed", exactText()).nth(1)).isVisible();
        assertThat(ingrid.getByText("Committed", exactText()).nth(1)).isVisible();
        picture(ingrid, "commitments");
    }

    @Test
    @Order(7)
    void checksOfflineThatNobodyTamperedWithTheRecord() throws IOException {
        tab(aline, "Audit trail").click();
        assertThat(aline.getByText("The record is consistent").first()).isVisible();
        assertThat(aline.getByText("Survey plan.pdf").first()).isVisible();
        picture(aline, "audit");

        var copy = FOLDER.resolve("copy.zip");
        aline.waitForDownload(() ->
                        aline.getByText("Take a copy", exactText()).first().click())
                .saveAs(copy);

        assertThat(verified(copy)).contains("VALID");
    }

    private static String verified(Path copy) {
        var said = new ByteArrayOutputStream();
        var code = Verify.run(copy, Optional.empty(), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Order(8)
    void letsTheCommitteeFollowNumbersOnly() {
        var luc = browsers.window(Browsers.WIDE, "en-GB");
        signIn(luc, product.url("/sign-in"), "luc.favrand@teralba.example");
        luc.getByText("Committee on the Enhancement").first().click();
        luc.navigate(product.url("/outcomes"));

        assertThat(luc.getByText("Marenga").first()).isVisible();
        assertThat(luc.getByText("Veldania").first()).isVisible();
        assertThat(luc.getByText("Sarandor")).hasCount(0);
        assertThat(luc.getByText("water points")).hasCount(0);
        luc.context().close();
    }

    @Test
    @Order(9)
    void endsTheAccessOfARemovedDelegationInEveryOpenTab() {
        var secondTab = ingrid.context().newPage();
        secondTab.navigate(ingrid.url().replace("/commitments", "/dialogue"));
        assertThat(secondTab.getByText("Which water points first?").first()).isVisible();

        tab(aline, "Participants").click();
        aline.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Remove")))
                .first()
                .click();
        aline.getByLabel("Type Nordhavn to confirm").fill("Nordhavn");
        aline.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Remove")))
                .last()
                .click();

        assertThat(secondTab.getByText("Which water points first?")).hasCount(0);
        assertThat(ingrid.getByText("Survey of four water points")).hasCount(0);
        ingrid.navigate(product.url("/workspaces"));
        assertThat(ingrid.getByText("water points before the rains")).hasCount(0);
    }

    @Test
    @Order(11)
    void keepsNobodyOut() {
        var page = browsers.window(Browsers.WIDE, "en-GB");
        page.navigate(product.url("/sign-in"));
        assertThat(page.getByText("aline.darou")).isVisible();
        assertAccessible(page);
        signIn(page, product.url("/sign-in"), "mirela.kostan@veldania.example");
        page.navigate(product.url("/workspaces"));
        assertThat(page.locator("h1").first()).isVisible();
        assertAccessible(page);
        page.locator("main a[href*='workspaces/']").first().click();
        for (var section : List.of("Dialogue", "Text", "Commitments", "Documents", "Participants", "Audit trail")) {
            tab(page, section).click();
            assertThat(page.locator("a[aria-current=page]").filter(new Locator.FilterOptions().setHasText(section)))
                    .isVisible();
            assertAccessible(page);
        }
        page.context().close();
    }

    @Test
    @Order(12)
    void signsOut() {
        aline.locator(".me-button:visible").first().click();
        aline.getByText("Sign out", exactText()).first().click();
        aline.waitForURL(address -> address.endsWith("/sign-in?ended"));
        aline.navigate(product.url("/workspaces"));

        assertThat(aline.getByLabel("Passphrase", exactLabel())).isVisible();
    }

    @Test
    @Order(10)
    void fitsASmallScreenInFrench() {
        var small = browsers.window(Browsers.NARROW, "fr-FR");
        small.navigate(product.url("/sign-in?language=fr"));
        small.locator("input[name=username]").fill("aline.darou@marenga.example");
        small.locator("input[name=password]").fill("demonstration only");
        small.locator("button[type=submit]").click();
        small.waitForURL(address -> !address.contains("sign-in"));
        for (var path : new String[] {"/", "/workspaces", "/convene"}) {
            small.navigate(product.url(path));
            assertThat(small.locator("h1").first()).isVisible();
            assertThat((int) small.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(Browsers.NARROW);
        }
        small.context().close();
    }

    /** A section of the workspace; its name is followed by a count where something is new. */
    private static Locator tab(Page page, String section) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + section)))
                .first();
    }

    private static void choose(Page page, String field, String option) {
        page.getByLabel(field, exactLabel()).click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** Nothing that keeps a person with a screen reader, a keyboard or weak eyes out of the page. */
    private static void assertAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();

        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList())
                .as(page.url())
                .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactText() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
