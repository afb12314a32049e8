package org.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.Delegates;
import org.entente.StoreTest;
import org.entente.keys.IntegrityFailure;
import org.entente.keys.KemKeyPair;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever can write rows cannot make a key that the delegations would use. */
@StoreTest
@Transactional
class KeyDirectoryTest {

    @Autowired
    private Delegates delegates;

    @Autowired
    private KeyDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesTheKeyThatTheHeadStated() {
        var norland = delegates.norland();

        var key = directory.current(norland.delegation());

        assertThat(key.generation()).isEqualTo(1);
        assertThat(key.publicKey()).isEqualTo(norland.delegationKey(1).publicKey());
    }

    @Test
    void refusesAKeyThatSomebodyPutIntoTheRow() {
        var norland = delegates.norland();
        jdbc.sql("update delegation_key set public_key = ? where delegation = ?")
                .param(KemKeyPair.generate().publicKey())
                .param(norland.delegation().value())
                .update();

        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> directory.current(norland.delegation()));
    }

    @Test
    void refusesAStatementOfAnotherDelegation() {
        var norland = delegates.norland();
        var sudria = delegates.sudria();
        jdbc.sql("""
                        update delegation_key set statement_index =
                        (select k.statement_index from delegation_key k where k.delegation = ?)
                        where delegation = ?""")
                .param(sudria.delegation().value())
                .param(norland.delegation().value())
                .update();

        assertThatExceptionOfType(IntegrityFailure.class).isThrownBy(() -> directory.current(norland.delegation()));
    }

    @Test
    void refusesASignerWhoseKeyWasReplaced() {
        var norland = delegates.norland();
        jdbc.sql("update account set signing_key = ? where id = ?")
                .param(new byte[32])
                .param(norland.account().value())
                .update();

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> directory.current(norland.delegation()));
    }
}
