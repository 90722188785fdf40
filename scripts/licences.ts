/** Completes the list of licences that the bundler writes: some packages name theirs but ship no text of it. */
import { createRequire } from 'node:module';

/** The bundler's list: name, SPDX identifier, text; an empty line before the next name. */
const SECTION = /\n\n(?=@?[\w./-]+\n[^\n]+\n)/;
const TEXTLESS = /^(@?[\w./-]+)\n([\w.-]+)\s*$/;

/** `authorOf` finds who wrote a package, as its package.json says. Throws when a licence is not on SPDX's list. */
export function completeLicences(list: string, authorOf: (name: string) => string): string {
  const sections = list.split(SECTION).map((section) => {
    const [, name, id] = TEXTLESS.exec(section) ?? [];
    if (name === undefined || id === undefined) return section;
    // The texts of SPDX's own list; CC0, for the build only.
    const { licenseText }: { licenseText: string } = createRequire(import.meta.url)(
      `spdx-license-list/licenses/${id}.json`,
    );
    return `${name}\n${id}\n${licenseText.replace(/^(Copyright \(c\) .*\n)+/m, `Copyright (c) ${authorOf(name)}\n`)}`;
  });
  return `${sections.join('\n\n')}\n`;
}
