/** What dist/ has in the place of src/io/schema/validate-*.ts: the same functions as code, so that nothing is compiled when it starts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { optionsFor, SCHEMAS, type SchemaName } from '../src/io/schema/validators.ts';
import { withoutSpaces } from './spaces.ts';

const NAMES: SchemaName[] = ['config', 'doctor', 'perf'];

/** Writes `validate-NAME.js`, and what they import, into `folder`. */
export function writeValidators(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of NAMES) {
    writeFileSync(path.join(folder, `compiled-${name}.js`), codeOf(name));
    const text = `import validate from './compiled-${name}.js';\nexport const validator = () => validate;\n`;
    writeFileSync(path.join(folder, `validate-${name}.js`), text);
  }
}

function codeOf(name: SchemaName): string {
  const options = optionsFor(name);
  const ajv = new Ajv2020.default({ ...options, code: { ...options.code, source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(SCHEMAS[name]));
  // Its helpers are CommonJS modules, whose default not every loader takes out.
  const asModule = code.replace(
    /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;/g,
    (_, helper: string, place: string) =>
      `import ${helper}Module from "${place}.js"; const ${helper} = ${helper}Module.default ?? ${helper}Module;`,
  );
  if (asModule.includes('require(')) throw new Error(`${name}: a helper is asked for in another way than before`);
  return withoutSpaces(asModule);
}
