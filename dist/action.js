import { fileURLToPath } from 'node:url';
import { start } from './pinbench.js';
await start('action', fileURLToPath(new URL('.', import.meta.url)));
