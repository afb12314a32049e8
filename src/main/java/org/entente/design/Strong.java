package org.entente.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that carry the weight of a line: most often the name of a State. */
@Tag("b")
public final class Strong extends HtmlContainer {

    public Strong(String text) {
        setText(text);
    }
}
