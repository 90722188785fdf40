export const id = 4929;
export const ids = [4929];
export const modules = {

/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ obstacleOf)
/* harmony export */ });
/* harmony import */ var _statistics_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14990);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84174);


/** null: too little was measured to tell. */
function obstacleOf({ interval, power }) {
    if (power === undefined || interval === null || power.pairs < _statistics_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .FEWEST_PAIRS */ .Ns)
        return null;
    const { pairs, floor, pairsToSettle, rounding = 0 } = power;
    if (pairsToSettle !== null && pairsToSettle <= _statistics_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp)
        return 'pairs';
    const [low, high] = [Math.log1p(interval[0]), Math.log1p(interval[1])];
    const reach = Math.log1p(floor.change);
    // The interval has the floor in it: the rest is scatter, of which more pairs would leave less.
    const scatter = Math.max(0, ((high - low) / 2) ** 2 - reach ** 2) * Math.min(1, pairs / _statistics_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LOOK */ .jp);
    const left = Math.sqrt(scatter);
    if (Math.log1p(rounding) > Math.max(left, reach))
        return 'steps';
    if (pairsToSettle !== null)
        return 'scatter';
    // Far enough from nothing, and still no claim: it is the assumption that forbids one.
    if (!floor.learned && (low > 0 || high < 0))
        return 'assumed floor';
    if (left > reach)
        return 'scatter';
    return floor.learned ? 'learned floor' : 'assumed floor';
}


/***/ }),

/***/ 51241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ND: () => (/* binding */ MOST_HIDDEN),
  Py: () => (/* binding */ countsRule),
  Et: () => (/* binding */ floorOf),
  Ph: () => (/* binding */ historyRule),
  ef: () => (/* binding */ isClearedByHistory),
  $u: () => (/* binding */ noRatioRule),
  qG: () => (/* binding */ pairsRule),
  f: () => (/* binding */ powerOf),
  lq: () => (/* binding */ rangeText),
  zZ: () => (/* binding */ unchangedByHistory)
});

// EXTERNAL MODULE: ./build/statistics/baseline-model.js
var baseline_model = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(74440);
// EXTERNAL MODULE: ./build/statistics/estimate.js
var statistics_estimate = __webpack_require__(87382);
// EXTERNAL MODULE: ./build/statistics/looks.js
var looks = __webpack_require__(84174);
// EXTERNAL MODULE: ./build/statistics/median.js
var median = __webpack_require__(31926);
// EXTERNAL MODULE: ./build/statistics/noise-floor.js + 2 modules
var noise_floor = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/statistics/power.js
var power = __webpack_require__(27223);
// EXTERNAL MODULE: ./build/statistics/screen.js
var screen = __webpack_require__(50008);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/compare/assumed-floor.js
/**
 * How large a change has to be to be claimed while the noise floor is only assumed. Two builds of unchanged code have been
 * seen to differ by more than is assumed of them (docs/detection.md, tracks C). What is known decides how much more.
 */



/** A claim has to be so many assumed floors away. */
const ASSUMED_BAR = 3;
/** The least that is claimed where neither stored runs nor comparisons tell anything: 3.5 %. */
const UNKNOWN_BAR = Math.log(1.035);
/** Two of so many runs differ by less: 19 in 20. */
const RUN_REACH = -(0,distributions/* normalQuantile */.Zl)(0.025) * Math.SQRT2;
/** null: the floor is learned. */
function assumedBar(one) {
    if (one.floor.learned)
        return null;
    const floors = ASSUMED_BAR * (0,noise_floor/* floorReach */.O0)(one.floor);
    const size = Math.max(floors, sizeOfUnknown(one));
    return { size, why: `less than ${(0,format/* percent */.KN)(Math.expm1(size))}, ${reasonOf(one, size === floors)}` };
}
/** Some comparisons show how builds differ, else runs do, which have different builds. */
function sizeOfUnknown({ noise, comparisons }) {
    if (comparisons >= noise_floor/* FEWEST_WARNINGS */.nb)
        return 0;
    return noise === undefined ? UNKNOWN_BAR : RUN_REACH * Math.sqrt(noise.variance);
}
function reasonOf({ noise }, isFloor) {
    if (isFloor) {
        return 'three times the assumed noise floor: until the floor is learned, the layout of the code may do as much';
    }
    return noise === undefined
        ? 'the least that is claimed before runs are stored or the noise floor is learned'
        : 'by which stored runs differ without a change: until the noise floor is learned, the layout of the code may do as much';
}

