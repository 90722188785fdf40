/** A process that raises a shield, says so, and does nothing until it is killed. */
import { hostShield } from '../../../src/io/shield/shield.ts';
import { BENCHMARK_CPUS } from '../scenario.ts';
import { silent } from './silent.ts';

const request = { cpus: BENCHMARK_CPUS, memoryNodes: '1', mode: 'on' as const, leave: [] };
const raised = await hostShield().raise(request, silent, new AbortController().signal);
process.stdout.write(`${JSON.stringify(raised.facts)}\n`);
setInterval(() => {}, 1000);
