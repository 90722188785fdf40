import { fileURLToPath } from 'node:url';
import { start } from './pinbench.js';
await start('post', fileURLToPath(new URL('.', import.meta.url)));
