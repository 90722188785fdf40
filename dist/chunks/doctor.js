export const id = 8699;
export const ids = [8699,6292,9815,7909,290];
export const modules = {

/***/ 7321:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 93980:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 66091:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 47150:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 58595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ cacheScopeOf),
/* harmony export */   e3: () => (/* binding */ sideScope),
/* harmony export */   og: () => (/* binding */ localCacheScope)
/* harmony export */ });
/** Whose builds may share cache mounts: what a pull request's build writes must not get into a build of the default branch. */
/** `checkedOut` is the measured commit, null outside git: a workflow may check out another than its event is about. */
function cacheScopeOf({ repository, isDefaultBranchRun, pullRequest, sha }, checkedOut) {
    const isOfEvent = checkedOut === sha || (pullRequest !== null && checkedOut === pullRequest.headSha);
    const own = isDefaultBranchRun ? 'default branch' : 'other branches';
    const level = pullRequest?.fork === true ? 'fork' : isOfEvent ? own : 'other commits';
    // What one pull request's build leaves must not get into the build of another's either.
    const request = pullRequest === null ? '' : `\0pull request ${pullRequest.number}`;
    return `${repository}\0${level}${request}`;
}
/** On a command line the user decides what is built: one level for each repository, or folder outside of git. */
function localCacheScope(folder) {
    return `${folder}\0command line`;
}
/**
 * A commit that is built beside the measured tree has a scope of its own. In a shared one it would run what the other side
 * left there, and a `make` would take the other's binaries for newer than its own sources.
 */
function sideScope(scope, commit) {
    return commit === null ? scope : `${scope}\0commit ${commit}`;
}


/***/ }),

/***/ 8376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65739);
/* harmony import */ var _io_process_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18577);
/* harmony import */ var _io_process_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33582);
/** What everything that measures on this machine begins with, and takes back whatever it ends with. */



async function withSession({ progress, temporary, runtimes, warn = progress.warning }, work) {
    const clock = _io_process_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml;
    const stop = (0,_io_process_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .abortOnSignals */ .P)();
    const scratch = await (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .makeScratch */ .lP)(temporary);
    const opened = [];
    const openBackend = async (request) => {
        // Only who measures needs what runs benchmarks.
        const { setUpBackend } = await Promise.all(/* import() */[__webpack_require__.e(6954), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 58068));
        const place = { ...request, scratch, outputs: await (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .makeOutputs */ .dj)(scratch) };
        const backend = await setUpBackend(place, clock, progress, runtimes);
        opened.push(backend);
        return backend;
    };
    try {
        return await work({ clock, progress, signal: stop.signal, scratch, openBackend });
    }
    finally {
        progress.done();
        stop.release();
        for (const backend of opened)
            await backend.close();
        await (0,_io_files_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .removeScratch */ .ZU)(scratch, warn);
    }
}


/***/ }),

/***/ 42065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/app/backends/cache-scope.js
var cache_scope = __webpack_require__(58595);
// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
;// CONCATENATED MODULE: ./build/doctor/machine.js
/** What the checks see of a machine: texts of its files, and what only the engine or the file system can tell. */

/** CPUs whose tick stops; not there in a kernel that cannot stop it. */
const NOHZ_FULL = '/sys/devices/system/cpu/nohz_full';
/** Trimmed text; undefined when the file is not there, null when it may not be read. */
function textOf(machine, path) {
    return machine.files.get(path)?.trim() ?? (machine.files.has(path) ? null : undefined);
}
/** The text, where a missing and an unreadable file are alike. */
function knownText(machine, path) {
    return textOf(machine, path) ?? null;
}
/** Path, what the groups of the pattern matched, and text of each file with such a path that could be read. */
function filesLike(machine, pattern) {
    return [...machine.files].flatMap(([path, text]) => {
        const match = pattern.exec(path);
        return match === null || text === null ? [] : [{ path, parts: match.slice(1), text: text.trim() }];
    });
}
/** CPUs left to everything else. */
function housekeeping(machine) {
    return machine.cpus.map(({ id }) => id).filter((id) => !machine.benchmark.includes(id));
}
/** The benchmark's CPUs in the kernel's notation. */
function benchmarkList(machine) {
    return (0,cpu_list/* formatCpuList */.mK)(machine.benchmark);
}
/** The other CPUs; a word that stands out where there are none, since it is used inside commands. */
function othersList(machine) {
    return (0,cpu_list/* formatCpuList */.mK)(housekeeping(machine)) || 'OTHERS';
}
/** "CPU 1", "CPUs 2-3". */
function cpusText(list) {
    return `${/^\d+$/.test(list) ? 'CPU' : 'CPUs'} ${list}`;
}
/** Those of a list ("2-3,5") that are the benchmark's; null when it is not a list. */
function benchmarkCpusIn(machine, list) {
    return (0,cpu_list/* readCpuList */.DJ)(list)?.filter((id) => machine.benchmark.includes(id)) ?? null;
}
/** A hypervisor is below us, as far as can be told. A container by itself is none. */
function isVirtual(machine) {
    return machine.virtualization !== null && !/^(none|container)$/.test(machine.virtualization);
}
/** The first process is systemd: its commands work. Inside a container it hardly ever is. */
function hasSystemd(machine) {
    return knownText(machine, '/proc/1/comm') === 'systemd';
}
/** The kernel's parameters, and most of its settings, are the host's and not ours. */
function inContainer(machine) {
    return machine.virtualization?.startsWith('container') === true;
}
function usesCgroup2(machine) {
    return machine.files.has('/sys/fs/cgroup/cgroup.controllers');
}
/** A run may make a partition of the CPUs by itself, for its own length: kernel threads move away too. */
function canPartition(machine) {
    return machine.root && usesCgroup2(machine);
}
/** CPU numbers of the kernel's hexadecimal mask ("ff,ffffffff"); null when it is none. */
function readCpuMask(mask) {
    if (!/^[0-9a-f]{1,8}(,[0-9a-f]{8}){0,200}$/i.test(mask))
        return null;
    const digits = [...mask.replaceAll(',', '')].reverse();
    return digits.flatMap((digit, index) => [0, 1, 2, 3].filter((bit) => (Number.parseInt(digit, 16) >> bit) & 1).map((bit) => index * 4 + bit));
}
/** The mask of CPU numbers, in the kernel's form. */
function formatCpuMask(cpus) {
    const value = cpus.reduce((mask, cpu) => mask | (1n << BigInt(cpu)), 0n).toString(16);
    const groups = value.padStart(Math.ceil(value.length / 8) * 8, '0').match(/.{8}/g) ?? [];
    return value.length <= 8 ? value : groups.join(',');
}

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/doctor/probes/probe.js


const PROBES = {
    'read-back': {
        title: 'What is in force around a benchmark',
        expected: 'everything that was asked for, and no engine’s socket',
        fix: 'see each sentence; docs/isolation.md lists what is requested',
    },
    spread: {
        title: 'As many busy processes as CPUs',
        expected: 'every CPU used, none by more than 1.5 times its share',
        fix: 'use a partition `root` instead of `isolated`, and end other processes on these CPUs',
        fixOf: 'isolcpus',
    },
    gap: {
        title: 'Gaps over 10 µs in a busy CPU’s time',
        expected: 'at most 0.1 % of the time lost',
        fix: 'shield the CPUs (`run.shield: on`), move interrupts away, end other processes',
        fixOn: ({ engine, root }) => {
            if (engine.unreachable !== null)
                return 'end other processes, and start a container engine: only runs in containers are shielded';
            return root ? null : 'run pinbench as root, so that a run shields its CPUs, and end other processes';
        },
    },
    tick: {
        title: 'Timer interrupts on a busy CPU',
        expected: 'at most 5 a second with nohz_full, and the kernel’s own rate without',
        fix: 'one busy process a CPU: a second one brings the tick back',
        fixOf: 'nohz-full',
    },
    interrupts: {
        title: 'Device interrupts on the benchmark’s CPUs',
        expected: 'none',
        fix: 'see /proc/interrupts; a device that is never idle belongs on another machine',
        fixOf: 'irq-affinity',
    },
    steal: {
        title: 'Time taken by the hypervisor',
        expected: 'below 0.1 %',
        fix: 'a virtual machine with dedicated CPUs, or bare metal',
    },
    heat: {
        title: 'Slowed down by heat during the probes',
        expected: 'never',
        fix: 'repair the cooling, or lower scaling_max_freq to what the machine can keep up',
        hard: true,
    },
    'quiet-busy': {
        title: 'The same loop while other CPUs are busy',
        expected: 'at most 1 % slower',
        fix: 'whole physical cores (no shared SMT siblings), turbo off, a fixed frequency',
        fixOn: (machine) => (isVirtual(machine) ? 'a virtual machine with dedicated CPUs, or bare metal' : null),
    },
    'same-twice': {
        title: 'The same loop as base and head',
        expected: 'a coefficient of variation of at most 1 %',
        fix: 'fix the failing checks first; until then, trust only changes well above the variation',
    },
};
function probeResult(id, status, observed, figures = {}) {
    const { title, expected, fix, hard } = PROBES[id];
    return { id, title, status, observed, expected, fix, hard: hard === true, figures };
}
/** Probes with the fixes of the checks that have to do with them, and those that this machine needs. */
function withFixesOf(machine, checks, probes) {
    return probes.map((probe) => {
        const { fixOf, fixOn } = PROBES[probe.id];
        const check = checks.find(({ id }) => id === fixOf);
        const ofCheck = check === undefined || check.status === 'pass' || check.status === 'na' ? null : check.fix;
        return { ...probe, fix: ofCheck ?? fixOn?.(machine) ?? probe.fix };
    });
}
/** A probe that could not be made. */
function noResult(id, why) {
    return probeResult(id, 'unknown', (0,quote/* cutText */.IN)(why, 300));
}

// EXTERNAL MODULE: ./build/io/process/bundled-programs.js
var bundled_programs = __webpack_require__(65861);
// EXTERNAL MODULE: ./build/io/process/clock.js
var clock = __webpack_require__(18577);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/app/doctor/probe-session.js


