export const id = 426;
export const ids = [426];
export const modules = {

/***/ 33925:
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

/***/ 18199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ requestedOfContainer),
/* harmony export */   ff: () => (/* binding */ planContainer)
/* harmony export */ });
/* unused harmony export OUTPUT_INSIDE */
/** Where the container finds its output folder and the launcher. */
const OUTPUT_INSIDE = '/pinbench';
const LAUNCHER_INSIDE = '/.pinbench-launcher';
function planContainer(setting) {
    const { run } = setting;
    return {
        create: {
            Image: setting.imageId,
            Entrypoint: [LAUNCHER_INSIDE],
            Cmd: [...setting.launch, ...setting.argv],
            User: run.user ?? setting.user,
            Env: Object.entries({ ...run.env, PINBENCH_OUTPUT: OUTPUT_INSIDE }).map(([name, value]) => `${name}=${value}`),
            Labels: setting.labels,
            AttachStdin: false,
            AttachStdout: true,
            AttachStderr: true,
            Tty: false,
            HostConfig: {
                ...(setting.cgroup.partition ? {} : { CpusetCpus: setting.cpus, CpusetMems: setting.memoryNodes }),
                ...(setting.cgroup.parent === null ? {} : { CgroupParent: setting.cgroup.parent }),
                Memory: run.memoryBytes,
                MemorySwap: run.memoryBytes,
                PidsLimit: run.pids,
                Tmpfs: {
                    '/dev/shm': `rw,noexec,nosuid,nodev,size=${run.shmBytes}${bindTo(setting.memoryNodes)}`,
                    '/tmp': `rw,exec,nosuid,nodev,size=${run.tmpBytes}${bindTo(setting.memoryNodes)}`,
                },
                Binds: [`${setting.launcher}:${LAUNCHER_INSIDE}:ro`, `${setting.outputFolder}:${OUTPUT_INSIDE}:rw`],
                NetworkMode: 'none',
                IpcMode: 'private',
                CgroupnsMode: 'private',
                ReadonlyRootfs: true,
                CapDrop: ['ALL'],
                SecurityOpt: ['no-new-privileges', ...(setting.seccomp === null ? [] : [`seccomp=${setting.seccomp}`])],
                Init: true,
                Privileged: false,
                AutoRemove: false,
                // The benchmark dies before the runner does when the machine runs out of memory.
                OomScoreAdj: 500,
                Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
                // Logging to disk slows a chatty benchmark down; the attached stream is all that is read.
                LogConfig: { Type: 'none', Config: {} },
            },
        },
        outputFolder: setting.outputFolder,
        resultFile: setting.resultFile,
        timeoutSeconds: run.timeoutSeconds,
    };
}
/**
 * The engine splits tmpfs options at commas, so a node list with a comma cannot be written; a range or one node can.
 * https://docs.kernel.org/filesystems/tmpfs.html
 */
function bindTo(memoryNodes) {
    const policy = shmPolicyOf(memoryNodes);
    return policy === null ? '' : `,mpol=${policy}`;
}
function shmPolicyOf(memoryNodes) {
    return /^\d+(-\d+)?$/.test(memoryNodes) ? `bind:${memoryNodes}` : null;
}
/** The same plan as facts, to be held against what is read back inside. */
function requestedOfContainer(setting) {
    return {
        runtime: 'docker',
        cpus: setting.cpus,
        memoryNodes: setting.memoryNodes,
        memoryBytes: setting.run.memoryBytes,
        swapBytes: 0,
        pids: setting.run.pids,
        shmBytes: setting.run.shmBytes,
        network: 'none',
        readOnlyRoot: true,
        capabilities: '0000000000000000',
        noNewPrivileges: true,
        seccomp: 'filter',
        user: setting.run.user ?? setting.user,
        aslr: setting.run.aslr,
        scheduler: 'other 0',
        cpuQuota: 'none',
        shmPolicy: shmPolicyOf(setting.memoryNodes),
    };
}


/***/ }),

/***/ 19718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ RUNC_FLAWS),
/* harmony export */   Y5: () => (/* binding */ CONTAINERD_FLAWS),
/* harmony export */   kr: () => (/* binding */ openFlaws),
/* harmony export */   tW: () => (/* binding */ isOlder),
/* harmony export */   zV: () => (/* binding */ DOCKER_FLAWS)
/* harmony export */ });
/** Known ways out of a container: of which part of the engine, what they give, and from which version on they are mended. */
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

/***/ 17715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33925);


/** What makes runs comparable, as one word: 64 hexadecimal digits, the SHA-256 of the hard fields as canonical JSON. */
function keyOf(hard) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(hard)).digest('hex');
}


/***/ }),

/***/ 96952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ canPin),
/* harmony export */   _c: () => (/* binding */ requestedOfHost),
/* harmony export */   bl: () => (/* binding */ planHostProcess),
/* harmony export */   y4: () => (/* binding */ lostWithoutContainer)
/* harmony export */ });
const PASSED_ON = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TMPDIR', 'TZ'];
function planHostProcess(setting) {
    const env = {};
    for (const name of PASSED_ON) {
        const value = setting.inherited[name];
        if (value !== undefined)
            env[name] = value;
    }
    return {
        argv: [...startersOf(setting), ...setting.argv],
        directory: setting.directory,
        framed: setting.tools.launcher !== null,
        env: { ...env, ...setting.run.env, PINBENCH_OUTPUT: setting.outputFolder },
        outputFolder: setting.outputFolder,
        resultFile: setting.resultFile,
        timeoutSeconds: setting.run.timeoutSeconds,
    };
}
/** The programs that stand before the command. */
function startersOf({ tools, launch, run, cpus }) {
    const { launcher, taskset, setarch } = tools;
    if (launcher !== null)
        return [launcher, ...launch];
    return [
        ...(setarch === null || run.aslr === 'on' ? [] : [setarch, '--addr-no-randomize']),
        ...(taskset === null || cpus === null ? [] : [taskset, '--cpu-list', cpus]),
    ];
}
/** Whether a CPU list means anything here. */
function canPin(tools) {
    return tools.launcher !== null || tools.taskset !== null;
}
/** What the starters were told to do; without a launcher it is asked for all the same, and stays unproven. */
function requestedOfHost(setting) {
    const { launcher, setarch } = setting.tools;
    const { aslr } = setting.run;
    return {
        runtime: 'host',
        cpus: canPin(setting.tools) ? setting.cpus : null,
        memoryNodes: null,
        memoryBytes: null,
        swapBytes: null,
        pids: null,
        shmBytes: null,
        network: null,
        readOnlyRoot: null,
        capabilities: null,
        noNewPrivileges: null,
        seccomp: null,
        user: null,
        aslr: launcher !== null || (setarch !== null && aslr === 'off') ? aslr : null,
        scheduler: null,
        cpuQuota: null,
        shmPolicy: null,
    };
}
/** What a person gives up by measuring without a container, as a sentence. */
function lostWithoutContainer(tools) {
    const lost = ['memory and process limits', 'network and file isolation', 'a fresh, built environment'];
    if (!canPin(tools))
        lost.unshift('CPU pinning (no launcher for this machine, and taskset is not installed)');
    if (tools.launcher === null) {
        lost.push('proof of what was in force (no launcher for this machine)');
        if (tools.setarch === null)
            lost.push('a fixed memory layout (setarch is not installed)');
    }
    return `host runtime: no container, so without ${lost.join(', ')}; its results are compared only with other host runs`;
}


/***/ }),

/***/ 16143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NJ: () => (/* reexport */ BuildLog),
  RJ: () => (/* reexport */ MessageReader),
  Xm: () => (/* binding */ buildxArguments),
  IA: () => (/* reexport */ buildxReader),
  wj: () => (/* reexport */ dataMessage),
  nn: () => (/* reexport */ endOfEntries),
  ib: () => (/* reexport */ entryMessage),
  gJ: () => (/* reexport */ errorMessage),
  JS: () => (/* reexport */ finishMessage),
  Qu: () => (/* reexport */ framed),
  C7: () => (/* binding */ planBuild),
  X4: () => (/* reexport */ podmanReader),
  vo: () => (/* reexport */ readAsked),
  V2: () => (/* reexport */ readEngineLine)
});

