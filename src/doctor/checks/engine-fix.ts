/** What gets an engine to answer on this very machine, and what to say of all that only an engine can tell. */
import { quote } from '../../text/quote.ts';
import { type AbsentEngine, hasSystemd, type Machine } from '../machine.ts';

export const AFTER_ENGINE = 'start a container engine first (see "Container engine"), then run the doctor again';

/** A sentence without a full stop. */
export function engineFix(machine: Machine): string {
  const { unreachable } = machine.engine;
  if (unreachable === null) return 'none is needed: an engine answers';
  if (unreachable.failure === 'denied') return deniedFix(unreachable);
  if (unreachable.chosenBy !== null) {
    const { chosenBy } = unreachable;
    const another = chosenBy === 'DOCKER_HOST' ? 'unset DOCKER_HOST for the default socket' : 'choose another context';
    return `start the engine at ${quote(unreachable.address)}, which ${chosenBy} names, or ${another}`;
  }
  const [other] = unreachable.otherSockets;
  if (other !== undefined) return `use the engine whose socket is here: export DOCKER_HOST=unix://${other}`;
  if (!unreachable.installed)
    return 'install a container engine (https://docs.docker.com/engine/install/) and start it';
  return asRoot(machine, hasSystemd(machine) ? 'systemctl start docker' : 'dockerd &');
}

/** Marks a command that an ordinary user cannot give. */
export function asRoot({ root }: Pick<Machine, 'root'>, command: string): string {
  return root ? command : `as root: ${command}`;
}

function deniedFix({ address }: AbsentEngine): string {
  return `this user may not use ${quote(address)}: run pinbench as root, or have root add the user to the socket’s group (usermod -aG docker NAME; members of that group are as powerful as root) and log in again`;
}
