/**
 * The objects that exist while a function runs, and what Python's operators mean for them.
 *
 * <p>An {@code int} is a {@code Long}, or a {@code BigInteger} only where 64 bits do not suffice; a
 * {@code float} is a {@code Double}, a {@code bool} a {@code Boolean}, a {@code str} a {@code
 * String}, {@code None} is {@link Nothing#NONE}; the other types have classes here.
 *
 * <p>Every object has a {@link dev.poolyard.language.runtime.TypeObject}: {@code Types.of} returns
 * it. An object of a type that the operators here do not know by its Java class implements {@link
 * dev.poolyard.language.runtime.Typed}; they then ask its type for the special method, such as
 * {@code __len__}, by {@link dev.poolyard.language.runtime.SpecialMethods}. To add a type in Java,
 * write a final class that implements {@code Typed} (or derives from {@code DictObject} or {@code
 * TypedTuple}), and one {@code TypeObject} with its constructor, its methods ({@code define}),
 * special ones among them, and data attributes as a {@link
 * dev.poolyard.language.runtime.Descriptor.OfData} or by {@link
 * dev.poolyard.language.runtime.Attributed}. {@link dev.poolyard.language.runtime.Attributes}
 * reads, sets and deletes attributes of anything.
 *
 * <p>A call site may keep what it found: where {@code instance.type()}, the type's {@code version}
 * and the instance's {@code layout} are those it saw before, {@code Attributes} would find the same
 * method, or a value at the same position.
 *
 * <p>Objects belong to the thread that runs the function; nothing here is thread-safe unless it is
 * immutable. Uses nothing else of Poolyard.
 */
@NullMarked
package dev.poolyard.language.runtime;

import org.jspecify.annotations.NullMarked;
