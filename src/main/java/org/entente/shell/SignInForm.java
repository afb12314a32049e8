package org.entente.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** Email and passphrase, posted by the browser itself: the passphrase never becomes part of the page's state. */
final class SignInForm extends Composite<PostForm> {

    private static final long serialVersionUID = 1L;

    private final EmailField email = new EmailField(getTranslation("sign-in.email"));
    private final PassphraseField passphrase = new PassphraseField(getTranslation("sign-in.passphrase"));

    SignInForm() {
        email.getElement().setProperty("name", "username").setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        passphrase.getElement().setProperty("name", "password").setAttribute("autocomplete", "current-password");
        var button = new NativeButton(getTranslation("sign-in.button"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "p");
        getContent().addClassName("sign-in-form");
        getContent().add(email, passphrase, button);
    }

    @Override
    protected PostForm initContent() {
        return new PostForm(SignInView.ROUTE);
    }

    /** Fills both fields; only ever called with what a demonstration shows to everyone. */
    void fill(String address, String words) {
        email.setValue(address);
        passphrase.setValue(words);
    }

    /** A password field whose value the browser keeps to itself until the form is posted. */
    private static final class PassphraseField extends PasswordField {

        private static final long serialVersionUID = 1L;

        PassphraseField(String label) {
            super(label);
            setSynchronizedEvent(null);
        }
    }
}
