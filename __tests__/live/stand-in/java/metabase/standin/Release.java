package metabase.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/** The release that this JAR passes for, and what was different in its days. */
final class Release {
  final String tag;
  final String hash;
  final String date;
  final int major;
  final int minor;
  private final Properties options;

  private Release(Properties version, Properties options) {
    this.tag = version.getProperty("tag");
    this.hash = version.getProperty("hash");
    this.date = version.getProperty("date");
    String[] parts = tag.split("[.-]");
    this.major = Integer.parseInt(parts[1]);
    this.minor = Integer.parseInt(parts[2]);
    this.options = options;
  }

  static Release ofThisJar() {
    return new Release(resource("version.properties"), resource("stand-in.properties"));
  }

  static Properties resource(String name) {
    Properties properties = new Properties();
    try (InputStream stream = Release.class.getResourceAsStream("/" + name)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return properties;
  }

  /** Loggers were renamed when the code moved. */
  Log log(String before54, String since) {
    return new Log(major < 54 ? before54 : since);
  }

  boolean rewritesFilenames() {
    return major >= 48;
  }

  boolean looksForDowngrades() {
    return major >= 49;
  }

  boolean namesUnknownChangesets() {
    return major >= 54;
  }

  boolean refusesToRollBackTheUnknown() {
    return major >= 54;
  }

  /** Liquibase counts the versions of its checksums, and writes the number in front. */
  String checksumVersion() {
    return major >= 49 ? "9:" : "8:";
  }

  boolean acceptsNewerChecksums() {
    return option("accepts-newer-checksums", major >= 49 || (major == 48 && minor >= 12));
  }

  boolean hasSessionLock() {
    return major >= 54;
  }

  boolean healthAsksDatabase() {
    return major >= 50;
  }

  boolean hasProbesForOrchestrators() {
    return major >= 57;
  }

  boolean looksAtEncryption() {
    return major >= 53;
  }

  boolean encryptsAtStart() {
    return major < 63;
  }

  boolean takesUserBesideUri() {
    return major >= 43;
  }

  /** Until 43 the last @ ended the user; since then it is the first, as in any address. */
  boolean readsUriStrictly() {
    return major > 43;
  }

  boolean namesSignals() {
    return major >= 50;
  }

  /** The lowest version of an engine that this release starts with, or nothing when it doesn't look. */
  String minimumOf(String engine) {
    String wanted = options.getProperty("minimum." + engine);
    if (wanted != null) return wanted.isBlank() ? null : wanted;
    if (major < 60) return null;
    switch (engine) {
      case "postgres":
        return "14";
      case "mysql":
        return major == 60 && minor < 3 ? "8.4.0" : "8.0.0";
      case "mariadb":
        return "10.6.0";
      default:
        return "2.1.214";
    }
  }

  static int compare(String one, String other) {
    int[] left = numbers(one);
    int[] right = numbers(other);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int difference = (i < left.length ? left[i] : 0) - (i < right.length ? right[i] : 0);
      if (difference != 0) return difference;
    }
    return 0;
  }

  private static int[] numbers(String version) {
    String digits = version.replaceFirst("^[^0-9]*([0-9.]*[0-9]).*$", "$1");
    return Arrays.stream(digits.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private boolean option(String name, boolean otherwise) {
    String value = options.getProperty(name);
    return value == null ? otherwise : Boolean.parseBoolean(value);
  }
}
