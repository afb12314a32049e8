package org.entente.shell;

import java.util.List;
import java.util.Locale;
import org.entente.design.Party;

/** The invented people whose seats may be tried. */
@FunctionalInterface
public interface DemonstrationAccounts {

    /** Empty unless the database holds the demonstration. Delegations are named in the reader's language. */
    List<Account> accounts(Locale reader);

    /** The one passphrase of all of them. */
    default String passphrase() {
        return "demonstration only";
    }

    /**
     * @param person the person's name
     * @param party  for whom they act
     * @param role   the translation key of one or two words, such as "convenes"
     */
    record Account(String person, Party party, String role, String email) {}
}
