import { badInput } from '../failure.ts';

/** Homes of Java by its major. */
export type JavaHomes = Readonly<Record<number, string>>;

const LINE = /^(\d{1,2})\s*=\s*(\/\S.*)$/;

/**
 * Lines such as `11=/usr/lib/jvm/java-11-openjdk-amd64`, of which several may stand between commas.
 * @throws Failure (bad input) for a line of another form
 */
export function parseJavaHomes(text: string): JavaHomes {
  const lines = text.split(/[\n,]/).map((line) => line.trim());
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => {
      const [, major, home] = LINE.exec(line) ?? [];
      if (major !== undefined && home !== undefined) return [Number(major), home.replace(/\/+$/, '')];
      throw badInput(`"${line}" is no major with a folder, e.g. "21=/usr/lib/jvm/java-21-openjdk-amd64".`);
    }),
  );
}