// EXTERNAL MODULE: ./build/compare/effects.js
var effects = __webpack_require__(78986);
// EXTERNAL MODULE: ./build/compare/obstacle.js
var obstacle = __webpack_require__(3551);
;// CONCATENATED MODULE: ./build/compare/rules.js













/** `least`: the relative change up to which counts are the same. */
function countsRule(one, { head: here, base: there, named }, least) {
    const change = (0,effects/* changeBetween */.Vz)(here, there);
    const interval = change === null ? null : [change, change];
    if (change === null ? here === there : Math.abs(change) <= least) {
        const rule = here === there ? `counted, ${here} as in ${named}` : `counted; within ${(0,format/* percent */.KN)(least)} of ${named}`;
        return { verdict: 'unchanged', change, interval, rule };
    }
    const worse = (here - there) * (0,effects/* signOf */.rL)(one.named.metric.better) > 0;
    const rule = `counted, and it does not vary: ${there} in ${named}, ${here} here`;
    return { verdict: worse ? 'regressed' : 'improved', change, interval, rule };
}
/** Some values have no logarithm. */
function noRatioRule({ head, nearest }) {
    const base = nearest?.values ?? [];
    const [first] = base;
    const change = base.length === 0 ? null : (0,effects/* changeBetween */.Vz)((0,median/* median */.JZ)(head), (0,median/* median */.JZ)(base));
    if (first !== undefined && [...head, ...base].every((value) => value === first)) {
        return { verdict: 'unchanged', change, interval: null, rule: `every value is ${first} on both sides` };
    }
    const rule = 'some values are zero or negative, for which a ratio is meaningless';
    return { verdict: 'inconclusive', change, interval: null, rule };
}
/** From pairs with the base. */
function pairsRule(one, decided, { compare }, context) {
    const { estimate, decision, outcome, pairs } = decided;
    const remark = context.stopped === null ? '' : `; ${context.stopped}`;
    if (estimate === undefined || decision === undefined || decided.detectable === undefined) {
        const history = historyRule(one, { compare }, `only ${(0,quote/* plural */.LS)(pairs, 'pair')} with the base`);
        // What is not suspect from its history alone stands; the rest is open.
        return { ...history, rule: `${history.rule}${remark}` };
    }
    const { better } = one.named.metric;
    const bar = assumedBar(one);
    const detectable = bar === null ? decided.detectable : Math.max(decided.detectable, beyond(bar, estimate));
    const size = Math.abs(estimate.effect);
    // Whatever the pairs to come: a claim is worth it, and is not made while so much is assumed.
    const isBarred = bar !== null && size < bar.size && size >= Math.log1p(compare.minEffect);
    const measured = {
        change: (0,effects/* changeOf */.C2)(estimate.effect, better),
        // That two builds are as fast as each other is about them alone; that the code differs is more.
        interval: (0,effects/* changesOf */.fs)(outcome === 'unchanged' ? decision.builds : decision.interval, better),
        power: {
            ...powerOf(one, pairs, detectable, isBarred ? null : (decided.pairsToSettle ?? null)),
            ...(decided.rounding > 0 ? { rounding: Math.expm1(decided.rounding) } : {}),
        },
        levels: one.paired && (0,effects/* pairedLevels */.Nn)(one.paired, context.first, pairs, looks/* TRIM */.N_),
    };
    const seen = {
        measured,
        range: `${(0,format/* signedPercent */.wu)(measured.change)}, 95 % interval ${rangeText(measured.interval)}, in ${(0,quote/* plural */.LS)(pairs, 'pair')} with ${context.base}`,
        least: (0,format/* percent */.KN)(compare.minEffect),
        effect: estimate.effect,
    };
    switch (outcome) {
        case 'regressed':
        case 'improved':
            if (bar !== null && isBarred) {
                const suspected = outcome === 'regressed' ? 'worse' : 'better';
                return { verdict: 'inconclusive', ...measured, suspected, rule: `${seen.range}; ${bar.why}` };
            }
            return claimed(seen, outcome, outcome === 'regressed' ? decision.worse : decision.better, better, context);
        case 'unchanged':
            return unchangedInPairs(seen, decision);
        case 'undecided':
            return leftOpen(one, decided, { compare }, seen, context);
    }
}
function claimed({ measured, range, least }, verdict, p, better, { suspects }) {
    const amongMany = suspects === 1 ? '' : ` among ${suspects} metrics`;
    const rule = `${range}; ${least} or more, and not chance${amongMany} (p ${chanceText(p)}); ${better} is better`;
    return { verdict, ...measured, rule };
}
function unchangedInPairs({ measured, range, least }, { cannotBeWorse, cannotBeBetter }) {
    const left = cannotBeWorse && cannotBeBetter ? 'a change' : cannotBeWorse ? 'a regression' : 'an improvement';
    return { verdict: 'unchanged', ...measured, rule: `${range}: no room for ${left} of ${least}` };
}
function leftOpen(one, decided, { compare }, { measured, range, effect }, { base, stopped }) {
    const { pairs, rounding } = decided;
    const direction = pairsSuspect(decided, Math.log1p(compare.minEffect)) ?? one.suspected;
    const openText = `${(0,quote/* plural */.LS)(pairs, 'pair')} with ${base} leave it open`;
    const history = direction === undefined ? unchangedByHistory(one, { compare }, effect, openText) : null;
    if (history !== null)
        return history;
    const suspected = direction === undefined ? {} : { suspected: direction };
    const floor = measured.power.floor.change;
    const isFloor = (0,obstacle/* obstacleOf */.H)(measured)?.endsWith('floor') === true;
    const within = isFloor && Math.abs(effect) <= Math.log1p(floor);
    const coarse = rounding > 0 ? `, and its numbers come in steps of ${(0,format/* percent */.KN)(Math.expm1(one.step))}` : '';
    const hidden = within ? `, floor ${(0,format/* percent */.KN)(floor)}: not distinguishable` : ': neither shown nor excluded';
    const remark = stopped === null ? '' : `; ${stopped}`;
    return { verdict: 'inconclusive', ...measured, ...suspected, rule: `${range}${hidden}${coarse}${remark}` };
}
/** What pairs show that would be a claim at 2.5 % instead of half a per cent: 5 % for both ways together. */
const SUSPECT_CHANCE = 0.025;
function pairsSuspect({ decision, estimate }, smallest) {
    if (decision === undefined || estimate === undefined || Math.abs(estimate.effect) < smallest)
        return undefined;
    if (decision.worse <= SUSPECT_CHANCE)
        return 'worse';
    return decision.better <= SUSPECT_CHANCE ? 'better' : undefined;
}
/** A change of this size is measured to be beyond the bar four times in five, a logarithm. */
function beyond({ size }, { standardError, degrees }) {
    return size - (0,distributions/* studentQuantile */.FI)(1 - power/* POWER */.wY, degrees) * standardError;
}
function chanceText(p) {
    return p < 0.0001 ? '< 0.0001' : `= ${p.toPrecision(2)}`;
}
function powerOf(one, pairs, detectable, pairsToSettle) {
    return { pairs, floor: floorOf(one), detectable: (0,effects/* relative */.V8)(detectable), pairsToSettle };
}
function floorOf({ floor }) {
    return { change: (0,effects/* relative */.V8)((0,noise_floor/* floorReach */.O0)(floor)), learned: floor.learned };
}
function rangeText([low, high]) {
    return `${(0,format/* signedPercent */.wu)(low)} to ${(0,format/* signedPercent */.wu)(high)}`;
}
/** A quiet metric that could hide more than this is not called unchanged: 10 %. */
const MOST_HIDDEN = Math.log(1.1);
/** Pairs repeat what looked changed when they show this share of the smallest change to claim. */
const REPEATED_SHARE = 0.5;
/**
 * From stored runs alone: no claim, but a suspicion perhaps. `why`: a sentence on why it was not re-measured;
 * `isCleared`: it was, and pairs did not show what this run does.
 */
