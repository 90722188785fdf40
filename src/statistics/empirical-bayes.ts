/**
 * What many variances of one kind have in common: Smyth (2004, "Linear models and empirical Bayes methods for assessing
 * differential expression", section 6.2), as `fitFDist` of R's limma has it.
 */
import { mean } from './location.ts';
import { digamma, trigamma, trigammaInverse } from './polygamma.ts';
import { type Variance, variance } from './scale.ts';

/** Fewer variances than this say nothing of how much they differ. */
const FEWEST = 5;

/**
 * The `variance` v0 and `degrees` d0 of which those given look like draws: each v is v0 d0 / chi-squared of d0, estimated
 * with its own degrees. Both are found from the logarithms' mean and variance; infinite degrees when the variances differ
 * by no more than their own degrees explain. Undefined for fewer than five above zero.
 */
export function commonVariance(variances: readonly Variance[]): Variance | undefined {
  const above = variances.filter((one) => one.variance > 0);
  if (above.length < FEWEST) return undefined;
  const logs = above.map(({ variance: own, degrees }) => Math.log(own) - digamma(degrees / 2) + Math.log(degrees / 2));
  const explained = mean(above.map(({ degrees }) => trigamma(degrees / 2)));
  const beyond = variance(logs) - explained;
  if (!(beyond > 0)) return { variance: Math.exp(mean(logs)), degrees: Infinity };
  const degrees = 2 * trigammaInverse(beyond);
  return { variance: Math.exp(mean(logs) + digamma(degrees / 2) - Math.log(degrees / 2)), degrees };
}
