/**
 * Tells standard output and standard error of a container apart: the engine puts eight bytes before each piece, the stream
 * and the length. Its client's own reader copies all that is left of a chunk for each piece in it and calls itself for the
 * next, so that a benchmark that writes byte by byte costs minutes, or ends the whole program with a full stack.
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Container/operation/ContainerAttach
 */
const HEADER = 8;

export interface Sinks {
  stdout(bytes: Buffer): void;
  stderr(bytes: Buffer): void;
}

/** Returns a function that takes the next bytes; each sink gets its own as soon as they are there. */
export function demultiplexer(sinks: Sinks): (chunk: Buffer) => void {
  const header = Buffer.alloc(HEADER);
  let headerBytes = 0;
  let left = 0;
  let take = sinks.stdout;
  let isMultiplexed = true;
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (!isMultiplexed) return sinks.stdout(chunk.subarray(at));
      if (left > 0) {
        const piece = chunk.subarray(at, at + left);
        take(piece);
        at += piece.length;
        left -= piece.length;
        continue;
      }
      const copied = chunk.copy(header, headerBytes, at, at + HEADER - headerBytes);
      at += copied;
      headerBytes += copied;
      if (headerBytes < HEADER) return;
      headerBytes = 0;
      // 0 is standard input, which an engine shows on standard output; a terminal's output has no headers at all.
      isMultiplexed = header.readUInt32BE(0) % 0x0100_0000 === 0 && header.readUInt8(0) <= 2;
      if (!isMultiplexed) sinks.stdout(Buffer.from(header));
      take = header.readUInt8(0) === 2 ? sinks.stderr : sinks.stdout;
      left = isMultiplexed ? header.readUInt32BE(4) : 0;
    }
  };
}
