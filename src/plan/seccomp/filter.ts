/** The filter on system calls: Docker's default and one thing more. What and why is in seccomp/README.md. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../model/canonical-json.ts';
import { makeProfile, makeResolvedProfile, type ResolvedProfile, type SeccompProfile } from './profile.ts';

/** In Docker's format, with comments. */
export function seccompProfile(): SeccompProfile {
  return makeProfile();
}

/** In the format of Kubernetes nodes with containerd, for a container without capabilities. */
export function seccompForKubernetes(): ResolvedProfile {
  return makeResolvedProfile();
}

/** JSON for HostConfig.SecurityOpt `seccomp=<json>`: the engine wants the text itself, not a path. Same rules, same text. */
export function seccompText(): string {
  const profile = makeProfile();
  return canonicalJson({ ...profile, syscalls: profile.syscalls.map(({ comment: _, ...rule }) => rule) });
}

/** e.g. "pinbench 1a2b3c4d5e6f", for the environment key: two hosts with other filters measure other system calls. */
export function seccompName(): string {
  return `pinbench ${createHash('sha256').update(seccompText()).digest('hex').slice(0, 12)}`;
}
