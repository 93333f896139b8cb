package dev.poolyard.live.shared;

/** How workers that add to the same number keep out of each other's way. */
public enum Sync {
  /** Not at all: an add is a read and then a write, and what others wrote between them is lost. */
  NONE,
  /** One after the other, under the object's lock. */
  LOCK,
  /** Each add is one indivisible instruction. */
  ATOMIC
}
