package metabase.standin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much JSON as a few flat requests and answers need. */
final class Json {
  /** The text under this key, wherever in the body it stands; or null. */
  static String text(String body, String key) {
    Matcher found = Pattern.compile("\"" + key + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(body);
    return found.find() ? found.group(1).replaceAll("\\\\(.)", "$1") : null;
  }

  static String quote(String text) {
    if (text == null) return "null";
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  /** Keys and ready-made values in turn. */
  static String object(String... parts) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < parts.length; i += 2) {
      if (i > 0) json.append(",");
      json.append(quote(parts[i])).append(":").append(parts[i + 1]);
    }
    return json.append("}").toString();
  }

  private Json() {}
}
