/** A run with a shield, to be killed at any moment: raises, starts a labelled container, looks at its CPUs, lowers. */
import { connectEngine, LABEL } from '../../src/io/engine/client.ts';
import { ownerMark } from '../../src/io/process/owner-mark.ts';
import { hostShield } from '../../src/io/shield/shield.ts';
import { agentsOfThisMachine } from './host.ts';
import { quiet } from './quiet.ts';

const [cpus = '1', image = 'pinbench-test/c:1'] = process.argv.slice(2);
const shield = hostShield();
const request = { cpus, memoryNodes: '0', mode: 'on' as const, leave: agentsOfThisMachine() };
const raised = await shield.raise(request, quiet, new AbortController().signal);
try {
  const container = await connectEngine().createContainer({
    Image: image,
    Cmd: ['sleep', '20'],
    Labels: { [LABEL]: ownerMark() },
    HostConfig: { CpusetCpus: cpus, NetworkMode: 'none' },
  });
  try {
    await container.start();
  } finally {
    await container.remove({ force: true });
  }
} finally {
  await raised.lower();
}
