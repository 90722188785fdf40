export const id = 1411;
export const ids = [1411];
export const modules = {

/***/ 37799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ proposalNotes),
/* harmony export */   Dg: () => (/* binding */ expiryNotes),
/* harmony export */   QZ: () => (/* binding */ otherWay),
/* harmony export */   SM: () => (/* binding */ acknowledgedFor),
/* harmony export */   VX: () => (/* binding */ expiredNotes),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   fK: () => (/* binding */ directionNotes),
/* harmony export */   yo: () => (/* binding */ acknowledgedResult)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12785);




/** Entries told in one sentence; the others are counted. */
const NAMED = 5;
/** The entries for a suite, in the order of the configuration. An entry counts until the end of its day, UTC. */
function acknowledgedFor(suite, entries, now) {
    const today = now.toISOString().slice(0, 10);
    return entries
        .filter((entry) => entry.suite === undefined || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.suite)(suite))
        .map((entry) => ({ entry, matches: (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric), expired: entry.until < today }));
}
/**
 * Takes a claim back where it was accepted: `resultFrom(factor)` compares once more, with the baseline moved by that factor.
 * Only a change in the entry's own direction is taken back; whatever is no claim stays as it is. The first entry that
 * covers the change is the one that is `used`.
 */
function acknowledgedResult(name, result, acknowledged, resultFrom) {
    const matching = acknowledged.filter(({ entry, matches }) => concerns(entry, result) && matches(name));
    const beyond = [];
    for (const { entry, expired } of matching) {
        if (expired) {
            beyond.push(`the acknowledgement of ${sizeOf(entry)} expired on ${entry.until}`);
            continue;
        }
        const moved = resultFrom(1 + entry.change);
        if (moved.verdict !== result.verdict || moved.suspected !== result.suspected) {
            const rule = `${entry.reason} (${sizeOf(entry)} until ${entry.until})`;
            return { result: { ...result, verdict: 'acknowledged', rule }, used: entry };
        }
        const left = moved.change === null ? '' : ` by ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(moved.change)}`;
        beyond.push(`it is${left} beyond the ${sizeOf(entry)} that is acknowledged until ${entry.until}`);
    }
    return { result: { ...result, rule: [result.rule, ...beyond].join('; ') }, used: null };
}
/** Sentences for people: each an entry that has expired while its regression is still there. */
function expiryNotes(suite, { metrics, acknowledgements = [] }) {
    return acknowledgements.flatMap(({ entry, state }) => {
        if (state !== 'expired')
            return [];
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        const regressed = metrics.filter((one) => one.verdict === 'regressed' && concerns(entry, one) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))).length;
        if (regressed === 0)
            return [];
        const what = regressed === 1 ? 'the metric is' : `${regressed} of its metrics are`;
        return [
            `Suite "${suite}": the acknowledgement of ${sizeOf(entry)} on "${entry.metric}" (${entry.reason}) expired on ${entry.until}, and ${what} regressed. Remove it or renew it.`,
        ];
    });
}
/** Sentences for people: each an entry that matches metrics which got worse in the other direction than it accepts. */
function directionNotes(suite, { metrics, acknowledgements = [] }) {
    const worse = metrics.filter((one) => one.verdict === 'regressed' || one.suspected === 'worse');
    const entries = acknowledgements.filter(({ state }) => state !== 'expired').map(({ entry }) => entry);
    return otherWay(entries, worse).map((sentence) => `Suite ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(suite)}: ${sentence}.`);
}
/** Sentences, one for each entry that can accept no regression of some `metrics`, where no other entry can. */
function otherWay(entries, metrics) {
    const fits = (entry, one) => entry.change > 0 === (one.better === 'lower');
    const all = entries.map((entry) => {
        const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(entry.metric);
        return { entry, own: metrics.filter((one) => matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one))) };
    });
    const accepted = new Set(all.flatMap(({ entry, own }) => own.filter((one) => fits(entry, one))));
    return all.flatMap(({ entry, own }) => {
        const names = own.filter((one) => !accepted.has(one)).map((one) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(one)));
        if (names.length === 0)
            return [];
        const [way, worse] = entry.change > 0 ? ['an increase', 'a decrease'] : ['a decrease', 'an increase'];
        return [
            `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} is for ${way}, so it cannot apply to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(names, NAMED)}, where ${worse} is worse`,
        ];
    });
}
/** Sentences for people: each an entry that counts no more. `today`: "2027-03-01", UTC. */
function expiredNotes(entries, today) {
    return entries
        .filter(({ until }) => until < today)
        .map((entry) => `the acknowledgement of ${sizeOf(entry)} on ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.metric)} expired on ${entry.until}: remove it or renew it`);
}
/** A sentence for people about entries that the measured tree has and the policy in force has not; none is usual. */
function proposalNotes(proposed, inForce) {
    const known = new Set(inForce.map(identityOf));
    const fresh = proposed.filter((entry) => !known.has(identityOf(entry)));
    if (fresh.length === 0)
        return [];
    const named = fresh.slice(0, NAMED).map((entry) => `${sizeOf(entry)} on "${entry.metric}"`);
    if (fresh.length > NAMED)
        named.push(`${fresh.length - NAMED} more`);
    return [
        `Acknowledged by this pull request itself, so not in force until it is on the base branch: ${named.join(', ')}.`,
    ];
}
function identityOf({ metric, suite, change, reason, until }) {
    return JSON.stringify([metric, suite, change, reason, until]);
}
/** What became of each acknowledgement; nothing where there is none for the suite. */
function fateOf(acknowledged, used) {
    if (acknowledged.length === 0)
        return {};
    return {
        acknowledgements: acknowledged.map(({ entry, expired }) => ({
            entry,
            state: expired ? 'expired' : used.has(entry) ? 'used' : 'unused',
        })),
    };
}
/** Whether there is a claim or a suspicion, of the direction that the entry accepts. */
function concerns(entry, { verdict, change, suspected }) {
    const claimed = verdict === 'regressed' || verdict === 'improved' || suspected !== undefined;
    return claimed && change !== null && change > 0 === entry.change > 0;
}
/** As it was written: "+4 %". */
function sizeOf({ change }) {
    return `${change > 0 ? '+' : ''}${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(change)}`;
}