// UNUSED EXPORTS: CacheCount, isDockerfileStep

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/image/build-log.js
/** Lines of output that are kept for an error. */
const KEPT_LINES = 20;
/** Follows one build. `read` makes an event of a line; null for lines that say nothing. */
class BuildLog {
    cache = new CacheCount();
    #read;
    #seen = new Set();
    #output = [];
    constructor(read) {
        this.#read = read;
    }
    /** Answers a step of the Dockerfile that has just begun, for people; null for all else. */
    take(line) {
        const event = this.#read(line);
        if (event === null)
            return null;
        if (event.kind === 'output') {
            this.#output.push(...event.lines);
            this.#output.splice(0, Math.max(0, this.#output.length - KEPT_LINES));
            return null;
        }
        if (event.kind === 'cached')
            this.cache.cached(event.step);
        else
            this.cache.started(event.step);
        if (event.kind === 'cached' || this.#seen.has(event.step))
            return null;
        this.#seen.add(event.step);
        return isDockerfileStep(event.step) ? event.step : null;
    }
    /** Whether a builder took the work at all: reading the Dockerfile is the first thing it does. */
    begun() {
        return [...this.#seen].some((step) => step.startsWith('[internal] load '));
    }
    /** The last lines that steps printed, oldest first. */
    output() {
        return [...this.#output];
    }
}
/**
 * The engine's BuildKit, as dockerode writes its trace: "[digest] name" for a start, "CACHED: name", else what a step
 * printed, as base64, which a line of words, with its blanks and colons, never looks like.
 */
function readEngineLine(line) {
    const started = /^\[sha256:[0-9a-f]+\] (.*)$/.exec(line)?.[1];
    if (started !== undefined)
        return { kind: 'started', step: started };
    const cached = /^CACHED: (.*)$/.exec(line)?.[1];
    if (cached !== undefined)
        return { kind: 'cached', step: cached };
    const isBase64 = line.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    return {
        kind: 'output',
        lines: isBase64 ? Buffer.from(line, 'base64').toString('utf8').trimEnd().split('\n') : [line],
    };
}
/** Plain progress of docker buildx: "#5 [2/4] RUN make" starts a step, "#5 CACHED" says where it came from. */
function buildxReader() {
    const names = new Map();
    return (line) => {
        const [, number = '', said = ''] = /^(#\d+) (.*)$/.exec(line) ?? [];
        const known = names.get(number);
        if (said === 'CACHED')
            return known === undefined ? null : { kind: 'cached', step: known };
        if (said.startsWith('[') && known === undefined) {
            names.set(number, said);
            return { kind: 'started', step: said };
        }
        // "#5 0.153 text" is output of a step; "#5 DONE 0.2s" and the like are not, and a line without a number is an error's.
        const output = number === '' ? line : (/^\d+\.\d+ (.*)$/.exec(said)?.[1] ?? (said.startsWith('ERROR') ? said : ''));
        return output.trim() === '' ? null : { kind: 'output', lines: [output] };
    };
}
/** Podman: "[1/2] STEP 2/5: RUN make" starts a step, and "--> Using cache ID" after it says where it came from. */
function podmanReader() {
    let current = '';
    return (line) => {
        const [, stage = '', number = '', text = ''] = /^(\[\d+\/\d+\] )?STEP (\d+\/\d+): (.*)$/.exec(line) ?? [];
        if (number !== '') {
            current = `[${stage.replace(/[[\]]/g, '')}${number}] ${text}`;
            return { kind: 'started', step: current };
        }
        if (line.startsWith('--> Using cache '))
            return { kind: 'cached', step: current };
        return line.startsWith('--> ') ? null : { kind: 'output', lines: [line] };
    };
}
/**
 * How much of a build came from the layer cache, told from step names: "[2/5] RUN ..." is a layer of the Dockerfile,
 * "[internal] ..." is not. `FROM` alone is always there and says nothing.
 */
class CacheCount {
    #ran = new Set();
    #cached = new Set();
    started(step) {
        if (isLayer(step))
            this.#ran.add(step);
    }
    cached(step) {
        if (isLayer(step))
            this.#cached.add(step);
    }
    verdict() {
        const fresh = [...this.#ran].filter((step) => !this.#cached.has(step)).length;
        if (fresh === 0)
            return 'hit';
        return this.#cached.size === 0 ? 'miss' : 'partial';
    }
    /** e.g. "4 of 6 steps from the cache". */
    summary() {
        const all = new Set([...this.#ran, ...this.#cached]).size;
        return `${this.#cached.size} of ${all} steps from the cache`;
    }
}
/** A step of the Dockerfile ("[build 2/5] RUN ..."), as against the builder's own housekeeping. */
function isDockerfileStep(step) {
    return /^\[(?:[^\]]* )?\d+\/\d+\] /.test(step);
}
function isLayer(step) {
    return isDockerfileStep(step) && !/^\[[^\]]*\] FROM /.test(step);
}

;// CONCATENATED MODULE: ./build/image/context-packet.js
/**
 * The messages by which a builder asks for the files of a context, in BuildKit's own protocol (service FileSync, method
 * DiffCopy): we list what there is, the builder asks for what it does not have yet. Field numbers are those of fsutil's
 * wire.proto and stat.proto: https://github.com/tonistiigi/fsutil/tree/master/types
 */
const STAT = 0;
const REQUEST = 1;
const DATA = 2;
const FINISH = 3;
const ERROR = 4;
/** Go's os.FileMode: kinds and special bits are not where Unix has them. */
const GO_FOLDER = 0x80000000;
const GO_LINK = 0x08000000;
const GO_SPECIAL = [
    { unix: 0o4000, go: 0x00800000 },
    { unix: 0o2000, go: 0x00400000 },
    { unix: 0o1000, go: 0x00100000 },
];
/** Owner and group are left at 0: the same tree gives the same layers whoever checked it out. */
function entryMessage(entry) {
    const stat = Buffer.concat([
        bytesField(1, Buffer.from(entry.path)),
        numberField(2, BigInt(goMode(entry))),
        numberField(5, BigInt(entry.bytes)),
        numberField(6, BigInt.asUintN(64, entry.modified)),
        bytesField(7, Buffer.from(entry.target)),
    ]);
    return framed(numberField(1, BigInt(STAT)), bytesField(2, stat));
}
/** Follows the last entry. */
function endOfEntries() {
    return framed(numberField(1, BigInt(STAT)));
}
/** No bytes at all means the end of that file. */
function dataMessage(id, chunk) {
    return framed(numberField(1, BigInt(DATA)), numberField(3, BigInt(id)), bytesField(4, chunk));
}
function finishMessage() {
    return framed(numberField(1, BigInt(FINISH)));
}
function errorMessage(message) {
    return framed(numberField(1, BigInt(ERROR)), bytesField(4, Buffer.from(message)));
}
/** Throws an Error for what is no message of this protocol. */
function readAsked(message) {
    let [type, id, data] = [0, 0, Buffer.alloc(0)];
    let rest = message;
    while (rest.length > 0) {
        const [key, afterKey] = readNumber(rest);
        const [value, afterValue] = readNumber(afterKey);
        const field = Math.floor(key / 8);
        const wire = key % 8;
        if (wire !== 0 && wire !== 2)
            throw new Error(`a message of the builder has a field of type ${wire}`);
        if (wire === 2 && value > afterValue.length)
            throw new Error('a message of the builder is cut short');
        if (field === 1 && wire === 0)
            type = value;
        if (field === 3 && wire === 0)
            id = value;
        if (field === 4 && wire === 2)
            data = Buffer.from(afterValue.subarray(0, value));
        rest = wire === 0 ? afterValue : afterValue.subarray(value);
    }
    if (type === REQUEST)
        return { kind: 'request', id };
    if (type === FINISH)
        return { kind: 'finish' };
    if (type === ERROR)
        return { kind: 'error', message: data.toString('utf8') };
    throw new Error(`the builder sent a message of type ${type}`);
}
/** Takes messages out of a stream: each has a byte for compression (never used here) and its length in four bytes before it. */
class MessageReader {
    #rest = Buffer.alloc(0);
    feed(chunk) {
        this.#rest = Buffer.concat([this.#rest, chunk]);
        const messages = [];
        while (this.#rest.length >= 5) {
            const end = 5 + this.#rest.readUInt32BE(1);
            if (this.#rest[0] !== 0)
                throw new Error('the builder sent a compressed message, which nobody asked for');
            if (end > LONGEST_MESSAGE)
                throw new Error(`the builder sent a message of ${end - 5} bytes`);
            if (this.#rest.length < end)
                break;
            messages.push(this.#rest.subarray(5, end));
            this.#rest = this.#rest.subarray(end);
        }
        return messages;
    }
}
/** What the builder has to say is a number, or an error's sentence. */
const LONGEST_MESSAGE = 1024 * 1024;
/** A message with its length before it, as gRPC wants it. */
function framed(...parts) {
    const head = Buffer.alloc(5);
    head.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0), 1);
    return Buffer.concat([head, ...parts]);
}
function goMode({ kind, permissions }) {
    const special = GO_SPECIAL.reduce((sum, bit) => sum + (permissions & bit.unix ? bit.go : 0), 0);
    return (permissions & 0o777) + special + (kind === 'folder' ? GO_FOLDER : kind === 'link' ? GO_LINK : 0);
}
/** Fields that are 0 or empty are left out, as the format has it. */
function numberField(field, value) {
    return value === 0n ? Buffer.alloc(0) : Buffer.concat([varint(BigInt(field << 3)), varint(value)]);
}
function bytesField(field, value) {
    if (value.length === 0)
        return Buffer.alloc(0);
    return Buffer.concat([varint(BigInt((field << 3) | 2)), varint(BigInt(value.length)), value]);
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest > 127n) {
        bytes.push(Number(rest & 127n) | 128);
        rest >>= 7n;
    }
    return Buffer.from([...bytes, Number(rest)]);
}
/** The builder's numbers are types and counts, all small. */
function readNumber(bytes) {
    let value = 0;
    for (let at = 0; at < Math.min(bytes.length, 8); at += 1) {
        const byte = bytes[at] ?? 0;
        value += (byte & 127) * 2 ** (7 * at);
        if (byte < 128)
            return [value, bytes.subarray(at + 1)];
    }
    throw new Error('a number of the builder is cut short, or longer than any of its numbers');
}

;// CONCATENATED MODULE: ./build/image.js
/** Decides how an image is built: what it is called and what stays out of the context; `image/` reads what builders say. */




/** Never part of a build context: history and credentials (.git), and what pinbench itself writes. */
const ALWAYS_EXCLUDED = ['.git', '.pinbench'];
/** A Dockerfile outside its context cannot be sent to an engine: returns null then. */
function planBuild(suite, spec, context, dockerfile, excluded) {
    const inside = relativeInside(context, dockerfile);
    if (inside === null)
        return null;
    const place = (0,external_node_crypto_.createHash)('sha256').update(`${context}\0${suite}`).digest('hex').slice(0, 12);
    const ignore = [...ALWAYS_EXCLUDED];
    for (const folder of excluded) {
        const relative = relativeInside(context, folder);
        if (relative !== null && relative !== '')
            ignore.push(relative);
    }
    return {
        tag: `pinbench/${suite.toLowerCase()}:${place}`,
        context,
        dockerfile: inside,
        target: spec.target ?? null,
        args: spec.args,
        labels: { pinbench: 'image', 'pinbench.suite': suite },
        ignore,
    };
}
/** `target` relative to `folder` with forward slashes, or null when it lies outside. */
function relativeInside(folder, target) {
    const relative = external_node_path_.relative(folder, target);
    if (relative === '..' || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative))
        return null;
    return relative.split(external_node_path_.sep).join('/');
}
/** argv for `docker`; the files are absolute paths, as the copy of the Dockerfile lies outside the context. */
function buildxArguments(plan, names, files) {
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
        plan.context,
    ];
}


/***/ }),

/***/ 13211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => new Date(),
    seconds: () => Number(process.hrtime.bigint()) / 1e9,
};


/***/ }),

/***/ 44694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ saveReport),
/* harmony export */   cX: () => (/* binding */ lastGrade)
/* harmony export */ });
/* unused harmony export recordFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _run_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40502);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89771);
/** Keeps the last examination of this host, and answers with it while it still holds: same boot, not too old, ours. */







const LONGEST_DAYS = 30;
const LARGEST = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
/** One for the machine when root made it, one for each other user: nobody believes what somebody else wrote. */
function recordFile(uid = process.getuid?.() ?? 0, env = process.env) {
    if (uid === 0)
        return '/var/lib/pinbench/doctor.json';
    const cache = env.XDG_CACHE_HOME;
    // The specification of these folders wants relative paths to be ignored.
    const folder = cache !== undefined && node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(cache) ? cache : node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_os__WEBPACK_IMPORTED_MODULE_2__.homedir(), '.cache');
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'pinbench/doctor.json');
}
/** Saves it whole or not at all. Throws an infrastructure error. */
async function saveReport(report, file = recordFile()) {
    await (0,_run_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(file, `${JSON.stringify({ bootId: bootId(), report }, null, 2)}\n`);
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
    try {
        const record = JSON.parse(text);
        if (typeof record !== 'object' || record === null || !('report' in record && 'bootId' in record))
            return null;
        return record.bootId === bootId() ? (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDoctorReport */ .ZO)(record.report, file) : null;
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
        return `unknown: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)} ${process.pid}`;
    }
}


/***/ }),

/***/ 18832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ mustExist),
/* harmony export */   p: () => (/* binding */ programFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/** Our own programs in C, which lie beside the bundle, built for each kind of machine. */



const MACHINES = { x64: 'amd64', arm64: 'arm64' };
/** Where the one for this machine would be; on a machine that none was built for, a name that is not there. */
function programFile(home, name) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(home, `${name}-${MACHINES[process.arch] ?? 'none'}`);
}
/** Throws an infrastructure error when it is not there; `what` is it in a sentence. */
async function mustExist(file, what) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).catch((thrown) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${what} ${file} is missing`, {
            expected: 'it beside the bundle, for x86-64 or arm64',
            todo: 'use the whole dist/ folder of a release, on Linux',
            cause: thrown,
        });
    });
}


/***/ }),

/***/ 95718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ screenProgress)
/* harmony export */ });
/** `clean` makes untrusted text harmless for this screen. */
function screenProgress(screen, clean) {
    let timer;
    const clear = () => {
        if (timer === undefined)
            return;
        clearInterval(timer);
        timer = undefined;
        screen.write('\r\x1b[2K');
    };
    const print = (text) => {
        clear();
        screen.write(`${text
            .split('\n')
            .map((line) => clean(line))
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
            const draw = () => screen.write(`\r\x1b[2K${`  ${clean(render())}`.slice(0, screen.columns - 1)}`);
            timer = setInterval(draw, 1000);
            // A forgotten line must not keep the program alive.
            timer.unref();
            draw();
        },
        done: clear,
    };
}


/***/ }),

/***/ 96909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (thrown) {
        // A benchmark may put a link or a file in the place of its folder.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) === 'ENOTDIR')
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
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(thrown) !== 'ENOENT')
            this.problem ??= (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown).replaceAll(/\/proc\/self\/fd\/\d+\//g, '');
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

/***/ 1239:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41430);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96909);
/** Folders of this process alone, gone when it ends; those of processes that were killed go when the next one starts. */







