export const id = 5251;
export const ids = [5251];
export const modules = {

/***/ 28694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ cpusLine),
  G: () => (/* binding */ describeRunContext)
});

// EXTERNAL MODULE: ./build/isolation/facts.js + 3 modules
var facts = __webpack_require__(84916);
// EXTERNAL MODULE: ./build/model/cpu-list.js
var cpu_list = __webpack_require__(61433);
// EXTERNAL MODULE: ./build/environment/key.js
var key = __webpack_require__(43329);
;// CONCATENATED MODULE: ./build/environment/fingerprint.js
/** What makes two runs' numbers comparable, as one key: a hash of the hard facts of the host, the engine and the suite. */



/** Raised when fields or the way of measuring change so that older numbers no longer compare; part of every key. */
const KEY_VERSION = 2;
/** Kernels reserve a little more or less memory from boot to boot. */
const MEMORY_STEP = 256 * 1024 * 1024;
/**
 * Hard fields make the key: one difference, and runs are not compared. Soft fields are told, no more. How many
 * invocations are made changes how sure a result is, not what is measured, so it is in neither.
 */
function fingerprint(host, conditions) {
    const hard = { 'key version': KEY_VERSION, ...hardOfHost(host, conditions.pool), ...hardOfRun(host, conditions) };
    return {
        key: (0,key/* keyOf */.T)(hard),
        hard,
        soft: softFields(host, conditions),
    };
}
function hardOfHost(host, pool) {
    return {
        machine: pool === undefined ? host.machine : `pool ${pool}`,
        virtualization: host.virtualization,
        architecture: host.architecture,
        kernel: host.kernel,
        'kernel parameters': [...host.kernelParameters].sort(),
        mitigations: host.mitigations === null ? null : { ...host.mitigations },
        'cpu model': host.cpuModel,
        microcode: host.microcode,
        'online cpus': (0,cpu_list/* formatCpuList */.mK)(host.cpus.map((cpu) => cpu.id)),
        'numa nodes': nodesOf(host.cpus),
        smt: host.smt,
        governor: host.governor,
        'scaling driver': host.scalingDriver,
        'scaling mode': host.scalingMode,
        'frequency limits': host.frequencyLimits,
        turbo: host.turbo,
        clocksource: host.clocksource,
        'memory bytes': inSteps(host.memoryBytes),
        'memory of nodes': memoryOf(host.nodes),
        'transparent huge pages': host.transparentHugePages,
        'numa balancing': host.numaBalancing,
        swap: host.swapBytes > 0,
        cgroup: host.cgroup,
    };
}
function hardOfRun(host, conditions) {
    const { requested, engine, definition } = conditions;
    return {
        runtime: conditions.runtime,
        'oci runtime': engine?.ociRuntime ?? null,
        ...fieldsOf(requested),
        'pinned cores': coresOf(requested.cpus, host.cpus),
        shield: conditions.shield,
        // Which filter, and not only that there is one.
        seccomp: conditions.seccomp,
        'speculative store bypass': conditions.speculation,
        'tmp size': conditions.confined ? conditions.tmpBytes : null,
        command: [...definition.argv],
        'command environment': Object.entries(definition.env)
            .map(([name, value]) => `${name}=${value}`)
            .sort(),
    };
}
function fieldsOf(requested) {
    const fields = {};
    for (const [name, { key }] of facts/* FACT_ROWS */.X1)
        if (key !== undefined)
            fields[key.field] = requested[name];
    return fields;
}
function softFields(host, { engine, baseImage, grade }) {
    return {
        engine: engine === undefined ? null : `${engine.name} ${engine.version}`,
        containerd: engine?.containerd ?? null,
        runc: engine?.runc ?? null,
        'cgroup driver': engine?.cgroupDriver ?? null,
        'base image': baseImage,
        distribution: host.distribution,
        bios: host.biosVersion,
        'same-page merging': host.samePageMerging,
        'doctor grade': grade,
    };
}
function inSteps(bytes) {
    return Math.round(bytes / MEMORY_STEP) * MEMORY_STEP;
}
/** "0: 8589934592" a node: a module that was moved to another slot changes how fast memory is. */
function memoryOf(nodes) {
    return nodes
        .toSorted((a, b) => a.id - b.id)
        .map(({ id, memoryBytes }) => `${id}: ${memoryBytes === null ? 'unknown' : inSteps(memoryBytes)}`);
}
/** "0: 0-3" a node. */
function nodesOf(cpus) {
    const nodes = [...new Set(cpus.map((cpu) => cpu.node))].sort((a, b) => a - b);
    return nodes.map((node) => `${node}: ${(0,cpu_list/* formatCpuList */.mK)(cpus.filter((cpu) => cpu.node === node).map((cpu) => cpu.id))}`);
}
/**
 * All hardware threads of each core that a pinned CPU is on: half a core and a whole one do not compare. Null when
 * nothing is pinned, or the cores are not known.
 */
