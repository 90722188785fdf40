/** What follows the options of `pinbench clean --help`. */
export const CLEAN_HELP = `
Only what is certainly nobody's goes: what bears the mark of a process that has ended, and images that were built for suites.
Build cache goes when there are more than 20 GiB and no build has used it for 14 days; with --cache, whatever is beyond it.
As root, folders of other users' runs go as well. Each run does the same as it starts, as far as that is quick.

Examples:
  $ pinbench clean --dry-run
  $ pinbench clean --unused 7 --cache 10GiB

Exit codes:
  0  all that was found is gone   4  something could not be removed
  2  wrong use`;
