package org.entente.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.kernel.Refusal;

/** A rule said no while a page was being opened. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusalPage extends ProblemPage implements HasErrorParameter<Refusal> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        var refusal = error.getException();
        show(
                getTranslation("problem.refused.title"),
                getTranslation(refusal.key(), refusal.arguments()),
                Reference.next());
        return HttpServletResponse.SC_CONFLICT;
    }
}