function coresOf(pinned, cpus) {
    if (pinned === null)
        return null;
    const chosen = new Set((0,cpu_list/* readCpuList */.DJ)(pinned));
    const members = cpus.filter((cpu) => chosen.has(cpu.id));
    if (members.some((cpu) => cpu.core === null))
        return null;
    const coreOf = (cpu) => `${cpu.package}/${cpu.core}`;
    return [...new Set(members.map(coreOf))]
        .map((core) => (0,cpu_list/* formatCpuList */.mK)(cpus.filter((cpu) => coreOf(cpu) === core).map((cpu) => cpu.id)))
        .sort();
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/plan/cpus/choose.js
/** Which CPUs a suite gets, whole physical cores of one kind: a pure function of the host's topology. */



/** A kind of core is worth its speed when there is room for two threads. */
const ENOUGH_CPUS = 2;
/**
 * Chooses CPUs among the online ones. A list is taken as it is, once all of its CPUs are found online. `auto` takes
 * whole cores of one kind in one package and one NUMA node: the fastest kind, and of it the node with the most cores,
 * the highest-numbered of equals (the system starts filling memory and interrupts from node 0). It leaves out the core
 * of CPU 0, where the system's own work gathers, and every core that has a CPU of `reserved`.
 * Throws a usage error when there is nothing to choose, or when the topology is unknown or lopsided: no guess is made.
 */
function chooseCpus(wanted, cpus, reserved = []) {
    return (0,cpu_list/* isAuto */.SX)(wanted) ? chooseWholeCores(cpus, new Set(reserved)) : checkList(wanted, cpus, new Set(reserved));
}
function chooseWholeCores(cpus, reserved) {
    const unplaced = unplacedCpus(cpus);
    if (unplaced.length > 0) {
        throw (0,errors/* usageError */.Wp)(`the system does not report which CPUs share a core with ${(0,cpu_list/* cpusText */.lk)(unplaced)}`, {
            expected: 'a core and one NUMA node for every CPU, since a core is never split between the benchmark and others',
            fix: 'name the CPUs: `cpus: "1"`, or a list such as "2-3"',
        });
    }
    const cores = choose_coresOf(cpus);
    const online = cpus.filter((cpu) => reserved.has(cpu.id)).map((cpu) => cpu.id);
    const system = systemCore(cores, online.length > 0);
    const usable = cores.filter((core) => core !== system && !core.threads.some((id) => reserved.has(id)));
    if (usable.length === 0)
        throw nothingLeft(cores, online);
    const { chosen, kind } = bestPlace(usable, cpus);
    const [place] = chosen;
    if (place === undefined)
        throw nothingLeft(cores, online);
    refuseLopsided(chosen);
    const leaves = [...(system?.threads ?? []), ...online];
    const parts = [
        `${(0,quote/* plural */.LS)(chosen.length, `whole ${kind === '' ? '' : `${kind} `}core`)} of ${placeText(place, cores)}`,
        ...(kind === '' ? [] : ['this machine mixes kinds of cores, which are not used together']),
        ...(cores.some((core) => core.threads.includes(0)) ? [] : ['CPU 0 is not online']),
        `leaves ${(0,cpu_list/* cpusText */.lk)(leaves)} to the system`,
    ];
    return {
        cpus: (0,cpu_list/* formatCpuList */.mK)(chosen.flatMap((core) => core.threads)),
        memoryNodes: `${place.node}`,
        reason: parts.join('; '),
    };
}
/** CPU 0's core; without one, and with nothing reserved, the smallest, so that the system has somewhere to be. */
function systemCore(cores, hasReserved) {
    const first = cores.find((core) => core.threads.includes(0));
    if (first !== undefined || hasReserved)
        return first;
    const [smallest] = cores.toSorted((a, b) => a.threads.length - b.threads.length || lowest(a) - lowest(b));
    return smallest;
}
/** The fastest kind with room enough, or else the fastest with any; of it the largest group of cores that is together. */
function bestPlace(usable, cpus) {
    const places = kindsOf(cpus).flatMap((kind) => {
        const ofKind = usable.filter((core) => kind.cpus.has(lowest(core)));
        const together = [...group(ofKind, (core) => `${core.node}/${core.package}`).values()];
        const [largest] = together.sort((a, b) => b.length - a.length || compareLocation(b, a));
        return largest === undefined ? [] : [{ chosen: largest, kind: kind.name }];
    });
    const roomy = places.find(({ chosen }) => chosen.flatMap((core) => core.threads).length >= ENOUGH_CPUS);
    return roomy ?? places[0] ?? { chosen: [], kind: '' };
}
function compareLocation([a], [b]) {
    if (a === undefined || b === undefined)
        return 0;
    return a.node - b.node || a.package - b.package;
}
function refuseLopsided(chosen) {
    const bySize = [...group(chosen, (core) => core.threads.length)].sort(([a], [b]) => a - b);
    if (bySize.length < 2)
        return;
    const found = bySize.map(([threads, cores]) => `${threads} at ${(0,cpu_list/* cpusText */.lk)(cores.flatMap((core) => core.threads))}`);
    throw (0,errors/* usageError */.Wp)(`cores differ in how many threads they have online: ${found.join(', ')}`, {
        expected: 'equally many on each core, since a thread with a busy sibling is slower than one without',
        fix: 'bring the missing threads online, switch all siblings off, or name the CPUs in `cpus`',
    });
}
function nothingLeft(cores, reserved) {
    const threads = cores.flatMap((core) => core.threads);
    const online = (0,cpu_list/* formatCpuList */.mK)(threads);
    const free = (0,cpu_list/* formatCpuList */.mK)(threads.filter((id) => !reserved.includes(id)));
    const kept = reserved.length === 0 ? '' : `; ${(0,cpu_list/* cpusText */.lk)(reserved)} reserved`;
    const what = cores.length === 1 ? 'this machine has one physical core' : 'no whole core is left for the benchmark';
    return (0,errors/* usageError */.Wp)(`${what} (online CPUs: ${online || 'none'}${kept}) and the system needs one`, {
        expected: 'a second physical core for the benchmark, in addition to the core of CPU 0',
        fix: `use a machine with two cores, or accept the noise and name the CPUs: \`cpus: "${free || online || '0'}"\``,
    });
}
function checkList(wanted, cpus, reserved) {
    const list = (0,cpu_list/* parseCpuList */.Sx)(wanted);
    const online = new Set(cpus.map((cpu) => cpu.id));
    const absent = list.filter((id) => !online.has(id));
    if (absent.length > 0) {
        throw (0,errors/* usageError */.Wp)(`\`cpus: ${(0,quote/* quoted */.TL)(wanted, 80)}\` asks for ${(0,cpu_list/* cpusText */.lk)(absent)}, not online here`, {
            expected: `CPUs among ${(0,cpu_list/* formatCpuList */.mK)(online)}`,
            fix: 'change the list, bring the CPU online, or use `auto`',
        });
    }
    const chosen = new Set(list);
    const nodes = (0,cpu_list/* formatCpuList */.mK)(cpus.filter((cpu) => chosen.has(cpu.id)).map((cpu) => cpu.node));
    const reason = ['as configured', ...remarksOn(chosen, cpus, reserved, nodes)].join('; ');
    return { cpus: (0,cpu_list/* formatCpuList */.mK)(list), memoryNodes: nodes, reason };
}
function remarksOn(chosen, cpus, reserved, nodes) {
    const cores = choose_coresOf(cpus).filter((core) => core.threads.some((id) => chosen.has(id)));
    const shared = cores.flatMap((core) => core.threads).filter((id) => !chosen.has(id));
    const others = [...chosen].filter((id) => reserved.has(id));
    const unplaced = unplacedCpus(cpus.filter((cpu) => chosen.has(cpu.id)));
    const kinds = kindsOf(cpus).filter((kind) => [...kind.cpus].some((id) => chosen.has(id)));
    const largest = Math.max(...[...group(cpus, (cpu) => cpu.node).values()].map((ofNode) => ofNode.length));
    const size = chosen.size > largest ? ` (no node has more than ${(0,quote/* plural */.LS)(largest, 'CPU')})` : '';
    return [
        ...(/\D/.test(nodes) ? [`spans NUMA nodes ${nodes}${size}: some memory is farther away than the rest`] : []),
        ...(kinds.length > 1 ? [`mixes ${kinds.map((kind) => kind.name).join(' and ')} cores, which differ in speed`] : []),
        ...(shared.length > 0 ? [`shares cores with ${(0,cpu_list/* cpusText */.lk)(shared)}, where others may run`] : []),
        ...(unplaced.length > 0 ? [`which CPUs share a core with ${(0,cpu_list/* cpusText */.lk)(unplaced)} is not known`] : []),
        ...(others.length > 0 ? [`has ${(0,cpu_list/* cpusText */.lk)(others)}, reserved for others`] : []),
        ...(chosen.has(0) ? ["has CPU 0, where the system's own work gathers"] : []),
    ];
}
/** A package is named only where a node holds several, as when firmware interleaves all memory into one node. */
function placeText(place, cores) {
    const packages = new Set(cores.filter((core) => core.node === place.node).map((core) => core.package));
    return `${packages.size > 1 ? `package ${place.package} in ` : ''}NUMA node ${place.node}`;
}
function lowest(core) {
    return core.threads[0] ?? 0;
}
/** CPUs whose core is not known are left out: ask `unplacedCpus` first. */
function choose_coresOf(cpus) {
    // Core numbers repeat from package to package, and a thread of another node is no sibling worth the name.
    const placed = cpus.filter((cpu) => cpu.core !== null);
    const groups = group(placed, (cpu) => `${cpu.package}/${cpu.core}/${cpu.node}`);
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const threads = members.map((cpu) => cpu.id).sort((a, b) => a - b);
        return [{ node: first.node, package: first.package, threads }];
    });
}
/** CPUs of which the system does not tell who shares their core, or tells what cannot be: a core in two NUMA nodes. */
function unplacedCpus(cpus) {
    const nodesOfCore = group(cpus, (cpu) => `${cpu.package}/${cpu.core}`);
    const torn = [...nodesOfCore.values()].filter((members) => new Set(members.map((cpu) => cpu.node)).size > 1);
    const unknown = cpus.filter((cpu) => cpu.core === null);
    return [...new Set([...unknown, ...torn.flat()].map((cpu) => cpu.id))];
}
function group(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const members = groups.get(key);
        if (members === undefined)
            groups.set(key, [item]);
        else
            members.push(item);
    }
    return groups;
}
/** Cores within a tenth are one kind: makers let a few of their best cores run a little faster than the rest. */
const ALIKE = 0.9;
const TYPES = ['performance', 'efficiency', null];
/** Fastest first; a machine whose cores are alike, or that tells nothing of them, has one kind. */
function kindsOf(cpus) {
    const speed = speedOf(cpus);
    const classes = TYPES.flatMap((type) => {
        const members = cpus.filter((cpu) => cpu.type === type);
        return speedClasses(members, speed.of).map((ofClass) => ({ type, cpus: ofClass }));
    });
    return classes.map(({ type, cpus: members }) => ({
        name: classes.length < 2 ? '' : nameOf(type, classes.filter((one) => one.type === type).length, members, speed),
        cpus: new Set(members.map((cpu) => cpu.id)),
    }));
}
/** A figure counts only when every CPU has it: half of them would make kinds of what is merely unknown. */
function speedOf(cpus) {
    const capacities = new Set(cpus.map((cpu) => cpu.capacity));
    if (!capacities.has(null) && capacities.size > 1) {
        return { of: (cpu) => cpu.capacity ?? 0, text: (cpu) => `capacity-${cpu.capacity}` };
    }
    if (cpus.some((cpu) => cpu.maxKhz === null))
        return { of: () => 0, text: () => 'untyped' };
    return { of: (cpu) => cpu.maxKhz ?? 0, text: (cpu) => `${Math.round((cpu.maxKhz ?? 0) / 1000)} MHz` };
}
function speedClasses(cpus, speed) {
    const classes = [];
    for (const cpu of cpus.toSorted((a, b) => speed(b) - speed(a) || a.id - b.id)) {
        const last = classes.at(-1);
        if (last !== undefined && speed(cpu) >= last.fastest * ALIKE)
            last.members.push(cpu);
        else
            classes.push({ fastest: speed(cpu), members: [cpu] });
    }
    return classes.map(({ members }) => members);
}
function nameOf(type, classesOfType, members, speed) {
    const [fastest] = members;
    const text = fastest === undefined ? '' : speed.text(fastest);
    if (type === null)
        return text;
    return classesOfType > 1 ? `${text} ${type}` : type;
}

