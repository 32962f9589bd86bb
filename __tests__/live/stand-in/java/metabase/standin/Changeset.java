package metabase.standin;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One step of the schema, and how it misbehaves. */
final class Changeset {
  static final String BASELINE = "v00.00-000";
  private static final Pattern MAJOR = Pattern.compile("^v(\\d+)");

  final String id;
  final String author;
  final String filename;
  final List<String> apply;
  final List<String> undo;
  private final long slowMs;
  private final String fails;
  private final boolean undoFails;

  Changeset(Properties list, int index) {
    String key = index + ".";
    this.id = list.getProperty(key + "id");
    this.author = list.getProperty(key + "author");
    this.filename = list.getProperty(key + "filename");
    this.apply = statements(list, key + "apply.");
    this.undo = statements(list, key + "undo.");
    this.slowMs = Long.parseLong(list.getProperty(key + "slowMs", "0"));
    this.fails = list.getProperty(key + "fails", "");
    this.undoFails = Boolean.parseBoolean(list.getProperty(key + "undoFails"));
  }

  private static List<String> statements(Properties list, String key) {
    List<String> statements = new ArrayList<>();
    for (int i = 0; list.getProperty(key + i) != null; i++) statements.add(list.getProperty(key + i));
    return statements;
  }

  /** 0 of the baseline; -1 of a plain number. */
  static int majorOf(String id) {
    Matcher major = MAJOR.matcher(id);
    return major.find() ? Integer.parseInt(major.group(1)) : -1;
  }

  boolean isLegacy() {
    return !id.equals(BASELINE) && majorOf(id) < 45;
  }

  String path() {
    return filename + "::" + id + "::" + author;
  }

  String checksum(Release release) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest((id + apply).getBytes("UTF-8"));
      StringBuilder hex = new StringBuilder(release.checksumVersion());
      for (byte one : digest) hex.append(String.format("%02x", one));
      return hex.toString();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The pause is in the middle, where being cut off hurts. */
  void run(AppDb db, Connection connection) throws SQLException {
    if (fails.equals("at-once")) throw new SQLException("this changeset fails at once");
    int half = (apply.size() + 1) / 2;
    for (int i = 0; i < apply.size(); i++) {
      if (i == half) linger();
      if (i == half && fails.equals("half-done")) throw new SQLException("this changeset fails half done");
      db.change(connection, apply.get(i));
    }
    if (apply.size() <= half) linger();
    if (fails.equals("half-done")) throw new SQLException("this changeset fails half done");
  }

  void rollBack(AppDb db, Connection connection) throws SQLException {
    if (undo.isEmpty()) throw new SQLException("No inverse to the changes of " + path() + " created");
    if (undoFails) throw new SQLException("the rollback of this changeset fails");
    for (String statement : undo) db.change(connection, statement);
  }

  private void linger() {
    try {
      Thread.sleep(slowMs);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
