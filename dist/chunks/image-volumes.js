export const id = 6918;
export const ids = [6918];
export const modules = {

/***/ 46918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageVolumes: () => (/* binding */ imageVolumes)
});

// UNUSED EXPORTS: entriesIn

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(30390);
;// CONCATENATED MODULE: ./build/plan/container-volumes.js
/**
 * What becomes of the paths that an image declares with VOLUME. An engine would put a folder of the host's disk there,
 * which no limit bounds and which is writable although the root is not. Instead a path is an empty tmpfs, which counts
 * towards the container's memory; or, where the image has something there, what it has, read-only.
 */



/** Those that benchmarks' images have can be counted on one hand; each costs a mount in every invocation. */
const MOST_VOLUMES = 32;
const LONGEST = 1024;
/** Where a tmpfs or a folder of ours is anyway. */
const OURS = ['/tmp', '/dev/shm', '/pinbench'];
/** What is read back lies there, and what is not the kernel's there is not believed. */
const KERNELS = /^\/(proc|sys|dev)(\/|$)/;
/** Engines other than Docker make option lists of the names, with these characters between or around the parts. */
const SEPARATORS = /[,:;"'\\=\p{Cc}]/u;
/**
 * The declared paths that need something laid over them, normal and each once. Throws an error of kind `benchmark` for
 * what no honest image declares: it must neither be called a fault of the engine nor cover what is read back.
 */
function readVolumes(declared) {
    if (declared.length > MOST_VOLUMES) {
        throw refused(`the image declares ${declared.length} VOLUME paths`, `at most ${MOST_VOLUMES}`);
    }
    const normal = declared.map((name) => {
        const claim = `the image declares VOLUME ${(0,quote/* quoted */.TL)(name, 80)}`;
        if (!name.startsWith('/') || name.length > LONGEST || SEPARATORS.test(name)) {
            throw refused(claim, 'an absolute path without separators (, : ; = \\), quotes and control characters');
        }
        const place = external_node_path_.posix.normalize(name).replace(/(?<=.)\/$/, '');
        if (place === '/')
            throw refused(claim, 'a folder, not the whole file system');
        if (KERNELS.test(place) && !OURS.includes(place) && !place.startsWith('/dev/shm/')) {
            throw refused(claim, "a place that is not the kernel's: not in /proc, /sys or /dev");
        }
        return place;
    });
    return [...new Set(normal)].filter((place) => !OURS.includes(place)).sort();
}
function refused(happened, expected) {
    return (0,errors/* invalidOutput */.Dh)(happened, { expected, fix: 'change VOLUME in its Dockerfile, or in that of its base image' });
}

// EXTERNAL MODULE: ./build/io/engine/client.js
var client = __webpack_require__(4705);
// EXTERNAL MODULE: ./build/io/engine/container-sweep.js
var container_sweep = __webpack_require__(56506);
;// CONCATENATED MODULE: ./build/io/engine/image-volumes.js
/** Looks whether an image has something where it declares volumes. */



/** An archive is blocks of this size, and only one of folders and empty files is as long as it has entries. */
const BLOCK = 512;
/** Of a folder's archive; more than its first entry and what a long name needs is not empty. */
const ENOUGH_BYTES = 64 * BLOCK;
/** Throws an error of kind `benchmark` when the image declares what it must not. */
async function imageVolumes(engine, image, owner) {
    const inspected = await engine
        .getImage(image)
        .inspect()
        .catch((thrown) => {
        throw (0,client/* engineError */.v_)(`image "${image}" could not be looked up`, thrown);
    });
    const places = readVolumes(Object.keys((0,client/* field */.ZZ)((0,client/* field */.ZZ)(inspected, 'Config'), 'Volumes') ?? {}));
    if (places.length === 0)
        return [];
    const container = await createToLook(engine, image, owner, places);
    try {
        const volumes = [];
        for (const path of places)
            volumes.push({ path, filled: await isFilled(container, path) });
        return volumes;
    }
    finally {
        await (0,container_sweep/* removeContainer */.od)(container);
    }
}
/** Never started. Nothing of the image is copied to the host's disk for what is in memory. */
async function createToLook(engine, image, owner, places) {
    try {
        return await engine.createContainer({
            name: (0,container_sweep/* containerName */.xN)(owner),
            Image: image,
            Entrypoint: ['/never-started'],
            Cmd: [],
            Labels: { [client/* LABEL */.d_]: owner },
            HostConfig: { NetworkMode: 'none', Mounts: places.map((Target) => ({ Type: 'tmpfs', Source: '', Target })) },
        });
    }
    catch (thrown) {
        throw (0,client/* engineError */.v_)('the volumes of the image could not be inspected', thrown);
    }
}
/** A place that the image does not have is empty. */
async function isFilled(container, path) {
    let archive;
    try {
        archive = await container.getArchive({ path });
    }
    catch (thrown) {
        if ((0,client/* statusOf */.c2)(thrown) === 404)
            return false;
        throw (0,client/* engineError */.v_)(`what the image has at its VOLUME "${path}" could not be read`, thrown);
    }
    let bytes = Buffer.alloc(0);
    for await (const chunk of archive) {
        bytes = Buffer.concat([bytes, Buffer.from(chunk)]);
        if (bytes.length >= ENOUGH_BYTES)
            break;
    }
    return entriesIn(bytes) > 1;
}
/** Whole headers; those that only tell a long name of the next do not count. */
function entriesIn(archive) {
    let entries = 0;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const header = archive.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            break;
        const size = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
        if (!'xgLK'.includes(header.toString('latin1', 156, 157)))
            entries += 1;
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return entries;
}


/***/ })

};
