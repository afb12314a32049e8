package org.entente.drafting;

import java.util.List;
import org.entente.kernel.WorkspaceId;
import org.springframework.data.repository.Repository;

interface TextRepository extends Repository<Text, TextId> {

    Text save(Text text);

    List<Text> findByWorkspaceAndEpochGreaterThanEqualOrderByTabledAt(WorkspaceId workspace, int firstEpoch);
}