/** TMPFS_MAGIC of <linux/magic.h>. */
const TMPFS = 0x01021994;
const SHARED_MEMORY = '/dev/shm';
/** "pinbench-", the owner's mark, and what mkdtemp or inMemory() add. */
const OURS = /^pinbench-([0-9a-f]{8}-\d+-\d+(?:-\d+)?)-[A-Za-z0-9]{6}(?:-[0-9a-f]{8})?$/;
/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
async function makeScratch(parent = node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir()) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, `pinbench-${(0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerMark */ .$R)()}-`)).catch((thrown) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .infrastructureError */ .kv)(`no temporary folder could be made in ${parent}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
            todo: 'free some space or set TMPDIR',
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
    if (!(0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .seesWholeMachine */ .hK)() || shared === null || Number(shared.type) !== TMPFS)
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
        for (const name of names.filter((candidate) => (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerIsGone */ .BP)(OURS.exec(candidate)?.[1] ?? ''))) {
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

/***/ 56312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Turns the first of them into an abort, so that the container is killed and the run ends as `cancelled`. */
function abortOnSignals() {
    const controller = new AbortController();
    const onSignal = (name) => controller.abort(new Error(`stopped by ${name}`));
    for (const name of SIGNALS)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of SIGNALS)
                process.off(name, onSignal);
        },
    };
}


/***/ }),

/***/ 68223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ setUpWorkplace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/host-process.js
var host_process = __webpack_require__(96952);
// EXTERNAL MODULE: ./build/io/cgroups.js
var io_cgroups = __webpack_require__(32032);
// EXTERNAL MODULE: ./build/io/doctor-record.js
var doctor_record = __webpack_require__(44694);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/cpu-list.js
var cpu_list = __webpack_require__(65099);
;// CONCATENATED MODULE: ./build/io/host-cpus.js
/** CPUs and NUMA nodes as the kernel lists them. https://docs.kernel.org/admin-guide/cputopology.html */


const CPU = 'sys/devices/system/cpu';
const NODE = 'sys/devices/system/node';
/** Intel's processors have an event counter for each kind of core, and each counter a list of its CPUs. */
const TYPES = [
    ['sys/devices/cpu_core/cpus', 'performance'],
    ['sys/devices/cpu_atom/cpus', 'efficiency'],
    ['sys/devices/cpu_lowpower/cpus', 'efficiency'],
];
/** Those that are online, ascending. */
function readCpus(tree) {
    const nodes = new Map();
    for (const node of tree.numbered(NODE, 'node')) {
        for (const id of (0,cpu_list/* readCpuList */.DJ)(tree.read(`${NODE}/node${node}/cpulist`) ?? '') ?? [])
            nodes.set(id, node);
    }
    const types = new Map();
    for (const [list, type] of TYPES) {
        for (const id of (0,cpu_list/* readCpuList */.DJ)(tree.read(list) ?? '') ?? [])
            types.set(id, type);
    }
    return readOnline(tree).map((id) => {
        const topology = `${CPU}/cpu${id}/topology`;
        // The kernel's own core numbers repeat in each die or cluster; the lowest CPU of a core is unique everywhere.
        const siblings = tree.read(`${topology}/core_cpus_list`) ?? tree.read(`${topology}/thread_siblings_list`) ?? '';
        return {
            id,
            core: (0,cpu_list/* readCpuList */.DJ)(siblings)?.[0] ?? null,
            // -1 where the firmware does not tell.
            package: tree.readNumber(`${topology}/physical_package_id`) ?? 0,
            node: nodes.get(id) ?? 0,
            type: types.get(id) ?? null,
            capacity: tree.readNumber(`${CPU}/cpu${id}/cpu_capacity`),
            maxKhz: tree.readNumber(`${CPU}/cpu${id}/cpufreq/cpuinfo_max_freq`),
        };
    });
}
function readOnline(tree) {
    const online = (0,cpu_list/* readCpuList */.DJ)(tree.read(`${CPU}/online`) ?? '') ?? [];
    if (online.length > 0)
        return online;
    const numbers = [...(tree.read('proc/cpuinfo') ?? '').matchAll(/^processor\s*:\s*(\d{1,5})$/gm)];
    return numbers.length > 0 ? numbers.map(([, id]) => Number(id)) : external_node_os_.cpus().map((_, id) => id);
}
/** Present yet not online; the kernel's own list of offline ones has those that could only be plugged in. */
function readOffline(tree, online) {
    const present = (0,cpu_list/* readCpuList */.DJ)(tree.read(`${CPU}/present`) ?? '') ?? [];
    return present.filter((id) => !online.some((cpu) => cpu.id === id));
}
/**
 * CPUs that process 1 may use: in a container what the container was given. Our own would do only while no other
 * pinbench has moved us off its benchmark's CPUs; they are the answer where process 1 is hidden.
 */
function readAllowed(tree) {
    const status = tree.read('proc/1/status') ?? tree.read('proc/self/status') ?? '';
    return /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1] ?? null;
}
/**
 * A kernel that sets memory up only when it is first used counts a node's memory as it goes, so a single node has the
 * machine's, which does not move.
 */
function readNodes(tree, memoryBytes) {
    const ids = tree.numbered(NODE, 'node');
    if (ids.length === 1)
        return ids.map((id) => ({ id, memoryBytes }));
    return ids.map((id) => {
        const total = /^Node \d+ MemTotal:\s+(\d{1,15}) kB$/m.exec(tree.read(`${NODE}/node${id}/meminfo`) ?? '')?.[1];
        return { id, memoryBytes: total === undefined ? null : Number(total) * 1024 };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/io/host-identity.js
/** Which machine this is: its id, its processor, and what it runs in. */

/** Keeps the hash of a machine's id from being found in tables of plain hashes. */
const SALT = 'pinbench';
/** Salted hash of the machine's own id. */
function readMachine(tree) {
    const id = tree.read('etc/machine-id') ?? tree.read('var/lib/dbus/machine-id');
    // Images that are to be cloned carry the word "uninitialized", which would make all of their clones one machine.
    if (id === null || !/^[0-9a-f]{32}$/.test(id))
        return null;
    return (0,external_node_crypto_.createHmac)('sha256', SALT).update(id).digest('hex');
}
/** Fields of the first processor in /proc/cpuinfo. */
function readProcessor(tree) {
    const [first = ''] = (tree.read('proc/cpuinfo') ?? '').split(/\n\s*\n/);
    const fields = first.split('\n').map((line) => /^([^\t:]+?)\s*:\s*(.*)$/.exec(line));
    return new Map(fields.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2].trim()]] : [])));
}
/** Maker, family, model and stepping with the name: one name is sold with several steppings. */
function cpuModelOf(processor) {
    const name = processor.get('model name');
    const part = (...names) => names.map((field) => processor.get(field) ?? '?').join('/');
    if (name !== undefined && processor.has('vendor_id')) {
        return `${name} (${part('vendor_id', 'cpu family', 'model', 'stepping')})`;
    }
    if (!processor.has('CPU part'))
        return name ?? null;
    const arm = `ARM ${part('CPU implementer', 'CPU part', 'CPU variant', 'CPU revision')}`;
    return name === undefined ? arm : `${name} (${arm})`;
}
/** The firmware's maker, version and date. */
function readBios(tree) {
    const parts = ['bios_vendor', 'bios_version', 'bios_date'].map((name) => tree.read(`sys/class/dmi/id/${name}`));
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.join(' ').slice(0, 200);
}
const VENDORS = [
    [/vmware/i, 'vmware'],
    [/innotek|virtualbox/i, 'virtualbox'],
    [/microsoft corporation virtual machine/i, 'hyper-v'],
    [/\bxen\b/i, 'xen'],
    [/parallels/i, 'parallels'],
    [/bhyve/i, 'bhyve'],
    [/qemu|bochs|kvm|google compute engine|openstack|digitalocean|hetzner vserver/i, 'kvm'],
    [/^(?!.*\.metal).*amazon ec2/i, 'kvm'],
];
/** `none`, or what is known of the hypervisor (`vm` when only that there is one), and whether we are in a container. */
function readVirtualization(tree, processor) {
    const machine = readHypervisor(tree, processor);
    const inContainer = ['.dockerenv', 'run/.containerenv', 'run/systemd/container'].some((file) => tree.has(file));
    if (!inContainer)
        return machine;
    return machine === null || machine === 'none' ? 'container' : `container on ${machine}`;
}
function readHypervisor(tree, processor) {
    if (/microsoft/i.test(tree.read('proc/sys/kernel/osrelease') ?? ''))
        return 'wsl';
    const xen = tree.read('sys/hypervisor/type');
    if (xen !== null)
        return xen;
    const dmi = ['sys_vendor', 'product_name', 'board_vendor', 'bios_vendor']
        .map((name) => tree.read(`sys/class/dmi/id/${name}`) ?? '')
        .join(' ')
        .trim();
    const vendor = VENDORS.find(([pattern]) => pattern.test(dmi))?.[1];
    if (vendor !== undefined)
        return vendor;
    if (tree.has('proc/device-tree/hypervisor'))
        return 'vm';
    // Only x86 has a flag for it; elsewhere its absence says nothing.
    const flags = processor.get('flags');
    if (flags === undefined)
        return null;
    return /\bhypervisor\b/.test(flags) ? 'vm' : 'none';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/io/host-tree.js
/** Small text files of a Linux machine: /proc, /sys and /etc, or a folder that stands for them. */



/** Far above what any of these files needs; a machine of 512 CPUs has a /proc/cpuinfo of less than 1 MiB. */
const MOST_BYTES = 1024 * 1024;
/** Absent, not ours, or (EINVAL and what follows) a setting that this driver has a file for but no answer. */
const UNREADABLE = new Set('ENOENT ENOTDIR EISDIR ELOOP EACCES EPERM EINVAL EIO ENXIO ENODEV ENODATA EBUSY EOPNOTSUPP ENOTSUP'.split(' '));
class HostTree {
    #root;
    constructor(root) {
        this.#root = root;
    }
    /** Trimmed content, of a large file the beginning; null when it is not there, not for us, or empty. */
    read(file) {
        try {
            return this.#head(file).trim() || null;
        }
        catch (thrown) {
            if (isUnreadable(thrown))
                return null;
            throw thrown;
        }
    }
    /** A whole number of none or more; null for anything else. */
    readNumber(file) {
        const text = this.read(file);
        return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
    }
    has(file) {
        return (0,external_node_fs_.existsSync)(external_node_path_.join(this.#root, file));
    }
    /** True only when it is there and this user may not read it. */
    forbids(file) {
        try {
            this.#head(file);
            return false;
        }
        catch (thrown) {
            if (isUnreadable(thrown))
                return (0,build_errors/* codeOf */.$N)(thrown) === 'EACCES' || (0,build_errors/* codeOf */.$N)(thrown) === 'EPERM';
            throw thrown;
        }
    }
    /** Names in a folder, in order; none when it cannot be read. */
    names(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(external_node_path_.join(this.#root, folder)).sort();
        }
        catch (thrown) {
            if (isUnreadable(thrown))
                return [];
            throw thrown;
        }
    }
    /** Numbers of the entries named like `node3`, ascending. */
    numbered(folder, prefix) {
        const names = this.names(folder).filter((name) => name.startsWith(prefix));
        const digits = names.map((name) => name.slice(prefix.length)).filter((rest) => /^\d+$/.test(rest));
        return digits.map(Number).sort((a, b) => a - b);
    }
    /** Such files tell no size, and a read may give less than was asked for. */
    #head(file) {
        const handle = (0,external_node_fs_.openSync)(external_node_path_.join(this.#root, file), 'r');
        try {
            const chunks = [];
            for (let left = MOST_BYTES; left > 0;) {
                const chunk = Buffer.alloc(Math.min(left, 65_536));
                const bytes = (0,external_node_fs_.readSync)(handle, chunk, 0, chunk.length, null);
                if (bytes === 0)
                    break;
                chunks.push(chunk.subarray(0, bytes));
                left -= bytes;
            }
            return Buffer.concat(chunks).toString('utf8');
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
}
function isUnreadable(thrown) {
    return UNREADABLE.has((0,build_errors/* codeOf */.$N)(thrown) ?? '');
}

;// CONCATENATED MODULE: ./build/io/host-tuning.js
const host_tuning_CPU = 'sys/devices/system/cpu';
/** Names are the kernel's; their texts are one line. */
const MOST_MITIGATIONS = 64;
const LONGEST_MITIGATION = 300;
function readTuning(tree, cpus) {
    const ofCpus = (read) => agreed(cpus.map(({ id }) => read(`${host_tuning_CPU}/cpu${id}/cpufreq`)));
    return {
        smt: tree.read(`${host_tuning_CPU}/smt/control`),
        governor: ofCpus((folder) => tree.read(`${folder}/scaling_governor`)),
        scalingDriver: ofCpus((folder) => tree.read(`${folder}/scaling_driver`)),
        scalingMode: tree.read(`${host_tuning_CPU}/intel_pstate/status`) ?? tree.read(`${host_tuning_CPU}/amd_pstate/status`),
        frequencyLimits: ofCpus((folder) => {
            const limits = [tree.readNumber(`${folder}/scaling_min_freq`), tree.readNumber(`${folder}/scaling_max_freq`)];
            return limits.includes(null) ? null : limits.join('-');
        }),
        turbo: readTurbo(tree),
        transparentHugePages: /\[(\w+)\]/.exec(tree.read('sys/kernel/mm/transparent_hugepage/enabled') ?? '')?.[1] ?? null,
        numaBalancing: tree.read('proc/sys/kernel/numa_balancing'),
        samePageMerging: tree.read('sys/kernel/mm/ksm/run'),
        mitigations: readMitigations(tree),
        clocksource: tree.read('sys/devices/system/clocksource/clocksource0/current_clocksource'),
    };
}
/** One word when all CPUs agree, all of their words otherwise. */
function agreed(words) {
    const known = words.filter((word) => word !== null);
    return known.length === 0 ? null : [...new Set(known)].sort().join(',');
}
function readTurbo(tree) {
    const noTurbo = tree.read(`${host_tuning_CPU}/intel_pstate/no_turbo`);
    if (noTurbo !== null)
        return noTurbo === '1' ? 'off' : 'on';
    const boost = tree.read(`${host_tuning_CPU}/cpufreq/boost`);
    return boost === null ? null : boost === '0' ? 'off' : 'on';
}
/**
 * What the processor is not affected by costs nothing. What is said of virtual machines (`KVM:`, `VMX:`) changes when
 * the first of them is started, and nothing changes for us.
 * https://docs.kernel.org/admin-guide/hw-vuln/index.html
 */
function readMitigations(tree) {
    const folder = `${host_tuning_CPU}/vulnerabilities`;
    const names = tree.names(folder).filter((name) => /^\w{1,64}$/.test(name));
    if (names.length === 0)
        return null;
    const rows = names.slice(0, MOST_MITIGATIONS).flatMap((name) => {
        const parts = (tree.read(`${folder}/${name}`) ?? '').slice(0, LONGEST_MITIGATION).split(/;\s*/);
        const text = parts.filter((part) => !/^(KVM|VMX):/.test(part)).join('; ');
        return text === '' || text === 'Not affected' ? [] : [[name, text]];
    });
    return Object.fromEntries(rows);
}

;// CONCATENATED MODULE: ./build/io/host-files.js
/** The machine as its own files describe it. What cannot be read is null, never a guess. */





/** Kernel parameters, by name or by the beginning of a name, that change what a benchmark can measure. */
const TELLING_PARAMETERS = /^(isolcpus|nohz|nohz_full|rcu_nocb\w*|irqaffinity|kthread_cpus|skew_tick|nosoftlockup|nowatchdog|nmi_watchdog|threadirqs|preempt|nosmt|maxcpus|nr_cpus|mitigations|(no)?spec\w*|l1tf|mds|tsx\w*|retbleed|kpti|pti|nopti|idle|cpuidle\S*|processor\.max_cstate|intel_idle\.max_cstate|intel_pstate|amd_pstate|cpufreq\S*|tsc|clocksource|transparent_hugepage|(default_)?hugepages\w*|numa|numa_balancing|norandmaps|swapaccount|cgroup\w*|systemd\.unified_cgroup_hierarchy|psi|mem)(=|$)/;
/** Files that tell what a cgroup has used; those of the benchmark's own have the same owner and mode. */
const COUNTERS = {
    v2: ['sys/fs/cgroup/cpu.stat', 'sys/fs/cgroup/memory.stat'],
    v1: ['sys/fs/cgroup/cpuacct/cpuacct.usage', 'sys/fs/cgroup/memory/memory.max_usage_in_bytes'],
};
/**
 * Facts of the Linux machine whose files are below `root`; of any other system, when `root` is the real one, as much as
 * Node itself tells.
 */
function linuxHost(root = '/') {
    const bare = root === '/' && process.platform !== 'linux';
    return { facts: async () => (bare ? readPortableFacts() : readLinuxFacts(new HostTree(root))) };
}
/** The one fact that setting up needs, without reading all the others for it. */
function cgroupVersion(root = '/') {
    return readCgroup(new HostTree(root));
}
/** Every system: Node does not tell siblings, but ARM processors outside of Linux have none. */
function readPortableFacts(architecture = process.arch) {
    const cpus = external_node_os_.cpus();
    const alone = architecture === 'arm64';
    const unknown = { node: 0, package: 0, type: null, capacity: null, maxKhz: null };
    return {
        machine: null,
        virtualization: null,
        architecture: external_node_os_.machine(),
        kernel: external_node_os_.release(),
        kernelParameters: [],
        cpuModel: cpus[0]?.model ?? null,
        microcode: null,
        cpus: cpus.map((_, id) => ({ ...unknown, id, core: alone ? id : null })),
        offlineCpus: [],
        allowedCpus: null,
        memoryBytes: external_node_os_.totalmem(),
        nodes: [],
        smt: null,
        governor: null,
        scalingDriver: null,
        scalingMode: null,
        frequencyLimits: null,
        turbo: null,
        transparentHugePages: null,
        numaBalancing: null,
        samePageMerging: null,
        mitigations: null,
        clocksource: null,
        swapBytes: 0,
        cgroup: null,
        cgroupReadable: null,
        biosVersion: null,
        distribution: `${external_node_os_.type()} ${external_node_os_.release()}`,
    };
}
function readLinuxFacts(tree) {
    const processor = readProcessor(tree);
    const cpus = readCpus(tree);
    const memoryBytes = readMemory(tree, 'MemTotal') ?? external_node_os_.totalmem();
    const cgroup = readCgroup(tree);
    return {
        machine: readMachine(tree),
        virtualization: readVirtualization(tree, processor),
        architecture: external_node_os_.machine(),
        kernel: tree.read('proc/sys/kernel/osrelease') ?? external_node_os_.release(),
        kernelParameters: readParameters(tree),
        cpuModel: cpuModelOf(processor),
        microcode: processor.get('microcode') ?? null,
        cpus,
        offlineCpus: readOffline(tree, cpus),
        allowedCpus: readAllowed(tree),
        memoryBytes,
        nodes: readNodes(tree, memoryBytes),
        ...readTuning(tree, cpus),
        swapBytes: readMemory(tree, 'SwapTotal') ?? 0,
        cgroup,
        cgroupReadable: cgroup === null ? null : !COUNTERS[cgroup].some((file) => tree.forbids(file)),
        biosVersion: readBios(tree),
        distribution: readDistribution(tree),
    };
}
/** What follows a lone `--` is for the first process, not for the kernel. */
function readParameters(tree) {
    const words = (tree.read('proc/cmdline') ?? '').split(/\s+/);
    const end = words.indexOf('--');
    return words.slice(0, end < 0 ? undefined : end).filter((word) => TELLING_PARAMETERS.test(word));
}
/** Bytes of a /proc/meminfo row, which is in KiB whatever it says. */
function readMemory(tree, row) {
    const kibibytes = new RegExp(`^${row}:\\s+(\\d{1,15}) kB$`, 'm').exec(tree.read('proc/meminfo') ?? '')?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}
function readCgroup(tree) {
    if (tree.has('sys/fs/cgroup/cgroup.controllers'))
        return 'v2';
    return tree.has('sys/fs/cgroup/cpuset') ? 'v1' : null;
}
function readDistribution(tree) {
    const release = tree.read('etc/os-release') ?? tree.read('usr/lib/os-release') ?? '';
    return /^PRETTY_NAME=(["']?)(.+)\1$/m.exec(release)?.[2] ?? null;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/cgroup.js + 3 modules
var build_cgroup = __webpack_require__(74474);
// EXTERNAL MODULE: ./build/isolation.js + 7 modules
var isolation = __webpack_require__(87976);
// EXTERNAL MODULE: ./build/io/capture.js
var capture = __webpack_require__(92607);
// EXTERNAL MODULE: ./build/io/output-folder.js
var output_folder = __webpack_require__(2309);
// EXTERNAL MODULE: ./build/io/stop.js
var io_stop = __webpack_require__(82077);
;// CONCATENATED MODULE: ./build/io/host-runtime.js
/** Runs one invocation as a process group of this host and ends the whole group with it. */











function hostRuntime(seconds, warn) {
    return {
        async invoke(plan, signal) {
            await (0,output_folder/* makeOutputFolder */.Wn)(plan.outputFolder);
            const cgroup = plan.cgroup === null ? null : await (0,io_cgroups/* openCgroup */.Pp)(plan.cgroup);
            try {
                return await runToEnd(plan, cgroup, signal, seconds);
            }
            finally {
                await closeCgroup(cgroup);
                await (0,output_folder/* removeOutputFolder */.u2)(plan.outputFolder, warn);
            }
        },
    };
}
async function closeCgroup(cgroup) {
    await cgroup?.endProcesses();
    const left = (await cgroup?.close()) ?? [];
    if (left.length === 0)
        return;
    throw (0,build_errors/* infrastructureError */.kv)(`the benchmark left processes in ${left[0]} that would not end`, {
        expected: 'none, since they would disturb what is measured next',
        todo: 'look who is in it: cat cgroup.procs there; then run again',
    });
}
/** How long the output may stay open after the benchmark's end, where its forgotten children cannot be found. */
const OUTPUT_GRACE_MS = 2000;
async function runToEnd(plan, cgroup, signal, seconds) {
    const frame = new isolation/* FrameReader */.tS();
    const stdout = new capture/* Capture */.R();
    const stderr = new capture/* Capture */.R();
    const { argv, env } = plan;
    const [program = '', ...args] = cgroup === null ? argv : (0,build_cgroup/* joinFirst */.FS)({ argv, env, groups: cgroup.procs });
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
            notStarted = { sentence: `${program} could not be started: ${(0,build_errors/* messageOf */.bD)(thrown)}`, culprit: 'command' };
            resolve();
        });
        child.once('close', () => resolve());
    });
    const exited = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    const stop = await (0,io_stop/* raceEnd */.t)(exited, plan.timeoutSeconds, signal, async () => killGroup(child.pid));
    const elapsed = seconds() - started;
    killGroup(child.pid);
    await cgroup?.endProcesses();
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
        notStarted: notStarted ?? (0,isolation/* readNotStarted */.TQ)(errors.text),
        ...(await (0,output_folder/* readResultFile */.kk)(plan.outputFolder, plan.resultFile)),
        usage,
        detail: stop.reason === 'engine lost' ? (0,build_errors/* messageOf */.bD)(stop.cause) : null,
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
        if ((0,build_errors/* codeOf */.$N)(thrown) !== 'ESRCH')
            throw thrown;
    }
}
/** Looks for the tools of this host in PATH; `launcher` is used where its architecture is ours. */
function findHostTools(searchPath, launcher) {
    return { taskset: find(searchPath, 'taskset'), setarch: find(searchPath, 'setarch'), launcher: usable(launcher) };
}
function find(searchPath, name) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        const file = usable(external_node_path_.join(folder, name));
        if (file !== null)
            return file;
    }
    return null;
}
function usable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return process.platform === 'linux' ? file : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/io/owner.js
var owner = __webpack_require__(41430);
;// CONCATENATED MODULE: ./build/io/host-turn.js
/**
 * One run measures at a time on a machine, whoever starts it and whatever runs it: root or not, container or host.
 *
 * No lock file would do: one that every user may write can be squatted or removed, and one that is root's is out of an
 * ordinary user's reach. So each process that wants its turn makes a link of its own in a folder where everybody may make
 * files but nobody may touch another's (/dev/shm), and believes a link only when the process that it names lives and is of
 * the user whose link it is. The links are the one bit of Burns' and Lamport's one-bit algorithm, ordered by when a turn
 * was first wanted: whoever sees an older link takes its own back and waits; the oldest waits until the others have done so.
 * A link of a process that has ended counts for nothing, however it ended.
 *
 * Not seen, and so not waited for: runs in another PID namespace, and those of other users where /proc hides them.
 */





const POLL_MS = 200;
/** When it was first wanted in ms of the monotonic clock, owner's mark (io/owner.ts), a number. */
const LINK = /^pinbench-turn\.(\d{15})\.([0-9a-f]{8}-(\d+)-\d+)\.\d+$/;
let counter = 0;
/** Where turns are taken: everybody's, and the same for everybody. */
function turnFolder() {
    return process.env.PINBENCH_TURNS ?? '/dev/shm';
}
/** Waits until no other run on this machine measures. Answers what ends the turn; throws when `signal` aborts. */
async function takeTurn(progress, signal, folder = turnFolder()) {
    counter += 1;
    const wanted = `${process.hrtime.bigint() / 1000000n}`.padStart(15, '0');
    const mine = `pinbench-turn.${wanted}.${(0,owner/* ownerMark */.$R)()}.${counter}`;
    const link = external_node_path_.join(folder, mine);
    const release = () => {
        (0,external_node_fs_.rmSync)(link, { force: true });
        process.off('exit', release);
    };
    let told = null;
    const wait = async ([first]) => {
        if (first !== undefined && first.name !== told) {
            progress.line(waitingFor(first));
            told = first.name;
        }
        // An abort ends the wait at once.
        await (0,promises_.setTimeout)(POLL_MS, undefined, { signal }).catch(() => { });
        if (!signal.aborted)
            return;
        release();
        throw (0,build_errors/* infrastructureError */.kv)('stopped while another run of pinbench had this host');
    };
    const rivals = () => rivalsIn(folder, mine);
    const older = () => rivals().filter(({ name }) => name < mine);
    process.on('exit', release);
    for (;;) {
        const problem = whyUnsafe(folder) ?? whyNoLink(mine, link);
        if (problem !== null) {
            release();
            progress.warning(`other runs on this machine are not waited for: ${problem}`);
            return () => { };
        }
        if (older().length === 0)
            break;
        (0,external_node_fs_.rmSync)(link, { force: true });
        for (let first = older(); first.length > 0; first = older())
            await wait(first);
    }
    for (let others = rivals(); others.length > 0; others = rivals())
        await wait(others);
    return release;
}
/** Other processes that want or have their turn, oldest first. Links of the dead are removed where that is allowed. */
function rivalsIn(folder, mine) {
    const own = ancestors();
    return (0,external_node_fs_.readdirSync)(folder)
        .sort()
        .flatMap((name) => {
        const [, , mark = '', pid = ''] = LINK.exec(name) ?? [];
        if (mark === '' || name === mine)
            return [];
        const link = (0,external_node_fs_.lstatSync)(external_node_path_.join(folder, name), { throwIfNoEntry: false });
        if (link === undefined)
            return [];
        const user = userOf(Number(pid));
        if (user === null || (0,owner/* ownerIsGone */.BP)(mark)) {
            removeDead(external_node_path_.join(folder, name));
            return [];
        }
        // A run inside a benchmark would wait for the run that waits for it.
        if (user !== link.uid || own.has(Number(pid)))
            return [];
        return [{ name, pid: Number(pid), uid: link.uid, since: link.mtime }];
    });
}
function removeDead(link) {
    try {
        (0,external_node_fs_.rmSync)(link, { force: true });
    }
    catch (thrown) {
        // Another user's: it is for that user or root to remove.
        if (!['EPERM', 'EACCES', 'EROFS'].includes((0,build_errors/* codeOf */.$N)(thrown) ?? ''))
            throw thrown;
    }
}
/** Effective user of a live process; null: it has ended, or only waits for its parent to notice. */
function userOf(pid) {
    try {
        const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8');
        if (/^State:\s+[ZX]/m.test(status))
            return null;
        return Number(/^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1]);
    }
    catch (thrown) {
        if (['ENOENT', 'ESRCH', 'EACCES'].includes((0,build_errors/* codeOf */.$N)(thrown) ?? ''))
            return null;
        throw thrown;
    }
}
function ancestors() {
    const found = new Set();
    for (let pid = process.ppid; pid > 1 && !found.has(pid);) {
        found.add(pid);
        try {
            pid = Number((0,owner/* fieldsOfStat */.n)((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))[1]);
        }
        catch (thrown) {
            if (!['ENOENT', 'ESRCH', 'EACCES'].includes((0,build_errors/* codeOf */.$N)(thrown) ?? ''))
                throw thrown;
            break;
        }
    }
    return found;
}
/** Why others could take links away here, or null. */
function whyUnsafe(folder) {
    const stat = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true)
        return `there is no folder ${folder}`;
    const isOpen = (stat.mode & 0o022) !== 0;
    if (isOpen && (stat.mode & 0o1000) === 0)
        return `everybody may remove what is in ${folder}`;
    return null;
}
function whyNoLink(text, link) {
    try {
        (0,external_node_fs_.symlinkSync)(text, link);
        return null;
    }
    catch (thrown) {
        return (0,build_errors/* messageOf */.bD)(thrown);
    }
}
function waitingFor({ pid, uid, since }) {
    const [, time = ''] = /T(\d\d:\d\d:\d\d)/.exec(since.toISOString()) ?? [];
    return `waiting for pinbench process ${pid} of ${userName(uid)}, which has this host since ${time} UTC`;
}
function userName(uid) {
    const line = (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8')
        .split('\n')
        .find((each) => each.split(':')[2] === `${uid}`);
    const name = line?.split(':')[0] ?? '';
    return name === '' ? `user ${uid}` : `user ${name}`;
}

;// CONCATENATED MODULE: ./build/io/host-vitals.js
/** Counters and readings of this host at one moment, from the kernel's own files. What cannot be read is null. */




/** /proc/stat counts in hundredths of a second on every architecture (USER_HZ). */
const TICKS_PER_SECOND = 100;
/** `cpus` in the kernel's notation, null for all; `root` is where the machine's files are. */
async function readVitals(cpus, root = '/') {
    const files = new Files(root);
    const stat = files.read('proc/stat');
    const watched = (cpus === null ? null : (0,cpu_list/* readCpuList */.DJ)(cpus)) ?? cpusOf(stat);
    const vmstat = files.read('proc/vmstat');
    const available = /^MemAvailable:\s+(\d+) kB$/m.exec(files.read('proc/meminfo'))?.[1];
    return {
        ...readClocks(),
        stealSeconds: readSteal(stat, watched),
        swapInPages: number(/^pswpin (\d+)$/m.exec(vmstat)?.[1]),
        swapOutPages: number(/^pswpout (\d+)$/m.exec(vmstat)?.[1]),
        throttleEvents: readThrottling(files, watched),
        interrupts: readInterrupts(files.read('proc/interrupts'), watched),
        frequencies: readFrequencies(files, watched),
        loadAverage: number(files.read('proc/loadavg').split(' ')[0]),
        temperatureCelsius: readTemperature(files),
        memoryAvailableBytes: available === undefined ? null : Number(available) * 1024,
        uptimeSeconds: number(files.read('proc/uptime').split(' ')[0]),
    };
}
/** Two clocks cannot be read at once; of a few tries the one counts that was interrupted least. */
function readClocks() {
    let best = { seconds: 0, clockOffset: 0, gap: Number.POSITIVE_INFINITY };
    for (let tries = 0; tries < 5; tries += 1) {
        const first = process.hrtime.bigint();
        const wall = Date.now() / 1000;
        const gap = Number(process.hrtime.bigint() - first) / 1e9;
        const seconds = Number(first) / 1e9;
        if (gap < best.gap)
            best = { seconds, clockOffset: wall - seconds, gap };
    }
    return { seconds: best.seconds, clockOffset: best.clockOffset };
}
/** Small text files below a root folder. */
class Files {
    #root;
    constructor(root) {
        this.#root = root;
    }
    /** '' when it is not there, or has nothing to say to us. */
    read(file) {
        try {
            return (0,external_node_fs_.readFileSync)(external_node_path_.join(this.#root, file), 'utf8').trim();
        }
        catch (thrown) {
            if (host_vitals_isUnreadable(thrown))
                return '';
            throw thrown;
        }
    }
    names(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(external_node_path_.join(this.#root, folder));
        }
        catch (thrown) {
            if (host_vitals_isUnreadable(thrown))
                return [];
            throw thrown;
        }
    }
}
/** Sensors that are asleep or broken answer with one of the later ones. */
const host_vitals_UNREADABLE = new Set('ENOENT ENOTDIR EACCES EPERM EINVAL EIO ENODEV ENODATA EAGAIN ENXIO EOPNOTSUPP'.split(' '));
function host_vitals_isUnreadable(thrown) {
    return host_vitals_UNREADABLE.has((0,build_errors/* codeOf */.$N)(thrown) ?? '');
}
function cpusOf(stat) {
    return [...stat.matchAll(/^cpu(\d+) /gm)].map(([, id]) => Number(id));
}
/** Eighth column of proc_stat(5): user nice system idle iowait irq softirq steal. */
function readSteal(stat, watched) {
    return sum(watched.map((cpu) => number(new RegExp(`^cpu${cpu} (?:\\d+ ){7}(\\d+)`, 'm').exec(stat)?.[1])), 1 / TICKS_PER_SECOND);
}
/** A core's own events, and its package's, which each of its CPUs tells again. */
function readThrottling(files, watched) {
    const counts = watched.flatMap((cpu) => ['core_throttle_count', 'package_throttle_count'].map((name) => number(files.read(`sys/devices/system/cpu/cpu${cpu}/thermal_throttle/${name}`))));
    return sum(counts, 1);
}
function readFrequencies(files, watched) {
    const found = {};
    for (const cpu of watched) {
        const kilohertz = number(files.read(`sys/devices/system/cpu/cpu${cpu}/cpufreq/scaling_cur_freq`));
        if (kilohertz !== null)
            found[`${cpu}`] = kilohertz;
    }
    return Object.keys(found).length === 0 ? null : found;
}
/** The hottest of all sensors. https://docs.kernel.org/driver-api/thermal/sysfs-api.html : thousandths of a degree. */
function readTemperature(files) {
    const zones = files.names('sys/class/thermal').filter((name) => /^thermal_zone\d+$/.test(name));
    const degrees = zones.flatMap((zone) => {
        const text = files.read(`sys/class/thermal/${zone}/temp`);
        return /^-?\d+$/.test(text) ? [Number(text) / 1000] : [];
    });
    return degrees.length === 0 ? null : Math.max(...degrees);
}
/**
 * Rows with a number are a device's; those with letters (LOC, RES, IPI0) are the kernel's own, as is the row of a timer,
 * which is a device's on ARM. The columns are the CPUs that are online, as the first line names them.
 */
function readInterrupts(text, watched) {
    const [head = '', ...rows] = text.split('\n');
    const columns = head.trim().split(/\s+/);
    const chosen = watched.map((cpu) => columns.indexOf(`CPU${cpu}`)).filter((column) => column >= 0);
    if (chosen.length === 0)
        return null;
    const interrupts = {};
    for (const row of rows) {
        const [, id = '', rest = ''] = /^\s*(\d+):\s*(.*)$/.exec(row) ?? [];
        const cells = rest.split(/\s+/);
        // A device's name comes last; before it are its controller, its number there and its kind.
        const name = rest.split(/\s{2,}/).at(-1) ?? '';
        if (id === '' || /timer/.test(name))
            continue;
        const count = chosen.reduce((total, column) => total + (number(cells[column]) ?? 0), 0);
        if (count > 0)
            interrupts[`${id} ${name}`] = count;
    }
    return interrupts;
}
/** null when nothing at all could be read. */
function sum(counts, scale) {
    const known = counts.filter((count) => count !== null);
    return known.length === 0 ? null : known.reduce((total, count) => total + count, 0) * scale;
}
function number(text) {
    return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/container/podman.js
const SECCOMP = 'seccomp=';
/** What Podman's service keeps for itself where it may; it cannot give its containers more. */
const MOST_FILES = 1_048_576;
const MOST_PROCESSES = 32_768;
/**
 * `seccompFile`: where the filter's text will be. Podman knows no memory policy for tmpfs and refuses the option; the
 * container's memory nodes (cpuset.mems) still bind its pages, as they do those of any memory of its processes.
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
                Tmpfs: Object.fromEntries(Object.entries(Tmpfs).map(([place, options]) => [place, withoutPolicy(options)])),
            },
        },
        seccomp: filter === undefined ? null : filter.slice(SECCOMP.length),
    };
}
function withoutPolicy(options) {
    return options
        .split(',')
        .filter((option) => !option.startsWith('mpol='))
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

;// CONCATENATED MODULE: ./build/io/podman-runtime.js
/** Runs invocations in Podman's containers, through its Docker API. */



/** `runtime` speaks to the engine; the engine runs on this host and can read files of `scratch`. */
function podmanRuntime(runtime, scratch) {
    const seccompFile = external_node_path_.join(scratch, 'seccomp.json');
    return {
        async invoke(plan, signal) {
            // Whoever may start this process may have its limits, and the engine of this host gives no less.
            const limits = readLimits(await (0,external_node_fs_promises_.readFile)('/proc/self/limits', 'utf8'));
            const { create, seccomp } = forPodman(plan.create, seccompFile, limits);
            if (seccomp !== null)
                await (0,external_node_fs_promises_.writeFile)(seccompFile, seccomp);
            return runtime.invoke({ ...plan, create }, signal);
        },
    };
}

// EXTERNAL MODULE: ./build/io/programs.js
var programs = __webpack_require__(18832);
// EXTERNAL MODULE: ./build/io/scratch.js
var scratch = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/io/shield.js + 15 modules
var shield = __webpack_require__(65734);
;// CONCATENATED MODULE: ./build/io/workplace.js
/** Sets up the place where invocations happen: an engine when one answers, else the host itself. */














/** What earlier runs have left is looked after at each start, but nobody waits long for it. */
const SWEEP_MS = 5_000;
async function setUpWorkplace(wish, clock, progress) {
    const host = { ...linuxHost(), vitals: (cpus) => readVitals(cpus), grade: doctor_record/* lastGrade */.cX };
    const cgroup = cgroupVersion();
    for (const sentence of (0,shield.restoreHost)())
        progress.warning(sentence);
    await (0,io_cgroups/* sweepCgroups */.c9)(owner/* ownerIsGone */.BP);
    const until = performance.now() + SWEEP_MS;
    await (0,scratch/* sweepScratch */.Dq)([external_node_path_.dirname(wish.scratch)], { until, everybody: false, dryRun: false });
    const cgroups = cgroup === null || (0,io_cgroups/* whyNoCgroups */.f)(cgroup) !== null ? null : cgroup;
    const place = {
        ...{ host, cgroups, owner: (0,owner/* ownerMark */.$R)(), outputs: wish.outputs, excluded: wish.excluded },
        takeTurn: (told, signal) => takeTurn(told, signal),
    };
    const launcher = (0,programs/* programFile */.p)(wish.home, 'launcher');
    if (wish.runtime !== 'host') {
        // Loaded only now: the engine's client is the heaviest package there is.
        const { connectEngine, engineAnswers, readEngineFacts } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(263)]).then(__webpack_require__.bind(__webpack_require__, 31065));
        const engine = connectEngine();
        if (await engineAnswers(engine)) {
            const { engineBuilder } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(118), __webpack_require__.e(757), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 66645));
            const { buildxBuilder } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(118), __webpack_require__.e(757), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 33561));
            const { releaseImages } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 33254));
            const { dockerRuntime, sweepContainers } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(40), __webpack_require__.e(549)]).then(__webpack_require__.bind(__webpack_require__, 71595));
            await (0,programs/* mustExist */.j)(launcher, 'the launcher');
            const swept = await sweepContainers(engine, owner/* ownerIsGone */.BP);
            if (swept > 0)
                progress.warning(`removed ${swept} container(s) that an earlier, killed run had left`);
            const engineFacts = await readEngineFacts(engine);
            await releaseImages(engine, owner/* ownerIsGone */.BP);
            const builder = engineBuilder(engine, place.owner, clock.seconds);
            const runtime = dockerRuntime(engine, clock.seconds, progress.warning);
            return {
                ...place,
                kind: 'docker',
                engine: engineFacts,
                builder: wish.builder === 'engine'
                    ? builder
                    : buildxBuilder(engine, place.owner, builder.find, wish.scratch, clock.seconds),
                close: () => releaseImages(engine, (owner) => owner === place.owner).catch((thrown) => progress.warning((0,build_errors/* messageOf */.bD)(thrown))),
                runtime: engineFacts.name === 'podman' ? podmanRuntime(runtime, wish.scratch) : runtime,
                launcher,
                user: unprivilegedUser(),
                shield: (0,shield/* hostShield */.K)({ driver: engineFacts.cgroupDriver === 'systemd' ? 'systemd' : 'cgroupfs' }),
            };
        }
        if (wish.runtime === 'docker') {
            throw (0,build_errors/* infrastructureError */.kv)('no Docker engine answers', {
                expected: 'a running engine that this user may talk to',
                todo: 'start Docker, set DOCKER_HOST, or run without a container: --runtime host',
            });
        }
        progress.warning('no Docker engine answers');
    }
    const tools = findHostTools(process.env.PATH ?? '', launcher);
    progress.warning((0,host_process/* lostWithoutContainer */.y4)(tools));
    return {
        ...place,
        kind: 'host',
        tools,
        runtime: hostRuntime(clock.seconds, progress.warning),
        inherited: process.env,
        close: async () => { },
    };
}
/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser() {
    const uid = process.getuid?.() ?? 0;
    return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}


/***/ }),

/***/ 16564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cgroupOf),
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cgroup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74474);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18199);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96952);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16143);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50243);
/** Everything before the first invocation: the image is made, and how an invocation is started is decided. */







/** `beside`: the suite as it is measured, when this is the same suite of other sources: its image has a name of its own. */
async function prepare(suite, { cpus }, place, progress, signal, beside = null) {
    if (cpus !== null && beside === null)
        progress.line(`CPUs ${cpus.cpus}, memory node ${cpus.memoryNodes}: ${cpus.reason}`);
    if (place.kind === 'host') {
        return {
            image: null,
            invoke: (order, _partition, stop, command = suite.run.command) => {
                const said = command === undefined ? suite : { ...suite, run: { ...suite.run, command } };
                const plan = (0,_host_process_js__WEBPACK_IMPORTED_MODULE_5__/* .planHostProcess */ .bl)((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .hostSetting */ .rn)(said, place, cpus, order));
                const cgroup = cgroupOf(place.cgroups, 'cgroupfs', place.owner, order, null);
                return place.runtime.invoke({ ...plan, cgroup }, stop);
            },
        };
    }
    const image = await obtainImage(suite, place, progress, signal, beside);
    const argv = suite.run.command ?? [...image.entrypoint, ...image.command];
    if (argv.length === 0)
        throw (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .noCommand */ .hh)(suite);
    return {
        image: image.facts,
        invoke: (order, partition, stop, command = argv) => {
            const cgroup = cgroupOf(place.cgroups, place.engine.cgroupDriver, place.owner, order, partition);
            const setting = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .containerSetting */ .gj)(suite, place, cpus, image.facts.id, command, order, cgroup, partition);
            return place.runtime.invoke({ ...(0,_container_js__WEBPACK_IMPORTED_MODULE_6__/* .planContainer */ .ff)(setting), cgroup }, stop);
        },
    };
}
/** null where no group can be made, or the engine makes them in a way that we do not know how to read. */
function cgroupOf(version, driver, run, order, partition) {
    if (version === null || (driver !== 'cgroupfs' && driver !== 'systemd'))
        return null;
    return (0,_cgroup_js__WEBPACK_IMPORTED_MODULE_1__/* .planCgroup */ .AM)({ version, driver, run, order, partition });
}
async function obtainImage(suite, place, progress, signal, beside) {
    const steps = { step: (text) => progress.line(text) };
    const spec = suite.image;
    if (spec?.name !== undefined)
        return place.builder.find(spec.name, steps, signal);
    const plan = buildPlanOf(suite, spec, place.excluded);
    // Sources in a folder of their own would leave an image of another name behind each time.
    const tag = beside === null ? plan.tag : `${buildPlanOf(beside, beside.image, place.excluded).tag}-base`;
    return place.builder.build({ ...plan, tag }, steps, signal);
}
function buildPlanOf(suite, spec, excluded) {
    if (spec?.dockerfile === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`suite "${suite.name}" has no image`, {
            expected: 'image.dockerfile or image.name',
            todo: 'add one of them, or run it without a container: --runtime host',
        });
    }
    const context = spec.context ?? node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(spec.dockerfile);
    const plan = (0,_image_js__WEBPACK_IMPORTED_MODULE_3__/* .planBuild */ .C7)(suite.name, spec, context, spec.dockerfile, excluded);
    if (plan !== null)
        return plan;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`the Dockerfile ${spec.dockerfile} lies outside its context ${context}`, {
        expected: 'a Dockerfile inside the context, since the engine sees only the context',
        todo: 'set image.context to a folder above the Dockerfile',
    });
}


/***/ }),

/***/ 50243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gj: () => (/* binding */ containerSetting),
  rn: () => (/* binding */ hostSetting),
  hh: () => (/* binding */ noCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/launch.js
/** Decides the words that stand between the launcher and the command: how the command is to be started. */
/** The launcher's own arguments, in front of the command; the grammar is told in launcher/README.md. */
function launchArguments(wish) {
    const { aslr, cpus, nice, policy, limits = [] } = wish;
    return [
        ...['--aslr', aslr],
        ...(cpus === null ? [] : ['--cpus', cpus]),
        ...(nice === undefined ? [] : ['--nice', `${nice}`]),
        ...(policy === undefined ? [] : ['--policy', typeof policy === 'string' ? policy : realTime(policy)]),
        ...limits.flatMap(({ name, soft, hard }) => ['--limit', `${name}=${soft}:${hard}`]),
        '--',
    ];
}
function realTime({ name, priority }) {
    return `${name}:${priority}`;
}

// EXTERNAL MODULE: ./build/seccomp.js + 4 modules
var seccomp = __webpack_require__(59596);
;// CONCATENATED MODULE: ./build/pipeline/settings.js
/** A suite and the place it runs in, as the settings that one invocation's plan is made from. */




function containerSetting(suite, place, cpus, imageId, argv, order, cgroup, partition) {
    return {
        imageId,
        argv,
        run: suite.run,
        cpus: cpus?.cpus ?? '',
        memoryNodes: cpus?.memoryNodes ?? '',
        // Below a partition the engine pins nothing, so the launcher narrows to the suite's own CPUs.
        launch: launchArguments({ aslr: suite.run.aslr, cpus: partition === null ? null : (cpus?.cpus ?? null) }),
        seccomp: place.engine.seccomp ? (0,seccomp/* seccompText */.M)() : null,
        cgroup: { parent: cgroup?.parent ?? null, partition: partition !== null },
        launcher: place.launcher,
        outputFolder: external_node_path_.join(place.outputs, `output-${order}`),
        resultFile: suite.results.path ?? null,
        labels: { pinbench: place.owner, 'pinbench.suite': suite.name, 'pinbench.invocation': `${order}` },
        user: place.user,
    };
}
function hostSetting(suite, place, cpus, order) {
    if (suite.run.command === undefined)
        throw noCommand(suite);
    return {
        argv: suite.run.command,
        run: suite.run,
        cpus: cpus?.cpus ?? null,
        launch: launchArguments({ aslr: suite.run.aslr, cpus: cpus?.cpus ?? null }),
        tools: place.tools,
        directory: suite.directory,
        outputFolder: external_node_path_.join(place.outputs, `output-${order}`),
        resultFile: suite.results.path ?? null,
        inherited: place.inherited,
    };
}
function noCommand(suite) {
    return (0,errors/* usageError */.Wp)(`suite "${suite.name}" has no command to run`, {
        todo: 'add run.command, a list such as [make, bench]',
    });
}


/***/ }),

/***/ 71273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ describeSurroundings)
});

// EXTERNAL MODULE: ./build/container.js
var container = __webpack_require__(18199);
// EXTERNAL MODULE: ./build/cpu-list.js
var cpu_list = __webpack_require__(65099);
;// CONCATENATED MODULE: ./build/cpus/reserved.js
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

;// CONCATENATED MODULE: ./build/cpus/cores.js
/** CPUs whose core is not known are left out: ask `unplacedCpus` first. */
function coresOf(cpus) {
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

;// CONCATENATED MODULE: ./build/cpus/kinds.js
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/cpus.js
/** Which CPUs a suite gets: a pure function of the host's topology. */





/** A kind of core is worth its speed when there is room for two threads. */
const ENOUGH_CPUS = 2;
/**
 * Chooses CPUs out of the online ones. A list is taken as it is, once all of its CPUs are found online. `auto` takes
 * whole cores of one kind in one package and one NUMA node: the fastest kind, and of it the node with the most cores,
 * the highest-numbered of equals (the system starts filling memory and interrupts from node 0). It leaves out the core
 * of CPU 0, where the system's own work gathers, and every core that has a CPU of `reserved`.
 * Throws a usage error when there is nothing to choose, or when the topology is unknown or lopsided: no guess is made.
 */
function chooseCpus(wanted, cpus, reserved = []) {
    return wanted.trim() === 'auto'
        ? chooseWholeCores(cpus, new Set(reserved))
        : checkList(wanted, cpus, new Set(reserved));
}
function chooseWholeCores(cpus, reserved) {
    const unplaced = unplacedCpus(cpus);
    if (unplaced.length > 0) {
        throw (0,errors/* usageError */.Wp)(`the system does not tell which CPUs share a core with ${(0,cpu_list/* cpusText */.lk)(unplaced)}`, {
            expected: 'a core and one NUMA node for every CPU, since a core is never split between the benchmark and others',
            todo: 'name the CPUs: `cpus: "1"`, or a list such as "2-3"',
        });
    }
    const cores = coresOf(cpus);
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
        `${count(chosen.length, `whole ${kind === '' ? '' : `${kind} `}core`)} of ${placeText(place, cores)}`,
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
        todo: 'bring the missing threads online, switch all siblings off, or name the CPUs in `cpus`',
    });
}
function nothingLeft(cores, reserved) {
    const threads = cores.flatMap((core) => core.threads);
    const online = (0,cpu_list/* formatCpuList */.mK)(threads);
    const free = (0,cpu_list/* formatCpuList */.mK)(threads.filter((id) => !reserved.includes(id)));
    const kept = reserved.length === 0 ? '' : `; ${(0,cpu_list/* cpusText */.lk)(reserved)} reserved`;
    const what = cores.length === 1 ? 'this machine has one physical core' : 'no whole core is left for the benchmark';
    return (0,errors/* usageError */.Wp)(`${what} (online CPUs: ${online || 'none'}${kept}) and the system needs one`, {
        expected: 'a second physical core for the benchmark, beside the core of CPU 0',
        todo: `use a machine with two cores, or accept the noise and name the CPUs: \`cpus: "${free || online || '0'}"\``,
    });
}
function checkList(wanted, cpus, reserved) {
    const list = (0,cpu_list/* parseCpuList */.Sx)(wanted);
    const online = new Set(cpus.map((cpu) => cpu.id));
    const absent = list.filter((id) => !online.has(id));
    if (absent.length > 0) {
        throw (0,errors/* usageError */.Wp)(`\`cpus: "${wanted.slice(0, 80)}"\` asks for ${(0,cpu_list/* cpusText */.lk)(absent)}, not online here`, {
            expected: `CPUs out of ${(0,cpu_list/* formatCpuList */.mK)(online)}`,
            todo: 'change the list, bring the CPU online, or use `auto`',
        });
    }
    const chosen = new Set(list);
    const nodes = (0,cpu_list/* formatCpuList */.mK)(cpus.filter((cpu) => chosen.has(cpu.id)).map((cpu) => cpu.node));
    const reason = ['as configured', ...remarksOn(chosen, cpus, reserved, nodes)].join('; ');
    return { cpus: (0,cpu_list/* formatCpuList */.mK)(list), memoryNodes: nodes, reason };
}
function remarksOn(chosen, cpus, reserved, nodes) {
    const cores = coresOf(cpus).filter((core) => core.threads.some((id) => chosen.has(id)));
    const shared = cores.flatMap((core) => core.threads).filter((id) => !chosen.has(id));
    const others = [...chosen].filter((id) => reserved.has(id));
    const unplaced = unplacedCpus(cpus.filter((cpu) => chosen.has(cpu.id)));
    const kinds = kindsOf(cpus).filter((kind) => [...kind.cpus].some((id) => chosen.has(id)));
    const largest = Math.max(...[...group(cpus, (cpu) => cpu.node).values()].map((ofNode) => ofNode.length));
    const size = chosen.size > largest ? ` (no node has more than ${count(largest, 'CPU')})` : '';
    return [
        ...(/\D/.test(nodes) ? [`spans NUMA nodes ${nodes}${size}: some memory is farther away than other`] : []),
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
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/environment-key.js
var environment_key = __webpack_require__(17715);
;// CONCATENATED MODULE: ./build/environment.js
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
        key: (0,environment_key/* keyOf */.T)(hard),
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
    const { engine, spec, definition } = conditions;
    const inContainer = conditions.runtime === 'docker';
    return {
        runtime: conditions.runtime,
        'oci runtime': engine?.ociRuntime ?? null,
        cpus: conditions.cpus,
        'memory nodes': conditions.memoryNodes,
        'pinned cores': environment_coresOf(conditions.cpus, host.cpus),
        shield: conditions.shield,
        scheduler: conditions.scheduler,
        aslr: conditions.aslr,
        seccomp: conditions.seccomp,
        'speculative store bypass': conditions.speculation,
        // The host runtime cannot hold a process to these limits, so there they say nothing.
        'memory limit': inContainer ? spec.memoryBytes : null,
        'shm size': inContainer ? spec.shmBytes : null,
        'tmp size': inContainer ? spec.tmpBytes : null,
        'tmpfs policy': inContainer ? conditions.tmpfsPolicy : null,
        'pids limit': inContainer ? spec.pids : null,
        command: [...definition.argv],
        'command environment': Object.entries(definition.env)
            .map(([name, value]) => `${name}=${value}`)
            .sort(),
        user: definition.user,
    };
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
function environment_coresOf(pinned, cpus) {
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

// EXTERNAL MODULE: ./build/host-process.js
var host_process = __webpack_require__(96952);
// EXTERNAL MODULE: ./build/engine-flaws.js
var engine_flaws = __webpack_require__(19718);
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
            todo: 'use such a kernel and engine, or run code that you trust with --runtime host',
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
        ...escapesFrom('runc', engine.runc, engine_flaws/* RUNC_FLAWS */.$C, 'a benchmark'),
        ...(builds ? escapesFrom('Docker', engine.version, engine_flaws/* DOCKER_FLAWS */.zV, 'a step of a Dockerfile') : []),
    ];
}
function refuseOld(engine) {
    const { api = null } = engine;
    const isOldDocker = engine.name === 'docker' && (0,engine_flaws/* isOlder */.tW)(engine.version, LEAST_DOCKER);
    if (api === null ? !isOldDocker : !(0,engine_flaws/* isOlder */.tW)(api, LEAST_API))
        return;
    throw (0,errors/* usageError */.Wp)(`${named(engine)}${api === null ? '' : ` (API ${api.slice(0, 20)})`} is too old`, {
        expected: `Docker ${LEAST_DOCKER} or newer, or what speaks API ${LEAST_API}`,
        todo: 'update the engine, or use --runtime host',
    });
}
/** A distribution mends without a new number, so a number alone is never a reason to refuse. */
function escapesFrom(program, version, flaws, who) {
    const known = version === null ? null : (0,engine_flaws/* openFlaws */.kr)(version, flaws);
    if (version === null || known === null) {
        return [`the engine does not tell its version of ${program}: known escapes from it cannot be ruled out`];
    }
    if (known.open.length === 0)
        return [];
    const which = known.open.map(({ ids, fixed }) => `${listed(ids)} (mended in ${fixed.join(', ')})`);
    return [
        `${program} ${version.slice(0, 40)} is older than the mend of ${which.join(' and of ')}: unless your distribution ` +
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
/** Whether this machine can grant the limits that a suite sets. */


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
            todo: 'set a smaller `memory`, or run on a larger machine',
        });
    }
    if (run.shmBytes > run.memoryBytes) {
        throw (0,errors/* usageError */.Wp)(`\`shm: ${sizeText(run.shmBytes)}\` is more than \`memory: ${memory}\``, {
            expected: 'less, because what is in /dev/shm counts as memory',
            todo: 'set a larger `memory` or a smaller `shm`',
        });
    }
    return [...tmpfsAboveMemory(run), ...memoryAboveNode(run, host)];
}
function refusePids(pids) {
    if (Number.isInteger(pids) && pids >= FEWEST_PIDS && pids <= MOST_PIDS)
        return;
    throw (0,errors/* usageError */.Wp)(`\`pids: ${pids}\` is no limit that a container can run under`, {
        expected: `a whole number from ${FEWEST_PIDS} (the container's init and the benchmark) to ${MOST_PIDS}`,
        todo: 'set `pids` to what the benchmark needs; each thread counts',
    });
}
/** https://docs.kernel.org/filesystems/tmpfs.html */
function tmpfsAboveMemory({ shmBytes, tmpBytes, memoryBytes }) {
    if (shmBytes + tmpBytes <= memoryBytes)
        return [];
    return [
        `/dev/shm and /tmp may hold ${sizeText(shmBytes + tmpBytes)} together, and all of it counts against ` +
            `\`memory: ${sizeText(memoryBytes)}\`: a benchmark that fills them is killed for want of memory`,
    ];
}
/** A benchmark has the memory of its CPUs' nodes only; `auto` stays in one node. */
function memoryAboveNode({ cpus, memoryBytes }, host) {
    const named = (0,cpu_list/* readCpuList */.DJ)(cpus === 'auto' ? '' : cpus) ?? [];
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
    if (wanted.trim() === 'auto')
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
    const expected = `CPUs out of ${(0,cpu_list/* formatCpuList */.mK)(online)}`;
    if (missing.length > 0) {
        throw (0,errors/* usageError */.Wp)(`${asked} ${(0,cpu_list/* cpusText */.lk)(missing)}, which this machine does not have`, {
            expected,
            todo: 'change the list, or use `auto`',
        });
    }
    if (offline === undefined)
        return;
    throw (0,errors/* usageError */.Wp)(`${asked} ${(0,cpu_list/* cpusText */.lk)(absent)}, which ${absent.length === 1 ? 'is' : 'are'} offline`, {
        expected,
        todo: `change the list, or bring the CPU online: echo 1 > /sys/devices/system/cpu/cpu${offline}/online`,
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
            todo: 'name other CPUs, or use `auto`',
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
        `CPUs ${(0,cpu_list/* formatCpuList */.mK)(list)} are in NUMA nodes ${nodes}${tooMany}: where memory comes from, near or far, changes from run to run`,
    ];
    // The engine splits tmpfs options at commas, so only one node or a range can be written there.
    if (nodes.includes(','))
        warnings.push(`memory of /dev/shm and /tmp cannot be bound to nodes ${nodes}: name CPUs of neighbouring nodes`);
    return warnings;
}

;// CONCATENATED MODULE: ./build/preflight.js




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

// EXTERNAL MODULE: ./build/seccomp.js + 4 modules
var seccomp = __webpack_require__(59596);
// EXTERNAL MODULE: ./build/pipeline/settings.js + 1 modules
var settings = __webpack_require__(50243);
;// CONCATENATED MODULE: ./build/pipeline/surroundings.js
/** What a run is measured in: whether it fits this host, its CPUs, what isolation it asks for, its environment key. */








/** Throws a usage error when the suite cannot run here: CPUs that are not there, a suite without a command. */
async function describeSurroundings(suite, place) {
    const host = await place.host.facts();
    const { run } = suite;
    const engine = place.kind === 'docker' ? place.engine : null;
    const checked = engine === null ? null : { ...engine, cgroup: host.cgroup };
    const warnings = checkFits(suite, host, checked);
    const pinned = place.kind === 'docker' || (0,host_process/* canPin */.UT)(place.tools);
    const cpus = pinned ? chooseCpus(run.cpus, host.cpus, reservedCpus(host)) : null;
    const asked = place.kind === 'docker'
        ? (0,container/* requestedOfContainer */.Hv)((0,settings/* containerSetting */.gj)(suite, place, cpus, '', [], 0, null, null))
        : (0,host_process/* requestedOfHost */._c)((0,settings/* hostSetting */.rn)(suite, place, cpus, 0));
    // Podman refuses a memory policy for a tmpfs, so none is asked for; and its containers are never taken for Docker's.
    const onPodman = engine?.name === 'podman';
    const requested = onPodman ? { ...asked, shmPolicy: null } : asked;
    return {
        cpus,
        requested,
        host,
        warnings,
        escapes: checked === null ? [] : knownEscapes(checked, suite.image?.dockerfile !== undefined),
        fingerprint: (known) => fingerprint(host, {
            runtime: place.kind,
            ...(engine === null
                ? {}
                : { engine: { ...engine, ociRuntime: onPodman ? `${engine.runtime} of podman` : engine.runtime } }),
            cpus: cpus?.cpus ?? null,
            memoryNodes: place.kind === 'docker' ? (cpus?.memoryNodes ?? null) : null,
            spec: run,
            aslr: requested.aslr,
            scheduler: requested.scheduler,
            tmpfsPolicy: requested.shmPolicy,
            seccomp: engine?.seccomp === true ? (0,seccomp/* seccompName */.Uy)() : null,
            pool: run.pool,
            definition: { argv: run.command ?? [], env: run.env, user: requested.user },
            ...known,
        }),
    };
}


/***/ }),