/***/ }),

/***/ 64245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dv: () => (/* binding */ evaluateLimit),
  qY: () => (/* binding */ isForSuite),
  PW: () => (/* binding */ limitText),
  Af: () => (/* binding */ limitsOf)
});

// EXTERNAL MODULE: ./build/statistics/estimate.js
var estimate = __webpack_require__(87382);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/statistics/location.js
var statistics_location = __webpack_require__(29335);
// EXTERNAL MODULE: ./build/statistics/scale.js
var scale = __webpack_require__(87468);
;// CONCATENATED MODULE: ./build/statistics/welch.js
/** Means of one list and of two lists, by Student and Welch. */



/**
 * The mean of independent values with its standard error s / sqrt(n) and n - 1 degrees; SciPy's `ttest_1samp`. For a
 * limit on a metric give logarithms and the logarithm of the limit. Throws a RangeError for fewer than two values.
 */
function meanEstimate(values) {
    const standardError = Math.sqrt((0,scale/* variance */.GV)(values) / values.length);
    return { effect: (0,statistics_location/* mean */.i2)(values), standardError, degrees: values.length - 1 };
}
/**
 * Mean of `head` minus mean of `base`, each with its own variance (Welch 1947, degrees of Satterthwaite 1946); SciPy's
 * `ttest_ind(head, base, equal_var=False)`. Give logarithms of invocation statistics: the effect is then the logarithm
 * of the ratio of geometric means. `between` is what two runs differ by beyond their invocations, as a variance of the
 * difference. Throws a RangeError for fewer than two values on a side.
 */
