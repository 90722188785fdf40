/** Paths inside a store, as somebody else may have spelled them. */
import { usageError } from '../../model/errors.ts';
import { quoted } from '../../text/quote.ts';

/** The path itself. Throws a usage error on one that leads out of the store, into git's own files or nowhere. */
export function checkedPath(path: string): string {
  const isBad =
    /^$|\p{Cc}|\\|^\//u.test(path) ||
    path.length > 1000 ||
    path.split('/').some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
  if (!isBad) return path;
  throw usageError(`${quoted(path, 80)} cannot be the path of a stored file`, {
    expected: 'a path inside the store, with forward slashes',
  });
}