/***/ 59596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uy: () => (/* binding */ seccompName),
  M: () => (/* binding */ seccompText)
});

// UNUSED EXPORTS: seccompForKubernetes, seccompProfile

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/canonical-json.js
var canonical_json = __webpack_require__(33925);
;// CONCATENATED MODULE: ./build/seccomp/groups.js
const groups_GROUPS = [
    {
        name: 'open files',
        why: 'to open, read, write and close what the file permissions allow',
        calls: words(`
      open openat openat2 creat close close_range read readv pread64 preadv preadv2 readahead write writev pwrite64 pwritev
      pwritev2 lseek _llseek dup dup2 dup3 fcntl fcntl64 ioctl flock pipe pipe2 sendfile sendfile64 splice tee vmsplice
      copy_file_range truncate truncate64 ftruncate ftruncate64 fallocate fadvise64 fadvise64_64 fsync fdatasync sync syncfs
      sync_file_range memfd_create memfd_secret`),
    },
    {
        name: 'folders and names',
        why: 'to walk the tree, to make, rename and remove entries',
        calls: words(`
      chdir fchdir getcwd getdents getdents64 mkdir mkdirat rmdir link linkat unlink unlinkat symlink symlinkat readlink
      readlinkat rename renameat renameat2 mknod mknodat name_to_handle_at umask listmount statmount`),
    },
    {
        name: 'file attributes',
        why: 'to look at and change metadata of own files; the kernel checks the owner',
        calls: words(`
      access faccessat faccessat2 stat stat64 fstat fstat64 lstat lstat64 fstatat64 newfstatat statx statfs statfs64 fstatfs
      fstatfs64 chmod fchmod fchmodat fchmodat2 chown chown32 fchown fchown32 fchownat lchown lchown32 utime utimes futimesat
      utimensat utimensat_time64 getxattr getxattrat lgetxattr fgetxattr setxattr setxattrat lsetxattr fsetxattr listxattr
      listxattrat llistxattr flistxattr removexattr removexattrat lremovexattr fremovexattr`),
    },
    {
        name: 'watching files',
        why: 'to be told of changes; fanotify_mark is of no use without fanotify_init, which is not here',
        calls: words('inotify_init inotify_init1 inotify_add_watch inotify_rm_watch fanotify_mark'),
    },
    {
        name: 'waiting for events',
        why: 'event loops',
        calls: words(`
      select _newselect pselect6 pselect6_time64 poll ppoll ppoll_time64 epoll_create epoll_create1 epoll_ctl epoll_ctl_old
      epoll_wait epoll_wait_old epoll_pwait epoll_pwait2 eventfd eventfd2`),
    },
    {
        name: 'asynchronous input and output',
        why: 'the old interface only; io_uring has been too fruitful a source of escapes',
        calls: words('io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents io_pgetevents_time64'),
    },
    {
        name: 'memory',
        why: 'to map, protect and lock own pages',
        calls: words(`
      brk mmap mmap2 munmap mremap mprotect madvise mincore msync mlock mlock2 mlockall munlock munlockall mseal pkey_alloc
      pkey_free pkey_mprotect remap_file_pages map_shadow_stack membarrier cachestat`),
    },
    {
        name: 'processes and threads',
        why: 'to start, await and end own processes; clone and clone3 have rules of their own',
        calls: words(`
      execve execveat fork vfork exit exit_group wait4 waitid waitpid getpid getppid gettid getpgid getpgrp setpgid getsid
      setsid set_tid_address get_thread_area set_thread_area pidfd_open process_mrelease restart_syscall`),
    },
    {
        name: 'locks between threads',
        why: 'what mutexes and thread-local data are made of',
        calls: words(`
      futex futex_time64 futex_wait futex_waitv futex_wake futex_requeue get_robust_list set_robust_list rseq`),
    },
    {
        name: 'signals',
        why: 'to send them to own processes and to handle them',
        calls: words(`
      kill tkill tgkill pidfd_send_signal pause sigaltstack signalfd signalfd4 sigprocmask sigreturn rt_sigaction
      rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_tgsigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
      rt_sigtimedwait_time64`),
    },
    {
        name: 'scheduling',
        why: 'to choose CPUs and priority within what the control group and the limits leave',
        calls: words(`
      sched_yield sched_getaffinity sched_setaffinity sched_getattr sched_setattr sched_getparam sched_setparam
      sched_getscheduler sched_setscheduler sched_get_priority_max sched_get_priority_min sched_rr_get_interval
      sched_rr_get_interval_time64 getpriority setpriority ioprio_get ioprio_set getcpu`),
    },
    {
        name: 'limits and accounts',
        why: 'to see what was used and to lower own limits',
        calls: words('getrlimit setrlimit ugetrlimit prlimit64 getrusage times sysinfo uname'),
    },
    {
        name: 'clocks and timers',
        why: 'to read time, to sleep and to be woken; the kernel lets only CAP_SYS_TIME adjust a clock',
        calls: words(`
      time gettimeofday clock_gettime clock_gettime64 clock_getres clock_getres_time64 clock_nanosleep clock_nanosleep_time64
      nanosleep adjtimex clock_adjtime clock_adjtime64 alarm getitimer setitimer timer_create timer_delete timer_getoverrun
      timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64
      timerfd_settime timerfd_settime64`),
    },
    {
        name: 'users and capabilities',
        why: 'to ask who one is and to give rights up; none can be gained without a capability',
        calls: words(`
      getuid getuid32 geteuid geteuid32 getgid getgid32 getegid getegid32 getresuid getresuid32 getresgid getresgid32
      getgroups getgroups32 setuid setuid32 setgid setgid32 setreuid setreuid32 setregid setregid32 setresuid setresuid32
      setresgid setresgid32 setfsuid setfsuid32 setfsgid setfsgid32 setgroups setgroups32 capget capset`),
    },
    {
        name: 'confining oneself',
        why: 'a program may always put itself in a smaller cage',
        calls: words('prctl seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self'),
    },
    {
        name: 'sockets',
        why: 'connections, on loopback in a container without a network; socket itself has rules of its own',
        calls: words(`
      socketcall socketpair bind listen accept accept4 connect shutdown getsockname getpeername getsockopt setsockopt send
      sendto sendmsg sendmmsg recv recvfrom recvmsg recvmmsg recvmmsg_time64`),
    },
    {
        name: 'System V and POSIX messages',
        why: 'messages, semaphores and shared memory of the own IPC namespace',
        calls: words(`
      ipc msgget msgctl msgsnd msgrcv semget semctl semop semtimedop semtimedop_time64 shmget shmctl shmat shmdt mq_open
      mq_unlink mq_notify mq_getsetattr mq_timedsend mq_timedsend_time64 mq_timedreceive mq_timedreceive_time64`),
    },
    {
        name: 'odds and ends',
        why: 'random numbers; the hook of user-space probes; what RISC-V cores can do',
        calls: words('getrandom uretprobe riscv_hwprobe'),
    },
];
function words(text) {
    return text.trim().split(/\s+/);
}

