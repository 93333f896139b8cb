package dev.poolyard.event;

/** A passing reading: it has no sequence number, and only the newest of its kind matters. */
public sealed interface Sample extends RunEvent permits TaskProgressed, WorkerSampled {}
