export const id = 7785;
export const ids = [7785];
export const modules = {

/***/ 91604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ noCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

function noCommand(suite) {
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`suite "${suite.name}" has no command to run`, {
        fix: 'add run.command, a list such as [make, bench]',
    });
}


/***/ }),

/***/ 87785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostBackend: () => (/* binding */ hostBackend),
  openHost: () => (/* binding */ openHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/io/process/bundled-programs.js
var bundled_programs = __webpack_require__(65861);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/isolation/launcher-frame.js
var launcher_frame = __webpack_require__(84827);
// EXTERNAL MODULE: ./build/isolation/start-failure.js
var start_failure = __webpack_require__(34656);
// EXTERNAL MODULE: ./build/model/errors.js
var model_errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/plan/cgroup/join.js
/** A process can only be counted from its first instruction on when it joins its cgroup before it becomes the benchmark. */
/**
 * Joins, then becomes the command. Arguments only, never a built command line, and no variables, which might be the
 * benchmark's own. A group that cannot be joined is passed over: its counters then stay at zero, which is noticed. A
 * command that is not there is told in the launcher's words.
 */
const SCRIPT = `unset $1; shift
while [ "$1" != -- ]; do { echo 0 >"$1"; } 2>/dev/null || :; shift; done
shift
command -v -- "$1" >/dev/null || { printf 'PINBENCH-NOT-STARTED 2 command %s\\n' "$1" >&2; exit 127; }
exec "$@"`;
/** Variables that shells add; the size of the environment moves the stack, so the benchmark's is kept as it was. */
const SHELLS_OWN = ['PWD', 'OLDPWD', 'SHLVL'];
function joinFirst({ argv, groups, env }) {
    const added = SHELLS_OWN.filter((name) => env[name] === undefined).join(' ');
    // With nothing to unset, a name that no environment of ours has.
    return ['/bin/sh', '-c', SCRIPT, 'sh', added === '' ? 'PINBENCH_NOTHING' : added, ...groups, '--', ...argv];
}

// EXTERNAL MODULE: ./build/io/cgroup/groups.js + 1 modules
var groups = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/io/process/capture.js
var capture = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/io/process/deadline.js
var deadline = __webpack_require__(96083);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/plan/retries.js
var retries = __webpack_require__(72396);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
;// CONCATENATED MODULE: ./build/io/process/left-processes.js
/**
 * Processes that a benchmark has left outside of its process group, where no cgroup holds them: they are known by the
 * output folder of their invocation, which they have inherited in their environment. One that was started with another
 * environment is not found.
 */





/** Kills them and waits for their end. Answers how many there were outside of `group`, which is being killed already. */
async function endLeftProcesses(outputFolder, group) {
    const ended = new Set();
    for (let round = 0; round < retries/* LEFT_PROCESSES */.AY.tries; round += 1) {
        const found = processesOf(outputFolder);
        if (found.length === 0)
            break;
        for (const pid of found) {
            const own = groupOf(pid);
            if (own !== undefined && own !== group)
                ended.add(pid);
            kill(pid);
        }
        await (0,promises_.setTimeout)(retries/* LEFT_PROCESSES */.AY.pollMs);
    }
    return ended.size;
}
function processesOf(outputFolder) {
    // Read as bytes: the folder's name may have any characters.
    const mark = `\0PINBENCH_OUTPUT=${Buffer.from(outputFolder).toString('latin1')}\0`;
    return processIds().filter((pid) => `\0${environmentOf(pid)}`.includes(mark));
}
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => /^\d+$/.test(name) && name !== `${process.pid}` ? [Number(name)] : []);
    }
    catch {
        // Not Linux.
        return [];
    }
}
/** As the process was started with; empty where it is another user's, or has ended. */
function environmentOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1');
    }
    catch {
        return '';
    }
}
/** undefined when it has ended. */
function groupOf(pid) {
    try {
        return Number((0,owner_mark/* fieldsOfStat */.n)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[2]);
    }
    catch {
        return undefined;
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (thrown) {
        // It has ended by itself, or became another user's.
        if ((0,model_errors/* codeOf */.$N)(thrown) !== 'ESRCH' && (0,model_errors/* codeOf */.$N)(thrown) !== 'EPERM')
            throw thrown;
    }
}

// EXTERNAL MODULE: ./build/io/process/output-folder.js
var output_folder = __webpack_require__(30163);
// EXTERNAL MODULE: ./build/io/process/result-files.js
var result_files = __webpack_require__(78904);
;// CONCATENATED MODULE: ./build/io/process/host-runtime.js
/** Runs one invocation as a process group of this host and ends the whole group with it. */













function hostRuntime(seconds, warn) {
    let hasWarned = false;
    const tellLeft = (count) => {
        if (count === 0 || hasWarned)
            return;
        hasWarned = true;
        const left = count === 1 ? 'a process' : `${count} processes`;
        warn(`the benchmark left ${left} behind in a session of its own, which would have disturbed the next invocation: ended`);
    };
    return {
        async invoke(plan, signal) {
            await (0,output_folder/* makeOutputFolder */.W)(plan.outputFolder);
            const cgroup = plan.cgroup === null ? null : await (0,groups/* openCgroup */.P)(plan.cgroup);
            try {
                return await runToEnd(plan, cgroup, signal, seconds, tellLeft);
            }
            finally {
                await closeCgroup(cgroup);
                await (0,output_folder/* removeOutputFolder */.u)(plan.outputFolder, warn);
            }
        },
    };
}
async function closeCgroup(cgroup) {
    await cgroup?.endProcesses();
    const left = (await cgroup?.close()) ?? [];
    if (left.length === 0)
        return;
    throw (0,model_errors/* infrastructureError */.kv)(`the benchmark left processes in ${left[0]} that would not end`, {
        expected: 'none, since they would disturb what is measured next',
        fix: 'list its processes with `cat cgroup.procs` there, end them, then run again',
    });
}
/** How long the output may stay open after the benchmark's end, where its forgotten children cannot be found. */
const OUTPUT_GRACE_MS = 2000;
async function runToEnd(plan, cgroup, signal, seconds, tellLeft) {
    const frame = new launcher_frame/* FrameReader */.t();
    const stdout = new capture/* Capture */.R();
    const stderr = new capture/* Capture */.R();
    const { argv, env } = plan;
    const [program = '', ...args] = cgroup === null ? argv : joinFirst({ argv, env, groups: cgroup.procs });
    const started = seconds();
    // A group of its own: children that the benchmark forgets end with it.
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: plan.directory,
        env: plan.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Without the launcher there is no frame, and what looks like one is the benchmark's own doing.
    child.stdout.on('data', (chunk) => stdout.push(plan.framed ? frame.feed(chunk) : chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    let notStarted = null;
    const closed = new Promise((resolve) => {
        child.once('error', (thrown) => {
            notStarted = { sentence: `${program} could not be started: ${(0,model_errors/* messageOf */.bD)(thrown)}`, culprit: 'command' };
            resolve();
        });
        child.once('close', () => resolve());
    });
    const exited = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    const stop = await (0,deadline/* raceEnd */.t)(exited, plan.timeoutSeconds, signal, async () => killGroup(child.pid));
    const elapsed = seconds() - started;
    killGroup(child.pid);
    // What has left the group is in the cgroup still, or has the output folder in its environment.
    if (cgroup === null)
        tellLeft(await endLeftProcesses(plan.outputFolder, child.pid));
    else
        await cgroup.endProcesses();
    await outputEnd(closed);
    child.stdout.destroy();
    child.stderr.destroy();
    stdout.push(frame.finish());
    const errors = stderr.result();
    const usage = (await cgroup?.read()) ?? null;
    return {
        reason: stop.reason,
        exitCode: stop.reason === 'exited' ? (child.exitCode ?? signalled(child.signalCode)) : null,
        outOfMemory: (usage?.outOfMemoryKills ?? 0) > 0,
        seconds: elapsed,
        stdout: stdout.result(),
        stderr: errors,
        observed: frame.observed,
        contradictions: [],
        notStarted: notStarted ?? (0,start_failure/* readNotStarted */.T)(errors.text, null, frame.observed !== null),
        ...(await (0,result_files.readResultFiles)(plan.outputFolder, plan.resultFile)),
        usage,
        detail: stop.reason === 'engine lost' ? (0,model_errors/* messageOf */.bD)(stop.cause) : null,
    };
}
async function outputEnd(closed) {
    const over = new AbortController();
    const grace = (0,promises_.setTimeout)(OUTPUT_GRACE_MS, undefined, { signal: over.signal });
    // Aborted once the output has ended, which is what was waited for.
    await Promise.race([closed, grace.catch(() => { })]);
    over.abort();
}
/** As shells report it: 128 and the signal's number; only the usual ones are told apart. */
function signalled(name) {
    const numbers = { SIGABRT: 134, SIGFPE: 136, SIGKILL: 137, SIGSEGV: 139, SIGTERM: 143 };
    return name === null ? null : (numbers[name] ?? 128);
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (thrown) {
        // ESRCH: the whole group has ended, which is what was wanted.
        if ((0,model_errors/* codeOf */.$N)(thrown) !== 'ESRCH')
            throw thrown;
    }
}
/** Looks for the tools of this host in PATH; `launcher` is used where its architecture is ours. */
function findHostTools(searchPath, launcher) {
    return {
        taskset: (0,bundled_programs/* findProgram */.Kp)('taskset', searchPath),
        setarch: (0,bundled_programs/* findProgram */.Kp)('setarch', searchPath),
        launcher: (0,bundled_programs/* usable */.Je)(launcher),
    };
}

// EXTERNAL MODULE: ./build/io/git/git.js + 1 modules
var git = __webpack_require__(95330);
;// CONCATENATED MODULE: ./build/io/process/witness.js
/** Sees which files of a folder an invocation of this host opens, in front of a witness: nothing is measured meanwhile. */






/** Programs load their code at the start; what is seen by then is enough. */
const MOST_SECONDS = 60;
/** What the witness ends with where it may not look. */
const BLIND = 125;
/** What others wrote, the same for every commit. */
const DEPENDENCIES = new Set(['.git', 'node_modules', 'site-packages', '.pinbench']);
const CODE = /\.(pyc?|pyd|so(\.[\d.]+)?|[mc]?[jt]s|[jt]sx|node|wasm|rb|p[lm]|php|lua|jl|r|jar|class|dll|exe|a|o|rlib|rmeta|beam|exs?|sh)$/i;
/**
 * `program`: the witness, which starts `launcher`; both may lie in the repository, and are no code of it. `home`: the
 * user's folder, which may itself be a repository.
 */
function hostWitness(program, launcher, home, warn) {
    return async (plan, folder, ignored, signal) => {
        if (process.platform !== 'linux' || !(0,external_node_fs_.existsSync)(program)) {
            return { unseen: 'there is no witness for this kind of machine' };
        }
        const root = (0,external_node_fs_.realpathSync)(folder);
        const own = [program, launcher].filter((file) => (0,external_node_fs_.existsSync)(file)).map((file) => (0,external_node_fs_.realpathSync)(file));
        const isForeign = await foreignFiles(root, [...ignored, ...own], home);
        await (0,output_folder/* makeOutputFolder */.W)(plan.outputFolder);
        try {
            return await traced(program, plan, root, isForeign, signal);
        }
        finally {
            await (0,output_folder/* removeOutputFolder */.u)(plan.outputFolder, warn);
        }
    };
}
async function traced(program, plan, root, isForeign, signal) {
    const child = (0,external_node_child_process_.spawn)(program, [root, '--', ...plan.argv], {
        cwd: plan.directory,
        env: plan.env,
        detached: true,
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let opened = null;
    let rest = '';
    const known = new Set();
    const kill = async () => void child.kill('SIGKILL');
    child.stdio[3]?.on('data', (chunk) => {
        const files = `${rest}${chunk.toString()}`.split('\0');
        rest = files.pop() ?? '';
        for (const file of files) {
            if (opened !== null || known.has(file))
                continue;
            known.add(file);
            if (!isForeign(file))
                continue;
            opened = external_node_path_.relative(root, file);
            void kill();
        }
    });
    const closed = new Promise((resolve, reject) => {
        child.once('close', () => resolve()).once('error', reject);
    });
    // Whatever the command has started is in the hands of the witness, and ends with it.
    const stop = await (0,deadline/* raceEnd */.t)(closed, Math.min(MOST_SECONDS, plan.timeoutSeconds), signal, kill);
    if (stop.reason === 'engine lost')
        return { unseen: 'the witness could not be started' };
    if (opened === null && child.exitCode === BLIND)
        return { unseen: 'the kernel does not let one process watch another here' };
    return { opened };
}
/**
 * Tells of a file below `root` whether another commit's benchmark has no business with it: it belongs to the repository,
 * or was made from it and can be run. In a repository that is the user's home, programs of other origin lie too.
 */
async function foreignFiles(root, ignored, home) {
    const listed = (await (0,git/* gitOutput */.oM)(['ls-files', '-z', '--cached'], { cwd: root })).toString().split('\0');
    const tracked = new Set(listed.map((name) => external_node_path_.join(root, name)));
    const isHome = home !== undefined && isBelow(home, root);
    return (file) => {
        if (ignored.some((folder) => isBelow(file, folder)))
            return false;
        const folders = external_node_path_.relative(root, file).split(external_node_path_.sep).slice(0, -1);
        if (folders.some((name) => DEPENDENCIES.has(name)))
            return false;
        if (tracked.has(file))
            return true;
        if (isHome || isInVirtualEnvironment(root, folders))
            return false;
        const facts = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return facts?.isFile() === true && (CODE.test(file) || (facts.mode & 0o111) !== 0);
    };
}
function isInVirtualEnvironment(root, folders) {
    return folders.some((_, index) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, ...folders.slice(0, index + 1), 'pyvenv.cfg')));
}
function isBelow(file, folder) {
    return file === folder || file.startsWith(`${folder}${external_node_path_.sep}`);
}

// EXTERNAL MODULE: ./build/io/shield/cpu-holders.js
var cpu_holders = __webpack_require__(79691);
// EXTERNAL MODULE: ./build/isolation/requested.js
var requested = __webpack_require__(11751);
// EXTERNAL MODULE: ./build/plan/cgroup/plan.js
var cgroup_plan = __webpack_require__(5328);
// EXTERNAL MODULE: ./build/plan/host-process.js
var host_process = __webpack_require__(63834);
// EXTERNAL MODULE: ./build/plan/launcher-arguments.js
var launcher_arguments = __webpack_require__(55849);
// EXTERNAL MODULE: ./build/app/backends/backend.js
var backend = __webpack_require__(91604);
;// CONCATENATED MODULE: ./build/app/backends/host.js
/** The host itself: invocations are plain processes, without a container around them. */










function openHost(setting) {
    const { clock, home, progress } = setting;
    const launcher = (0,bundled_programs/* programFile */.pq)(home, 'launcher');
    return hostBackend({
        ...setting,
        tools: findHostTools(process.env.PATH ?? '', launcher),
        runtime: hostRuntime(clock.seconds, progress.warning),
        witness: hostWitness((0,bundled_programs/* programFile */.pq)(home, 'witness'), launcher, process.env.HOME, progress.warning),
        inherited: process.env,
    });
}
function hostBackend(processes) {
    const { host, outputs, excluded, cgroups, owner, tools, witness, inherited, takeTurn, progress } = processes;
    const runtime = (0,cpu_holders/* mindingCpus */.O)(processes.runtime, async () => new Map(), progress);
    const settingOf = (suite, cpus, order) => {
        if (suite.run.command === undefined)
            throw (0,backend/* noCommand */.h)(suite);
        return {
            argv: suite.run.command,
            run: suite.run,
            cpus: cpus?.cpus ?? null,
            launch: (0,launcher_arguments/* launchArguments */.i)({ aslr: suite.run.aslr, cpus: cpus?.cpus ?? null }),
            tools,
            directory: suite.directory,
            outputFolder: external_node_path_.join(outputs, `output-${order}`),
            resultFile: suite.results.path ?? null,
            inherited,
        };
    };
    const running = (suite, cpus) => {
        const prepared = {
            suite,
            image: null,
            under: () => prepared,
            within: (knobs, others) => running({ ...suite, run: { ...suite.run, ...knobs } }, others),
            opens: (folder, own, signal) => {
                const plan = (0,host_process/* planHostProcess */.bl)(settingOf(suite, cpus, 0));
                return witness(plan, folder, [own, outputs, ...excluded], signal);
            },
            invoke: (order, _partition, signal, command) => {
                const plan = (0,host_process/* planHostProcess */.bl)(settingOf(withCommand(suite, command), cpus, order));
                const run = { run: owner, order, partition: null };
                const cgroup = cgroups === null ? null : (0,cgroup_plan/* planCgroup */.A)({ version: cgroups, driver: 'cgroupfs', ...run });
                return runtime.invoke({ ...plan, cgroup }, signal);
            },
        };
        return prepared;
    };
    return {
        name: 'host',
        runtime: 'host',
        host,
        engine: null,
        shield: null,
        pins: (0,host_process/* canPin */.UT)(tools),
        confines: false,
        usesImages: false,
        lost: (0,host_process/* lostWithoutContainer */.y4)(tools),
        conditions: { seccomp: null },
        requested: (suite, cpus) => (0,requested/* requestedOfHost */._)(settingOf(suite, cpus, 0)),
        measured: () => 'tree',
        prepare: async (suite, cpus) => running(suite, cpus),
        prepareProgram: async (suite, cpus, program) => ({
            invoke: (order, args, signal) => {
                const plan = (0,host_process/* planHostProcess */.bl)(settingOf(withCommand(suite, [program, ...args]), cpus, order));
                return runtime.invoke({ ...plan, cgroup: null }, signal);
            },
            close: async () => { },
        }),
        takeTurn,
        close: async () => { },
    };
}
function withCommand(suite, command) {
    return command === undefined ? suite : { ...suite, run: { ...suite.run, command } };
}


/***/ }),

/***/ 79691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mindingCpus)
/* harmony export */ });
/* unused harmony export whoHas */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61433);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _plan_retries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72396);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30390);
/* harmony import */ var _process_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18577);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38919);
/** Who has CPUs that a benchmark could not get: groups of processes that are kept to them. */