;// CONCATENATED MODULE: ./build/plan/cpus/reserved.js
/** CPUs that `auto` must not take although they are online. */

/**
 * Inside a container the whole machine's CPUs can be seen, and most of them may belong to others: only the allowed
 * ones count, and the first core of those is the runner's. On the machine itself they say nothing of
 * the benchmark's CPUs, which a shield or the runner's set-up may have parted from them. CPUs of a node without memory are
 * no good, because memory is bound to the node of the CPUs. `runner` are CPUs that the set-up keeps for the runner.
 */
function reservedCpus(host, runner = []) {
    const bare = new Set(host.nodes.filter((node) => node.memoryBytes === 0).map((node) => node.id));
    const poor = host.cpus.filter((cpu) => bare.has(cpu.node)).map((cpu) => cpu.id);
    return [...new Set([...runner, ...poor, ...notOfContainer(host)])].sort((a, b) => a - b);
}
function notOfContainer(host) {
    const allowed = new Set((0,cpu_list/* readCpuList */.DJ)(host.allowedCpus ?? '') ?? []);
    const inside = host.cpus.filter((cpu) => allowed.has(cpu.id));
    const inContainer = host.virtualization?.startsWith('container') === true;
    if (!inContainer || inside.length === 0 || inside.length === host.cpus.length)
        return [];
    const others = host.cpus.filter((cpu) => !allowed.has(cpu.id));
    const first = inside.reduce((least, cpu) => (cpu.id < least.id ? cpu : least));
    // CPU 0's core is left out in any case, so it is the runner's as well.
    const runner = first.id === 0 ? [] : inside.filter((cpu) => cpu.package === first.package && cpu.core === first.core);
    return [...others, ...runner].map((cpu) => cpu.id);
}

