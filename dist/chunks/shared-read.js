export const id = 1699;
export const ids = [1699,8650];
export const modules = {

/***/ 64302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QC: () => (/* binding */ invocationOf),
  xP: () => (/* binding */ measure),
  uv: () => (/* binding */ nothingMeasured),
  rm: () => (/* binding */ readInvocation),
  N9: () => (/* binding */ timing)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/model/pattern.js
var pattern = __webpack_require__(43460);
;// CONCATENATED MODULE: ./build/results/invocation-status.js
/**
 * The status of one ended invocation and, unless it is `ok`, a sentence. What we or the machine did to it comes before
 * what it did itself; `out of memory` also when it went on after only a child of it was killed.
 */
function statusOf(facts) {
    const invocation = `invocation ${facts.order}`;
    if (facts.reason === 'cancelled') {
        return { status: 'cancelled', failure: `${invocation} was cancelled after ${seconds(facts.seconds)}` };
    }
    if (facts.reason === 'engine lost') {
        const detail = facts.detail === null ? '' : `: ${facts.detail}`;
        return { status: 'infrastructure error', failure: `the engine was lost during ${invocation}${detail}` };
    }
    if (facts.reason === 'timeout') {
        return {
            status: 'timeout',
            failure: `${invocation} was stopped at its limit of ${seconds(facts.timeoutSeconds)} (run.timeout)`,
        };
    }
    if (facts.outOfMemory) {
        const limit = `${mebibytes(facts.memoryBytes)} (run.memory)`;
        const who = facts.exitCode === 0 ? 'a process inside' : 'it';
        return {
            status: 'out of memory',
            failure: `${invocation} reached its memory limit of ${limit}: ${who} was killed`,
        };
    }
    if (facts.notStarted !== null) {
        const { sentence, culprit } = facts.notStarted;
        const status = culprit === 'command' ? 'failed' : 'infrastructure error';
        return { status, failure: `${invocation} could not start: ${sentence}` };
    }
    if (facts.exitCode === 0)
        return { status: 'ok', failure: null };
    if (facts.exitCode === null)
        return { status: 'failed', failure: `${invocation} ended without an exit code` };
    return {
        status: 'failed',
        failure: `${invocation} ended with exit code ${facts.exitCode}${meaning(facts.exitCode)}`,
    };
}
/** Exit codes as POSIX shells use them. */
function meaning(exitCode) {
    if (exitCode === 126)
        return ': the command was found but cannot be executed';
    if (exitCode === 127)
        return ': the command was not found';
    return exitCode > 128 && exitCode <= 192 ? `: killed by ${signalName(exitCode - 128)}` : '';
}
function signalName(signal) {
    const names = {
        1: 'SIGHUP',
        2: 'SIGINT',
        4: 'SIGILL',
        6: 'SIGABRT',
        7: 'SIGBUS',
        8: 'SIGFPE',
        9: 'SIGKILL',
        11: 'SIGSEGV',
        13: 'SIGPIPE',
        15: 'SIGTERM',
        31: 'SIGSYS',
    };
    const name = names[signal];
    return name === undefined ? `signal ${signal}` : `signal ${signal} (${name})`;
}
function seconds(value) {
    return `${Number(value.toFixed(1))} s`;
}
function mebibytes(bytes) {
    return `${Number((bytes / 2 ** 20).toFixed(1))} MiB`;
}

// EXTERNAL MODULE: ./build/results/read.js + 2 modules
var read = __webpack_require__(84431);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/units/format.js
var units_format = __webpack_require__(12785);
;// CONCATENATED MODULE: ./build/app/run/measure.js
/** Run and results: every invocation in turn, read as it ends; the first one that goes wrong ends the run. */






function nothingMeasured() {
    const lists = {
        invocations: [],
        readings: [],
        frames: [],
        contradictions: [],
        usages: [],
        counters: [],
        warnings: [],
    };
    return { ...lists, status: 'ok', failure: null };
}
/** Lines of the benchmark's own output that a failure quotes. */
const QUOTED_LINES = 15;
async function measure(suite, invoke, readCounters, clock, progress) {
    const measured = nothingMeasured();
    const total = suite.run.invocations;
    const started = clock.seconds();
    let before = await readCounters();
    measured.counters.push(before);
    for (let order = 1; order <= total; order += 1) {
        progress.live(() => `invocation ${order} of ${total}, ${timing(clock.seconds() - started, order - 1, total)}`);
        const ended = await invoke(order);
        progress.line(`invocation ${order} of ${total}: ${ended.seconds.toFixed(2)} s`);
        const after = await readCounters();
        measured.counters.push(after);
        measured.invocations.push(invocationOf(order, ended, before, after));
        before = after;
        if (ended.usage !== null)
            measured.usages.push(ended.usage);
        if (ended.observed !== null)
            measured.frames.push(ended.observed);
        measured.contradictions.push(...ended.contradictions);
        const read = await readInvocation(suite, order, ended, measured.warnings);
        if ('readings' in read) {
            measured.readings.push(read.readings);
            continue;
        }
        measured.status = read.status;
        measured.failure = read.failure;
        break;
    }
    progress.done();
    return measured;
}
/** What an invocation reported, or why it counts for nothing. */
async function readInvocation(suite, order, ended, warnings) {
    const { status, failure } = statusOf(endedFacts(suite, order, ended));
    if (status !== 'ok')
        return { status, failure: `${failure ?? status}${measure_quote(ended)}` };
    try {
        return { readings: await (0,read/* readResults */.x8)(writtenBy(suite, ended, warnings), suite.results.format) };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { status: 'invalid output', failure: `invocation ${order}: ${thrown.sentence()}${measure_quote(ended)}` };
    }
}
function writtenBy(suite, ended, warnings) {
    const { path, format } = suite.results;
    if (path === undefined) {
        if (ended.stdout.truncated)
            warnings.push(`the benchmark printed ${ended.stdout.bytes} bytes: only its head and tail were read`);
        if (ended.stdout.text.trim() === '')
            throw (0,read/* noResults */.wV)('the benchmark printed nothing on standard output', format);
        return ended.stdout.text;
    }
    if (ended.resultProblem !== null) {
        throw (0,errors/* invalidOutput */.Dh)(ended.resultProblem, {
            expected: 'an ordinary file in $PINBENCH_OUTPUT, readable by everyone',
        });
    }
    const { resultFiles } = ended;
    if (resultFiles.length === 0) {
        const isOne = (0,pattern/* namesOneFile */.z)(path);
        throw (0,errors/* invalidOutput */.Dh)(isOne ? `the benchmark wrote no "${path}"` : `the benchmark wrote no file that fits "${path}"`, {
            expected: isOne
                ? 'a file of that name in the folder $PINBENCH_OUTPUT'
                : 'such files in the folder $PINBENCH_OUTPUT',
            fix: 'write it there, or leave results.path out when the results are printed',
        });
    }
    if (resultFiles.some(({ truncated }) => truncated)) {
        const bytes = resultFiles.reduce((sum, file) => sum + file.bytes, 0);
        throw (0,errors/* invalidOutput */.Dh)(`"${path}" has ${(0,units_format/* formatExcess */.Vg)(bytes, 10 * 2 ** 20)}`, { expected: 'at most 10 MiB' });
    }
    if (resultFiles.every(({ text }) => text.trim() === ''))
        throw (0,read/* noResults */.wV)(`"${path}" is empty`, format);
    return resultFiles;
}
function endedFacts(suite, order, ended) {
    return { ...ended, order, timeoutSeconds: suite.run.timeoutSeconds, memoryBytes: suite.run.memoryBytes };
}
function invocationOf(order, ended, before, after) {
    const stolen = before.stealSeconds === null || after.stealSeconds === null ? null : after.stealSeconds - before.stealSeconds;
    return {
        order,
        seconds: ended.seconds,
        exitCode: ended.exitCode,
        outOfMemory: ended.outOfMemory,
        cpuSeconds: ended.usage?.cpuSeconds ?? null,
        throttledSeconds: ended.usage?.throttledSeconds ?? null,
        peakMemoryBytes: ended.usage?.peakMemoryBytes ?? null,
        // The counter is in hundredths of a second, and rounding must not make it go back.
        stealSeconds: stolen === null ? null : Math.max(0, Math.round(stolen * 100) / 100),
        pressure: ended.usage?.pressure ?? null,
    };
}
/** The end of what it printed, so that a person need not run it again to see why. */
function measure_quote(ended) {
    // What is on stderr then is the launcher's own line, and has been said.
    if (ended.notStarted !== null)
        return '';
    const isOnError = ended.stderr.text.trim() !== '';
    const text = isOnError ? ended.stderr.text : ended.stdout.text;
    const stream = isOnError ? 'standard error' : 'standard output';
    return text.trim() === '' ? '' : `\nThe last lines on ${stream}:\n${(0,quote/* quotedLines */.Gi)(text, QUOTED_LINES)}`;
}
function timing(elapsed, done, total) {
    const passed = `${Math.round(elapsed)} s elapsed`;
    return done === 0 ? passed : `${passed}, about ${Math.round((elapsed / done) * (total - done))} s left`;
}


/***/ }),

