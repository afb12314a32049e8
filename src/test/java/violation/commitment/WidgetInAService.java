package violation.commitment;

import com.vaadin.flow.component.html.Span;
import org.entente.audit.Exports;
import org.springframework.stereotype.Service;

/** Breaks three rules at once: a service that builds a widget, exports a tree and does not ask who acts. */
@Service
public class WidgetInAService {

    private final Exports exports;

    WidgetInAService(Exports exports) {
        this.exports = exports;
    }

    public Span everything() {
        return new Span(exports.toString());
    }
}
