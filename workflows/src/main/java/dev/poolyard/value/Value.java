package dev.poolyard.value;

/**
 * An immutable value that flows along a wire, named after the Python type it stands for.
 *
 * <p>Equality is structural and typed: {@code IntValue(1)}, {@code FloatValue(1.0)} and {@code
 * BoolValue.TRUE} differ here although Python's {@code ==} calls them equal. Thread-safe.
 */
public sealed interface Value
    permits NoneValue,
        BoolValue,
        IntegerValue,
        FloatValue,
        StrValue,
        SequenceValue,
        SetValue,
        DictValue,
        RangeValue,
        FunctionValue,
        ComparisonKey,
        InstanceValue,
        OpaqueValue,
        LiveReference {}
