package org.entente.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;

/** The ring of seats and the wordmark. */
final class Brand extends Span {

    private static final long serialVersionUID = 1L;

    Brand() {
        addClassName("brand");
        var logo = new SvgIcon("entente/icons.svg", "logo");
        logo.getElement().setAttribute("aria-hidden", "true");
        add(logo, new Span(getTranslation("brand.name")));
    }
}
