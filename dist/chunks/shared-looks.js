export const id = 2701;
export const ids = [2701];
export const modules = {

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ onlyDefinition),
/* harmony export */   W1: () => (/* binding */ differingFields),
/* harmony export */   ij: () => (/* binding */ onlySettings),
/* harmony export */   s_: () => (/* binding */ mayBeOneMachine)
/* harmony export */ });
/* unused harmony export DEFINITION */
/* harmony import */ var _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89815);
/** What keeps two environments' numbers apart. */


/** Fields of the environment that the suite's own definition sets, and not the machine. */
const DEFINITION = ['command', 'command environment', 'tmp size', ...fieldsSetBy('definition')];
/** What else a configuration can change: which part of a machine is used, and the name of a pool in the place of the machine's own. */
const PLACE = ['pinned cores', 'shield', 'machine', ...fieldsSetBy('place')];
/** Whether both may be of one machine, however the suite is configured. */
function mayBeOneMachine(base, head) {
    return differingFields(base, head).every(isSetByConfiguration);
}
/** Whether all differences are what a configuration sets: a change of it alone keeps the runs apart. */
function onlySettings(differences) {
    return differences.length > 0 && differences.every(isSetByConfiguration);
}
function isSetByConfiguration({ field }) {
    return DEFINITION.includes(field) || PLACE.includes(field);
}
/** Hard fields in which two environments differ, with both values; a field that one of them lacks counts as null. */
function differingFields(base, head) {
    const fieldOf = (fields, name) => Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
    return [...new Set([...Object.keys(base.hard), ...Object.keys(head.hard)])]
        .toSorted()
        .map((field) => ({ field, base: fieldOf(base.hard, field), head: fieldOf(head.hard, field) }))
        .filter((pair) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(pair.base) !== (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(pair.head));
}
/** Whether the machine is the same and only the suite is defined otherwise. */
function onlyDefinition(differences) {
    return differences.length > 0 && differences.every(({ field }) => DEFINITION.includes(field));
}
function fieldsSetBy(who) {
    return _isolation_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_ROWS */ .X1.flatMap(([, { key }]) => (key?.setBy === who ? [key.field] : []));
}


/***/ }),

/***/ 90432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ascending),
/* harmony export */   l: () => (/* binding */ sortFirst)
/* harmony export */ });
/** Up to here insertion is the fastest; nearly all lists are as short. */
const SHORT = 100;
/** The values in ascending order, in a list of its own. Wants numbers that can be compared: no NaN. */
function ascending(values) {
    if (values.length > SHORT)
        return Array.from(Float64Array.from(values).sort());
    const sorted = values.slice();
    insertionSort(sorted, sorted.length);
    return sorted;
}
/** Puts the first `count` of `numbers` in ascending order, where they are. */
function sortFirst(numbers, count) {
    if (count > SHORT)
        numbers.subarray(0, count).sort();
    else
        insertionSort(numbers, count);
}
function insertionSort(numbers, count) {
    for (let next = 1; next < count; next += 1) {
        const value = numbers[next] ?? 0;
        let index = next;
        for (; index > 0 && (numbers[index - 1] ?? 0) > value; index -= 1)
            numbers[index] = numbers[index - 1] ?? 0;
        numbers[index] = value;
    }
}


/***/ }),

/***/ 14990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   jp: () => (/* binding */ LAST_LOOK),
/* harmony export */   xE: () => (/* binding */ FIRST_LOOK)
/* harmony export */ });
/* unused harmony export SMALLEST_CLAIM */
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);
/* harmony import */ var _holm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45722);
/**
 * What one look at the paired measurements of all suspects of a run decides. Effects are logarithms, positive is worse.
 *
 * At each look, Holm over all suspects of the run at that look's share of alpha; suspects settled before keep their place
 * in the family, found ones with p = 0, dismissed ones with p = 1. The first false claim of a run, at whichever look, then
 * has to pass alpha_look / (number of innocent suspects), so that all looks together keep the chance of any at alpha.
 * Claims of improvement have an alpha of their own.
 */


/** Chance of any false regression in a run, and of any false improvement. */
const ALPHA = 0.005;
/** Numbers of pairs after which a decision is tried. */
const LOOKS = [5, 10, 20, 30];
/** Pairs of the first look, and of the last, after which nobody measures on. */
const [FIRST_LOOK] = LOOKS;
const LAST_LOOK = Math.max(...LOOKS);
/** A change smaller than this is not claimed, however sure: 1 %. */
const SMALLEST_CLAIM = Math.log(1.01);
const CONFIDENCE = 0.95;
/**
 * Decides each of `suspects` at a look with error `level`, in the order given, which has no influence. `regressed` and
 * `improved` need a rejection and an effect of the smallest size, floor included: blame needs more than another layout.
 * `unchanged` needs the 95 % interval of these builds to be inside of plus and minus that size: whatever the reason, they
 * are as fast as each other. What was decided before stays. At the last look `undecided` means inconclusive.
 */
function decide(suspects, level) {
    const worse = (0,_holm_js__WEBPACK_IMPORTED_MODULE_1__/* .holm */ .f)(suspects.map((suspect) => chance(suspect, 'regressed', 1)));
    const better = (0,_holm_js__WEBPACK_IMPORTED_MODULE_1__/* .holm */ .f)(suspects.map((suspect) => chance(suspect, 'improved', -1)));
    return suspects.map((suspect, index) => {
        const found = { worse: worse[index] ?? 1, better: better[index] ?? 1 };
        const interval = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceInterval */ .oH)(suspect.estimate, CONFIDENCE);
        const builds = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .confidenceInterval */ .oH)(suspect.builds ?? suspect.estimate, CONFIDENCE);
        const { smallest, rounding = 0 } = suspect;
        const cannotBeWorse = builds.high + rounding < smallest;
        const cannotBeBetter = builds.low - rounding > -smallest;
        const quiet = cannotBeWorse && cannotBeBetter ? 'unchanged' : 'undecided';
        const outcome = suspect.before === 'undecided' ? (claim(suspect, found, level) ?? quiet) : suspect.before;
        return { outcome, ...found, interval, builds, cannotBeWorse, cannotBeBetter };
    });
}
function chance({ estimate, margin, rounding = 0, before }, claimed, sign) {
    if (before !== 'undecided')
        return before === claimed ? 0 : 1;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOfMore */ .Xb)({ ...estimate, effect: sign * estimate.effect }, margin + rounding);
}
function claim({ estimate, smallest }, { worse, better }, level) {
    if (worse <= level && estimate.effect >= smallest)
        return 'regressed';
    if (better <= level && estimate.effect <= -smallest)
        return 'improved';
    return undefined;
}


