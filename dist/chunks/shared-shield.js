export const id = 6954;
export const ids = [6954];
export const modules = {

/***/ 56954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ hostShield),
  restoreHost: () => (/* binding */ restoreHost)
});

// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/plan/cpu-shield/cgroup-v1.js
/**
 * cgroup v1: a cpuset of the other CPUs for everybody else, since cpusets there give no CPU to one group alone
 * (kernel's Documentation/admin-guide/cgroup-v1/cpusets.rst: `cpu_exclusive` keeps siblings apart, not the root's tasks).
 */

/** In the tree of the cpuset controller. */
const HOUSEKEEPING = 'pinbench-housekeeping';
/**
 * Only a cpuset with tasks is narrowed, with all that is below it: an empty one such as `docker` has to keep the
 * benchmark's CPUs, because a container may only have CPUs that its parent has. Children come before parents, as the
 * kernel refuses a parent with less than its children.
 */
function planHousekeeping(cpusets, benchmark, others, memoryNodes) {
    const make = {
        kind: 'make',
        folder: HOUSEKEEPING,
        files: [
            ['cpuset.cpus', (0,cpu_list/* formatCpuList */.mK)(others)],
            ['cpuset.mems', memoryNodes],
        ],
    };
    const foreign = cpusets.filter(({ folder }) => !isInside(folder, HOUSEKEEPING));
    const busy = foreign.filter((cpuset) => cpuset.busy);
    const narrowed = foreign
        .filter(({ folder }) => busy.some((above) => isInside(folder, above.folder)))
        .sort((a, b) => depth(b.folder) - depth(a.folder) || (a.folder < b.folder ? -1 : 1))
        .flatMap((cpuset) => narrow(cpuset, benchmark, others));
    return [make, ...narrowed];
}
/** What is left without the benchmark's CPUs; a cpuset that would have none is given all the others. */
function narrow({ folder, cpus }, benchmark, others) {
    const had = (0,cpu_list/* readCpuList */.DJ)(cpus) ?? [];
    if (!had.some((cpu) => benchmark.includes(cpu)))
        return [];
    const left = had.filter((cpu) => !benchmark.includes(cpu));
    const value = (0,cpu_list/* formatCpuList */.mK)(left.length > 0 ? left : others);
    return [{ kind: 'write', file: `${folder}/cpuset.cpus`, old: cpus, value }];
}
/** As planHousekeeping narrows, for cpusets that came later: one that has only CPUs of the benchmark is its own. */
function narrowLater(cpusets, benchmark, others) {
    const strange = cpusets.filter(({ cpus }) => ((0,cpu_list/* readCpuList */.DJ)(cpus) ?? []).some((cpu) => !benchmark.includes(cpu)));
    return planHousekeeping(strange, benchmark, others, '').filter(({ kind }) => kind === 'write');
}
/** Cpusets with tasks that may run on the benchmark's CPUs: none, once a shield stands. */
function intruders(cpusets, benchmark) {
    return cpusets.filter(({ busy, cpus }) => busy && ((0,cpu_list/* readCpuList */.DJ)(cpus) ?? benchmark).some((cpu) => benchmark.includes(cpu)));
}
function isInside(folder, above) {
    return folder === above || folder.startsWith(`${above}/`);
}
function depth(folder) {
    return folder.split('/').length;
}

;// CONCATENATED MODULE: ./build/plan/cpu-shield/cgroup-v2.js
/**
 * cgroup v2: a cpuset partition, which takes its CPUs away from every other process at once. `root` and not `isolated`:
 * without load balancing all threads of a benchmark would stay on one CPU (kernel's cgroup-v2.rst, cpuset.cpus.partition).
 */


/** What the benchmark's cgroups below the partition are counted by; `cpuset` is the one that has to be there. */
const WANTED = ['cpuset', 'cpu', 'memory', 'pids', 'io'];
/** A parent of containers has to be called a slice where systemd keeps the tree. */
function partitionFolder(driver) {
    return driver === 'systemd' ? 'pinbench.slice' : 'pinbench';
}
function planPartition(root, driver, benchmark, memoryNodes) {
    const folder = partitionFolder(driver);
    const wanted = WANTED.filter((name) => root.controllers.includes(name));
    const missing = wanted.filter((name) => !root.enabled.includes(name));
    return [
        ...(missing.length > 0 ? [{ kind: 'enable', folder: '', controllers: missing }] : []),
        {
            kind: 'make',
            folder,
            files: [
                ['cpuset.cpus', (0,cpu_list/* formatCpuList */.mK)(benchmark)],
                ['cpuset.mems', memoryNodes],
            ],
        },
        { kind: 'write', file: `${folder}/cpuset.cpus.partition`, old: 'member', value: 'root' },
        { kind: 'enable', folder, controllers: wanted },
    ];
}
/**
 * What is wrong with a partition that was asked for, in a sentence; null when it stands. Writing the file succeeds
 * whatever comes of it: `readBack` is what it says afterwards, the others are `cpuset.cpus.effective`.
 */
