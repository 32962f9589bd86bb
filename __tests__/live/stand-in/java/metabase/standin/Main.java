package metabase.standin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Without arguments a server, otherwise one command. */
public final class Main {
  public static void main(String[] args) {
    // Whatever the locale of the process is, or it would answer ? for what it can't write.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    Release release = Release.ofThisJar();
    Settings settings = Settings.ofThisProcess();
    if (args.length > 0) {
      System.exit(new Commands(release, settings).run(args));
      return;
    }
    try {
      new Server(release, settings).start();
    } catch (Throwable failure) {
      release.log("metabase.core", "core.core").error("Metabase Initialization FAILED", failure);
      System.exit(1);
    }
  }

  private Main() {}
}
