package metabase.standin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Base64;
import java.util.UUID;

/** Users, their sessions and their questions: what must still be there after an upgrade. */
final class Accounts {
  private final AppDb db;

  Accounts(AppDb db) {
    this.db = db;
  }

  void prepareFirstStart() throws SQLException {
    try (Connection connection = db.connect()) {
      if (setting(connection, "site-uuid") != null) return;
      remember(connection, "site-uuid", UUID.randomUUID().toString());
      remember(connection, "setup-token", UUID.randomUUID().toString());
      db.change(connection, "INSERT INTO metabase_database (name, engine, details, is_sample) VALUES ('Sample Database', 'h2', '{}', ?)", true);
    }
  }

  boolean hasUsers() throws SQLException {
    try (Connection connection = db.connect()) {
      return !db.rows(connection, "SELECT id FROM core_user LIMIT 1").isEmpty();
    }
  }

  /** Null once somebody has set the instance up. */
  String setupToken() throws SQLException {
    if (hasUsers()) return null;
    try (Connection connection = db.connect()) {
      return setting(connection, "setup-token");
    }
  }

  String addUser(String email, String firstName, String lastName, String password) throws SQLException {
    String salt = UUID.randomUUID().toString();
    try (Connection connection = db.connect()) {
      db.change(connection, "INSERT INTO core_user (email, first_name, last_name, password, password_salt, date_joined, is_superuser, is_active) "
          + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", email, firstName, lastName, hash(salt, password), salt, now(), true, true);
    }
    return logIn(email, password);
  }

  /** A new session, or null. */
  String logIn(String email, String password) throws SQLException {
    try (Connection connection = db.connect()) {
      for (String[] user : db.rows(connection, "SELECT id, password, password_salt FROM core_user WHERE email = ?", email)) {
        if (!hash(user[2], password).equals(user[1])) return null;
        String session = UUID.randomUUID().toString();
        db.change(connection, "INSERT INTO core_session (id, user_id, created_at) VALUES (?, ?, ?)", session, Integer.valueOf(user[0]), now());
        return session;
      }
    }
    return null;
  }

  /** id, email, first and last name; or null. */
  String[] userOf(String session) throws SQLException {
    if (session == null) return null;
    try (Connection connection = db.connect()) {
      return db.rows(connection, "SELECT u.id, u.email, u.first_name, u.last_name FROM core_session s "
          + "JOIN core_user u ON u.id = s.user_id WHERE s.id = ?", session).stream().findFirst().orElse(null);
    }
  }

  void addQuestion(String name, int creator) throws SQLException {
    try (Connection connection = db.connect()) {
      db.change(connection, "INSERT INTO report_card (name, display, dataset_query, visualization_settings, creator_id, archived, created_at) "
          + "VALUES (?, 'table', '{}', '{}', ?, ?, ?)", name, creator, false, now());
    }
  }

  java.util.List<String[]> questions() throws SQLException {
    try (Connection connection = db.connect()) {
      return db.rows(connection, "SELECT id, name FROM report_card ORDER BY id");
    }
  }

  private String setting(Connection connection, String key) throws SQLException {
    return db.text(connection, "SELECT ${value} FROM setting WHERE ${key} = ?", key);
  }

  private void remember(Connection connection, String key, String value) throws SQLException {
    db.change(connection, "INSERT INTO setting (${key}, ${value}) VALUES (?, ?)", key, value);
  }

  private static Timestamp now() {
    return new Timestamp(System.currentTimeMillis());
  }

  private static String hash(String salt, String password) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest((salt + password).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