const MEBIBYTE = 1024 * 1024;
/** The probe as a suite: what is not told here is as for any benchmark. */
function probeSuite(cpus, cpuCount) {
    return {
        name: 'doctor',
        directory: '/',
        run: {
            command: ['probe'],
            invocations: 1,
            cpus,
            memoryBytes: 256 * MEBIBYTE,
            shmBytes: 16 * MEBIBYTE,
            tmpBytes: 16 * MEBIBYTE,
            pids: 256 + 2 * cpuCount,
            timeoutSeconds: 130,
            env: {},
            aslr: 'off',
            shield: 'auto',
            leave: [],
            maxSteal: 0.001,
            maxInterrupts: 1000,
        },
        results: { format: 'auto' },
    };
}
/** `partition`: the shield's cgroup, or null. `probe`: the program on this host. */
async function openProbeSession(backend, suite, cpus, probe, partition) {
    let frame = null;
    let order = 0;
    const program = await backend.prepareProgram(suite, cpus, probe, partition);
    return {
        frame: () => frame,
        close: program.close,
        run: async (args, signal) => {
            order += 1;
            const ended = await program.invoke(order, args, signal);
            frame = ended.observed;
            if (ended.reason === 'exited' && ended.exitCode === 0)
                return ended.stdout.text;
            if (signal.aborted)
                throw (0,errors/* infrastructureError */.kv)('stopped before all probes had ended');
            const why = ended.notStarted?.sentence ?? ((0,quote/* cutText */.IN)(ended.stderr.text.trim(), 300) || `exit code ${ended.exitCode}`);
            throw (0,errors/* infrastructureError */.kv)(`the probe \`${args.join(' ')}\` ended by "${ended.reason}": ${why}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/doctor/probes/counters.js
/** Reads the kernel's counters: interrupts, stolen time, throttling. Two readings tell what happened in between. */
/** https://docs.kernel.org/filesystems/proc.html, "interrupts": a heading with the CPUs, then a row each. */
function readInterrupts(text) {
    const [heading = '', ...lines] = text.split('\n');
    const cpus = [...heading.matchAll(/\bCPU(\d+)\b/g)].map(([, id]) => Number(id));
    return lines.flatMap((line) => {
        const match = /^\s*([^\s:]+):((?:\s+\d+)*)(.*)$/.exec(line);
        const [, name, digits = '', rest = ''] = match ?? [];
        const counts = digits.trim().split(/\s+/).map(Number);
        if (name === undefined || cpus.length === 0 || counts.length < cpus.length)
            return [];
        // The name of a kind may begin with a digit; only as many numbers as there are CPUs are counts.
        return [{ name, rest: rest.trim(), counts: new Map(cpus.map((cpu, index) => [cpu, counts[index] ?? 0])) }];
    });
}
const isTimer = ({ name, rest }) => name === 'LOC' || /\barch_timer\b|\btimer\b$/.test(rest);
const isDevice = (row) => /^\d+$/.test(row.name) && !isTimer(row);
/** Timer interrupts a second on one CPU (LOC on x86, arch_timer on arm64); null without such a row. */
function timerTicksOn({ first, last }, cpu) {
    const count = (counters) => {
        const rows = readInterrupts(counters.interrupts).filter((row) => isTimer(row) && row.counts.has(cpu));
        return rows.length === 0 ? null : rows.reduce((sum, row) => sum + (row.counts.get(cpu) ?? 0), 0);
    };
    const [before, after] = [count(first), count(last)];
    if (before === null || after === null)
        return null;
    return (after - before) / ((last.nanoseconds - first.nanoseconds) / 1e9);
}
/** Device interrupts on some CPUs between two readings, by name, those that happened; null when it cannot be told. */
function devicesOn({ first, last }, cpus) {
    const before = new Map(readInterrupts(first.interrupts).map((row) => [row.name, row]));
    const rows = readInterrupts(last.interrupts).filter(isDevice);
    if (!rows.some((row) => cpus.every((cpu) => row.counts.has(cpu))))
        return null;
    const happened = new Map();
    for (const { name, rest, counts } of rows) {
        const earlier = before.get(name)?.counts;
        const sum = cpus.reduce((total, cpu) => total + (counts.get(cpu) ?? 0) - (earlier?.get(cpu) ?? 0), 0);
        const device = (rest.split(/\s+/).at(-1) ?? '').replace(/[^\w.:-]/g, '?').slice(0, 40) || name;
        if (sum > 0)
            happened.set(device, (happened.get(device) ?? 0) + sum);
    }
    return happened;
}
/** Share of time, from 0 to 1, that the hypervisor took from some CPUs; null where the kernel does not tell. */
function stolenShare({ first, last }, cpus) {
    const sums = (counters) => {
        const rows = cpus.map((cpu) => new RegExp(`^cpu${cpu} (.*)$`, 'm').exec(counters.stat)?.[1]?.split(' ').map(Number));
        // user nice system idle iowait irq softirq steal; guest time is in user time already.
        const known = rows.filter((row) => row !== undefined && row.length >= 8).map((row) => row?.slice(0, 8) ?? []);
        if (known.length !== cpus.length)
            return null;
        return {
            stolen: known.reduce((sum, row) => sum + (row[7] ?? 0), 0),
            all: known.flat().reduce((sum, ticks) => sum + ticks, 0),
        };
    };
    const [before, after] = [sums(first), sums(last)];
    if (before === null || after === null || after.all <= before.all)
        return null;
    return Math.max(0, (after.stolen - before.stolen) / (after.all - before.all));
}

;// CONCATENATED MODULE: ./build/doctor/probes/output.js
/** Reads what the probe program printed: lines of a word and whole numbers. */
/** Numbers of each line that begins with the word and has so many of them; other lines are passed over. */
function readLines(text, word, count) {
    return text.split('\n').flatMap((line) => {
        const [first, ...rest] = line.trim().split(' ');
        if (first !== word || rest.length !== count || !rest.every((digits) => /^\d{1,19}$/.test(digits)))
            return [];
        return [rest.map(Number)];
    });
}
/** Nanoseconds of each turn of the fixed loop. */
function readLoops(text) {
    return readLines(text, 'loop', 1)
        .flat()
        .filter((nanoseconds) => nanoseconds > 0);
}

;// CONCATENATED MODULE: ./build/doctor/probes/cpu.js
/** Judges who got which CPU, how much of a busy CPU's time was lost, and what interrupted it. */




/** A CPU that got more than this multiple of an equal share was crowded. */
const CROWDED = 1.5;
/** A CPU that got less than this share of its own was as good as not used. */
const UNUSED = 0.05;
function evaluateSpread(output, benchmark) {
    const used = new Map(readLines(output, 'spread', 2).map(([cpu = -1, nanoseconds = 0]) => [cpu, nanoseconds]));
    const all = [...used.values()].reduce((sum, nanoseconds) => sum + nanoseconds, 0);
    if (all === 0)
        return noResult('spread', 'the probe printed nothing usable');
    if (benchmark.length === 1)
        return probeResult('spread', 'na', 'the benchmark has one CPU');
    const shares = new Map(benchmark.map((cpu) => [cpu, ((used.get(cpu) ?? 0) / all) * benchmark.length]));
    const figures = { shares: Object.fromEntries([...shares].map(([cpu, share]) => [`${cpu}`, round(share)])) };
    const unused = [...shares].filter(([, share]) => share < UNUSED).map(([cpu]) => cpu);
    const most = Math.max(...shares.values());
    const seen = unused.length > 0 ? `CPUs ${(0,cpu_list/* formatCpuList */.mK)(unused)} were not used` : `${round(most)} times its share at most`;
    return probeResult('spread', unused.length > 0 || most > CROWDED ? 'fail' : 'pass', seen, figures);
}
function evaluateGap(output) {
    const rows = readLines(output, 'gap', 5).filter(([, , , , length = 0]) => length > 0);
    if (rows.length === 0)
        return noResult('gap', 'the probe printed nothing usable');
    const worst = { count: 0, longest: 0, lost: 0 };
    for (const [, count = 0, longest = 0, lost = 0, length = 1] of rows) {
        worst.count = Math.max(worst.count, count / (length / 1e9));
        worst.longest = Math.max(worst.longest, longest / 1000);
        worst.lost = Math.max(worst.lost, (lost / length) * 100);
    }
    const figures = {
        gapsPerSecond: round(worst.count),
        longestMicroseconds: round(worst.longest),
        lostPercent: round(worst.lost),
    };
    const seen = `${figures.lostPercent} % lost, ${figures.gapsPerSecond} gaps a second, the longest ${figures.longestMicroseconds} µs (worst CPU)`;
    return probeResult('gap', worst.lost <= 0.1 ? 'pass' : worst.lost <= 1 ? 'warn' : 'fail', seen, figures);
}
/** `output` is the gap probe's: its line `busy` tells from when to when, in nanoseconds, all CPUs were busy. */
function findBusySpan(output, samples) {
    const [from = 0, to = 0] = readLines(output, 'busy', 2)[0] ?? [];
    const inside = samples.filter(({ nanoseconds }) => nanoseconds >= from && nanoseconds <= to);
    const [first] = inside;
    const last = inside.at(-1);
    return first === undefined || last === undefined || last.nanoseconds - first.nanoseconds < 2e8
        ? null
        : { first, last };
}
/** `tickless`: nohz_full has all of the benchmark's CPUs. */
function evaluateTick(span, benchmark, tickless) {
    if (span === null)
        return noResult('tick', 'no counter could be read while the CPUs were busy');
    const rates = benchmark.map((cpu) => timerTicksOn(span, cpu));
    if (rates.includes(null))
        return noResult('tick', '/proc/interrupts has no row for the timer');
    const most = Math.max(...rates.map((rate) => rate ?? 0));
    const seen = `${round(most)} a second${tickless ? ' with nohz_full' : ''}`;
    // CONFIG_HZ is 1000 at most; a program's own timers may add a few.
    const status = most <= (tickless ? 5 : 1100) ? 'pass' : tickless ? 'fail' : 'warn';
    return probeResult('tick', status, seen, { perSecond: round(most) });
}
function evaluateInterrupts(span, benchmark) {
    if (span === null)
        return noResult('interrupts', 'no counter could be read while the CPUs were busy');
    const devices = devicesOn(span, benchmark);
    if (devices === null)
        return noResult('interrupts', '/proc/interrupts has no row for a device, or not these CPUs');
    const seconds = (span.last.nanoseconds - span.first.nanoseconds) / 1e9;
    const rate = [...devices.values()].reduce((sum, count) => sum + count, 0) / seconds;
    const named = [...devices].sort(([, a], [, b]) => b - a).slice(0, 3);
    const figures = { perSecond: round(rate), devices: Object.fromEntries(named) };
    const who = named.map(([name, count]) => `${name} ${count}`).join(', ');
    if (rate === 0)
        return probeResult('interrupts', 'pass', 'none', figures);
    return probeResult('interrupts', rate <= 10 ? 'warn' : 'fail', `${round(rate)} a second (${who})`, figures);
}
/** Three digits that count. */
function round(value) {
    return Number(value.toPrecision(3));
}

;// CONCATENATED MODULE: ./build/doctor/probes/plan.js
/** How long each probe takes, and how the probe program is called for it. */
/** Interruptions shorter than this are not told apart from the clock's own cost. */
const GAP_NANOSECONDS = 10_000;
/** `cpus`: how many the benchmark has. A whole report takes about half a minute, a quick one a few seconds. */
function planProbes(cpus, quick) {
    const [spread, gap, loopMilliseconds, quietProcesses] = quick ? [500, 1000, 10, 10] : [2000, 10_000, 100, 20];
    return {
        loopMilliseconds,
        spread: ['spread', `${cpus}`, `${spread}`],
        gap: ['gap', `${gap}`, `${GAP_NANOSECONDS}`],
        quietProcesses,
        pairs: 20,
        loadMilliseconds: Math.min(60_000, 5000 + 5 * quietProcesses * loopMilliseconds),
    };
}
function seriesArguments(processes, rounds) {
    return ['series', `${processes}`, `${rounds}`];
}

;// CONCATENATED MODULE: ./build/doctor/probes/time.js
/** Evaluates how steady the fixed loop is, alone, beside busy CPUs and against itself; and what was taken meanwhile. */





/** Outputs of two series; null for `busy` where no CPU is left to be kept busy. */
function evaluateQuietBusy(quiet, busy) {
    if (busy === null)
        return noResult('quiet-busy', 'there is no CPU besides the benchmark’s');
    const [alone, loaded] = [median(readLoops(quiet)), median(readLoops(busy))];
    if (alone === null || loaded === null)
        return noResult('quiet-busy', 'the probe printed nothing usable');
    const ratio = loaded / alone;
    const figures = { ratio: Number(ratio.toFixed(4)) };
    const seen = `${percent(ratio - 1)} ${ratio >= 1 ? 'slower' : 'faster'} while all other CPUs are busy (medians)`;
    return probeResult('quiet-busy', ratio <= 1.01 ? 'pass' : ratio <= 1.05 ? 'warn' : 'fail', seen, figures);
}
/**
 * Turns are taken as base and head by turns. A pair is flagged at x when its head differs from its base by more than x:
 * the plainest rule there is, so its false alarms tell what one measurement is worth here, not what the gate would do.
 */
function evaluateSameTwice(output) {
    const loops = readLoops(output);
    if (loops.length < 4)
        return noResult('same-twice', 'the probe printed nothing usable');
    const mean = loops.reduce((sum, each) => sum + each, 0) / loops.length;
    const variance = loops.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (loops.length - 1);
    const cv = Math.sqrt(variance) / mean;
    const changes = [];
    for (let at = 0; at + 1 < loops.length; at += 2)
        changes.push(Math.abs((loops[at + 1] ?? 0) / (loops[at] ?? 1) - 1));
    const flaggedAt = (limit) => changes.filter((change) => change > limit).length;
    const figures = {
        cvPercent: round(cv * 100),
        pairs: changes.length,
        flaggedAt1Percent: flaggedAt(0.01),
        flaggedAt5Percent: flaggedAt(0.05),
    };
    const seen = `variation ${figures.cvPercent} %; of ${changes.length} equal pairs ${figures.flaggedAt5Percent} differ by over 5 %, ${figures.flaggedAt1Percent} by over 1 %`;
    return probeResult('same-twice', cv <= 0.01 ? 'pass' : cv <= 0.02 ? 'warn' : 'fail', seen, figures);
}
/** Over the whole time of the probes, beginning to end. */
function evaluateSteal(span, benchmark) {
    const share = span === null ? null : stolenShare(span, benchmark);
    if (share === null)
        return noResult('steal', 'the kernel does not report it');
    const figures = { percent: round(share * 100) };
    return probeResult('steal', share < 0.001 ? 'pass' : 'fail', `${figures.percent} % of the benchmark’s CPUs`, figures);
}
function evaluateHeat(span) {
    const [before, after] = [span?.first.throttled ?? null, span?.last.throttled ?? null];
    if (before === null || after === null)
        return probeResult('heat', 'na', 'this machine does not count it');
    const events = after - before;
    return probeResult('heat', events > 0 ? 'fail' : 'pass', events > 0 ? `${events} times` : 'never', { events });
}
/** What did not hold, as sentences; `frame` is what the launcher read inside. */
function evaluateReadBack(violations, frame) {
    const socket = frame !== null && /\/(docker|podman|containerd)\.sock\b/.test(frame);
    const wrong = [
        ...(socket ? ['the engine’s socket is mounted inside: a benchmark could take the host'] : []),
        ...violations,
    ];
    const figures = { violations: wrong };
    if (wrong.length === 0)
        return probeResult('read-back', 'pass', 'everything that was asked for', figures);
    return { ...probeResult('read-back', 'fail', (0,quote/* cutText */.IN)(wrong.join('; '), 400), figures), hard: socket };
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}
function percent(change) {
    return `${(Math.abs(change) * 100).toFixed(2)} %`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/io/doctor/load.js
/** What happens outside while a probe runs: busy loops on other CPUs, and readings of the kernel's counters. */



const SAMPLE_MS = 250;
/** Longest time of probes at four samples a second. */
const MOST_SAMPLES = 1000;
/**
 * Keeps each of the CPUs busy until `stop` is called, which answers when all of it has ended. The load ends by itself after
 * `milliseconds`, or when this process ends. Throws an infrastructure error when a CPU cannot be kept busy.
 */
async function startLoad(probe, cpus, milliseconds) {
    const children = cpus.map((cpu) => (0,external_node_child_process_.spawn)(probe, ['burn', `${cpu}`, `${milliseconds}`], { stdio: 'ignore' }));
    const ended = children.map((child) => new Promise((resolve) => {
        child.once('exit', () => resolve()).once('error', () => resolve());
    }));
    const stop = async () => {
        for (const child of children)
            child.kill('SIGKILL');
        await Promise.all(ended);
    };
    // One that may not use its CPU ends at once.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const failed = children.findIndex((child) => child.pid === undefined || child.exitCode !== null);
    if (failed >= 0) {
        await stop();
        throw (0,errors/* infrastructureError */.kv)(`CPU ${cpus[failed]} could not be kept busy: this process may not use it`);
    }
    return { stop };
}
/** Reads the counters now, four times a second, and once more when it is stopped. */
function sampleCounters(cpus) {
    const samples = [];
    const take = () => {
        const sample = readCounters(cpus);
        if (sample !== null && samples.length < MOST_SAMPLES)
            samples.push(sample);
    };
    take();
    const timer = setInterval(take, SAMPLE_MS);
    return {
        samples,
        stop: () => {
            clearInterval(timer);
            take();
        },
    };
}
/** null where the kernel has no such files. */
function readCounters(cpus) {
    try {
        const interrupts = (0,external_node_fs_.readFileSync)('/proc/interrupts', 'latin1');
        const stat = (0,external_node_fs_.readFileSync)('/proc/stat', 'latin1');
        return { nanoseconds: Number(process.hrtime.bigint()), interrupts, stat, throttled: readThrottled(cpus) };
    }
    catch {
        // Not Linux, or closed to us: the probes that need it say so.
        return null;
    }
}
function readThrottled(cpus) {
    let sum = null;
    for (const cpu of cpus) {
        const folder = `/sys/devices/system/cpu/cpu${cpu}/thermal_throttle`;
        for (const file of namesIn(folder).filter((name) => name.endsWith('_throttle_count'))) {
            sum = (sum ?? 0) + (Number((0,external_node_fs_.readFileSync)(`${folder}/${file}`, 'latin1')) || 0);
        }
    }
    return sum;
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // Most processors do not count it.
        return [];
    }
}

// EXTERNAL MODULE: ./build/isolation/observed.js
var isolation_observed = __webpack_require__(295);
// EXTERNAL MODULE: ./build/isolation/verify.js
var verify = __webpack_require__(85038);
;// CONCATENATED MODULE: ./build/app/doctor/run-probes.js
/** Makes the probes, one after the other, and has each evaluated. What could not be made is `unknown`, with the reason. */










async function runProbes(setting, progress, seconds, signal) {
    const { session, others } = setting;
    const benchmark = (0,cpu_list/* parseCpuList */.Sx)(setting.cpus.cpus);
    const plan = planProbes(benchmark.length, setting.quick);
    const results = [];
    /** One thing that is run, and the probes that are evaluated from it. */
    const make = async (ids, work) => {
        const [first] = ids;
        const started = seconds();
        progress.live(() => `${first === undefined ? '' : PROBES[first].title}: ${Math.round(seconds() - started)} s`);
        const found = await work().catch((thrown) => {
            if (signal.aborted)
                throw (0,errors/* infrastructureError */.kv)('stopped before all probes had ended');
            if (!(thrown instanceof errors/* PinbenchError */.kN))
                throw thrown;
            return ids.map((id) => noResult(id, (0,errors/* messageOf */.bD)(thrown)));
        });
        for (const { title, status } of found)
            progress.line(`${title}: ${status}`);
        results.push(...found);
    };
    let rounds = 0;
    const whole = sampleCounters(benchmark);
    try {
        await make(['read-back'], async () => {
            const output = await session.run(['rounds', `${plan.loopMilliseconds}`], signal);
            rounds = readLines(output, 'rounds', 1)[0]?.[0] ?? 0;
            return [readBack(setting)];
        });
        await make(['spread'], async () => [evaluateSpread(await session.run(plan.spread, signal), benchmark)]);
        await make(['gap', 'tick', 'interrupts'], async () => {
            const sampler = sampleCounters(benchmark);
            const output = await session.run(plan.gap, signal).finally(() => sampler.stop());
            const span = findBusySpan(output, sampler.samples);
            return [
                evaluateGap(output),
                evaluateTick(span, benchmark, setting.tickless),
                evaluateInterrupts(span, benchmark),
            ];
        });
        const series = (processes) => {
            if (rounds === 0)
                throw (0,errors/* infrastructureError */.kv)('the speed of the fixed loop could not be found out');
            return session.run(seriesArguments(processes, rounds), signal);
        };
        await make(['quiet-busy'], async () => {
            if (others.length === 0)
                return [evaluateQuietBusy('', null)];
            const quiet = await series(plan.quietProcesses);
            const load = await startLoad(setting.probe, others, plan.loadMilliseconds);
            try {
                return [evaluateQuietBusy(quiet, await series(plan.quietProcesses))];
            }
            finally {
                await load.stop();
            }
        });
        await make(['same-twice'], async () => [evaluateSameTwice(await series(2 * plan.pairs))]);
    }
    finally {
        progress.done();
        whole.stop();
    }
    const [first, last] = [whole.samples[0], whole.samples.at(-1)];
    const span = first === undefined || last === undefined ? null : { first, last };
    await make(['steal', 'heat'], async () => [evaluateSteal(span, benchmark), evaluateHeat(span)]);
    progress.done();
    return results;
}
function readBack({ session, requested }) {
    const frame = session.frame();
    const observed = frame === null ? null : (0,isolation_observed/* readObserved */.x)(frame, requested.runtime);
    return evaluateReadBack((0,verify/* verifyIsolation */.A)(requested, observed).violations, frame);
}

;// CONCATENATED MODULE: ./build/app/doctor/probe-host.js
/** Probes this host under the conditions of a run: shielded where a run would be, in the same container. */








/** Throws an infrastructure error when it is stopped or the probe program is missing; other failures are `unknown`. */
async function probeHost(request, progress, signal) {
    const { backend } = request;
    const probe = (0,bundled_programs/* programFile */.pq)(request.home, 'probe');
    await (0,bundled_programs/* mustExist */.je)(probe, 'the probe program');
    const endTurn = await backend.takeTurn(progress, signal);
    try {
        return await probeInTurn(request, probe, progress, signal);
    }
    finally {
        endTurn();
    }
}
async function probeInTurn(request, probe, progress, signal) {
    const { backend, cpus } = request;
    const raised = (await backend.shield?.raise({ cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode: 'auto', leave: [] }, progress, signal)) ?? null;
    try {
        const probes = await probeWith(request, probe, raised?.partition ?? null, progress, signal);
        return { probes, shield: raised?.facts.mode ?? 'none' };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || signal.aborted)
            throw thrown;
        return { probes: everyProbe((0,errors/* messageOf */.bD)(thrown)), shield: raised?.facts.mode ?? 'none' };
    }
    finally {
        for (const warning of (await raised?.lower()) ?? [])
            progress.warning(warning);
    }
}
async function probeWith({ backend, cpus, requested, machine, quick }, probe, partition, progress, signal) {
    const session = await openProbeSession(backend, probeSuite(cpus.cpus, machine.cpus.length), cpus, probe, partition);
    try {
        const others = housekeeping(machine);
        const quiet = (0,cpu_list/* readCpuList */.DJ)(knownText(machine, '/sys/devices/system/cpu/nohz_full') ?? '') ?? [];
        const tickless = machine.benchmark.every((id) => quiet.includes(id));
        const setting = { session, cpus, requested, others, probe, quick, tickless };
        return await runProbes(setting, progress, clock/* systemClock */.ml.seconds, signal);
    }
    finally {
        await session.close();
    }
}
/** All probes as not made, for one reason. */
function everyProbe(why) {
    const isProbe = (id) => Object.hasOwn(PROBES, id);
    return Object.keys(PROBES)
        .filter(isProbe)
        .map((id) => noResult(id, why));
}

// EXTERNAL MODULE: ./build/app/run/run-context.js + 7 modules
var run_context = __webpack_require__(28694);
;// CONCATENATED MODULE: ./build/doctor/checks/engine-fix.js
/** What gets an engine to answer on this very machine, and what to say of all that only an engine can tell. */


const AFTER_ENGINE = 'start a container engine first (see "Container engine"), then run the doctor again';
/** A sentence without a full stop. */
function engineFix(machine) {
    const { unreachable } = machine.engine;
    if (unreachable === null)
        return 'none is needed: an engine answers';
    if (unreachable.failure === 'denied')
        return deniedFix(unreachable);
    if (unreachable.chosenBy !== null) {
        const { chosenBy } = unreachable;
        const another = chosenBy === 'DOCKER_HOST' ? 'unset DOCKER_HOST for the default socket' : 'choose another context';
        return `start the engine at ${(0,quote/* quote */.hD)(unreachable.address)}, which ${chosenBy} names, or ${another}`;
    }
    const [other] = unreachable.otherSockets;
    if (other !== undefined)
        return `use the engine whose socket is here: export DOCKER_HOST=unix://${other}`;
    if (!unreachable.installed)
        return 'install a container engine (https://docs.docker.com/engine/install/) and start it';
    return asRoot(machine, hasSystemd(machine) ? 'systemctl start docker' : 'dockerd &');
}
/** Marks a command that an ordinary user cannot give. */
function asRoot({ root }, command) {
    return root ? command : `as root: ${command}`;
}
function deniedFix({ address }) {
    return `this user may not use ${(0,quote/* quote */.hD)(address)}: run pinbench as root, or have root add the user to the socket’s group (usermod -aG docker NAME; members of that group are as powerful as root) and log in again`;
}

;// CONCATENATED MODULE: ./build/doctor/check.js
/** What a check is, and what it says. */



const pass = (observed, expected) => ({ status: 'pass', observed, expected });
const warn = (observed, expected) => ({ status: 'warn', observed, expected });
const fail = (observed, expected) => ({ status: 'fail', observed, expected });
const na = (observed, expected) => ({ status: 'na', observed, expected });
const unknown = (observed, expected) => ({
    status: 'unknown',
    observed,
    expected,
});
/** For a file that ought to be there. */
const unreadable = (file, expected) => unknown(`${file} cannot be read`, expected);
/** Runs one check. Its words may carry text of the machine's files: they are cut to what a report can hold. */
function runCheck(check, machine) {
    const { id, title, group, files } = check;
    const { status, observed, expected } = check.evaluate(machine);
    // Nothing is known to be wrong yet: the fix is what makes it known.
    const blind = status === 'unknown' ? wayToKnow(check, machine) : null;
    return {
        id,
        title,
        group,
        status,
        observed: (0,quote/* cutText */.IN)(observed, 400),
        expected: (0,quote/* cutText */.IN)(expected, 400),
        source: check.source ?? files.find((file) => machine.files.has(file)) ?? files[0] ?? 'the engine’s API',
        fix: blind ?? fixOn(check, machine),
        reversible: blind !== null || check.reversible !== false,
        needsReboot: blind === null && check.needsReboot === true,
        hard: check.hard === true,
    };
}
/** null: what would make it known is the fix itself, or is not known. */
function wayToKnow({ asksEngine, files }, machine) {
    if (asksEngine === true && machine.engine.unreachable !== null)
        return AFTER_ENGINE;
    const closed = files.find((file) => machine.files.get(file) === null);
    return closed === undefined || machine.root ? null : `as root: pinbench doctor (only root may read ${closed})`;
}
function fixOn({ fix, needsReboot, needsRoot }, machine) {
    if (needsReboot === true && inContainer(machine))
        return `on the host, outside of this container: ${fix(machine)}`;
    return needsRoot === true ? asRoot(machine, fix(machine)) : fix(machine);
}

;// CONCATENATED MODULE: ./build/doctor/checks/background.js
/** Checks: what else runs on this machine, or may begin to. */


/** Where the shield writes down what it changes, before it does. */
const JOURNAL = '/run/pinbench/shield.jsonl';
const TIMERS = [
    'apt-daily',
    'apt-daily-upgrade',
    'unattended-upgrades',
    'dnf-automatic',
    'dnf-makecache',
    'fstrim',
    'man-db',
    'logrotate',
    'e2scrub_all',
    'fwupd-refresh',
    'plocate-updatedb',
    'sysstat-collect',
];
const WANTED = ['/etc', '/usr/lib', '/lib'].map((folder) => `${folder}/systemd/system/timers.target.wants`);
const UNITS = ['/etc/systemd/system', '/run/systemd/system'];
const backgroundChecks = [
    {
        id: 'other-run',
        title: 'Another run, or what one has left',
        group: 'background',
        files: [JOURNAL],
        evaluate: (machine) => {
            const expected = 'none: one run at a time, and everything it changed is restored';
            if (!machine.files.has(JOURNAL))
                return pass('none', expected);
            if (knownText(machine, JOURNAL) === null)
                return unknown(`${JOURNAL} is for root to read`, expected);
            return fail(`${JOURNAL} is there: a run has the CPUs now, or was killed before it gave them back`, expected);
        },
        fix: () => 'wait for the other run to end; when there is none, the next `pinbench run` (as the same user) restores everything',
        hard: true,
    },
    {
        id: 'load',
        title: 'Load before the probes',
        group: 'background',
        files: ['/proc/loadavg'],
        evaluate: (machine) => {
            const expected = 'below 0.5 over the last minute';
            const text = knownText(machine, '/proc/loadavg')?.split(' ')[0];
            const load = Number(text);
            if (text === undefined || Number.isNaN(load))
                return unreadable('/proc/loadavg', expected);
            if (load < 0.5)
                return pass(text, expected);
            return load < machine.cpus.length ? warn(text, expected) : fail(text, expected);
        },
        fix: () => 'find the busy processes with `top`, and end or move them',
    },
    {
        id: 'containers',
        title: 'Other containers',
        group: 'background',
        files: [],
        evaluate: ({ engine }) => {
            const expected = 'none is running';
            if (engine.unreachable !== null)
                return unknown('no engine answers', expected);
            const names = engine.others.slice(0, 5).join(', ');
            return engine.others.length === 0 ? pass('none', expected) : warn(`${engine.others.length}: ${names}`, expected);
        },
        fix: (machine) => {
            const others = machine.engine.others.slice(0, 5).join(' ');
            const program = machine.engine.name === 'podman' ? 'podman' : 'docker';
            return `${program} stop ${others || 'NAME'}, or ${program} update --cpuset-cpus ${othersList(machine)} ${others || 'NAME'}`;
        },
        asksEngine: true,
    },
    {
        id: 'timers',
        title: 'Timers of the distribution',
        group: 'background',
        files: [
            '/proc/1/comm',
            ...TIMERS.flatMap((name) => [...WANTED, ...UNITS].map((folder) => `${folder}/${name}.timer`)),
        ],
        evaluate: (machine) => {
            const expected = 'none that may start work in the middle of a run';
            const init = knownText(machine, '/proc/1/comm');
            if (init === null)
                return unreadable('/proc/1/comm', expected);
            if (init !== 'systemd')
                return na(`the first process is ${init}, not systemd`, expected);
            const armed = armedTimers(machine);
            return armed.length === 0 ? pass('none', expected) : warn(armed.join(', '), expected);
        },
        fix: (machine) => `systemctl mask --runtime --now ${armedTimers(machine)
            .map((name) => `${name}.timer`)
            .join(' ') || 'NAME.timer'}  (back: systemctl unmask --runtime)`,
        needsRoot: true,
    },
];
/** Enabled, and not masked: a masked unit is a link to /dev/null, which reads as nothing. */
function armedTimers(machine) {
    return TIMERS.filter((name) => WANTED.some((folder) => machine.files.has(`${folder}/${name}.timer`)) &&
        !UNITS.some((folder) => knownText(machine, `${folder}/${name}.timer`) === ''));
}

// EXTERNAL MODULE: ./build/isolation/known-vulnerabilities.js
var known_vulnerabilities = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/doctor/checks/versions.js
/** What the version of an engine's part says of the known ways out of a container. */


/** A distribution’s own version that looks too old is a warning, no fail: the number alone cannot tell. */
function evaluateVersion(version, flaws, expected) {
    const known = (0,known_vulnerabilities/* openFlaws */.kr)(version, flaws);
    if (known === null)
        return unknown(version, expected);
    if (known.open.length === 0)
        return pass(version, expected);
    const without = known.open.map(({ ids, gain }) => `${ids.join(', ')} (${gain})`).join('; ');
    return known.packaged
        ? warn(`${version} is a distribution’s own; its number does not show whether it includes the fix of ${without}`, expected)
        : fail(`${version} lacks the fix of ${without}`, expected);
}

;// CONCATENATED MODULE: ./build/doctor/checks/engine.js
/** Checks: the container engine, its disk, and what an untrusted benchmark could do with either. */





const GIBIBYTE = 1024 ** 3;
const LEAST_FREE = 5 * GIBIBYTE;
const LEAST_SHARE = 0.1;
const NO_ENGINE = 'no engine answers';
const engineChecks = [
    {
        id: 'engine',
        title: 'Container engine',
        group: 'engine',
        files: [],
        evaluate: ({ engine }) => {
            const expected = 'an engine that answers';
            return engine.unreachable === null
                ? pass(`version ${engine.version ?? 'unknown'}`, expected)
                : fail(engine.unreachable.why, expected);
        },
        fix: engineFix,
        hard: true,
    },
    {
        id: 'seccomp',
        title: 'System call filter (seccomp)',
        group: 'engine',
        files: ['/proc/sys/kernel/seccomp/actions_avail'],
        evaluate: (machine) => {
            const expected = 'in the kernel, and used by the engine';
            const actions = textOf(machine, '/proc/sys/kernel/seccomp/actions_avail');
            if (actions === undefined)
                return fail('not in this kernel', expected);
            if (actions === null)
                return unreadable('/proc/sys/kernel/seccomp/actions_avail', expected);
            if (machine.engine.unreachable !== null)
                return unknown(`in the kernel; ${NO_ENGINE}`, expected);
            return machine.engine.seccomp ? pass('both', expected) : fail('the engine does not use it', expected);
        },
        fix: () => 'a kernel with CONFIG_SECCOMP_FILTER, and an engine built with seccomp',
        needsReboot: true,
        reversible: false,
        hard: true,
        asksEngine: true,
    },
    {
        id: 'rootless',
        title: 'Engine’s rights',
        group: 'engine',
        files: [],
        evaluate: ({ engine }) => {
            const expected = 'an engine that may pin CPUs and memory nodes';
            if (engine.unreachable !== null)
                return unknown(NO_ENGINE, expected);
            return engine.rootless
                ? warn('rootless: pins only where systemd delegates the cpuset controller; see the read-back probe', expected)
                : pass('run by root', expected);
        },
        fix: () => 'Delegate=cpu cpuset io memory pids in /etc/systemd/system/user@.service.d/delegate.conf, then systemctl daemon-reload and log in again',
        needsRoot: true,
        asksEngine: true,
    },
    {
        id: 'disk-space',
        title: 'Free disk space',
        group: 'engine',
        files: [],
        source: 'statfs',
        evaluate: ({ disks }) => {
            const expected = '5 GiB and 10 % free where images and results go';
            if (disks.length === 0)
                return unknown('no disk could be inspected', expected);
            const text = disks
                .map((disk) => `${disk.what} ${disk.path}: ${gibibytes(disk.freeBytes)} (${Math.floor(shareFree(disk) * 100)} %)`)
                .join('; ');
            return disks.some(isShort) ? fail(text, expected) : pass(text, expected);
        },
        fix: spaceFix,
        reversible: false,
        hard: true,
    },
    {
        id: 'engine-socket',
        title: 'Who may talk to the engine',
        group: 'security',
        files: [],
        source: 'mode of the socket',
        evaluate: ({ socket, engine }) => {
            const expected = 'root and one group: access to the socket means root rights';
            if (socket === null) {
                return unknown(engine.unreachable === null ? 'the engine is not reached by a socket of this host' : NO_ENGINE, expected);
            }
            const seen = `${socket.path} has mode ${(socket.mode & 0o777).toString(8).padStart(3, '0')}`;
            return (socket.mode & 0o002) === 0 ? pass(seen, expected) : fail(`${seen}: everybody`, expected);
        },
        fix: ({ socket }) => `chmod 660 ${socket?.path ?? '/var/run/docker.sock'}`,
        needsRoot: true,
        asksEngine: true,
    },
    versionCheck('runc-version', 'runc', known_vulnerabilities/* RUNC_FLAWS */.$C, ({ runc }) => runc),
    versionCheck('containerd-version', 'containerd', known_vulnerabilities/* CONTAINERD_FLAWS */.Y5, ({ containerd }) => containerd),
    versionCheck('engine-version', 'the engine', known_vulnerabilities/* DOCKER_FLAWS */.zV, ({ version }) => version, 'docker'),
    {
        id: 'address-randomization',
        title: 'Address space randomization of the host (ASLR)',
        group: 'security',
        files: ['/proc/sys/kernel/randomize_va_space'],
        evaluate: (machine) => {
            const expected = '2: `run.aslr` turns it off for the benchmark alone';
            const value = knownText(machine, '/proc/sys/kernel/randomize_va_space');
            if (value === null)
                return unreadable('/proc/sys/kernel/randomize_va_space', expected);
            return value === '2' ? pass(value, expected) : warn(`${value}: the whole host is weaker, for no gain`, expected);
        },
        fix: () => 'sysctl -w kernel.randomize_va_space=2',
        needsRoot: true,
    },
    {
        id: 'perf-access',
        title: 'Who may use performance counters',
        group: 'security',
        files: ['/proc/sys/kernel/perf_event_paranoid'],
        evaluate: (machine) => {
            const expected = '2 or more, unless counters are measured on purpose';
            const value = knownText(machine, '/proc/sys/kernel/perf_event_paranoid');
            if (value === null || !/^-?\d+$/.test(value))
                return unreadable('/proc/sys/kernel/perf_event_paranoid', expected);
            return Number(value) >= 2 ? pass(value, expected) : warn(`${value}: every user may watch the kernel`, expected);
        },
        fix: () => 'sysctl -w kernel.perf_event_paranoid=2',
        needsRoot: true,
    },
];
function versionCheck(id, name, flaws, of, only = null) {
    return {
        id,
        title: `Version of ${name}`,
        group: 'security',
        files: [],
        evaluate: ({ engine }) => {
            const version = of(engine);
            const expected = `${flaws.map(({ fixed }) => fixed.join(' or ')).join(', and ')}, or later`;
            if (engine.unreachable !== null)
                return unknown(NO_ENGINE, expected);
            if (only !== null && engine.name !== only)
                return pass(`not ${only}, the implementation that the known vulnerabilities affect`, expected);
            return version === null
                ? unknown('the engine does not report it', expected)
                : evaluateVersion(version, flaws, expected);
        },
        fix: ({ engine }) => engine.name === 'podman'
            ? 'update the packages of the container engine (podman, crun or runc)'
            : 'update the packages of the container engine (docker-ce, containerd.io, runc) and restart it',
        needsRoot: true,
        asksEngine: true,
        reversible: false,
    };
}
function spaceFix({ engine, disks }) {
    const full = disks.filter(isShort).map(({ path }) => path);
    const places = full.length === 0 ? 'these disks' : full.join(' and ');
    if (engine.unreachable !== null)
        return `remove what is not needed from ${places}, or use a larger disk`;
    const prune = `${engine.name === 'podman' ? 'podman' : 'docker'} system prune`;
    return `free space on ${places} (images: ${prune}), or use a larger disk`;
}
function isShort({ freeBytes, totalBytes }) {
    return freeBytes < LEAST_FREE || shareFree({ freeBytes, totalBytes }) < LEAST_SHARE;
}
function shareFree({ freeBytes, totalBytes }) {
    return totalBytes === 0 ? 0 : freeBytes / totalBytes;
}
function gibibytes(bytes) {
    return `${(bytes / GIBIBYTE).toFixed(1)} GiB free`;
}

;// CONCATENATED MODULE: ./build/doctor/checks/frequency.js
/** Checks: whether the clock of the benchmark's CPUs stands still. A virtual machine has no say in any of this. */


const CPU = '/sys/devices/system/cpu';
/** Leaving a state of idleness takes its latency; above this many microseconds it is worth a word. */
const DEEP_MICROSECONDS = 10;
const frequencyChecks = [
    {
        id: 'governor',
        title: 'Frequency governor',
        group: 'frequency',
        files: [`${CPU}/cpu*/cpufreq/scaling_governor`],
        evaluate: (machine) => {
            const expected = 'performance';
            const governors = ofBenchmark(machine, 'cpufreq/scaling_governor');
            if (governors === null)
                return frequency_hidden(machine, 'the frequency', expected);
            const words = [...new Set(governors)].join(', ');
            return words === 'performance' ? pass(words, expected) : fail(words, expected);
        },
        fix: (machine) => forEach(machine, 'echo performance', 'cpufreq/scaling_governor'),
        needsRoot: true,
    },
    {
        id: 'frequency-range',
        title: 'Lowest and highest frequency',
        group: 'frequency',
        files: [`${CPU}/cpu*/cpufreq/scaling_min_freq`, `${CPU}/cpu*/cpufreq/scaling_max_freq`],
        evaluate: (machine) => {
            const expected = 'one and the same';
            const low = ofBenchmark(machine, 'cpufreq/scaling_min_freq');
            const high = ofBenchmark(machine, 'cpufreq/scaling_max_freq');
            if (low === null || high === null)
                return frequency_hidden(machine, 'the frequency', expected);
            const ranges = [...new Set(low.map((from, index) => `${megahertz(from)} to ${megahertz(high[index])} MHz`))];
            const fixed = low.every((from, index) => from === high[index]);
            return fixed ? pass(ranges.join(', '), expected) : fail(ranges.join(', '), expected);
        },
        fix: (machine) => `for c in ${machine.benchmark.join(' ')}; do cat ${CPU}/cpu$c/cpufreq/scaling_max_freq > ${CPU}/cpu$c/cpufreq/scaling_min_freq; done`,
        needsRoot: true,
    },
    {
        id: 'turbo',
        title: 'Turbo',
        group: 'frequency',
        files: [`${CPU}/intel_pstate/no_turbo`, `${CPU}/cpufreq/boost`],
        evaluate: (machine) => {
            const expected = 'off: it comes and goes with heat and with what other cores do';
            const noTurbo = knownText(machine, `${CPU}/intel_pstate/no_turbo`);
            const boost = knownText(machine, `${CPU}/cpufreq/boost`);
            if (noTurbo === null && boost === null)
                return frequency_hidden(machine, 'turbo', expected);
            return noTurbo === '1' || (noTurbo === null && boost === '0') ? pass('off', expected) : fail('on', expected);
        },
        fix: (machine) => machine.files.has(`${CPU}/cpufreq/boost`)
            ? `echo 0 > ${CPU}/cpufreq/boost`
            : `echo 1 > ${CPU}/intel_pstate/no_turbo  (after the governor, which may reset it)`,
        needsRoot: true,
    },
    {
        id: 'frequency-driver',
        title: 'Frequency driver',
        group: 'frequency',
        files: [`${CPU}/cpu*/cpufreq/scaling_driver`, `${CPU}/intel_pstate/status`, `${CPU}/nohz_full`],
        evaluate: (machine) => {
            const expected = 'a driver that keeps the frequency while the timer tick is stopped';
            const drivers = ofBenchmark(machine, 'cpufreq/scaling_driver');
            if (drivers === null)
                return frequency_hidden(machine, 'the driver', expected);
            const words = [...new Set(drivers)].join(', ');
            const tickless = /^\d/.test(knownText(machine, `${CPU}/nohz_full`) ?? '');
            const risky = words === 'intel_pstate' && knownText(machine, `${CPU}/intel_pstate/status`) === 'active';
            return risky && tickless
                ? warn(`${words} (active) with nohz_full, which has kept CPUs at their lowest frequency`, expected)
                : pass(words, expected);
        },
        fix: () => `echo passive > ${CPU}/intel_pstate/status  (then set the governor again)`,
        needsRoot: true,
    },
    {
        id: 'power-supply',
        title: 'Power supply',
        group: 'frequency',
        files: ['/sys/class/power_supply/*/type', '/sys/class/power_supply/*/online'],
        evaluate: (machine) => {
            const expected = 'mains: on battery the firmware slows the CPU down';
            const mains = filesLike(machine, /^(\/sys\/class\/power_supply\/[^/]+)\/type$/).filter(({ text }) => text === 'Mains');
            const states = mains.map(({ parts }) => knownText(machine, `${parts[0]}/online`));
            if (states.includes('1'))
                return pass('mains', expected);
            return states.includes('0') ? fail('battery', expected) : pass('no battery is known here', expected);
        },
        fix: () => 'connect the machine to mains',
    },
    {
        id: 'thermal-throttling',
        title: 'Slowed down by heat',
        group: 'frequency',
        files: [`${CPU}/cpu*/thermal_throttle/core_throttle_count`, `${CPU}/cpu*/thermal_throttle/package_throttle_count`],
        evaluate: (machine) => {
            const expected = 'never since the machine was started';
            const counts = filesLike(machine, /\/cpu(\d+)\/thermal_throttle\/\w+_throttle_count$/);
            const ours = counts.filter(({ parts }) => machine.benchmark.includes(Number(parts[0])));
            const intel = /^vendor_id\s*:\s*GenuineIntel$/m.test(knownText(machine, '/proc/cpuinfo') ?? '');
            if (ours.length === 0 && !intel)
                return na('this processor does not count it', expected);
            if (ours.length === 0)
                return frequency_hidden(machine, 'the count', expected);
            const most = Math.max(...ours.map(({ text }) => Number(text)));
            if (Number.isNaN(most))
                return unknown('not a number', expected);
            return most === 0 ? pass('never', expected) : warn(`${most} times`, expected);
        },
        fix: () => 'repair the cooling, or lower scaling_max_freq to what the machine can keep up',
    },
    {
        id: 'idle-states',
        title: 'Deep idle states',
        group: 'frequency',
        files: [
            `${CPU}/cpuidle/current_driver`,
            `${CPU}/cpu*/cpuidle/state*/latency`,
            `${CPU}/cpu*/cpuidle/state*/disable`,
        ],
        evaluate: (machine) => {
            const expected = `no state on the benchmark’s CPUs that takes over ${DEEP_MICROSECONDS} µs to leave`;
            const driver = knownText(machine, `${CPU}/cpuidle/current_driver`);
            if (driver === 'none')
                return na('the kernel uses no idle states', expected);
            const states = filesLike(machine, /^(.*\/cpu(\d+)\/cpuidle\/state\d+)\/latency$/).filter(({ parts }) => machine.benchmark.includes(Number(parts[1])));
            if (states.length === 0)
                return frequency_hidden(machine, 'idle states', expected);
            const deep = states.filter(({ parts, text }) => Number(text) > DEEP_MICROSECONDS && knownText(machine, `${parts[0]}/disable`) === '0');
            const longest = Math.max(...deep.map(({ text }) => Number(text)));
            return deep.length === 0 ? pass('none in use', expected) : warn(`up to ${longest} µs to wake up`, expected);
        },
        fix: (machine) => `cpupower --cpu ${benchmarkList(machine)} idle-set --disable-by-latency ${DEEP_MICROSECONDS}  (back: --enable-all)`,
        needsRoot: true,
    },
];
/** The file of each of the benchmark's CPUs; null when one has none. */
function ofBenchmark(machine, file) {
    const texts = machine.benchmark.map((id) => knownText(machine, `${CPU}/cpu${id}/${file}`));
    const known = texts.filter((text) => text !== null);
    return known.length === texts.length && known.length > 0 ? known : null;
}
function frequency_hidden(machine, what, expected) {
    return isVirtual(machine)
        ? na(`a virtual machine does not see ${what}`, expected)
        : unreadable(`${CPU}: ${what}`, expected);
}
function forEach(machine, command, file) {
    return `for c in ${machine.benchmark.join(' ')}; do ${command} > ${CPU}/cpu$c/${file}; done`;
}
function megahertz(kilohertz = '') {
    return `${Math.round(Number(kilohertz) / 1000)}`;
}

;// CONCATENATED MODULE: ./build/doctor/number-check.js
/** A check of a kernel setting that is one number in one file. */


/** Where the file is missing, the kernel has no such thing, and the check does not apply. */
function numberCheck({ id, title, group, file, right, expected, fix }) {
    return {
        id,
        title,
        group,
        files: [file],
        evaluate: (machine) => {
            if (!machine.files.has(file))
                return na('not in this kernel', expected);
            const text = knownText(machine, file);
            if (text === null)
                return unreadable(file, expected);
            if (!/^-?\d{1,10}$/.test(text))
                return unknown(text, expected);
            return right(Number(text)) ? pass(text, expected) : warn(text, expected);
        },
        fix: () => fix,
        needsRoot: true,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/kernel.js
/** Checks: the kernel's own work on the benchmark's CPUs: ticks, interrupts, workers, watchdogs; and its clock. */




const WORKQUEUES = '/sys/devices/virtual/workqueue/cpumask';
const CLOCK = '/sys/devices/system/clocksource/clocksource0/current_clocksource';
const IRQBALANCE_FILES = ['/etc/default/irqbalance', '/etc/sysconfig/irqbalance'];
const kernelChecks = [
    {
        id: 'nohz-full',
        title: 'Timer tick stopped (nohz_full)',
        group: 'kernel',
        files: [NOHZ_FULL],
        evaluate: (machine) => {
            const expected = `${cpusText(benchmarkList(machine))}: a tick interrupts a benchmark 100 to 1000 times a second`;
            if (!machine.files.has(NOHZ_FULL))
                return warn('not in this kernel', expected);
            const list = knownText(machine, NOHZ_FULL);
            if (list === null)
                return unreadable(NOHZ_FULL, expected);
            return covers(machine, list)
                ? pass(cpusText(list), expected)
                : warn(/^\d/.test(list) ? cpusText(list) : 'none', expected);
        },
        fix: (machine) => {
            const kernel = machine.files.has(NOHZ_FULL) ? '' : 'a kernel built with CONFIG_NO_HZ_FULL, started with the ';
            return `${kernel}kernel parameters nohz_full=${benchmarkList(machine)} rcu_nocbs=${benchmarkList(machine)}; then see that the tick probe falls`;
        },
        needsReboot: true,
    },
    {
        id: 'rcu-callbacks',
        title: 'RCU callbacks elsewhere (rcu_nocbs)',
        group: 'kernel',
        files: ['/proc/cmdline', NOHZ_FULL],
        evaluate: (machine) => {
            const expected = `not on ${cpusText(benchmarkList(machine))}`;
            const line = knownText(machine, '/proc/cmdline');
            if (line === null)
                return unreadable('/proc/cmdline', expected);
            const list = /(?:^|\s)rcu_nocbs=(\S+)/.exec(line)?.[1];
            if (list === 'all' || covers(machine, list ?? ''))
                return pass(`rcu_nocbs=${list}`, expected);
            if (covers(machine, knownText(machine, NOHZ_FULL) ?? ''))
                return pass('implied by nohz_full', expected);
            return warn(list === undefined ? 'on every CPU' : `rcu_nocbs=${list}`, expected);
        },
        fix: (machine) => `kernel parameter rcu_nocbs=${benchmarkList(machine)}`,
        needsReboot: true,
    },
    {
        id: 'irq-affinity',
        title: 'Where device interrupts may go',
        group: 'kernel',
        files: ['/proc/irq/*/smp_affinity_list', '/proc/irq/*/effective_affinity_list', '/proc/interrupts'],
        evaluate: evaluateAffinity,
        fix: (machine) => `for i in /proc/irq/*/smp_affinity_list; do echo ${othersList(machine)} > $i; done; echo ${formatCpuMask(housekeeping(machine))} > /proc/irq/default_smp_affinity  (managed ones refuse: isolcpus=managed_irq,${benchmarkList(machine)})`,
        needsRoot: true,
    },
    {
        id: 'irqbalance',
        title: 'irqbalance',
        group: 'kernel',
        files: ['/proc/*/comm', ...IRQBALANCE_FILES],
        evaluate: (machine) => {
            const expected = `not running, or told to leave ${cpusText(benchmarkList(machine))} alone`;
            const names = filesLike(machine, /^\/proc\/\d+\/comm$/).map(({ text }) => text);
            if (names.length === 0)
                return unreadable('/proc/*/comm', expected);
            if (!names.includes('irqbalance'))
                return pass('not running', expected);
            const config = IRQBALANCE_FILES.map((file) => knownText(machine, file) ?? '').join('\n');
            const banned = /^\s*(?:export\s+)?IRQBALANCE_BANNED_CPULIST=["']?([\d,-]+)/m.exec(config)?.[1];
            if (covers(machine, banned ?? ''))
                return pass(`running, leaves ${cpusText(banned ?? '')} alone`, expected);
            return fail('running: it moves interrupts to any CPU', expected);
        },
        fix: (machine) => `${hasSystemd(machine) ? 'systemctl disable --now irqbalance' : 'stop irqbalance for good'}, or IRQBALANCE_BANNED_CPULIST=${benchmarkList(machine)} in ${IRQBALANCE_FILES[0]}`,
        needsRoot: true,
    },
    maskCheck({
        id: 'workqueues',
        title: 'Unbound kernel work',
        file: WORKQUEUES,
        fix: (mask) => `echo ${mask} > ${WORKQUEUES}; echo ${mask} > /sys/bus/workqueue/devices/writeback/cpumask`,
    }),
    {
        id: 'watchdog',
        title: 'Lockup watchdogs',
        group: 'kernel',
        files: ['/proc/sys/kernel/watchdog_cpumask', '/proc/sys/kernel/watchdog', '/proc/sys/kernel/nmi_watchdog'],
        evaluate: (machine) => {
            const expected = `not on ${cpusText(benchmarkList(machine))}`;
            const file = '/proc/sys/kernel/watchdog_cpumask';
            if (!machine.files.has(file))
                return na('not in this kernel', expected);
            if (knownText(machine, '/proc/sys/kernel/watchdog') === '0')
                return pass('off', expected);
            const list = knownText(machine, file);
            if (list === null)
                return unreadable(file, expected);
            const ours = benchmarkCpusIn(machine, list);
            if (ours === null)
                return unknown(list, expected);
            return ours.length === 0 ? pass(`on ${cpusText(list)}`, expected) : warn(`on ${cpusText(list)}`, expected);
        },
        fix: (machine) => `sysctl -w kernel.nmi_watchdog=0 kernel.watchdog_cpumask=${othersList(machine)}`,
        needsRoot: true,
    },
    numberCheck({
        id: 'timer-migration',
        title: 'Timers may move between CPUs',
        group: 'kernel',
        file: '/proc/sys/kernel/timer_migration',
        right: (value) => value === 0,
        expected: '0',
        fix: 'sysctl -w kernel.timer_migration=0',
    }),
    numberCheck({
        id: 'statistics-interval',
        title: 'Seconds between updates of memory statistics',
        group: 'kernel',
        file: '/proc/sys/vm/stat_interval',
        right: (value) => value >= 10,
        expected: '10 or more',
        fix: 'sysctl -w vm.stat_interval=10',
    }),
    numberCheck({
        id: 'perf-sampling',
        title: 'Samples a second that perf may take',
        group: 'kernel',
        file: '/proc/sys/kernel/perf_event_max_sample_rate',
        right: (value) => value <= 1,
        expected: '1',
        fix: 'sysctl -w kernel.perf_event_max_sample_rate=1',
    }),
    {
        id: 'clock-source',
        title: 'Clock source',
        group: 'kernel',
        files: [CLOCK],
        evaluate: (machine) => {
            const expected = 'tsc, or what the hypervisor or processor offers instead; never hpet or acpi_pm';
            const source = knownText(machine, CLOCK);
            if (source === null)
                return unreadable(CLOCK, expected);
            if (/^(tsc|kvm-clock|arch_sys_counter|xen|hyperv_clocksource_\w+)$/.test(source))
                return pass(source, expected);
            if (/^(hpet|acpi_pm|pit|jiffies|refined-jiffies)$/.test(source)) {
                return fail(`${source}: reading the time is slow and coarse`, expected);
            }
            return unknown(source, expected);
        },
        fix: () => `echo tsc > ${CLOCK}; for good: kernel parameters clocksource=tsc tsc=reliable`,
        hard: true,
        needsRoot: true,
    },
];
function covers(machine, list) {
    const cpus = (0,cpu_list/* readCpuList */.DJ)(list) ?? [];
    return machine.benchmark.length > 0 && machine.benchmark.every((id) => cpus.includes(id));
}
/** Of the interrupts in use; the effective CPUs where the kernel tells them, else those that are allowed. */
function evaluateAffinity(machine) {
    const expected = `on ${cpusText(othersList(machine))} only`;
    const table = knownText(machine, '/proc/interrupts');
    const numbers = [...(table ?? '').matchAll(/^\s*(\d+):/gm)].map(([, number]) => number);
    const lists = numbers.flatMap((number) => {
        const effective = knownText(machine, `/proc/irq/${number}/effective_affinity_list`);
        const list = effective || knownText(machine, `/proc/irq/${number}/smp_affinity_list`);
        return list ? [{ number, ours: benchmarkCpusIn(machine, list) ?? [] }] : [];
    });
    if (table === null || (numbers.length > 0 && lists.length === 0))
        return unreadable('/proc/irq', expected);
    const here = lists.filter(({ ours }) => ours.length > 0);
    const cpus = (0,cpu_list/* formatCpuList */.mK)(here.flatMap(({ ours }) => ours));
    const named = here.slice(0, 8).map(({ number }) => number);
    return here.length === 0
        ? pass(`none of ${lists.length} on the benchmark’s CPUs`, expected)
        : warn(`${here.length} of ${lists.length} may go to ${cpusText(cpus)}: ${named.join(', ')}${here.length > 8 ? ', …' : ''}`, expected);
}
/** A file that holds a hexadecimal mask of CPUs. */
function maskCheck(row) {
    return {
        id: row.id,
        title: row.title,
        group: 'kernel',
        files: [row.file],
        evaluate: (machine) => {
            const expected = `on ${cpusText(othersList(machine))} only`;
            const mask = knownText(machine, row.file);
            if (mask === null)
                return unreadable(row.file, expected);
            const cpus = readCpuMask(mask)?.filter((id) => machine.cpus.some((cpu) => cpu.id === id)) ?? null;
            if (cpus === null)
                return unknown(mask, expected);
            const seen = `on ${cpusText((0,cpu_list/* formatCpuList */.mK)(cpus))}`;
            return cpus.some((id) => machine.benchmark.includes(id)) ? warn(seen, expected) : pass(seen, expected);
        },
        fix: (machine) => row.fix(formatCpuMask(housekeeping(machine))),
        needsRoot: true,
    };
}

;// CONCATENATED MODULE: ./build/doctor/checks/memory.js
/** Checks: what moves memory about behind a benchmark's back. */




const memoryChecks = [
    {
        id: 'swap-in-use',
        title: 'Swap in use',
        group: 'memory',
        files: ['/proc/swaps'],
        evaluate: (machine) => {
            const expected = 'nothing swapped out';
            const areas = swapAreas(machine);
            if (areas === null)
                return unreadable('/proc/swaps', expected);
            const used = areas.reduce((sum, area) => sum + area.usedKib, 0);
            return used === 0 ? pass('none', expected) : fail(`${Math.ceil(used / 1024)} MiB are swapped out`, expected);
        },
        fix: () => 'swapoff -a',
        hard: true,
        needsRoot: true,
    },
    {
        id: 'swap',
        title: 'Swap',
        group: 'memory',
        files: ['/proc/swaps'],
        evaluate: (machine) => {
            const expected = 'off';
            const areas = swapAreas(machine);
            if (areas === null)
                return unreadable('/proc/swaps', expected);
            return areas.length === 0 ? pass('off', expected) : warn(areas.map(({ name }) => name).join(', '), expected);
        },
        fix: () => 'swapoff -a, and remove the swap lines from /etc/fstab',
        needsRoot: true,
    },
    {
        id: 'huge-pages',
        title: 'Transparent huge pages',
        group: 'memory',
        files: ['/sys/kernel/mm/transparent_hugepage/enabled'],
        evaluate: (machine) => {
            const expected = 'never or madvise: whether a program gets large pages must not depend on luck';
            const file = '/sys/kernel/mm/transparent_hugepage/enabled';
            if (!machine.files.has(file))
                return na('not in this kernel', expected);
            const mode = /\[(\w+)\]/.exec(knownText(machine, file) ?? '')?.[1];
            if (mode === undefined)
                return unreadable(file, expected);
            return mode === 'always' ? warn(mode, expected) : pass(mode, expected);
        },
        fix: () => 'echo madvise > /sys/kernel/mm/transparent_hugepage/enabled',
        needsRoot: true,
    },
    numberCheck({
        id: 'ksm',
        group: 'memory',
        title: 'Merging of equal pages (KSM)',
        file: '/sys/kernel/mm/ksm/run',
        right: (value) => value !== 1,
        expected: 'not running',
        fix: 'echo 0 > /sys/kernel/mm/ksm/run',
    }),
    {
        id: 'numa-balancing',
        title: 'Automatic NUMA balancing',
        group: 'memory',
        files: ['/proc/sys/kernel/numa_balancing'],
        evaluate: (machine) => {
            const expected = 'off: it unmaps pages to see who uses them';
            if (new Set(machine.cpus.map(({ node }) => node)).size < 2)
                return na('one memory node', expected);
            const file = '/proc/sys/kernel/numa_balancing';
            if (!machine.files.has(file))
                return na('not in this kernel', expected);
            const value = knownText(machine, file);
            if (value === null)
                return unreadable(file, expected);
            return value === '0' ? pass('off', expected) : warn('on', expected);
        },
        fix: () => 'sysctl -w kernel.numa_balancing=0',
        needsRoot: true,
    },
    {
        id: 'memory-nodes',
        title: 'Memory nodes of the benchmark’s CPUs',
        group: 'memory',
        files: ['/sys/devices/system/node/node*/cpulist'],
        evaluate: (machine) => {
            const expected = 'one';
            const nodes = new Set(machine.cpus.filter(({ id }) => machine.benchmark.includes(id)).map(({ node }) => node));
            const list = `node ${(0,cpu_list/* formatCpuList */.mK)(nodes)}`;
            return nodes.size === 1
                ? pass(list, expected)
                : warn(`${list}: some memory is farther away than the rest`, expected);
        },
        fix: () => '`run.cpus: auto`, or a list within one node (lscpu --extended)',
    },
];
/** https://docs.kernel.org/filesystems/proc.html: a heading, then name, type, size and use in KiB, priority. */
function swapAreas(machine) {
    const [heading, ...rows] = (knownText(machine, '/proc/swaps') ?? '').split('\n');
    if (heading === undefined || !heading.startsWith('Filename'))
        return null;
    return rows.flatMap((row) => {
        const [name = '', , , used] = row.trim().split(/\s+/);
        return name === '' ? [] : [{ name, usedKib: Number(used) || 0 }];
    });
}

;// CONCATENATED MODULE: ./build/doctor/checks/ownership.js
/** Checks: who else may run on the benchmark's CPUs. */




const ownershipChecks = [
    {
        id: 'virtualization',
        title: 'Bare metal or a virtual machine',
        group: 'ownership',
        files: ['/proc/cpuinfo'],
        evaluate: (machine) => {
            const expected = 'no hypervisor below this system';
            if (machine.virtualization === null)
                return unknown('the processor does not report it', expected);
            if (machine.virtualization === 'none')
                return pass('bare metal', expected);
            if (!isVirtual(machine))
                return warn('inside a container: the host is seen only in part', expected);
            const why = 'others may share its CPUs, and clock frequency, turbo and true core siblings are hidden';
            return warn(`virtual machine (${machine.virtualization}): ${why}; never above grade C`, expected);
        },
        fix: () => 'move to a bare-metal machine; no setting inside a virtual machine can compensate for it',
        reversible: false,
    },
    {
        id: 'benchmark-cpus',
        title: 'CPUs left to everything else',
        group: 'ownership',
        files: ['/sys/devices/system/cpu/online'],
        evaluate: (machine) => {
            const expected = 'CPU 0 and its siblings, at least, left to the system';
            const seen = `benchmark ${benchmarkList(machine)}, everything else ${(0,cpu_list/* formatCpuList */.mK)(housekeeping(machine)) || 'none'}`;
            if (housekeeping(machine).length === 0)
                return fail(seen, expected);
            return machine.benchmark.includes(0) ? warn(seen, expected) : pass(seen, expected);
        },
        fix: () => 'use a machine with two physical cores or more, and `run.cpus: auto`',
    },
    {
        id: 'cgroup-version',
        title: 'Control groups',
        group: 'ownership',
        files: ['/sys/fs/cgroup/cgroup.controllers', '/proc/cgroups'],
        evaluate: evaluateCgroup,
        fix: (machine) => hasSystemd(machine)
            ? 'kernel parameter systemd.unified_cgroup_hierarchy=1, or a distribution with cgroup v2'
            : 'a system whose first process mounts cgroup v2, as current distributions do',
        needsReboot: true,
        hard: true,
    },
    {
        id: 'partition',
        title: 'CPU partition',
        group: 'ownership',
        files: [
            '/sys/fs/cgroup/*/cpuset.cpus.partition',
            '/sys/fs/cgroup/*/cpuset.cpus.effective',
            '/sys/fs/cgroup/*/*/cpuset.cpus.partition',
            '/sys/fs/cgroup/*/*/cpuset.cpus.effective',
        ],
        evaluate: evaluatePartition,
        fix: (machine) => {
            if (machine.engine.unreachable !== null)
                return `${AFTER_ENGINE}: without a container no run is shielded`;
            return usesCgroup2(machine)
                ? 'run pinbench as root with `run.shield: auto`; for one that is invalid: echo member > its cpuset.cpus.partition'
                : 'use cgroup v2; on v1 `run.shield: on` as root moves other tasks away for each run';
        },
        hard: true,
    },
    {
        id: 'other-tasks',
        title: 'Other processes',
        group: 'ownership',
        files: ['/proc/1/status'],
        evaluate: (machine) => evaluateTask(machine, '/proc/1/status', /./, machine.root),
        fix: (machine) => hasSystemd(machine)
            ? `systemctl set-property --runtime system.slice AllowedCPUs=${othersList(machine)} (and user.slice, init.scope)`
            : `taskset --all-tasks --cpu-list --pid ${othersList(machine)} PID, for each; with an engine, the shield of a run as root does it`,
        needsRoot: true,
    },
    {
        id: 'kernel-threads',
        title: 'Kernel threads',
        group: 'ownership',
        files: ['/proc/2/status'],
        evaluate: (machine) => evaluateTask(machine, '/proc/2/status', /^Name:\s*kthreadd$/m, canPartition(machine)),
        fix: (machine) => {
            const boot = machine.files.has(NOHZ_FULL) ? `, or kernel parameter nohz_full=${benchmarkList(machine)}` : '';
            return `a shield for the run (an engine, cgroup v2, root)${boot}`;
        },
    },
    {
        id: 'isolcpus',
        title: 'CPUs without load balancing (isolcpus)',
        group: 'ownership',
        files: ['/sys/devices/system/cpu/isolated', '/proc/cmdline'],
        evaluate: (machine) => {
            const expected = 'none: the scheduler spreads no threads over such CPUs, all of a program stay on one';
            const isolated = knownText(machine, '/sys/devices/system/cpu/isolated');
            if (isolated === null)
                return unreadable('/sys/devices/system/cpu/isolated', expected);
            if (isolated === '')
                return pass('none', expected);
            const ours = benchmarkCpusIn(machine, isolated);
            if (ours === null)
                return unknown(isolated, expected);
            const seen = `isolcpus=domain has ${cpusText(isolated)}; it rules out a CPU partition`;
            return ours.length > 1
                ? fail(`${seen}; all threads of a benchmark share one CPU`, expected)
                : warn(seen, expected);
        },
        fix: (machine) => `replace the kernel parameter isolcpus=... by isolcpus=managed_irq,${benchmarkList(machine)}`,
        needsReboot: true,
    },
    {
        id: 'cpu-quota',
        title: 'Limit on CPU time (CFS quota)',
        group: 'ownership',
        files: ['/proc/self/cgroup', '/sys/fs/cgroup{own}/cpu.max', '/sys/fs/cgroup/cpu{own}/cpu.cfs_quota_us'],
        evaluate: (machine) => {
            const expected = 'none: a quota pauses a benchmark in the middle of its work';
            if (knownText(machine, '/proc/self/cgroup') === null)
                return unreadable('/proc/self/cgroup', expected);
            const quotas = filesLike(machine, /^\/sys\/fs\/cgroup\/.*cpu\.(?:max|cfs_quota_us)$/);
            const limited = quotas.filter(({ text }) => !/^(max\b|-1$)/.test(text));
            return limited.length === 0
                ? pass('none', expected)
                : fail(limited.map(({ path, text }) => `${path}: ${text}`).join('; '), expected);
        },
        fix: (machine) => hasSystemd(machine)
            ? 'systemctl set-property --runtime <the runner’s unit> CPUQuota= ; never --cpus in Docker'
            : 'start the container of the runner without a limit on CPU time (docker run --cpus, limits.cpu of a pod)',
        needsRoot: true,
    },
];
function evaluateCgroup(machine) {
    const expected = 'cgroup v2 with the cpuset controller';
    const controllers = knownText(machine, '/sys/fs/cgroup/cgroup.controllers');
    if (usesCgroup2(machine)) {
        if (controllers === null)
            return unreadable('/sys/fs/cgroup/cgroup.controllers', expected);
        return /\bcpuset\b/.test(controllers) ? pass('v2', expected) : fail('v2 without the cpuset controller', expected);
    }
    const old = knownText(machine, '/proc/cgroups');
    if (old === null)
        return unreadable('/proc/cgroups', expected);
    return /^cpuset\s+[1-9]\d*\s+\d+\s+1$/m.test(old)
        ? warn('v1: CPUs can be pinned, but not partitioned', expected)
        : fail('v1 without the cpuset controller: nothing can be pinned', expected);
}
/** https://docs.kernel.org/admin-guide/cgroup-v2.html, "cpuset.cpus.partition": writing succeeds even when it is refused. */
function evaluatePartition(machine) {
    const expected = `a valid partition \`root\` with ${cpusText(benchmarkList(machine))}, or the right to make one for each run`;
    const found = filesLike(machine, /^(.*)\/cpuset\.cpus\.partition$/).filter(({ text }) => text !== 'member');
    const invalid = found.filter(({ text }) => text.includes('invalid'));
    if (invalid.length > 0)
        return fail(invalid.map(({ path, text }) => `${path}: ${text}`).join('; '), expected);
    for (const { parts, text } of found) {
        const cpus = (0,cpu_list/* readCpuList */.DJ)(knownText(machine, `${parts[0]}/cpuset.cpus.effective`) ?? '') ?? [];
        if (!machine.benchmark.every((id) => cpus.includes(id)))
            continue;
        const seen = `${parts[0]}: ${text}, ${cpusText((0,cpu_list/* formatCpuList */.mK)(cpus))}`;
        return text === 'isolated'
            ? warn(`${seen}; all threads of a program stay on one CPU there`, expected)
            : pass(seen, expected);
    }
    if (!usesCgroup2(machine))
        return warn('none: cgroup v1 has no partitions', expected);
    return machine.root
        ? pass('none now; each run makes one and takes it back', expected)
        : warn('none, and this user may not make one', expected);
}
/** `right`: what the file must say to be the one that is meant. `movable`: a run's shield takes it off the CPUs. */
function evaluateTask(machine, file, right, movable) {
    const expected = `allowed on ${cpusText(othersList(machine))} only, at the latest while a benchmark runs`;
    const status = knownText(machine, file);
    const allowed = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status ?? '')?.[1];
    if (status === null || allowed === undefined)
        return unreadable(file, expected);
    if (!right.test(status))
        return na('not visible from inside a container', expected);
    const ours = benchmarkCpusIn(machine, allowed);
    if (ours === null)
        return unknown(allowed, expected);
    if (ours.length === 0)
        return pass(`allowed on ${cpusText(allowed)}`, expected);
    return movable
        ? pass(`allowed on ${cpusText(allowed)}; the shield of a run takes ${(0,cpu_list/* formatCpuList */.mK)(ours)} away from them`, expected)
        : warn(`allowed on ${cpusText(allowed)}, which are the benchmark’s too`, expected);
}

;// CONCATENATED MODULE: ./build/doctor/checks/smt.js
/** Checks: hardware threads that share a core with the benchmark's. */



const smt_CPU = '/sys/devices/system/cpu';
const smtChecks = [
    {
        id: 'smt',
        title: 'Hardware threads (SMT)',
        group: 'smt',
        files: [`${smt_CPU}/smt/control`],
        evaluate: (machine) => {
            const expected = 'off, or one thread of each core in use';
            const control = knownText(machine, `${smt_CPU}/smt/control`);
            if (control === null && isVirtual(machine))
                return na('a virtual machine does not see it', expected);
            if (control === null)
                return unreadable(`${smt_CPU}/smt/control`, expected);
            if (control !== 'on')
                return pass(control, expected);
            return [...siblings(machine).values()].some((list) => list !== null && list.length > 1)
                ? warn('on: two threads of one core slow each other down', expected)
                : pass('on, but each of the benchmark’s cores has one thread', expected);
        },
        fix: () => `echo off > ${smt_CPU}/smt/control`,
        needsRoot: true,
    },
    {
        id: 'core-siblings',
        title: 'Core siblings of the benchmark’s CPUs',
        group: 'smt',
        files: [`${smt_CPU}/cpu*/topology/thread_siblings_list`],
        evaluate: (machine) => {
            const expected = 'all siblings the benchmark’s too: no core is shared';
            const lists = siblings(machine);
            if ([...lists.values()].includes(null))
                return unreadable(`${smt_CPU}/cpu*/topology/thread_siblings_list`, expected);
            const foreign = [...lists.values()].flat().filter((id) => id !== null && !machine.benchmark.includes(id));
            const ids = foreign.filter((id) => id !== null);
            return ids.length === 0
                ? pass('no core is shared', expected)
                : fail(`shares cores with ${cpusText((0,cpu_list/* formatCpuList */.mK)(ids))}, where anything may run`, expected);
        },
        fix: (machine) => {
            const cores = [...siblings(machine).values()].flatMap((list) => list ?? []);
            return `use whole cores: \`run.cpus: auto\` or "${(0,cpu_list/* formatCpuList */.mK)([...machine.benchmark, ...cores])}"; or echo off > ${smt_CPU}/smt/control`;
        },
        hard: true,
    },
];
/** Online siblings of each of the benchmark's CPUs, itself among them. */
function siblings(machine) {
    return new Map(machine.benchmark.map((id) => {
        const text = knownText(machine, `${smt_CPU}/cpu${id}/topology/thread_siblings_list`);
        return [id, text === null ? null : (0,cpu_list/* readCpuList */.DJ)(text)];
    }));
}

;// CONCATENATED MODULE: ./build/doctor/checks/index.js
/** All checks, in the order in which they are told, and all files that they read. */








const CHECKS = [
    ...ownershipChecks,
    ...frequencyChecks,
    ...smtChecks,
    ...memoryChecks,
    ...kernelChecks,
    ...backgroundChecks,
    ...engineChecks,
];
/** Patterns as in Check.files, each once. */
const FILES_READ = [...new Set(CHECKS.flatMap(({ files }) => files))];
function runChecks(machine) {
    return CHECKS.map((check) => runCheck(check, machine));
}

;// CONCATENATED MODULE: ./build/doctor/grade.js

/** How much a group of checks matters, for the order of the fixes. */
const WEIGHT = {
    ownership: 30,
    frequency: 25,
    memory: 15,
    smt: 10,
    kernel: 10,
    background: 10,
    engine: 10,
    security: 5,
};
/** A probe measured what a check only fears. */
const PROBE_WEIGHT = 20;
/**
 * F: a hard fail. D: what may well be noise was not measured, or was too much. C: at most, in a virtual machine. B: at most,
 * while a check or probe is not passed. `unknown` is never a pass: what was not found out keeps the grade down as well.
 */
function gradeHost(machine, checks, probes) {
    const caps = [
        { to: 'F', reasons: sentences([...checks, ...probes].filter(({ hard, status }) => hard && status === 'fail')) },
        { to: 'D', reasons: reasonsForD(probes) },
        { to: 'C', reasons: reasonsForC(machine, checks, probes) },
        { to: 'B', reasons: reasonsForB(checks, probes) },
    ];
    const grade = caps.find(({ reasons }) => reasons.length > 0)?.to ?? 'A';
    // Only what holds it down: what comes after is reported when that is fixed.
    return { grade, reasons: caps.find(({ to }) => to === grade)?.reasons ?? [] };
}
/** Below C: no reason to believe a number. */
function reasonsForD(probes) {
    const needed = ['read-back', 'spread', 'same-twice', 'steal'];
    return needed.flatMap((id) => {
        const probe = probes.find((each) => each.id === id);
        if (probe === undefined)
            return [`the probe ${id} was not made`];
        return probe.status === 'fail' || probe.status === 'unknown' ? sentences([probe]) : [];
    });
}
function reasonsForC(machine, checks, probes) {
    if (isVirtual(machine)) {
        return [
            `a virtual machine (${machine.virtualization}) never gets above C: its hypervisor may take CPUs away unseen, and frequency, turbo and core siblings are hidden from it`,
        ];
    }
    const place = checks.filter(({ id, status }) => id === 'virtualization' && status !== 'pass');
    // What a reboot alone can fix is not asked for below A.
    const failed = checks.filter(({ status, needsReboot }) => status === 'fail' && !needsReboot);
    return [
        ...sentences(place),
        ...sentences(failed),
        ...sentences(probes.filter(({ status }) => status === 'fail' || status === 'unknown')),
        ...over(probes, 'quiet-busy', 1.01, 'grade B'),
        ...over(probes, 'same-twice', 1, 'grade B'),
    ];
}
function reasonsForB(checks, probes) {
    return [
        ...sentences([...checks, ...probes].filter(({ status }) => status !== 'pass' && status !== 'na')),
        ...over(probes, 'quiet-busy', 1.005, 'grade A'),
        ...over(probes, 'same-twice', 0.3, 'grade A'),
    ];
}
/** The figures of probes that a grade has a limit for. */
const FIGURES = {
    'quiet-busy': { name: 'ratio', unit: 'times' },
    'same-twice': { name: 'cvPercent', unit: '%' },
};
function over(probes, id, most, wanted) {
    const { name, unit } = FIGURES[id];
    const probe = probes.find((each) => each.id === id);
    const value = probe?.figures[name];
    if (probe === undefined || typeof value !== 'number' || value <= most)
        return [];
    return [`${probe.title}: ${value} ${unit}, and ${wanted} needs ${most} or less`];
}
function sentences(results) {
    return results.map(({ title, observed, status }) => status === 'unknown' ? `${title}: not known (${observed})` : `${title}: ${observed}`);
}
/** The three that help most: hard fails, then what weighs most; of equals a fail before a warning, without a reboot first. */
function bestFixes(checks, probes) {
    const isBad = ({ status }) => status === 'fail' || status === 'warn';
    const weighed = [
        ...checks.filter(isBad).map((check) => ({ ...check, weight: WEIGHT[check.group] })),
        ...probes.filter(isBad).map((probe) => ({ ...probe, needsReboot: false, weight: PROBE_WEIGHT })),
    ];
    const rank = ({ hard, status, weight, needsReboot }) => (hard && status === 'fail' ? 1000 : 0) + weight * (status === 'fail' ? 4 : 1) + (needsReboot ? 0 : 0.5);
    return weighed
        .sort((a, b) => rank(b) - rank(a))
        .filter(({ fix }, index, all) => all.findIndex((other) => other.fix === fix) === index)
        .slice(0, 3)
        .map(({ id, title, fix, needsReboot }) => ({ id, title, fix, needsReboot }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/io/engine/client.js
var client = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/io/engine/docker-settings.js + 1 modules
var docker_settings = __webpack_require__(36292);
;// CONCATENATED MODULE: ./build/io/doctor/engine.js
/** What the doctor asks the engine and the file system. */







/** Never throws: an engine that does not answer is something to tell. */
async function lookAtEngine(engine) {
    const socket = await readSocket(engine);
    const scratch = await readDisk('temporary files', external_node_os_.tmpdir());
    try {
        const [info, version, containers] = await Promise.all([
            engine.info(),
            engine.version(),
            engine.listContainers(),
        ]);
        const root = (0,client/* text */.Qq)((0,client/* field */.ZZ)(info, 'DockerRootDir'));
        const images = root === null ? null : await readDisk('images', root);
        return {
            engine: { unreachable: null, ...engineSight(info, version), others: readOthers(containers) },
            disks: [images, scratch].filter((disk) => disk !== null),
            socket,
        };
    }
    catch (thrown) {
        const engine = { ...engine_NO_ENGINE, unreachable: describeAbsence(thrown) };
        return { engine, disks: [scratch].filter((disk) => disk !== null), socket };
    }
}
/** What an engine that does not answer needs depends on how it was looked for. */
function describeAbsence(thrown) {
    const { name, chosenBy } = (0,docker_settings/* readEndpoint */.K)((0,docker_settings.readDockerSettings)());
    return {
        why: `no engine answers: ${(0,errors/* messageOf */.bD)(thrown)}`,
        address: name,
        chosenBy,
        failure: ['EACCES', 'EPERM'].includes((0,errors/* codeOf */.$N)(thrown) ?? '') ? 'denied' : 'other',
        installed: (0,bundled_programs/* findProgram */.Kp)('dockerd', `${process.env.PATH ?? ''}:/usr/sbin:/usr/bin`) !== null,
        otherSockets: (0,docker_settings.otherSockets)(),
    };
}
const engine_NO_ENGINE = {
    name: null,
    version: null,
    containerd: null,
    runc: null,
    rootless: false,
    seccomp: false,
    others: [],
};
/** From the answers to `GET /info` and `GET /version`. */
function engineSight(info, version) {
    const { name, runc, containerd, rootless, seccomp } = (0,client/* engineFacts */.Ig)(info, version);
    return {
        name,
        version: (0,client/* text */.Qq)((0,client/* field */.ZZ)(info, 'ServerVersion')),
        // Distributions put the whole number of their package into the commit's place, and less into the version.
        containerd: longest(containerd, (0,client/* text */.Qq)((0,client/* field */.ZZ)((0,client/* field */.ZZ)(info, 'ContainerdCommit'), 'ID'))),
        // Podman tells what starts its containers together with its name ("crun 1.8.1"), and it is often not runc.
        runc: name === 'podman' ? null : longest(runc, (0,client/* text */.Qq)((0,client/* field */.ZZ)((0,client/* field */.ZZ)(info, 'RuncCommit'), 'ID'))),
        rootless,
        seccomp,
    };
}
function longest(version, commit) {
    return version !== null && commit?.startsWith(version) === true ? commit : version;
}
function readOthers(containers) {
    const running = Array.isArray(containers) ? containers : [];
    return running
        .filter((container) => (0,client/* field */.ZZ)((0,client/* field */.ZZ)(container, 'Labels'), client/* LABEL */.d_) === undefined)
        .map((container) => ((0,client/* list */.p_)((0,client/* field */.ZZ)(container, 'Names'))[0] ?? 'unnamed').replace(/^\//, ''));
}
async function readDisk(what, path) {
    try {
        const { bavail, blocks, bsize } = await (0,promises_.statfs)(path);
        return { what, path, freeBytes: bavail * bsize, totalBytes: blocks * bsize };
    }
    catch {
        // The engine's folder may be on another machine, or closed to us: then there is nothing to tell of it.
        return null;
    }
}
/** The engine's client knows the path only when it is asked, and its published types do not know the question. */
async function readSocket(engine) {
    const ask = (0,client/* field */.ZZ)(engine.modem, 'getSocketPath');
    const path = typeof ask === 'function' ? (0,client/* text */.Qq)(await ask.call(engine.modem)) : null;
    if (path === null)
        return null;
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        return stat.isSocket() ? { path, mode: stat.mode } : null;
    }
    catch {
        // Not there: that no engine answers is told elsewhere.
        return null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/pattern.js
var model_pattern = __webpack_require__(43460);
;// CONCATENATED MODULE: ./build/io/doctor/files.js
/** Reads the files that the doctor's checks name, below a root folder. What is read is bounded, whatever lies there. */




/** /proc/interrupts of a machine with hundreds of CPUs is the largest of them. */
const LARGEST = 4 * 1024 * 1024;
/** Files that one pattern stands for, at most. */
const MOST_PER_PATTERN = 8192;
const MOST_BYTES = 64 * 1024 * 1024;
/** Patterns as in a check's `files`; the answer's paths are as on the machine, without the root folder. */
function readDoctorFiles(patterns, root = '/', most = MOST_PER_PATTERN) {
    const files = new Map();
    const own = ownGroups(readOne(external_node_path_.join(root, 'proc/self/cgroup')) ?? '');
    let bytes = 0;
    for (const pattern of patterns.flatMap((each) => withOwn(each, own))) {
        for (const file of expand(root, pattern, most)) {
            if (files.has(file) || bytes > MOST_BYTES)
                continue;
            const text = readOne(external_node_path_.join(root, file));
            if (text === undefined)
                continue;
            files.set(file, text);
            bytes += text?.length ?? 0;
        }
    }
    return files;
}
/** Our cgroup and each one above it, "" the root; of all hierarchies, since v1 has one for each controller. */
function ownGroups(cgroup) {
    const groups = new Set(['']);
    for (const line of cgroup.split('\n').slice(0, 64)) {
        let group = line.split(':').slice(2).join(':');
        for (let depth = 0; depth < 32 && group.startsWith('/') && group !== '/' && !group.includes('..'); depth++) {
            groups.add(group);
            group = external_node_path_.posix.dirname(group);
        }
    }
    return [...groups];
}
function withOwn(pattern, own) {
    return pattern.includes('{own}') ? own.map((group) => pattern.replace('{own}', group)) : [pattern];
}
/** Paths that exist for a pattern; one without a star is answered as it is. */
function expand(root, pattern, most) {
    let found = [''];
    for (const name of pattern.split('/').slice(1)) {
        if (!name.includes('*')) {
            found = found.map((folder) => `${folder}/${name}`);
            continue;
        }
        const isLike = (0,model_pattern/* patternMatcher */.l)(name);
        found = found
            .flatMap((folder) => list(external_node_path_.join(root, folder))
            .filter(isLike)
            .map((entry) => `${folder}/${entry}`))
            .slice(0, most);
    }
    return found;
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        // Not there, or not for us: then no file in it can be read either.
        return [];
    }
}
/** undefined: not there. null: there, but no answer for us. A link to /dev/null, as of a masked unit, is an empty text. */
function readOne(file) {
    let handle;
    try {
        // A pipe in the place of a file must not make us wait.
        handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (thrown) {
        return isMissing(thrown) ? undefined : null;
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(handle);
        if (stat.isCharacterDevice())
            return stat.rdev === 0x103 ? '' : null;
        return stat.isFile() ? readAll(handle) : null;
    }
    catch {
        // Some drivers have a file but no answer: EINVAL, EIO, ENODEV and others.
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** Kernel files tell no true size and may answer in pieces. */
function readAll(handle) {
    const pieces = [];
    let length = 0;
    while (length < LARGEST) {
        const piece = Buffer.alloc(64 * 1024);
        const got = (0,external_node_fs_.readSync)(handle, piece, 0, piece.length, null);
        if (got === 0)
            break;
        pieces.push(piece.subarray(0, got));
        length += got;
    }
    return Buffer.concat(pieces).toString('latin1');
}
function isMissing(thrown) {
    // ESRCH and ENXIO: a process or device that has gone since its folder was listed.
    return ['ENOENT', 'ENOTDIR', 'ESRCH', 'ENXIO'].includes((0,errors/* codeOf */.$N)(thrown) ?? '');
}

// EXTERNAL MODULE: ./build/io/doctor/grade-record.js
var grade_record = __webpack_require__(69778);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/version.js + 1 modules
var version = __webpack_require__(56841);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/text/table.js
var table = __webpack_require__(50110);
;// CONCATENATED MODULE: ./build/report/doctor.js



const MEANING = {
    A: 'bare metal, tuned and steady: small changes can be trusted',
    B: 'bare metal and steady, though not all is tuned: changes of 2 to 5 % can be trusted',
    C: 'as good as a virtual machine gets, or bare metal with something to fix: trust changes well above the noise floor',
    D: 'too noisy, or not measured: trust only very large changes',
    F: 'not fit for benchmarks until the failures above are fixed',
};
const TONES = { A: 'green', B: 'green', C: 'yellow', D: 'yellow', F: 'red' };
/** Columns of a terminal that nobody has made wider. */
const WIDTH = 80;
function renderDoctor(report, colour) {
    const paint = (tone, text) => (0,table/* painted */.C$)(tone, text, colour);
    const { host, grade, checks, probes } = report;
    const entries = [...checks, ...probes];
    const having = (wanted) => entries.filter(({ status }) => status === wanted);
    const measured = probes.filter(({ status }) => status === 'pass' || status === 'na');
    const cpus = `${cpusText(host.benchmark)} of ${host.online} for benchmarks (${host.choice})`;
    const lines = [
        ...wrapped(cpus, '', ''),
        ...wrapped(`Kernel ${host.kernel}; ${whereRun(report)}`, '', ''),
        '',
        ...section(paint('red', 'Failing'), having('fail'), true),
        ...section(paint('yellow', 'Warnings'), having('warn'), false),
        ...section(paint('yellow', 'Not known'), having('unknown'), false),
        ...doctor_list(paint('bold', 'Probes without a fault'), measured.map(({ status, title, observed }) => `${status === 'pass' ? '' : 'does not apply: '}${title}: ${observed}`)),
        ...titles('Passed', checks.filter(({ status }) => status === 'pass')),
        ...titles('Does not apply here', checks.filter(({ status }) => status === 'na')),
        '',
        ...doctor_list(paint('bold', 'Fix first'), report.fixes.map(({ title, needsReboot }, index) => `${index + 1}. ${title}${reboot(needsReboot)}`)),
        ...doctor_list(paint('bold', `Why not ${grade === 'B' ? 'an A' : 'better'}`), report.reasons),
    ];
    const own = `Grade ${grade}`;
    const last = wrapped(`${own}: ${MEANING[grade]}`, '', '  ').join('\n');
    return `${lines.join('\n')}\n${paint('bold', paint(TONES[grade], own))}${last.slice(own.length)}\n`;
}
function whereRun({ host, mode, seconds }) {
    const place = host.runtime === 'docker' ? 'probes in a container' : 'probes on the host itself';
    const shield = host.shield === 'none' ? 'without a shield' : `with a shield (${host.shield})`;
    return `${place} ${shield}${mode === 'quick' ? ', quick' : ''}, ${seconds.toFixed(0)} s`;
}
function doctor_list(heading, items) {
    return items.length === 0 ? [] : [heading, ...items.flatMap((item) => wrapped(item, '  ', '    ')), ''];
}
/** Entries with one fix stand together above it. */
function section(heading, entries, inFull) {
    if (entries.length === 0)
        return [];
    const fixOf = ({ fix, needsReboot = false }) => `${fix}${reboot(needsReboot)}`;
    const lines = [...new Set(entries.map(fixOf))].flatMap((fix) => [
        ...entries
            .filter((entry) => fixOf(entry) === fix)
            .flatMap(({ title, observed, expected, hard, status }) => [
            ...wrapped(`${title}: ${observed}${hard && status === 'fail' ? ' (makes the machine unfit)' : ''}`, '  ', '    '),
            ...(inFull ? wrapped(`expected: ${expected}`, '    ', '              ') : []),
        ]),
        ...wrapped(`fix:      ${fix}`, '    ', '              '),
    ]);
    return [`${heading} (${entries.length})`, ...lines, ''];
}
function reboot(needed) {
    return needed ? ' (needs a reboot)' : '';
}
function titles(heading, entries) {
    const names = entries.length === 0 ? 'nothing' : entries.map(({ title }) => title).join(', ');
    return wrapped(`${heading} (${entries.length}): ${names}`, '', '  ');
}
/**
 * Broken at spaces, and harmless: names of containers and texts of files may hold anything. A command has to be broken
 * can still be copied where the break follows its semicolon.
 */
function wrapped(text, first, rest) {
    const lines = [];
    let left = (0,text_escape/* screenText */.kI)(text).replaceAll('\n', ' ');
    for (let indent = first;; indent = rest) {
        const room = WIDTH - indent.length;
        if (Array.from(left).length <= room)
            return [...lines, indent + left];
        const fitting = left.slice(0, room + 1);
        const semicolon = fitting.lastIndexOf('; ') + 1;
        const space = fitting.lastIndexOf(' ');
        const at = semicolon > (2 * room) / 3 ? semicolon : space > 0 ? space : left.search(/ |$/);
        lines.push(indent + left.slice(0, at).trimEnd());
        left = left.slice(at).trimStart();
        if (left === '')
            return lines;
    }
}

// EXTERNAL MODULE: ./build/text/safe-json.js
var safe_json = __webpack_require__(27052);
// EXTERNAL MODULE: ./build/commands/work/session.js
var session = __webpack_require__(72001);
;// CONCATENATED MODULE: ./build/commands/work/doctor.js


















/**
 * Exit code: 0 for the grades A to D, 4 for F, as for a run on a host below `gate.min-host-grade`. Throws a usage error for
 * CPUs that do not exist, an infrastructure error when it is stopped. `home` is the folder with the launcher and the probe program.
 */
async function doctor(options, home, print = (text) => (0,screen/* printResult */.RS)(text, (0,screen/* useColour */.Oi)())) {
    return (0,session/* inSession */.C)(async (session) => {
        const report = await examine(options, home, session);
        if (options.save)
            await keep(report, session.progress);
        print(options.json === true ? `${(0,safe_json/* safeJson */.o)(report, 2)}\n` : renderDoctor(report, (0,screen/* useColour */.Oi)()));
        return report.grade === 'F' ? 4 : 0;
    });
}
async function examine(options, home, { clock, progress, signal, openBackend }) {
    const at = clock.now().toISOString();
    const started = clock.seconds();
    // What is read has to be read before anything of ours changes it: a shield, a container.
    const files = readDoctorFiles(FILES_READ);
    const look = await lookAtEngine((0,client.connectEngine)());
    const backend = await openBackend({
        runtime: undefined,
        builder: 'engine',
        home,
        excluded: [],
        cacheScope: (0,cache_scope/* localCacheScope */.og)(home),
        withoutWarnings: true,
    });
    const host = await backend.host.facts();
    const { cpus, choice, context, problem } = await chooseFor(options.cpus, host, backend);
    const machine = {
        files,
        cpus: host.cpus,
        benchmark: (0,cpu_list/* readCpuList */.DJ)(cpus.cpus) ?? [],
        virtualization: host.virtualization,
        root: process.getuid?.() === 0,
        ...look,
    };
    const checks = runChecks(machine);
    const { probes, shield } = context === null
        ? { probes: everyProbe(problem), shield: 'none' }
        : await probeHost({ backend, cpus, requested: context.requested, machine, home, quick: options.quick === true }, progress, signal);
    const withFixes = withFixesOf(machine, checks, probes);
    return {
        schema: 'pinbench.doctor/1',
        version: version/* VERSION */.x,
        at,
        seconds: Math.round((clock.seconds() - started) * 10) / 10,
        mode: options.quick === true ? 'quick' : 'full',
        host: {
            kernel: host.kernel.slice(0, 200),
            cpuModel: host.cpuModel?.slice(0, 200) ?? null,
            virtualization: host.virtualization,
            online: (0,cpu_list/* formatCpuList */.mK)(host.cpus.map(({ id }) => id)),
            benchmark: cpus.cpus,
            choice: choice.slice(0, 1000),
            runtime: backend.runtime,
            engine: look.engine.version?.slice(0, 200) ?? null,
            shield,
        },
        ...gradeHost(machine, checks, withFixes),
        fixes: bestFixes(checks, withFixes),
        checks,
        probes: withFixes,
    };
}
/** As for a suite with these CPUs. Without a list, a machine where none can run is examined all the same. */
async function chooseFor(wanted, host, backend) {
    const all = (0,cpu_list/* formatCpuList */.mK)(host.cpus.map(({ id }) => id));
    const everything = { cpus: all, memoryNodes: (0,cpu_list/* formatCpuList */.mK)(host.cpus.map(({ node }) => node)), reason: '' };
    try {
        const context = await (0,run_context/* describeRunContext */.G)(probeSuite(wanted ?? 'auto', host.cpus.length), backend);
        const cpus = context.cpus ?? { ...everything, reason: 'nothing here can pin to fewer' };
        return { cpus, choice: cpus.reason, context, problem: '' };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || wanted !== undefined)
            throw thrown;
        const problem = `no benchmark can run here: ${(0,errors/* messageOf */.bD)(thrown)}`;
        return { cpus: everything, choice: problem, context: null, problem };
    }
}
/**
 * A grade that cannot be kept is still a grade: it is printed, and the next run just does not know it. What was found beside
 * another run is of that moment only.
 */
async function keep(report, progress) {
    if (report.checks.some(({ id, status }) => id === 'other-run' && status === 'fail')) {
        progress.warning('the grade is not kept for later runs: another run had the CPUs, or left its journal');
        return;
    }
    try {
        await (0,grade_record/* saveReport */.a5)(report);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        progress.warning(`the grade is not kept for later runs: ${thrown.message}`);
    }
}


/***/ }),

/***/ 72001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inSession)
/* harmony export */ });
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8376);
/* harmony import */ var _io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44255);
/* harmony import */ var _io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32280);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33699);




/** `runtimes`: left out, those there are. Tidies up after `work`, whatever it ends with. */
function inSession(work, runtimes) {
    return (0,_app_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withSession */ .f)({ progress: (0,_io_terminal_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .screenProgress */ .M)((0,_io_terminal_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .errorScreen */ .Pz)(), _text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .progressText */ .l_), runtimes }, work);
}


/***/ }),

/***/ 69778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ saveReport),
/* harmony export */   cX: () => (/* binding */ lastGrade)
/* harmony export */ });
/* unused harmony export recordFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _files_run_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49426);
/* harmony import */ var _host_home_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59406);
/** Keeps the doctor's last report on this host, and answers with it while it still holds: same boot, not too old, ours. */






