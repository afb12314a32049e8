package org.entente.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.AccountId;
import org.entente.kernel.DelegationId;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    List<Membership> findByAccountAndEndedIsNull(AccountId account);

    List<Membership> findByDelegationAndEndedIsNull(DelegationId delegation);

    Optional<Membership> findByDelegationAndAccountAndEndedIsNull(DelegationId delegation, AccountId account);
}
