/** An image that holds nothing, made through the engine: probes bring their own program. */
import { Readable } from 'node:stream';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import { cutText } from '../../text/quote.ts';
import { type Engine, engineError, field, LABEL, statusOf, text } from './client.ts';

const DOCTOR = `${LABEL}.doctor`;
/** What ends an archive is two blocks of zeros; with nothing before them it is an empty one. */
const EMPTY_ARCHIVE = Buffer.alloc(1024);

/** Returns the image's content id. `owner` is the mark of this process; images whose owner is gone are removed first. */
export async function makeEmptyImage(
  engine: Engine,
  owner: string,
  isGone: (owner: string) => boolean,
): Promise<string> {
  for (const { Id, Labels, Size } of await engine.listImages({ filters: { label: [DOCTOR] } })) {
    // Any image may carry that label; only one that holds nothing is ours to remove.
    if (Size === 0 && isGone(Labels?.[DOCTOR] ?? '')) await removeImage(engine, Id);
  }
  try {
    const changes = `LABEL ${LABEL}=${owner} ${DOCTOR}=${owner}`;
    return await idIn(await engine.importImage(Readable.from([EMPTY_ARCHIVE]), { changes }));
  } catch (thrown) {
    throw engineError('an empty image for the probes could not be made', thrown);
  }
}

/** 404: somebody has removed it already. */
export async function removeImage(engine: Engine, id: string): Promise<void> {
  await engine
    .getImage(id)
    .remove({ force: true })
    .catch((thrown: unknown) => {
      if (statusOf(thrown) !== 404) throw engineError('the image of the probes could not be removed', thrown);
    });
}

/** The answer is a line of JSON, or several, and the id is in the status of one. */
async function idIn(stream: NodeJS.ReadableStream): Promise<string> {
  let answer = '';
  for await (const chunk of stream) answer = `${answer}${chunk}`.slice(0, 10_000);
  for (const line of answer.split('\n').filter((each) => each.trim() !== '')) {
    const id = statusIn(line);
    if (id !== null) return id;
  }
  throw infrastructureError(`the engine did not report the id of the image: ${cutText(answer, 200)}`);
}

function statusIn(line: string): string | null {
  try {
    const status = text(field(JSON.parse(line), 'status'));
    return status !== null && /^sha256:[0-9a-f]{64}$/.test(status) ? status : null;
  } catch (thrown) {
    throw infrastructureError(`the engine's answer is not JSON: ${messageOf(thrown)}`);
  }
}