const LONGEST_DAYS = 30;
const LARGEST = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
/** One for the machine when root made it, one for each other user: nobody believes what somebody else wrote. */
function recordFile(uid = process.getuid?.() ?? 0, env = process.env) {
    if (uid === 0)
        return '/var/lib/pinbench/doctor.json';
    const cache = env.XDG_CACHE_HOME;
    // The specification of these folders wants relative paths to be ignored.
    const folder = cache !== undefined && node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(cache) ? cache : node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,_host_home_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .homeFolder */ .W)(), '.cache');
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'pinbench/doctor.json');
}
/** Saves it whole or not at all. Throws an infrastructure error. */
async function saveReport(report, file = recordFile()) {
    await (0,_files_run_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(file, `${JSON.stringify({ bootId: bootId(), report }, null, 2)}\n`);
}
/**
 * The last grade of this host; null when there is none, when the host was started anew since, when it is more than 30
 * days old, or when the file is not what pinbench wrote as this user or as root.
 */
async function lastGrade(files = [...new Set([recordFile(), recordFile(0)])], now = new Date()) {
    for (const file of files) {
        const report = await readRecord(file);
        const age = report === null ? Number.NaN : now.getTime() - Date.parse(report.at);
        // A little of the future is a clock that was set; more is a file that makes no sense.
        if (report === null || !(age > -DAY && age < LONGEST_DAYS * DAY))
            continue;
        const probes = report.probes.map(({ id, status, figures }) => [id, { status, ...figures }]);
        return { grade: report.grade, probes: Object.fromEntries(probes) };
    }
    return null;
}
/** null for anything that is not a record of this boot: a grade is a help, and its lack is told as such. */
async function readRecord(file) {
    const text = await readOwn(file);
    if (text === null)
        return null;
    // Most hosts have none.
    const { parseDoctorReport } = await __webpack_require__.e(/* import() */ 8060).then(__webpack_require__.bind(__webpack_require__, 38060));
    try {
        const record = JSON.parse(text);
        if (typeof record !== 'object' || record === null || !('report' in record && 'bootId' in record))
            return null;
        return record.bootId === bootId() ? parseDoctorReport(record.report, file) : null;
    }
    catch {
        return null;
    }
}
/** An ordinary file of ours or of root's that nobody else may write. */
async function readOwn(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch(() => null);
    if (handle === null)
        return null;
    try {
        const stat = await handle.stat();
        const trusted = stat.uid === 0 || stat.uid === process.getuid?.();
        if (!stat.isFile() || !trusted || (stat.mode & 0o022) !== 0 || stat.size > LARGEST)
            return null;
        const buffer = Buffer.alloc(stat.size);
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** Changes with each start of the machine. Without it (not Linux) no record is ever of this boot. */
function bootId() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    catch (thrown) {
        return `unknown: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)} ${process.pid}`;
    }
}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ postBuild),
/* harmony export */   Ig: () => (/* binding */ engineFacts),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   c9: () => (/* binding */ followBuild),
/* harmony export */   connectEngine: () => (/* binding */ connectEngine),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   engineAnswers: () => (/* binding */ engineAnswers),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   readEngineFacts: () => (/* binding */ readEngineFacts),
/* harmony export */   v_: () => (/* binding */ engineError)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39040);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _docker_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36292);
/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */




