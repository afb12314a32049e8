package org.entente.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something failed that nobody foresaw. The person gets a reference; the log has the same one beside the trace. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var reference = Reference.next();
        LOG.error("a page could not be shown, reference {}", reference, error.getException());
        show(getTranslation("problem.failed.title"), getTranslation("problem.failed"), reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
