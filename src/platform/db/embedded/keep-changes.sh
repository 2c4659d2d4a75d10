#!/bin/sh
# PostgreSQL hands over one finished piece of its log of changes (continuous archiving, archive_command): $1 is the piece, $2 where it is
# to be kept, $3 the sign that a first backup was begun. It asks again until this ends with 0, and meanwhile keeps the piece itself.
set -eu
# Without a backup to add them to, changes are of no use.
[ -f "$3" ] || exit 0
if [ -f "$2.gz" ]; then
  # Kept before a crash that PostgreSQL does not remember; another piece under the same name is never written over.
  gzip -dc "$2.gz" | cmp -s - "$1"
  exit
fi
gzip -1c "$1" > "$2.part"
# Not every system can put a single file on the disk.
sync "$2.part" 2> /dev/null || sync
mv "$2.part" "$2.gz"