/** Every container and image of ours carries this label; its value tells whose it is. */
const LABEL = 'pinbench';
/**
 * Connects as the docker client would (DOCKER_HOST, the context, else the default socket); nothing is sent yet. Throws a
 * usage error where those name an engine that cannot be spoken to.
 */
function connectEngine(settings = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_3__.readDockerSettings)()) {
    const { address, certificates } = (0,_docker_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readEndpoint */ .K)(settings);
    if (address === null || (address.kind === 'socket' && address.path === null))
        return new dockerode__WEBPACK_IMPORTED_MODULE_1__();
    if (address.kind === 'socket')
        return new dockerode__WEBPACK_IMPORTED_MODULE_1__({ socketPath: address.path ?? '' });
    const { host, port, pathPrefix, tls } = address;
    const network = { host, port, pathPrefix, protocol: tls ? 'https' : 'http', ...certificates };
    return new dockerode__WEBPACK_IMPORTED_MODULE_1__(network);
}
/** True when an engine answers. */
async function engineAnswers(engine) {
    try {
        await engine.ping();
        return true;
    }
    catch (thrown) {
        if (isUnreachable(thrown))
            return false;
        throw engineError('the engine refused to answer', thrown);
    }
}
async function readEngineFacts(engine) {
    const [info, version] = await Promise.all([engine.info(), engine.version()]).catch((thrown) => {
        throw engineError('the engine could not describe itself', thrown);
    });
    return engineFacts(info, version);
}
/** From the answers to `GET /info` and `GET /version`. */
function engineFacts(info, version) {
    const security = list(field(info, 'SecurityOptions'));
    const listed = field(version, 'Components');
    const components = Array.isArray(listed) ? listed : [];
    const component = (name) => {
        const found = components.find((item) => name.test(text(field(item, 'Name')) ?? ''));
        return text(field(found, 'Version'));
    };
    return {
        name: component(/^podman/i) === null ? 'docker' : 'podman',
        version: text(field(info, 'ServerVersion')) ?? 'unknown',
        runtime: text(field(info, 'DefaultRuntime')),
        cgroupDriver: text(field(info, 'CgroupDriver')),
        rootless: field(info, 'Rootless') === true || security.some((option) => option.includes('rootless')),
        seccomp: security.some((option) => option.includes('seccomp')),
        // Podman: "OCI Runtime (crun)" with a version of several lines, "crun version 1.8.1" the first of them.
        runc: (component(/^runc$|^OCI Runtime/i)?.split('\n')[0] ?? null)?.replace(' version ', ' ') ?? null,
        containerd: component(/^containerd$/i),
    };
}
/** An engine's failure as an infrastructure error: never the benchmark's fault. */
function engineError(happened, thrown) {
    if (isUnreachable(thrown)) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: no engine answers (${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'a running Docker engine that this user may talk to',
            fix: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
            cause: thrown,
        });
    }
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
}
/** Connection refused, missing socket, no permission, or a connection that broke in the middle. */
function isUnreachable(thrown) {
    const code = text(field(thrown, 'code'));
    return (code !== null && ['ECONNREFUSED', 'ENOENT', 'EACCES', 'EPERM', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'].includes(code));
}
/** HTTP status of an engine's answer, or null. */
function statusOf(thrown) {
    const status = field(thrown, 'statusCode');
    return typeof status === 'number' ? status : null;
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
function list(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** Starts a build; `body` is the context as a tar, null where the engine asks for it over a session, and for logins. */
function postBuild(engine, query, { body, logins }, abortSignal) {
    const more = body === null ? {} : { file: body, registryconfig: logins };
    const request = {
        method: 'POST',
        path: '/build?',
        options: { _query: query, _body: {} },
        isStream: true,
        abortSignal,
        ...more,
    };
    return new Promise((resolve, reject) => {
        engine.modem.dial({ ...request, statusCodes: { 200: true } }, (failed, stream) => {
            if (stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
                resolve(stream);
            else
                reject(failed ?? new Error('the engine answered nothing to a build'));
        });
    });
}
/**
 * Follows a build to its end; each event has a `stream` line. The package decodes BuildKit's trace for us, but its
 * published types do not know the method yet, and a failed step is an event of its own, not an error.
 */
async function followBuild(engine, stream, kind, onEvent) {
    const owner = kind === 'BuildKit' ? engine : engine.modem;
    const follow = field(owner, 'followProgress');
    if (typeof follow !== 'function')
        throw new TypeError('dockerode has no followProgress');
    let failure = null;
    await new Promise((resolve, reject) => {
        const finish = (failed) => (failed ? reject(failed) : resolve());
        follow.call(owner, stream, finish, (event) => {
            failure ??= text(field(field(event, 'errorDetail'), 'message')) ?? text(field(event, 'error'));
            onEvent(event);
        });
    });
    if (failure !== null)
        throw new Error(failure);
}


/***/ }),

/***/ 36292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  otherSockets: () => (/* binding */ otherSockets),
  readDockerSettings: () => (/* binding */ readDockerSettings),
  K: () => (/* binding */ readEndpoint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/plan/docker-settings/endpoint.js
/** Which engine is meant: DOCKER_HOST, else the context, else the default; https://docs.docker.com/reference/cli/docker/context/ */



function chooseEngine(env, currentContext, file) {
    const host = env.DOCKER_HOST ?? '';
    if (host !== '')
        return { kind: 'host', host, from: 'DOCKER_HOST' };
    const asked = env.DOCKER_CONTEXT ?? '';
    const [name, from] = asked === '' ? [currentContext, `"currentContext" in ${file}`] : [asked, 'DOCKER_CONTEXT'];
    return name === null || name === 'default' ? { kind: 'default' } : { kind: 'context', name, from };
}
/** The folder of a context below `contexts/meta` and `contexts/tls` is named by this. */
function contextFolder(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
}
/** From the context's meta.json. */
function contextEndpoint(meta, name) {
    const docker = inside(inside(meta, 'Endpoints'), 'docker');
    const host = inside(docker, 'Host');
    if (typeof host !== 'string' || host === '') {
        throw (0,errors/* usageError */.Wp)(`Docker's context ${(0,quote/* quote */.hD)(name)} names no engine`, {
            fix: 'choose another with "docker context use", or set DOCKER_HOST',
        });
    }
    return { host, skipVerify: inside(docker, 'SkipTLSVerify') === true };
}
/** `from`: who says so. Throws a usage error for what cannot be spoken to. */
function readAddress(host, from, tls) {
    const [, scheme = 'tcp', rest = host] = /^([a-z0-9+.-]+):\/\/(.*)$/i.exec(host) ?? [];
    switch (scheme.toLowerCase()) {
        case 'unix':
            return { kind: 'socket', path: rest === '' ? null : rest };
        case 'tcp':
        case 'http':
        case 'https':
            return readNetwork(scheme.toLowerCase(), rest, from, tls);
        case 'ssh':
            throw notSpoken('an engine on another machine, through ssh', from, {
                fix: 'run pinbench on that machine, or set DOCKER_HOST to the engine of this one: unix:///var/run/docker.sock',
            });
        default:
            throw notSpoken(`an engine by ${(0,quote/* quoted */.TL)(scheme, 20)}`, from, {
                fix: 'set DOCKER_HOST to a socket of this machine (unix:///var/run/docker.sock) or to tcp://HOST:PORT',
            });
    }
}
function readNetwork(scheme, rest, from, tls) {
    const secure = tls || scheme === 'https';
    let url;
    try {
        url = new URL(`http://${rest === '' ? '127.0.0.1' : rest}`);
    }
    catch {
        throw (0,errors/* usageError */.Wp)(`${from} is not the address of an engine`, {
            expected: 'unix:///PATH or tcp://HOST:PORT',
            fix: 'correct it, or leave it out for the default socket',
        });
    }
    // URL leaves out port 80, which is http's own and not an engine's.
    const written = /:(\d+)(?:\/|$)/.exec(rest.replace(/^.*@/, ''))?.[1];
    const port = Number(url.port || written || (secure ? 2376 : 2375));
    return { kind: 'network', host: url.hostname, port, pathPrefix: url.pathname, tls: secure };
}
function notSpoken(what, from, { fix }) {
    return (0,errors/* usageError */.Wp)(`${from} names ${what}, which pinbench does not support`, {
        expected: 'an engine on this machine: its launcher is mounted into containers, and its CPUs are chosen here',
        fix: `${fix}; or measure without a container: --runtime host`,
    });
}
function inside(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

// EXTERNAL MODULE: ./build/plan/docker-settings/settings.js
var settings = __webpack_require__(28954);
// EXTERNAL MODULE: ./build/io/host/home-folder.js
var home_folder = __webpack_require__(59406);
;// CONCATENATED MODULE: ./build/io/engine/docker-settings.js
/** Reads Docker's own settings: config.json, contexts, and the files that TLS needs. */







/** Far above any that a client writes. */
const LARGEST = 1024 * 1024;
const TLS_FILES = ['ca', 'cert', 'key'];
const folder = () => process.env.DOCKER_CONFIG || external_node_path_.join((0,home_folder/* homeFolder */.W)(), '.docker');
function readDockerSettings() {
    const file = external_node_path_.join(folder(), 'config.json');
    const text = readSmall(file);
    return text === null ? (0,settings/* noSettings */.b6)(file) : (0,settings/* parseSettings */.P$)(text.toString('utf8'), file);
}
/** The engine that Docker's client would speak to. Throws a usage error for one that cannot be spoken to. */
function readEndpoint(settings) {
    const choice = chooseEngine(process.env, settings.currentContext, settings.file);
    if (choice.kind === 'default') {
        return { address: null, certificates: {}, name: 'unix:///var/run/docker.sock', chosenBy: null };
    }
    if (choice.kind === 'host') {
        const tls = Boolean(process.env.DOCKER_TLS_VERIFY || process.env.DOCKER_TLS);
        const address = readAddress(choice.host, choice.from, tls);
        const certificates = process.env.DOCKER_CERT_PATH || folder();
        if (address.kind === 'network' && tls && !process.env.DOCKER_TLS_VERIFY)
            throw unchecked('DOCKER_TLS');
        const found = readCertificates(address, certificates, choice.from);
        return { address, certificates: found, name: choice.host, chosenBy: choice.from };
    }
    const kept = contextFolder(choice.name);
    const file = external_node_path_.join(folder(), 'contexts', 'meta', kept, 'meta.json');
    const text = readSmall(file);
    const named = `Docker's context ${(0,quote/* quote */.hD)(choice.name)} (from ${choice.from})`;
    if (text === null) {
        throw (0,errors/* usageError */.Wp)(`${named} is not there`, {
            expected: file,
            fix: 'choose one of "docker context ls" with "docker context use", or set DOCKER_HOST',
        });
    }
    const { host, skipVerify } = contextEndpoint(parseJson(text, file), choice.name);
    const certificates = external_node_path_.join(folder(), 'contexts', 'tls', kept, 'docker');
    const address = readAddress(host, named, (0,external_node_fs_.existsSync)(certificates));
    if (address.kind === 'network' && skipVerify)
        throw unchecked(named);
    return { address, certificates: readCertificates(address, certificates, named), name: host, chosenBy: named };
}
function unchecked(from) {
    return (0,errors/* usageError */.Wp)(`${from} asks for TLS with an engine whose certificate is not checked`, {
        expected: 'an engine that is known by its certificate',
        fix: 'set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH, or use the socket of this machine',
    });
}
function readCertificates(address, files, from) {
    if (address.kind !== 'network' || !address.tls)
        return {};
    const found = {};
    for (const name of TLS_FILES) {
        const content = readSmall(external_node_path_.join(files, `${name}.pem`));
        if (content !== null)
            found[name] = content;
    }
    if (found.ca !== undefined && (found.cert === undefined) === (found.key === undefined))
        return found;
    throw (0,errors/* usageError */.Wp)(`${from} asks for TLS, but its certificates are not all in ${files}`, {
        expected: 'ca.pem, and cert.pem with key.pem where the engine asks for them',
        fix: 'put them there, name their folder in DOCKER_CERT_PATH, or use the socket of this machine',
    });
}
function parseJson(text, file) {
    try {
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        throw (0,errors/* usageError */.Wp)(`${file} is not JSON`, { fix: 'make the context again: docker context create' });
    }
}
/** null: it is not there. Neither waits for a pipe nor reads a device to its end. */
function readSmall(file) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (thrown) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
            return null;
        throw (0,errors/* usageError */.Wp)(`${file} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            fix: "make Docker's settings readable for this user, or name another folder in DOCKER_CONFIG",
        });
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(handle);
        if (stat.isFile() && stat.size <= LARGEST)
            return (0,external_node_fs_.readFileSync)(handle);
        throw (0,errors/* usageError */.Wp)(`${file} is not an ordinary file of at most 1 MiB`, {
            fix: 'name another folder in DOCKER_CONFIG',
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
/** Sockets of engines that are not Docker's default: a rootless one is found there, or Podman's. */
function otherSockets() {
    const own = process.env.XDG_RUNTIME_DIR;
    const files = [
        ...(own === undefined ? [] : [`${own}/docker.sock`, `${own}/podman/podman.sock`]),
        '/run/podman/podman.sock',
    ];
    return files.filter((file) => (0,external_node_fs_.existsSync)(file));
}


/***/ }),

/***/ 28977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _plan_retries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72396);
/**
 * Removes a folder that somebody hostile has filled. Links are removed, never followed; folders without permission get it
 * first; names may be nested deeper than a path may be long. What belongs to another user may have to stay.
 */




/** O_PATH of <fcntl.h>: a handle that only says which folder it is, and needs no permission on it. */
const O_PATH = 0o10000000;
/** Each level holds a file descriptor; what lies deeper is moved up first. */
const DEEPEST = 24;
/** Answers why something is left, a sentence; null when all is gone. `until`: milliseconds of `performance.now()`. */
async function removeFolder(folder, until = Number.POSITIVE_INFINITY) {
    const removal = new Removal(until);
    try {
        if (process.platform === 'linux')
            await removal.folder(Buffer.from(folder), 0);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: _plan_retries_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_REMOVAL */ .eb.retries });
    }
    catch (thrown) {
        // A benchmark may put a link or a file in the place of its folder.
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOTDIR')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(folder).catch((again) => removal.keep(again));
        else
            removal.keep(thrown);
    }
    return removal.problem;
}
class Removal {
    problem = null;
    #until;
    #top = '';
    #movedUp = 0;
    constructor(until) {
        this.#until = until;
    }
    /** The first reason is the one to tell; what is gone already is as wanted. */
    keep(thrown) {
        if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'ENOENT')
            this.problem ??= (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown).replaceAll(/\/proc\/self\/fd\/\d+\//g, '');
    }
    async folder(name, depth) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(name, O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            // Everything in it is named through this handle, so that no name on the way to it can become a link.
            const here = `/proc/self/fd/${handle.fd}`;
            if (((await handle.stat()).mode & 0o700) !== 0o700)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(here, 0o700).catch((thrown) => this.keep(thrown));
            if (depth > DEEPEST) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(name, `${this.#top}/.moved-up-${this.#movedUp}`);
                this.#movedUp += 1;
                return;
            }
            if (depth === 0)
                this.#top = here;
            await this.#empty(here, depth);
            // What was moved up in the meantime has to go as well.
            for (let seen = 0; depth === 0 && seen !== this.#movedUp;) {
                seen = this.#movedUp;
                await this.#empty(here, depth);
            }
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(name);
    }
    async #empty(here, depth) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(here, { withFileTypes: true, encoding: 'buffer' })) {
            if (performance.now() > this.#until) {
                this.problem ??= 'there was more in it than could be removed in time';
                return;
            }
            const name = Buffer.concat([Buffer.from(`${here}/`), entry.name]);
            await (entry.isDirectory() ? this.folder(name, depth + 1) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(name)).catch((thrown) => this.keep(thrown));
        }
    }
}


/***/ }),

