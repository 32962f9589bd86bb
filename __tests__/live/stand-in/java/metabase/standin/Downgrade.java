package metabase.standin;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Majors are compared and nothing else: the way back within a major is never noticed. */
final class Downgrade {
  private static final String TEXT = "ERROR: Downgrade detected.\n\n"
      + "Your metabase instance appears to have been downgraded without a corresponding database downgrade.\n\n"
      + "You must run `java --add-opens java.base/java.nio=ALL-UNNAMED -jar metabase.jar migrate down` from version %d.\n\n"
      + "Once your database has been downgraded, try running the application again.\n\n"
      + "See: https://www.metabase.com/docs/latest/installation-and-operation/upgrading-metabase#rolling-back-an-upgrade";

  static void refuse(AppDb db, Release release, Changelog changelog) throws SQLException {
    if (!release.looksForDowngrades()) return;
    Log log = release.log("db.setup", "app-db.setup");
    log.info("Checking if a database downgrade is required...");
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      ChangelogTable table = new ChangelogTable(db, connection, release);
      Integer applied = appliedMajor(table);
      int available = changelog.latestMajor();
      if (applied == null || available >= applied) return;
      if (release.namesUnknownChangesets()) {
        List<String> unknown = table.rows().stream().map(row -> row.id)
            .filter(id -> changelog.all.stream().noneMatch(one -> one.id.equals(id))).collect(Collectors.toList());
        log.warn("Database has migrations from v%d but this binary only knows up to v%d:", applied, available);
        for (String id : unknown) log.warn("  - %s", id);
      }
      throw new IllegalStateException(String.format(TEXT, applied));
    }
  }

  /** Null before 42, when ids had no version. */
  static Integer appliedMajor(ChangelogTable table) throws SQLException {
    String highest = table.exists() ? table.highestId() : null;
    return highest == null ? null : Integer.valueOf(Changelog.countedMajor(highest));
  }

  private Downgrade() {}
}
