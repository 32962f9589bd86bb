/** One step of the schema, as the stand-in applies it. */
export interface Changeset {
  readonly id: string;
  readonly author: string;
  /** As in the column FILENAME. */
  readonly filename: string;
  /**
   * Statements for every engine. `${text}`, `${boolean}`, `${timestamp}` and `${serial}` become the engine's types, `${key}`
   * and `${value}` the quoted names.
   */
  readonly apply: readonly string[];
  /** None: Liquibase can't roll it back. */
  readonly undo?: readonly string[];
  /** A pause of so many ms after the first half of the statements, within the transaction. */
  readonly slowMs?: number;
  /** Half done: the first half of the statements is run. MySQL and MariaDB keep it, since DDL commits there. */
  readonly fails?: 'at-once' | 'half-done';
  /** `migrate down` can't undo it, says so, and ends with 0. */
  readonly undoFails?: boolean;
}

/** In the format of `java.util.Properties`. */
export function propertiesOf(changesets: readonly Changeset[]): string {
  const lines = [`count=${changesets.length}`];
  changesets.forEach((one, index) => {
    const { apply, undo = [], ...fields } = one;
    for (const [name, value] of Object.entries(fields)) lines.push(property(`${index}.${name}`, value));
    apply.forEach((statement, at) => {
      lines.push(property(`${index}.apply.${at}`, statement));
    });
    undo.forEach((statement, at) => {
      lines.push(property(`${index}.undo.${at}`, statement));
    });
  });
  return `${lines.join('\n')}\n`;
}

export function property(name: string, value: string | number | boolean): string {
  const text = String(value).replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replace(/^ /, '\\ ');
  return `${name}=${text}`;
}
