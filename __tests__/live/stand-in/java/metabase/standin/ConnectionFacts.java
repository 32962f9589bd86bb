package metabase.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Engine, JDBC address and credentials, from the settings of Metabase. */
final class ConnectionFacts {
  private static final Pattern ENGINE_OF_URI = Pattern.compile("^(?:jdbc:)?([^:]+):(.*)$");
  private static final Pattern AUTHORITY = Pattern.compile("^//([^/?]*)(.*)$");

  final Dialect dialect;
  final String url;
  final Properties credentials = new Properties();

  private ConnectionFacts(Dialect dialect, String url) {
    this.dialect = dialect;
    this.url = url;
  }

  static ConnectionFacts of(Settings settings, Release release) {
    String uri = settings.get("MB_DB_CONNECTION_URI");
    return uri == null ? ofParts(settings) : ofUri(uri, settings, release);
  }

  private static ConnectionFacts ofUri(String uri, Settings settings, Release release) {
    Matcher form = ENGINE_OF_URI.matcher(uri);
    if (!form.matches()) throw new IllegalArgumentException("MB_DB_CONNECTION_URI is not an address of a database");
    Dialect dialect = Dialect.named(form.group(1));
    if (dialect == Dialect.H2) return new ConnectionFacts(dialect, dialect.prefix + keptOpen(form.group(2)));

    Matcher rest = AUTHORITY.matcher(form.group(2));
    if (!rest.matches()) throw new IllegalArgumentException("MB_DB_CONNECTION_URI names no host");
    String authority = rest.group(1);
    int at = release.readsUriStrictly() ? authority.indexOf('@') : authority.lastIndexOf('@');
    ConnectionFacts facts =
        new ConnectionFacts(dialect, dialect.prefix + "//" + authority.substring(at + 1) + rest.group(2));
    if (at >= 0) {
      String[] userAndPassword = authority.substring(0, at).split(":", 2);
      facts.credential("user", decoded(userAndPassword[0]));
      if (userAndPassword.length > 1) facts.credential("password", decoded(userAndPassword[1]));
    }
    if (release.takesUserBesideUri()) {
      facts.credential("user", settings.get("MB_DB_USER"));
      facts.credential("password", settings.get("MB_DB_PASS"));
    }
    return facts;
  }

  private static ConnectionFacts ofParts(Settings settings) {
    Dialect dialect = Dialect.named(settings.get("MB_DB_TYPE", "h2"));
    if (dialect == Dialect.H2) {
      if (settings.get("MB_DB_IN_MEMORY") != null) return new ConnectionFacts(dialect, dialect.prefix + keptOpen("mem:metabase"));
      String file = Path.of(settings.get("MB_DB_FILE", "metabase.db")).toAbsolutePath().toString();
      return new ConnectionFacts(dialect, dialect.prefix + keptOpen("file:" + file));
    }
    String host = settings.get("MB_DB_HOST", "localhost");
    String port = settings.get("MB_DB_PORT", dialect.port);
    ConnectionFacts facts =
        new ConnectionFacts(dialect, dialect.prefix + "//" + host + ":" + port + "/" + settings.get("MB_DB_DBNAME", "metabase"));
    facts.credential("user", settings.get("MB_DB_USER"));
    facts.credential("password", settings.get("MB_DB_PASS"));
    return facts;
  }

  /** Else H2 closes the file between two connections, and in its own shutdown hook under a running migration. */
  private static String keptOpen(String address) {
    return address + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
  }

  private void credential(String name, String value) {
    if (value != null) credentials.setProperty(name, value);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