;// CONCATENATED MODULE: ./build/seccomp/families.js
/**
 * The address families of linux/socket.h that a benchmark may open a socket of: what Docker's default lists, one by one.
 * A family that a kernel adds or that a module brings is refused until it is in the list.
 *
 * Left out on purpose: AF_ALG (38), which reaches kernel cryptography that has led to escapes; AF_VSOCK (40), which reaches
 * the hypervisor; and what kernels no longer have, where only old and little-read code would answer: AF_AX25 (3),
 * AF_IPX (4), AF_APPLETALK (5), AF_NETROM (6), AF_ROSE (11), AF_DECnet (12), AF_ECONET (19), AF_ATMSVC (20), AF_IRDA (23),
 * AF_WANPIPE (25), AF_ISDN (34) and AF_CAIF (37).
 */
const FAMILIES = {
    AF_BRIDGE: 7,
    AF_ATMPVC: 8,
    AF_X25: 9,
    AF_INET6: 10,
    AF_NETBEUI: 13,
    AF_SECURITY: 14,
    AF_KEY: 15,
    AF_NETLINK: 16,
    AF_PACKET: 17,
    AF_ASH: 18,
    AF_RDS: 21,
    AF_SNA: 22,
    AF_PPPOX: 24,
    AF_LLC: 26,
    AF_IB: 27,
    AF_MPLS: 28,
    AF_CAN: 29,
    AF_TIPC: 30,
    AF_BLUETOOTH: 31,
    AF_IUCV: 32,
    AF_RXRPC: 33,
    AF_PHONET: 35,
    AF_IEEE802154: 36,
    AF_NFC: 39,
    AF_KCM: 41,
    AF_QIPCRTR: 42,
    AF_SMC: 43,
    AF_XDP: 44,
    AF_MCTP: 45,
};
/** AF_UNSPEC (0), of which no socket can be made, AF_UNIX (1) and AF_INET (2) lie below this and are one test. */
const AF_AX25 = 3;