/***/ }),

/***/ 74440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kC: () => (/* binding */ normalDensity),
  Zl: () => (/* binding */ normalQuantile),
  FI: () => (/* binding */ studentQuantile),
  WJ: () => (/* binding */ studentSurvival)
});

// UNUSED EXPORTS: logBeta, normalCdf, normalSurvival, regularisedBeta, studentCdf

;// CONCATENATED MODULE: ./build/statistics/quantile.js
const MOST_STEPS = 200;
/**
 * The x with P(X <= x) = p, for 0 <= p <= 1; -Infinity at 0, Infinity at 1. For the point that a small probability
 * `tail` lies above, ask for `-symmetricQuantile(tail)`: 1 - tail would lose its digits.
 *
 * Newton's method on the logarithm of the probability against the logarithm of x, which is nearly straight for thin
 * and for heavy tails, kept inside a shrinking bracket so that it always ends. Throws a RangeError for other p.
 */
function symmetricQuantile(p, shape) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`the quantile of probability ${p}; expected a number from 0 to 1`);
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    const x = tail < 0.25
        ? solve((at) => ({ value: shape.beyond(at), density: -shape.density(at) }), tail)
        : solve((at) => ({ value: shape.within(at), density: shape.density(at) }), Math.abs(p - 0.5));
    return p < 0.5 ? -x : x;
}
/** The x > 0 where a monotone probability has the value `target`. */
function solve(probability, target) {
    let low = -745;
    let high = 709;
    let logX = 0;
    for (let step = 0; step < MOST_STEPS; step++) {
        const x = Math.exp(logX);
        const { value, density } = probability(x);
        const miss = Math.log(value / target);
        if (miss === 0)
            return x;
        if (miss > 0 === density > 0)
            high = logX;
        else
            low = logX;
        const newton = logX - (miss * value) / (density * x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logX) < 1e-15)
            return Math.exp(next);
        // A step this small is Newton's last: the next one would only stir rounding errors.
        if (next === newton && Math.abs(next - logX) < 1e-9)
            return x * (1 + (next - logX));
        logX = next;
    }
    return Math.exp(logX);
}

