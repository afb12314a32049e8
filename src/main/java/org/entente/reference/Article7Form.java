package org.entente.reference;

/** A form of the yearly Article 7 report; the letters differ from those of other conventions. */
public record Article7Form(String form, String content, String treatyReference, String use, String source) {}
