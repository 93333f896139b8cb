package dev.poolyard.server.http;

import dev.poolyard.model.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads request bodies that are JSON text and not too long. */
public final class RequestBody {
  /** A document may have 1 MiB; what is around it in a request needs little. */
  public static final int MOST_BYTES = 1024 * 1024 + 64 * 1024;

  /** Besides JSON, what simple clients such as curl say when nobody tells them. */
  private static final Set<String> ACCEPTED =
      Set.of("application/json", "text/plain", "application/x-www-form-urlencoded");

  private RequestBody() {}

  /**
   * Returns the body as text. It counts as JSON also without a content type.
   *
   * @throws ProblemException answered with 422 if it is too long, 415 if it says it is not JSON,
   *     400 if it is not UTF-8
   */
  public static String json(Context request) {
    requireJson(request.contentType());
    try {
      ByteBuffer bytes = ByteBuffer.wrap(bounded(request));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw ProblemException.badRequest("not-json", "the body must be UTF-8 text, and is not");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bounded(Context request) throws IOException {
    if (request.req().getContentLengthLong() > MOST_BYTES) {
      throw tooLong();
    }
    InputStream body = request.req().getInputStream();
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw tooLong();
    }
    return bytes;
  }

  private static ProblemException tooLong() {
    String message =
        "a workflow document may have 1 MiB (1048576 bytes); make the lists shorter, or use a range";
    return new ProblemException(
            new ProblemDetails(
                422,
                "too-long",
                "The request is too long",
                message,
                List.of(new Problem("too_large", null, null, message, null, null))))
        .with("Connection", "close");
  }

  private static void requireJson(@Nullable String contentType) {
    if (contentType == null || contentType.isBlank()) {
      return;
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!ACCEPTED.contains(type) && !type.endsWith("+json")) {
      throw ProblemException.of(
          415,
          "not-json",
          "The request is not JSON",
          "Content-Type must be application/json, was " + type);
    }
  }
}