function verifyPartition(readBack, effective, benchmark) {
    if (readBack !== 'root') {
        const words = /\((.*)\)/.exec(readBack)?.[1] ?? readBack;
        const problem = `the kernel refused the partition: ${(0,quote/* cutText */.IN)(words, 200) || 'no reason given'}`;
        return { problem, fix: remedy(words) };
    }
    const wanted = (0,cpu_list/* formatCpuList */.mK)(benchmark);
    if ((0,cpu_list/* formatCpuList */.mK)((0,cpu_list/* readCpuList */.DJ)(effective.partition) ?? []) !== wanted) {
        const problem = `the partition has the CPUs ${(0,quote/* quoted */.TL)(effective.partition, 80)} and not ${wanted}`;
        return {
            problem,
            fix: 'see what else on this host keeps cgroups of its own, and set run.shield to off meanwhile',
        };
    }
    const shared = ((0,cpu_list/* readCpuList */.DJ)(effective.root) ?? benchmark).filter((cpu) => benchmark.includes(cpu));
    if (shared.length > 0) {
        const problem = `everything else may still run on CPU ${(0,cpu_list/* formatCpuList */.mK)(shared)} although the kernel says "root"`;
        return { problem, fix: 'set run.shield to off and report this with the kernel version' };
    }
    return null;
}
function remedy(words) {
    if (/housekeeping|isolcpus|isolated cpu/i.test(words)) {
        return 'CPUs that isolcpus= isolates at boot cannot be in a partition: take it off the kernel command line (nohz_full=, rcu_nocbs= and isolcpus=managed_irq may stay) and reboot';
    }
    if (/exclusive/i.test(words)) {
        return 'another cgroup has claimed these CPUs: look for cpuset.cpus and cpuset.cpus.partition in the other folders of /sys/fs/cgroup, or choose other CPUs';
    }
    return 'choose other CPUs with run.cpus, or set run.shield to off';
}

;// CONCATENATED MODULE: ./build/plan/cpu-shield/plan.js
/** Plans how a benchmark's CPUs are taken away from everything else, from what a host has; io/shield/shield.ts does it. */




/** `request` has lists in the kernel's notation; `driver` is how the engine names cgroups, which only a partition asks. */
function planShield({ user, tree }, request, driver) {
    const hasCpusets = tree !== null && (tree.version === 'v1' || tree.controllers.includes('cpuset'));
    if (user !== 0 || !hasCpusets)
        return forbidden({ user, hasCpusets });
    const benchmark = (0,cpu_list/* readCpuList */.DJ)(request.cpus) ?? [];
    const all = (0,cpu_list/* readCpuList */.DJ)(tree.cpus) ?? [];
    if (benchmark.length === 0)
        return refuse(`${(0,quote/* quoted */.TL)(request.cpus, 80)} names no CPU`, 'name CPUs such as "2-3"');
    const absent = benchmark.filter((cpu) => !all.includes(cpu));
    if (absent.length > 0) {
        const reason = `CPU ${(0,cpu_list/* formatCpuList */.mK)(absent)} is offline or another cgroup's own (${tree.cpus} are available)`;
        return refuse(reason, 'choose other CPUs with run.cpus');
    }
    const others = all.filter((cpu) => !benchmark.includes(cpu));
    if (others.length === 0) {
        const reason = `the benchmark has every CPU of this host (${tree.cpus}), so none would be left for everything else`;
        return refuse(reason, 'leave at least one CPU out of run.cpus');
    }
    if (tree.version === 'v1') {
        const changes = planHousekeeping(tree.cpusets, benchmark, others, tree.memoryNodes);
        return { mode: 'housekeeping', cpus: benchmark, others, folder: HOUSEKEEPING, changes };
    }
    const changes = planPartition(tree, driver, benchmark, request.memoryNodes);
    return { mode: 'partition', cpus: benchmark, others, folder: partitionFolder(driver), changes };
}
/** Why this user has no shield on this host; only for one that is not root or a host without cpusets. */
function forbidden({ user, hasCpusets }) {
    if (!hasCpusets)
        return refuse('this host has no cgroups with a cpuset controller', 'set run.shield to off');
    const reason = `only root may take CPUs away from other processes, and this is user ${user ?? 'unknown'}`;
    return refuse(reason, 'run as root, or set run.shield to off');
}
function refuse(reason, fix) {
    return { mode: 'none', reason, fix };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/pattern.js
var model_pattern = __webpack_require__(43460);
;// CONCATENATED MODULE: ./build/plan/cpu-shield/tasks.js
/** Which tasks a housekeeping cpuset takes, and which stay on all CPUs. */


/** Process 1 and the kernel's threads stay, as does whatever a `leave` pattern names; `own` is placed by other means. */
function staysWhere(task, leave, own) {
    return (task.pid === 1 || task.pid === own || task.kernel || leave.some((pattern) => (0,model_pattern/* patternMatcher */.l)(pattern)(task.name)));
}
/** The names, each once, for a sentence: the first few and how many more. */
function named(tasks) {
    return (0,quote/* firstFew */.Dt)([...new Set(tasks.map(({ name }) => name))].sort(), 5);
}

// EXTERNAL MODULE: ./build/plan/retries.js
var retries = __webpack_require__(72396);
;// CONCATENATED MODULE: ./build/plan/cpu-shield/change.js
/** One change to the tree of cgroups, as it is written in the journal before it is made, and how to take it back. */
function undoOf(change) {
    switch (change.kind) {
        case 'make':
            return { kind: 'remove', folder: change.folder };
        case 'write':
            return { kind: 'write', file: change.file, expected: change.value, value: change.old };
        case 'enable':
            return { kind: 'disable', folder: change.folder, controllers: change.controllers };
        case 'move':
            return {
                kind: 'empty',
                folder: change.to,
                into: change.from,
                affinities: change.tasks.flatMap(({ affinities }) => affinities),
            };
    }
}

// EXTERNAL MODULE: ./build/io/shield/tree.js
var shield_tree = __webpack_require__(38919);
;// CONCATENATED MODULE: ./build/io/shield/removal.js
/**
 * Moves tasks, and removes a folder of ours with tasks in it. On cgroup v1 the kernel says nothing when it passes over a
 * task that is ending: that stays, and keeps its folder, until it has had the CPU time to end, which on a busy host may
 * be a while. Then it goes by itself, also between two looks of ours.
 */




const { passes: PASSES, moves: MOVES, looks: LOOKS } = retries/* SHIELD_REMOVAL */.bA;
/** False when the kernel would not; a task that has ended counts as moved. */
function putTask(tree, id, file) {
    try {
        tree.write(file, `${id}`);
        return true;
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === 'ESRCH')
            return true;
        if (['EINVAL', 'EBUSY', 'EACCES', 'EPERM'].includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
            return false;
        throw thrown;
    }
}
/** Thread by thread, since a process may have had other threads elsewhere all the time. Waits for none that is ending. */
function emptyFolder(tree, folder, into) {
    const target = external_node_path_.posix.join(into, 'tasks');
    const moves = new Map();
    for (let pass = 0; pass < PASSES; pass += 1) {
        const movable = (0,shield_tree/* readIds */.Zm)(tree, external_node_path_.posix.join(folder, 'tasks')).filter((id) => (moves.get(id) ?? 0) < MOVES);
        if (movable.length === 0)
            return;
        for (const id of movable)
            moves.set(id, putTask(tree, id, target) ? (moves.get(id) ?? 0) + 1 : MOVES);
    }
}
/**
 * With the empty folders that runs left in it. False when it is still in use after all. Tasks of cgroup v2 stay, and
 * nobody waits for them: they are a benchmark's, and pruned with it.
 */
function removeFolder(tree, folder) {
    for (const child of tree.folders(folder))
        removeFolder(tree, child);
    const parent = external_node_path_.posix.dirname(folder) === '.' ? '' : external_node_path_.posix.dirname(folder);
    const looks = tree.read(external_node_path_.posix.join(folder, 'tasks')) === null ? 1 : LOOKS;
    for (let look = 1; !isRemoved(tree, folder); look += 1) {
        if (look === looks)
            return false;
        emptyFolder(tree, folder, parent);
        // The first time it is most often just a process that was started in it a moment ago.
        if (look > 1)
            pause();
    }
    return true;
}
function isRemoved(tree, folder) {
    try {
        tree.remove(folder);
        return true;
    }
    catch (thrown) {
        if ((0,shield_tree/* isGone */.ST)(thrown))
            return true;
        if ((0,errors/* codeOf */.$N)(thrown) !== 'EBUSY')
            throw thrown;
        return false;
    }
}
/** Not to be awaited: a shield goes up and comes down in one go, so that nothing else of this process comes between. */
function pause() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retries/* SHIELD_PAUSE */.R_.pauseMs);
}

