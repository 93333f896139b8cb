package dev.poolyard.e2e.pages;

/** The head of a lane as people read it: {@code 4711 · Process-1 · MainThread}. */
public record Lane(long pid, String process, String thread) {
  static Lane parse(String label) {
    String[] parts = label.split(" · ", 3);
    return new Lane(Long.parseLong(parts[0]), parts[1], parts[2]);
  }
}
