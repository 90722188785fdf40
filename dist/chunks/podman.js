export const id = 7420;
export const ids = [7420];
export const modules = {

/***/ 97420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  podmanBackend: () => (/* binding */ podmanBackend)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/plan/container-podman.js
const SECCOMP = 'seccomp=';
/** What Podman's service keeps for itself where it may; it cannot give its containers more. */
const MOST_FILES = 1_048_576;
const MOST_PROCESSES = 32_768;
/**
 * `seccompFile`: where the filter's text will be. Podman knows no memory policy and no owner for tmpfs and refuses the
 * options; the container's memory nodes (cpuset.mems) still bind its pages, as they do those of any memory of its
 * processes. A volume's tmpfs has the owner and the mode of the image's folder then.
 * `limits`: it takes a list of limits for the whole list, and then asks for more open files and processes than a service
 * inside a container or of an ordinary user may have; so they are asked for by number.
 */
function forPodman(create, seccompFile, limits) {
    const { SecurityOpt, Tmpfs, Ulimits, ...rest } = create.HostConfig;
    const filter = SecurityOpt.find((option) => option.startsWith(SECCOMP) && option !== `${SECCOMP}unconfined`);
    return {
        create: {
            ...create,
            HostConfig: {
                ...rest,
                SecurityOpt: SecurityOpt.map((option) => (option === filter ? `${SECCOMP}${seccompFile}` : option)),
                Ulimits: [...Ulimits, ...limits.filter(({ Name }) => !Ulimits.some((own) => own.Name === Name))],
                Tmpfs: Object.fromEntries(Object.entries(Tmpfs).map(([place, options]) => [place, asKnown(options)])),
            },
        },
        seccomp: filter === undefined ? null : filter.slice(SECCOMP.length),
    };
}
function asKnown(options) {
    return options
        .split(',')
        .filter((option) => !/^(mpol|uid|gid)=/.test(option))
        .join(',');
}
/** The hard limits of a process on open files and processes, from its /proc/PID/limits. */
function readLimits(file) {
    return [
        { name: 'nofile', most: MOST_FILES, line: /^Max open files +\S+ +(\S+)/m },
        { name: 'nproc', most: MOST_PROCESSES, line: /^Max processes +\S+ +(\S+)/m },
    ].flatMap(({ name, most, line }) => {
        const written = line.exec(file)?.[1];
        if (written === undefined)
            return [];
        const limit = written === 'unlimited' ? most : Math.min(most, Number(written));
        return Number.isInteger(limit) ? [{ Name: name, Soft: limit, Hard: limit }] : [];
    });
}

;// CONCATENATED MODULE: ./build/io/engine/podman.js
/** Runs invocations in Podman's containers, through its Docker API. */



/** `runtime` speaks to the engine; the engine runs on this host and can read files of `scratch`. */
function podmanRuntime(runtime, scratch) {
    const seccompFile = external_node_path_.join(scratch, 'seccomp.json');
    return {
        async invoke(plan, signal) {
            // Whoever may start this process may have its limits, and the engine of this host gives no less.
            const limits = readLimits(await (0,promises_.readFile)('/proc/self/limits', 'utf8'));
            const { create, seccomp } = forPodman(plan.create, seccompFile, limits);
            if (seccomp !== null)
                await (0,promises_.writeFile)(seccompFile, seccomp);
            return runtime.invoke({ ...plan, create }, signal);
        },
    };
}

// EXTERNAL MODULE: ./build/app/backends/docker.js + 4 modules
var docker = __webpack_require__(86268);
;// CONCATENATED MODULE: ./build/app/backends/podman.js
/** Podman's containers, through its Docker API: what differs from Docker's. */


/** `scratch`: a folder of this process alone. */
function podmanBackend(containers, scratch) {
    const backend = (0,docker/* dockerBackend */.j)({ ...containers, runtime: podmanRuntime(containers.runtime, scratch) });
    const { conditions } = backend;
    const { engine } = conditions;
    return {
        ...backend,
        // Its containers are never taken for Docker's.
        ...(engine && {
            conditions: { ...conditions, engine: { ...engine, ociRuntime: `${engine.ociRuntime} of podman` } },
        }),
        // Podman refuses a memory policy for a tmpfs, so none is asked for.
        requested: (suite, cpus) => ({ ...backend.requested(suite, cpus), shmPolicy: null }),
    };
}


/***/ })

};
