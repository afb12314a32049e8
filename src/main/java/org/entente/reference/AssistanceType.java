package org.entente.reference;

/** In which form one State assists another; money is one form among equals. */
public enum AssistanceType {
    FIN,
    EQUIP,
    EXPERT,
    EXCH,
    KNOWHOW,
    BESTP,
    TRAIN,
    INFRA,
    POL
}