function historyRule(one, { compare }, why, isCleared = false) {
    const { screening, noise, named, suspected } = one;
    const remark = why === null ? '' : `; ${why}`;
    if (screening === undefined || noise === undefined) {
        const levels = storedLevels(one);
        const rule = `${(0,quote/* plural */.LS)(one.stored.length, 'stored run')} with this metric; a verdict needs ${baseline_model/* FEWEST_RUNS */.GJ}, or pairs with the base${remark}`;
        return {
            verdict: 'inconclusive',
            change: levels === undefined ? changeFromNearest(one) : (0,effects/* changeBetween */.Vz)(levels.head, levels.base),
            interval: null,
            rule,
            levels,
        };
    }
    const { better } = named.metric;
    const { estimate, suspicion } = screening;
    const hidden = hiddenByHistory(one, screening, noise, compare);
    const measured = {
        change: (0,effects/* changeOf */.C2)(estimate.effect, better),
        interval: (0,effects/* changesOf */.fs)((0,statistics_estimate/* confidenceInterval */.oH)(estimate, 0.95), better),
        power: powerOf(one, 0, hidden, null),
        levels: storedLevels(one),
    };
    const range = `${(0,format/* signedPercent */.wu)(measured.change)}, 95 % interval ${rangeText(measured.interval)}`;
    const runs = (0,quote/* plural */.LS)(one.stored.length, 'stored run');
    if (suspected !== undefined) {
        const rule = `${range} against ${runs}: looks ${suspected}, and was not confirmed${remark}`;
        return { verdict: 'inconclusive', ...measured, suspected, rule };
    }
    if (suspicion !== undefined && !isCleared) {
        const rule = `${range} against ${runs}: no further than some metric of any run often is, and not re-measured${remark}`;
        return { verdict: 'inconclusive', ...measured, rule };
    }
    if (!isClearedByHistory(one, compare)) {
        const rule = `${range} against ${runs}, which vary so much that a change of less than ${(0,format/* percent */.KN)(Math.expm1(hidden))} would not be seen${remark}`;
        return { verdict: 'inconclusive', ...measured, rule };
    }
    const sensitivity = `a change of ${(0,format/* percent */.KN)(Math.expm1(hidden))} would be detected with 80 % power`;
    return { verdict: 'unchanged', ...measured, rule: `${range}: within what ${runs} vary by; ${sensitivity}${remark}` };
}
/** A change of this size is seen four times in five, a logarithm. */
function hiddenByHistory({ step }, { estimate }, noise, { minEffect }) {
    return Math.max((0,power/* smallestDetectable */.tB)(estimate, (0,screen/* screenLevel */.lG)(noise), 0), Math.log1p(minEffect)) + step;
}
/** Whether stored runs would have shown a change of some size, so that one that they do not show is none. */
function isClearedByHistory(one, compare) {
    const { screening, noise, model, step, suspected } = one;
    if (screening === undefined || noise === undefined || suspected !== undefined)
        return false;
    // The same number in every run is taken for what it is, however coarse it is.
    const isConstant = screening.estimate.effect === 0 && model?.noise.variance === 0;
    return hiddenByHistory(one, screening, noise, compare) - (isConstant ? step : 0) <= MOST_HIDDEN;
}
/**
 * What stored runs say of a metric that pairs leave open, all the same: measuring more must not say less. null where they
 * do not clear it, and where both show a change of some size. `effect`: of the pairs; `why`: a sentence on what these leave
 * open.
 */
