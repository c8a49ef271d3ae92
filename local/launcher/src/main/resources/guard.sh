# Runs one part of the platform and ends it when standard input ends, which the supervisor's death brings about however it died.
# Job control gives the part a process group of its own: Ctrl-C in the terminal reaches the supervisor alone.
set -m
trap '' INT
pid_file=$1
shift
# The shell's own notices about jobs do not belong into the part's log.
exec 3<&0 4>&2 2>/dev/null
"$@" </dev/null 2>&4 3<&- 4>&- &
part=$!
echo "$part" >"$pid_file.part" && mv "$pid_file.part" "$pid_file"
(
  cat <&3 >/dev/null
  kill -TERM "$part"
  for _ in $(seq 300); do
    kill -0 "$part" 2>/dev/null || exit
    sleep 0.1
  done
  kill -KILL -- "-$part"
) &
watcher=$!
exec 3<&- 4>&-
wait "$part"
code=$?
kill -TERM -- "-$watcher"
rm -f "$pid_file"
exit "$code"
