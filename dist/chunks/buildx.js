export const id = 5660;
export const ids = [5660];
export const modules = {

/***/ 35660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildxBuilder: () => (/* binding */ buildxBuilder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80481);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12011);
/* harmony import */ var _plan_image_build_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80123);
/* harmony import */ var _plan_image_build_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73974);
/* harmony import */ var _plan_image_step_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33226);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(30390);
/* harmony import */ var _engine_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4705);
/* harmony import */ var _engine_held_images_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38204);
/* harmony import */ var _engine_images_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6656);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18481);
/* harmony import */ var _engine_builder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53531);
/** Builds images through `docker buildx`, for people who have set up a builder of their own (remote, shared cache). */















/** How long a stopped build may take to put its things away. */
const STOP_GRACE_MS = 5000;
const MISSING = 'install the buildx plugin (docker buildx version), or leave --builder out: the engine builds without it';
/** Only `build` differs from the engine's own builder: what is built lands in the engine, which then describes it. */
function buildxBuilder(engine, owner, find, scratch, seconds) {
    return {
        async build(plan, progress, signal) {
            const started = seconds();
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, 'buildx-'));
            try {
                const held = (0,_engine_held_images_js__WEBPACK_IMPORTED_MODULE_9__/* .heldName */ .jv)(owner);
                const log = await runBuildx(plan, held, folder, progress, signal);
                const built = await landed(engine, held, folder);
                progress.step(`image ${(0,_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .shortId */ .m_)(built)}: ${log.cache.summary()}`);
                return (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .withFacts */ .Qj)((0,_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .builtHere */ .Jg)(built), {
                    name: plan.tag,
                    cache: log.cache.verdict(),
                    buildSeconds: seconds() - started,
                });
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
            }
        },
        find,
    };
}
async function runBuildx(plan, held, folder, progress, signal) {
    const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_11__/* .openContext */ .eA)(plan);
    await (0,_engine_builder_js__WEBPACK_IMPORTED_MODULE_12__/* .listOrExplain */ .BJ)(plan, context, progress, signal);
    const files = { dockerfile: await putDockerfile(plan, context, folder), id: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'id') };
    const dockerfile = context.dockerfile.content.toString();
    const hosts = (0,_plan_image_step_key_js__WEBPACK_IMPORTED_MODULE_7__/* .keyHosts */ .$)(plan, dockerfile);
    const argumentsWith = (some) => (0,_plan_image_build_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .buildxArguments */ .Xm)({ ...plan, context: context.folder }, [plan.tag, held], files, some);
    const first = await runClient(plan, argumentsWith(hosts), progress, signal);
    const needed = (0,_plan_image_step_key_js__WEBPACK_IMPORTED_MODULE_7__/* .keyHosts */ .$)(plan, dockerfile, first.steps());
    if (needed[0] === hosts[0])
        return first;
    progress.step(_plan_image_step_key_js__WEBPACK_IMPORTED_MODULE_7__/* .ONCE_MORE */ .m);
    return runClient(plan, argumentsWith(needed), progress, signal);
}
/** `args`: of the docker client. */
async function runClient(plan, args, progress, signal) {
    const log = new _plan_image_build_log_js__WEBPACK_IMPORTED_MODULE_13__/* .BuildLog */ .NJ((0,_plan_image_build_log_js__WEBPACK_IMPORTED_MODULE_13__/* .buildxReader */ .IA)());
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        // A record of how it was built has a date in it: the same layers would be another image each time.
        // Asked what commit it builds, it would start a git that obeys the clone's settings: their programs would run here.
        env: { ...process.env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1', BUILDX_GIT_INFO: '0', BUILDX_GIT_LABELS: '0' },
    });
    const stop = () => {
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS).unref();
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: child.stderr, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
        const step = log.take(line);
        if (step !== null)
            progress.step(step);
    });
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once('close', resolve);
            child.once('error', (thrown) => reject((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)(`"docker" could not be started: ${thrown.message}`, { fix: MISSING, cause: thrown })));
        });
        if (signal.aborted)
            throw (0,_engine_builder_js__WEBPACK_IMPORTED_MODULE_12__/* .stopped */ .ce)();
        if (exitCode !== 0)
            throw await buildxError(plan, exitCode, log);
        return log;
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
/**
 * The client reads the context by itself, and sends only what its builder does not have yet. What stays out is told by a
 * list beside a copy of the Dockerfile: such a list goes before the context's own.
 */
