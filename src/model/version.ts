/** pinbench's version: package.json has it, and nobody else may read it there. */
import manifest from '../../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;