;// CONCATENATED MODULE: ./build/seccomp/rules.js
/** System calls that are allowed with some arguments, capabilities, kernels or processors only, or refused in a special way. */

/** The persona bits of linux/personality.h. */
const PER_LINUX32 = 0x0008;
const UNAME26 = 0x20000;
const QUERY = 0xffffffff;
const ADDR_NO_RANDOMIZE = 0x40000;
/** Every CLONE_NEW* flag of linux/sched.h but CLONE_NEWTIME, whose bit means something else in clone. */
const NEW_NAMESPACES = 0x7e020000;
/** Function not implemented: the C library then falls back to an older call. */
const ENOSYS = 38;
const S390 = ['s390', 's390x'];
/** What Docker's default has and we have too. */
const SHARED_RULES = [
    {
        name: 'other memory',
        why: 'own processes only: since 4.8 a traced process cannot slip through its filter any more',
        calls: ['ptrace', 'process_vm_readv', 'process_vm_writev'],
        kernel: '4.8',
    },
    {
        name: 'sockets of the families that are listed',
        why: 'any other family reaches the hypervisor, kernel cryptography or code that newer kernels have dropped',
        calls: ['socket'],
        arguments: [
            { argument: 0, is: 'less than', value: AF_AX25 },
            ...Object.values(FAMILIES).map((family) => equal(0, family)),
        ],
    },
    {
        name: 'harmless personas',
        why: 'to ask, and to be 32-bit or old by name; other bits bring back old emulations or make memory executable',
        calls: ['personality'],
        arguments: [0, PER_LINUX32, UNAME26, UNAME26 | PER_LINUX32, QUERY].map((value) => equal(0, value)),
    },
    {
        name: 'threads and processes without new namespaces',
        why: 'a new namespace would give a program root inside it and much of the kernel to attack',
        calls: ['clone'],
        arguments: [{ argument: 0, is: 'without bits', mask: NEW_NAMESPACES }],
        capability: { without: 'CAP_SYS_ADMIN' },
        processor: { except: S390 },
    },
    {
        name: 'the same on s390, where the flags come second',
        why: 'a new namespace would give a program root inside it and much of the kernel to attack',
        calls: ['clone'],
        arguments: [{ argument: 1, is: 'without bits', mask: NEW_NAMESPACES }],
        capability: { without: 'CAP_SYS_ADMIN' },
        processor: { only: S390 },
    },
    {
        name: 'clone3',
        why: 'its flags lie in memory where no filter can see them, so it is said not to exist and clone is used',
        calls: ['clone3'],
        refuseWith: ENOSYS,
        capability: { without: 'CAP_SYS_ADMIN' },
    },
    processor(['ppc64le'], 'sync_file_range2 swapcontext'),
    processor(['arm', 'arm64'], 'arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls'),
    processor(['amd64', 'x32'], 'arch_prctl'),
    processor(['amd64', 'x32', 'x86'], 'modify_ldt'),
    processor(S390, 's390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr'),
    processor(['riscv64'], 'riscv_flush_icache'),
    capability('CAP_DAC_READ_SEARCH', 'open_by_handle_at'),
    capability('CAP_SYS_ADMIN', `bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie lsm_get_self_attr lsm_list_modules
    lsm_set_self_attr mount mount_setattr move_mount open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname
    setns syslog umount umount2 unshare`),
    capability('CAP_SYS_BOOT', 'reboot'),
    capability('CAP_SYS_CHROOT', 'chroot'),
    capability('CAP_SYS_MODULE', 'delete_module finit_module init_module'),
    capability('CAP_SYS_PACCT', 'acct'),
    capability('CAP_SYS_PTRACE', 'kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace'),
    capability('CAP_SYS_RAWIO', 'ioperm iopl'),
    capability('CAP_SYS_TIME', 'clock_settime clock_settime64 settimeofday stime'),
    capability('CAP_SYS_TTY_CONFIG', 'vhangup'),
    capability('CAP_SYS_NICE', 'get_mempolicy mbind set_mempolicy set_mempolicy_home_node'),
    capability('CAP_SYSLOG', 'syslog'),
    capability('CAP_BPF', 'bpf'),
    capability('CAP_PERFMON', 'perf_event_open'),
];
/** What only we have: the one difference to Docker's default. */
const OWN_RULE = {
    name: 'one memory layout',
    why: 'ADDR_NO_RANDOMIZE alone: run.aslr off gives every invocation the same addresses',
    calls: ['personality'],
    arguments: [equal(0, ADDR_NO_RANDOMIZE)],
};
const rules_RULES = [...SHARED_RULES, OWN_RULE];
function equal(argument, value) {
    return { argument, is: 'equal to', value };
}
function processor(only, calls) {
    return {
        name: `only on ${only.join(', ')}`,
        why: 'there is no such call elsewhere',
        calls: calls.split(/\s+/),
        processor: { only },
    };
}
function capability(name, calls) {
    return {
        name: `only with ${name}`,
        why: 'the kernel asks for that capability anyway; benchmarks have none',
        calls: calls.split(/\s+/),
        capability: { with: name },
    };
}

