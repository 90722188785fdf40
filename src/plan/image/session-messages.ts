/** What a build's session carries beside files: questions for logins, and, where it is a gRPC call itself, its bytes. */
import { bytesField, fieldsIn, framed } from './protobuf.ts';

/** The registry that a builder wants a login for (service Auth, method Credentials). */
export function readRegistry(message: Buffer): string {
  const host = fieldsIn(message).find(({ field, value }) => field === 1 && typeof value !== 'number');
  return Buffer.isBuffer(host?.value) ? host.value.toString('utf8') : '';
}

export function credentialsMessage(username: string, secret: string): Buffer {
  return framed(bytesField(1, Buffer.from(username)), bytesField(2, Buffer.from(secret)));
}

/** Of `Control/Session`, which carries the session's own connection in pieces. */
export function pieceMessage(bytes: Buffer): Buffer {
  return framed(bytesField(1, bytes));
}

export function readPiece(message: Buffer): Buffer {
  const pieces = fieldsIn(message).flatMap(({ field, value }) =>
    field === 1 && Buffer.isBuffer(value) ? [value] : [],
  );
  return Buffer.concat(pieces);
}
