package dev.poolyard.server.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.LinkedHashMap;

/** Bounds how often one client address may ask for something that costs the server. */
public final class RateLimits {
  /** Addresses remembered; the one that asked longest ago is forgotten first. */
  private static final int ADDRESSES = 10_000;

  private final int burst;
  private final int perMinute;
  private final LinkedHashMap<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Creates limits.
   *
   * @param burst how many requests may come at once
   * @param perMinute how many may come in the long run
   */
  public RateLimits(int burst, int perMinute) {
    this.burst = burst;
    this.perMinute = perMinute;
  }

  /**
   * Counts a request.
   *
   * @throws ProblemException answered with 429 and {@code Retry-After} if there were too many
   */
  public void check(Context request) {
    ConsumptionProbe probe = bucket(request.ip()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L);
      throw ProblemException.of(
              429,
              "too-many-requests",
              "Too many requests",
              "at most %d such requests a minute are answered; try again in %d s"
                  .formatted(perMinute, seconds))
          .with("Retry-After", Long.toString(seconds));
    }
  }

  private synchronized Bucket bucket(String address) {
    Bucket bucket = buckets.computeIfAbsent(address, _ -> newBucket());
    if (buckets.size() > ADDRESSES) {
      buckets.pollFirstEntry();
    }
    return bucket;
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