/** Groups that are looked at, and that are named. */
const MOST_GROUPS = 2000;
const MOST_NAMED = 3;
/** The launcher's sentence by way of `isolation/`, and the engine's. */
const REFUSED = /^(?:CPUs "([\d,-]+)" could not be set|the engine refused CPUs ([\d,-]+):)/;
/** Of the launcher's alone: they are there for others. */
const TAKEN = /^CPUs "([\d,-]+)" could not be set .* cpuset of this process$/;
/**
 * Where an invocation could not get its CPUs: says who has them and what to do. CPUs that `auto` chose are waited for
 * first: whoever takes CPUs away from others, a shield of a run that is not seen here for example, gives them back.
 * `names`: of containers, by id.
 */
function mindingCpus(runtime, names, progress, { mostMs, pollMs } = _plan_retries_js__WEBPACK_IMPORTED_MODULE_4__/* .TAKEN_CPUS */ .g2) {
    const holders = async (sentence) => {
        const [, launcher, engine] = REFUSED.exec(sentence) ?? [];
        const cpus = launcher ?? engine;
        return cpus === undefined ? '' : whoHas(cpus, await names());
    };
    let left = mostMs;
    /** A refusal is part of the wait. */
    async function attempt(plan, signal) {
        const started = performance.now();
        const ended = await runtime.invoke(plan, signal);
        if (takenIn(ended) !== null && plan.autoCpus)
            (0,_process_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveOut */ .ov)((performance.now() - started) / 1000);
        return ended;
    }
    /** The invocation as it went once the CPUs were free, or the last refusal. */
    async function patiently(plan, signal) {
        const started = performance.now();
        let ended = await attempt(plan, signal);
        const cpus = takenIn(ended);
        if (cpus === null || !plan.autoCpus || left <= 0)
            return ended;
        const who = await holders(ended.notStarted?.sentence ?? '');
        const list = (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .cpusText */ .lk)((0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuList */ .DJ)(cpus) ?? []);
        progress.line(`waiting up to ${inMinutes(left)} for ${list}: this process may not use it now${who}`);
        while (takenIn(ended) !== null && performance.now() - started < left) {
            await (0,_process_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .whileWaiting */ .FW)((0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pollMs, undefined, { signal }).catch(() => { }));
            if (signal.aborted)
                return { ...ended, reason: 'cancelled', notStarted: null };
            ended = await attempt(plan, signal);
        }
        left -= performance.now() - started;
        return ended;
    }
    return {
        async invoke(plan, signal) {
            try {
                const ended = await patiently(plan, signal);
                const { notStarted } = ended;
                if (notStarted === null)
                    return ended;
                const who = await holders(notStarted.sentence);
                const cure = takenIn(ended) === null ? '' : `; ${cureFor(plan, mostMs)}`;
                return { ...ended, notStarted: { ...notStarted, sentence: `${notStarted.sentence}${who}${cure}` } };
            }
            catch (thrown) {
                if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN))
                    throw thrown;
                const who = await holders(thrown.message);
                if (who === '')
                    throw thrown;
                const { expected, fix } = thrown;
                const more = { ...(expected && { expected }), ...(fix && { fix }), cause: thrown };
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PinbenchError */ .kN(thrown.kind, `${thrown.message}${who}`, more);
            }
        },
    };
}
function takenIn({ notStarted }) {
    return TAKEN.exec(notStarted?.sentence ?? '')?.[1] ?? null;
}
function cureFor({ autoCpus }, mostMs) {
    if (!autoCpus)
        return 'name others in run.cpus, or use auto';
    return `\`run.cpus: auto\` chose them, and pinbench waited for them for ${inMinutes(mostMs)}: end what has them, or name CPUs in run.cpus that this process may use`;
}
function inMinutes(milliseconds) {
    return `${Math.ceil(milliseconds / 60_000)} min`;
}
/** `names`: of containers, by id. The end of a sentence ("; reserved for ..."), '' when nobody is found to have them. */
function whoHas(cpus, names = new Map(), tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .findTree */ .cy)('/sys/fs/cgroup')?.tree ?? null) {
    const wanted = (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuList */ .DJ)(cpus) ?? [];
    if (tree === null || wanted.length === 0)
        return '';
    const all = cpusOf(tree, '') ?? [];
    const found = [];
    const waiting = tree.folders('');
    for (let looked = 0; looked < MOST_GROUPS && found.length < MOST_NAMED; looked += 1) {
        const group = waiting.shift();
        if (group === undefined)
            break;
        waiting.push(...tree.folders(group));
        const own = cpusOf(tree, group);
        if (own === null || own.length >= all.length || !own.some((cpu) => wanted.includes(cpu)))
            continue;
        const pids = (tree.read(`${group}/cgroup.procs`) ?? '')
            .split('\n')
            .map(Number)
            .filter((pid) => pid > 0);
        const [pid] = pids.filter((each) => each !== process.pid);
        if (pid !== undefined)
            found.push(described(group, pid, names));
    }
    return found.length === 0 ? '' : `; reserved for ${found.join(', ')}`;
}
/** null: the group has no CPUs of its own. */
function cpusOf(tree, group) {
    const file = (name) => (group === '' ? name : `${group}/${name}`);
    const own = tree.read(file('cpuset.cpus')) ?? '';
    const text = own === '' && group === '' ? (tree.read(file('cpuset.cpus.effective')) ?? '') : own;
    return text === '' ? null : (0,_model_cpu_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuList */ .DJ)(text);
}
function described(group, pid, names) {
    const id = /[0-9a-f]{64}/.exec(group)?.[0];
    const container = id === undefined ? undefined : (names.get(id) ?? id.slice(0, 12));
    const where = container === undefined ? `cgroup /${group.replace(/^\//, '')}` : `container ${container}`;
    return `${where} (process ${pid}${programOf(pid)})`;
}
function programOf(pid) {
    try {
        return ` ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/comm`, 'utf8').trim())}`;
    }
    catch {
        // It has ended meanwhile.
        return '';
    }
}


/***/ }),

/***/ 38919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   cy: () => (/* binding */ findTree),
/* harmony export */   xR: () => (/* binding */ readCpusetTree),
/* harmony export */   yw: () => (/* binding */ readCpusets)
/* harmony export */ });
/* unused harmony export cgroupTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/** The kernel's tree of cgroups as files. What the kernel refuses is thrown as Node throws it; see `refusalOf`. */



/** `mount` is where the tree with the cpuset controller is mounted. */
function cgroupTree(mount) {
    const at = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(mount, name);
    return {
        read(file) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(at(file), 'utf8').trim();
            }
            catch (thrown) {
                if (isGone(thrown))
                    return null;
                throw thrown;
            }
        },
        // Never creates: a file that the kernel does not offer has to be an error on any file system.
        write: (file, value) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(at(file), value, { flag: 'r+' }),
        make: (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at(folder), { recursive: true }),
        remove: (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(at(folder)),
        folders(folder) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at(folder), { withFileTypes: true })
                    .filter((entry) => entry.isDirectory())
                    .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, entry.name));
            }
            catch (thrown) {
                if (isGone(thrown))
                    return [];
                throw thrown;
            }
        },
    };
}
/** Where cpusets are, below the folder that all cgroups are mounted in; null without them. */
function findTree(root) {
    const unified = cgroupTree(root);
    if (unified.read('cgroup.controllers') !== null)
        return { version: 'v2', tree: unified };
    const cpuset = cgroupTree(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, 'cpuset'));
    return cpuset.read('cpuset.cpus') === null ? null : { version: 'v1', tree: cpuset };
}
/** What a plan is made from. */
function readCpusetTree(version, tree) {
    if (version === 'v1') {
        const cpus = tree.read('cpuset.effective_cpus') ?? tree.read('cpuset.cpus') ?? '';
        return { version, cpus, memoryNodes: tree.read('cpuset.mems') ?? '', cpusets: readCpusets(tree) };
    }
    const words = (file) => (tree.read(file) ?? '').split(/\s+/).filter((word) => word !== '');
    return {
        version,
        cpus: tree.read('cpuset.cpus.effective') ?? '',
        memoryNodes: tree.read('cpuset.mems.effective') ?? '',
        controllers: words('cgroup.controllers'),
        enabled: words('cgroup.subtree_control'),
    };
}
/** Every cpuset below the root (cgroup v1), parents before children. */
function readCpusets(tree, folder = '') {
    return tree.folders(folder).flatMap((child) => {
        const cpus = tree.read(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(child, 'cpuset.cpus'));
        if (cpus === null)
            return [];
        const busy = (tree.read(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(child, 'tasks')) ?? '') !== '';
        return [{ folder: child, cpus, busy }, ...readCpusets(tree, child)];
    });
}
/** Ids that a file such as cgroup.procs lists, each once. */
function readIds(tree, file) {
    const lines = (tree.read(file) ?? '').split('\n');
    return [...new Set(lines.filter((line) => /^\d+$/.test(line)).map(Number))];
}
/** The file, the folder or the task has ended meanwhile. */
function isGone(thrown) {
    return ['ENOENT', 'ENODEV', 'ESRCH'].includes((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) ?? '');
}
/** Why the kernel refused a change, as a sentence; null for anything that is not such a refusal. */
function refusalOf(thrown) {
    const code = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown);
    const where = thrown instanceof Error && 'path' in thrown ? `${thrown.path}` : 'the tree of cgroups';
    switch (code) {
        case 'EROFS':
            return `${where} is mounted read-only`;
        case 'EACCES':
        case 'EPERM':
            return `this process may not change ${where}`;
        case 'ENOENT':
            return `this kernel has no ${where}`;
        case 'EBUSY':
        case 'EINVAL':
        case 'ENOSPC':
        case 'EOPNOTSUPP':
            return `the kernel refused a change of ${where} (${code})`;
        default:
            return null;
    }
}


/***/ }),

/***/ 11751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ requestedOfContainer),
/* harmony export */   _: () => (/* binding */ requestedOfHost)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);

function requestedOfContainer(setting) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .everyFact */ .EC)('docker', (fact) => fact.ofContainer(setting));
}
/** What the starters are told to do; without a launcher it is asked for all the same, and stays unproven. */
function requestedOfHost(setting) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .everyFact */ .EC)('host', (fact) => fact.ofHost?.(setting) ?? null);
}


/***/ }),

/***/ 5328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ planCgroup)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Decides the cgroup of one invocation: how it is called, where its files are, and what is removed after it. */

/** https://docs.kernel.org/admin-guide/cgroup-v1/ : cpuacct, memory, and the scheduler's sched-bwc for cpu.stat. */
const FILES_V1 = [
    { controller: 'cpuacct', name: 'cpuacct.usage' },
    { controller: 'cpu', name: 'cpu.stat' },
    { controller: 'cpu', name: 'cpu.stat.local' },
    { controller: 'memory', name: 'memory.max_usage_in_bytes' },
    { controller: 'memory', name: 'memory.oom_control' },
];
/** https://docs.kernel.org/admin-guide/cgroup-v2.html#controllers */
const FILES_V2 = [
    { controller: 'cpu', name: 'cpu.stat' },
    { controller: 'cpu', name: 'cpu.stat.local' },
    { controller: 'memory', name: 'memory.peak' },
    { controller: 'memory', name: 'memory.events' },
    { controller: 'cpu', name: 'cpu.pressure' },
    { controller: 'memory', name: 'memory.pressure' },
    { controller: 'io', name: 'io.pressure' },
];
function planCgroup(setting) {
    const files = setting.version === 'v1' ? FILES_V1 : FILES_V2;
    const paths = setting.driver === 'systemd' ? slicePaths(setting) : folderPaths(setting);
    const shielded = setting.partition !== null;
    return { version: setting.version, ...paths, shielded, files: files.map((file) => ({ ...file })) };
}
function folderPaths({ run, order, partition }) {
    const base = trimmed(partition) ?? 'pinbench';
    const folder = `${base}/${folderName(run)}`;
    const group = `${folder}/${order}`;
    return { parent: `/${group}`, group, removed: [group, folder, ...(partition === null ? [base] : [])], slice: null };
}
/**
 * A slice named a-b-c.slice lies in a-b.slice, which lies in a.slice, so the one dash here puts it below the base.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.slice.html
 */
function slicePaths({ run, order, partition }) {
    const base = trimmed(partition) ?? 'pinbench.slice';
    const stem = base.slice(base.lastIndexOf('/') + 1).replace(/\.slice$/, '');
    const slice = `${stem}-${folderName(run).replaceAll('-', '_')}_${order}.slice`;
    const group = `${base}/${slice}`;
    // The base stays: systemd takes it for made as long as it runs, and would not hand controllers down in a new one.
    return { parent: slice, group, removed: [group], slice };
}
function trimmed(partition) {
    return partition === null ? null : partition.replace(/^\/+|\/+$/g, '');
}
/** One name that is neither a path nor a file of a cgroup, and short enough for a unit of systemd (255 characters). */
function folderName(run) {
    const safe = run.replace(/[^A-Za-z0-9_-]/g, '_');
    if (safe.length <= 64)
        return safe;
    return `${safe.slice(0, 40)}_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(run).digest('hex').slice(0, 16)}`;
}


/***/ }),

/***/ 55849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ launchArguments)
/* harmony export */ });
/** Decides the words that stand between the launcher and the command: how the command is to be started. */
/** The launcher's own arguments, in front of the command; the grammar is told in launcher/README.md. */
function launchArguments(request) {
    const { aslr, cpus, nice, policy, limits = [], init = false } = request;
    return [
        '--aslr',
        aslr,
        ...(cpus === null ? [] : ['--cpus', cpus]),
        ...(nice === undefined ? [] : ['--nice', `${nice}`]),
        ...(policy === undefined ? [] : ['--policy', typeof policy === 'string' ? policy : realTime(policy)]),
        ...limits.flatMap(({ name, soft, hard }) => ['--limit', `${name}=${soft}:${hard}`]),
        ...(init ? ['--init', 'on'] : []),
        '--',
    ];
}
function realTime({ name, priority }) {
    return `${name}:${priority}`;
}


/***/ })

};