;// CONCATENATED MODULE: ./build/io/shield/changes.js
/** Makes the changes of a shield and takes them back. All at once, without awaiting: a process that ends can do it too. */






/** Answers the ids of tasks that the kernel would not move (bound to a CPU, under a deadline); those that ended are none. */
function makeChange(tree, change) {
    switch (change.kind) {
        case 'make':
            tree.make(change.folder);
            for (const [name, value] of change.files)
                tree.write(external_node_path_.posix.join(change.folder, name), value);
            return [];
        case 'write':
            tree.write(change.file, change.value);
            return [];
        case 'enable':
            setControllers(tree, change.folder, '+', change.controllers);
            return [];
        case 'move':
            return change.tasks
                .filter(({ id, whole }) => {
                const files = whole ? ['cgroup.procs', 'tasks'] : ['tasks'];
                return !files.some((file) => putTask(tree, id, external_node_path_.posix.join(change.to, file)));
            })
                .map(({ id }) => id);
    }
}
/** Last change first. Nothing that fails keeps the rest from it. */
function takeBack(tree, processes, changes) {
    const warnings = [];
    const left = [];
    const problem = (sentence) => void warnings.push(sentence);
    for (const change of changes.toReversed()) {
        try {
            if (!undoOne(tree, processes, undoOf(change), problem))
                left.unshift(change);
        }
        catch (thrown) {
            if ((0,shield_tree/* isGone */.ST)(thrown))
                continue;
            left.unshift(change);
            problem(`the shield could not be taken back whole: ${(0,shield_tree/* refusalOf */.Of)(thrown) ?? (0,errors/* messageOf */.bD)(thrown)}`);
        }
    }
    return { warnings, left };
}
/** False when it is worth another try later. */
function undoOne(tree, processes, undo, problem) {
    switch (undo.kind) {
        case 'write':
            restoreValue(tree, undo, problem);
            return true;
        case 'disable':
            disable(tree, undo.folder, undo.controllers);
            return true;
        case 'empty':
            // What is still in it after that is moved before the folder is removed.
            emptyFolder(tree, undo.folder, undo.into);
            for (const sentence of undo.affinities.map((affinity) => processes.restore(affinity))) {
                if (sentence !== null)
                    problem(sentence);
            }
            return true;
        case 'remove': {
            const removed = removeFolder(tree, undo.folder);
            if (!removed)
                problem(`the cgroup ${undo.folder} is still in use and was left there; the next run tries again`);
            return removed;
        }
    }
}
/** The kernel appends its reason to a partition that it refused, so only the first word is compared. */
function restoreValue(tree, { file, expected, value }, problem) {
    const now = tree.read(file);
    if (now === null || now === value)
        return;
    if (now.split(' ')[0] === expected)
        tree.write(file, value);
    else
        problem(`${file} was changed to ${(0,quote/* quoted */.TL)(now, 80)} by somebody else meanwhile and is left so`);
}
/** A controller that somebody has given to their own children meanwhile cannot be taken from them: that is not ours. */
function disable(tree, folder, controllers) {
    for (const controller of controllers) {
        try {
            setControllers(tree, folder, '-', [controller]);
        }
        catch (thrown) {
            if ((0,errors/* codeOf */.$N)(thrown) !== 'EBUSY' && !(0,shield_tree/* isGone */.ST)(thrown))
                throw thrown;
        }
    }
}
function setControllers(tree, folder, sign, controllers) {
    const value = controllers.map((name) => `${sign}${name}`).join(' ');
    tree.write(external_node_path_.posix.join(folder, 'cgroup.subtree_control'), value);
}

;// CONCATENATED MODULE: ./build/io/shield/sweep.js
/** cgroup v1: everything that runs in the root cpuset is moved to the housekeeping cpuset, but for what has to stay. */






