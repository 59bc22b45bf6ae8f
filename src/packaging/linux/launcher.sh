#!/bin/sh
# Starts Unhunch on the runtime that lies beside it, from any folder and through any link.
# jpackage's own launcher asks the package managers whose file it is, which takes longer than the rest.
self=$0
[ -L "$self" ] && self=$(readlink -f -- "$self")
home=$(CDPATH='' cd -P -- "${self%/*}/.." && pwd -P) || exit 1
app=$home/lib/app
# Woken by the timer it needs little of what the window needs.
archive=unhunch
heap=
[ "${1-}" = --remind ] && archive=remind heap='-Xms8m -Xmn4m'
exec "$home/lib/runtime/bin/java" @flags@ $heap \
  @archive@ "-Djpackage.app-path=$home/bin/Unhunch" -cp "@path@" org.unhunch.Unhunch "$@"