function unchangedByHistory(one, rules, effect, why) {
    const { screening } = one;
    if (screening === undefined || !isClearedByHistory(one, rules.compare))
        return null;
    const least = Math.log1p(rules.compare.minEffect) * REPEATED_SHARE;
    const isRepeated = screening.suspicion !== undefined && Math.sign(screening.estimate.effect) * effect >= least;
    return isRepeated ? null : historyRule(one, rules, why, true);
}
/** The level that the stored runs have come to, and this run. */
function storedLevels({ value, model, stored, named }) {
    if (value === undefined || stored.length === 0)
        return undefined;
    return (0,effects/* levelsOf */.pd)(model?.centre ?? (0,baseline_model/* centreOf */.VX)(stored), value, named.metric.better);
}
/** Where some values have no logarithm, and so no level. */
function changeFromNearest({ head, nearest }) {
    return nearest === undefined ? null : (0,effects/* changeBetween */.Vz)((0,median/* median */.JZ)(head), (0,median/* median */.JZ)(nearest.values));
}


/***/ }),

/***/ 94057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ stoppedOf),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   _4: () => (/* binding */ formatFloor),
/* harmony export */   _W: () => (/* binding */ learningWords),
/* harmony export */   dn: () => (/* binding */ toSettle),
/* harmony export */   fy: () => (/* binding */ meaningOfQuiet),
/* harmony export */   iw: () => (/* binding */ withinFloor),
/* harmony export */   ok: () => (/* binding */ isFromStored)
/* harmony export */ });
/* harmony import */ var _compare_obstacle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3551);
/* harmony import */ var _model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8650);
/* harmony import */ var _statistics_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14990);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12785);
/* harmony import */ var _units_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4771);
/** How well changes could be seen, in words: what a quiet report means, and what would settle an open question. */





