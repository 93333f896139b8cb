package dev.poolyard.value;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORGenerator;
import tools.jackson.dataformat.cbor.CBORParser;
import tools.jackson.dataformat.cbor.CBORReadFeature;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/**
 * The one binary form of values, on pipes and queues: CBOR, lossless for every value but {@link
 * OpaqueValue}. It streams and binds no objects, so that a worker process starts fast.
 *
 * <p>All methods are thread-safe; a generator or parser handed in must not be shared meanwhile.
 */
public final class ValueCodec {
  /** How many collections a value may lie inside. */
  public static final int MAX_DEPTH = 200;

  // A str may have 16 MiB and an int a million bits; whoever sends more is not a Poolyard process.
  private static final int MAX_STRING_LENGTH = 256 * 1024 * 1024;
  private static final int MAX_NUMBER_LENGTH = 1024 * 1024;

  private static final CBORFactory FACTORY =
      CBORFactory.builder()
          .enable(CBORReadFeature.DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
          .enable(CBORWriteFeature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(MAX_STRING_LENGTH)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .build())
          .build();

  private ValueCodec() {}

  /** Returns a generator that writes to {@code out} and neither flushes nor closes it. */
  public static CBORGenerator generator(OutputStream out) {
    return (CBORGenerator) FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Returns a parser of {@code in}, which it never closes but may read ahead. */
  public static CBORParser parser(InputStream in) {
    return (CBORParser) FACTORY.createParser(ObjectReadContext.empty(), in);
  }

  /** Returns a parser of {@code bytes}. */
  public static CBORParser parser(byte[] bytes) {
    return (CBORParser) FACTORY.createParser(ObjectReadContext.empty(), bytes);
  }

  /**
   * Writes {@code value} as one CBOR item, which may lie inside a larger structure.
   *
   * @throws NotTransferableException if it holds an {@link OpaqueValue} or nests deeper than {@link
   *     #MAX_DEPTH}; a part of it may have been written by then
   * @throws JacksonException if the stream cannot be written
   */
  public static void write(Value value, CBORGenerator generator) throws NotTransferableException {
    new ValueWriter(generator).write(value, 0);
  }

  /**
   * Reads the value that begins at the parser's next token and leaves the parser at its last one.
   *
   * @throws MalformedValueException if there is no value there
   * @throws JacksonException if the bytes are no CBOR or end too early
   */
  public static Value read(CBORParser parser) {
    parser.nextToken();
    return readCurrent(parser);
  }

  /** Reads as {@link #read} does, from a parser that already stands at the first token. */
  public static Value readCurrent(CBORParser parser) {
    return new ValueReader(parser).read(0);
  }

  /**
   * Returns the binary form of {@code value}.
   *
   * @throws NotTransferableException if it holds an {@link OpaqueValue} or nests deeper than {@link
   *     #MAX_DEPTH}
   */
  public static byte[] toBytes(Value value) throws NotTransferableException {
    var bytes = new ByteArrayOutputStream();
    try (CBORGenerator generator = generator(bytes)) {
      write(value, generator);
    }
    return bytes.toByteArray();
  }

  /**
   * Returns the value that {@link #toBytes} wrote.
   *
   * @throws MalformedValueException if {@code bytes} are anything but exactly one value
   */
  public static Value fromBytes(byte[] bytes) {
    try (CBORParser parser = parser(bytes)) {
      Value value = read(parser);
      if (parser.nextToken() != null) {
        throw new MalformedValueException("one value expected, more bytes follow it");
      }
      return value;
    } catch (JacksonException e) {
      throw new MalformedValueException("no value: " + e.getOriginalMessage(), e);
    }
  }
}
