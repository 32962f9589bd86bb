package metabase.standin;

import java.util.Arrays;
import java.util.stream.Collectors;

/** `migrate`, `version` and `help`. Exit code 0 means that the command came back, and no more. */
final class Commands {
  private final Release release;
  private final Settings settings;

  Commands(Release release, Settings settings) {
    this.release = release;
    this.settings = settings;
  }

  int run(String[] args) {
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    switch (args[0]) {
      case "version":
        System.out.println("Metabase version: {:date " + quoted(release.date) + ", :tag " + quoted(release.tag)
            + ", :hash " + quoted(release.hash) + "}");
        return 0;
      case "help":
        System.out.println("Valid commands are:\n  help\n  migrate [direction]\n  version");
        return 0;
      case "migrate":
        return rest.length == 1 ? migrate(rest[0]) : wrongArguments(rest);
      default:
        System.out.println("Unrecognized command: '" + args[0] + "'\nValid commands are: help, migrate, version");
        return 1;
    }
  }

  private int migrate(String direction) {
    try {
      AppDb db = new AppDb(settings, release);
      Changelog changelog = Changelog.ofThisJar();
      Shutdown.onExit(release, db, null);
      switch (direction) {
        case "up":
          new Migrations(db, release, changelog).up();
          return 0;
        case "print":
          new Migrations(db, release, changelog).print();
          return 0;
        case "force":
          new Migrations(db, release, changelog).force();
          return 0;
        case "down":
          new Rollback(db, release, changelog).down(false);
          return 0;
        case "down-force":
          if (!release.refusesToRollBackTheUnknown()) break;
          new Rollback(db, release, changelog).down(true);
          return 0;
        case "release-locks":
          ChangelogLock.forceRelease(db, release);
          return 0;
        default:
          break;
      }
      throw new IllegalArgumentException("No matching clause: :" + direction);
    } catch (Exception failure) {
      failure.printStackTrace(System.out);
      System.out.println("Command failed with exception: " + failure.getMessage());
      return 1;
    }
  }

  private static int wrongArguments(String[] given) {
    System.out.println("The 'migrate' command requires the following arguments: ([direction]), but received: "
        + Arrays.stream(given).map(Commands::quoted).collect(Collectors.joining(" ", "[", "]")) + ".");
    return 1;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