/** A change that has to be larger than this to be seen is not told as one that would have been. */
const COARSE = 0.1;
/** Stored runs suggest that it became worse, and nothing has confirmed or cleared that. */
function isSuspect({ verdict, suspected }) {
    return verdict === 'inconclusive' && suspected === 'worse';
}
/** Its verdict stands on stored runs alone. */
function isFromStored({ power }) {
    return power?.pairs === 0;
}
/** "±0.42 %", with a word when that is no measurement. */
function formatFloor({ change, learned }) {
    return `±${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(change)}${learned ? '' : ' (assumed)'}`;
}
/** What will end the word "assumed", and when: "7 of 20 comparisons of neighbouring commits are stored; ...". */
function learningWords({ comparisons, needed, automatic, tooShort, own = 0, neighbours }) {
    const cure = `\`pinbench calibrate --comparisons ${needed - comparisons}\``;
    const known = `${comparisons} of ${needed} comparisons of neighbouring commits are stored${own === 0 ? '' : `, beside ${own} of this commit or its branch, for later runs alone`}`;
    if (neighbours !== undefined)
        return `${known}; this history has only ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(neighbours, 'pair')} of neighbouring commits, and more come with new commits`;
    if (tooShort !== undefined)
        return `${known}; this suite has ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tooShort.invocations, 'invocation')} a run, and learning in passing (\`compare.learn\`) needs ${tooShort.needed}: ${cure} measures them`;
    return automatic
        ? `${known}; runs of the default branch add more while there is time (\`compare.learn\`), and ${cure} adds the others at once`
        : `${known}; ${cure} adds the others`;
}
/** "+1.8 %, floor 2.4 %: not distinguishable"; null where the floor is not what hides a change, and for one beyond it. */
function withinFloor(metric) {
    const { verdict, change, power } = metric;
    if (change === null || power === undefined)
        return null;
    // As many times as much and as little are equally far.
    if (Math.abs(Math.log1p(change)) > Math.log1p(power.floor.change))
        return null;
    if (verdict !== 'unchanged' && (verdict !== 'inconclusive' || !isFloor((0,_compare_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacleOf */ .H)(metric))))
        return null;
    const assumed = power.floor.learned ? '' : 'assumed ';
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)}, ${assumed}floor ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.floor.change)}: not distinguishable`;
}
function isFloor(obstacle) {
    return obstacle === 'assumed floor' || obstacle === 'learned floor';
}
/** null: every pair that the metric was worth was measured, or it has none. */
function stoppedOf(metric, { pairs }) {
    if (pairs?.purpose !== 'confirmation' || metric.verdict !== 'inconclusive')
        return null;
    const { ended, first, metrics } = pairs;
    const own = metrics.find((one) => (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__/* .metricKey */ .Cc)(one) === (0,_model_metric_name_js__WEBPACK_IMPORTED_MODULE_4__/* .metricKey */ .Cc)(metric));
    const usable = first.filter((_, pair) => own?.base[pair]?.length && own.head[pair]?.length).length;
    // It was given up at an earlier look: those after it were for others.
    if (metric.power !== undefined && metric.power.pairs > 0 && metric.power.pairs < usable)
        return null;
    if (ended === 'decided' && pairs.reason === null && first.length < _statistics_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .LAST_LOOK */ .jp)
        return null;
    return ended === 'same image' ? null : { ended, pairs: first.length };
}
/** What an inconclusive metric comes to, in a sentence or two; null where nothing was estimated, or something is concluded. */
function openWords(metric) {
    const settle = toSettle(metric);
    if (settle === null)
        return null;
    return `${withinFloor(metric) ?? foundWords(metric)}; ${settle}`;
}
function foundWords({ suspected, change, interval, stopped = null }) {
    // What was cut short has not been looked for long enough to be called absent.
    if (suspected === undefined && stopped !== null && change !== null)
        return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)} is not confirmed`;
    const excludesNone = interval !== null && (interval[0] > 0 || interval[1] < 0);
    if (suspected === undefined)
        return excludesNone ? `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)} is not confirmed` : 'no change found';
    return `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(change)} looks ${suspected} and is not confirmed`;
}
/** What an inconclusive metric would have shown, and what would show more; null as `openWords`. */
function toSettle(metric) {
    const { verdict, power } = metric;
    if (verdict !== 'inconclusive' || power === undefined)
        return null;
    const seen = `changes of ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.detectable)} or more would have been visible`;
    const cure = cureOf((0,_compare_obstacle_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacleOf */ .H)(metric), power, metric);
    return cure === null ? seen : `${seen}. ${cure}`;
}
/** What to do about it, where there is something. */
function cureOf(obstacle, power, { stopped = null, learns = true }) {
    switch (obstacle) {
        case null:
            return tooFewWords(stopped);
        case 'pairs':
            return pairsWords(power, stopped);
        case 'scatter':
            return 'The pairs scatter too much to show less: `pinbench doctor` lists what disturbs this machine';
        case 'assumed floor':
            return `To detect smaller ones run \`pinbench calibrate\`${learns ? ', or let runs of the default branch learn the noise floor (`compare.learn`)' : ''}`;
        case 'learned floor':
            return `Builds of unchanged code differ by up to ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.floor.change)} here, and no number of pairs can show less`;
        case 'steps':
            return `Rounding alone may be ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(power.rounding ?? 0)} of it: let the benchmark time more work at once`;
    }
}
function tooFewWords(stopped) {
    switch (stopped?.ended) {
        case 'out of time':
            return 'Too few pairs fitted into the time: raise `compare.budget`';
        case 'cancelled':
            return `Measuring was interrupted after ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stopped.pairs, 'pair')}`;
        default:
            return null;
    }
}
function pairsWords({ pairs, pairsToSettle }, stopped) {
    const isMore = pairsToSettle !== null && pairsToSettle > pairs;
    const settle = isMore ? `About ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(pairsToSettle, 'pair')} would settle it` : 'More pairs may settle it';
    switch (stopped?.ended) {
        case undefined:
            return isMore ? `${settle}, but after ${(0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(pairs, '')} a change was too unlikely to go on` : null;
        case 'out of time':
            return `${settle}: raise \`compare.budget\``;
        case 'cancelled':
            return `${settle}: measuring was interrupted after ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stopped.pairs, 'pair')}`;
        case 'failed':
        case 'infrastructure error':
            return `${settle}: measuring failed after ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stopped.pairs, 'pair')}`;
        default:
            return isMore ? settle : null;
    }
}
/**
 * What "no change" means for these metrics: "a change of 2.4 % in any of them would be detected with 80 % power". Those that
 * only a coarse change would have shown are left out where there are others. What is unchanged without an estimate was
 * counted: any change would have been seen. Null where that is so of all.
 */
function meaningOfQuiet(unchanged) {
    const all = unchanged.map(({ power }) => power?.detectable ?? 0);
    const fine = all.filter((change) => change <= COARSE);
    const changes = fine.length > 0 ? fine : all;
    const largest = changes.reduce((one, other) => Math.max(one, other), 0);
    if (largest === 0)
        return null;
    const any = unchanged.length === 1 ? '' : ' in any of them';
    const where = changes.length === unchanged.length ? any : ` in ${(0,_units_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(changes.length, '')} of them`;
    return `a change of ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(largest)}${where} would be detected with 80 % power`;
}


/***/ })

};
