package metabase.standin;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Applies what is not applied yet, each changeset in a transaction of its own. */
final class Migrations {
  private final AppDb db;
  private final Release release;
  private final Changelog changelog;
  private final Log log;
  private final Log setupLog;

  Migrations(AppDb db, Release release, Changelog changelog) {
    this.db = db;
    this.release = release;
    this.changelog = changelog;
    this.log = release.log("db.liquibase", "app-db.liquibase");
    this.setupLog = release.log("db.setup", "app-db.setup");
  }

  void up() throws Exception {
    setupLog.info("Running Database Migrations...");
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      ChangelogTable table = prepare(connection);
      log.info("Checking if Database has unrun migrations...");
      if (unrun(table).isEmpty()) {
        log.info("No unrun migrations found.");
      } else {
        log.info("Database has unrun migrations. %s", release.major <= 48
            ? "Waiting for migration lock to be cleared..." : "Checking if migration lock is taken...");
        ChangelogLock lock = ChangelogLock.on(connection, db, release);
        lock.acquire(log);
        try {
          apply(connection, table);
        } finally {
          giveUp(lock, connection);
        }
      }
    }
    setupLog.info("Database Migrations Current ... ✅");
  }

  private void apply(Connection connection, ChangelogTable table) throws SQLException {
    List<Changeset> unrun = unrun(table);
    if (unrun.isEmpty()) {
      log.info("Migration lock cleared, but nothing to do here! Migrations were finished by another instance.");
      return;
    }
    log.info("Running %s migrations ...", unrun.size());
    long start = System.currentTimeMillis();
    for (Changeset one : unrun) {
      try {
        applyOne(connection, table, one);
      } catch (SQLException failure) {
        throw new IllegalStateException("liquibase.exception.MigrationFailedException: Migration failed for changeset "
            + one.path() + ":\n     Reason: liquibase.exception.DatabaseException: " + failure.getMessage(), failure);
      }
    }
    log.info("Migration complete in %.1f s", (System.currentTimeMillis() - start) / 1000.0);
  }

  private void applyOne(Connection connection, ChangelogTable table, Changeset one) throws SQLException {
    try {
      one.run(db, connection);
      table.add(one);
      connection.commit();
    } catch (SQLException failure) {
      connection.rollback();
      throw failure;
    }
  }

  /** `migrate print`, and a start with MB_DB_AUTOMIGRATE=false. */
  void print() throws Exception {
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      List<Changeset> unrun = unrun(prepare(connection));
      if (unrun.isEmpty()) return;
      StringBuilder sql = new StringBuilder();
      for (Changeset one : unrun) {
        sql.append("-- Changeset ").append(one.path()).append("\n");
        for (String statement : one.apply) sql.append(db.dialect.sql(statement)).append(";\n");
      }
      log.info("Database Upgrade Required\n\nNOTICE: Your database requires updates to work with this version of Metabase.\n\n" + sql);
      throw new IllegalStateException("Database requires manual upgrade.");
    }
  }

  /** `migrate force`: forgets checksums, and goes on after a failure. */
  void force() throws Exception {
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      ChangelogTable table = setUp(connection);
      ChangelogLock lock = ChangelogLock.on(connection, db, release);
      if (!release.hasSessionLock() || db.dialect == Dialect.H2) lock.giveUp();
      lock.acquire(log);
      try {
        table.clearChecksums();
        connection.commit();
        for (Changeset one : unrun(table)) {
          log.info("Start executing migration with id %s", one.id);
          try {
            applyOne(connection, table, one);
            log.info("[SUCCESS]");
          } catch (SQLException failure) {
            log.error("[ERROR] " + failure.getMessage());
          }
        }
      } finally {
        giveUp(lock, connection);
      }
    }
  }

  /** Tables are there and their rows agree with this release. */
  ChangelogTable prepare(Connection connection) throws SQLException {
    ChangelogTable table = setUp(connection);
    validate(connection, table);
    return table;
  }

  private ChangelogTable setUp(Connection connection) throws SQLException {
    log.info("Setting up Liquibase...");
    ChangelogTable table = new ChangelogTable(db, connection, release);
    table.create();
    ChangelogLock.createTable(connection, db);
    if (release.rewritesFilenames()) {
      log.info("Updating liquibase table to reflect consolidated changeset filenames");
      table.rewriteFilenames();
    }
    log.info("Liquibase is ready.");
    return table;
  }

  private List<Changeset> unrun(ChangelogTable table) throws SQLException {
    boolean hasBaseline = table.rows().stream().anyMatch(row -> row.id.equals(Changeset.BASELINE));
    return table.unrun(changelog.wantedAfter(table.latestId(), hasBaseline));
  }

  /** An older sum is brought up to date; a newer one is taken for a changed file, except where that was repaired. */
  private void validate(Connection connection, ChangelogTable table) throws SQLException {
    StringBuilder wrong = new StringBuilder();
    int count = 0;
    for (ChangelogTable.Row row : table.rows()) {
      Changeset known = table.changesetOf(row, changelog.all);
      if (known == null) continue;
      String now = known.checksum(release);
      if (row.checksum == null || row.checksum.compareTo(release.checksumVersion()) < 0) {
        table.setChecksum(row, now);
      } else if (!row.checksum.startsWith(release.checksumVersion()) && !release.acceptsNewerChecksums()) {
        count++;
        wrong.append("\n          ").append(known.path()).append(" was: ").append(row.checksum).append(" but is now: ").append(now);
      }
    }
    connection.commit();
    if (count > 0) {
      throw new IllegalStateException("liquibase.exception.ValidationFailedException: Validation Failed:\n     "
          + count + " changesets check sum" + wrong);
    }
  }

  /** The connection may be gone by now, and the lock with it; what went wrong before matters more. */
  static void giveUp(ChangelogLock lock, Connection connection) {
    try {
      connection.rollback();
      lock.release();
    } catch (SQLException gone) {
      return;
    }
  }
}
