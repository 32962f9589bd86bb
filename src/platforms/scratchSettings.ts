/**
 * What a scratch instance is told beside the settings of the live one, so that it does nothing in the world:
 * - nothing scheduled runs, so no subscription, alert, sync or scan (metabase/metabase `src/metabase/task/impl.clj`);
 * - mail goes to a host that can't exist (RFC 2606), since an empty value counts as not given, and the one of the database
 *   would be taken (`src/metabase/settings/models/setting.clj`, `env-var-value`);
 * - it sends no statistics and asks for no newer version (docs/configuring-metabase/environment-variables.md).
 */
const QUIET: Readonly<Record<string, string>> = {
  MB_DISABLE_SCHEDULER: 'true',
  MB_EMAIL_SMTP_HOST: 'rehearsal.invalid',
  MB_ANON_TRACKING_ENABLED: 'false',
  MB_CHECK_FOR_UPDATES: 'false',
};

/** Settings of the live instance that a copy must not have: its database, mail, Slack, and a file that sets things up. */
const LEFT_OUT = /^MB_(DB_|EMAIL_|SLACK_|CONFIG_FILE_PATH$)/;
/** Variables with properties of the JVM, which go before a variable, under either of their names. */
const PROPERTIES = ['JAVA_OPTS', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'];

/**
 * The environment of a scratch instance.
 * @param own of the live instance, with its secrets: the key of encryption is needed to read the copy
 * @param database where the copy is
 */
export function scratchSettings(
  own: Readonly<Record<string, string>>,
  database: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const told = { ...QUIET, ...database };
  const kept = Object.entries(own).filter(([name]) => !LEFT_OUT.test(name));
  const cleaned = kept.map(([name, value]) => [
    name,
    PROPERTIES.includes(name) ? withoutProperties(value, told) : value,
  ]);
  return { ...Object.fromEntries(cleaned), ...told };
}

function withoutProperties(options: string, told: Readonly<Record<string, string>>): string {
  return options
    .split(/\s+/)
    .filter((word) => {
      const name = /^-D([A-Za-z_.-]+)=/.exec(word)?.[1]?.toUpperCase().replace(/[.-]/g, '_');
      return name === undefined || !(LEFT_OUT.test(name) || Object.hasOwn(told, name));
    })
    .join(' ');
}
