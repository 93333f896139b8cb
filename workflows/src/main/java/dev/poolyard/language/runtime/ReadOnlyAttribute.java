package dev.poolyard.language.runtime;

/** An attribute of a type written in Java that a program can read and not write. */
public abstract class ReadOnlyAttribute implements Descriptor.OfData {
  private final String complaint;

  /**
   * @param complaint what the AttributeError says to who tries to write it
   */
  protected ReadOnlyAttribute(String complaint) {
    this.complaint = complaint;
  }

  @Override
  public final void set(Context context, Object self, Object value) {
    throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, complaint);
  }

  @Override
  public final void delete(Context context, Object self) {
    throw Raise.of(ExceptionTypes.ATTRIBUTE_ERROR, complaint);
  }
}
