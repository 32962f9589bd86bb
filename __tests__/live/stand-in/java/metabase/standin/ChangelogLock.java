package metabase.standin;

import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * Who may migrate. Until 53, and with H2 always, a row that says LOCKED and stays when its owner is killed. From 54 on
 * a lock of the session, which the server gives up with the connection; the row then always says that nobody holds it.
 */
abstract class ChangelogLock {
  private static final String NAME = "DATABASECHANGELOGLOCK";
  private static final int TRIES = 6;
  private static final long PAUSE_MS = 2000;
  private static volatile ChangelogLock held;

  final AppDb db;

  private ChangelogLock(AppDb db) {
    this.db = db;
  }

  static ChangelogLock on(Connection connection, AppDb db, Release release) {
    return release.hasSessionLock() && db.dialect != Dialect.H2 ? new OfSession(db, connection) : new OfRow(db);
  }

  static boolean isHeld() {
    return held != null;
  }

  /** For the shutdown, once nobody waits any more. */
  static void releaseHeld() throws SQLException {
    ChangelogLock lock = held;
    if (lock != null) lock.release();
  }

  static void createTable(Connection connection, AppDb db) throws SQLException {
    if (!db.hasTable(connection, NAME)) {
      String moment = db.dialect == Dialect.MYSQL ? "datetime" : "timestamp";
      db.change(connection, "CREATE TABLE " + NAME + " (ID int NOT NULL, LOCKED ${boolean} NOT NULL, LOCKGRANTED " + moment
          + ", LOCKEDBY varchar(255), CONSTRAINT PK_DATABASECHANGELOGLOCK PRIMARY KEY (ID))");
    }
    if (db.rows(connection, "SELECT ID FROM " + NAME + " WHERE ID = 1").isEmpty()) {
      db.change(connection, "INSERT INTO " + NAME + " (ID, LOCKED) VALUES (1, ?)", false);
    }
    connection.commit();
  }

  abstract boolean tryAcquire() throws SQLException;

  abstract void giveUp() throws SQLException;

  /** Six tries, two seconds after each. */
  void acquire(Log log) throws SQLException, InterruptedException {
    for (int tried = 0; tried < TRIES; tried++) {
      if (tryAcquire()) {
        held = this;
        if (tried == 0) {
          log.info("No migration lock found.");
          log.info("Migration lock acquired.");
        } else {
          log.warn("Migration lock was acquired after %d retries.", tried);
        }
        return;
      }
      Thread.sleep(PAUSE_MS);
    }
    throw new LockException("Database has migration lock; cannot run migrations. You can force-release these locks "
        + "by running `java -jar metabase.jar migrate release-locks`.");
  }

  void release() throws SQLException {
    giveUp();
    held = null;
  }

  /** `migrate release-locks` */
  static void forceRelease(AppDb db, Release release) throws SQLException {
    if (release.hasSessionLock() && db.dialect != Dialect.H2) {
      // The words are missing in Metabase's own message, too.
      throw new IllegalStateException("Database %s does not support forcing migration locks. The lock is always automatically "
          + "removed when the process performing the migration completes or fails.");
    }
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      createTable(connection, db);
    }
    new OfRow(db).giveUp();
  }

  static final class LockException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LockException(String message) {
      super(message);
    }
  }

  private static final class OfRow extends ChangelogLock {
    OfRow(AppDb db) {
      super(db);
    }

    @Override
    boolean tryAcquire() throws SQLException {
      try (Connection own = db.connect()) {
        return db.change(own, "UPDATE " + NAME + " SET LOCKED = ?, LOCKGRANTED = ?, LOCKEDBY = ? WHERE ID = 1 AND LOCKED = ?",
            true, new Timestamp(System.currentTimeMillis()), owner(), false) == 1;
      }
    }

    @Override
    void giveUp() throws SQLException {
      try (Connection own = db.connect()) {
        db.change(own, "UPDATE " + NAME + " SET LOCKED = ?, LOCKGRANTED = NULL, LOCKEDBY = NULL WHERE ID = 1", false);
      }
    }

    private static String owner() {
      try {
        InetAddress here = InetAddress.getLocalHost();
        return here.getHostName() + " (" + here.getHostAddress() + ")";
      } catch (java.io.IOException nameless) {
        return "localhost (127.0.0.1)";
      }
    }
  }

  private static final class OfSession extends ChangelogLock {
    private final Connection connection;

    OfSession(AppDb db, Connection connection) {
      super(db);
      this.connection = connection;
    }

    @Override
    boolean tryAcquire() throws SQLException {
      String answer = db.dialect == Dialect.POSTGRES
          ? db.text(connection, "SELECT pg_try_advisory_lock(?, ?)", NAME.hashCode(), connection.getSchema().hashCode())
          : db.text(connection, "SELECT GET_LOCK(?, 0)", name());
      connection.commit();
      return "t".equals(answer) || "1".equals(answer);
    }

    @Override
    void giveUp() throws SQLException {
      if (db.dialect == Dialect.POSTGRES) {
        db.text(connection, "SELECT pg_advisory_unlock(?, ?)", NAME.hashCode(), connection.getSchema().hashCode());
      } else {
        db.text(connection, "SELECT RELEASE_LOCK(?)", name());
      }
      connection.commit();
    }

    private String name() throws SQLException {
      String name = (connection.getCatalog() + "." + NAME).toUpperCase();
      return name.length() > 64 ? name.substring(0, 64) : name;
    }
  }
}