/***/ 49426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   kJ: () => (/* binding */ saveTexts),
/* harmony export */   lr: () => (/* binding */ newRunToken),
/* harmony export */   wk: () => (/* binding */ saveRunIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27559);
/** Writes what a person or a later step reads: perf.json and the reports, each whole or not at all. */







/** Writes beside the target and renames, so that a full disk or a kill never leaves half a file under the real name. */
async function writeWhole(file, content) {
    let temporary = null;
    try {
        await (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .wZ)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
        temporary = await (0,_part_file_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        // Never what somebody else has put there meanwhile, a link for example.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (thrown) {
        if (temporary !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw unwritable(file, thrown);
    }
}
function unwritable(file, thrown) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${file} could not be written: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown)}`, {
        expected: 'a writable folder with free space',
        fix: 'free some space there, or choose another folder',
        cause: thrown,
    });
}
/** Unique to this run of the program: its start and random digits. Safe in file names. */
function newRunToken(now) {
    return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** `perf.json` for a single suite, else a folder a suite. Returns the file's path. */
async function saveRunIn(folder, run, suites) {
    const realFile = await (0,_ordinary_file_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(suites === 1 ? folder : node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, run.suite), 'the output folder');
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(realFile, 'perf.json');
    await writeWhole(file, `${JSON.stringify(run, null, 2)}\n`);
    return file;
}
/** `report.md` for people and `report.json` for machines; each is written even if the other cannot be. */
async function saveTexts(folder, texts) {
    const files = { markdown: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.md'), json: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'report.json') };
    const written = await Promise.allSettled([
        writeWhole(files.markdown, texts.markdown),
        writeWhole(files.json, texts.json),
    ]);
    for (const each of written)
        if (each.status === 'rejected')
            throw each.reason;
    return files;
}


/***/ }),

/***/ 65739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ sweepScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   dj: () => (/* binding */ makeOutputs),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12011);
/* harmony import */ var _process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(324);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28977);
/** Folders of this process alone, gone when it ends; those of processes that were killed go when the next one starts. */







/** TMPFS_MAGIC of <linux/magic.h>. */
const TMPFS = 0x01021994;
const SHARED_MEMORY = '/dev/shm';
/** "pinbench-", the owner's mark, and what mkdtemp or inMemory() add. */
const OURS = /^pinbench-([0-9a-f]{8}-\d+-\d+(?:-\d+)?)-[A-Za-z0-9]{6}(?:-[0-9a-f]{8})?$/;
/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
async function makeScratch(parent = node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir()) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, `pinbench-${(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerMark */ .$R)()}-`)).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)(`no temporary folder could be made in ${parent}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
            fix: 'free some space or set TMPDIR',
        });
    });
}
/**
 * Where benchmarks write their files. In memory where the host has a tmpfs for it: its pages count as the benchmark's own,
 * so the memory limit bounds what it can write, and no disk is filled or disturbs the measurement. Else the scratch folder.
 */
