package org.entente.attachment;

/**
 * A file that was taken in, and the blob that keeps it.
 *
 * @param sha256 of the plain bytes, in hexadecimal
 */
record Kept(long length, String sha256, Blob blob) {}