// EXTERNAL MODULE: ./build/isolation/known-vulnerabilities.js
var known_vulnerabilities = __webpack_require__(2863);
;// CONCATENATED MODULE: ./build/preflight/engine.js
/** Whether the engine can hold what it is asked to hold, and which escapes from its containers are known. */


/** API 1.41 came with Docker 20.10: the first with a private cgroup namespace, and with cgroup v2 at all. */
const LEAST_API = '1.41';
const LEAST_DOCKER = '20.10';
function checkEngine(engine) {
    refuseOld(engine);
    if (!engine.seccomp) {
        throw (0,errors/* usageError */.Wp)(`${named(engine)} runs containers without a system call filter (seccomp)`, {
            expected: 'a kernel with CONFIG_SECCOMP_FILTER, and an engine that was built with seccomp',
            fix: 'use such a kernel and engine, or run code that you trust with --runtime host',
        });
    }
    return rootlessLosses(engine);
}
/**
 * Warnings about the host's safety, which say nothing of the numbers: for its log, not for a record that is published.
 * `builds`: this suite has a Dockerfile that the engine builds.
 */
function knownEscapes(engine, builds) {
    if (engine.name !== 'docker')
        return [];
    return [
        ...escapesFrom('runc', engine.runc, known_vulnerabilities/* RUNC_FLAWS */.$C, 'a benchmark'),
        ...(builds ? escapesFrom('Docker', engine.version, known_vulnerabilities/* DOCKER_FLAWS */.zV, 'a step of a Dockerfile') : []),
    ];
}
function refuseOld(engine) {
    const { api = null } = engine;
    const isOldDocker = engine.name === 'docker' && (0,known_vulnerabilities/* isOlder */.tW)(engine.version, LEAST_DOCKER);
    if (api === null ? !isOldDocker : !(0,known_vulnerabilities/* isOlder */.tW)(api, LEAST_API))
        return;
    throw (0,errors/* usageError */.Wp)(`${named(engine)}${api === null ? '' : ` (API ${api.slice(0, 20)})`} is too old`, {
        expected: `Docker ${LEAST_DOCKER} or newer, or what speaks API ${LEAST_API}`,
        fix: 'update the engine, or use --runtime host',
    });
}
/** A distribution fixes without a new number, so a number alone is never a reason to refuse. */
function escapesFrom(program, version, flaws, who) {
    const known = version === null ? null : (0,known_vulnerabilities/* openFlaws */.kr)(version, flaws);
    if (version === null || known === null) {
        return [`the engine does not report its version of ${program}: known escapes from it cannot be ruled out`];
    }
    if (known.open.length === 0)
        return [];
    const which = known.open.map(({ ids, fixed }) => `${listed(ids)} (fixed in ${fixed.join(', ')})`);
    return [
        `${program} ${version.slice(0, 40)} is older than the fix of ${which.join(' and of ')}: unless your distribution ` +
            `brought it into this version, ${who} could break out to the host; update the engine`,
    ];
}
/** https://docs.docker.com/engine/security/rootless/ */
function rootlessLosses(engine) {
    if (!engine.rootless)
        return [];
    const lost = engine.cgroup === 'v1'
        ? 'with cgroup v1 it sets no limit at all: neither CPUs nor memory nor processes'
        : 'it sets only the limits that systemd has delegated to its user, by default not the CPUs';
    return [
        `${named(engine)} is rootless: ${lost}; nothing can be kept off the benchmark's CPUs, and a run whose limits are not ` +
            'seen in force inside is `dirty`',
    ];
}
function named(engine) {
    return `the engine ${engine.name.slice(0, 40)} ${engine.version.slice(0, 40)}`;
}
/** "a", "a and b", "a, b and c". */
function listed(names) {
    return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

;// CONCATENATED MODULE: ./build/preflight/limits.js


/** The container's init and the benchmark itself. */
const FEWEST_PIDS = 2;
/** PID_MAX_LIMIT of a 64-bit kernel: there can never be more tasks. https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html */
const MOST_PIDS = 4_194_304;
function checkLimits(run, host) {
    refusePids(run.pids);
    const memory = sizeText(run.memoryBytes);
    if (run.memoryBytes > host.memoryBytes) {
        throw (0,errors/* usageError */.Wp)(`\`memory: ${memory}\` is more than this machine has`, {
            expected: `at most ${sizeText(host.memoryBytes)}`,
            fix: 'set a smaller `memory`, or run on a larger machine',
        });
    }
    if (run.shmBytes > run.memoryBytes) {
        throw (0,errors/* usageError */.Wp)(`\`shm: ${sizeText(run.shmBytes)}\` is more than \`memory: ${memory}\``, {
            expected: 'less, because what is in /dev/shm counts as memory',
            fix: 'set a larger `memory` or a smaller `shm`',
        });
    }
    return [...tmpfsAboveMemory(run), ...memoryAboveNode(run, host)];
}
function refusePids(pids) {
    if (Number.isInteger(pids) && pids >= FEWEST_PIDS && pids <= MOST_PIDS)
        return;
    throw (0,errors/* usageError */.Wp)(`\`pids: ${pids}\` is not a limit that a container can run under`, {
        expected: `a whole number from ${FEWEST_PIDS} (the container's init and the benchmark) to ${MOST_PIDS}`,
        fix: 'set `pids` to what the benchmark needs; each thread counts',
    });
}
/** https://docs.kernel.org/filesystems/tmpfs.html */
function tmpfsAboveMemory({ shmBytes, tmpBytes, memoryBytes }) {
    if (shmBytes + tmpBytes <= memoryBytes)
        return [];
    return [
        `/dev/shm and /tmp may hold ${sizeText(shmBytes + tmpBytes)} together, and all of it counts against ` +
            `\`memory: ${sizeText(memoryBytes)}\`: a benchmark that fills them is killed when memory runs out`,
    ];
}
/** A benchmark has the memory of its CPUs' nodes only; `auto` stays in one node. */
function memoryAboveNode({ cpus, memoryBytes }, host) {
    const named = (0,cpu_list/* readCpuList */.DJ)((0,cpu_list/* isAuto */.SX)(cpus) ? '' : cpus) ?? [];
    const nodes = new Set(host.cpus.filter((cpu) => named.includes(cpu.id)).map((cpu) => cpu.node));
    const sizes = host.nodes.filter(({ id }) => nodes.size === 0 || nodes.has(id)).map((node) => node.memoryBytes);
    if (sizes.length === 0 || sizes.includes(null))
        return [];
    const known = sizes.map((bytes) => bytes ?? 0);
    const most = nodes.size === 0 ? Math.max(...known) : known.reduce((sum, bytes) => sum + bytes, 0);
    if (memoryBytes <= most)
        return [];
    const where = nodes.size === 0 ? 'no NUMA node has' : `NUMA node ${(0,cpu_list/* formatCpuList */.mK)(nodes)} has no`;
    return [
        `\`memory: ${sizeText(memoryBytes)}\` is bound to the node of the CPUs, and ${where} more than ${sizeText(most)}: ` +
            'the benchmark runs out of memory before its limit',
    ];
}
function sizeText(bytes) {
    const [unit, size] = bytes >= 2 ** 30 ? ['GiB', 2 ** 30] : ['MiB', 2 ** 20];
    return `${Number((bytes / size).toFixed(bytes >= 2 ** 20 ? 1 : 4))} ${unit}`;
}

;// CONCATENATED MODULE: ./build/preflight/pinning.js
/** Whether the CPUs that a suite names can be had, and their memory with them. */


/** `wanted` is `auto` or a CPU list; `auto` takes only what is there. */
function checkPinning(wanted, host) {
    if ((0,cpu_list/* isAuto */.SX)(wanted))
        return [];
    const list = (0,cpu_list/* parseCpuList */.Sx)(wanted);
    refuseAbsent(wanted, list, host);
    const chosen = host.cpus.filter((cpu) => list.includes(cpu.id));
    refuseWithoutMemory(chosen, host);
    return farMemory(list, chosen, host);
}
function refuseAbsent(wanted, list, host) {
    const online = host.cpus.map((cpu) => cpu.id);
    const absent = list.filter((id) => !online.includes(id));
    const [offline] = absent.filter((id) => host.offlineCpus.includes(id));
    const missing = absent.filter((id) => !host.offlineCpus.includes(id));
    const asked = `\`cpus: "${wanted.slice(0, 80)}"\` asks for`;
    const expected = `CPUs among ${(0,cpu_list/* formatCpuList */.mK)(online)}`;
    if (missing.length > 0) {
        throw (0,errors/* usageError */.Wp)(`${asked} ${(0,cpu_list/* cpusText */.lk)(missing)}, which this machine does not have`, {
            expected,
            fix: 'change the list, or use `auto`',
        });
    }
    if (offline === undefined)
        return;
    throw (0,errors/* usageError */.Wp)(`${asked} ${(0,cpu_list/* cpusText */.lk)(absent)}, which ${absent.length === 1 ? 'is' : 'are'} offline`, {
        expected,
        fix: `change the list, or bring the CPU online: echo 1 > /sys/devices/system/cpu/cpu${offline}/online`,
    });
}
/** Memory is bound to the node of the CPUs, and a node may be offline or have none. */
function refuseWithoutMemory(chosen, host) {
    if (host.nodes.length === 0)
        return;
    for (const cpu of chosen) {
        const node = host.nodes.find(({ id }) => id === cpu.node);
        if (node !== undefined && node.memoryBytes !== 0)
            continue;
        const why = node === undefined ? 'is offline' : 'has no memory';
        const usable = host.nodes.filter(({ memoryBytes }) => memoryBytes !== 0).map(({ id }) => id);
        throw (0,errors/* usageError */.Wp)(`CPU ${cpu.id} is in NUMA node ${cpu.node}, which ${why}`, {
            expected: `CPUs of a node that has memory: ${(0,cpu_list/* formatCpuList */.mK)(usable) || 'there is none'}`,
            fix: 'name other CPUs, or use `auto`',
        });
    }
}
function farMemory(list, chosen, host) {
    const nodes = (0,cpu_list/* formatCpuList */.mK)(chosen.map((cpu) => cpu.node));
    if (!/\D/.test(nodes))
        return [];
    const sizes = host.nodes.map(({ id }) => host.cpus.filter((cpu) => cpu.node === id).length);
    const largest = Math.max(0, ...sizes);
    const tooMany = list.length > largest && largest > 0 ? ` (${list.length} CPUs, and no node has more than ${largest})` : '';
    const warnings = [
        `CPUs ${(0,cpu_list/* formatCpuList */.mK)(list)} are in NUMA nodes ${nodes}${tooMany}: whether memory is near or far changes from run to run`,
    ];
    // The engine splits tmpfs options at commas, so only one node or a range can be written there.
    if (nodes.includes(','))
        warnings.push(`memory of /dev/shm and /tmp cannot be bound to nodes ${nodes}: name CPUs of neighbouring nodes`);
    return warnings;
}

;// CONCATENATED MODULE: ./build/preflight/check.js



/** Fewer layouts than this average out too little: one that happens to be slow still moves the result. */
const ENOUGH_LAYOUTS = 20;
/**
 * Warnings, sentences, about a suite that can run here but will be less than it seems; `engine` is null under the host
 * runtime. Throws a usage error for what can never work on this host.
 */
function checkFits(suite, host, engine) {
    const { run } = suite;
    return [
        ...(engine === null ? [] : checkEngine(engine)),
        // Only Linux pins, and only there a process has a list of allowed CPUs.
        ...(engine === null && host.allowedCpus === null ? [] : checkPinning(run.cpus, host)),
        // The host runtime cannot hold a process to a limit.
        ...(engine === null ? [] : checkLimits(run, host)),
        ...checkCounting(host),
        ...checkLayouts(run),
    ];
}
function checkCounting(host) {
    if (host.cgroupReadable !== false)
        return [];
    return [
        `this user may not read the files below /sys/fs/cgroup (cgroup ${host.cgroup}): CPU time, throttling, peak memory ` +
            'and pressure of an invocation stay unknown; give the user read permission there',
    ];
}
function checkLayouts({ aslr, invocations }) {
    if (aslr === 'off' || invocations >= ENOUGH_LAYOUTS)
        return [];
    return [
        `\`aslr: on\` averages over one memory layout an invocation, and ${invocations} of them are too few: ` +
            `set \`invocations\` to ${ENOUGH_LAYOUTS} or more, or \`aslr: off\``,
    ];
}

;// CONCATENATED MODULE: ./build/app/run/run-context.js
/** What a run is measured in: whether it fits this host, its CPUs, what isolation it asks for, its environment key. */





/** Throws a usage error when the suite cannot run here: CPUs that do not exist, a suite without a command. */
async function describeRunContext(suite, backend) {
    const host = await backend.host.facts();
    const { run } = suite;
    const engine = backend.engine === null ? null : { ...backend.engine, cgroup: host.cgroup };
    const warnings = checkFits(suite, host, engine);
    const cpus = backend.pins ? chooseCpus(run.cpus, host.cpus, reservedCpus(host)) : null;
    const requested = backend.requested(suite, cpus);
    return {
        cpus,
        requested,
        host,
        warnings,
        escapes: engine === null ? [] : knownEscapes(engine, suite.image?.dockerfile !== undefined),
        fingerprint: (known) => fingerprint(host, {
            requested,
            runtime: backend.name,
            confined: backend.confines,
            tmpBytes: run.tmpBytes,
            ...backend.conditions,
            pool: run.pool,
            definition: { argv: run.command ?? [], env: run.env },
            ...known,
        }),
    };
}
function cpusLine({ cpus, memoryNodes, reason }) {
    return `CPUs ${cpus}, memory node ${memoryNodes}: ${reason}`;
}


/***/ }),

