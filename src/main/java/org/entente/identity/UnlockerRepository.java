package org.entente.identity;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.keys.UnlockerKind;
import org.springframework.data.repository.Repository;

interface UnlockerRepository extends Repository<PassphraseUnlocker, UUID> {

    PassphraseUnlocker save(PassphraseUnlocker unlocker);

    Optional<PassphraseUnlocker> findByAccountAndKind(AccountId account, UnlockerKind kind);
}