/***/ 33796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ monitor),
  f: () => (/* binding */ notMonitored)
});

;// CONCATENATED MODULE: ./build/isolation/disturbances.js
/** The counter's step: one tick alone may have been nearly full before the run. */
const TICK_SECONDS = 0.01;
/** The fastest that the kernel slews a clock is 500 millionths; adjtimex(2). The rest is for reading two clocks in turn. */
const SLEW = 0.0005;
const CLOCK_NOISE_SECONDS = 0.01;
/** Where the frequency is fixed, a CPU that is more than this off it was slowed down. */
const FREQUENCY_SHARE = 0.01;
/** Interrupts by name that are kept in a record. */
const NAMES_KEPT = 20;
/**
 * Sentences with figures, each something that spoiled the measurement; empty when all was quiet. What could not be read
 * says nothing.
 */
function disturbances(before, after, tolerance) {
    const { maxSteal, maxInterrupts, fixedFrequency } = tolerance;
    const seconds = after.seconds - before.seconds;
    return [
        stolen(rise(before.stealSeconds, after.stealSeconds), seconds, maxSteal),
        counted('times that heat throttled the CPUs', rise(before.throttleEvents, after.throttleEvents)),
        counted('pages that the host swapped in', rise(before.swapInPages, after.swapInPages)),
        counted('pages that the host swapped out', rise(before.swapOutPages, after.swapOutPages)),
        clockStep(after.clockOffset - before.clockOffset, seconds),
        ...(fixedFrequency ? frequencyChanges(before.frequencies, after.frequencies) : []),
        storm(interruptsBetween(before, after), seconds, maxInterrupts),
    ].filter((sentence) => sentence !== null);
}
/** Without turbo, and with limits or a governor that leave no choice, there is only one frequency to run at. */
function frequencyIsFixed(host) {
    const { governor, turbo, frequencyLimits } = host;
    return turbo === 'off' && (governor === 'performance' || /^(\d+)-\1$/.test(frequencyLimits ?? ''));
}
/** Sentences about what the invocations' own cgroups counted. */
function usageDisturbances(usages) {
    const throttled = usages.map((usage) => usage?.throttledSeconds ?? 0).filter((seconds) => seconds > 0);
    if (throttled.length === 0)
        return [];
    const total = throttled.reduce((sum, seconds) => sum + seconds, 0);
    return [`a CPU quota stopped ${throttled.length} of ${usages.length} invocations for ${shown(total)} s in all`];
}
/** For the record: differences of counters, and readings as [before, after]. */
function volatileOf(before, after) {
    const interrupts = interruptsBetween(before, after);
    return {
        seconds: after.seconds - before.seconds,
        clockShiftSeconds: after.clockOffset - before.clockOffset,
        stealSeconds: rise(before.stealSeconds, after.stealSeconds),
        swapInPages: rise(before.swapInPages, after.swapInPages),
        swapOutPages: rise(before.swapOutPages, after.swapOutPages),
        throttleEvents: rise(before.throttleEvents, after.throttleEvents),
        interrupts: interrupts === null ? null : Object.fromEntries(interrupts.slice(0, NAMES_KEPT)),
        frequencies: [before.frequencies, after.frequencies],
        loadAverage: [before.loadAverage, after.loadAverage],
        temperatureCelsius: [before.temperatureCelsius, after.temperatureCelsius],
        memoryAvailableBytes: [before.memoryAvailableBytes, after.memoryAvailableBytes],
        uptimeSeconds: before.uptimeSeconds,
    };
}
/** null also for a counter that went backwards: its CPU was offline in between. */
function rise(before, after) {
    return before === null || after === null || after < before ? null : after - before;
}
/** Most frequent first; only those that happened. */
function interruptsBetween(before, after) {
    if (before.interrupts === null || after.interrupts === null)
        return null;
    const rises = [];
    for (const [name, count] of Object.entries(after.interrupts)) {
        const risen = rise(before.interrupts[name] ?? 0, count) ?? 0;
        if (risen > 0)
            rises.push([name, risen]);
    }
    return rises.sort(([, a], [, b]) => b - a);
}
function stolen(steal, seconds, most) {
    if (steal === null || seconds <= 0)
        return null;
    // Differences of hundredths are never quite whole ones.
    if (steal <= Math.max(TICK_SECONDS, most * seconds) + 1e-6)
        return null;
    return `the hypervisor took ${shown(steal)} s from the CPUs, ${percent(steal / seconds)} of the run (run.max-steal is ${percent(most)})`;
}
function counted(what, count) {
    return count === null || count <= 0 ? null : `${what}: ${count}`;
}
function clockStep(shift, seconds) {
    const slewed = SLEW * Math.max(0, seconds) + CLOCK_NOISE_SECONDS;
    if (Math.abs(shift) <= slewed)
        return null;
    return `the host's clock was set ${shift > 0 ? 'forward' : 'back'} by ${shown(Math.abs(shift))} s during the run`;
}
function frequencyChanges(before, after) {
    return Object.entries(after ?? {}).flatMap(([cpu, now]) => {
        const then = before?.[cpu];
        if (then === undefined || then <= 0 || Math.abs(now / then - 1) <= FREQUENCY_SHARE)
            return [];
        return [`CPU ${cpu} did not keep its fixed frequency: ${megahertz(then)} before, ${megahertz(now)} after`];
    });
}
function storm(interrupts, seconds, maxRate) {
    const [most] = interrupts ?? [];
    if (interrupts === null || most === undefined || seconds <= 0)
        return null;
    const rate = interrupts.reduce((sum, [, count]) => sum + count, 0) / seconds;
    if (rate <= maxRate)
        return null;
    return `devices interrupted the CPUs ${Math.round(rate)} times a second, most of all ${most[0]} (run.max-interrupts is ${maxRate})`;
}
function shown(value) {
    return `${Number(value.toPrecision(3))}`;
}
function percent(share) {
    return `${shown(share * 100)} %`;
}
function megahertz(kilohertz) {
    return `${Math.round(kilohertz / 1000)} MHz`;
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/app/run/measure.js + 1 modules
var measure = __webpack_require__(64302);
;// CONCATENATED MODULE: ./build/app/run/monitor.js
/** Measures with the CPUs shielded and the host monitored: what kept others off, and what disturbed the run all the same. */



/** Before anything was measured. */
function notMonitored() {
    return {
        measured: (0,measure/* nothingMeasured */.uv)(),
        shield: without('the run ended before it was needed'),
        host: { grade: null, probes: {}, disturbances: [], volatile: {} },
    };
}
/** In a turn of its own on this machine. `work` is given the shield's partition (null: pin as usual) and reads the counters of the benchmark's CPUs. */
async function monitor(suite, { cpus, host }, { backend, progress }, signal, work) {
    const list = cpus?.cpus ?? null;
    const { maxSteal, maxInterrupts } = suite.run;
    const tolerance = { maxSteal, maxInterrupts, fixedFrequency: frequencyIsFixed(host) };
    const graded = await backend.host.grade();
    const endTurn = await backend.takeTurn(progress, signal);
    let shield;
    let measured;
    let left;
    try {
        shield = await raise(suite, cpus, backend, progress, signal);
        try {
            if (signal.aborted)
                throw new Error('stopped');
            measured = await work(shield.partition, () => backend.host.counters(list));
        }
        finally {
            left = await shield.lower();
            for (const sentence of left)
                progress.warning(sentence);
        }
    }
    finally {
        endTurn();
    }
    const [first] = measured.counters;
    const last = measured.counters.at(-1);
    const seen = first === undefined || last === undefined ? null : { first, last };
    return {
        measured,
        shield: shield.facts,
        host: {
            grade: graded?.grade ?? null,
            probes: graded?.probes ?? {},
            disturbances: [
                ...(seen === null ? [] : disturbances(seen.first, seen.last, tolerance)),
                ...usageDisturbances(measured.usages),
                ...left,
            ],
            volatile: seen === null ? {} : volatileOf(seen.first, seen.last),
        },
    };
}
async function raise(suite, cpus, backend, progress, signal) {
    const { shield: mode, leave } = suite.run;
    if (mode === 'off')
        return none('switched off by `run.shield`');
    if (backend.shield === null || cpus === null) {
        if (mode === 'auto')
            return none(`the ${backend.name} runtime has no cgroup of its own that could be kept apart`);
        throw (0,errors/* usageError */.Wp)(`\`run.shield: on\` is not possible under the ${backend.name} runtime`, {
            expected: 'a container, whose cgroup can be kept apart from everything else',
            fix: 'use a Docker engine, or set `shield: auto`',
        });
    }
    const request = { cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode, leave };
    const raised = await backend.shield.raise(request, progress, signal);
    progress.line(raised.facts.mode === 'none' ? `not shielded: ${raised.facts.reason}` : `shielded: ${raised.facts.reason}`);
    return raised;
}
function none(reason) {
    return { facts: without(reason), partition: null, lower: async () => [] };
}
function without(reason) {
    return { mode: 'none', cpus: null, others: null, reason };
}


/***/ }),

