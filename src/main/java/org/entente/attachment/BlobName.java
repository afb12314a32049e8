package org.entente.attachment;

import org.entente.kernel.WorkspaceId;

/** Where a blob lies in a store. Says nothing of what the file is called. */
record BlobName(WorkspaceId workspace, AttachmentId attachment) {}
