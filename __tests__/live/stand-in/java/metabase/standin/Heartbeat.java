package metabase.standin;

import java.net.InetAddress;
import java.sql.Connection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Quartz's sign of life: one row a node, renewed each few seconds. A node that stops leaves its row behind; another one
 * that checks in removes it once it is old.
 */
final class Heartbeat {
  private static final String SCHEDULER = "MetabaseScheduler";
  private static final long INTERVAL_MS = 2000;
  private static final long GRACE_MS = 7500;
  private final AppDb db;
  private final String node;
  /** As one of Metabase's pool, it stays open while the instance runs; a file of H2 has no such guests. */
  private Connection kept;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
    Thread thread = new Thread(work, "heartbeat");
    thread.setDaemon(true);
    return thread;
  });

  Heartbeat(AppDb db) throws java.io.IOException {
    this.db = db;
    this.node = InetAddress.getLocalHost().getHostName() + System.currentTimeMillis();
  }

  void start() {
    checkIn();
    clock.scheduleAtFixedRate(this::checkIn, INTERVAL_MS, INTERVAL_MS, TimeUnit.MILLISECONDS);
  }

  synchronized void stop() {
    clock.shutdownNow();
    letGo();
  }

  private synchronized void checkIn() {
    if (clock.isShutdown()) return;
    try {
      if (kept == null) kept = db.connect();
      db.inUse();
      renew(kept);
      if (db.dialect == Dialect.H2) letGo();
    } catch (Exception unreachable) {
      // As Quartz does: the next check-in tries again.
      letGo();
    }
  }

  private void renew(Connection connection) throws java.sql.SQLException {
    long now = System.currentTimeMillis();
    db.change(connection, "DELETE FROM QRTZ_SCHEDULER_STATE WHERE LAST_CHECKIN_TIME + CHECKIN_INTERVAL + ? < ?", GRACE_MS, now);
    if (db.change(connection, "UPDATE QRTZ_SCHEDULER_STATE SET LAST_CHECKIN_TIME = ? WHERE SCHED_NAME = ? AND INSTANCE_NAME = ?",
        now, SCHEDULER, node) == 0) {
      db.change(connection, "INSERT INTO QRTZ_SCHEDULER_STATE (SCHED_NAME, INSTANCE_NAME, LAST_CHECKIN_TIME, CHECKIN_INTERVAL) "
          + "VALUES (?, ?, ?, ?)", SCHEDULER, node, now, INTERVAL_MS);
    }
  }

  private void letGo() {
    try {
      if (kept != null) kept.close();
    } catch (java.sql.SQLException gone) {
      // It was broken, then.
    }
    kept = null;
  }
}