async function makeOutputs(scratch) {
    // In a container /dev/shm is its own, and the engine, which is outside, would mount another.
    const shared = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(SHARED_MEMORY).catch(() => null);
    if (!(0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .seesWholeMachine */ .hK)() || shared === null || Number(shared.type) !== TMPFS)
        return scratch;
    const folder = inMemory(scratch);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { mode: 0o700 });
        return folder;
    }
    catch {
        // Not ours to write to: a disk will do.
        return scratch;
    }
}
/** What cannot be removed is a sentence for `warn`: by then everything has been measured and said. */
async function removeScratch(scratch, warn) {
    for (const folder of [inMemory(scratch), scratch]) {
        const problem = await (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder);
        if (problem !== null) {
            warn(`${folder} could not be removed (${problem}); \`pinbench clean\` and later runs try again`);
        }
    }
}
/**
 * Removes what killed processes have left: only folders that bear the mark of one that is certainly gone, and only this
 * user's own; `everybody`: also those of others, for root. `until` as for removeFolder().
 */
async function sweepScratch(parents, how) {
    const found = [];
    for (const parent of new Set([...parents, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir(), SHARED_MEMORY])) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
        for (const name of names.filter((candidate) => (0,_process_owner_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerIsGone */ .BP)(OURS.exec(candidate)?.[1] ?? ''))) {
            if (performance.now() > how.until)
                return found;
            const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, name);
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null);
            if (stat?.isDirectory() !== true || !(how.everybody || stat.uid === process.getuid?.()))
                continue;
            found.push({ folder, problem: how.dryRun ? null : await (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder, how.until) });
        }
    }
    return found;
}
/** mkdtemp's name is unique in its folder only, so that folder is in this one as well. */
function inMemory(scratch) {
    const where = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(scratch)).digest('hex').slice(0, 8);
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(SHARED_MEMORY, `${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(scratch)}-${where}`);
}


