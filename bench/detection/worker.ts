/** One thread of the benchmark: does the share of the work that it is given and sends the tallies back. */
import { parentPort, workerData } from 'node:worker_threads';
import { runTrack, TRACKS, type TrackName, type Work } from './track.ts';

const port = parentPort;
if (port === null) throw new Error('this is started by run.ts, not by hand');
port.postMessage(runTrack(readWork(workerData), () => port.postMessage('one more')));

function readWork(data: unknown): Work {
  if (!isWork(data)) throw new TypeError('a worker was started without its work');
  return data;
}

function isWork(data: unknown): data is Work {
  return typeof data === 'object' && data !== null && 'track' in data && isTrack(data.track) && 'step' in data;
}

function isTrack(name: unknown): name is TrackName {
  return typeof name === 'string' && Object.hasOwn(TRACKS, name);
}