/***/ 23086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _x: () => (/* binding */ isolationOf),
/* harmony export */   e2: () => (/* binding */ produceRun),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _isolation_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(295);
/* harmony import */ var _isolation_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85038);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _results_collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99767);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64302);
/* harmony import */ var _monitor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33796);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28694);
/** Image, run and results, as one record whatever goes wrong on the way. */







/** Only wrong use is thrown. */
async function produceRun(suite, identity, session, signal) {
    const { clock, progress, backend } = session;
    const startedAt = clock.now();
    const context = await (0,_run_context_js__WEBPACK_IMPORTED_MODULE_6__/* .describeRunContext */ .G)(suite, backend);
    const warned = [...context.escapes, ...(identity.warnings ?? []), ...context.warnings];
    for (const warning of warned)
        progress.warning(warning);
    let prepared = null;
    let monitored = (0,_monitor_js__WEBPACK_IMPORTED_MODULE_5__/* .notMonitored */ .f)();
    try {
        if (context.cpus !== null)
            progress.line((0,_run_context_js__WEBPACK_IMPORTED_MODULE_6__/* .cpusLine */ .M)(context.cpus));
        const ready = await backend.prepare(suite, context.cpus, progress, signal);
        prepared = ready;
        monitored = await (0,_monitor_js__WEBPACK_IMPORTED_MODULE_5__/* .monitor */ .d)(suite, context, session, signal, (partition, readCounters) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(suite, (order) => ready.invoke(order, partition, signal), readCounters, clock, progress));
    }
    catch (thrown) {
        progress.done();
        monitored = { ...monitored, measured: { ...monitored.measured, ...failureOf(thrown, signal) } };
    }
    const finishedAt = clock.now();
    const image = prepared?.image ?? null;
    const run = runOf({ suite, identity, context, image, startedAt, finishedAt, monitored });
    for (const warning of run.warnings)
        if (!warned.includes(warning))
            progress.warning(warning);
    return { run, context, prepared };
}
/** The same for every way of measuring, so that runs of one commit have one environment key. */
function runOf({ suite, identity, context, image, startedAt, finishedAt, monitored }) {
    const { measured, shield, host } = monitored;
    const record = {
        schema: 'pinbench.perf/1',
        id: `${identity.runToken}-${suite.name}`.slice(0, 80),
        suite: suite.name,
        source: identity.source,
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
        status: measured.status,
        failure: measured.failure,
        environment: context.fingerprint({
            shield: shield.mode,
            speculation: measured.frames.map(_isolation_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .readSpeculationBypass */ .I)[0] ?? null,
            grade: host.grade,
            baseImage: image?.digest ?? null,
        }),
        isolation: { ...isolationOf(context.requested, measured), shield },
        host,
        image,
        invocations: measured.invocations,
        results: [],
        warnings: [...(identity.warnings ?? []), ...context.warnings, ...measured.warnings],
    };
    return withResults(record, measured);
}
/** A run that went well gets its results, and is `dirty` when isolation did not hold or something disturbed it. */
function withResults(record, measured) {
    if (measured.status !== 'ok')
        return record;
    try {
        const { results, states, warnings, assumedDirections } = (0,_results_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collectResults */ .n)(measured.readings);
        const clean = record.isolation.held && record.host.disturbances.length === 0;
        const status = clean ? 'ok' : 'dirty';
        return {
            ...{ ...record, status, results, warnings: [...new Set([...record.warnings, ...warnings])] },
            ...(states.length === 0 ? {} : { states }),
            ...(assumedDirections.length === 0 ? {} : { assumedDirections }),
        };
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PinbenchError */ .kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { ...record, status: 'invalid output', failure: thrown.sentence() };
    }
}
/** What was seen in the first invocation, and every way in which any of them fell short. */
function isolationOf(requested, { frames, contradictions }) {
    const verified = frames.map((frame) => (0,_isolation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyIsolation */ .A)(requested, (0,_isolation_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .readObserved */ .x)(frame, requested.runtime)));
    const first = verified[0] ?? (0,_isolation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyIsolation */ .A)(requested, null);
    const seen = verified.length === 0 ? first.violations : verified.flatMap((isolation) => isolation.violations);
    const violations = [...new Set([...seen, ...contradictions])];
    return { ...first, held: violations.length === 0, violations };
}
function failureOf(thrown, signal) {
    if (signal.aborted)
        return { status: 'cancelled', failure: 'the run was stopped before it had finished, so it was not kept' };
    if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PinbenchError */ .kN) || thrown.kind === 'usage')
        throw thrown;
    const status = thrown.kind === 'benchmark' ? 'failed' : 'infrastructure error';
    return { status, failure: thrown.sentence() };
}


