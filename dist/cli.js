#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from './pinbench.js';
await start('cli', fileURLToPath(new URL('.', import.meta.url)));
