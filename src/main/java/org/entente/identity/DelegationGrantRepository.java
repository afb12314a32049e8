package org.entente.identity;

import java.util.List;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.springframework.data.repository.Repository;

interface DelegationGrantRepository extends Repository<DelegationGrant, UUID> {

    DelegationGrant save(DelegationGrant grant);

    List<DelegationGrant> findByAccount(AccountId account);
}
