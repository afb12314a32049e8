package org.entente.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.design.CountBadge;
import org.entente.design.Icons;
import org.entente.design.LinkButton;
import org.entente.design.StateTile;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page: a drawer with the way around and who is here, and the panel that holds the page. It knows no
 * view: entries come from {@code @Menu}, whose title is a translation key and whose icon names one of {@link Icons}.
 */
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Main main = new Main();
    private final Map<String, SideNavItem> entries = new LinkedHashMap<>();
    private @Nullable PersonMenu menu;

    MainLayout(PresenceSource source, Desk desk) {
        this.desk = desk;
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("frame.navigation")));
        main.addClassName("fill");
        setContent(main);
        var drawer = new Div(new Brand());
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        source.presence().ifPresentOrElse(presence -> furnish(drawer, presence), () -> drawer.add(signInLink()));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (menu != null) {
            menu.follow(event.getLocation().getPath());
            entries.forEach((path, entry) -> entry.setSuffixComponent(countUnder(path)));
        }
    }

    private void furnish(Div drawer, Presence presence) {
        menu = new PersonMenu(presence);
        drawer.add(navigation(), menu);
        if (presence.demonstration()) {
            var banner = new Paragraph(getTranslation("frame.demonstration"));
            banner.addClassName("demo");
            drawer.add(banner);
        }
        var tile = new StateTile(presence.delegationName(), presence.tileNumber(), StateTile.Size.S);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("frame.menu"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var brand = new Brand();
        brand.addClassName("grow");
        var bar = new Header(toggle, brand, tile);
        bar.addClassName("mobar");
        addToNavbar(bar);
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("frame.navigation"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> desk.shows(pathOf(entry)))
                .forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    /** Entries name the root "" or "/", and pages "/name"; counts and rules go by the bare address. */
    private static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private SideNavItem item(MenuEntry entry) {
        var path = pathOf(entry);
        var item = new SideNavItem(getTranslation(entry.title()), path);
        item.setMatchNested(!path.isEmpty());
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.named(entry.icon()).create());
        }
        entries.put(path, item);
        return item;
    }

    private CountBadge countUnder(String path) {
        var count = desk.newUnder(path);
        return new CountBadge(count, getTranslation("frame.new", count));
    }

    private LinkButton signInLink() {
        return new LinkButton(Icons.KEY, getTranslation("sign-in.button"), SignInView.ROUTE);
    }
}
