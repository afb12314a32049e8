package org.entente.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page that holds the application: styles, push, and what the browser must know before anything is drawn. */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("entente/tokens.css")
@StyleSheet("entente/base.css")
@StyleSheet("entente/parts.css")
@StyleSheet("entente/frame.css")
@StyleSheet("entente/entry.css")
@StyleSheet("entente/lists.css")
@StyleSheet("entente/conversation.css")
@StyleSheet("entente/commitments.css")
@StyleSheet("entente/documents.css")
@StyleSheet("entente/audit.css")
public class EntenteShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        // What stands on these pages is for the people at the table, not for a search engine or the next site.
        settings.addMetaTag("robots", "noindex, nofollow");
        settings.addMetaTag("referrer", "same-origin");
        settings.addLink("icon", "entente/favicon.svg");
    }
}
