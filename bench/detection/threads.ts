/** Shares a track's work out to threads and joins what they find; the number of threads changes no figure. */
import { Worker } from 'node:worker_threads';
import { joinOutcomes, type Outcome, type Work } from './track.ts';

export async function runThreads(
  work: Omit<Work, 'first' | 'step'>,
  threads: number,
  progress: () => void,
): Promise<Outcome[]> {
  const shares = await Promise.all(
    Array.from({ length: threads }, (_, first) => runThread({ ...work, first, step: threads }, progress)),
  );
  return shares.reduce(joinOutcomes);
}

function runThread(work: Work, progress: () => void): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });
    worker.on('message', (message: string | Outcome[]) =>
      typeof message === 'string' ? progress() : resolve(message),
    );
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code} before it had finished`)));
  });
}