/** `before` is told each change before it is made. */
function sweepRoot(tree, processes, all, keep, before) {
    const attempts = new Map();
    for (let pass = 0; pass < retries/* SHIELD_SWEEP */.Xy.passes; pass += 1) {
        const tasks = rootTasks(tree, processes);
        const moving = tasks.filter((task) => !staysWhere(task, keep.leave, keep.own) && !isRelated(processes, task, keep));
        if (moving.length === 0)
            return { problem: null, left: leftBehind(tasks, keep.own) };
        const stuck = moving.filter(({ pid }) => (attempts.get(pid) ?? 0) >= keep.attempts);
        if (stuck.length > 0) {
            return { problem: `${named(stuck)} could not be moved off the benchmark's CPUs`, left: [] };
        }
        if (moving.some(({ pid }) => (attempts.get(pid) ?? 0) > 1))
            pause();
        for (const { pid } of moving)
            attempts.set(pid, (attempts.get(pid) ?? 0) + 1);
        const change = { kind: 'move', from: '', to: HOUSEKEEPING, tasks: moves(tree, processes, moving, all) };
        before(change);
        makeChange(tree, change);
    }
    return { problem: 'processes are started here faster than they can be moved', left: [] };
}
function isRelated(processes, { pid }, { own, related }) {
    return related && own !== null && processes.descends(pid, own);
}
/** Processes with threads in the root cpuset. */
function rootTasks(tree, processes) {
    return (0,shield_tree/* readIds */.Zm)(tree, 'cgroup.procs').flatMap((pid) => processes.find(pid) ?? []);
}
/** A process goes as a whole unless somebody has put some of its threads elsewhere: those stay there. */
function moves(tree, processes, tasks, all) {
    const here = new Set((0,shield_tree/* readIds */.Zm)(tree, 'tasks'));
    return tasks.flatMap(({ pid }) => {
        const threads = processes.threads(pid);
        const inRoot = threads.filter((thread) => here.has(thread));
        const affinities = inRoot.map((thread) => processes.affinity(thread, all));
        if (inRoot.length === threads.length) {
            return [{ id: pid, whole: true, affinities: affinities.filter((affinity) => affinity !== null) }];
        }
        return inRoot.map((id, index) => {
            const affinity = affinities[index] ?? null;
            return { id, whole: false, affinities: affinity === null ? [] : [affinity] };
        });
    });
}
function leftBehind(tasks, own) {
    return tasks.filter(({ pid, kernel }) => pid !== 1 && pid !== own && !kernel);
}

;// CONCATENATED MODULE: ./build/io/shield/barrier.js
/** Makes a planned shield stand, proves that it does, and takes it down again. */









