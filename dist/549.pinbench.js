export const id = 549;
export const ids = [549,263];
export const modules = {

/***/ 66091:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 71595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerRuntime: () => (/* binding */ dockerRuntime),
  sweepContainers: () => (/* binding */ sweepContainers)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/cgroup.js + 3 modules
var build_cgroup = __webpack_require__(74474);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/isolation.js + 7 modules
var isolation = __webpack_require__(87976);
// EXTERNAL MODULE: ./build/io/capture.js
var capture = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/io/cgroups.js
var cgroups = __webpack_require__(32032);
;// CONCATENATED MODULE: ./build/io/demux.js
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

// EXTERNAL MODULE: ./build/io/docker.js
var docker = __webpack_require__(31065);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/io/cgroup-tree.js
var cgroup_tree = __webpack_require__(5702);
;// CONCATENATED MODULE: ./build/io/kernel-log.js
/** The kernel's log, for the one thing that cgroup v1 tells nowhere else: whom it killed for want of memory. */



/** A record is shorter than this (CONSOLE_EXT_LOG_MAX). */
const RECORD_BYTES = 8192;
/** Starts before a container does; what it answers tells afterwards how many of its processes were killed. */
function watchKills() {
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
        if ((0,cgroup_tree/* hasCode */.up)(thrown, 'ENOENT', 'EACCES', 'EPERM', 'EINVAL'))
            return null;
        throw thrown;
    }
    try {
        let kills = 0;
        for (let record = nextRecord(log); record !== null; record = nextRecord(log)) {
            if ((0,build_cgroup/* tellsOfKill */.Gf)(record, container))
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
        if ((0,cgroup_tree/* hasCode */.up)(thrown, 'EAGAIN'))
            return null;
        // The oldest records were overwritten while they were read: the next read goes on after them.
        if ((0,cgroup_tree/* hasCode */.up)(thrown, 'EPIPE'))
            return '';
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/io/output-folder.js
var output_folder = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/io/stop.js
var io_stop = __webpack_require__(82077);
;// CONCATENATED MODULE: ./build/io/docker-runtime.js
/** Runs one invocation in a fresh container, from create to remove, and leaves nothing behind whatever happens. */












function dockerRuntime(engine, seconds, warn) {
    return {
        async invoke(plan, signal) {
            await (0,output_folder/* makeOutputFolder */.Wn)(plan.outputFolder);
            const cgroup = plan.cgroup === null ? null : await (0,cgroups/* openCgroup */.Pp)(plan.cgroup);
            let lost = true;
            try {
                const container = await create(engine, plan, cgroup);
                let hasExited = false;
                try {
                    const ended = await runToEnd(engine, container, plan, cgroup, signal, seconds);
                    lost = ended.reason === 'engine lost';
                    hasExited = ended.reason === 'exited';
                    return ended;
                }
                finally {
                    await remove(container).catch((thrown) => {
                        // One that may still be running would disturb what is measured next; one that has ended costs no result.
                        if (!hasExited)
                            throw thrown;
                        warn(`${(0,errors/* messageOf */.bD)(thrown)}; the next run tries again`);
                    });
                }
            }
            finally {
                await closeCgroup(cgroup, lost);
                await (0,output_folder/* removeOutputFolder */.u2)(plan.outputFolder, warn);
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
        todo: 'look who is in it: cat cgroup.procs there; then run again',
    });
}
async function create(engine, plan, cgroup) {
    const { CgroupParent, ...HostConfig } = plan.create.HostConfig;
    // Nobody would remove the groups that an engine makes for a parent of ours, so it has none where we cannot.
    const keeps = CgroupParent !== undefined && (cgroup !== null || plan.cgroup === null || plan.cgroup.shielded);
    try {
        return await engine.createContainer(keeps ? plan.create : { ...plan.create, HostConfig });
    }
    catch (thrown) {
        throw (0,docker/* engineError */.v_)('the container could not be created', thrown);
    }
}
async function runToEnd(engine, container, plan, cgroup, signal, seconds) {
    const frame = new isolation/* FrameReader */.tS();
    const stdout = new capture/* Capture */.R();
    const stderr = new capture/* Capture */.R();
    let attached;
    try {
        attached = await container.attach({ stream: true, stdout: true, stderr: true });
    }
    catch (thrown) {
        throw (0,docker/* engineError */.v_)('the container could not be attached to', thrown);
    }
    const drained = new Promise((resolve) => attached.once('end', resolve).once('close', resolve).once('error', resolve));
    const take = demultiplexer({
        stdout: (bytes) => stdout.push(frame.feed(bytes)),
        stderr: (bytes) => stderr.push(bytes),
    });
    attached.on('data', take);
    const kills = plan.cgroup?.version === 'v1' ? watchKills() : null;
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
        throw startError(plan, thrown);
    }
    const stop = await (0,io_stop/* raceEnd */.t)(waiting, plan.timeoutSeconds, signal, () => kill(container));
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
    const counted = (await cgroup?.read()) ?? null;
    const usage = counted === null || kills === null ? counted : (0,build_cgroup/* withKills */.Oj)(counted, kills(container.id), state?.outOfMemory === true);
    return {
        reason: stop.reason,
        exitCode: stop.reason === 'exited' ? (state?.exitCode ?? null) : null,
        outOfMemory: state?.outOfMemory === true || (usage?.outOfMemoryKills ?? 0) > 0,
        seconds: elapsed,
        stdout: stdout.result(),
        stderr: captured,
        observed: frame.observed,
        notStarted: (0,isolation/* readNotStarted */.TQ)(captured.text),
        ...(await (0,output_folder/* readResultFile */.kk)(plan.outputFolder, lost ? null : plan.resultFile)),
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
            await (0,external_node_timers_promises_.setTimeout)(500, undefined, { signal: over.signal }).catch(() => { });
            // A benchmark may close its output long before it ends: only an engine that does not answer is lost.
            if (!over.signal.aborted)
                await engine.ping();
        }
        return exited;
    });
    await Promise.race([exited, lost]);
}
/** What the engine says when a container cannot start is nearly always about the plan, in words for engine people. */
function startError(plan, thrown) {
    const message = (0,errors/* messageOf */.bD)(thrown);
    const { CpusetCpus, Memory, Binds } = plan.create.HostConfig;
    if (/bind source path does not exist|not a directory|Are you trying to mount/.test(message)) {
        return (0,errors/* infrastructureError */.kv)(`the engine cannot see a file of this host: ${message}`, {
            expected: `an engine on the same machine, which can mount ${Binds.join(' and ')}`,
            todo: 'run pinbench where the engine runs, or use --runtime host',
        });
    }
    if (/cpuset/i.test(message)) {
        return (0,errors/* infrastructureError */.kv)(`the engine refused CPUs ${CpusetCpus}: ${message}`, {
            todo: 'set run.cpus to CPUs that are online and that the engine may use',
        });
    }
    if (/memory limit|cannot allocate memory/i.test(message)) {
        return (0,errors/* infrastructureError */.kv)(`the engine refused a memory limit of ${Memory} bytes: ${message}`, {
            todo: 'set run.memory to what this machine has',
        });
    }
    return (0,docker/* engineError */.v_)('the container could not be started', thrown);
}
async function readState(container) {
    const inspected = await container.inspect().catch((thrown) => {
        throw (0,docker/* engineError */.v_)('the container could not be inspected', thrown);
    });
    const state = (0,docker/* field */.ZZ)(inspected, 'State');
    const exitCode = (0,docker/* field */.ZZ)(state, 'ExitCode');
    return {
        exitCode: typeof exitCode === 'number' ? exitCode : null,
        // Also true when only a child was killed and the container itself exited with 0.
        outOfMemory: (0,docker/* field */.ZZ)(state, 'OOMKilled') === true,
    };
}
async function kill(container) {
    await container.kill({ signal: 'SIGKILL' }).catch((thrown) => {
        // 404 and 409: it has ended in the meantime, which is what was wanted.
        if ((0,docker/* statusOf */.c2)(thrown) !== 404 && (0,docker/* statusOf */.c2)(thrown) !== 409)
            throw (0,docker/* engineError */.v_)('the container could not be killed', thrown);
    });
}
/** 404 and 409: somebody else has removed it or is doing so. Without an engine there is nobody to ask: the next run sweeps. */
async function remove(container) {
    await container.remove({ force: true, v: true }).catch((thrown) => {
        const status = (0,docker/* statusOf */.c2)(thrown);
        if (status === 404 || status === 409 || (0,docker/* isUnreachable */.R0)(thrown))
            return;
        throw (0,docker/* engineError */.v_)('the container could not be removed', thrown);
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
/** Removes what a killed pinbench has left: containers with our label whose owner is no longer alive. Returns how many. */
async function sweepContainers(engine, isOurs) {
    const found = await engine.listContainers({ all: true, filters: { label: [docker/* LABEL */.d_] } }).catch((thrown) => {
        throw (0,docker/* engineError */.v_)('left-over containers could not be listed', thrown);
    });
    let removed = 0;
    for (const { Id, Labels } of found) {
        if (!isOurs(Labels[docker/* LABEL */.d_] ?? ''))
            continue;
        await remove(engine.getContainer(Id));
        removed += 1;
    }
    return removed;
}


/***/ }),

/***/ 31065:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */



/** Every container and image of ours carries this label; its value tells whose it is. */
const LABEL = 'pinbench';
/** Connects as the docker client would (DOCKER_HOST or the default socket); nothing is sent yet. */
function connectEngine() {
    return new dockerode__WEBPACK_IMPORTED_MODULE_1__();
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: no engine answers (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'a running Docker engine that this user may talk to',
            todo: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
            cause: thrown,
        });
    }
    if (NO_INIT.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: the engine has no init program to start it with (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'catatonit beside Podman, or docker-init (tini) beside Docker',
            todo: 'install the package "catatonit" for Podman or "tini" for Docker, which some distributions only recommend',
            cause: thrown,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
}
/** What Podman and Docker say when the program that `Init` asks for is missing on the host. */
const NO_INIT = /container-init binary not found|"?docker-init"?: executable file not found/;
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
/** Starts a build; `body` is the context as a tar, null where the engine asks for it over a session. */
function postBuild(engine, query, body, abortSignal) {
    const more = body === null ? {} : { file: body };
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


/***/ })

};
