import type { InstanceFacts } from './advice.ts';
import type { Place } from './instancePlace.ts';

/** Saves the application database under a name; with a stopped Metabase. */
export function dumpOf(engine: NonNullable<InstanceFacts['engine']>, place: Place, name: string): string {
  switch (engine) {
    case 'postgres':
      return postgres(place, name);
    case 'mysql':
      return mysql('mysqldump', place, name, '# on MariaDB: mariadb-dump');
    case 'mariadb':
      return mysql('mariadb-dump', place, name, '');
    case 'h2':
      return h2(place, name);
  }
}

/** What runs a command in the database's container: with its input, and with a terminal for a password. */
function inside({ platform }: Place) {
  return platform === 'compose'
    ? {
        choose: 'DB=db   # the service of your database',
        piped: 'docker compose exec -T "$DB"',
        asking: 'docker compose exec "$DB"',
      }
    : {
        choose: 'DB=statefulset/postgres   # what the database runs in',
        piped: 'kubectl exec -i "$DB" --',
        asking: 'kubectl exec -it "$DB" --',
      };
}

function postgres(place: Place, name: string): string {
  const readable = '/dev/null && echo "The dump can be read."';
  if (!place.databaseBeside) {
    return [
      `pg_dump --format=custom --file=${name}.dump \\`,
      '  --host="$MB_DB_HOST" --username="$MB_DB_USER" "$MB_DB_DBNAME"',
      `pg_restore --list ${name}.dump > ${readable}`,
    ].join('\n');
  }
  const { choose, piped } = inside(place);
  return [
    choose,
    `${piped} pg_dump --format=custom \\`,
    `  --username="$MB_DB_USER" "$MB_DB_DBNAME" > ${name}.dump`,
    `${piped} pg_restore --list < ${name}.dump > ${readable}`,
  ].join('\n');
}

/** The password is asked for: as an argument others could read it. A terminal would mix the question into a pipe. */
function mysql(program: string, place: Place, name: string, remark: string): string {
  const whole = `${program} --single-transaction --routines --triggers \\`;
  if (!place.databaseBeside) {
    return [
      ...(remark ? [remark] : []),
      whole,
      `  --host="$MB_DB_HOST" --user="$MB_DB_USER" -p "$MB_DB_DBNAME" > ${name}.sql`,
      `tail -1 ${name}.sql   # "Dump completed"`,
    ].join('\n');
  }
  const { choose, piped, asking } = inside(place);
  return [
    choose.replace('postgres', program.startsWith('maria') ? 'mariadb' : 'mysql'),
    ...(remark ? [remark] : []),
    `${asking} ${whole}`,
    `  --user="$MB_DB_USER" -p --result-file=/tmp/${name}.sql "$MB_DB_DBNAME"`,
    `${piped} cat /tmp/${name}.sql > ${name}.sql`,
    `tail -1 ${name}.sql   # "Dump completed"`,
  ].join('\n');
}

/**
 * Where the image keeps the file: metabase/metabase `bin/docker/run_metabase.sh`. A stopped pod has no file system to
 * copy from; a stopped container has.
 */
function h2({ platform, service }: Place, name: string): string {
  const file = '/metabase.db/metabase.db.mv.db';
  const elsewhere = '# with MB_DB_FILE, in the folder of that name';
  switch (platform) {
    case 'compose':
      return `${elsewhere}\ndocker cp "$(docker compose ps --all --quiet ${service})":${file} ${name}.mv.db`;
    case 'kubernetes':
      return '# then take a snapshot of the volume that holds /metabase.db';
    case 'systemd':
    case 'jar':
      return `cp metabase.db.mv.db ${name}.mv.db   # in the folder that Metabase runs in, or of MB_DB_FILE`;
    case 'docker':
      return `${elsewhere}\ndocker cp ${service}:${file} ${name}.mv.db`;
  }
}
