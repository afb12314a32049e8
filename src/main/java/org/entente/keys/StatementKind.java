package org.entente.keys;

import static org.entente.keys.StatementLine.*;

import java.util.Arrays;
import java.util.List;

/** What a statement can say, and its lines in their order. */
public enum StatementKind {

    /** The keys of an account. Signed by the account; after a reset, by a colleague who vouches for the person. */
    ACCOUNT_KEYS("account.keys", ACCOUNT, PREVIOUS, KEM, SIGN, PASSKEY, TIME),

    /** A delegation, the key of its first generation, its head, and the recovery kit that later keys go to. */
    DELEGATION_CREATE("delegation.create", DELEGATION, GENERATION, PREVIOUS, KEY, HEAD, RECOVERY, TIME),

    /** A person becomes a delegate: from now on this account, with these keys, speaks for the delegation. */
    DELEGATE_ADD("delegation.delegate.add", DELEGATION, PREVIOUS, ACCOUNT, ROLE, KEM, SIGN, TIME),

    /** A person is no delegate any more. */
    DELEGATE_REMOVE("delegation.delegate.remove", DELEGATION, PREVIOUS, ACCOUNT, TIME),

    /** The delegation's next key, and the delegates who hold it. */
    DELEGATION_KEY("delegation.key", DELEGATION, GENERATION, PREVIOUS, KEY, HOLDER, TIME),

    /** A workspace and the delegation that convened it. */
    WORKSPACE_CREATE("workspace.create", WORKSPACE, PREVIOUS, HOST, TIME),

    /** A delegation takes part, with the content from this epoch on; 1 is the whole history. */
    WORKSPACE_INVITE("workspace.invite", WORKSPACE, PREVIOUS, DELEGATION, ROLE, SINCE, TIME),

    /** A delegation takes part no longer. */
    WORKSPACE_REMOVE("workspace.remove", WORKSPACE, PREVIOUS, DELEGATION, TIME),

    /** A new epoch: the commitment to its key, and the delegations that hold it. */
    WORKSPACE_EPOCH("workspace.epoch", WORKSPACE, EPOCH, PREVIOUS, COMMITMENT, TO, TIME);

    private final String verb;
    private final List<StatementLine> lines;

    StatementKind(String verb, StatementLine... lines) {
        this.verb = verb;
        this.lines = List.of(lines);
    }

    public String verb() {
        return verb;
    }

    List<StatementLine> lines() {
        return lines;
    }

    static StatementKind of(String verb) {
        return Arrays.stream(values())
                .filter(kind -> kind.verb.equals(verb))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such statement: " + verb));
    }
}
