package dk.samspil.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.access.Asker;
import java.util.Base64;
import java.util.regex.Pattern;

/// Somebody at a browser of their own: cookies and drafts are theirs alone, and whatever the
/// browser complains about is told.
final class Window implements AutoCloseable {

    private static final int MILLISECONDS_TO_FIND = 15_000;

    private final BrowserContext context;
    private final String site;
    final Page page;

    private Window(BrowserContext context, String site) {
        this.context = context;
        this.site = site;
        this.page = newPage();
    }

    static Window open(String site, boolean scripts) {
        return new Window(
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale("da-DK")
                                        .setTimezoneId("Europe/Copenhagen")
                                        .setJavaScriptEnabled(scripts)
                                        .setBaseURL(site)
                                        .setViewportSize(Inspection.DESK, 900)),
                site);
    }

    /// Another window of the same browser.
    Page newPage() {
        Page opened = context.newPage();
        listen(opened);
        return opened;
    }

    private static void listen(Page opened) {
        opened.setDefaultTimeout(MILLISECONDS_TO_FIND);
        opened.onPageError(Inspection::complain);
        opened.onConsoleMessage(
                said -> {
                    // A form sent back with 422 or 409 is an answer, which the browser also notes.
                    if (said.type().equals("error")
                            && !said.text().matches(".*status of (422|409).*")) {
                        Inspection.complain(opened.url() + ": " + said.text());
                    }
                });
        opened.onDialog(Dialog::accept);
    }

    Window signIn(Asker person) {
        go("/log-ind");
        button(person.name()).click();
        page.waitForURL(url -> !url.endsWith("/log-ind"));
        return this;
    }

    void go(String path) {
        page.navigate(path);
    }

    /// The path that the window is at.
    String path() {
        return page.url().substring(site.length());
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    Locator group(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(labelled(name)));
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    /// The row of a list about somebody or something.
    Locator row(String about) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(about))
                .first();
    }

    /// A letter on the citizen's own page.
    Locator letter(String subject) {
        return page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first();
    }

    /// The window that opens when something is done.
    Page opened(Runnable deed) {
        Page opened = context.waitForPage(deed);
        listen(opened);
        return opened;
    }

    /// Opens the page again until what is on its way has arrived.
    void reloadUntilVisible(Locator awaited) {
        page.waitForCondition(
                () -> {
                    page.reload();
                    return awaited.isVisible();
                });
    }

    /// A field by its label, without what every form adds to it.
    Locator field(String label) {
        return page.getByLabel(labelled(label));
    }

    /// What the label of a field is, with the marks that forms set before and after it.
    static Pattern labelled(String label) {
        String plain = label.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
        return Pattern.compile(
                "^\\s*(Borgerens egne ord)?\\s*" + plain + "\\s*(\\(valgfrit\\))?\\s*$");
    }

    /// The first field of that label in the group that asks for it.
    Locator field(String group, String label) {
        return group(group).getByLabel(labelled(label)).first();
    }

    void write(String label, String text) {
        field(label).fill(text);
    }

    /// What the page says was done.
    Locator done() {
        return page.getByRole(AriaRole.STATUS).first();
    }

    /// What the page says went wrong.
    Locator alert() {
        return page.getByRole(AriaRole.ALERT).first();
    }

    void follow(String linkName) {
        link(linkName).click();
    }

    /// A way of the main menu that stands behind "more".
    void followMore(String way) {
        page.locator(".menu-ways summary").click();
        follow(way);
    }

    /// What the case's page offers as the next step.
    private Locator next(AriaRole role, String name) {
        return page.getByRole(AriaRole.COMPLEMENTARY)
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void followNext(String linkName) {
        next(AriaRole.LINK, linkName).click();
    }

    void pressNext(String buttonName) {
        next(AriaRole.BUTTON, buttonName).click();
    }

    void press(String buttonName) {
        button(buttonName).click();
    }

    /// Presses, and says yes to the question that follows.
    void pressAndConfirm(String buttonName) {
        press(buttonName);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ja, fortsæt"))
                .click();
    }

    /// The file behind a link, fetched with this person's session.
    byte[] file(Locator link) {
        var path = link.getAttribute("href");
        Inspection.saw(path);
        var answer = fetch(path);
        if (!answer.ok()) {
            throw new AssertionError(answer.url() + " answered " + answer.status());
        }
        return answer.body();
    }

    /// The id of the session that the browser's cookie stands for.
    String session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("SESSION"))
                .map(cookie -> new String(Base64.getDecoder().decode(cookie.value), UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /// Fetches a page or a file with this person's session, without showing it.
    APIResponse fetch(String path) {
        return context.request().get(path);
    }

    void look(String name) {
        Inspection.of(page, name);
    }

    @Override
    public void close() {
        context.close();
    }
}