/** An engine that starts a container writes its cpuset once or twice. */
const LATECOMER_LOOKS = 5;
/** A shield in the making, then in force. None of it awaits anything, so that it can end with the process. */
class Barrier {
    #tree;
    #processes;
    #plan;
    #leave;
    #before;
    #made = [];
    /** CPUs that this process had for itself; null while it is placed as any other. */
    #ownCpus = null;
    /** `before` puts a change where the next process finds it. */
    constructor(tree, processes, plan, leave, before) {
        this.#tree = tree;
        this.#processes = processes;
        this.#plan = plan;
        this.#leave = leave;
        this.#before = before;
    }
    /** Answers what stayed where it was, in words, or why it does not stand; in that case it has still to be taken down. */
    put(planAgain) {
        for (const change of this.#plan.changes)
            this.#make(change);
        if (this.#plan.mode === 'partition') {
            return (this.#checkPartition() ??
                (this.#leave.length > 0
                    ? 'a partition takes its CPUs from everything else, also from what a `leave` pattern names'
                    : 'nothing else may run on these CPUs'));
        }
        const own = this.#stepAside() ? process.pid : null;
        const sweep = this.#sweep({ leave: this.#leave, own, related: false, attempts: retries/* SHIELD_SWEEP */.Xy.patient });
        if (sweep.problem !== null) {
            return { problem: sweep.problem, fix: 'end it, or name it in run.leave to leave it where it is' };
        }
        // Containers that were started while everything was moved.
        for (const change of planAgain())
            this.#make(change);
        let found = this.#checkHousekeeping();
        // The engine gives a container its CPUs a moment after it has made its cgroup, which takes them back from us.
        for (let look = 1; found !== null && look <= LATECOMER_LOOKS; look++) {
            const { cpus, others } = this.#plan;
            for (const change of narrowLater((0,shield_tree/* readCpusets */.yw)(this.#tree), cpus, others))
                this.#make(change);
            found = this.#checkHousekeeping();
        }
        return found ?? `${stayed(named(sweep.left))} stayed where they were`;
    }
    /**
     * Moves away what has come since: process 1 and what was left start others where they are themselves, and an engine puts
     * containers where no cpuset of ours holds them. A partition needs no such rounds. Throws what the kernel throws.
     */
    patrol() {
        if (this.#plan.mode === 'partition')
            return;
        this.#sweep({ leave: this.#leave, own: process.pid, related: true, attempts: retries/* SHIELD_SWEEP */.Xy.inPassing });
        const { cpus, others } = this.#plan;
        for (const change of narrowLater((0,shield_tree/* readCpusets */.yw)(this.#tree), cpus, others))
            this.#make(change);
    }
    /** What kept the shield from lasting until now, in sentences. */
    breaches() {
        const found = this.#plan.mode === 'partition' ? this.#checkPartition() : this.#checkHousekeeping();
        return found === null ? [] : [`the shield did not last until the end of the run: ${found.problem}`];
    }
    takeDown() {
        const taken = takeBack(this.#tree, this.#processes, this.#made.splice(0));
        if (this.#ownCpus === null)
            return taken;
        if (!this.#processes.confine(process.pid, this.#ownCpus) && this.#cpusOfOwn() !== this.#ownCpus) {
            taken.warnings.push(`this process could not be given its CPUs ${this.#ownCpus} back`);
        }
        this.#ownCpus = null;
        return taken;
    }
    #all() {
        return [...this.#plan.cpus, ...this.#plan.others];
    }
    #sweep(keep) {
        return sweepRoot(this.#tree, this.#processes, this.#all(), keep, (change) => this.#note(change));
    }
    #note(change) {
        this.#before(change);
        this.#made.push(change);
    }
    #make(change) {
        this.#note(change);
        try {
            makeChange(this.#tree, change);
        }
        catch (thrown) {
            // A container that ended before it could be narrowed needs it no more.
            if (this.#plan.mode !== 'housekeeping' || change.kind !== 'write' || !(0,shield_tree/* isGone */.ST)(thrown))
                throw thrown;
        }
    }
    /**
     * This process keeps to the other CPUs by its affinity and stays in the root cpuset: what it starts may then be put on
     * the benchmark's CPUs with taskset, which no cpuset of the others would allow. False where taskset cannot.
     */
    #stepAside() {
        // Also when only some of its threads can be: they have to be let go in the end.
        this.#ownCpus = this.#cpusOfOwn();
        return this.#processes.confine(process.pid, (0,cpu_list/* formatCpuList */.mK)(this.#plan.others));
    }
    #cpusOfOwn() {
        return this.#processes.affinity(process.pid, this.#all())?.cpus ?? (0,cpu_list/* formatCpuList */.mK)(this.#all());
    }
    #checkPartition() {
        const read = (name) => this.#tree.read(external_node_path_.posix.join(this.#plan.folder, name)) ?? '';
        const root = this.#tree.read('cpuset.cpus.effective') ?? '';
        const effective = { partition: read('cpuset.cpus.effective'), root };
        return verifyPartition(read('cpuset.cpus.partition'), effective, this.#plan.cpus);
    }
    #checkHousekeeping() {
        const had = this.#tree.read(external_node_path_.posix.join(this.#plan.folder, 'cpuset.cpus')) ?? '';
        if ((0,cpu_list/* formatCpuList */.mK)((0,cpu_list/* readCpuList */.DJ)(had) ?? []) !== (0,cpu_list/* formatCpuList */.mK)(this.#plan.others)) {
            return { problem: `the housekeeping cpuset has the CPUs "${had}"`, fix: 'set run.shield to off' };
        }
        const found = intruders((0,shield_tree/* readCpusets */.yw)(this.#tree), this.#plan.cpus).map(({ folder }) => folder);
        if (found.length === 0)
            return null;
        const problem = `the cgroup ${found.join(', ').slice(0, 200)} may still run on the benchmark's CPUs`;
        return { problem, fix: 'end what runs in it, or give it other CPUs' };
    }
}
function stayed(names) {
    return names === '' ? 'process 1 and kernel threads' : `process 1, kernel threads and ${names}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/plan/cpu-shield/journal.js
/** The journal's lines: one change each, in the order in which they were made. */

function encodeEntry(boot, change) {
    return `${JSON.stringify({ boot, change })}\n`;
}
/**
 * Changes of an earlier boot are left out: a reboot has taken them back. A last line without its end was torn by a kill
 * before its change was made, so it counts for nothing.
 */
function decodeJournal(text, boot) {
    const lines = text.split('\n');
    lines.pop();
    const changes = [];
    let problem = null;
    for (const [index, line] of lines.entries()) {
        const entry = parse(line);
        const change = readChange(field(entry, 'change'));
        if (change === null)
            problem ??= `line ${index + 1} of the shield's journal is damaged: ${line.slice(0, 80)}`;
        else if (field(entry, 'boot') === boot)
            changes.push(change);
    }
    return { changes, problem };
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch (thrown) {
        return { unreadable: (0,errors/* messageOf */.bD)(thrown) };
    }
}
function readChange(value) {
    const text = (name) => asText(field(value, name));
    const place = (name) => asPlace(field(value, name));
    switch (field(value, 'kind')) {
        case 'make': {
            const folder = place('folder');
            // The values are there for people: taking back removes the folder.
            return folder === null || folder === '' ? null : { kind: 'make', folder, files: [] };
        }
        case 'write': {
            const [file, old, written] = [place('file'), text('old'), text('value')];
            return file === null || old === null || written === null ? null : { kind: 'write', file, old, value: written };
        }
        case 'enable': {
            const folder = place('folder');
            const controllers = asList(field(value, 'controllers'), asText);
            return folder === null || controllers === null ? null : { kind: 'enable', folder, controllers };
        }
        case 'move': {
            const [from, to] = [place('from'), place('to')];
            const tasks = asList(field(value, 'tasks'), asTask);
            return from === null || to === null || tasks === null ? null : { kind: 'move', from, to, tasks };
        }
        default:
            return null;
    }
}
function asTask(value) {
    const id = asId(field(value, 'id'));
    const whole = field(value, 'whole');
    const affinities = asList(field(value, 'affinities'), asAffinity);
    return id === null || typeof whole !== 'boolean' || affinities === null ? null : { id, whole, affinities };
}
function asAffinity(value) {
    const thread = asId(field(value, 'thread'));
    const [start, cpus] = [asText(field(value, 'start')), asText(field(value, 'cpus'))];
    return thread === null || start === null || cpus === null || !/^[\d,-]+$/.test(cpus) ? null : { thread, start, cpus };
}
/** A path that cannot leave the tree of cgroups. */
function asPlace(value) {
    const path = asText(value);
    return path === null || path.startsWith('/') || path.split('/').includes('..') ? null : path;
}
function asId(value) {
    return Number.isSafeInteger(value) ? Number(value) : null;
}
function asText(value) {
    return typeof value === 'string' && value.length <= 4096 && !value.includes('\0') ? value : null;
}
function asList(value, read) {
    if (!Array.isArray(value))
        return null;
    const items = value.map((item) => read(item));
    return items.includes(null) ? null : items.filter((item) => item !== null);
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/io/process/clock.js
var clock = __webpack_require__(18577);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
;// CONCATENATED MODULE: ./build/io/shield/lock.js
/**
 * One run at a time on a host, held by a process and free when it has ended, however it ended.
 *
 * Node has no flock. An abstract socket is freed by the kernel, but any user may take its name, and two network namespaces
 * each have their own; a pid file has to be replaced when its owner is dead, and between "it is stale" and "I replace it"
 * two processes can both succeed. So this is a line of succession of symbolic links, whose making is atomic and
 * exclusive and which carry their text from the beginning:
 *
 *     lock -> A        the first of the line
 *     after-A -> B     made by B when A was gone; only one process can make it
 *     after-B -> free  B has let go
 *
 * The last of the line holds the lock. A holder begins the line anew with itself (rename over `lock`, atomic) and only
 * then removes the older links. Whoever looked at an old part of the line may then still make a link there, so a new
 * holder walks the line once more from `lock` and believes only what leads to itself. Names are never used twice: they
 * hold the boot, the process, its start time and a counter (io/process/owner-mark.ts).
 */







/** Links in a line: each is a holder that was killed before it could begin the line anew. */
const LONGEST = 10_000;
let counter = 0;
/** Waits its turn; `waiting` is told the process id of the holder, once for each. Throws when `signal` aborts. */
async function takeHostLock(folder, waiting, signal) {
    let reported = null;
    for (;;) {
        const lock = tryHostLock(folder);
        if (typeof lock !== 'string')
            return lock;
        if (signal.aborted)
            throw (0,errors/* infrastructureError */.kv)('stopped while another run of pinbench had this host');
        if (lock !== reported)
            waiting(pidOf(lock));
        reported = lock;
        // An abort ends the wait at once; the next round says so.
        await (0,clock/* whileWaiting */.FW)((0,promises_.setTimeout)(retries/* HOST_LOCK */.Hg.pollMs, undefined, { signal }).catch(() => { }));
    }
}
/** The lock, or the mark of the process that holds it. */
function tryHostLock(folder) {
    counter += 1;
    const mine = `${(0,owner_mark/* ownerMark */.$R)()}.${counter}`;
    for (;;) {
        const last = lastOfLine(folder);
        if (last !== null && !isGone(last))
            return last;
        const link = external_node_path_.join(folder, last === null ? 'lock' : `after-${last}`);
        if (!makeLink(mine, link))
            continue;
        if (lastOfLine(folder) === mine)
            break;
        (0,external_node_fs_.rmSync)(link, { force: true });
    }
    beginLine(folder, mine);
    return { release: () => void makeLink(`free.${mine}`, external_node_path_.join(folder, `after-${mine}`)) };
}
/** Process id of the living holder, or null. */
function hostLockHolder(folder) {
    const last = lastOfLine(folder);
    return last === null || isGone(last) ? null : pidOf(last);
}
function lastOfLine(folder) {
    let at = readLink(external_node_path_.join(folder, 'lock'));
    for (let length = 0; at !== null; length += 1) {
        const next = readLink(external_node_path_.join(folder, `after-${at}`));
        if (next === null)
            return at;
        if (length > LONGEST)
            throw (0,errors/* infrastructureError */.kv)(`the lock in ${folder} is damaged`, { fix: `remove ${folder}` });
        at = next;
    }
    return null;
}
function beginLine(folder, mine) {
    const fresh = external_node_path_.join(folder, `new-${mine}`);
    makeLink(mine, fresh);
    (0,external_node_fs_.renameSync)(fresh, external_node_path_.join(folder, 'lock'));
    const old = (0,external_node_fs_.readdirSync)(folder).filter((name) => /^(after|new)-/.test(name));
    for (const name of old) {
        // Another's `new-` link is that of a process which was killed: only the holder makes one.
        if (name !== `after-${mine}`)
            (0,external_node_fs_.rmSync)(external_node_path_.join(folder, name), { force: true });
    }
}
/** False when the name is taken. */
function makeLink(text, link) {
    try {
        (0,external_node_fs_.symlinkSync)(text, link);
        return true;
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === 'EEXIST')
            return false;
        throw thrown;
    }
}
function readLink(link) {
    try {
        return external_node_path_.basename((0,external_node_fs_.readlinkSync)(link));
    }
    catch (thrown) {
        if ((0,errors/* codeOf */.$N)(thrown) === 'ENOENT')
            return null;
        throw (0,errors/* infrastructureError */.kv)(`${link} is not a link of ours`, { fix: `remove ${external_node_path_.dirname(link)}`, cause: thrown });
    }
}
/** Let go, ended, of an earlier boot, or dead and only waiting for its parent to notice. */
function isGone(mark) {
    if (mark.startsWith('free.'))
        return true;
    return (0,owner_mark/* ownerIsGone */.BP)(mark.replace(/\.\d+$/, '')) || isZombie(pidOf(mark));
}
function pidOf(mark) {
    return Number(mark.split('-')[1] ?? 0);
}
function isZombie(pid) {
    try {
        return /^[ZX]$/.test((0,owner_mark/* fieldsOfStat */.n)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[0] ?? '');
    }
    catch (thrown) {
        if (['ENOENT', 'ESRCH'].includes((0,errors/* codeOf */.$N)(thrown) ?? ''))
            return true;
        throw thrown;
    }
}
/** Unique to one start of this machine. */
function bootId() {
    return (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

;// CONCATENATED MODULE: ./build/io/shield/journal.js
/** What a shield has changed, on disk before it is changed: whoever starts next can take it back. */







/** Ours have a few hundred lines at most. */
const LARGEST = 64 * 1024 * 1024;
class ShieldJournal {
    #file;
    /** The lock has to be held: one journal, one writer. */
    constructor(folder) {
        this.#file = external_node_path_.join(folder, 'shield.jsonl');
    }
    /** On disk when this returns, and the file's own name with it. */
    append(change) {
        const fresh = !exists(this.#file);
        write(this.#file, encodeEntry(bootId(), change));
        if (fresh)
            syncFolder(external_node_path_.dirname(this.#file));
    }
    /** Changes that are still to be taken back, oldest first. */
    read() {
        let handle;
        try {
            handle = (0,external_node_fs_.openSync)(this.#file, 'r');
        }
        catch (thrown) {
            if ((0,shield_tree/* isGone */.ST)(thrown))
                return { changes: [], problem: null };
            throw thrown;
        }
        try {
            const { size } = (0,external_node_fs_.fstatSync)(handle);
            if (size > LARGEST) {
                throw (0,errors/* infrastructureError */.kv)(`${this.#file} has ${(0,format/* formatExcess */.Vg)(size, LARGEST)}`, {
                    expected: 'a journal of at most 64 MiB',
                    fix: 'read it, restore the cpusets of this host by hand (a reboot does it too), then remove the journal',
                });
            }
            return decodeJournal((0,external_node_fs_.readFileSync)(handle, 'utf8'), bootId());
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    /** What is left to take back; nothing else stays in it. Whole or as before, whenever this process is killed. */
    keep(left) {
        const fresh = `${this.#file}.new`;
        (0,external_node_fs_.rmSync)(fresh, { force: true });
        if (left.length === 0) {
            (0,external_node_fs_.rmSync)(this.#file, { force: true });
            return;
        }
        write(fresh, left.map((change) => encodeEntry(bootId(), change)).join(''));
        (0,external_node_fs_.renameSync)(fresh, this.#file);
        syncFolder(external_node_path_.dirname(this.#file));
    }
}
/** Makes the folder, root's alone; refuses one that somebody else may write in, for what is in it moves processes. */
function openStateFolder(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = (0,external_node_fs_.statSync)(folder);
    if (uid === process.getuid?.() && (mode & 0o022) === 0)
        return;
    throw (0,errors/* infrastructureError */.kv)(`${folder} belongs to user ${uid} with mode ${(mode & 0o777).toString(8)}`, {
        expected: 'a folder of this user that nobody else may write in',
        fix: `remove ${folder}; it is created again`,
    });
}
function exists(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }) !== undefined;
}
/** At the end of the file, and on disk. */
function write(file, text) {
    const handle = (0,external_node_fs_.openSync)(file, 'a', 0o600);
    try {
        (0,external_node_fs_.writeSync)(handle, text);
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function syncFolder(folder) {
    const handle = (0,external_node_fs_.openSync)(folder, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/io/shield/processes.js
/** Processes as /proc tells them, for a shield that moves them. Those that end while they are read are left out. */








/** PF_KTHREAD of the kernel's include/linux/sched.h, in field 9 of /proc/PID/stat. */
const KERNEL_THREAD = 0x00200000;
function linuxProcesses() {
    const read = (file) => {
        try {
            return (0,external_node_fs_.readFileSync)(external_node_path_.join('/proc', file), 'utf8');
        }
        catch (thrown) {
            if ((0,shield_tree/* isGone */.ST)(thrown))
                return null;
            throw thrown;
        }
    };
    const start = (thread) => fields(read(`${thread}/stat`))?.[19] ?? null;
    const allowed = (thread) => /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(read(`${thread}/status`) ?? '')?.[1] ?? null;
    return {
        find(pid) {
            const stat = read(`${pid}/stat`);
            const flags = fields(stat)?.[6];
            if (stat === null || flags === undefined)
                return null;
            const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
            return { pid, name, kernel: (Number(flags) & KERNEL_THREAD) !== 0 };
        },
        threads(pid) {
            try {
                return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`).map(Number);
            }
            catch (thrown) {
                if ((0,shield_tree/* isGone */.ST)(thrown))
                    return [];
                throw thrown;
            }
        },
        descends(pid, from) {
            let at = pid;
            // Numbers may be given anew while we climb; no real line is this long.
            for (let step = 0; step < 100 && at > 1; step += 1) {
                if (at === from)
                    return true;
                at = Number(fields(read(`${at}/stat`))?.[1] ?? 0);
            }
            return false;
        },
        affinity(thread, all) {
            const [cpus, began] = [allowed(thread), start(thread)];
            const list = (0,cpu_list/* readCpuList */.DJ)(cpus ?? '');
            // Many kernels name every CPU that could ever be plugged in: only those of `all` count.
            if (cpus === null || began === null || list === null || all.every((cpu) => list.includes(cpu)))
                return null;
            return { thread, start: began, cpus };
        },
        restore({ thread, start: began, cpus }) {
            if (start(thread) !== began || allowed(thread) === cpus)
                return null;
            try {
                (0,external_node_child_process_.execFileSync)('taskset', ['-p', '-c', cpus, `${thread}`], { stdio: 'ignore' });
                return null;
            }
            catch (thrown) {
                if (start(thread) !== began)
                    return null;
                return `thread ${thread} could not be given its CPUs ${cpus} back: ${(0,errors/* messageOf */.bD)(thrown)}`;
            }
        },
        confine(pid, cpus) {
            // A thread that ends while taskset goes through them makes it fail.
            for (let attempt = 0; attempt < retries/* CONFINING */.ys.tries; attempt += 1) {
                try {
                    (0,external_node_child_process_.execFileSync)('taskset', ['-a', '-p', '-c', cpus, `${pid}`], { stdio: 'ignore' });
                    return true;
                }
                catch (thrown) {
                    if ((0,shield_tree/* isGone */.ST)(thrown))
                        return false;
                }
            }
            return false;
        },
    };
}
function fields(stat) {
    return stat === null ? null : (0,owner_mark/* fieldsOfStat */.n)(stat);
}

;// CONCATENATED MODULE: ./build/io/shield/shield.js
/** Takes the benchmark's CPUs away from everything else on this host for the length of a run, and gives them back. */









/** Between two looks at who has come to the benchmark's CPUs; each takes a few milliseconds of the other CPUs. */
const PATROL_MS = 250;
/** A shield for this host. Only root can raise one; everybody else is told so by its facts. */
function hostShield(options = {}) {
    const settings = settle(options);
    return {
        async raise(request, progress, signal) {
            if (request.mode === 'off')
                return noShield('not requested (run.shield is off)');
            const raised = await attempt(settings, request, progress, signal);
            if (!('fix' in raised))
                return raised;
            if (request.mode === 'auto')
                return noShield(raised.reason);
            throw (0,errors/* infrastructureError */.kv)(`CPU ${request.cpus} cannot be shielded: ${raised.reason}`, {
                expected: 'a host whose benchmark CPUs can be taken away from everything else (run.shield is on)',
                fix: raised.fix,
            });
        },
    };
}
/**
 * Takes back what a process that was killed has left. Answers warnings; nothing is done while another pinbench is at
 * work, for what stands then is its own: `busy` is told so.
 */
function restoreHost(options = {}, busy = () => { }) {
    const settings = settle(options);
    if (settings.user !== 0 || settings.tree === null)
        return [];
    openStateFolder(settings.state);
    const lock = tryHostLock(settings.state);
    if (typeof lock === 'string') {
        busy();
        return [];
    }
    try {
        return restore(settings, settings.tree.tree).warnings;
    }
    finally {
        lock.release();
    }
}
function settle(options) {
    return {
        driver: 'cgroupfs',
        state: '/run/pinbench',
        tree: options.tree === undefined ? (0,shield_tree/* findTree */.cy)('/sys/fs/cgroup') : options.tree,
        processes: linuxProcesses(),
        user: process.getuid?.() ?? null,
        ...options,
    };
}
async function attempt(settings, request, progress, signal) {
    const { state, tree, user } = settings;
    if (tree === null || user !== 0)
        return forbidden({ user, hasCpusets: tree !== null });
    let lock = null;
    try {
        openStateFolder(state);
        const waiting = (pid) => progress.line(`waiting for pinbench process ${pid}, which has this host`);
        lock = await takeHostLock(state, waiting, signal);
        const { warnings, left } = restore(settings, tree.tree);
        for (const warning of warnings)
            progress.warning(warning);
        const raised = raise(settings, tree, request, lock, left);
        if ('fix' in raised)
            lock.release();
        return raised;
    }
    catch (thrown) {
        lock?.release();
        const reason = (0,shield_tree/* refusalOf */.Of)(thrown);
        if (reason === null)
            throw thrown;
        return { mode: 'none', reason, fix: 'run where the cgroups of the host can be changed, or set run.shield to off' };
    }
}
/**
 * Everything between the lock and the finished shield, without awaiting: nothing else of this process comes between.
 * `older` is what an earlier run has left, and is tried again at the end.
 */
function raise({ driver, state, processes, user }, { version, tree }, request, lock, older) {
    const plan = () => planShield({ user, tree: (0,shield_tree/* readCpusetTree */.xR)(version, tree) }, request, driver);
    const planned = plan();
    if (planned.mode === 'none')
        return planned;
    const journal = new ShieldJournal(state);
    const barrier = new Barrier(tree, processes, planned, request.leave, (change) => journal.append(change));
    let isUp = true;
    const takeDown = () => {
        if (!isUp)
            return [];
        isUp = false;
        clearInterval(patrol);
        process.off('exit', takeDown);
        const { warnings, left } = barrier.takeDown();
        const rest = older.filter((change) => !left.some((ours) => isSameFolder(ours, change)));
        const takenOlder = takeBack(tree, processes, rest);
        journal.keep([...takenOlder.left, ...left]);
        return [...warnings, ...takenOlder.warnings];
    };
    const failures = new Set();
    const watch = (look) => {
        try {
            look();
        }
        catch (thrown) {
            failures.add(`the shield could not be watched: ${(0,shield_tree/* refusalOf */.Of)(thrown) ?? (0,errors/* messageOf */.bD)(thrown)}`);
        }
    };
    const patrol = setInterval(() => watch(() => barrier.patrol()), PATROL_MS);
    // A shield must not keep a program alive that has nothing else to do.
    patrol.unref();
    // The last chance of a process that ends without its run: a crash, or an exit in the middle.
    process.on('exit', takeDown);
    try {
        const outcome = barrier.put(() => laterWrites(plan()));
        if (typeof outcome !== 'string') {
            const leftovers = takeDown();
            return { mode: 'none', reason: [outcome.problem, ...leftovers].join('; '), fix: outcome.fix };
        }
        return {
            facts: {
                mode: planned.mode,
                cpus: (0,cpu_list/* formatCpuList */.mK)(planned.cpus),
                others: (0,cpu_list/* formatCpuList */.mK)(planned.others),
                reason: outcome,
            },
            partition: planned.mode === 'partition' ? `/${planned.folder}` : null,
            async lower() {
                if (!isUp)
                    return [];
                watch(() => {
                    for (const breach of barrier.breaches())
                        failures.add(breach);
                });
                const warnings = [...failures, ...takeDown()];
                lock.release();
                return warnings;
            },
        };
    }
    catch (thrown) {
        takeDown();
        throw thrown;
    }
}
/** What a second look found to narrow; the folder is there already. */
function laterWrites(plan) {
    return plan.mode === 'none' ? [] : plan.changes.filter(({ kind }) => kind === 'write');
}
/** A folder that could not be removed just now need not be tried twice. */
function isSameFolder(one, other) {
    return one.kind === 'make' && other.kind === 'make' && one.folder === other.folder;
}
/** What is journalled is taken back whether or not it had been made; what cannot be stays in the journal. */
function restore({ state, processes }, tree) {
    const journal = new ShieldJournal(state);
    const { changes, problem } = journal.read();
    const { warnings, left } = takeBack(tree, processes, changes);
    journal.keep(left);
    return { warnings: problem === null ? warnings : [problem, ...warnings], left };
}
function noShield(reason) {
    return { facts: { mode: 'none', cpus: null, others: null, reason }, partition: null, lower: async () => [] };
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


/***/ })

};
