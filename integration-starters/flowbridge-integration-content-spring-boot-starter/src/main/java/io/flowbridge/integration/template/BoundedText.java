package io.flowbridge.integration.template;

import java.io.Writer;

/** A text that refuses to grow beyond a length. */
final class BoundedText extends Writer {

  private final StringBuilder text = new StringBuilder();
  private final int longest;

  BoundedText(int longest) {
    this.longest = longest;
  }

  @Override
  public void write(char[] characters, int from, int length) {
    if (text.length() + (long) length > longest) {
      throw new TextTooLongException(longest);
    }
    text.append(characters, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
