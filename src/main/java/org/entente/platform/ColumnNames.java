package org.entente.platform;

import org.hibernate.boot.model.source.spi.AttributePath;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/**
 * Names a column after the attribute that holds a one-component record: {@code promisor.value} is the column
 * {@code promisor}, so that typed ids and sealed values need no column annotations.
 */
public class ColumnNames extends SpringImplicitNamingStrategy {

    private static final long serialVersionUID = 1L;

    @Override
    protected String transformAttributePath(AttributePath path) {
        var holder = path.getParent();
        // The elements of a collection are a path step of their own, without a name to give.
        while (holder != null && holder.getProperty().startsWith("{")) {
            holder = holder.getParent();
        }
        return "value".equals(path.getProperty()) && holder != null && !holder.isRoot()
                ? holder.getProperty()
                : super.transformAttributePath(path);
    }
}
