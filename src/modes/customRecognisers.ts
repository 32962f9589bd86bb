import type { Settings } from '../config/settings.ts';
import { customRecogniser } from '../manifests/recognisers/customPattern.ts';
import type { Recognise } from '../manifests/recognisers/recogniser.ts';

/** The recognisers of the user's own patterns. The engine has no backtracking: no pattern and no file can hang a run. */
export async function customRecognisers({ patterns }: Settings): Promise<readonly Recognise[]> {
  if (patterns.length === 0) return [];
  const [{ RE2JS }, { matcherOf }, { VERSION_GROUP }] = await Promise.all([
    import('re2js'),
    import('../config/glob.ts'),
    import('../config/customPattern.ts'),
  ]);
  return patterns.map(({ files, match, edition }) => {
    const expression = RE2JS.compile(match, RE2JS.MULTILINE);
    const find = (text: string) => {
      const found: { from: number; to: number }[] = [];
      const matcher = expression.matcher(text);
      while (matcher.find()) {
        const from = matcher.start(VERSION_GROUP);
        if (from !== -1) found.push({ from, to: matcher.end(VERSION_GROUP) });
      }
      return found;
    };
    return customRecogniser({ isFor: matcherOf(files), find, edition });
  });
}
