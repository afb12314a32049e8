package org.entente.attachment;

/**
 * A sealed file in the store, by what can be known of it without a key.
 *
 * @param hash SHA-256 of the sealed bytes
 */
record Blob(BlobName name, long length, byte[] hash) {}
