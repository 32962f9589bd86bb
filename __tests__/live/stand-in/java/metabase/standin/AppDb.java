package metabase.standin;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The application database. Connections are opened as needed, but for one that stays (Heartbeat), as a pool's do. */
final class AppDb {
  private static final long RECENT_MS = 3000;
  final ConnectionFacts facts;
  final Dialect dialect;
  private final Release release;
  private final Log log;
  private volatile long lastActivity;

  AppDb(Settings settings, Release release) {
    this.facts = ConnectionFacts.of(settings, release);
    this.dialect = facts.dialect;
    this.release = release;
    this.log = release.log("db.setup", "app-db.setup");
    if (dialect == Dialect.H2) {
      release.log("db.env", "app-db.env").warn("WARNING: Using Metabase with an H2 application database is not recommended for production deployments. "
          + "For production deployments, we highly recommend using Postgres, MySQL, or MariaDB instead.");
    }
  }

  Connection connect() throws SQLException {
    DriverManager.setLoginTimeout(5);
    Connection connection = DriverManager.getConnection(facts.url, facts.credentials);
    inUse();
    return connection;
  }

  void inUse() {
    lastActivity = System.currentTimeMillis();
  }

  boolean wasActiveJustNow() {
    return System.currentTimeMillis() - lastActivity < RECENT_MS;
  }

  /** Says what it is connected to, and refuses a version that is too old before anything is changed. */
  void verify() throws SQLException {
    log.info("Verifying %s Database Connection ...", dialect.type);
    try (Connection connection = connect()) {
      DatabaseMetaData about = connection.getMetaData();
      String product = about.getDatabaseProductName();
      String version = about.getDatabaseProductVersion();
      log.info("Successfully verified %s %s application database connection. ✅", product, version);
      String engine = version.toLowerCase().contains("mariadb") ? "mariadb" : dialect.type;
      String minimum = release.minimumOf(engine);
      if (minimum == null || Release.compare(version, minimum) >= 0) return;
      String number = version.replaceFirst("^[^0-9]*([0-9.]*[0-9]).*$", "$1");
      throw new IllegalStateException(String.format(
          "Metabase %s DB version not supported (found %s (%s), required %s). "
              + "Please upgrade your database to a supported version and try again.",
          engine, number, version, minimum));
    }
  }

  boolean hasTable(Connection connection, String name) throws SQLException {
    for (String form : new String[] {name.toLowerCase(), name.toUpperCase()}) {
      try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), form, null)) {
        if (tables.next()) return true;
      }
    }
    return false;
  }

  int change(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(dialect.sql(sql))) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      return statement.executeUpdate();
    }
  }

  /** Rows as texts. */
  List<String[]> rows(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(dialect.sql(sql))) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      try (ResultSet result = statement.executeQuery()) {
        List<String[]> rows = new ArrayList<>();
        while (result.next()) {
          String[] row = new String[result.getMetaData().getColumnCount()];
          for (int i = 0; i < row.length; i++) row[i] = result.getString(i + 1);
          rows.add(row);
        }
        return rows;
      }
    }
  }

  /** The first column of the first row, or null. */
  String text(Connection connection, String sql, Object... values) throws SQLException {
    List<String[]> rows = rows(connection, sql, values);
    return rows.isEmpty() ? null : rows.get(0)[0];
  }

  void close() {
    if (dialect != Dialect.H2) return;
    try (Connection connection = DriverManager.getConnection(facts.url + ";IFEXISTS=TRUE", facts.credentials)) {
      change(connection, "SHUTDOWN");
    } catch (SQLException gone) {
      // Closed already, or never there: nothing is left to do.
    }
  }
}
