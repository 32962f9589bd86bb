package metabase.standin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Is MB_ENCRYPTION_SECRET_KEY the one that this database was encrypted with? In place of data, one row tells. */
final class Encryption {
  private static final String ROW = "encryption-check";
  private static final String NONE = "unencrypted";

  static void check(AppDb db, Release release, Settings settings) throws SQLException, GeneralSecurityException {
    if (!release.looksAtEncryption()) return;
    String key = settings.get("MB_ENCRYPTION_SECRET_KEY");
    String expected = key == null ? NONE : mark(key);
    try (Connection connection = db.connect()) {
      String found = db.text(connection, "SELECT ${value} FROM setting WHERE ${key} = ?", ROW);
      if (expected.equals(found)) return;
      if (found == null) {
        db.change(connection, "INSERT INTO setting (${key}, ${value}) VALUES (?, ?)", ROW, expected);
        return;
      }
      if (key == null) {
        throw new IllegalStateException("Database is encrypted but the MB_ENCRYPTION_SECRET_KEY environment variable was NOT set");
      }
      if (!found.equals(NONE)) {
        throw new IllegalStateException("Database was encrypted with a different key than the MB_ENCRYPTION_SECRET_KEY environment contains");
      }
      if (!release.encryptsAtStart()) {
        throw new IllegalStateException("MB_ENCRYPTION_SECRET_KEY is set but the application database is not encrypted with it");
      }
      release.log("db.setup", "app-db.encryption").info("New MB_ENCRYPTION_SECRET_KEY environment variable set. Encrypting database...");
      db.change(connection, "UPDATE setting SET ${value} = ? WHERE ${key} = ?", expected, ROW);
    }
  }

  private static String mark(String key) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(ROW.getBytes(StandardCharsets.UTF_8)));
  }

  private Encryption() {}
}
