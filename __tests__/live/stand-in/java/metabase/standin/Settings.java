package metabase.standin;

import java.util.HashMap;
import java.util.Map;

/**
 * Environment and JVM properties under one name: MB_DB_TYPE, mb.db.type and MB.DB.TYPE are the same. A property wins over
 * the environment, also when it is blank; blank is as good as not set.
 */
final class Settings {
  private final Map<String, String> values = new HashMap<>();

  private Settings(Map<String, String> environment, Map<?, ?> properties) {
    environment.forEach((name, value) -> values.put(normal(name), value));
    properties.forEach((name, value) -> values.put(normal(name.toString()), value.toString()));
  }

  static Settings ofThisProcess() {
    return new Settings(System.getenv(), System.getProperties());
  }

  String get(String name) {
    String value = values.get(normal(name));
    return value == null || value.isBlank() ? null : value;
  }

  String get(String name, String otherwise) {
    String value = get(name);
    return value == null ? otherwise : value;
  }

  private static String normal(String name) {
    return name.toLowerCase().replace('_', '-').replace('.', '-');
  }
}