async function putDockerfile(plan, { dockerfile, ignore }, folder) {
    const copy = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'Dockerfile');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(copy, dockerfile.content);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${copy}.dockerignore`, `${[ignore?.content.toString() ?? '', ...plan.ignore].join('\n')}\n`);
    return copy;
}
/** Some stores know an image by another id than the builder told; its tag they all know. */
async function landed(engine, held, folder) {
    const id = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'id'), 'utf8')).trim();
    return (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectImage */ .mm)(engine, id).catch((thrown) => {
        if ((0,_engine_client_js__WEBPACK_IMPORTED_MODULE_8__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
        return (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectImage */ .mm)(engine, held);
    });
}
async function buildxError(plan, exitCode, log) {
    const output = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_14__/* .quotedLines */ .Gi)(log.output().join('\n'), _engine_builder_js__WEBPACK_IMPORTED_MODULE_12__/* .QUOTED_LINES */ .xE);
    const version = await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('docker', ['buildx', 'version']).catch(() => null);
    if (version === null) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)('"docker buildx" was asked for, but this docker client has no buildx', {
            fix: MISSING,
        });
    }
    if (!log.begun()) {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)(`docker buildx has no builder that works:\n${output}`, {
            fix: 'look at "docker buildx ls", or leave --builder out: the engine builds without it',
        });
    }
    const fault = (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .faultOf */ .Kl)(log.output().findLast((line) => line.startsWith('ERROR: ')) ?? '');
    if (fault === 'registry') {
        return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .infrastructureError */ .kv)(`a registry could not be reached:\n${output}`, {
            fix: `check the network, or ${_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .OTHER_BASE */ .jW}`,
        });
    }
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidOutput */ .Dh)(`the image of ${plan.dockerfile} did not build (docker buildx: exit code ${exitCode})`, {
        expected: `every step to succeed; the last lines were\n${output}`,
        fix: fault === 'base image'
            ? `check the name in FROM, or ${_engine_images_js__WEBPACK_IMPORTED_MODULE_10__/* .OTHER_BASE */ .jW}`
            : `run "docker buildx build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
    });
}


/***/ }),

/***/ 73974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ planBuild),
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   Xm: () => (/* binding */ buildxArguments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86960);
/** Decides how an image is built: what it is called and what stays out of the context; `image/` reads what builders say. */



/** Never part of a build context: history and credentials (every .git, that of a submodule too), and what pinbench itself writes. */
const ALWAYS_EXCLUDED = ['**/.git', '.pinbench'];
/** A Dockerfile outside its context cannot be sent to an engine: returns null then. */
function planBuild(suite, spec, { context, dockerfile, excluded, cacheNamespace }) {
    const inside = relativeInside(context, dockerfile);
    if (inside === null)
        return null;
    const ignore = [...ALWAYS_EXCLUDED];
    for (const folder of excluded) {
        const relative = relativeInside(context, folder);
        if (relative !== null && relative !== '')
            ignore.push((0,_ignore_js__WEBPACK_IMPORTED_MODULE_2__/* .patternFor */ .u)(relative));
    }
    return {
        tag: imageTag(suite, context),
        context,
        within: spec.within === undefined ? context : spec.within,
        dockerfile: inside,
        target: spec.target ?? null,
        // Last, so that no argument of the user's opens the cache mounts of others. What a step is cached by: see step-key.ts.
        args: { ...spec.args, BUILDKIT_CACHE_MOUNT_NS: cacheNamespace },
        labels: { pinbench: 'image', 'pinbench.suite': suite },
        ignore,
    };
}
/** Repository and tag: the same suite of the same place keeps one. */
function imageTag(suite, context) {
    const place = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${context}\0${suite}`).digest('hex').slice(0, 12);
    return `pinbench/${suite.toLowerCase()}:${place}`;
}
/** `target` relative to `folder` with forward slashes, or null when it lies outside. */
function relativeInside(folder, target) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, target);
    if (relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))
        return null;
    return relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** argv for `docker`; the files are absolute paths, as the copy of the Dockerfile lies outside the context. `hosts`: see step-key.ts. */
function buildxArguments(plan, names, files, hosts) {
    return [
        'buildx',
        'build',
        '--load',
        '--progress=plain',
        `--iidfile=${files.id}`,
        ...names.map((name) => `--tag=${name}`),
        `--file=${files.dockerfile}`,
        ...(plan.target === null ? [] : [`--target=${plan.target}`]),
        ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries(plan.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...hosts.map((host) => `--add-host=${host}`),
        plan.context,
    ];
}


/***/ })

};
