/** The runtimes there are, one row each. Where none is asked for, the first that the machine has is used. */
import type { BackendRow } from './backend.ts';
import { DOCKER } from './docker.ts';
import { HOST } from './host.ts';

export const RUNTIMES: readonly BackendRow[] = [DOCKER, HOST];
