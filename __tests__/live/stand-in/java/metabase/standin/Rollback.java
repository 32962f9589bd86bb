package metabase.standin;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** `migrate down`: to the major before this release's own, wherever the instance came from. */
final class Rollback {
  private static final int LOWEST = 44;
  private final AppDb db;
  private final Release release;
  private final Changelog changelog;
  private final Log log;

  Rollback(AppDb db, Release release, Changelog changelog) {
    this.db = db;
    this.release = release;
    this.changelog = changelog;
    this.log = release.log("db.liquibase", "app-db.liquibase");
  }

  void down(boolean forced) throws Exception {
    int target = release.major - 1;
    if (release.major < LOWEST) throw new IllegalArgumentException("No matching clause: :down");
    if (target < LOWEST) {
      throw new IllegalArgumentException(String.format("target version must be a number between %d and the previous major version (%d), inclusive",
          LOWEST, release.major));
    }
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      ChangelogTable table = new Migrations(db, release, changelog).prepare(connection);
      Integer applied = Downgrade.appliedMajor(table);
      int available = changelog.latestMajor();
      if (!forced && release.refusesToRollBackTheUnknown() && applied != null && applied > available) {
        throw new IllegalStateException(String.format("Cannot downgrade a database at version %d from Metabase version %d. "
            + "You must run 'migrate down' from Metabase version >= %d.", applied, available, applied));
      }
      ChangelogLock lock = ChangelogLock.on(connection, db, release);
      lock.acquire(log);
      try {
        rollBack(connection, table, target);
      } finally {
        Migrations.giveUp(lock, connection);
      }
    }
  }

  private void rollBack(Connection connection, ChangelogTable table, int target) throws SQLException {
    log.info("Rolling back app database schema to version %d", target);
    List<ChangelogTable.Row> newer = new ArrayList<>(
        table.rows().stream().filter(row -> Changeset.majorOf(row.id) > target).collect(Collectors.toList()));
    if (newer.isEmpty()) {
      log.info("No changesets to roll back");
      return;
    }
    Collections.reverse(newer);
    String failed = null;
    for (ChangelogTable.Row row : new ArrayList<>(newer)) {
      Changeset known = table.changesetOf(row, changelog.all);
      if (known == null) continue;
      log.info("Going to roll back changeset %s", known.path());
      try {
        known.rollBack(db, connection);
        table.remove(row);
        connection.commit();
        newer.remove(row);
      } catch (SQLException failure) {
        // Liquibase keeps this to itself: the command goes on as if all were well, and ends with 0.
        connection.rollback();
        log.error("Error rolling back migration " + known.path(), failure);
        failed = failure.getMessage();
        break;
      }
    }
    if (newer.isEmpty()) return;
    String left = newer.stream().map(row -> row.id).collect(Collectors.joining(", "));
    if (release.major >= 50 && failed != null) {
      log.warn("The following changesets were not rolled back due to errors (%s): %s", failed, left);
    } else {
      log.warn("The following changesets were not rolled back. Likely because they are not in the changelog file: %s", left);
    }
  }
}
