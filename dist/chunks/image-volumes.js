export const id = 7594;
export const ids = [7594,7443];
export const modules = {

/***/ 97443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ removeVolumes),
/* harmony export */   containerNames: () => (/* binding */ containerNames),
/* harmony export */   listLeftContainers: () => (/* binding */ listLeftContainers),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   sweepContainers: () => (/* binding */ sweepContainers),
/* harmony export */   xN: () => (/* binding */ containerName)
/* harmony export */ });
/* unused harmony export isNamedFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);
/** Containers of ours: taken away after their invocation, and what a killed pinbench has left at the next start. */


/** A label comes from the image as well, and every container of that image has it: a name only from whoever makes one. */
function containerName(owner) {
    return `${NAME_START}${owner}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
}
const NAME_START = 'pinbench-';
/** `names`: as the engine lists them, with a slash before each or without. */
function isNamedFor(names, owner) {
    return names.some((name) => name.replace(/^\//, '').startsWith(`${NAME_START}${owner}-`));
}
/** 404 and 409: somebody else has removed it or is doing so. Without an engine there is nobody to ask: the next run sweeps. */
async function removeContainer(container) {
    await container.remove({ force: true, v: true }).catch((thrown) => {
        const status = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown);
        if (status === 404 || status === 409 || (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreachable */ .R0)(thrown))
            return;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)('the container could not be removed', thrown);
    });
}
/** A container's volumes that have names are not removed with it. */
async function removeVolumes(engine, names) {
    for (const name of names) {
        await engine
            .getVolume(name)
            .remove()
            .catch((thrown) => {
            if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404 || (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreachable */ .R0)(thrown))
                return;
            throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)(`the volume ${name} could not be removed`, thrown);
        });
    }
}
/**
 * Removes what a killed pinbench has left: containers of ours whose owner is no longer alive, and their volumes. Returns
 * how many containers.
 */
async function sweepContainers(engine, isOurs) {
    const found = await listLeftContainers(engine, isOurs);
    for (const id of found)
        await removeContainer(engine.getContainer(id));
    await sweepVolumes(engine, isOurs);
    return found.length;
}
/** Their ids. */
async function listLeftContainers(engine, isOurs) {
    const found = await engine.listContainers({ all: true, filters: { label: [_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL */ .d_] } }).catch((thrown) => {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)('left-over containers could not be listed', thrown);
    });
    const left = found.filter(({ Labels, Names }) => {
        const owner = Labels[_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL */ .d_] ?? '';
        return isNamedFor(Names, owner) && isOurs(owner);
    });
    return left.map(({ Id }) => Id);
}
async function sweepVolumes(engine, isOurs) {
    const { Volumes } = await engine.listVolumes({ filters: { name: [NAME_START] } }).catch((thrown) => {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)('left-over volumes could not be listed', thrown);
    });
    const ours = (Volumes ?? []).filter(({ Name, Labels }) => {
        const owner = Labels?.[_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL */ .d_] ?? '';
        return isNamedFor([Name], owner) && isOurs(owner);
    });
    await removeVolumes(engine, ours.map(({ Name }) => Name));
}
/** Names of running containers by id; none where the engine cannot say. */
async function containerNames(engine) {
    const found = await engine.listContainers().catch(() => []);
    return new Map(found.map(({ Id, Names }) => [Id, (Names[0] ?? Id.slice(0, 12)).replace(/^\//, '')]));
}


/***/ }),

/***/ 47594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageVolumes: () => (/* binding */ imageVolumes)
/* harmony export */ });
/* unused harmony export entriesIn */
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41996);
/* harmony import */ var _container_sweep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97443);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31065);
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
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)(`image "${image}" could not be looked up`, thrown);
    });
    const places = (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .readVolumes */ .mq)(Object.keys((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(inspected, 'Config'), 'Volumes') ?? {}));
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
        await (0,_container_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainer */ .od)(container);
    }
}
/** Never started. Nothing of the image is copied to the host's disk for what is in memory. */
async function createToLook(engine, image, owner, places) {
    try {
        return await engine.createContainer({
            name: (0,_container_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .containerName */ .xN)(owner),
            Image: image,
            Entrypoint: ['/never-started'],
            Cmd: [],
            Labels: { [_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_]: owner },
            HostConfig: { NetworkMode: 'none', Mounts: places.map((Target) => ({ Type: 'tmpfs', Source: '', Target })) },
        });
    }
    catch (thrown) {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)('the volumes of the image could not be looked at', thrown);
    }
}
/** A place that the image does not have is empty. */
async function isFilled(container, path) {
    let archive;
    try {
        archive = await container.getArchive({ path });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404)
            return false;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)(`what the image has at its VOLUME "${path}" could not be read`, thrown);
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