/***/ }),

/***/ 59406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The user's own folder. */

/** A user without a name and without HOME, as in many containers, has none: as shells do, the root is taken for it. */
function homeFolder() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0__.homedir();
    }
    catch {
        return '/';
    }
}


/***/ }),

/***/ 65861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   je: () => (/* binding */ mustExist),
/* harmony export */   pq: () => (/* binding */ programFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/** Our own programs in C, which lie beside the bundle, built for each kind of machine. */




const MACHINES = { x64: 'amd64', arm64: 'arm64' };
/** Where the one for this machine would be; on a machine that none was built for, a name that is not there. */
function programFile(home, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(home, `${name}-${MACHINES[process.arch] ?? 'none'}`);
}
/** Throws an infrastructure error when it is not there; `what` is it in a sentence. */
async function mustExist(file, what) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file).catch((thrown) => {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`${what} ${file} is missing`, {
            expected: 'the program next to the bundle, for x86-64 or arm64',
            fix: 'use the whole dist/ folder of a release, on Linux',
            cause: thrown,
        });
    });
}
/** Its path; null where no folder of the search path (as PATH has it) holds such a program. */
function findProgram(name, searchPath) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const file = usable(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
        if (file !== null)
            return file;
    }
    return null;
}
/** The file, where this system can run it. */
function usable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return process.platform === 'linux' ? file : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 44255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ screenProgress)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30390);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32280);


