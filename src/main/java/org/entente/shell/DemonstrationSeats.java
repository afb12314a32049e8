package org.entente.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.entente.design.Byline;
import org.entente.design.Chip;
import org.entente.design.StateTile;
import org.entente.design.Tone;

/** The invented accounts to try. A click fills the form; the visitor still signs in. */
final class DemonstrationSeats extends Section {

    private static final long serialVersionUID = 1L;

    DemonstrationSeats(DemonstrationAccounts accounts, SignInForm form) {
        addClassNames("well", "demo-p");
        var heading = new H2(getTranslation("sign-in.demonstration"));
        var notice = new Chip(getTranslation("sign-in.demonstration.notice"), Tone.QUIET);
        notice.addClassName("end");
        var head = new Div(heading, notice);
        head.addClassNames("row", "w");
        var lead = new Paragraph(getTranslation("sign-in.demonstration.lead", accounts.passphrase()));
        lead.addClassName("meta");
        var seats = new Div();
        seats.addClassName("demo-seats");
        accounts.accounts(getLocale()).forEach(account -> seats.add(seat(account, accounts.passphrase(), form)));
        add(head, lead, seats);
    }

    /** Parted at the sign, so that a narrow seat breaks the address there and nowhere else. */
    private static Span email(String address) {
        var at = address.indexOf('@');
        return new Span(new Span(address.substring(0, at)), new Span(address.substring(at)));
    }

    private NativeButton seat(DemonstrationAccounts.Account account, String passphrase, SignInForm form) {
        var role = new Emphasis(getTranslation(account.role()));
        var email = email(account.email());
        email.addClassNames("meta", "block");
        var button = new NativeButton();
        button.getElement().setAttribute("type", "button").setAttribute("title", account.email());
        button.add(
                new StateTile(account.party(), StateTile.Size.M),
                new Span(new Byline(account.party().name(), account.person()), role, email));
        button.addClickListener(click -> form.fill(account.email(), passphrase));
        return button;
    }
}
