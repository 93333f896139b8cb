package dev.poolyard.event;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads events and run resources as JSON with snake_case keys. Thread-safe. */
public final class EventJson {
  /** Events hold values, whose size was bounded where they came into being. */
  private static final StreamReadConstraints ANY_SIZE =
      StreamReadConstraints.builder()
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                  .streamReadConstraints(ANY_SIZE)
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private EventJson() {}

  /** Returns the event as one JSON object on one line, without a sequence number. */
  public static String write(RunEvent event) {
    return MAPPER.writerFor(RunEvent.class).writeValueAsString(event);
  }

  /** Returns the event as one JSON object on one line that begins with its sequence number. */
  public static String write(RunEvent event, long sequence) {
    return "{\"seq\":" + sequence + "," + write(event).substring(1);
  }

  /**
   * Reads an event; a sequence number in it is passed over.
   *
   * @throws JacksonException if the text is not an event
   */
  public static RunEvent read(String json) {
    return MAPPER.readValue(json, RunEvent.class);
  }

  /** Returns the run resource as JSON, absent parts as {@code null}. */
  public static String write(RunResource resource) {
    return MAPPER.writeValueAsString(resource);
  }

  /**
   * Reads a run resource.
   *
   * @throws JacksonException if the text is not a run resource
   */
  public static RunResource readResource(String json) {
    return MAPPER.readValue(json, RunResource.class);
  }
}