function differenceOfMeans(head, base, between = { variance: 0, degrees: Infinity }) {
    const sides = [head, base].map((values) => ({
        variance: variance(values) / values.length,
        degrees: values.length - 1,
    }));
    const total = sumOfVariances([...sides, between]);
    return { effect: mean(head) - mean(base), standardError: Math.sqrt(total.variance), degrees: total.degrees };
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/decimal.js
var decimal = __webpack_require__(12719);
// EXTERNAL MODULE: ./build/units/quantity.js
var quantity = __webpack_require__(4771);
// EXTERNAL MODULE: ./build/units/units.js
var units = __webpack_require__(83839);
;// CONCATENATED MODULE: ./build/gate/slo-limit.js







/** Two-sided: what lies beyond a limit with its whole interval does so at 97.5 %. */
const CONFIDENCE = 0.95;
/**
 * Where `values` stand, one for each invocation and in `unit`. The median decides what is within the limit; beyond it,
 * the confidence interval must be wholly beyond as well. When nothing varies, or for a `strict` limit, the median alone.
 */
function evaluateLimit(values, unit, limit, strict) {
    if (values.length === 0)
        return undecided(null, 'no invocation reported this metric');
    const value = { value: (0,decimal/* withoutNoise */.J3)((0,median/* median */.JZ)(values)), unit };
    // No unit is a kind of its own: a bare number is never taken to be in the other's unit.
    const bound = (0,units/* convert */.C6)(limit.quantity.value, limit.quantity.unit, unit);
    if (bound === null) {
        return undecided(value, `the limit is in ${(0,quote/* unitName */.Cq)(limit.quantity.unit, 40)}, the metric in ${(0,quote/* unitName */.Cq)(unit, 40)}`);
    }
    const isMax = limit.bound === 'max';
    const isMet = isWithin(value.value, limit.bound, bound);
    const where = isMet ? 'within' : isMax ? 'above' : 'below';
    const text = (number) => (0,quantity/* formatQuantity */.VZ)(number, unit);
    const found = `the median of ${(0,quote/* plural */.LS)(values.length, 'invocation')}, ${text(value.value)}, is ${where} ${limitText(limit)}`;
    if (isMet)
        return { state: 'met', value, reason: found, isSuspect: false };
    if (strict || isConstant(values))
        return { state: 'breached', value, reason: found, isSuspect: false };
    if (values.length === 1) {
        const fix = 'one invocation has no confidence interval; raise invocations, or set strict: true';
        return { state: 'unknown', value, reason: `${found}, but ${fix}`, isSuspect: true };
    }
    const interval = intervalOf(values);
    const range = `the ${CONFIDENCE * 100} % confidence interval of the mean, ${text(interval.low)} to ${text(interval.high)}`;
    // The end that is nearer to the limit, or on its good side.
    if (isWithin(isMax ? interval.low : interval.high, limit.bound, bound)) {
        const reason = `${found}, but ${range}, is not entirely; measure more, or set strict: true`;
        return { state: 'unknown', value, reason, isSuspect: true };
    }
    return { state: 'breached', value, reason: `${found}, and so is ${range}`, isSuspect: false };
}
/** An objective that names no suite is for all. `suite` is null where only a tool's output is known. */
function isForSuite({ suite: wanted }, suite) {
    return wanted === undefined || suite === null || wanted === suite;
}
function limitsOf({ min, max }) {
    const limits = [];
    if (min !== undefined)
        limits.push({ bound: 'min', quantity: min });
    if (max !== undefined)
        limits.push({ bound: 'max', quantity: max });
    return limits;
}
/** As it was written, e.g. "max 10 ms". */
function limitText({ bound, quantity }) {
    return `${bound} ${quantity.value} ${quantity.unit}`.trimEnd();
}
function undecided(value, reason) {
    return { state: 'unknown', value, reason, isSuspect: false };
}
/** A limit that went through a unit's factor may be off in its last digit; equal is within. */
function isWithin(value, side, bound) {
    const excess = side === 'max' ? value - bound : bound - value;
    return excess <= 1e-12 * Math.abs(bound);
}
/** Two or more values, all the same: such a quantity is counted, and has no noise. */
function isConstant(values) {
    return values.length > 1 && values.every((value) => value === values[0]);
}
/**
 * Student's interval for the centre of two or more values: of the mean of logarithms, so of the geometric mean, when all
 * are above zero; else of the mean itself.
 */
function intervalOf(values) {
    // In units of the largest, squares can neither overflow nor vanish.
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const shares = values.map((value) => value / largest);
    const isPositive = shares.every((share) => share > 0);
    const { low, high } = (0,estimate/* confidenceInterval */.oH)(meanEstimate(isPositive ? shares.map(Math.log) : shares), CONFIDENCE);
    const [lower, upper] = isPositive ? [Math.exp(low), Math.exp(high)] : [low, high];
    return { low: lower * largest, high: upper * largest };
}


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unitNotes),
/* harmony export */   O: () => (/* binding */ unfitNotes)
/* harmony export */ });
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43460);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83839);
/* harmony import */ var _slo_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64245);





