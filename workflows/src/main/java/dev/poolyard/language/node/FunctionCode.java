package dev.poolyard.language.node;

/**
 * What all functions made by one {@code def} or {@code lambda} share. Immutable.
 *
 * @param signature its parameters, which take the first slots
 * @param slotCount how many slots a frame has
 * @param sharedParameters slots of parameters that inner functions use, to be put into cells
 * @param sharedLocals slots of other variables that inner functions use
 * @param freeSlots slots that take the cells of outer functions, in the order of the closure
 * @param doc what {@code __doc__} says: a string or None
 */
public record FunctionCode(
    String name,
    Signature signature,
    int slotCount,
    int[] sharedParameters,
    int[] sharedLocals,
    int[] freeSlots,
    FunctionBody body,
    Object doc) {}