;// CONCATENATED MODULE: ./build/statistics/remembered.js
/** Answers that are kept, at most; then it begins anew. */
const MOST = 1000;
/** The same function, which answers at once where it was asked before: metrics of a suite often share their degrees. */
function remembered(compute) {
    const known = new Map();
    let count = 0;
    return (p, degrees) => {
        const before = known.get(p)?.get(degrees);
        if (before !== undefined)
            return before;
        const answer = compute(p, degrees);
        if (count >= MOST)
            known.clear();
        count = count >= MOST ? 1 : count + 1;
        const row = known.get(p) ?? new Map();
        known.set(p, row.set(degrees, answer));
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/statistics/distributions.js
/**
 * The standard normal distribution; Student's t, with any real number of degrees of freedom above zero, Infinity included;
 * and the beta function that t is built from. Relative error below 1e-12, far tails included; of t above 10,000 degrees
 * below 1e-10 while |t| < 8 (1e-7 at |t| = 30, where the probability is 1e-198).
 *
 * Our own: the packages of @stdlib for it add 940 kB to dist/ and 160 ms of loading, and miss 5 of the reference quantiles.
 */


/** Below this the series is shorter, above it the continued fraction. */
const FRACTION_FROM = 2;
const FRACTION_TERMS = 80;
/** Density exp(-x^2/2) / sqrt(2 pi). */
function normalDensity(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** P(Z <= x); SciPy's `stats.norm.cdf`. */
function normalCdf(x) {
    return normalSurvival(-x);
}
/** P(Z > x), exact where 1 - cdf would be zero; SciPy's `stats.norm.sf`. */
function normalSurvival(x) {
    if (Number.isNaN(x))
        throw new RangeError('the normal distribution at NaN; expected a number');
    return x < 0 ? 1 - normalBeyond(-x) : normalBeyond(x);
}
/** The x with P(Z <= x) = p, 0 <= p <= 1; SciPy's `stats.norm.ppf`. Throws a RangeError for other p. */
function normalQuantile(p) {
    return rememberedNormal(p, Infinity);
}
const rememberedNormal = remembered((p) => symmetricQuantile(p, { beyond: normalBeyond, within: normalWithin, density: normalDensity }));
function normalBeyond(x) {
    if (x < FRACTION_FROM)
        return 0.5 - normalWithin(x);
    if (x === Infinity)
        return 0;
    // Laplace's continued fraction, DLMF 7.9.1: density / (x + 1/(x + 2/(x + 3/...))).
    let fraction = x;
    for (let k = FRACTION_TERMS; k >= 1; k--)
        fraction = x + k / fraction;
    return normalDensity(x) / fraction;
}
function normalWithin(x) {
    if (x >= FRACTION_FROM)
        return 0.5 - normalBeyond(x);
    // Abramowitz and Stegun 26.2.11: density times the sum of x^(2k+1) / (1 * 3 * 5 ... (2k+1)), all terms positive.
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return normalDensity(x) * sum;
}
/** From here on a normal approximation is closer than the continued fraction, whose rounding errors grow. */
const NEARLY_NORMAL = 1e6;
/** P(T <= t); SciPy's `stats.t.cdf`. */
function studentCdf(t, degrees) {
    return studentSurvival(-t, degrees);
}
/**
 * P(T > t) = I_x(degrees/2, 1/2) / 2 with x = degrees / (degrees + t^2), for t >= 0 (DLMF 8.17, Abramowitz and Stegun
 * 26.7.1); SciPy's `stats.t.sf`. Throws a RangeError for degrees <= 0 and for NaN.
 */
function studentSurvival(t, degrees) {
    checkStudent(t, degrees);
    return t < 0 ? 1 - beyond(-t, degrees) : beyond(t, degrees);
}
/** The t with P(T <= t) = p, 0 <= p <= 1; SciPy's `stats.t.ppf`. Throws a RangeError for other p. */
const studentQuantile = remembered((p, degrees) => {
    checkStudent(0, degrees);
    if (degrees === Infinity)
        return normalQuantile(p);
    return symmetricQuantile(p, {
        beyond: (t) => beyond(t, degrees),
        within: (t) => within(t, degrees),
        density: (t) => density(t, degrees),
    });
});
function checkStudent(t, degrees) {
    if (Number.isNaN(t))
        throw new RangeError("Student's distribution at NaN; expected a number");
    if (!(degrees > 0))
        throw new RangeError(`Student's distribution of ${degrees} degrees; expected a number above zero`);
}
function beyond(t, degrees) {
    if (t === Infinity)
        return 0;
    if (degrees >= NEARLY_NORMAL)
        return normalSurvival(asNormal(t, degrees));
    return regularisedBetaAt(point(t, degrees), degrees / 2, 0.5) / 2;
}
function within(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return 0.5 - normalSurvival(asNormal(t, degrees));
    const { x, y, logX, logY } = point(t, degrees);
    return regularisedBetaAt({ x: y, y: x, logX: logY, logY: logX }, 0.5, degrees / 2) / 2;
}
function density(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return normalDensity(asNormal(t, degrees));
    const { logX } = point(t, degrees);
    return Math.exp(((degrees + 1) / 2) * logX - logBeta(degrees / 2, 0.5)) / Math.sqrt(degrees);
}
/** x = 1 / (1 + r^2) and its complement, r = t / sqrt(degrees); neither overflows nor loses digits for any r. */
function point(t, degrees) {
    const r = t / Math.sqrt(degrees);
    const small = r <= 1 ? r * r : 1 / r / r;
    const nearOne = 1 / (1 + small);
    const nearZero = small / (1 + small);
    const logNearOne = -Math.log1p(small);
    const logNearZero = logNearOne - 2 * Math.abs(Math.log(r));
    return r <= 1
        ? { x: nearOne, y: nearZero, logX: logNearOne, logY: logNearZero }
        : { x: nearZero, y: nearOne, logX: logNearZero, logY: logNearOne };
}
/** Wallace (1959): a normal deviate with the same tail, to the order of 1 / degrees^2. */
function asNormal(t, degrees) {
    if (degrees === Infinity)
        return t;
    return ((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
}
/** Enough for a and b up to 1e7: the fraction needs about the square root of the larger one. */
const MOST_TERMS = 10_000;
const PRECISION = 1e-16;
/** Stands in for a zero that the evaluation of a continued fraction would divide by. */
const TINY = 1e-300;
/**
 * ln B(a, b) for a, b > 0, natural logarithm.
 *
 * Stirling's series (DLMF 5.11.1), with arguments below 10 first raised by the recurrence of Gamma. The leading terms of
 * a large argument are subtracted on paper, not in floating point. Absolute error about 1e-15 of the largest term.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (!(small > 0))
        throw new RangeError(`the beta function of ${a} and ${b}; expected two numbers above zero`);
    if (large < 10)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const sum = large + small;
    const ratio = small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum);
    return logGamma(small) + ratio + stirlingRemainder(large) - stirlingRemainder(sum);
}
/**
 * I_x(a, b), the regularised incomplete beta function: P(X <= x) for X of the beta distribution, for 0 <= x <= 1.
 *
 * Relative error below 1e-12 while a + b < 1e4, and about (a + b) * 1e-16 beyond. Same as SciPy's `special.betainc`.
 * Throws a RangeError for a, b <= 0 and for x outside of 0 to 1.
 */
function regularisedBeta(x, a, b) {
    if (!(x >= 0 && x <= 1))
        throw new RangeError(`the incomplete beta function at ${x}; expected a number from 0 to 1`);
    return regularisedBetaAt({ x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x) }, a, b);
}
/** As `regularisedBeta`, for a caller who knows 1 - x or the logarithms better than x alone can say. */
function regularisedBetaAt(point, a, b) {
    const { x, y, logX, logY } = point;
    if (x === 0 && logX === -Infinity)
        return 0;
    if (y === 0 && logY === -Infinity)
        return 1;
    // The fraction converges fast on this side of the mean, its mirror image on the other.
    if (x < (a + 1) / (a + b + 2))
        return lowerPart(point, a, b);
    return 1 - lowerPart({ x: y, y: x, logX: logY, logY: logX }, b, a);
}
/** I_x(a, b) = x^a (1-x)^b / (a B(a, b)) times the continued fraction of DLMF 8.17.22. */
function lowerPart({ x, logX, logY }, a, b) {
    return Math.exp(a * logX + b * logY - logBeta(a, b) - Math.log(a)) / betaFraction(x, a, b);
}
/** 1 + d1/(1 + d2/(1 + ...)) by the modified Lentz algorithm (Thompson and Barnett, 1986). */
function betaFraction(x, a, b) {
    let numerator = 1;
    let denominator = 0;
    let value = 1;
    for (let n = 1; n <= MOST_TERMS; n++) {
        const d = coefficient(n, x, a, b);
        denominator = 1 / awayFromZero(1 + d * denominator);
        numerator = awayFromZero(1 + d / numerator);
        const factor = numerator * denominator;
        value *= factor;
        if (Math.abs(factor - 1) < PRECISION * 2)
            return value;
    }
    throw new RangeError(`the incomplete beta function of a = ${a}, b = ${b} at ${x} did not converge`);
}
function coefficient(n, x, a, b) {
    const m = n >> 1;
    if (n % 2 === 0)
        return (m * (b - m) * x) / ((a + n - 1) * (a + n));
    return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
/** ln Gamma(x) for x > 0, absolute error about 1e-15 times its largest term. */
function logGamma(x) {
    let product = 1;
    let raised = x;
    while (raised < 10) {
        product *= raised;
        raised += 1;
    }
    const main = (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2;
    return main + stirlingRemainder(raised) - Math.log(product);
}
/** What Stirling's main term leaves out: Bernoulli numbers over odd powers of x, for x >= 10. */
function stirlingRemainder(x) {
    const r = 1 / (x * x);
    const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))));
    return series / x;
}


/***/ }),

