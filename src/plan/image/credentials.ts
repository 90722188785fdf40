/** Files that hold logins and keys by their name, so that a build context that has one can be warned of. */
import { usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';

/** Of the file itself, in lower case. */
const NAMES =
  /^(\.netrc|_netrc|\.git-credentials|\.pypirc|\.dockercfg|\.env|\.env\.(?!(example|sample|template|dist|defaults?)$)[\w.-]+|id_(rsa|dsa|ecdsa|ed25519)(_sk)?|\.htpasswd|\.pgpass|\.my\.cnf|\.s3cfg|\.boto|\.vault-token|\.terraformrc|kubeconfig|application_default_credentials\.json|.+\.(p12|pfx|jks|keystore|kdbx|ppk|tfstate))$/;
/** The end of the path, for names that say nothing by themselves. */
const CREDENTIAL_FILES =
  /(^|\/)(\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.cargo\/credentials(\.toml)?|\.gem\/credentials|\.m2\/settings\.xml|\.config\/gh\/hosts\.yml|\.ssh\/[^/]+|\.azure\/[^/]*tokens?[^/]*\.json|\.config\/gcloud\/[^/]+)$/;
/** Harmless as often as not: looked into. */
const AMBIGUOUS = /(^|\/)(\.npmrc|\.yarnrc(\.yml)?|[^/]+\.(pem|key))$/;
const SECRET = /PRIVATE KEY-----|_authToken|_auth\s*=|_password|npmAuthToken|npmAuthIdent/;

/** Throws a usage error when what is read line by line, and quoted when it is wrong, has the name of a file with logins. */
export function refuseCredentials(what: string, real: string): void {
  if (credentialKind(real) === null) return;
  throw usageError(`${what} leads to ${quote(real)}, which has the name of a file with logins or keys`, {
    expected: 'a file that holds no secrets, as errors and the build show its lines',
    fix: 'rename it, or name another one',
  });
}

/** `look`: what it holds decides. */
export function credentialKind(path: string): 'credentials' | 'look' | null {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (NAMES.test(name) || CREDENTIAL_FILES.test(lower)) return lower.endsWith('.pub') ? null : 'credentials';
  return AMBIGUOUS.test(lower) ? 'look' : null;
}

/** `start` is the beginning of an ambiguous file. */
export function holdsSecret(start: string): boolean {
  return SECRET.test(start);
}