/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known and by the other limits. */
function unitNotes(slo, known) {
    return [
        ...unfitNotes(slo, known, 'would be'),
        ...slo.flatMap((spec, index) => unlikeNotes(spec, slo.slice(0, index))),
    ];
}
/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known. */
function unfitNotes(slo, known, becomes) {
    return slo.flatMap((spec) => unfitNotesOf(spec, known, becomes));
}
function unfitNotesOf(spec, known, becomes) {
    const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternMatcher */ .l)(spec.metric);
    const meant = known.filter((one) => (0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .isForSuite */ .qY)(spec, one.suite) && matches((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(one)));
    return (0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .Af)(spec).flatMap((limit) => {
        const { value, unit } = limit.quantity;
        const unfit = meant.filter((one) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, one.unit) === null);
        const [first] = unfit;
        if (first === undefined)
            return [];
        const names = new Set(unfit.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .Cc));
        const others = names.size === 1 ? '' : `, and ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(names.size - 1, 'other metric')} neither`;
        const name = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)((0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fullName */ .fq)(first));
        return `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} (${(0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(limit)}) cannot judge ${name}, which was measured in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .unitName */ .Cq)(first.unit, 40)}${others}: the SLO ${becomes} "unknown". Use a unit that converts, or a pattern for fewer metrics.`;
    });
}
/** The same metric is named in full, so it would need two units. */
function unlikeNotes(spec, before) {
    if (spec.metric.includes('*'))
        return [];
    for (const other of before) {
        if (other.metric !== spec.metric || other.suite !== spec.suite)
            continue;
        for (const limit of (0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .Af)(spec)) {
            const unlike = (0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .Af)(other).find(({ quantity: { value, unit } }) => (0,_units_units_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, limit.quantity.unit) === null);
            if (unlike === undefined)
                continue;
            return [
                `Two SLOs of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(spec.metric)} have units that do not convert (${(0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(unlike)}, ${(0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(limit)}): a metric has one unit, so one of them would always be "unknown".`,
            ];
        }
    }
    return [];
}


/***/ }),

/***/ 11411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ unmatchedOthers),
/* harmony export */   b6: () => (/* binding */ unmatchedNotes),
/* harmony export */   rG: () => (/* binding */ unmatchedSloNotes)
/* harmony export */ });
/* harmony import */ var _compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37799);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8650);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43460);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30390);
/* harmony import */ var _slo_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64245);
/* harmony import */ var _slo_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46084);
/** Patterns of the policy that match no metric of what was run: a slip of the finger would otherwise be silent. */







