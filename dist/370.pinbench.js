export const id = 370;
export const ids = [370,263];
export const modules = {

/***/ 66091:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 16172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dockerRuntime: () => (/* binding */ dockerRuntime),
/* harmony export */   sweepContainers: () => (/* binding */ sweepContainers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73802);
/* harmony import */ var _capture_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92607);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31065);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2309);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82077);
/** Runs one invocation in a fresh container, from create to remove, and leaves nothing behind whatever happens. */









function dockerRuntime(engine, seconds) {
    return {
        async invoke(plan, signal) {
            await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeOutputFolder */ .Wn)(plan.outputFolder);
            try {
                const container = await create(engine, plan);
                try {
                    return await runToEnd(engine, container, plan, signal, seconds);
                }
                finally {
                    await remove(container);
                }
            }
            finally {
                await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeOutputFolder */ .u2)(plan.outputFolder);
            }
        },
    };
}
async function create(engine, plan) {
    try {
        return await engine.createContainer(plan.create);
    }
    catch (thrown) {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .engineError */ .v_)('the container could not be created', thrown);
    }
}
async function runToEnd(engine, container, plan, signal, seconds) {
    const frame = new _isolation_js__WEBPACK_IMPORTED_MODULE_4__/* .FrameReader */ .tS();
    const stdout = new _capture_js__WEBPACK_IMPORTED_MODULE_7__/* .Capture */ .R();
    const stderr = new _capture_js__WEBPACK_IMPORTED_MODULE_7__/* .Capture */ .R();
    let attached;
    try {
        attached = await container.attach({ stream: true, stdout: true, stderr: true });
    }
    catch (thrown) {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .engineError */ .v_)('the container could not be attached to', thrown);
    }
    const drained = new Promise((resolve) => attached.once('end', resolve).once('close', resolve).once('error', resolve));
    engine.modem.demuxStream(attached, sink((chunk) => stdout.push(frame.feed(chunk))), sink((chunk) => stderr.push(chunk)));
    // Asked for before the start: a container that ends at once must not end unseen.
    const waiting = untilExitOrLoss(engine, container, drained);
    waiting.catch(() => { });
    const started = seconds();
    try {
        await container.start();
    }
    catch (thrown) {
        throw startError(plan, thrown);
    }
    const stop = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_8__/* .raceEnd */ .t)(waiting, plan.timeoutSeconds, signal, () => kill(container));
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
    return {
        reason: stop.reason,
        exitCode: stop.reason === 'exited' ? (state?.exitCode ?? null) : null,
        outOfMemory: state?.outOfMemory ?? false,
        seconds: elapsed,
        stdout: stdout.result(),
        stderr: captured,
        observed: frame.observed,
        notStarted: (0,_isolation_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotStarted */ .TQ)(captured.text),
        ...(await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readResultFile */ .kk)(plan.outputFolder, lost ? null : plan.resultFile)),
        detail: stop.reason === 'engine lost' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(stop.cause) : null,
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(500, undefined, { signal: over.signal }).catch(() => { });
            // A benchmark may close its output long before it ends: only an engine that does not answer is lost.
            if (!over.signal.aborted)
                await engine.ping();
        }
        return exited;
    });
    await Promise.race([exited, lost]);
}
function sink(take) {
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
        write(chunk, _encoding, done) {
            take(chunk);
            done();
        },
    });
}
/** What the engine says when a container cannot start is nearly always about the plan, in words for engine people. */
function startError(plan, thrown) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown);
    const { CpusetCpus, Memory, Binds } = plan.create.HostConfig;
    if (/bind source path does not exist|not a directory|Are you trying to mount/.test(message)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`the engine cannot see a file of this host: ${message}`, {
            expected: `an engine on the same machine, which can mount ${Binds.join(' and ')}`,
            todo: 'run pinbench where the engine runs, or use --runtime host',
        });
    }
    if (/cpuset/i.test(message)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`the engine refused CPUs ${CpusetCpus}: ${message}`, {
            todo: 'set run.cpus to CPUs that are online and that the engine may use',
        });
    }
    if (/memory limit|cannot allocate memory/i.test(message)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)(`the engine refused a memory limit of ${Memory} bytes: ${message}`, {
            todo: 'set run.memory to what this machine has',
        });
    }
    return (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .engineError */ .v_)('the container could not be started', thrown);
}
async function readState(container) {
    const inspected = await container.inspect().catch((thrown) => {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .engineError */ .v_)('the container could not be inspected', thrown);
    });
    const state = (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(inspected, 'State');
    const exitCode = (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(state, 'ExitCode');
    return {
        exitCode: typeof exitCode === 'number' ? exitCode : null,
        // Also true when only a child was killed and the container itself exited with 0.
        outOfMemory: (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .field */ .ZZ)(state, 'OOMKilled') === true,
    };
}
async function kill(container) {
    await container.kill({ signal: 'SIGKILL' }).catch((thrown) => {
        // 404 and 409: it has ended in the meantime, which is what was wanted.
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(thrown) !== 404 && (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(thrown) !== 409)
            throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .engineError */ .v_)('the container could not be killed', thrown);
    });
}
/** 404 and 409: somebody else has removed it or is doing so. Without an engine there is nobody to ask: the next run sweeps. */
async function remove(container) {
    await container.remove({ force: true, v: true }).catch((thrown) => {
        const status = (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(thrown);
        if (status === 404 || status === 409 || (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnreachable */ .R0)(thrown))
            return;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .engineError */ .v_)('the container could not be removed', thrown);
    });
}
/**
 * An engine that died leaves its containers running. Their processes carry the container's id in /proc/PID/cgroup, so
 * they can be ended without it where this user may.
 */
