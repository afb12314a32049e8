package org.entente.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.EnumMap;
import java.util.Map;
import org.entente.design.Icons;
import org.entente.design.StateTile;
import org.entente.design.Strong;

/** Who is here, and a menu over it: language, appearance, another delegation, the way out. */
final class PersonMenu extends Div {

    private static final long serialVersionUID = 1L;

    private static final Map<Appearance, Icons> APPEARANCE_ICONS =
            Map.of(Appearance.SYSTEM, Icons.SCREEN, Appearance.LIGHT, Icons.SUN, Appearance.DARK, Icons.MOON);

    private final Map<Appearance, NativeButton> appearances = new EnumMap<>(Appearance.class);
    private final Div languages = new Div();

    PersonMenu(Presence presence) {
        addClassName("me");
        var button = opener(presence);
        var menu = new Popover();
        menu.setTarget(button);
        menu.setPosition(PopoverPosition.TOP_START);
        menu.setAriaLabel(getTranslation("person-menu.label"));
        menu.add(content(presence));
        add(button, menu);
    }

    /** The language links lead back to the page that is open. */
    void follow(String path) {
        languages.removeAll();
        languages.add(LanguageLinks.to(path).toArray(Component[]::new));
    }

    private NativeButton opener(Presence presence) {
        var person = new Span(getTranslation("byline.via", presence.personName()));
        person.addClassName("meta");
        var words = new Span(new Strong(presence.delegationName()), person);
        words.addClassName("grow");
        var button = new NativeButton();
        button.addClassName("me-button");
        button.getElement().setAttribute("type", "button");
        button.add(new StateTile(presence.delegationName(), presence.tileNumber()), words, Icons.MORE.create());
        return button;
    }

    private Div content(Presence presence) {
        var content = new Div();
        content.addClassName("me-menu");
        content.add(heading("person-menu.language"), languages, heading("person-menu.appearance"));
        for (var appearance : Appearance.values()) {
            content.add(appearanceButton(appearance));
        }
        mark(Preferences.appearance());
        content.add(new Hr());
        if (presence.several()) {
            var swap = new Anchor(
                    ActingForView.ROUTE, Icons.SWAP.create(), new Span(getTranslation("person-menu.switch")));
            content.add(swap);
        }
        content.add(signOut());
        return content;
    }

    private Span heading(String key) {
        var heading = new Span(getTranslation(key));
        heading.addClassName("h");
        return heading;
    }

    private NativeButton appearanceButton(Appearance appearance) {
        var button = new NativeButton();
        button.add(
                APPEARANCE_ICONS.get(appearance).create(),
                new Span(getTranslation("person-menu.appearance." + appearance.word())));
        button.addClickListener(click -> {
            getUI().ifPresent(ui -> Preferences.choose(ui, appearance));
            mark(appearance);
        });
        appearances.put(appearance, button);
        return button;
    }

    private void mark(Appearance worn) {
        appearances.forEach((appearance, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(appearance == worn)));
    }

    private PostForm signOut() {
        var button = new NativeButton();
        button.getElement().setAttribute("type", "submit");
        button.add(Icons.EXIT.create(), new Span(getTranslation("person-menu.sign-out")));
        var form = new PostForm("sign-out");
        form.add(button);
        return form;
    }
}
