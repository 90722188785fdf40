/** `llama-bench -o json` or `-o jsonl`: an object a test, with the tokens a second of each repetition. */
import type { Format } from '../format.ts';
import type { JsonObject } from '../json-objects.ts';
import { joinNames, withParameters } from '../names.ts';
import { finite, finiteOf } from '../numbers.ts';
import { reportedOf } from '../reported.ts';

export const llamaBench: Format = {
  kind: 'json',
  about: {
    versions: 'by outputs of the builds 5163 and 10700',
    command: 'llama-bench -m model.gguf -r 5 -o json',
    path: null,
    keeps: [
      'tokens a second of each repetition, with mean and standard deviation for the record',
      'model, test (`pp512`, `tg128`), depth, threads, layers on the GPU, batch sizes, types of the cache and flash attention in the name',
    ],
    loses: [
      'nanoseconds of each repetition, which say the same',
      'other settings, of which nearly every build has new ones',
    ],
    filter: null,
    invocations: 'Repetitions share one loaded model: an invocation is the independent measurement, so run five.',
    traps: ['The Markdown table, which is what llama-bench prints without `-o`, holds no samples.'],
  },
  detect: (output) => (output.objects.some(({ value }) => isTest(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (!isTest(value)) continue;
      const benchmark = nameOf(value);
      const { samples, others } = finiteOf(value.samples_ts);
      if (samples.length === 0) {
        list.state(benchmark, 'failed', 'no repetition was measured');
        continue;
      }
      if (others > 0) list.warn(`${others} of the repetitions of "${benchmark}" are no finite number: left out`);
      // Of one repetition the standard deviation is written as 0, and is not known.
      const names = { mean: 'avg_ts', ...(samples.length > 1 ? { stddev: 'stddev_ts' } : {}) };
      list.add({
        benchmark,
        metric: 'rate',
        unit: 'tokens/s',
        better: 'higher',
        samples,
        again: 'apart',
        ...reportedOf(value, names),
      });
    }
  },
};

function isTest(value: JsonObject): boolean {
  return Array.isArray(value.samples_ts) && typeof value.model_type === 'string' && Object.hasOwn(value, 'n_gen');
}

const KNOBS = ['n_threads', 'n_gpu_layers', 'n_batch', 'n_ubatch', 'type_k', 'type_v', 'flash_attn'] as const;

function nameOf(value: JsonObject): string {
  const [prompt, generated, depth] = ['n_prompt', 'n_gen', 'n_depth'].map((key) => finite(value[key]) ?? 0);
  const parts = [prompt ? `pp${prompt}` : '', generated ? `tg${generated}` : ''].filter((part) => part !== '');
  const test = `${parts.join('+')}${depth ? ` @ d${depth}` : ''}`;
  // A truth value in older builds, a number in newer ones.
  const knob = (key: string): unknown => (typeof value[key] === 'boolean' ? Number(value[key]) : value[key]);
  return withParameters(
    joinNames(String(value.model_type), test),
    KNOBS.map((key) => [key, knob(key)]),
  );
}