/***/ 87382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ chanceOfDifference),
/* harmony export */   LX: () => (/* binding */ studentised),
/* harmony export */   Xb: () => (/* binding */ chanceOfMore),
/* harmony export */   fs: () => (/* binding */ sumOfVariances),
/* harmony export */   oH: () => (/* binding */ confidenceInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/**
 * An estimate with its standard error and degrees of freedom, and what Student's t says about it. Estimates of times and
 * rates are natural logarithms of ratios: 0.01 is about 1 %. No unit of the metric comes in.
 */

/**
 * Sum of independent variances with the degrees of freedom of Satterthwaite (1946, formula 17) and Welch (1947):
 * (sum v)^2 / sum(v^2 / d). Nothing but zeros: variance 0 with the largest of the degrees.
 */
function sumOfVariances(parts) {
    const total = parts.reduce((sum, part) => sum + part.variance, 0);
    if (total === 0)
        return { variance: 0, degrees: Math.max(...parts.map((part) => part.degrees)) };
    // Shares first: the squares of variances near 1e-200 would vanish.
    const doubt = parts.reduce((sum, part) => sum + (part.variance / total) ** 2 / part.degrees, 0);
    return { variance: total, degrees: 1 / doubt };
}
/** Student's t against `reference`: (effect - reference) / standard error. Without any error: 0 or an infinity. */
function studentised({ effect, standardError }, reference) {
    return effect === reference ? 0 : (effect - reference) / standardError;
}
/** One-sided p-value of "the effect is not above `margin`": P(T >= t). */
function chanceOfMore(estimate, margin) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentSurvival */ .WJ)(studentised(estimate, margin), estimate.degrees);
}
/** Two-sided p-value of "the effect is `reference`"; SciPy's `ttest_*` with the default alternative. */
function chanceOfDifference(estimate, reference = 0) {
    return 2 * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentSurvival */ .WJ)(Math.abs(studentised(estimate, reference)), estimate.degrees);
}
/** Interval that covers the true effect with probability `confidence` (0 to 1): effect +- t * standard error. */
function confidenceInterval({ effect, standardError, degrees }, confidence) {
    const reach = standardError === 0 ? 0 : -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)((1 - confidence) / 2, degrees) * standardError;
    return { low: effect - reach, high: effect + reach };
}


/***/ }),

/***/ 45722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/** Control of errors over many metrics. p-values come and go in the same order; each is from 0 to 1. */
/**
 * Holm's adjusted p-values (1979, "A simple sequentially rejective multiple test procedure"): ascending, the k-th of m is
 * multiplied by m - k + 1, and none may be below the one before it. Rejecting those at or below alpha keeps the chance of
 * any false rejection at alpha, however the tests depend on each other. `statsmodels` `multipletests(method='holm')`.
 *
 * `tests` is the number of tests when some of them, not given here, are known to be 1; never below the number given.
 */
function holm(pValues, tests = pValues.length) {
    const order = ascendingOrder(pValues);
    const adjusted = pValues.map(() => 1);
    let highest = 0;
    order.forEach((index, rank) => {
        highest = Math.max(highest, Math.min(1, (pValues[index] ?? Number.NaN) * (tests - rank)));
        adjusted[index] = highest;
    });
    return adjusted;
}
function ascendingOrder(pValues) {
    const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
    if (wrong !== undefined)
        throw new RangeError(`a p-value of ${wrong}; expected a number from 0 to 1`);
    return pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
}


/***/ }),

/***/ 29335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ meanBetween),
/* harmony export */   K4: () => (/* binding */ trimmedMean),
/* harmony export */   WJ: () => (/* binding */ winsorised),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   lf: () => (/* binding */ cutFromEachEnd)
/* harmony export */ });
/* harmony import */ var _ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90432);
/** Where a list of numbers lies. Results are in the unit of the values; every function wants finite numbers. */

/** Arithmetic mean. Throws a RangeError for an empty list. */
function mean(values) {
    return meanBetween(values, 0, values.length);
}
/** Of the values from one place up to another. Throws a RangeError for none. */
function meanBetween(values, from, to) {
    if (to <= from)
        throw new RangeError('the mean of no numbers');
    const first = values[from] ?? Number.NaN;
    // Sums of differences: a list of equal numbers has exactly that mean, and a large common offset costs no digits.
    let sum = 0;
    for (let place = from; place < to; place += 1)
        sum += (values[place] ?? Number.NaN) - first;
    return first + sum / (to - from);
}
/**
 * Mean of what is left after the `share` lowest and the `share` highest values are cut off (0 <= share < 0.5).
 * floor(share * n) values are cut from each end, as in SciPy's `stats.trim_mean` and Wilcox, "Introduction to Robust
 * Estimation and Hypothesis Testing", chapter 3. Throws a RangeError for an empty list or another share.
 */
function trimmedMean(values, share) {
    const cut = cutFromEachEnd(values.length, share);
    return meanBetween((0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values), cut, values.length - cut);
}
/**
 * The values in ascending order with the `share` lowest and highest replaced by the nearest one kept; SciPy's
 * `stats.mstats.winsorize`. Throws a RangeError for a share outside of 0 <= share < 0.5.
 */
function winsorised(values, share) {
    const sorted = (0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values);
    const cut = cutFromEachEnd(values.length, share);
    const lowest = sorted[cut] ?? Number.NaN;
    const highest = sorted[values.length - 1 - cut] ?? Number.NaN;
    return sorted.map((value) => Math.min(Math.max(value, lowest), highest));
}
/** How many of `count` values a share cuts from each end. */
function cutFromEachEnd(count, share) {
    if (!(share >= 0 && share < 0.5))
        throw new RangeError(`cutting a share of ${share}; expected 0 <= share < 0.5`);
    return Math.floor(share * count);
}


/***/ }),

/***/ 84174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ TRIM),
/* harmony export */   Ns: () => (/* binding */ FEWEST_PAIRS),
/* harmony export */   SZ: () => (/* binding */ withPower),
/* harmony export */   YP: () => (/* binding */ reviewed),
/* harmony export */   a2: () => (/* binding */ decideAt),
/* harmony export */   pu: () => (/* binding */ estimatesOf),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* unused harmony exports FEWEST_UNKNOWN, LOOK_LEVELS, marginOf, quadraticSpending */
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14990);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74440);
/* harmony import */ var _pair_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94537);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27223);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19294);
/**
 * The sequence of looks at the pairs of all suspects of a run, replayed from the first pair on: whoever has the pairs
 * comes to the same decisions. And what the pairs so far could have shown, and those to come still may. Effects are
 * logarithms, positive is worse.
 */





/** Fewer pairs than this decide nothing. */
const FEWEST_PAIRS = 4;
/** The same where nothing was known before of how far pairs stray: so few may agree by luck. */
const FEWEST_UNKNOWN = 10;
/** What nothing else will clear is given up no earlier. */
const FEWEST_GIVEN_UP = 10;
/** Nothing of ten pairs, one from each end of an order's ten. */
const TRIM = 0.1;
const LOOK_LEVELS = quadraticSpending(_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .ALPHA */ .Nh, _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ.map((pairs) => pairs / _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp));
const LAST_LEVEL = LOOK_LEVELS.at(-1) ?? 0;
/** In the place of an estimate that has no say. */
const NOTHING = { effect: 0, standardError: 0, degrees: 1 };
/**
 * What all verdicts take from pairs: those that count, trimmed, their scatter moderated by what was `expected` of it;
 * undefined for fewer than four.
 */