/***/ }),

/***/ 79167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Lists by what they have in common. */
/** In the order in which the keys come; `Map.groupBy` of newer versions of Node.js. */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return groups;
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ metricKey),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   tB: () => (/* binding */ isSameMetric)
/* harmony export */ });
/** What a metric is called inside of its suite. */
function isSameMetric(one, other) {
    return one.benchmark === other.benchmark && one.metric === other.metric;
}
/** As people write it, and as patterns match it. */
function fullName({ benchmark, metric }) {
    return `${benchmark}/${metric}`;
}
/** For maps and sets. Names may have any character in them, also "/": told apart by their quotes. */
function metricKey({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric]);
}


/***/ }),

/***/ 99767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ collectResults)
/* harmony export */ });
/* unused harmony export assumedDirections */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79167);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/* harmony import */ var _units_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83839);
/** The run record: what many invocations reported becomes one result, and how one ended becomes a status. */




/** Names told in one warning; the others are counted. */
const MOST_NAMES = 5;
/** What a stored run may hold; the benchmark chooses the names, so it must not be able to make a run that cannot be kept. */
const MOST_METRICS = 10_000;
const MOST_WARNINGS = 200;
/**
 * Aligns the readings of invocation i (from 0) into `samples[i]`, in the unit that was seen first.
 * Throws `invalidOutput` when the unit's dimension or the direction of a metric changes, or a number is not finite.
 */
