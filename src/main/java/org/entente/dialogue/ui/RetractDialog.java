package org.entente.dialogue.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Says what retracting does before it is done. */
final class RetractDialog extends ConfirmDialog {

    RetractDialog(Runnable retract) {
        setHeader(getTranslation("dialogue.retract.title"));
        setText(getTranslation("dialogue.retract.means"));
        setConfirmButton(getTranslation("dialogue.retract"), confirmed -> retract.run());
        setCancelButton(getTranslation("dialogue.cancel"), cancelled -> close());
        setCancelable(true);
    }
}
