export const id = 2269;
export const ids = [2269,4411,7443];
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

/***/ 74411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The user's own folder. */

/** A user without a name and without HOME, as in many containers, has none: as shells do, the root is taken for it. */
function homeFolder() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0__.homedir();
    }
    catch {
        return '/';
    }
}


/***/ })

};