function collectResults(perInvocation) {
    const drafts = new Map();
    const warnings = new Set();
    for (const [index, { readings, warnings: said }] of perInvocation.entries()) {
        for (const warning of said)
            warnings.add(warning);
        for (const reading of readings) {
            const metrics = drafts.get(reading.benchmark) ?? new Map();
            drafts.set(reading.benchmark, metrics);
            const draft = metrics.get(reading.metric) ?? newDraft(reading, perInvocation.length);
            metrics.set(reading.metric, draft);
            addReading(draft, reading, index, warnings);
        }
    }
    const all = [...drafts.values()].flatMap((metrics) => [...metrics.values()]);
    if (all.length > MOST_METRICS) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${all.length} different metrics were reported over all invocations`, {
            expected: `at most ${MOST_METRICS}, with the same names in every invocation`,
        });
    }
    const states = statesOf(perInvocation);
    for (const warning of [...stateWarnings(states), ...absences(all), ...guessedDirections(all)])
        warnings.add(warning);
    const results = [...drafts].map(([benchmark, metrics]) => ({
        benchmark,
        metrics: [...metrics.values()].map(finish),
    }));
    const kept = [...warnings].slice(0, MOST_WARNINGS);
    const more = warnings.size - kept.length;
    return {
        results,
        states,
        warnings: more > 0 ? [...kept, `${more} more warnings were left out`] : kept,
        assumedDirections: assumedDirections(all),
    };
}
function newDraft(reading, invocations) {
    return {
        benchmark: reading.benchmark,
        metric: reading.metric,
        unit: reading.unit,
        better: null,
        samples: Array.from({ length: invocations }, () => []),
        processes: Array.from({ length: invocations }, () => null),
        reported: Array.from({ length: invocations }, () => null),
    };
}
function addReading(draft, reading, index, warnings) {
    const invocation = `invocation ${index + 1}`;
    if (reading.better !== undefined) {
        if (draft.better !== null && draft.better !== reading.better) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${invocation} says that ${reading.better} is better for ${nameOf(draft)}; before, it was ${draft.better}`, { expected: 'one direction for a metric in all invocations' });
        }
        draft.better = reading.better;
    }
    const kept = draft.samples[index] ?? [];
    draft.processes[index] = processesOf(kept.length, draft.processes[index] ?? null, reading);
    if (kept.length > 0) {
        warnings.add(`${nameOf(draft)} was reported more than once by an invocation; its samples were combined`);
    }
    for (const sample of reading.samples) {
        const value = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C6)(sample, reading.unit, draft.unit);
        if (value === null) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${invocation} reports ${nameOf(draft)} in ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(reading.unit)}, which cannot be converted to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .unitName */ .Cq)(draft.unit)}`, { expected: 'one unit for a metric, or units of the same kind, in all invocations' });
        }
        if (!Number.isFinite(value)) {
            throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`${invocation} reports ${value} for ${nameOf(draft)}`, { expected: 'a finite number' });
        }
        kept.push(value);
    }
    if (reading.reported === undefined)
        return;
    // Not converted: which of a tool's own figures are in the metric's unit is not known.
    if (reading.unit === draft.unit)
        draft.reported[index] ??= reading.reported;
    else
        warnings.add(`${nameOf(draft)} came in several units; the tool's own figures in the others were left out`);
}
function finish(draft) {
    const { metric, unit, samples, processes, reported } = draft;
    return {
        ...{ metric, unit, better: betterOf(draft), samples },
        ...(processes.some((counts) => counts !== null) ? { processes } : {}),
        ...(reported.some((figures) => figures !== null) ? { reported } : {}),
    };
}
/** Of an invocation that has `before` samples already; unknown where only a part of them comes with its processes. */
function processesOf(before, known, { processes }) {
    if (processes === undefined || processes.length < 2)
        return null;
    if (before === 0)
        return processes;
    return known === null ? null : [...known, ...processes];
}
function statesOf(perInvocation) {
    const found = new Map();
    for (const one of perInvocation.flatMap(({ states }) => states)) {
        const key = JSON.stringify([one.benchmark, one.state]);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { ...one, invocations: 1 });
        else
            known.invocations += 1;
    }
    return [...found.values()].slice(0, MOST_METRICS);
}
/** A sentence for each kind of state. */
function stateWarnings(states) {
    return [...(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(states, ({ state }) => state)].map(([state, some]) => {
        const names = some.map(({ benchmark, detail }) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(benchmark)}${detail === null ? '' : ` (${detail})`}`);
        return `the tool reports ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(some.length, 'benchmark')} as ${state}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(names, MOST_NAMES)}`;
    });
}
function absences(drafts) {
    return drafts.flatMap((draft) => {
        const without = draft.samples.flatMap((samples, index) => (samples.length === 0 ? [String(index + 1)] : []));
        if (without.length === 0)
            return [];
        const which = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .nounFor */ .Ax)(without.length, 'invocation')} ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(without, MOST_NAMES)}`;
        return [`${nameOf(draft)} was not reported by ${which} of ${draft.samples.length}`];
    });
}
function guessedDirections(drafts) {
    const guessed = guessedOf(drafts);
    if (guessed.length === 0)
        return [];
    return [
        `neither the tool nor the unit says which direction is good for ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(guessed.map(nameOf), MOST_NAMES)}: lower is taken as better`,
    ];
}
function nameOf(draft) {
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${draft.benchmark}/${draft.metric}`);
}
/** Units named for a direction. */
const UNITS_NAMED = 5;
/** The direction that counts. */
function betterOf({ unit, better }) {
    return better ?? (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(unit) ?? 'lower';
}
/** Those of `all` that neither their tool nor their unit gives a direction. */
function guessedOf(all) {
    return all.filter(({ unit, better }) => better === null && (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(unit) === null);
}
/** At most three entries: lower and higher from units, lower by default. Empty where all is stated. */
function assumedDirections(all) {
    const found = new Map();
    for (const one of all.filter(({ better }) => better === null)) {
        const from = (0,_units_units_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(one.unit) === null ? 'default' : 'unit';
        const better = betterOf(one);
        const entry = found.get(`${from} ${better}`) ?? { from, better, metrics: 0, units: [] };
        found.set(`${from} ${better}`, entry);
        entry.metrics += 1;
        const isNew = one.unit !== '' && !entry.units.includes(one.unit);
        if (isNew && entry.units.length < UNITS_NAMED)
            entry.units.push(one.unit);
    }
    return [...found.values()];
}


/***/ }),

/***/ 84431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wV: () => (/* binding */ noResults),
  x8: () => (/* binding */ readResults)
});

// UNUSED EXPORTS: readWith

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/results/json-objects.js
var json_objects = __webpack_require__(758);
;// CONCATENATED MODULE: ./build/results/formats/printed-tables.js
/** What tools print for people, rounded and without samples, where they can also write what pinbench reads. */
const PRINTED_TABLES = [
    {
        what: 'the text of JMH',
        fix: 'add `-rf json -rff "$PINBENCH_OUTPUT/jmh.json"`, with `results.path: jmh.json`',
        line: /^Benchmark .*\bMode +(?:Cnt|Samples) +Score\b/,
    },
    {
        what: "JMH's CSV, whose numbers follow the language of the machine",
        fix: 'write JSON instead: `-rf json -rff "$PINBENCH_OUTPUT/jmh.json"`',
        line: /^"Benchmark","Mode","Threads","Samples","Score",/,
    },
    {
        what: 'the text of hyperfine',
        fix: 'add `--export-json "$PINBENCH_OUTPUT/hyperfine.json"`, with `results.path: hyperfine.json`',
        line: /^ +(?:Time \(mean ± σ\):|Wall Time +[\d.]+ \S+ +± ) /,
    },
    {
        what: 'the table of pytest-benchmark',
        fix: 'add `--benchmark-json="$PINBENCH_OUTPUT/benchmark.json"`, with `results.path: benchmark.json`',
        line: /^Name \(time in \w+\) +Min +Max +Mean\b/,
    },
    {
        what: 'the text of pyperf',
        fix: 'add `-o "$PINBENCH_OUTPUT/pyperf.json"`, with `results.path: pyperf.json`',
        line: /: Mean \+- std dev: [\d.]+ \w+ \+- /,
    },
    {
        what: 'a table of BenchmarkDotNet',
        fix: 'add `--exporters json --artifacts "$PINBENCH_OUTPUT"`, and read its full report',
        line: /^\| *Method +\|.*\| *Mean +\|/,
    },
    {
        what: 'the table of mitata',
        fix: 'print JSON: `run({ format: { json: { debug: false, samples: false } } })`',
        line: /^(?:benchmark +avg \(min … max\) p75|\| (?:benchmark|• \S.*?) +\| +avg \| +min \|)/,
    },
    {
        what: 'the table of vitest',
        fix: 'add `--reporter=json --outputFile="$PINBENCH_OUTPUT/vitest.json"` (up to 4: `--outputJson=FILE`)',
        line: /^ +name +hz +min +max +mean +p75\b/,
    },
    {
        what: 'the table of tinybench',
        fix: 'print JSON: `JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))`',
        line: /│ Task name +│ (?:Latency|ops\/sec)/,
    },
    {
        what: 'the table of Deno',
        fix: 'add `--json`',
        line: /^\| benchmark +\| time\/iter \(avg\) \|/,
    },
    {
        what: 'the table of benchmark-ips',
        fix: 'write `x.json! "#{ENV["PINBENCH_OUTPUT"]}/ips.json"` in its block, with `results.path: ips.json`',
        line: /^ .*\bi\/s - +[\d.]+[kMBT]? in +[\d.]+s/,
    },
];

;// CONCATENATED MODULE: ./build/results/formats/false-friends.js
/** Files that look like results and are none, or are what a tool makes of its results: refused with what would be right. */


/** No line of a table is longer, and some patterns look twice at each letter. */
const LONGEST_LINE = 5000;
const FALSE_FRIENDS = [
    {
        what: "a table of benchstat's, which holds no samples",
        fix: "give pinbench what benchstat reads: the output of `go test -run '^$' -bench . -count 10`",
        looksLike: ({ lines }) => lines.some((line) => line.length < LONGEST_LINE && /\b(?:sec|B|allocs)\/op\b.*│|│.*\bvs base\b/.test(line)),
    },
    {
        what: "asv's benchmarks.json, which lists benchmarks and holds no results",
        fix: "give pinbench the whole folder of asv's results: `results.path: results/`",
        looksLike: (output) => output.text.includes('"param_names"') && output.objects.some(isListOfBenchmarks),
    },
    {
        what: 'samples of k6, one a line',
        fix: 'give pinbench the summary: `k6 run --summary-export "$PINBENCH_OUTPUT/k6.json"`',
        looksLike: ({ text }) => /^\{"(?:type":"(?:Point|Metric)","data":|metric":"\w+","type":"(?:Point|Metric)")/m.test(text),
    },
    {
        what: 'the text of k6',
        fix: 'give pinbench the summary as JSON: `k6 run --summary-export "$PINBENCH_OUTPUT/k6.json"`',
        looksLike: ({ text }) => /^ *(?:http_req_duration|iteration_duration)\.{3,}: avg=/m.test(text),
    },
    {
        what: 'the requests of a vegeta attack, one a line',
        fix: 'give pinbench a report of them: `vegeta report -type=json`',
        looksLike: ({ text }) => /^\{"attack":"[^"]*","seq":\d+,"code":\d+,/m.test(text),
    },
    {
        what: "vegeta's report as text",
        fix: 'give pinbench the report as JSON: `vegeta report -type=json`',
        looksLike: ({ text }) => /^Latencies +\[(?:min, )?mean, 50/m.test(text),
    },
    {
        what: 'the tables of autocannon',
        fix: 'give pinbench its JSON: `autocannon -j`',
        looksLike: ({ text, lines }) => text.includes('│ Req/Sec') &&
            lines.some((line) => line.length < LONGEST_LINE && /│ Latency +│.* ms +│/.test(line)),
    },
    {
        what: 'a file of Locust that holds no results',
        fix: 'give pinbench the file that ends in "_stats.csv"',
        looksLike: ({ text }) => /^(?:Timestamp,User Count,Type,Name,|Method,Name,Error,Occurrences|Count,Message,Traceback)/.test(text),
    },
    {
        what: 'the text of redis-benchmark',
        fix: 'give pinbench its CSV: `redis-benchmark --csv`',
        looksLike: ({ text }) => /^ *throughput summary: [\d.]+ requests per second$/m.test(text) ||
            /(?:^|[\r\n ])[A-Z][A-Z_]+: [\d.]+ requests per second, p50=[\d.]+ msec/.test(text),
    },
    {
        what: "perfgate's comparison, report or configuration",
        fix: 'give pinbench the run itself: `perfgate run --out "$PINBENCH_OUTPUT/run.json"`',
        looksLike: ({ text }) => /"schema"\s*:\s*"perfgate\.(?!run\.v1")\w+\.v\d+"/.test(text),
    },
    {
        what: 'the Markdown table of llama-bench, which holds no samples',
        fix: 'give pinbench its JSON: `llama-bench -o json`',
        looksLike: ({ text }) => /^\| model +\|.*\| +test \| +t\/s \|/m.test(text),
    },
    {
        what: 'a JUnit report without test cases',
        fix: "use the tool's own reporter: Catch2, for one, leaves benchmarks out of JUnit (`--reporter xml`)",
        looksLike: ({ text }) => /<testsuites?[\s/>]/.test(text) && !/<testcase\s/.test(text),
    },
    ...PRINTED_TABLES.map(({ what, fix, line }) => ({
        what: `${what}, which pinbench does not read`,
        fix,
        looksLike: ({ lines }) => lines.some((one) => one.length < LONGEST_LINE && line.test(one)),
    })),
    {
        what: 'the text of perf stat',
        fix: 'give pinbench its counters: `perf stat -j -e duration_time,task-clock -o "$PINBENCH_OUTPUT/perf.json"`',
        looksLike: ({ text }) => /^ Performance counter stats for /m.test(text),
    },
    {
        what: "a time of the shell's, or of BSD",
        fix: 'use GNU time: `/usr/bin/time -v -o "$PINBENCH_OUTPUT/time.txt"`',
        looksLike: ({ text }) => /^real\s+\d+m[\d.,]+s$/m.test(text) ||
            /^[\d.]+user [\d.]+system /m.test(text) ||
            /^ +\d+ {2}maximum resident set size$/m.test(text),
    },
    {
        what: 'the text of Google Benchmark',
        fix: 'give pinbench its JSON: `--benchmark_out="$PINBENCH_OUTPUT/benchmarks.json" --benchmark_out_format=json`',
        looksLike: ({ text }) => /^Benchmark +Time +CPU +Iterations/m.test(text),
    },
    {
        what: 'the text of Catch2',
        fix: 'give pinbench its XML: `--reporter xml --out "$PINBENCH_OUTPUT/catch2.xml"`',
        looksLike: ({ text }) => /^benchmark name +samples +iterations +est/m.test(text),
    },
    {
        what: 'a history of gobenchdata',
        fix: "give pinbench what it is made of: the output of `go test -run '^$' -bench .`",
        looksLike: ({ text }) => /"Suites"\s*:/.test(text.slice(0, 1000)) && text.includes('"NsPerOp"'),
    },
];
/** Of asv: a benchmark with its code, its type and its unit. */
function isListOfBenchmarks({ value }) {
    return Object.values(value).some((one) => (0,json_objects/* isObject */.G)(one) && 'code' in one && 'param_names' in one && 'unit' in one);
}

// EXTERNAL MODULE: ./build/results/formats/registry.js
var registry = __webpack_require__(50671);
// EXTERNAL MODULE: ./build/results/output.js
var output = __webpack_require__(93380);
// EXTERNAL MODULE: ./build/results/reading-list.js
var reading_list = __webpack_require__(82906);
;// CONCATENATED MODULE: ./build/results/read.js
/** A tool's output -> readings. The formats are in formats/registry.ts. */






const mostCharacters = 10 * 2 ** 20;
/**
 * The readings in what one invocation printed, or wrote into one file or several. `format` is a name or `auto`, for which
 * every format is loaded and asked; `limit` is in characters, of all files together.
 * Rejects with a usage error on an unknown format, and otherwise as `readWith` throws.
 */
async function readResults(written, format, limit = mostCharacters) {
    const rows = format === 'auto' ? registry/* FORMATS */.hR : registry/* FORMATS */.hR.filter(({ name }) => name === format);
    if (rows.length === 0) {
        throw (0,errors/* usageError */.Wp)(`the results format ${(0,quote/* quote */.hD)(format)} is not known`, {
            expected: `auto, ${registry/* formatNames */.EI.join(', ')}`,
        });
    }
    return readWith(await Promise.all(rows.map(registry/* loadFormat */.M6)), written, limit);
}
/**
 * One format given: it is read so. Several: the one that fits by content. Throws invalidOutput on everything that is wrong
 * with the text: no reading at all is an error, never an empty list.
 */
function readWith(formats, written, limit = mostCharacters) {
    const files = typeof written === 'string' ? [{ path: '', text: written }] : written;
    const length = files.reduce((sum, { text }) => sum + text.length, 0);
    if (length > limit) {
        throw (0,errors/* invalidOutput */.Dh)(`the benchmark's results have ${length} characters`, {
            expected: `at most ${limit} (${(limit / 2 ** 20).toPrecision(3)} MiB)`,
            fix: 'write results to a file of their own, or fewer samples',
        });
    }
    const filled = files.filter(({ text }) => text.trim() !== '');
    const named = formats.length === 1 ? formats[0] : undefined;
    if (filled.length === 0)
        throw noResults('the benchmark printed nothing', named?.name ?? 'auto');
    const outputs = filled.map(({ path, text }) => new output/* Output */.k(decodable(text), path));
    const list = new reading_list/* ReadingList */.zi();
    const { chosen, fitting } = named === undefined ? detect(formats, outputs, list) : { chosen: named, fitting: outputs };
    if (chosen.kind === 'json')
        for (const { found } of fitting)
            for (const warning of found.warnings)
                list.warn(warning);
    if (chosen.readTree !== undefined)
        chosen.readTree(fitting, list);
    else
        for (const output of fitting)
            chosen.read(output, list);
    const { readings, states, warnings } = list;
    if (readings.length === 0) {
        const [first] = states;
        const said = first === undefined
            ? ''
            : `, and ${(0,quote/* plural */.LS)(states.length, 'benchmark')} without numbers (${(0,quote/* quote */.hD)(first.benchmark)} ${first.state})`;
        throw nothingFound(`no reading of ${chosen.title}${said}`, chosen.title, outputs);
    }
    return { format: chosen.name, readings, states, warnings };
}
/** The error for what is empty. `format` is a name or `auto`. */
function noResults(happened, format) {
    const named = registry/* FORMATS */.hR.find((row) => row.name === format);
    return (0,errors/* invalidOutput */.Dh)(happened, {
        expected: named === undefined ? anyFormat() : `results as ${named.title}`,
        fix: 'check where the results go: standard output, or the file named by results.path',
    });
}
/** Exactly one format, or an error: a format that is certain outranks those that are merely possible. */
function detect(formats, outputs, list) {
    const refused = [];
    const fits = formats.map((format) => {
        const each = outputs.map((output) => ({ output, detected: detectedBy(format, output, refused) }));
        return { format, certain: outputsOf(each, 'certain'), possible: outputsOf(each, 'possible') };
    });
    const certain = fits.filter((fit) => fit.certain.length > 0);
    const possible = fits.filter((fit) => fit.certain.length === 0 && fit.possible.length > 0);
    const fitting = certain.length > 0 ? certain : possible;
    const [first, second] = fitting;
    if (certain.length === 0)
        refuseFalseFriends(outputs);
    if (first === undefined && refused[0] !== undefined)
        throw refused[0];
    if (first === undefined)
        throw nothingFound('no results in a known format', anyFormat(), outputs);
    if (second !== undefined) {
        throw (0,errors/* invalidOutput */.Dh)(`the output fits both ${(0,quote/* quote */.hD)(first.format.name)} and ${(0,quote/* quote */.hD)(second.format.name)}`, {
            expected: 'results in one format',
            fix: `set results.format to ${fitting.map(({ format }) => format.name).join(' or ')}`,
        });
    }
    const [outranked] = certain.length > 0 ? possible : [];
    if (outranked !== undefined) {
        const names = `${(0,quote/* quote */.hD)(outranked.format.name)}; it was read as ${(0,quote/* quote */.hD)(first.format.name)}`;
        list.warn(`the output also fits ${names}`);
    }
    return { chosen: first.format, fitting: fittingOf(first, outputs, list) };
}
/** JSON in it that is too deep, or too much of it, is no obstacle for a format that is not JSON. */
function detectedBy(format, output, refused) {
    try {
        return format.detect(output);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        refused.push(thrown);
        return 'no';
    }
}
/** A tool's own folder holds other files too; among files that stand for themselves one that does not fit is worth a word. */
function fittingOf({ format, certain, possible }, outputs, list) {
    if (format.readTree !== undefined || outputs.length === 1)
        return outputs;
    const fitting = outputs.filter((output) => certain.includes(output) || possible.includes(output));
    const others = outputs.filter((output) => !fitting.includes(output));
    for (const { path } of others)
        list.warn(`the file ${(0,quote/* quote */.hD)(path)} is not ${format.title}: it was not read`);
    return fitting;
}
function outputsOf(each, wanted) {
    return each.filter(({ detected }) => detected === wanted).map(({ output }) => output);
}
function refuseFalseFriends(outputs) {
    for (const output of outputs) {
        const friend = FALSE_FRIENDS.find(({ looksLike }) => looksLike(output));
        if (friend === undefined)
            continue;
        const where = output.path === '' ? 'the output' : `the file ${(0,quote/* quote */.hD)(output.path)}`;
        throw (0,errors/* invalidOutput */.Dh)(`${where} is ${friend.what}`, { expected: "a benchmark tool's own results", fix: friend.fix });
    }
}
/** Two bytes a letter leave a zero byte beside every ASCII letter, or signs that no UTF-8 text has. */
function decodable(text) {
    const head = text.slice(0, 4000);
    const zeros = head.split('\0').length - 1;
    if (zeros < 2 || zeros < head.length / 4)
        return text;
    throw (0,errors/* invalidOutput */.Dh)('the results are UTF-16 text', {
        expected: 'UTF-8',
        fix: 'in PowerShell, write them with `| Out-File -Encoding utf8 FILE` instead of `>`',
    });
}
function nothingFound(happened, expected, outputs) {
    const [output] = outputs;
    if (output === undefined)
        return (0,errors/* invalidOutput */.Dh)(`the output holds ${happened}`, { expected });
    const { cut, warnings } = foundIn(output);
    const half = cut ? 'an incomplete JSON object and ' : '';
    const broken = warnings.length > 0 && !cut ? `; ${warnings[0]}` : '';
    // Lines stand one behind the other; the mark for what cannot be shown is for all else.
    const start = output.text.trim().slice(0, 200).replaceAll(/\s+/g, ' ');
    return (0,errors/* invalidOutput */.Dh)(`the output holds ${half}${happened}: ${(0,quote/* quote */.hD)(start)}${broken}`, { expected });
}
function foundIn(output) {
    try {
        return output.found;
    }
    catch {
        return { cut: false, warnings: [] };
    }
}
function anyFormat() {
    return `a format that pinbench reads: ${registry/* formatNames */.EI.join(', ')}`;
}


/***/ })

};
