package org.entente.identity;

import java.util.Optional;
import java.util.UUID;
import org.entente.kernel.DelegationId;
import org.springframework.data.repository.Repository;

interface DelegationKeyRepository extends Repository<DelegationKeyRecord, UUID> {

    DelegationKeyRecord save(DelegationKeyRecord key);

    Optional<DelegationKeyRecord> findByDelegationAndGeneration(DelegationId delegation, int generation);
}