;// CONCATENATED MODULE: ./build/seccomp/profile.js
/**
 * The table in the format that engines read.
 * https://docs.docker.com/engine/security/seccomp/ and, for what is resolved, the OCI runtime specification's config-linux.md
 */


/** What is not allowed is "not permitted" and not "not implemented": programs then know that they were refused. */
const EPERM = 1;
/** A 64-bit kernel also runs programs for its 32-bit relatives, and those must not get round the filter. */
const RELATIVES = {
    X86_64: ['X86', 'X32'],
    AARCH64: ['ARM'],
    MIPS64: ['MIPS', 'MIPS64N32'],
    MIPS64N32: ['MIPS', 'MIPS64'],
    MIPSEL64: ['MIPSEL', 'MIPSEL64N32'],
    MIPSEL64N32: ['MIPSEL', 'MIPSEL64'],
    S390X: ['S390'],
    RISCV64: [],
    LOONGARCH64: [],
};
function profile_makeProfile() {
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        defaultErrnoRet: EPERM,
        archMap: Object.entries(RELATIVES).map(([native, relatives]) => ({
            architecture: `SCMP_ARCH_${native}`,
            subArchitectures: relatives.map((name) => `SCMP_ARCH_${name}`),
        })),
        syscalls: [...groups_GROUPS, ...rules_RULES].flatMap(entries),
    };
}
/**
 * For a container without capabilities on amd64 or arm64 and a kernel of this decade. containerd skips conditions that it
 * does not know: given Docker's format it would allow `mount` and `bpf` to everybody.
 */
