package org.entente.shell;

import jakarta.servlet.http.HttpServletResponse;

/** One page for "there is no such thing" and "you may not see it", so that nobody can tell the one from the other. */
abstract class ClosedPage extends ProblemPage {

    private static final long serialVersionUID = 1L;

    /** @return the status of the answer, the same for both */
    int close() {
        show(getTranslation("problem.closed.title"), getTranslation("problem.closed"), Reference.next());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
