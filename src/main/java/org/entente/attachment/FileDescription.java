package org.entente.attachment;

/**
 * What is sealed beside a file.
 *
 * @param type   as its sender claimed it
 * @param length of the file in bytes, as it was received
 * @param sha256 of the file, in hexadecimal
 */
public record FileDescription(String name, String type, long length, String sha256) {}
