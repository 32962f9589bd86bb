#!/bin/bash
# The entry point of the stand-in's image. Settings and quoting are those of Metabase's own entry point, faults included.

# A secret may come from a file, for these few variables and no others.
from_file() {
  local name=$1 file_name=${1}_FILE
  if [ -n "${!name}" ] && [ -n "${!file_name}" ]; then
    echo "error: both $name and $file_name are set (but are exclusive)" >&2
    exit 1
  fi
  if [ -n "${!file_name}" ]; then
    export "$name=$(cat "${!file_name}")"
    unset "$file_name"
  fi
}
for name in MB_DB_USER MB_DB_PASS MB_DB_CONNECTION_URI MB_EMAIL_SMTP_PASSWORD MB_EMAIL_SMTP_USERNAME MB_LDAP_PASSWORD MB_LDAP_BIND_DN; do
  from_file "$name"
done

export MB_JETTY_HOST=${MB_JETTY_HOST:-0.0.0.0}
[ -n "$JAVA_TIMEZONE" ] && JAVA_OPTS="$JAVA_OPTS -Duser.timezone=$JAVA_TIMEZONE"

# MB_DB_FILE names a folder, and the files in it have its name.
folder=${MB_DB_FILE:-/metabase.db}
name=$(basename "$folder")

# Only the first argument becomes part of the command; the others are $0, $1 … of the inner shell, which nobody reads.
if [ "$(id -u)" -ne 0 ]; then
  [ -d "$folder" ] && export MB_DB_FILE=$folder/$name
  exec /bin/sh -c "exec java $JAVA_OPTS -jar /app/metabase.jar $@"
fi

group_id=${MGID:-2000}
user_id=${MUID:-2000}
getent group metabase >/dev/null || groupadd --non-unique --gid "$group_id" metabase
id metabase >/dev/null 2>&1 || useradd --non-unique --uid "$user_id" --gid metabase --no-create-home --home-dir / metabase

# Bare files at that place are moved into a folder of the same name.
if [ ! -d "$folder" ]; then
  for file in "$folder".mv.db "$folder".trace.db; do
    [ -f "$file" ] || continue
    mkdir -p "$folder.moving"
    mv "$file" "$folder.moving/$name${file#"$folder"}"
  done
  if [ -d "$folder.moving" ]; then mv "$folder.moving" "$folder"; else mkdir -p "$folder"; fi
fi
chown -R metabase:metabase "$folder"
export MB_DB_FILE=$folder/$name

exec su metabase -s /bin/sh -c "exec java $JAVA_OPTS -jar /app/metabase.jar $@"
