package org.entente.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections of a page as links in a row, each with what is new in it; the one that is open says so. */
public final class TabBar extends Nav {

    private final Map<String, Anchor> tabs = new LinkedHashMap<>();
    private final Map<String, CountBadge> counts = new LinkedHashMap<>();

    public TabBar(String label) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", label);
    }

    /** @param href the route of the section, without a leading slash; also the name by which it is selected */
    public TabBar tab(String href, String label) {
        var tab = new Anchor(href, new Span(label));
        tabs.put(href, tab);
        add(tab);
        return this;
    }

    /** @param spoken what the number counts, for screen readers */
    public void count(String href, int count, String spoken) {
        var tab = tabs.get(href);
        if (tab == null) {
            throw new IllegalArgumentException("no such tab");
        }
        var before = counts.remove(href);
        if (before != null) {
            tab.remove(before);
        }
        var badge = new CountBadge(count, spoken);
        counts.put(href, badge);
        tab.add(badge);
    }

    public void select(@Nullable String href) {
        tabs.forEach((route, tab) -> {
            if (route.equals(href)) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }
}