function estimatesOf(pairs, expected) {
    const whole = pairs.filter((pair) => pair !== null);
    return whole.length < FEWEST_PAIRS ? undefined : (0,_pair_test_js__WEBPACK_IMPORTED_MODULE_2__/* .pairEstimates */ .y4)(whole, TRIM, expected);
}
/**
 * Looks at the pairs measured so far, `measured` of them. `over`: no more will be; the pairs since the last look are then
 * looked at as they are. Stopping for want of time does not depend on what was seen, so that look may spend all of the error
 * that was kept for later ones.
 */
function lookAt(candidates, measured, over) {
    const looked = decideAt(candidates, measured, over);
    const decided = looked.decided.flatMap((one, index) => {
        const candidate = candidates[index];
        return candidate === undefined ? [] : [withPower(one, candidate)];
    });
    return { ...looked, decided };
}
/** `lookAt` without the power (`withPower`), which takes longer to compute than the decisions. */
function decideAt(candidates, measured, over) {
    const lastQuantile = candidates.length === 0 ? 0 : -(0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .FI)(LAST_LEVEL / candidates.length, _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp);
    let decided = candidates.map(() => unseen(LOOK_LEVELS[0] ?? 0, candidates.length));
    let open = candidates.map((_, index) => index);
    for (const [look, wanted] of _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ.entries()) {
        if (open.length === 0)
            break;
        const before = _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOKS */ .BJ[look - 1] ?? 0;
        if (measured < wanted && !(over && measured > before))
            return { decided, wanted: over ? undefined : wanted, open };
        const isLast = over && measured <= wanted;
        const levels = LOOK_LEVELS.slice(look, isLast ? undefined : look + 1);
        const level = levels.reduce((sum, one) => sum + one, 0);
        decided = oneLook(candidates, decided, open, Math.min(wanted, measured), level);
        open = open.filter((index) => staysOpen(candidates[index], decided[index], lastQuantile));
    }
    return { decided, wanted: undefined, open: [] };
}
function oneLook(candidates, decided, open, count, level) {
    const seen = candidates.map((candidate, index) => open.includes(index) ? see(candidate, count, level, candidates.length, decided[index]) : decided[index]);
    const decisions = (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(candidates.map((candidate, index) => suspectOf(candidate, seen[index], decided[index], open.includes(index))), level);
    return seen.map((one, index) => {
        const decision = decisions[index];
        const known = one ?? unseen(level, candidates.length);
        if (!open.includes(index) || decision === undefined || known.estimate === undefined)
            return known;
        return { ...known, decision, outcome: outcomeOf(candidates[index], decision) };
    });
}
/**
 * A claim held once more against a base that is more by `shift`: with Bonferroni instead of Holm, so never easier than
 * before. What was no claim comes back as it was.
 */
function reviewed(decided, { floor, smallest }, shift) {
    const { estimate, builds, rounding, outcome, level } = decided;
    if (estimate === undefined || builds === undefined || (outcome !== 'regressed' && outcome !== 'improved'))
        return decided;
    const moved = { ...estimate, effect: estimate.effect - shift };
    const margin = marginOf(floor, smallest);
    const alone = { ...builds, effect: builds.effect - shift };
    const [decision] = (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)([{ estimate: moved, builds: alone, rounding, margin, smallest, before: 'undecided' }], level);
    if (decision === undefined)
        return decided;
    return { ...decided, estimate: moved, builds: alone, decision, outcome: decision.outcome };
}
/** Who left without a decision keeps a place in the family, and has no more say. */
function suspectOf({ floor, smallest }, seen, decided, isOpen) {
    const margin = marginOf(floor, smallest);
    const estimate = isOpen ? seen?.estimate : undefined;
    const builds = seen?.builds ?? estimate;
    if (estimate !== undefined && builds !== undefined) {
        return { estimate, builds, rounding: seen?.rounding ?? 0, margin, smallest, before: 'undecided' };
    }
    const before = decided === undefined || decided.outcome === 'undecided' ? 'unchanged' : decided.outcome;
    return { estimate: NOTHING, margin, smallest, before };
}
/** Suspected one way only, it is unchanged as soon as that way is excluded. */
function outcomeOf(candidate, decision) {
    if (decision.outcome !== 'undecided')
        return decision.outcome;
    if (candidate?.suspicion === 'worse' && decision.cannotBeWorse)
        return 'unchanged';
    if (candidate?.suspicion === 'better' && decision.cannotBeBetter)
        return 'unchanged';
    return 'undecided';
}
function see(candidate, count, level, tests, before) {
    const seen = candidate.pairs.slice(0, count);
    const pairs = seen.filter((pair) => pair !== null).length;
    const none = before ?? unseen(level, tests);
    if (candidate.expected === undefined && pairs < FEWEST_UNKNOWN)
        return { ...none, pairs };
    const found = estimatesOf(seen, candidate.expected);
    if (found === undefined)
        return { ...none, pairs };
    const { effect: builds, scatter } = found;
    const rounding = (0,_resolution_js__WEBPACK_IMPORTED_MODULE_4__/* .roundingOf */ .Yv)(candidate.step ?? 0, builds.effect, scatter);
    const estimate = (0,_pair_test_js__WEBPACK_IMPORTED_MODULE_2__/* .withFloor */ .Lz)(builds, candidate.floor.difference);
    return { ...none, pairs, estimate, builds, rounding, level: level / tests };
}
function staysOpen(candidate, decided, lastQuantile) {
    if (candidate === undefined || decided?.outcome !== 'undecided')
        return false;
    // A whole look in which not one pair had it on both sides: the next would not either.
    if (decided.pairs === 0)
        return false;
    if (decided.estimate === undefined || (candidate.calm !== true && decided.pairs < FEWEST_GIVEN_UP))
        return true;
    return !isFutile(candidate, decided, decided.estimate, lastQuantile);
}
function unseen(level, tests) {
    return {
        outcome: 'undecided',
        pairs: 0,
        estimate: undefined,
        builds: undefined,
        rounding: 0,
        decision: undefined,
        level: level / Math.max(1, tests),
    };
}
/** The pairs to come may surprise by so many of their standard errors. */
const FUTILE_ERRORS = 2;
/** A margin as large as what is to be claimed would hide it. */
function marginOf({ margin }, smallest) {
    return Math.min(margin, smallest / 2);
}
/** What the pairs could have shown, and how many would settle it. */
function withPower(decided, { floor, smallest }) {
    const { estimate, level } = decided;
    if (estimate === undefined)
        return { ...decided, detectable: undefined, pairsToSettle: undefined };
    const margin = marginOf(floor, smallest) + decided.rounding;
    return {
        ...decided,
        detectable: (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .smallestDetectable */ .tB)(estimate, level, margin),
        pairsToSettle: (0,_power_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsToSee */ .wI)({
            change: Math.max(Math.abs(estimate.effect), smallest, margin),
            level,
            margin,
            floor: floor.difference,
            pair: pairVariance(decided, estimate, floor),
        }),
    };
}
/** Variance of the differences of single pairs: what the standard error holds beside the floor, times the pairs. */
function pairVariance({ pairs }, { standardError }, { difference }) {
    return Math.max(0, standardError ** 2 - difference.variance) * pairs;
}
/** Whether the pairs that are left would have to be unusual for the last look to claim what is suspected. */
function isFutile(candidate, decided, estimate, lastQuantile) {
    const { smallest, floor, suspicion } = candidate;
    const { pairs } = decided;
    if (pairs >= _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp)
        return true;
    const single = pairVariance(decided, estimate, floor);
    const needed = lastQuantile * Math.sqrt(single / _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp + floor.difference.variance);
    const wanted = Math.max(smallest, marginOf(floor, smallest) + decided.rounding + needed);
    const reach = FUTILE_ERRORS * Math.sqrt(single / pairs - single / _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp);
    const { effect } = estimate;
    const best = suspicion === undefined ? Math.abs(effect) : suspicion === 'worse' ? effect : -effect;
    return best + reach < wanted;
}
/** How the error allowed to a test is shared out over its looks at the data. */
/**
 * One level a look: alpha t^2 is spent by the time a share t of the data is in, one of the family of Kim and DeMets (1987,
 * "Design and analysis of group sequential tests based on the type I error spending rate function"). Most is kept for the
 * last look, which sees most. `shares` ascend and end at 1.
 *
 * The sum is `alpha`: testing each look at its own level keeps the whole there by Bonferroni's inequality, however the
 * looks depend on each other. (Boundaries computed from the joint distribution of the looks would be a little wider; they
 * would also need that distribution to be known, and the learned noise floor is part of it.)
 */
function quadraticSpending(alpha, shares) {
    let before = 0;
    for (const share of shares) {
        if (!(share > before && share <= 1))
            throw new RangeError(`looks at shares ${shares.join(', ')}; expected ascending`);
        before = share;
    }
    if (before !== 1)
        throw new RangeError(`looks at shares ${shares.join(', ')}; expected the last one to be 1`);
    return shares.map((share, look) => alpha * share ** 2 - (look === 0 ? 0 : alpha * (shares[look - 1] ?? 0) ** 2));
}


/***/ }),

