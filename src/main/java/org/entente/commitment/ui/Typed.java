package org.entente.commitment.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;

/** What stands in a field and is no value of it: such a field is empty to the server, and not to the person. */
final class Typed {

    private Typed() {}

    static <V> boolean isUnreadable(HasValidator<V> field, HasValue<?, V> value) {
        return field.getDefaultValidator().apply(value.getValue(), null).isError();
    }
}
