package dev.poolyard.language;

import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.TracebackEntry;
import java.util.List;

/** Writes tracebacks as CPython does, with the lines of the source. */
final class Traceback {
  private static final int REPETITIONS_SHOWN = 3;
  private static final int LONGEST_CHAIN = 20;

  private final List<String> sourceLines;
  private final StringBuilder text = new StringBuilder();

  private Traceback(List<String> sourceLines) {
    this.sourceLines = sourceLines;
  }

  static String of(ExceptionObject exception, String source) {
    Traceback traceback = new Traceback(source.lines().toList());
    traceback.append(exception, LONGEST_CHAIN);
    return traceback.text.toString();
  }

  private void append(ExceptionObject exception, int chainLeft) {
    ExceptionObject cause = exception.cause();
    ExceptionObject context = exception.contextSuppressed() ? null : exception.context();
    if (cause != null && chainLeft > 0) {
      append(cause, chainLeft - 1);
      text.append("\n\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (context != null && chainLeft > 0) {
      append(context, chainLeft - 1);
      text.append("\n\nDuring handling of the above exception, another exception occurred:\n\n");
    }
    if (!exception.traceback().isEmpty()) {
      text.append("Traceback (most recent call last):\n");
      appendEntries(exception.traceback().reversed());
    }
    String message = messageOf(exception);
    text.append(exception.type().fullName()).append(message.isEmpty() ? "" : ": " + message);
    if (exception.fields().find("__notes__") instanceof ListObject notes) {
      for (Object note : notes.toArray()) {
        text.append('\n').append(textOf(note, "<note str() failed>"));
      }
    }
  }

  /** Returns the message, even if the class of the program fails to make it. */
  static String messageOf(ExceptionObject exception) {
    return textOf(exception, "<exception str() failed>");
  }

  private static String textOf(Object object, String otherwise) {
    try {
      return Text.of(object);
    } catch (Raise raise) {
      return otherwise;
    }
  }

  private void appendEntries(List<TracebackEntry> entries) {
    int repeated = 0;
    for (int i = 0; i < entries.size(); i++) {
      TracebackEntry entry = entries.get(i);
      repeated = i > 0 && entry.equals(entries.get(i - 1)) ? repeated + 1 : 0;
      if (repeated < REPETITIONS_SHOWN) {
        append(entry);
      }
      boolean last = i + 1 == entries.size() || !entries.get(i + 1).equals(entry);
      int hidden = repeated - REPETITIONS_SHOWN + 1;
      if (last && hidden > 0) {
        text.append("  [Previous line repeated ")
            .append(hidden)
            .append(hidden == 1 ? " more time]\n" : " more times]\n");
      }
    }
  }

  private void append(TracebackEntry entry) {
    text.append("  File \"<function>\", line ")
        .append(entry.line())
        .append(", in ")
        .append(entry.function())
        .append('\n');
    if (entry.line() >= 1 && entry.line() <= sourceLines.size()) {
      text.append("    ").append(sourceLines.get(entry.line() - 1).strip()).append('\n');
    }
  }
}
