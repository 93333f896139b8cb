package dev.poolyard.language.node;

import dev.poolyard.language.runtime.AsciiText;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Formatting;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Text;
import org.jspecify.annotations.Nullable;

/** An f-string. */
public final class FormatNode extends ExpressionNode {
  /** One part: text, or a value to format. */
  public static final class Part {
    private final ExpressionNode value;
    private final char conversion;
    private final @Nullable ExpressionNode format;

    /**
     * @param conversion {@code 's'}, {@code 'r'}, {@code 'a'} or 0
     */
    public Part(ExpressionNode value, char conversion, @Nullable ExpressionNode format) {
      this.value = value;
      this.conversion = conversion;
      this.format = format;
    }

    String text(Frame frame) {
      Object evaluated = value.execute(frame);
      Object converted =
          switch (conversion) {
            case 's' -> Text.of(evaluated);
            case 'r' -> Representation.of(evaluated);
            case 'a' -> AsciiText.toAscii(Representation.of(evaluated));
            default -> evaluated;
          };
      return Formatting.format(converted, format == null ? "" : (String) format.execute(frame));
    }
  }

  private final Part[] parts;

  public FormatNode(Part[] parts) {
    this.parts = parts;
  }

  @Override
  public Object execute(Frame frame) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.text(frame));
      Bounds.checkString(text.length());
    }
    return text.toString();
  }
}
