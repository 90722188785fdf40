/** The runtimes there are, one row each. Where none is asked for, the first that the machine has is used. */
import type { BackendRow } from './backend.ts';
import { DOCKER } from './docker-engine.ts';

/** Loaded when it is used: most runs have an engine. */
const HOST: BackendRow = { name: 'host', open: async (setting) => (await import('./host.ts')).openHost(setting) };

export const RUNTIMES: readonly BackendRow[] = [DOCKER, HOST];
