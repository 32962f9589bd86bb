package metabase.standin;

import java.sql.SQLException;

/**
 * After SIGTERM: first the web server, so that clients are refused; then a migration that runs gets twenty seconds; then
 * its lock is taken from it, and the process ends in the middle of whatever it was doing.
 */
final class Shutdown {
  private static final long PATIENCE_MS = 20_000;
  private static final long LOOK_MS = 100;

  /** @param server null for a command */
  static void onExit(Release release, AppDb db, Server server) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      Log log = release.log("metabase.core", "core.core");
      if (server != null) {
        if (release.namesSignals() && !server.hasFailed()) log.warn("Received system signal: SIGTERM");
        log.info("Metabase Shutting Down ...");
        server.stop();
      }
      waitForLock(release, db);
      db.close();
      if (server != null) log.info("Metabase Shutdown COMPLETE");
    }));
  }

  private static void waitForLock(Release release, AppDb db) {
    if (!ChangelogLock.isHeld()) return;
    Log log = release.log("db.liquibase", "app-db.liquibase");
    log.info("Waiting for migration lock(s) to be released (max 20.0 secs)");
    long end = System.currentTimeMillis() + PATIENCE_MS;
    try {
      while (ChangelogLock.isHeld() && System.currentTimeMillis() < end) Thread.sleep(LOOK_MS);
      if (!ChangelogLock.isHeld()) return;
      log.info("Releasing liquibase locks on shutdown");
      if (!release.hasSessionLock() || db.dialect == Dialect.H2) ChangelogLock.releaseHeld();
    } catch (InterruptedException | SQLException failure) {
      log.warn("The migration lock could not be released: " + failure.getMessage());
    }
  }

  private Shutdown() {}
}
