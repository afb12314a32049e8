package org.entente.identity;

import java.util.List;
import java.util.Optional;
import org.entente.kernel.DelegationId;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, DelegationId> {

    Delegation save(Delegation delegation);

    Optional<Delegation> findById(DelegationId id);

    Optional<Delegation> findByCode(String code);

    List<Delegation> findAll();

    long count();
}
