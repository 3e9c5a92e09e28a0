# A PostgreSQL of the script's own, in its folder. Sourced after lib.sh.
# shellcheck shell=bash disable=SC2034,SC2154

PATH="$PATH:/usr/sbin:$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)"
database_port="$(free_port)"

# PostgreSQL refuses to run as root.
plain_user=()
[ "$(id -u)" -ne 0 ] || plain_user=(setpriv --reuid=postgres --regid=postgres --init-groups)

sql() { psql -h 127.0.0.1 -p "$database_port" -U advisor -qAt -v ON_ERROR_STOP=1 "$@" postgres; }

# Starts the server, again after it was killed; its process id is in $database.
start_database() {
  local folder="$work/tables"
  if ! [ -d "$folder" ]; then
    chmod 711 "$work"
    mkdir "$folder"
    [ "$(id -u)" -ne 0 ] || chown postgres "$folder"
    (cd / && "${plain_user[@]}" initdb -D "$folder" -U advisor -A trust -E UTF8 --locale=C >/dev/null)
  fi
  launch database env -C / "${plain_user[@]}" postgres -D "$folder" -p "$database_port" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories=
  database="$started"
  await "$database" pg_isready -q -h 127.0.0.1 -p "$database_port"
}

# Lets the instances that are started from now on use this database.
use_database() {
  export ADVISOR_DB_URL="jdbc:postgresql://127.0.0.1:$database_port/$1" ADVISOR_DB_USER=advisor
  export ADVISOR_DB_PASSWORD=advisor
}