/***/ 31926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   bz: () => (/* binding */ processMedians),
/* harmony export */   sy: () => (/* binding */ invocationMedians)
/* harmony export */ });
/* unused harmony export middle */
/* harmony import */ var _ascending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90432);

/** Median of at least one finite number; halves are added so that huge values cannot overflow. */
function median(values) {
    // The list of most invocations.
    const [only] = values;
    if (values.length === 1 && only !== undefined)
        return only;
    const sorted = (0,_ascending_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V)(values);
    const lower = sorted[(sorted.length - 1) >> 1];
    const upper = sorted[sorted.length >> 1];
    if (lower === undefined || upper === undefined)
        throw new RangeError('the median of no numbers');
    return middle(lower, upper);
}
/** Half way between two numbers, and exactly the number itself when both are equal. */
function middle(lower, upper) {
    return lower === upper ? lower : lower / 2 + upper / 2;
}
/**
 * The statistic of an invocation is the median of its samples; invocations without the metric are left out. Where there is
 * one invocation, and the tool started several processes in it, these are the independent units: one number for each.
 */
function invocationMedians({ samples, processes }) {
    const own = samples.length === 1 ? processes?.[0] : undefined;
    if (own != null)
        return processMedians(samples[0] ?? [], own);
    const medians = [];
    for (const each of samples)
        if (each.length > 0)
            medians.push(median(each));
    return medians;
}
/** `processes`: how many of the samples are those of the first process, the second, and so on. */
function processMedians(samples, processes) {
    let from = 0;
    return processes.flatMap((count) => {
        const own = samples.slice(from, from + count);
        from += count;
        return own.length === 0 ? [] : [median(own)];
    });
}


/***/ }),

/***/ 94537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ withFloor),
/* harmony export */   SV: () => (/* binding */ pairWeights),
/* harmony export */   y4: () => (/* binding */ pairEstimates)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87382);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29335);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87468);
/**
 * The test of base against head measured in pairs, one after the other, in counterbalanced order (A B B A). Each pair
 * gives d = ln(head) - ln(base), both medians of an invocation. What the whole host does slowly is in both and cancels.
 *
 * The second place of a pair may be systematically slower (a warm host, a filled cache): d = effect + position when base
 * went first, effect - position when head did. The two orders therefore count equally, however many pairs each has, and
 * from ten pairs on the scatter is taken around each order's own mean:
 *   effect = (m1 + m2) / 2,  position = (m1 - m2) / 2,  variance of both = s^2 (1/h1 + 1/h2) / 4,
 * with the pooled s^2 of a two-sample t-test. Of fewer pairs s^2 is around the mean of all: else a process that is in one
 * of two modes passes for a position, and 6, 0, 0, 6 % for a scatter of nothing. With trimming, h, m and s^2 are those of Yuen (1974, "The two-sample
 * trimmed t for unequal population variances") in the pooled form of Yuen and Dixon (1973); SciPy's
 * `ttest_ind(first, second, trim=share)` has the same standard error, for m1 - m2 instead of half of it.
 *
 * Measured in simulation at p = 0.001: 10 % is the trim to take. It cuts nothing of ten pairs; of 20 and 30 it costs 8 to
 * 17 % of the power on normal noise, and gains 20 to 60 % of it where one pair in twenty is wild. At 20 % small lists
 * reject too often.
 */



/** Fewer pairs than this cannot tell a position from chance. */
const FEWEST_FOR_POSITION = 10;
/**
 * Effect and position of `pairs`, `trim` of each order cut from each end (0: none). With fewer than two pairs of one order
 * all pairs count as one list; with fewer than ten the position is not estimated. `expected`, the variance of single pairs
 * as it was known before, moderates theirs. Throws a RangeError when fewer than two are left.
 */
