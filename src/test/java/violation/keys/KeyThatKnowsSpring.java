package violation.keys;

import org.springframework.stereotype.Component;

/** Breaks the rule that kernels stand alone. */
@Component
class KeyThatKnowsSpring {}