function profile_makeResolvedProfile() {
    const processors = ['amd64', 'arm64'];
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        defaultErrnoRet: EPERM,
        architectures: ['X86_64', ...(RELATIVES.X86_64 ?? []), 'AARCH64', ...(RELATIVES.AARCH64 ?? [])].map((name) => `SCMP_ARCH_${name}`),
        syscalls: [...GROUPS, ...RULES.filter((rule) => holdsWithoutCapabilities(rule, processors))]
            .flatMap(entries)
            .map(({ includes: _, excludes: __, ...rule }) => rule),
    };
}
function holdsWithoutCapabilities({ capability, processor }, processors) {
    if (capability !== undefined && 'with' in capability)
        return false;
    if (processor !== undefined && 'only' in processor)
        return processor.only.some((name) => processors.includes(name));
    return true;
}
/** One entry, or one for each argument test: tests inside one entry must all hold. */
function entries({ arguments: tests, ...rule }) {
    const entry = {
        comment: `${rule.name}: ${rule.why}`,
        names: rule.calls.toSorted(),
        ...(rule.refuseWith === undefined
            ? { action: 'SCMP_ACT_ALLOW' }
            : { action: 'SCMP_ACT_ERRNO', errnoRet: rule.refuseWith }),
        ...filters(rule),
    };
    return tests === undefined ? [entry] : tests.map((test) => ({ ...entry, args: [argumentRule(test)] }));
}
function argumentRule(test) {
    const index = test.argument;
    switch (test.is) {
        case 'equal to':
            return { index, value: test.value, op: 'SCMP_CMP_EQ' };
        case 'less than':
            return { index, value: test.value, op: 'SCMP_CMP_LT' };
        case 'without bits':
            return { index, value: test.mask, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' };
    }
}
function filters({ capability, processor, kernel }) {
    const includes = {
        ...(capability !== undefined && 'with' in capability ? { caps: [capability.with] } : {}),
        ...(processor !== undefined && 'only' in processor ? { arches: processor.only } : {}),
        ...(kernel === undefined ? {} : { minKernel: kernel }),
    };
    const excludes = {
        ...(capability !== undefined && 'without' in capability ? { caps: [capability.without] } : {}),
        ...(processor !== undefined && 'except' in processor ? { arches: processor.except } : {}),
    };
    return {
        ...(Object.keys(includes).length === 0 ? {} : { includes }),
        ...(Object.keys(excludes).length === 0 ? {} : { excludes }),
    };
}

;// CONCATENATED MODULE: ./build/seccomp.js
/** The filter on system calls: Docker's default and one thing more. What and why is in seccomp/README.md. */



/** In Docker's format, with comments. */
function seccompProfile() {
    return makeProfile();
}
/** In the format of Kubernetes nodes with containerd, for a container without capabilities. */
function seccompForKubernetes() {
    return makeResolvedProfile();
}
/** JSON for HostConfig.SecurityOpt `seccomp=<json>`: the engine wants the text itself, not a path. Same rules, same text. */
function seccompText() {
    const profile = profile_makeProfile();
    return (0,canonical_json/* canonicalJson */.d)({ ...profile, syscalls: profile.syscalls.map(({ comment: _, ...rule }) => rule) });
}
/** e.g. "pinbench 1a2b3c4d5e6f", for the environment key: two hosts with other filters measure other system calls. */
function seccompName() {
    return `pinbench ${(0,external_node_crypto_.createHash)('sha256').update(seccompText()).digest('hex').slice(0, 12)}`;
}


/***/ })

};