function pairEstimates(pairs, trim = 0, expected) {
    if (pairs.length < 2)
        throw new RangeError(`a test of ${pairs.length} pairs; expected two or more`);
    const orders = ['base', 'head'].map((first) => pairs.filter((pair) => pair.first === first).map((pair) => pair.difference));
    const all = arm(pairs.map((pair) => pair.difference), trim);
    const isSplit = orders.every(({ length }) => length > 1);
    const arms = isSplit ? orders.map((differences) => arm(differences, trim)) : [all];
    const isFew = pairs.length < FEWEST_FOR_POSITION;
    const scatter = moderatedScatter(isFew ? [all] : arms, expected);
    const effect = estimateOf(arms, scatter);
    const [baseFirst, headFirst] = isFew ? [] : arms;
    const position = baseFirst && headFirst && { ...effect, effect: (baseFirst.centre - headFirst.centre) / 2 };
    return { effect, position, pairs: pairs.length, scatter };
}
/**
 * What each of `pairs` counts for in the effect of `pairEstimates`: the effect is the sum of the differences so weighed.
 * So are the levels of the two sides, whose difference it is.
 */
function pairWeights(pairs, trim = 0) {
    const places = pairs.map((_, index) => index);
    const [baseFirst = [], headFirst = []] = ['base', 'head'].map((first) => places.filter((index) => pairs[index]?.first === first));
    const arms = baseFirst.length < 2 || headFirst.length < 2 ? [places] : [baseFirst, headFirst];
    const weights = pairs.map(() => 0);
    for (const one of arms) {
        const sorted = one.toSorted((a, b) => (pairs[a]?.difference ?? 0) - (pairs[b]?.difference ?? 0));
        const cut = (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFromEachEnd */ .lf)(sorted.length, trim);
        const kept = sorted.slice(cut, sorted.length - cut);
        for (const index of kept)
            weights[index] = 1 / kept.length / arms.length;
    }
    return weights;
}
/**
 * Adds to the scatter of pairs what pairs cannot show: that two builds of the same program differ by layout. `floor` is
 * the variance of the difference of two builds (twice that of one), with the degrees of freedom it was learned with.
 * V = s^2/k + 2 sigma_b^2, degrees of Welch and Satterthwaite.
 */
function withFloor(estimate, floor) {
    const scatter = { variance: estimate.standardError ** 2, degrees: estimate.degrees };
    const total = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfVariances */ .fs)([scatter, floor]);
    return { effect: estimate.effect, standardError: Math.sqrt(total.variance), degrees: total.degrees };
}
function arm(differences, trim) {
    const kept = differences.length - 2 * (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .cutFromEachEnd */ .lf)(differences.length, trim);
    if (kept < 2)
        throw new RangeError(`trimming ${trim} of ${differences.length} pairs leaves ${kept}; expected two or more`);
    return {
        centre: trim === 0 ? (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(differences) : (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmedMean */ .K4)(differences, trim),
        squares: (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOfSquares */ .Jv)(trim === 0 ? differences : (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .winsorised */ .WJ)(differences, trim)),
        kept,
    };
}
/** Variance of a single pair around the mean of its arm, pooled, and drawn towards what was expected. */
function moderatedScatter(arms, expected) {
    const degrees = arms.reduce((sum, { kept }) => sum + kept - 1, 0);
    const own = { variance: arms.reduce((sum, { squares }) => sum + squares, 0) / degrees, degrees };
    return expected === undefined ? own : (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .moderated */ .S8)(own, expected);
}
/** The mean of the arms' centres. */
function estimateOf(arms, { variance, degrees }) {
    const shares = arms.reduce((sum, { kept }) => sum + 1 / kept, 0);
    return {
        effect: (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(arms.map(({ centre }) => centre)),
        standardError: Math.sqrt(variance * shares) / arms.length,
        degrees,
    };
}


/***/ }),

/***/ 27223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tB: () => (/* binding */ smallestDetectable),
/* harmony export */   wI: () => (/* binding */ pairsToSee),
/* harmony export */   wY: () => (/* binding */ POWER)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/* harmony import */ var _pair_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94537);
/** What a measurement could have shown, and what it would take to show more. Effects are logarithms of ratios. */


/** Chance with which a change of the detectable size is found. */
const POWER = 0.8;
/** More pairs than this are not an answer to anybody. */
const MOST_PAIRS = 10_000;
/** Rounding errors of quantiles must not skip an answer. */
const ROUNDING = 1e-9;
/**
 * The smallest true effect that a one-sided test at `level` against `margin` finds four times in five:
 * margin + (t_level + t_0.2) * standard error, upper quantiles of Student's t with the estimate's degrees. (The usual
 * approximation to the noncentral t, within a few per cent from 8 degrees on.)
 */
function smallestDetectable(estimate, level, margin) {
    const { standardError, degrees } = estimate;
    return margin - ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(level, degrees) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - POWER, degrees)) * standardError;
}
/**
 * The smallest even number of pairs, from 4, with which `smallestDetectable` is no more than `change` (above 80 pairs:
 * within a twentieth); undefined when not even 10,000 would do, because the floor is in the way.
 *
 * Tried one after the other: with a floor of few degrees of freedom more pairs are not always better.
 */
function pairsToSee({ change, level, margin, pair, floor }) {
    // Student's quantiles are further out than the normal ones, so most numbers are out of the question without them.
    const least = -((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(level) + (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - POWER)) * (1 - ROUNDING);
    for (let pairs = 4; pairs <= MOST_PAIRS; pairs += Math.max(2, 2 * Math.floor(pairs / 40))) {
        if (margin + least * Math.sqrt(pair / pairs + floor.variance) > change)
            continue;
        const scatter = { effect: 0, standardError: Math.sqrt(pair / pairs), degrees: pairs - 2 };
        if (smallestDetectable((0,_pair_test_js__WEBPACK_IMPORTED_MODULE_1__/* .withFloor */ .Lz)(scatter, floor), level, margin) <= change)
            return pairs;
    }
    return undefined;
}


/***/ }),

/***/ 19294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ roundingOf),
/* harmony export */   Zt: () => (/* binding */ relativeStep),
/* harmony export */   cg: () => (/* binding */ stepOf)
/* harmony export */ });
/**
 * The step in which a metric's numbers come: of a coarse clock, or of numbers that were rounded when they were printed.
 * Rounding does not average away where it is coarser than the noise: 20.4 and 20.6 ticks are 20 and 21 every time.
 */