/** `clean` makes untrusted text harmless for this screen. */
function screenProgress(screen, clean) {
    let timer;
    const clear = () => {
        if (timer === undefined)
            return;
        clearInterval(timer);
        timer = undefined;
        screen.write(_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .ERASE_LINE */ .Qd);
    };
    const print = (text) => {
        clear();
        screen.write(`${text
            .split('\n')
            .map((line) => clean(line.replaceAll(_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL, ' ')))
            .join('\n')}\n`);
    };
    return {
        stage: (text) => print(text),
        line: (text) => print(`  ${text}`),
        warning: (text) => print(`warning: ${text}`),
        live(render) {
            clear();
            if (!screen.isTerminal)
                return;
            const draw = () => screen.write(`${_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .ERASE_LINE */ .Qd}${`  ${clean(render())}`.slice(0, screen.columns - 1)}`);
            timer = setInterval(draw, 1000);
            // A forgotten line must not keep the program alive.
            timer.unref();
            draw();
        },
        done: clear,
    };
}


/***/ }),

/***/ 89815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no spaces: one text for one value. Throws a TypeError on what JSON cannot hold. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const fields = Object.entries(value).filter(([, held]) => held !== undefined);
        fields.sort(([one], [other]) => (one < other ? -1 : 1));
        return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
    }
    const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isPlain)
        throw new TypeError(`JSON cannot hold ${String(value)}`);
    return JSON.stringify(value);
}


/***/ }),

/***/ 28954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   b6: () => (/* binding */ noSettings)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/** Docker's own settings, as its client reads them: which engine is meant, which logins and proxies go with it. */

function noSettings(file) {
    const nothing = { currentContext: null, credsStore: null };
    return { file, ...nothing, auths: new Map(), credHelpers: new Map(), proxies: new Map() };
}
/** The file holds secrets, so an error quotes nothing of it. */
function parseSettings(text, file) {
    const found = asObject(text, file);
    const helpers = [...entriesOf(found.credHelpers)];
    return {
        file,
        currentContext: wordIn(found.currentContext),
        auths: entriesOf(found.auths),
        credsStore: wordIn(found.credsStore),
        credHelpers: new Map(helpers.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))),
        proxies: entriesOf(found.proxies),
    };
}
function asObject(text, file) {
    let found = null;
    try {
        found = JSON.parse(text);
    }
    catch {
        // The parser's own words quote the text.
    }
    if (typeof found === 'object' && found !== null && !Array.isArray(found))
        return { ...found };
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${file} is not a JSON object`, {
        expected: "Docker's settings, as its client writes them",
        fix: 'correct it, or name another folder in DOCKER_CONFIG',
    });
}
/** Own entries alone: no name of a registry finds what every object has. */
function entriesOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new Map(isObject ? Object.entries(value) : []);
}
function wordIn(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ }),

/***/ 72396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ DATA_BRANCH_LOOK),
/* harmony export */   AY: () => (/* binding */ LEFT_PROCESSES),
/* harmony export */   D0: () => (/* binding */ DATA_BRANCH_PUSH),
/* harmony export */   Ds: () => (/* binding */ DATA_BRANCH_CALL),
/* harmony export */   E5: () => (/* binding */ GIT_CALL),
/* harmony export */   E8: () => (/* binding */ GITHUB_LIMIT),
/* harmony export */   Hg: () => (/* binding */ HOST_LOCK),
/* harmony export */   LQ: () => (/* binding */ CGROUP_END),
/* harmony export */   R_: () => (/* binding */ SHIELD_PAUSE),
/* harmony export */   Ti: () => (/* binding */ HOST_TURN),
/* harmony export */   Wv: () => (/* binding */ waitAfter),
/* harmony export */   Xy: () => (/* binding */ SHIELD_SWEEP),
/* harmony export */   ag: () => (/* binding */ ARTIFACT_DOWNLOAD),
/* harmony export */   bA: () => (/* binding */ SHIELD_REMOVAL),
/* harmony export */   dt: () => (/* binding */ CGROUP_FOLDERS),
/* harmony export */   eb: () => (/* binding */ FOLDER_REMOVAL),
/* harmony export */   fd: () => (/* binding */ ENGINE_SIGN),
/* harmony export */   g2: () => (/* binding */ TAKEN_CPUS),
/* harmony export */   wR: () => (/* binding */ GITHUB_REQUEST),
/* harmony export */   ys: () => (/* binding */ CONFINING)
/* harmony export */ });
/**
 * What pinbench tries again, how often and after how long: each repeat of the program is a row here. Whatever may have
 * been carried out is only repeated where doing it twice does no harm; a POST to GitHub never is.
 */
/** A request that failed on the way or at GitHub (5xx), unless it is a POST; the comment, once it is known not to be there. */
const GITHUB_REQUEST = { tries: 4, firstWait: 1, longestWait: 4, isSpread: false };
/**
 * A request that GitHub was too busy for (429, or 403 with a limit), so that it was not carried out; its tries count with
 * the others. The waits are GitHub's own advice where it names no time, and one beyond the longest is not waited for.
 */
const GITHUB_LIMIT = { firstWait: 60, longestWait: 120 };
/** A workflow artifact whose download broke off. The upload is the library's, which tries each request five times. */
const ARTIFACT_DOWNLOAD = { tries: 3, firstWait: 1, longestWait: 2, isSpread: false };
/** A git call to the remote of the clone when it cannot be reached: half a minute of waiting. */
const GIT_CALL = { tries: 7, firstWait: 1, longestWait: 10, isSpread: false };
/** The same for the data branch; fifty writers with a second each for a push do not stand in each other's way. */
const DATA_BRANCH_CALL = { tries: 7, firstWait: 0.5, longestWait: 10, isSpread: true };
/** Looks at a data branch that changes under each, before it is called a race that never ends. */
const DATA_BRANCH_LOOK = { tries: 20, firstWait: 0.5, longestWait: 0.5, isSpread: true };
/** A commit on the data branch, made anew while others are first, for so long. */
const DATA_BRANCH_PUSH = {
    tries: Number.POSITIVE_INFINITY,
    firstWait: 0.5,
    longestWait: 10,
    isSpread: true,
    patienceSeconds: 600,
    // A push that is refused while the branch stands still meets another one that has not ended; so often, it meets none.
    mostUnmoved: 6,
};
/** CPUs that `auto` chose and others have, all invocations together. */
const TAKEN_CPUS = { mostMs: 600_000, pollMs: 2000 };
/** This host, while another run measures on it: without end for one's own runs, so long for other users'. */
const HOST_TURN = { mostMs: 6 * 3_600_000, pollMs: 200 };
/** The shield's lock, until its holder lets go or has ended. */
const HOST_LOCK = { pollMs: 200 };
/** Whether the engine still answers, once the output of a container has ended. */
const ENGINE_SIGN = { pollMs: 500 };
/** Processes of a cgroup that were told to end, and then its folder, which stays busy for a moment. */
const CGROUP_END = { patienceMs: 5000, killMs: 5, removeMs: 10 };
/** Folders for a cgroup, when another pinbench that ends removes an empty one above it between two steps. */
const CGROUP_FOLDERS = { tries: 11 };
/** Processes that a benchmark left elsewhere: each may start another one while it is looked for. */
const LEFT_PROCESSES = { tries: 20, pollMs: 5 };
/** `taskset` for a process with its threads: one that ends while taskset goes through them makes it fail. */
const CONFINING = { tries: 5 };
/** Moves off the benchmark's CPUs. Where processes are started faster than they can be moved there is no end to it. */
const SHIELD_SWEEP = {
    passes: 500,
    // Moves of one task before it cannot be moved: the kernel passes over one that is ending, for a while.
    patient: 200,
    // For a look in passing, which must not hold up anything: what is stuck now is tried again at the next.
    inPassing: 2,
};
/** A folder of the shield that is removed with tasks in it. */
const SHIELD_REMOVAL = {
    passes: 100,
    // A task that is still there after so many moves is ending, or cannot be moved.
    moves: 3,
    // Looks at a folder that is in use, with a pause before most: about five seconds.
    looks: 500,
};
/** Before most looks and moves of the shield. */
const SHIELD_PAUSE = { pauseMs: 10 };
/** A folder that something is still writing into; Node's own waits. Linux has a removal of ours, which needs none. */
const FOLDER_REMOVAL = { retries: 3 };
/** Seconds to wait after that many tries, from 1; null when there must be no other. `random`: evenly over 0 to 1. */
function waitAfter(retries, tries, random = () => 0.5) {
    if (tries >= retries.tries)
        return null;
    const mean = Math.min(retries.longestWait, retries.firstWait * 2 ** (tries - 1));
    return retries.isSpread ? mean * 2 * random() : mean;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ markdownFormatter),
/* harmony export */   t: () => (/* binding */ terminalFormatter)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/** How a sentence is formatted for one kind of reader: all data in a sentence goes through it. */

/** What may stand in a code span: nothing in it can end the span or a table cell. */
const ID = /^[\w.:+/@-]{1,100}$/;
const markdownFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(data),
    id: (data) => (ID.test(data) ? `\`${data}\`` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(data)),
    strong: (words) => `**${words}**`,
    sign: (sign) => `${sign} `,
};
const terminalFormatter = {
    text: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    sentence: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data, 400),
    id: (data) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(data),
    strong: (words) => words,
    sign: () => '',
};


/***/ }),

/***/ 27052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/** JSON for whoever reads it on a terminal or in a log, with text in it that others chose. */
/** Invisible characters are legal in JSON, and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;
/** JSON that is harmless on a terminal and in the log of an Actions job. `indent` 0: one line. */
function safeJson(value, indent = 0) {
    // `##[` can only be inside a string, where the escape means the same character.
    return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[');
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ painted),
/* harmony export */   kK: () => (/* binding */ paintedTable),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93223);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _formatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/** Tables: Markdown for GitHub, aligned columns for a terminal. */

// Widths as terminals draw them, and unlike string-width without an Intl.Segmenter: 13 ms of every start.



/** Rows of a table on a terminal: more would push the rest off the screen. */
const MOST_ROWS = 60;
const GAP = '  ';
const SHORTEST = 12;
function left(title, more = {}) {
    return { title, align: 'left', ...more };
}
function right(title, more = {}) {
    return { title, align: 'right', ...more };
}
/**
 * The table's lines: title, rule, one for each row. Columns are not padded, so the length of a line depends on that row
 * alone, and ten thousand short rows do not pay for one long name. Cells are short and harmless.
 */
function markdownLines(columns, rows) {
    const options = { align: columns.map((column) => column.align), alignDelimiters: false };
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)([columns.map((column) => column.title), ...rows], options).split('\n');
}
/** Title and rows of a list of which all is in the JSON, made harmless. Longer tables are cut, and say so. */
function tableLines(columns, rows, paper, tone = () => null) {
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => _formatter_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalFormatter */ .t.text(cell)));
    const more = rows.length - shown.length;
    return paintedTable(columns, shown, paper, tone, more > 0 ? `… ${more} more, all of them with --json` : null);
}
/** Title and rows of harmless cells; `rest` says what of the table is not shown. Nothing for a table without rows. */
function paintedTable(columns, rows, { width, colour }, tone, rest) {
    if (rows.length === 0)
        return [];
    const [title = '', ...lines] = alignedLines(columns, rows, width);
    return [
        painted('bold', title, colour),
        ...lines.map((line, index) => painted(tone(index), line, colour)),
        ...(rest === null ? [] : [painted('dim', rest, colour)]),
    ];
}
/** The caller has decided: the standard output of this process is not asked again. */
function painted(tone, text, colour) {
    return colour && tone !== null ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(tone, text, { validateStream: false }) : text;
}
/**
 * Aligned lines: title, then one for each row. When they would be wider than `width`, columns that may go are left out,
 * the last one first; then the widest column of names is shortened, down to twelve columns of the terminal.
 */
function alignedLines(columns, rows, width) {
    const lines = [columns.map((column) => column.title), ...rows];
    const all = columns.map((column, index) => ({
        ...column,
        index,
        width: Math.max(...lines.map((line) => widthOf(line[index] ?? ''))),
    }));
    const kept = [...all];
    for (let last = kept.length - 1; last >= 0 && totalOf(kept) > width; last -= 1) {
        if (kept[last]?.mayGo)
            kept.splice(last, 1);
    }
    const [widest] = kept.filter((column) => column.mayShorten).sort((one, other) => other.width - one.width);
    const excess = totalOf(kept) - width;
    if (widest !== undefined && excess > 0) {
        widest.width = Math.min(widest.width, Math.max(SHORTEST, widest.width - excess));
    }
    return lines.map((line) => kept
        .map((column) => pad(line[column.index] ?? '', column.width, column.align))
        .join(GAP)
        .trimEnd());
}
function totalOf(columns) {
    return columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
}
/** Columns that a terminal gives to a text: a letter of East Asia or an emoji has two, a mark on a letter none. */
function widthOf(cell) {
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell);
}
function pad(cell, width, align) {
    const shown = widthOf(cell) > width ? cut(cell, width) : cell;
    const space = ' '.repeat(Math.max(0, width - widthOf(shown)));
    return align === 'left' ? shown + space : space + shown;
}
/** Whole characters, however many code points they are made of, and "…". */
function cut(cell, width) {
    let shown = '';
    let used = 1;
    for (const { segment } of new Intl.Segmenter().segment(cell)) {
        used += widthOf(segment);
        if (used > width)
            break;
        shown += segment;
    }
    return `${shown}…`;
}
/** "2026-11-21 01:02:03" of an instant, in UTC. */
function startText(startedAt) {
    return startedAt.slice(0, 19).replace('T', ' ');
}


/***/ }),

/***/ 93223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