/** Metrics named where none is near. */
const NAMED = 3;
/** Sentences for people; none before anything has results. `today`: "2027-03-01", UTC. */
function unmatchedNotes({ compare, acknowledge, slo, }, runs, today) {
    const names = runs.flatMap(namesIn);
    if (names.length === 0)
        return [];
    const accepted = acknowledge.flatMap((entry) => acknowledgementNote(entry, runs, today) ?? []);
    return [
        ...idleSloNotes(slo, runs),
        ...(compare.canary === undefined ? [] : canaryNote(compare.canary, names, 'this run')),
        ...accepted,
    ];
}
function canaryNote(canary, names, where) {
    if (names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(canary)))
        return [];
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(canary, names);
    const some = names.slice(0, NAMED).map((name) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name));
    if (names.length > NAMED)
        some.push(`${names.length - NAMED} more`);
    const fix = near === undefined ? `The metrics are ${some.join(', ')}.` : `Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(near)}?`;
    return [`No metric of ${where} matches \`compare.canary\`, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(canary)}: no canary watches the host. ${fix}`];
}
/** Only where a metric is near: the entry may well be for a suite that was not run. */
function acknowledgementNote({ metric, suite, until }, runs, today) {
    const concerned = suite === undefined ? runs : runs.filter((run) => (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(suite)(run.suite));
    const names = concerned.flatMap(namesIn);
    if (until < today || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(metric)))
        return null;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
    return near === undefined
        ? null
        : `No metric of this run matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(metric)}. Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(near)}?`;
}
/** Objectives that judge nothing in this run, by their pattern or by their unit. */
function idleSloNotes(slo, runs) {
    const known = runs.flatMap(({ suite, results }) => results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric, unit, better }) => ({ suite, benchmark, metric, unit, better }))));
    const unmatched = unmatchedSlos(slo, known).map(({ metric, hint }) => `No metric of this run matches the SLO of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(metric)}, so it judges nothing.${hint}`);
    return [...unmatched, ...(0,_slo_units_js__WEBPACK_IMPORTED_MODULE_3__/* .unfitNotes */ .O)(slo, known, 'is')];
}
/** Of results that were measured once: sentences, one for each objective whose pattern matches no metric of its suite. */
function unmatchedSloNotes(slo, known) {
    return unmatchedSlos(slo, known).map(({ metric, hint }) => `SLO ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(metric)} matches no metric of these results: there it would be "unknown".${hint}`);
}
/** The same for the canary and for acknowledgements that count, which also have to accept what gets worse. */
function unmatchedOthers({ compare, acknowledge }, known, today) {
    if (known.length === 0)
        return [];
    const canary = compare.canary === undefined ? [] : canaryNote(compare.canary, known.map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .fq), 'these results');
    const inForce = acknowledge.filter(({ until }) => until >= today);
    const unmatched = inForce.flatMap(({ metric, suite }) => {
        const names = known
            .filter((one) => suite === undefined || one.suite === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(suite)(one.suite))
            .map(_model_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .fq);
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        const hint = near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(near)}?`;
        return `No metric of these results matches the acknowledgement of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(metric)}.${hint}`;
    });
    const suites = [...new Set(known.map(({ suite }) => suite))];
    const mistaken = suites.flatMap((name) => (0,_compare_acknowledgements_js__WEBPACK_IMPORTED_MODULE_0__/* .otherWay */ .QZ)(inForce.filter(({ suite }) => suite === undefined || name === null || (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(suite)(name)), known.filter((one) => one.suite === name)));
    return [...canary, ...unmatched, ...new Set(mistaken)];
}
/** `hint`: a sentence after a space, or ''. */
function unmatchedSlos(slo, known) {
    return slo.flatMap((spec) => {
        const { metric } = spec;
        const names = known.filter((one) => (0,_slo_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .isForSuite */ .qY)(spec, one.suite)).map((one) => (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fullName */ .fq)(one));
        if (names.length === 0 || names.some((0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .patternMatcher */ .l)(metric)))
            return [];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestMetric */ .b)(metric, names);
        return [{ metric, hint: near === undefined ? '' : ` Did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(near)}?` }];
    });
}
function namesIn({ results }) {
    return results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => `${benchmark}/${metric}`));
}


/***/ })

};