/** Numbers closer than this, as a share, are equal but for a change of unit. */
const EQUAL = 1e-9;
/** Numbers are whole steps up to this share of one; of more steps than this one does not matter. */
const WHOLE = 1e-6;
const MOST_STEPS = 1000;
/** A clock shows where at least so many numbers repeat others. */
const REPEATED = 0.5;
const MOST_DECIMALS = 6;
const NEARLY = 1e-3;
/** Pairs that stray by more than this share of a step average it away. */
const DITHERED = 0.82;
/** More numbers of a list than this show nothing new. */
const MOST_LOOKED_AT = 200;
/**
 * The step in the unit of the numbers, zero when none shows; `lists` are those of either side. The larger of
 * - one in the last place printed of any of them, if that is a whole one or a decimal;
 * - the smallest distance of numbers within a list, if all numbers are multiples of it and at least half repeat another.
 */
function stepOf(lists) {
    const looked = lists.map((list) => list.slice(0, MOST_LOOKED_AT));
    const all = looked.flat();
    if (all.length === 0)
        return 0;
    const printed = printedStep(all);
    if (!repeats(all))
        return printed;
    const gaps = looked.flatMap(gapsOf);
    const clock = gaps.length === 0 ? 0 : Math.min(...gaps);
    const isClock = clock > printed && all.every((value) => isMultiple(value, clock));
    return isClock ? clock : printed;
}
/** A step down from this level as the logarithm of a ratio, which is more than one up; at most a half is left. */
function relativeStep(step, value) {
    return value > 0 ? -Math.log1p(-Math.min(step / value, 0.5)) : 0;
}
/**
 * How far the `effect` of pairs may be wrong because of the `step`, a logarithm: by a whole one where single pairs stray by
 * less, by nothing where noise spreads the numbers over several steps. An invocation with a standard deviation of half a
 * step leaves a bias below 1 % of it; rounding itself adds 1/12 of its square (Sheppard), and a pair is two invocations:
 * sqrt(2 (1/4 + 1/12)) = 0.82 steps. The same number on both sides, every time, is taken for what it is.
 */
function roundingOf(step, effect, single) {
    if (effect === 0 && single.variance === 0)
        return 0;
    return Math.sqrt(single.variance) < DITHERED * step ? step : 0;
}
/** One in the last place of any of the numbers; zero for more than six decimals, which most measured numbers have. */
function printedStep(all) {
    let most = 0;
    for (const value of all) {
        const scaled = value * 10 ** MOST_DECIMALS;
        // Told without writing it out, which takes much longer.
        if (Math.abs(scaled - Math.round(scaled)) > NEARLY)
            return 0;
        most = Math.max(most, decimalsOf(value));
        if (most > MOST_DECIMALS)
            return 0;
    }
    return 10 ** -most;
}
function decimalsOf(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
function gapsOf(list) {
    const sorted = list.toSorted((a, b) => a - b);
    return sorted.slice(1).flatMap((value, index) => {
        const gap = value - (sorted[index] ?? value);
        return gap > EQUAL * Math.abs(value) ? [gap] : [];
    });
}
function repeats(all) {
    return new Set(all).size <= REPEATED * all.length;
}
function isMultiple(value, step) {
    const steps = value / step;
    return steps <= MOST_STEPS && Math.abs(steps - Math.round(steps)) < WHOLE;
}


/***/ }),

/***/ 87468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   Jv: () => (/* binding */ sumOfSquares),
/* harmony export */   Ne: () => (/* binding */ robustDegrees),
/* harmony export */   S8: () => (/* binding */ moderated),
/* harmony export */   k8: () => (/* binding */ medianDeviation),
/* harmony export */   p9: () => (/* binding */ robustDeviation)
/* harmony export */ });
/* unused harmony export winsorisedDeviation */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74440);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29335);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
/** How widely a list of numbers lies. Results are in the unit of the values (variances: its square). */



/** Share that the winsorised deviation cuts from each end: from 20 values on, at least one. */
const WINSOR_SHARE = 0.05;
/** Variance with n - 1 below the line. Throws a RangeError for fewer than two values. */
function variance(values) {
    if (values.length < 2)
        throw new RangeError(`the variance of ${values.length} numbers; expected two or more`);
    return sumOfSquares(values) / (values.length - 1);
}
/** Sum of squared deviations from the mean; 0 for one value. */
function sumOfSquares(values) {
    const centre = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
/**
 * Median absolute deviation from the median, times 1.4826 (1 / normal quantile of 3/4) so that it estimates the standard
 * deviation of normal values; SciPy's `stats.median_abs_deviation(scale='normal')`. Half of the values may be wild.
 */
function medianDeviation(values) {
    const centre = (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)([...values]);
    return (0,_median_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.map((value) => Math.abs(value - centre))) / (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.75);
}
/**
 * Standard deviation of the winsorised values (`share` of them pulled in at each end), times what makes it estimate the
 * standard deviation of normal values: 1 / sqrt(1 - 2g - 2 z phi(z) + 2 g z^2), z the normal quantile of 1 - g, g the
 * share really cut, floor(share * n) / n. Throws a RangeError for fewer than two values.
 */
function winsorisedDeviation(values, share) {
    const cut = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .cutFromEachEnd */ .lf)(values.length, share) / values.length;
    return Math.sqrt(variance((0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .winsorised */ .WJ)(values, share)) / normalWinsorisedVariance(cut));
}
/**
 * A standard deviation that few wild values cannot blow up and many ties cannot shrink to nothing: the larger of
 * `medianDeviation` and `winsorisedDeviation` at 5 %. On 20 to 30 normal values about 5 % too large, on the safe side.
 */
function robustDeviation(values) {
    return Math.max(medianDeviation(values), winsorisedDeviation(values, WINSOR_SHARE));
}
/** Degrees of freedom that a robust variance of `count` values around `groups` centres is worth. */
function robustDegrees(count, groups) {
    return 0.8 * (count - groups);
}
/**
 * Draws a variance towards that of its kin: (d0 v0 + d v) / (d0 + d), with d0 + d degrees; the moderated variance of
 * Smyth (2004, "Linear models and empirical Bayes methods", formula for s tilde squared). `prior.degrees` says how many
 * values of its own the prior outweighs.
 */
function moderated(own, prior) {
    const degrees = own.degrees + prior.degrees;
    return { variance: (prior.degrees * prior.variance + own.degrees * own.variance) / degrees, degrees };
}
function normalWinsorisedVariance(share) {
    if (share === 0)
        return 1;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - share);
    return 1 - 2 * share - 2 * z * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalDensity */ .kC)(z) + 2 * share * z * z;
}


/***/ })

};
