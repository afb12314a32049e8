package org.entente.reference;

/** A level of one marking scheme: classification, circulation, attribution, or TLP for display only. */
public record MarkingLevel(String scheme, String code, int rank, String meaning, String use, String source) {}
