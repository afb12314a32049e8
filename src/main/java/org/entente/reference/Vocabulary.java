package org.entente.reference;

/** The groups of terms; a code is unique within its group only. */
public enum Vocabulary {
    THEME,
    VA_COMPONENT,
    ASSISTANCE_TYPE,
    PLATFORM_ENTRY,
    PLATFORM_PILLAR,
    CHALLENGE,
    LAND_RELEASE,
    UNIT,
    IMAS_TERM,
    MATRIX_STATUS
}
