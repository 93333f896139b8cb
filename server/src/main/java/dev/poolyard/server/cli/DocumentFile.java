package dev.poolyard.server.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the document a command is about. */
final class DocumentFile {
  private DocumentFile() {}

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @throws CommandFailedException if it cannot be read
   */
  static byte[] read(String file) throws CommandFailedException {
    try {
      return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw unreadable("there is no file " + file);
    } catch (AccessDeniedException e) {
      throw unreadable("the file " + file + " may not be read");
    } catch (IOException | RuntimeException e) {
      throw unreadable("the file " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static CommandFailedException unreadable(String message) {
    return new CommandFailedException(ExitStatus.NOT_A_DOCUMENT, message);
  }
}