async function killLost(id) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    for (const pid of names.filter((name) => /^\d+$/.test(name))) {
        const cgroup = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
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
    const found = await engine.listContainers({ all: true, filters: { label: [_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL */ .d_] } }).catch((thrown) => {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .engineError */ .v_)('left-over containers could not be listed', thrown);
    });
    let removed = 0;
    for (const { Id, Labels } of found) {
        if (!isOurs(Labels[_docker_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL */ .d_] ?? ''))
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
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */


/** Every container and image of ours carries this label; its value tells whose it is. */
const LABEL = 'pinbench';
/** Connects as the docker client would (DOCKER_HOST or the default socket); nothing is sent yet. */
function connectEngine() {
    return new dockerode__WEBPACK_IMPORTED_MODULE_0__();
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
    const info = await engine.info().catch((thrown) => {
        throw engineError('the engine could not describe itself', thrown);
    });
    const security = list(field(info, 'SecurityOptions'));
    return {
        name: 'docker',
        version: text(field(info, 'ServerVersion')) ?? 'unknown',
        runtime: text(field(info, 'DefaultRuntime')),
        cgroupDriver: text(field(info, 'CgroupDriver')),
        rootless: security.some((option) => option.includes('rootless')),
        seccomp: security.some((option) => option.includes('seccomp')),
    };
}
/** An engine's failure as an infrastructure error: never the benchmark's fault. */
function engineError(happened, thrown) {
    if (isUnreachable(thrown)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${happened}: no engine answers (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'a running Docker engine that this user may talk to',
            todo: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
            cause: thrown,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${happened}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
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
/**
 * Follows a BuildKit build to its end; each event has a `stream` line. The package decodes BuildKit's trace for us, but
 * its published types do not know the method yet, and a failed step is an event of its own, not an error.
 */
async function followBuild(engine, stream, onEvent) {
    const follow = field(engine, 'followProgress');
    if (typeof follow !== 'function')
        throw new TypeError('dockerode has no followProgress');
    let failure = null;
    await new Promise((resolve, reject) => {
        const finish = (failed) => (failed ? reject(failed) : resolve());
        follow.call(engine, stream, finish, (event) => {
            failure ??= text(field(field(event, 'errorDetail'), 'message')) ?? text(field(event, 'error'));
            onEvent(event);
        });
    });
    if (failure !== null)
        throw new Error(failure);
}


/***/ })

};
