package org.entente.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.entente.design.ActionRow;
import org.entente.design.Chip;
import org.entente.design.CountBadge;
import org.entente.design.EmptyState;
import org.entente.design.Formats;
import org.entente.design.Framed;
import org.entente.design.LineRow;
import org.entente.design.LinkButton;
import org.entente.design.PageHeader;
import org.entente.design.StateTile;

/** What waits for the delegation, then what is new for the reader, then the dates ahead. Not a news feed. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "home.menu", order = 1, icon = "home")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PresenceSource source;
    private final transient Desk desk;
    private final transient Clock clock;

    HomeView(PresenceSource source, Desk desk, Clock clock) {
        this.source = source;
        this.desk = desk;
        this.clock = clock;
        getContent().addClassNames("page", "home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var presence = source.presence();
        if (presence.isEmpty()) {
            event.forwardTo(ActingForView.class);
            return;
        }
        var waiting = desk.waiting();
        getContent().removeAll();
        getContent().add(header(presence.get(), waiting.size()), actions(waiting), belowActions());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.menu");
    }

    private PageHeader header(Presence presence, int waiting) {
        var formats = Formats.here();
        var title = getTranslation(
                "home.title", waiting, presence.delegationName(), formats.capitalised(formats.count(waiting)));
        return new PageHeader(title)
                .over(
                        getTranslation("home.needs-action"),
                        getTranslation("home.now", formats.fullDateTime(clock.instant())))
                .actions(desk.shortcuts().stream()
                        .map(shortcut -> new LinkButton(shortcut.icon(), shortcut.label(), shortcut.href()))
                        .toArray(Component[]::new));
    }

    private Component actions(List<ActionItem> waiting) {
        if (waiting.isEmpty()) {
            return new EmptyState(getTranslation("home.needs-action.none"));
        }
        var list = new Framed(getTranslation("home.needs-action"));
        for (var item : waiting) {
            var button = new LinkButton(item.button(), item.href()).small();
            // One filled button, on what is most pressing: the others are as near, and quieter.
            list.add(row(item, item == waiting.getFirst() ? button.primary() : button));
        }
        return list;
    }

    private static ActionRow row(ActionItem item, LinkButton button) {
        var cue = item.cue();
        return new ActionRow(item.whose(), item.title(), item.line())
                .with(new Chip(cue.icon(), cue.text(), cue.tone()), button);
    }

    private Div belowActions() {
        var columns = new Div(section("home.news", news()));
        columns.addClassName("two");
        var dates = desk.dates();
        if (!dates.isEmpty()) {
            columns.add(section("home.dates", dates(dates)));
        }
        return columns;
    }

    private Section section(String key, Component content) {
        return new Section(new H2(getTranslation(key)), content);
    }

    private Component news() {
        var news = desk.news();
        if (news.isEmpty()) {
            return new EmptyState(getTranslation("home.news.none"));
        }
        var list = new Framed(getTranslation("home.news"));
        news.forEach(entry -> list.add(LineRow.linked(
                        new StateTile(entry.convener(), StateTile.Size.S), entry.title(), entry.detail(), entry.href())
                .with(new CountBadge(entry.unread(), getTranslation("home.unread", entry.unread())))));
        return list;
    }

    private Component dates(List<DateAhead> dates) {
        var formats = Formats.here();
        var list = new Framed(getTranslation("home.dates"));
        dates.forEach(date -> list.add(LineRow.linked(
                LineRow.day(String.valueOf(date.on().getDayOfMonth()), formats.month(date.on())),
                date.title(),
                date.detail(),
                date.href())));
        return list;
    }
}