/***/ 43329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89815);


/** What makes runs comparable, as one word: 64 hexadecimal digits, the SHA-256 of the hard fields as canonical JSON. */
function keyOf(hard) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(hard)).digest('hex');
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ RUNC_FLAWS),
/* harmony export */   Y5: () => (/* binding */ CONTAINERD_FLAWS),
/* harmony export */   kr: () => (/* binding */ openFlaws),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   zV: () => (/* binding */ DOCKER_FLAWS)
/* harmony export */ });
/** Known ways out of a container: of which part of the engine, what they give, and from which version on they are fixed. */
/** https://github.com/opencontainers/runc/security/advisories */
const RUNC_FLAWS = [
    { ids: ['CVE-2024-21626'], gain: 'escape by a leaked file descriptor', fixed: ['1.1.12'] },
    {
        ids: ['CVE-2025-31133', 'CVE-2025-52565', 'CVE-2025-52881'],
        gain: 'escape by mounts',
        fixed: ['1.2.8', '1.3.3', '1.4.0-rc.3'],
    },
];
/** https://github.com/containerd/containerd/security/advisories */
const CONTAINERD_FLAWS = [
    { ids: ['CVE-2024-40635'], gain: 'a user id that overflows to root', fixed: ['1.6.38', '1.7.27', '2.0.4'] },
];
/** The BuildKit inside is what is at fault; the versions are Docker's. https://github.com/moby/moby/security/advisories */
const DOCKER_FLAWS = [
    {
        ids: ['CVE-2024-23651', 'CVE-2024-23652', 'CVE-2024-23653'],
        gain: 'escape by a Dockerfile',
        fixed: ['24.0.9', '25.0.2'],
    },
];
/** Null when the version cannot be read. */
function openFlaws(version, flaws) {
    const own = readVersion(version);
    if (own === null)
        return null;
    return { open: flaws.filter(({ fixed }) => !hasFix(own, fixed)), packaged: own.packaged };
}
/** What cannot be read is not before anything. */
function isOlder(version, than) {
    const [one, other] = [readVersion(version), readVersion(than)];
    return one !== null && other !== null && isBefore(one, other);
}
/** A release comes after all of its candidates, and these after its betas and alphas. */
const STAGES = ['alpha', 'beta', 'rc'];
/** "1.2.8", "v1.4.0-rc.3", "1.0.0-rc93", "20.10"; what follows is a packager's. */
function readVersion(text) {
    const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(.*)$/s.exec(text.trim());
    if (match === null)
        return null;
    const [, major, minor, patch = '0', rest = ''] = match;
    const [, stage, step = '0'] = /^[-~.]?(alpha|beta|rc)\.?(\d{1,6})?/.exec(rest) ?? [];
    const stageOrder = stage === undefined ? STAGES.length : STAGES.indexOf(stage);
    return {
        order: [Number(major), Number(minor), Number(patch), stageOrder, Number(step)],
        // Only a project itself writes its candidates with a hyphen.
        packaged: rest !== '' && !/^-(alpha|beta|rc)/.test(rest),
    };
}
/** By its own line; a line newer than all that are named has it, one between or before them has not. */
function hasFix(version, fixed) {
    const firsts = fixed.map(readVersion).filter((first) => first !== null);
    const first = firsts.find((one) => isSameLine(one, version)) ?? firsts.at(-1);
    return first !== undefined && !isBefore(version, first);
}
function isSameLine(one, other) {
    return one.order[0] === other.order[0] && one.order[1] === other.order[1];
}
function isBefore(one, other) {
    const place = one.order.findIndex((number, index) => number !== other.order[index]);
    return place >= 0 && (one.order[place] ?? 0) < (other.order[place] ?? 0);
}


