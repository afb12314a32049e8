package org.entente.shell;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the features hand in for the signed-in actor, put in order. */
@Component
class Desk {

    private final ObjectProvider<ActionSource> actions;
    private final ObjectProvider<NewsSource> news;
    private final ObjectProvider<DateSource> dates;
    private final ObjectProvider<ShortcutSource> shortcuts;
    private final ObjectProvider<MenuRule> menu;

    Desk(
            ObjectProvider<ActionSource> actions,
            ObjectProvider<NewsSource> news,
            ObjectProvider<DateSource> dates,
            ObjectProvider<ShortcutSource> shortcuts,
            ObjectProvider<MenuRule> menu) {
        this.actions = actions;
        this.news = news;
        this.dates = dates;
        this.shortcuts = shortcuts;
        this.menu = menu;
    }

    List<ActionItem> waiting() {
        return actions.orderedStream()
                .flatMap(source -> source.waiting().stream())
                .sorted(Comparator.comparingInt(ActionItem::urgency))
                .toList();
    }

    /** Every workspace of the reader, the one with most unread first. */
    List<WorkspaceNews> news() {
        return news.orderedStream()
                .flatMap(source -> source.news().stream())
                .sorted(Comparator.comparingInt(WorkspaceNews::unread).reversed())
                .toList();
    }

    List<DateAhead> dates() {
        return dates.orderedStream()
                .flatMap(source -> source.dates().stream())
                .sorted(Comparator.comparing(DateAhead::on))
                .toList();
    }

    List<ShortcutSource.Shortcut> shortcuts() {
        return shortcuts
                .orderedStream()
                .flatMap(source -> source.shortcuts().stream())
                .toList();
    }

    /** Whether an entry of the menu leads this actor anywhere. */
    boolean shows(String path) {
        return menu.orderedStream().noneMatch(rule -> rule.hides(path));
    }

    /** How much waits or is new behind a menu entry: on Home what waits, elsewhere what is unread under its address. */
    int newUnder(String path) {
        return path.isEmpty()
                ? waiting().size()
                : news().stream()
                        .filter(entry -> entry.href().startsWith(path + "/"))
                        .mapToInt(WorkspaceNews::unread)
                        .sum();
    }
}
