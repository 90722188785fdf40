export const id = 9987;
export const ids = [9987];
export const modules = {

/***/ 29987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerRuntime: () => (/* binding */ dockerRuntime)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
// EXTERNAL MODULE: ./build/isolation/facts.js + 3 modules
var facts = __webpack_require__(84916);
;// CONCATENATED MODULE: ./build/isolation/inspection.js


/**
 * Sentences, none when all agree. `frame` gives a file of the launcher's frame, undefined when it was not there. A frame
 * is only believed as far as nobody contradicts it who is out of the image's reach.
 */
function contradictions(asked, inspected, outside, frame) {
    return [
        ...(inspected === null ? [] : ofEngine(asked, inspected)),
        ...(outside === null ? [] : ofKernel(outside, frame)),
    ];
}
function ofEngine({ HostConfig, ...asked }, seen) {
    const facts = [
        ['the entrypoint', asked.Entrypoint, seen.entrypoint],
        ['the command', asked.Cmd, seen.command],
        ['the user', asked.User, seen.user],
        ['memory', HostConfig.Memory, seen.memory],
        ['pids', HostConfig.PidsLimit, seen.pids],
        ['read-only root', HostConfig.ReadonlyRootfs, seen.readOnlyRoot],
        ['privileged', HostConfig.Privileged, seen.privileged],
        ['the network', HostConfig.NetworkMode, seen.network],
        ['added capabilities', [], seen.addedCapabilities],
        ['shared namespaces', [], seen.sharedNamespaces],
        ['devices of the host', 0, seen.devices],
    ];
    const differing = facts
        .filter(([, wanted, got]) => JSON.stringify(wanted) !== JSON.stringify(got))
        .map(([name, wanted, got]) => `${name}: asked for ${shown(wanted)}, but the engine says ${shown(got)}`);
    const allowed = HostConfig.SecurityOpt.filter((option) => !seen.security.includes(option));
    const health = seen.healthcheck.filter((word) => word !== 'NONE');
    return [
        ...differing,
        ...allowed.map((option) => `security option ${shown(option)} was asked for, but the engine does not name it`),
        ...(health.length === 0 ? [] : [`a health check was left on: the engine says ${shown(health)}`]),
        ...ofMounts(HostConfig, seen.mounts),
    ];
}
/** Of a tmpfs some engines say nothing; one that is said is in memory, and what else it holds is for the frame. */
function ofMounts({ Mounts, Tmpfs }, seen) {
    const wanted = new Map(Mounts.map((mount) => [mount.Target, mount]));
    const missing = [...wanted.keys()].filter((target) => !seen.some(({ destination }) => destination === target));
    const more = seen.filter(({ type, destination, writable }) => {
        if (type === 'tmpfs')
            return false;
        const mount = wanted.get(destination);
        // The engine makes a volume for the image all the same and leaves it aside: the tmpfs is what is mounted.
        if (mount === undefined)
            return Tmpfs[destination] === undefined;
        return mount.Type !== type || (mount.ReadOnly && writable);
    });
    return [
        ...missing.map((target) => `${target}: a mount was asked for, but the engine says that there is none`),
        ...more.map(({ type, destination, writable }) => {
            const how = writable ? 'writable' : 'read-only';
            return `${shown(destination)}: the engine says that a ${how} ${type} is there, which was not asked for`;
        }),
    ];
}
function ofKernel({ isLauncher, status, mountinfo }, frame) {
    const inside = frame('/proc/self/status');
    const lines = facts/* FACT_ROWS */.X1.flatMap(([, fact]) => {
        const [said, seen] = [inside, status].map((text) => lineOf(text, fact.statusLine));
        if (said == null || seen == null || said === seen)
            return [];
        return [`${(0,facts/* labelOf */.Wy)(fact)}: the frame says ${said}, but the host's kernel says ${seen}`];
    });
    const [said, seen] = [placesOf(frame('/proc/self/mountinfo')), placesOf(mountinfo)];
    const differ = said !== null && seen !== null && said.join('\n') !== seen.slice(0, said.length).join('\n');
    return [
        ...(isLauncher === false ? ["the first process in the container is not pinbench's launcher"] : []),
        ...lines,
        ...(differ ? ["mounts: the frame names others than the host's kernel"] : []),
    ];
}
function lineOf(status, name) {
    if (name === undefined)
        return null;
    return new RegExp(`^${name}:[ \\t]*([^\\n]{1,4096})$`, 'm').exec(status ?? '')?.[1] ?? null;
}
/** Place and type of each mount; the last line may have been cut. */
function placesOf(mountinfo) {
    if (mountinfo == null)
        return null;
    return mountinfo
        .split('\n')
        .slice(0, -1)
        .map((line) => `${line.split(' ')[4]} ${line.split(' - ')[1]?.split(' ')[0]}`);
}
function shown(value) {
    return (0,quote/* jsonText */.s$)(value, 120);
}

// EXTERNAL MODULE: ./build/isolation/launcher-files.js
var launcher_files = __webpack_require__(86497);
// EXTERNAL MODULE: ./build/isolation/launcher-frame.js
var launcher_frame = __webpack_require__(84827);
// EXTERNAL MODULE: ./build/isolation/start-failure.js
var start_failure = __webpack_require__(34656);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/plan/cgroup/usage.js
var cgroup_usage = __webpack_require__(30236);
// EXTERNAL MODULE: ./build/plan/container.js
var plan_container = __webpack_require__(80917);
// EXTERNAL MODULE: ./build/plan/retries.js
var retries = __webpack_require__(72396);
// EXTERNAL MODULE: ./build/io/cgroup/groups.js + 1 modules
var groups = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/io/process/capture.js
var capture = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/io/process/deadline.js
var deadline = __webpack_require__(96083);
// EXTERNAL MODULE: ./build/io/process/output-folder.js
var output_folder = __webpack_require__(30163);
// EXTERNAL MODULE: ./build/io/process/result-files.js
var result_files = __webpack_require__(78904);
// EXTERNAL MODULE: ./build/io/engine/client.js
var client = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/io/process/owner-mark.js
var owner_mark = __webpack_require__(324);
// EXTERNAL MODULE: ./build/io/engine/container-sweep.js
var container_sweep = __webpack_require__(56506);
// EXTERNAL MODULE: ./build/io/engine/empty-image.js
var empty_image = __webpack_require__(71553);
;// CONCATENATED MODULE: ./build/io/engine/container-faults.js
/** Whose fault it is that a container could not be made or started: the image's, the host's, or the engine's. */






/**
 * What the engine says is for engine people, and differs with its version. So where nothing better is known, an image that
 * holds nothing is started in the same way: an engine that can do that is not the one to blame.
 */
async function containerFault(engine, create, happened, thrown) {
    if ((0,client/* isUnreachable */.R0)(thrown))
        return (0,client/* engineError */.v_)(happened, thrown);
    const known = knownFault(create, (0,errors/* messageOf */.bD)(thrown));
    if (known !== null)
        return known;
    // A failure that passes is the engine's as well.
    if (!(await startsEmpty(engine, create)) || (await starts(engine, create)))
        return (0,client/* engineError */.v_)(happened, thrown);
    return (0,errors/* invalidOutput */.Dh)(`the image does not let a container start: ${(0,errors/* messageOf */.bD)(thrown).slice(0, 1000)}`, {
        expected: 'folders, or nothing, at /tmp, /pinbench, its WORKDIR and its VOLUMEs, and no links there',
        fix: 'change the Dockerfile, or that of its base image; an image that holds nothing starts on this engine',
    });
}
function knownFault({ HostConfig }, message) {
    const { CpusetCpus, Memory, Mounts } = HostConfig;
    if (/bind source path does not exist/.test(message)) {
        const sources = Mounts.flatMap(({ Source }) => (Source.startsWith('/') ? [Source] : []));
        return (0,errors/* infrastructureError */.kv)(`the engine cannot see a file of this host: ${message}`, {
            expected: `an engine on the same machine, which can mount ${sources.join(' and ')}`,
            fix: 'run pinbench where the engine runs, or use --runtime host',
        });
    }
    if (/cpuset/i.test(message)) {
        return (0,errors/* infrastructureError */.kv)(`the engine refused CPUs ${CpusetCpus}: ${message}`, {
            fix: 'set run.cpus to CPUs that are online and that the engine may use',
        });
    }
    if (/memory limit|cannot allocate memory/i.test(message)) {
        return (0,errors/* infrastructureError */.kv)(`the engine refused a memory limit of ${(0,format/* formatBytes */.z3)(Memory)}: ${message}`, {
            fix: 'set run.memory to what this machine has',
        });
    }
    return null;
}
/** The same container, but of an image without files, users, volumes or a working directory. */
async function startsEmpty(engine, create) {
    const { Mounts, Tmpfs, ...rest } = create.HostConfig;
    const own = ['/tmp', '/dev/shm'].flatMap((place) => (Tmpfs[place] === undefined ? [] : [[place, Tmpfs[place]]]));
    const HostConfig = {
        ...rest,
        Mounts: Mounts.filter(({ Type }) => Type === 'bind'),
        Tmpfs: Object.fromEntries(own),
    };
    try {
        const image = await (0,empty_image.makeEmptyImage)(engine, create.Labels[client/* LABEL */.d_] ?? '', owner_mark/* ownerIsGone */.BP);
        try {
            return await starts(engine, { ...create, Image: image, User: '65534:65534', HostConfig });
        }
        finally {
            await (0,empty_image.removeImage)(engine, image);
        }
    }
    catch {
        // Then the engine is to blame, and its first words are the ones to show.
        return false;
    }
}
/** Ended again at once. */
async function starts(engine, create) {
    try {
        const container = await engine.createContainer({ ...create, name: (0,container_sweep/* containerName */.xN)(create.Labels[client/* LABEL */.d_] ?? '') });
        try {
            await container.start();
            return true;
        }
        finally {
            await (0,container_sweep/* removeContainer */.od)(container);
        }
    }
    catch {
        // Why not has been said the first time.
        return false;
    }
}

;// CONCATENATED MODULE: ./build/io/engine/container-view.js
/** A container as its engine and, where this user may look, the host's kernel describe it. */


/** `answer`: of `GET /containers/ID/json`. */
function readInspected(answer) {
    const config = (0,client/* field */.ZZ)(answer, 'Config');
    const host = (0,client/* field */.ZZ)(answer, 'HostConfig');
    const mounts = (0,client/* field */.ZZ)(answer, 'Mounts');
    const mode = (name) => (0,client/* text */.Qq)((0,client/* field */.ZZ)(host, name)) ?? '';
    const count = (name) => {
        const listed = (0,client/* field */.ZZ)(host, name);
        return Array.isArray(listed) ? listed.length : 0;
    };
    return {
        entrypoint: (0,client/* list */.p_)((0,client/* field */.ZZ)(config, 'Entrypoint')),
        command: (0,client/* list */.p_)((0,client/* field */.ZZ)(config, 'Cmd')),
        user: (0,client/* text */.Qq)((0,client/* field */.ZZ)(config, 'User')),
        healthcheck: (0,client/* list */.p_)((0,client/* field */.ZZ)((0,client/* field */.ZZ)(config, 'Healthcheck'), 'Test')),
        memory: (0,client/* field */.ZZ)(host, 'Memory'),
        pids: (0,client/* field */.ZZ)(host, 'PidsLimit'),
        readOnlyRoot: (0,client/* field */.ZZ)(host, 'ReadonlyRootfs'),
        privileged: (0,client/* field */.ZZ)(host, 'Privileged'),
        network: (0,client/* text */.Qq)((0,client/* field */.ZZ)(host, 'NetworkMode')),
        addedCapabilities: (0,client/* list */.p_)((0,client/* field */.ZZ)(host, 'CapAdd')),
        security: (0,client/* list */.p_)((0,client/* field */.ZZ)(host, 'SecurityOpt')),
        sharedNamespaces: ['PidMode', 'IpcMode', 'UTSMode'].filter((name) => /^(host|container:|ns:)/.test(mode(name))),
        devices: count('Devices') + count('DeviceRequests') + count('VolumesFrom'),
        mounts: (Array.isArray(mounts) ? mounts : []).map((mount) => ({
            type: (0,client/* text */.Qq)((0,client/* field */.ZZ)(mount, 'Type')) ?? '',
            destination: (0,client/* text */.Qq)((0,client/* field */.ZZ)(mount, 'Destination')) ?? '',
            writable: (0,client/* field */.ZZ)(mount, 'RW') === true,
        })),
    };
}
/**
 * The first process of a container, from the host. Call it once the launcher has spoken, and so is that process. null
 * where it is not on this machine, gone, or somebody else's.
 */
async function lookFromOutside(pid, container, launcher) {
    const folder = `/proc/${pid}`;
    const read = (name) => (0,promises_.readFile)(`${folder}/${name}`, 'utf8').catch(() => null);
    const [program, ours, status, mountinfo] = await Promise.all([
        (0,promises_.stat)(`${folder}/exe`).catch(() => null),
        (0,promises_.stat)(launcher).catch(() => null),
        read('status'),
        read('mountinfo'),
    ]);
    // Asked last: when the number is still this container's, all that was read before was its too.
    const cgroup = (await read('cgroup')) ?? '';
    if (!cgroup.includes(container))
        return null;
    const isLauncher = program === null || ours === null ? null : program.dev === ours.dev && program.ino === ours.ino;
    return { isLauncher, status, mountinfo };
}

;// CONCATENATED MODULE: ./build/io/engine/demux.js
/**
 * Tells standard output and standard error of a container apart: the engine puts eight bytes before each piece, the stream
 * and the length. Its client's own reader copies all that is left of a chunk for each piece in it and calls itself for the
 * next, so that a benchmark that writes byte by byte costs minutes, or ends the whole program with a full stack.
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Container/operation/ContainerAttach
 */
const HEADER = 8;
/** Returns a function that takes the next bytes; each sink gets its own as soon as they are there. */
function demultiplexer(sinks) {
    const header = Buffer.alloc(HEADER);
    let headerBytes = 0;
    let left = 0;
    let take = sinks.stdout;
    let isMultiplexed = true;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (!isMultiplexed)
                return sinks.stdout(chunk.subarray(at));
            if (left > 0) {
                const piece = chunk.subarray(at, at + left);
                take(piece);
                at += piece.length;
                left -= piece.length;
                continue;
            }
            const copied = chunk.copy(header, headerBytes, at, at + HEADER - headerBytes);
            at += copied;
            headerBytes += copied;
            if (headerBytes < HEADER)
                return;
            headerBytes = 0;
            // 0 is standard input, which an engine shows on standard output; a terminal's output has no headers at all.
            isMultiplexed = header.readUInt32BE(0) % 0x0100_0000 === 0 && header.readUInt8(0) <= 2;
            if (!isMultiplexed)
                sinks.stdout(Buffer.from(header));
            take = header.readUInt8(0) === 2 ? sinks.stderr : sinks.stdout;
            left = isMultiplexed ? header.readUInt32BE(4) : 0;
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/io/engine/launcher-copy.js
/** The launcher for one invocation: a copy that has a secret word in it, which nobody inside can read. */




/** In the launcher's data, followed by room for the key (launcher.c). */
const MARK = Buffer.from('PINBENCH-KEY:', 'latin1');
const KEY_BYTES = 16;
/** May be executed and nothing else, by anybody: whoever is the benchmark's user, it cannot look for the key in it. */
const EXECUTE_ONLY = 0o111;
/** `folders`: where the copy may lie, best first; where programs cannot be run (a file system mounted noexec) it does not. */
async function copyLauncher(launcher, folders) {
    const [key, word] = [(0,external_node_crypto_.randomBytes)(KEY_BYTES).toString('hex'), (0,external_node_crypto_.randomBytes)(8).toString('hex')];
    const program = withKey(await (0,promises_.readFile)(launcher), key, launcher);
    for (const folder of folders) {
        const file = external_node_path_.join(folder, `launcher-${word}`);
        const remove = () => (0,promises_.rm)(file, { force: true });
        try {
            await (0,promises_.writeFile)(file, program, { flag: 'wx', mode: 0o700 });
            await (0,promises_.chmod)(file, EXECUTE_ONLY);
            await (0,promises_.access)(file, promises_.constants.X_OK);
            return { file, key, word, remove };
        }
        catch (thrown) {
            await remove();
            if (folder === folders.at(-1))
                throw cannotRun(folders, thrown);
        }
    }
    throw new Error('there is no folder for the launcher');
}
function withKey(program, key, launcher) {
    const at = program.indexOf(MARK);
    if (at < 0 || program.indexOf(MARK, at + 1) >= 0) {
        throw (0,errors/* infrastructureError */.kv)(`the launcher ${launcher} has no place for a key`, {
            expected: 'the launcher of this version of pinbench',
            fix: 'use the whole dist/ folder of one release',
        });
    }
    program.write(key, at + MARK.length, 'latin1');
    return program;
}
function cannotRun(folders, thrown) {
    return (0,errors/* infrastructureError */.kv)(`the launcher cannot be run from ${folders.join(' or ')}: ${(0,errors/* messageOf */.bD)(thrown)}`, {
        expected: 'a folder with some space whose file system is not mounted noexec',
        fix: 'set TMPDIR to one',
        cause: thrown,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/io/cgroup/tree.js
var tree = __webpack_require__(57768);
;// CONCATENATED MODULE: ./build/io/engine/oom-kills.js
/** The kernel's log, for the one thing that cgroup v1 tells nowhere else: whom it killed for want of memory. */



/** A record is shorter than this (CONSOLE_EXT_LOG_MAX). */
const RECORD_BYTES = 8192;
/** Starts before a container does; what it answers tells afterwards how many of its processes were killed. */
function countOomKills() {
    const before = killsOfHost();
    // The log is long, and nearly always nobody was killed at all.
    return (container) => (before !== null && killsOfHost() === before ? 0 : killsInLog(container));
}
function killsOfHost() {
    const count = /^oom_kill (\d+)$/m.exec((0,external_node_fs_.readFileSync)('/proc/vmstat', 'utf8'))?.[1];
    return count === undefined ? null : Number(count);
}
/**
 * null when this user may not read the log. It tells of ten kills in five seconds at most, so that of many some are
 * missing, but never all. https://www.kernel.org/doc/Documentation/ABI/testing/dev-kmsg : a read gives one record.
 */
function killsInLog(container) {
    let log;
    try {
        log = (0,external_node_fs_.openSync)('/dev/kmsg', external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (thrown) {
        if ((0,tree/* hasCode */.up)(thrown, 'ENOENT', 'EACCES', 'EPERM', 'EINVAL'))
            return null;
        throw thrown;
    }
    try {
        let kills = 0;
        for (let record = nextRecord(log); record !== null; record = nextRecord(log)) {
            if ((0,cgroup_usage/* tellsOfKill */.Gf)(record, container))
                kills += 1;
        }
        return kills;
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
}
/** null at the end, which shows as "nothing yet". */
function nextRecord(log) {
    const buffer = Buffer.allocUnsafe(RECORD_BYTES);
    try {
        const length = (0,external_node_fs_.readSync)(log, buffer);
        return length === 0 ? null : buffer.toString('utf8', 0, length);
    }
    catch (thrown) {
        if ((0,tree/* hasCode */.up)(thrown, 'EAGAIN'))
            return null;
        // The oldest records were overwritten while they were read: the next read goes on after them.
        if ((0,tree/* hasCode */.up)(thrown, 'EPIPE'))
            return '';
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/io/engine/containers.js
/** Runs one invocation in a fresh container, from create to remove, and leaves nothing behind whatever happens. */























/** `scratch`: a folder of this process alone, for what only one invocation needs. */
function dockerRuntime(engine, seconds, scratch, warn) {
    return {
        async invoke(plan, signal) {
            await (0,output_folder/* makeOutputFolder */.W)(plan.outputFolder);
            const cgroup = plan.cgroup === null ? null : await (0,groups/* openCgroup */.P)(plan.cgroup);
            let launcher = null;
            let lost = true;
            try {
                launcher = await copyLauncher(plan.launcher, [scratch, external_node_path_.dirname(plan.outputFolder)]);
                const volumes = `${(0,container_sweep/* containerName */.xN)(plan.create.Labels[client/* LABEL */.d_] ?? '')}-volume`;
                const create = (0,plan_container/* withLauncher */.tY)(withoutLostParent(plan, cgroup), launcher, volumes);
                const container = await createContainer(engine, create);
                let hasExited = false;
                try {
                    const ended = await runToEnd({ engine, container, create, launcher, plan, cgroup, seconds }, signal);
                    lost = ended.reason === 'engine lost';
                    hasExited = ended.reason === 'exited';
                    return ended;
                }
                finally {
                    await removeAll(engine, container, create).catch((thrown) => {
                        // One that may still be running would disturb what is measured next; one that has ended costs no result.
                        if (!hasExited)
                            throw thrown;
                        warn(`${(0,errors/* messageOf */.bD)(thrown)}; the next run tries again`);
                    });
                }
            }
            finally {
                await launcher?.remove();
                await closeCgroup(cgroup, lost);
                await (0,output_folder/* removeOutputFolder */.u)(plan.outputFolder, warn);
            }
        },
    };
}
/** A group that is still busy has processes that would disturb what is measured next; without an engine that is known. */
async function closeCgroup(cgroup, lost) {
    const left = (await cgroup?.close()) ?? [];
    if (left.length === 0 || lost)
        return;
    throw (0,errors/* infrastructureError */.kv)(`the container is gone, but its cgroup ${left[0]} would not go`, {
        expected: 'no process of it left',
        fix: 'list its processes with `cat cgroup.procs` there, end them, then run again',
    });
}
/** Nobody would remove the groups that an engine makes for a parent of ours, so it has none where we cannot. */
function withoutLostParent({ create, cgroup: plan }, cgroup) {
    const { CgroupParent, ...HostConfig } = create.HostConfig;
    const keeps = CgroupParent !== undefined && (cgroup !== null || plan === null || plan.shielded);
    return keeps ? create : { ...create, HostConfig };
}
async function removeAll(engine, container, create) {
    await (0,container_sweep/* removeContainer */.od)(container);
    await (0,container_sweep/* removeVolumes */.Oc)(engine, (0,plan_container/* volumeNames */.v7)(create));
}
async function createContainer(engine, create) {
    try {
        return await engine.createContainer({ ...create, name: (0,container_sweep/* containerName */.xN)(create.Labels[client/* LABEL */.d_] ?? '') });
    }
    catch (thrown) {
        throw await containerFault(engine, create, 'the container could not be created', thrown);
    }
}
async function runToEnd(going, signal) {
    const { engine, container, create, launcher, plan, cgroup, seconds } = going;
    const frame = new launcher_frame/* FrameReader */.t(launcher.key);
    const stdout = new capture/* Capture */.R();
    const stderr = new capture/* Capture */.R();
    let attached;
    try {
        attached = await container.attach({ stream: true, stdout: true, stderr: true });
    }
    catch (thrown) {
        throw (0,client/* engineError */.v_)('the container could not be attached to', thrown);
    }
    const drained = new Promise((resolve) => attached.once('end', resolve).once('close', resolve).once('error', resolve));
    const inspected = readInspected(await inspect(container));
    // Once the launcher has spoken it is what the first process runs, and stays.
    let outside = null;
    const take = demultiplexer({
        stdout: (bytes) => {
            stdout.push(frame.feed(bytes));
            if (frame.observed !== null)
                outside ??= look(container, launcher.file);
        },
        stderr: (bytes) => stderr.push(bytes),
    });
    attached.on('data', take);
    const kills = plan.cgroup?.version === 'v1' ? countOomKills() : null;
    // Asked for before the start: a container that ends at once must not end unseen.
    const waiting = untilExitOrLoss(engine, container, drained);
    waiting.catch(() => { });
    const started = seconds();
    try {
        await container.start();
    }
    catch (thrown) {
        // An engine that is lost may have started it all the same, and then nobody else ends it.
        await engine.ping().catch(() => killLost(container.id));
        throw await containerFault(engine, create, 'the container could not be started', thrown);
    }
    const stop = await (0,deadline/* raceEnd */.t)(waiting, plan.timeoutSeconds, signal, () => kill(container));
    const elapsed = seconds() - started;
    const lost = stop.reason === 'engine lost';
    if (lost)
        await killLost(container.id);
    // The last bytes may still be on their way; a lost engine sends none.
    if (!lost)
        await drained;
    stdout.push(frame.finish());
    const state = lost ? null : await readState(container);
    const captured = stderr.result();
    const files = (0,launcher_files/* splitFiles */.kM)(frame.observed ?? '');
    const counted = (await cgroup?.read()) ?? null;
    const usage = counted === null || kills === null ? counted : (0,cgroup_usage/* withKills */.Oj)(counted, kills(container.id), state?.outOfMemory === true);
    return {
        reason: stop.reason,
        exitCode: stop.reason === 'exited' ? (state?.exitCode ?? null) : null,
        outOfMemory: state?.outOfMemory === true || (usage?.outOfMemoryKills ?? 0) > 0,
        seconds: elapsed,
        stdout: stdout.result(),
        stderr: captured,
        observed: frame.observed,
        contradictions: contradictions(create, inspected, await outside, (file) => files.get(file)),
        notStarted: (0,start_failure/* readNotStarted */.T)(captured.text, launcher.key, frame.observed !== null),
        ...(await (0,result_files.readResultFiles)(plan.outputFolder, lost ? null : plan.resultFile)),
        usage,
        detail: stop.reason === 'engine lost' ? (0,errors/* messageOf */.bD)(stop.cause) : null,
    };
}
/**
 * Settles when the container has ended; rejects when its engine is gone. A connection that breaks while an answer is
 * awaited is not reported by the engine's client, so once the output has ended the engine is asked whether it is there.
 */
async function untilExitOrLoss(engine, container, drained) {
    const over = new AbortController();
    const exited = container.wait({ condition: 'next-exit' }).finally(() => over.abort());
    const lost = drained.then(async () => {
        while (!over.signal.aborted) {
            // Cut short by the end: a pause that goes on would keep the whole process waiting for it.
            await (0,external_node_timers_promises_.setTimeout)(retries/* ENGINE_SIGN */.fd.pollMs, undefined, { signal: over.signal }).catch(() => { });
            // A benchmark may close its output long before it ends: only an engine that does not answer is lost.
            if (!over.signal.aborted)
                await engine.ping();
        }
        return exited;
    });
    await Promise.race([exited, lost]);
}
async function inspect(container) {
    return await container.inspect().catch((thrown) => {
        throw (0,client/* engineError */.v_)('the container could not be inspected', thrown);
    });
}
/** A container that has ended meanwhile, or an engine that is lost, is noticed elsewhere. */
async function look(container, launcher) {
    const inspected = await container.inspect().catch(() => null);
    const pid = (0,client/* field */.ZZ)((0,client/* field */.ZZ)(inspected, 'State'), 'Pid');
    return typeof pid === 'number' && pid > 0 ? lookFromOutside(pid, container.id, launcher) : null;
}
async function readState(container) {
    const state = (0,client/* field */.ZZ)(await inspect(container), 'State');
    const exitCode = (0,client/* field */.ZZ)(state, 'ExitCode');
    return {
        exitCode: typeof exitCode === 'number' ? exitCode : null,
        // Also true when only a child was killed and the container itself exited with 0.
        outOfMemory: (0,client/* field */.ZZ)(state, 'OOMKilled') === true,
    };
}
async function kill(container) {
    await container.kill({ signal: 'SIGKILL' }).catch((thrown) => {
        // 404 and 409: it has ended in the meantime, which is what was wanted.
        if ((0,client/* statusOf */.c2)(thrown) !== 404 && (0,client/* statusOf */.c2)(thrown) !== 409)
            throw (0,client/* engineError */.v_)('the container could not be killed', thrown);
    });
}
/**
 * An engine that died leaves its containers running. Their processes carry the container's id in /proc/PID/cgroup, so
 * they can be ended without it where this user may.
 */
async function killLost(id) {
    const names = await (0,promises_.readdir)('/proc').catch(() => []);
    for (const pid of names.filter((name) => /^\d+$/.test(name))) {
        const cgroup = await (0,promises_.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
        if (!cgroup.includes(id))
            continue;
        try {
            process.kill(Number(pid), 'SIGKILL');
        }
        catch {
            // Another user's process: the sweep at the next start removes the container.
        }
    }
}


/***/ }),

/***/ 71553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeEmptyImage: () => (/* binding */ makeEmptyImage),
/* harmony export */   removeImage: () => (/* binding */ removeImage)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4705);
/** An image that holds nothing, made through the engine: probes bring their own program. */




const DOCTOR = `${_client_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_}.doctor`;
/** What ends an archive is two blocks of zeros; with nothing before them it is an empty one. */
const EMPTY_ARCHIVE = Buffer.alloc(1024);
/** Returns the image's content id. `owner` is the mark of this process; images whose owner is gone are removed first. */
async function makeEmptyImage(engine, owner, isGone) {
    for (const { Id, Labels, Size } of await engine.listImages({ filters: { label: [DOCTOR] } })) {
        // Any image may carry that label; only one that holds nothing is ours to remove.
        if (Size === 0 && isGone(Labels?.[DOCTOR] ?? ''))
            await removeImage(engine, Id);
    }
    try {
        const changes = `LABEL ${_client_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_}=${owner} ${DOCTOR}=${owner}`;
        return await idIn(await engine.importImage(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([EMPTY_ARCHIVE]), { changes }));
    }
    catch (thrown) {
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)('an empty image for the probes could not be made', thrown);
    }
}
/** 404: somebody has removed it already. */
async function removeImage(engine, id) {
    await engine
        .getImage(id)
        .remove({ force: true })
        .catch((thrown) => {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) !== 404)
            throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)('the image of the probes could not be removed', thrown);
    });
}
/** The answer is a line of JSON, or several, and the id is in the status of one. */
async function idIn(stream) {
    let answer = '';
    for await (const chunk of stream)
        answer = `${answer}${chunk}`.slice(0, 10_000);
    for (const line of answer.split('\n').filter((each) => each.trim() !== '')) {
        const id = statusIn(line);
        if (id !== null)
            return id;
    }
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`the engine did not report the id of the image: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)(answer, 200)}`);
}
function statusIn(line) {
    try {
        const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(JSON.parse(line), 'status'));
        return status !== null && /^sha256:[0-9a-f]{64}$/.test(status) ? status : null;
    }
    catch (thrown) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`the engine's answer is not JSON: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ })

};
