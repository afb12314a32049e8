package org.entente.identity;

import java.util.Optional;
import org.entente.kernel.AccountId;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmail(String email);
}
