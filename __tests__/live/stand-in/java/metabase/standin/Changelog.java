package metabase.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The changesets that this release knows, in order. */
final class Changelog {
  final List<Changeset> all = new ArrayList<>();

  private Changelog(Properties list) {
    int count = Integer.parseInt(list.getProperty("count"));
    for (int i = 0; i < count; i++) all.add(new Changeset(list, i));
  }

  static Changelog ofThisJar() {
    return new Changelog(Release.resource("changelog.properties"));
  }

  /** The major of the last one: what a downgrade is measured against. */
  int latestMajor() {
    return all.isEmpty() ? -1 : countedMajor(all.get(all.size() - 1).id);
  }

  /** Two ids of 56 were shipped in 55 by mistake. */
  static int countedMajor(String id) {
    if (id.equals("v56.2025-06-05T16:48:48") || id.equals("v56.2025-05-19T16:48:48")) return 55;
    return Changeset.majorOf(id);
  }

  /**
   * What is to be there in a database whose newest row is this one (null in a fresh one). Only a fresh one gets the
   * baseline; one from before 45 goes through the old changesets first.
   */
  List<Changeset> wantedAfter(String latestId, boolean hasBaseline) {
    boolean fresh = latestId == null;
    boolean legacy = !fresh && !latestId.equals(Changeset.BASELINE) && Changeset.majorOf(latestId) < 45;
    boolean knowsBaseline = all.stream().anyMatch(one -> one.id.equals(Changeset.BASELINE));
    List<Changeset> wanted = new ArrayList<>();
    for (Changeset one : all) {
      if (one.id.equals(Changeset.BASELINE)) {
        if (fresh || hasBaseline) wanted.add(one);
      } else if (!one.isLegacy() || legacy || !knowsBaseline) {
        wanted.add(one);
      }
    }
    return wanted;
  }
}
