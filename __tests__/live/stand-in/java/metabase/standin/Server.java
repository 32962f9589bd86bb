package metabase.standin;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The start of an instance: the web server first, then the database, then the rest. */
final class Server {
  private final Release release;
  private final Settings settings;
  private final Log log;
  private volatile boolean failed;
  private Web web;
  private Heartbeat heartbeat;

  Server(Release release, Settings settings) {
    this.release = release;
    this.settings = settings;
    this.log = release.log("metabase.core", "core.core");
  }

  void start() throws Exception {
    long start = System.currentTimeMillis();
    log.info("Starting Metabase version %s (%s) ...", release.tag, release.hash);
    AppDb db = new AppDb(settings, release);
    web = new Web(release, settings, db);
    Shutdown.onExit(release, db, this);
    web.start();
    try {
      initialize(db);
    } catch (Exception failure) {
      failed = true;
      throw failure;
    }
    String took = String.format(Locale.ROOT, "%.1f s", (System.currentTimeMillis() - start) / 1000.0);
    String jvm = String.format(Locale.ROOT, "%.1f s", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    log.info("Metabase Initialization COMPLETE" + (release.major >= 50 ? " in " + took + " (JVM uptime: " + jvm + ")" : ""));
  }

  private void initialize(AppDb db) throws Exception {
    Changelog changelog = Changelog.ofThisJar();
    web.progress(0.1);
    web.progress(0.2);
    log.info("Setting up and migrating Metabase DB. Please sit tight, this may take a minute...");
    web.progress(0.3);
    long start = System.currentTimeMillis();
    db.verify();
    Downgrade.refuse(db, release, changelog);
    Migrations migrations = new Migrations(db, release, changelog);
    if ("false".equals(settings.get("MB_DB_AUTOMIGRATE"))) migrations.print();
    else migrations.up();
    Encryption.check(db, release, settings);
    log.info("Database setup took %.1f s", (System.currentTimeMillis() - start) / 1000.0);
    web.progress(0.4);
    Accounts accounts = new Accounts(db);
    accounts.prepareFirstStart();
    web.progress(0.8);
    heartbeat = new Heartbeat(db);
    heartbeat.start();
    web.ready(accounts);
  }

  boolean hasFailed() {
    return failed;
  }

  void stop() {
    if (web != null) web.stop();
    if (heartbeat != null) heartbeat.stop();
  }
}