/***/ }),

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readSpeculationBypass),
/* harmony export */   x: () => (/* binding */ readObserved)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);
/* harmony import */ var _launcher_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86497);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44189);



/**
 * Facts out of the frame's body (one character a byte). What is not there or makes no sense is null. Limits that are not
 * set are Number.MAX_SAFE_INTEGER.
 */
function readObserved(frame, runtime) {
    const files = (0,_launcher_files_js__WEBPACK_IMPORTED_MODULE_1__/* .splitFiles */ .kM)(frame);
    const inside = {
        runtime,
        files,
        status: (0,_launcher_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(files.get('/proc/self/status')),
        mounts: (0,_mounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readMounts */ .bq)(files.get('/proc/self/mountinfo')),
    };
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .everyFact */ .EC)(runtime, (fact) => fact.read(inside));
}
/**
 * What the kernel does about speculative store bypass in the benchmark, in its own words ("thread vulnerable", "thread
 * force mitigated"); null when it does not tell. Kernels before 5.16 mitigate under every seccomp filter, which makes some
 * programs 1.5 to 2 times slower (https://docs.kernel.org/userspace-api/spec_ctrl.html).
 */
function readSpeculationBypass(frame) {
    const status = (0,_launcher_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)((0,_launcher_files_js__WEBPACK_IMPORTED_MODULE_1__/* .splitFiles */ .kM)(frame).get('/proc/self/status'));
    return (0,_launcher_files_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(status.get('Speculation_Store_Bypass'), /^[a-z ]{1,60}$/i);
}


/***/ }),

/***/ 85038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyIsolation)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84916);

/**
 * The verdict on isolation: it held when every fact that was asked for (not null) was seen inside. A fact that could not
 * be read is a violation too: isolation is proven or it is not. Without anything observed, that is one sentence.
 */
function verifyIsolation(requested, observed) {
    const violations = [];
    const unproven = [];
    for (const [fact, { name, kind, unseen = 'what was in force could not be read' }] of _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_ROWS */ .X1) {
        const asked = requested[fact] ?? null;
        if (asked === null)
            continue;
        if (observed === null) {
            unproven.push(name);
            continue;
        }
        const seen = observed[fact] ?? null;
        const wanted = `${name}: asked for ${kind.inSentence(asked)}`;
        if (seen === null) {
            violations.push(`${wanted}, but ${unseen} inside`);
        }
        else if (!kind.holds(asked, seen)) {
            violations.push(`${wanted}, but ${kind.inSentence(seen)} ${kind.state} inside`);
        }
    }
    if (unproven.length > 0) {
        violations.push(`nothing could be read inside, so none of this is proven: ${unproven.join(', ')}`);
    }
    return { requested, observed, held: violations.length === 0, violations };
}


/***/ })

};
