package metabase.standin;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** DATABASECHANGELOG, one row an applied changeset. */
final class ChangelogTable {
  private static final String NAME = "DATABASECHANGELOG";
  private final AppDb db;
  private final Connection connection;
  private final Release release;
  private final String deployment = String.valueOf(System.currentTimeMillis()).substring(3);

  ChangelogTable(AppDb db, Connection connection, Release release) {
    this.db = db;
    this.connection = connection;
    this.release = release;
  }

  static final class Row {
    final String id;
    final String author;
    final String filename;
    final String checksum;

    Row(String[] columns) {
      this.id = columns[0];
      this.author = columns[1];
      this.filename = columns[2];
      this.checksum = columns[3];
    }
  }

  void create() throws SQLException {
    if (!exists()) {
      String moment = db.dialect == Dialect.MYSQL ? "datetime" : "timestamp";
      db.change(connection, "CREATE TABLE " + NAME + " (ID varchar(255) NOT NULL, AUTHOR varchar(255) NOT NULL, "
          + "FILENAME varchar(255) NOT NULL, DATEEXECUTED " + moment + " NOT NULL, ORDEREXECUTED int NOT NULL, "
          + "EXECTYPE varchar(10) NOT NULL, MD5SUM varchar(35), DESCRIPTION varchar(255), COMMENTS varchar(255), "
          + "TAG varchar(255), LIQUIBASE varchar(20), CONTEXTS varchar(255), LABELS varchar(255), DEPLOYMENT_ID varchar(10))");
      db.change(connection, "CREATE UNIQUE INDEX idx_databasechangelog_id_author_filename ON " + NAME + " (ID, AUTHOR, FILENAME)");
    }
    connection.commit();
  }

  boolean exists() throws SQLException {
    return db.hasTable(connection, NAME);
  }

  /** In the order in which they were applied. */
  List<Row> rows() throws SQLException {
    List<Row> rows = new ArrayList<>();
    for (String[] row : db.rows(connection, "SELECT ID, AUTHOR, FILENAME, MD5SUM FROM " + NAME + " ORDER BY ORDEREXECUTED")) {
      rows.add(new Row(row));
    }
    return rows;
  }

  /** What the downgrade check asks: by the id alone, plain numbers left out. */
  String highestId() throws SQLException {
    return db.text(connection, "SELECT ID FROM " + NAME + " WHERE ID LIKE 'v%' ORDER BY ID DESC LIMIT 1");
  }

  String latestId() throws SQLException {
    return db.text(connection, "SELECT ID FROM " + NAME + " ORDER BY DATEEXECUTED DESC LIMIT 1");
  }

  /** Without a row of their own. Before 48 all changesets were in one file and its name said nothing. */
  List<Changeset> unrun(List<Changeset> wanted) throws SQLException {
    Map<String, Row> applied = new HashMap<>();
    for (Row row : rows()) applied.put(key(row.id, row.author, row.filename), row);
    List<Changeset> unrun = new ArrayList<>(wanted);
    unrun.removeIf(one -> applied.containsKey(key(one.id, one.author, one.filename)));
    return unrun;
  }

  Changeset changesetOf(Row row, List<Changeset> known) {
    String key = key(row.id, row.author, row.filename);
    return known.stream().filter(one -> key(one.id, one.author, one.filename).equals(key)).findFirst().orElse(null);
  }

  private String key(String id, String author, String filename) {
    return id + "\n" + author + "\n" + (release.rewritesFilenames() ? filename : "");
  }

  void add(Changeset one) throws SQLException {
    String order = db.text(connection, "SELECT COALESCE(MAX(ORDEREXECUTED), 0) + 1 FROM " + NAME);
    db.change(connection, "INSERT INTO " + NAME + " (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, EXECTYPE, MD5SUM, "
        + "DESCRIPTION, COMMENTS, LIQUIBASE, DEPLOYMENT_ID) VALUES (?, ?, ?, ?, ?, 'EXECUTED', ?, 'sql', '', ?, ?)",
        one.id, one.author, one.filename, new Timestamp(System.currentTimeMillis()), Integer.valueOf(order),
        one.checksum(release), release.checksumVersion().equals("9:") ? "4.26.0" : "4.11.0", deployment);
  }

  void remove(Row row) throws SQLException {
    db.change(connection, "DELETE FROM " + NAME + " WHERE ID = ? AND AUTHOR = ? AND FILENAME = ?", row.id, row.author, row.filename);
  }

  void setChecksum(Row row, String checksum) throws SQLException {
    db.change(connection, "UPDATE " + NAME + " SET MD5SUM = ? WHERE ID = ? AND AUTHOR = ? AND FILENAME = ?",
        checksum, row.id, row.author, row.filename);
  }

  void clearChecksums() throws SQLException {
    db.change(connection, "UPDATE " + NAME + " SET MD5SUM = NULL");
  }

  /** The files were split in time, and the rows follow at each start. */
  void rewriteFilenames() throws SQLException {
    StringBuilder cases = new StringBuilder("CASE WHEN ID = 'v00.00-000' THEN 'migrations/001_update_migrations.yaml' "
        + "WHEN ID < 'v45.00-001' THEN 'migrations/000_legacy_migrations.yaml'");
    for (int major = 56; major <= Math.min(release.major, 59); major++) {
      cases.append(String.format(" WHEN ID LIKE 'v%1$d.%%' THEN 'migrations/0%1$d_update_migrations.yaml'", major));
    }
    cases.append(" WHEN ID < 'v56' THEN 'migrations/001_update_migrations.yaml' ELSE FILENAME END");
    db.change(connection, "UPDATE " + NAME + " SET FILENAME = " + cases);
    connection.commit();
  }
}
