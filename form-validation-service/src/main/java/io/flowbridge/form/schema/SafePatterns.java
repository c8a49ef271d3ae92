package io.flowbridge.form.schema;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/**
 * Regular expressions in linear time. A designer's pattern meets anybody's input here, so an engine
 * that backtracks could be held up for hours by one request.
 */
final class SafePatterns implements RegularExpressionFactory {

  private static final java.util.regex.Pattern UNICODE_ESCAPE =
      java.util.regex.Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  @Override
  public RegularExpression getRegularExpression(String regex) {
    var pattern = compile(regex);
    return value -> pattern.matcher(value).find();
  }

  /**
   * @throws com.google.re2j.PatternSyntaxException for anything that is not regular: look-ahead,
   *     look-behind, back references
   */
  static Pattern compile(String regex) {
    return Pattern.compile(UNICODE_ESCAPE.matcher(regex).replaceAll("\\\\x{$1}"));
  }
}
