package org.entente.reference;

/** A State that was seen to assist others; no list of duties. */
public record Assisting(String state, String extent, String source) {}
