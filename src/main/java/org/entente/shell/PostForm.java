package org.entente.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A plain form that the browser posts by itself, with the token against forged requests. What a person types into it
 * goes to its address alone and never through the state that the server keeps of the page.
 */
@Tag("form")
final class PostForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param action where it is posted, without a leading slash */
    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }
}
