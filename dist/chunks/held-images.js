export const id = 873;
export const ids = [873];
export const modules = {

/***/ 33254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ isHeldDigest),
/* harmony export */   fp: () => (/* binding */ holdImage),
/* harmony export */   jv: () => (/* binding */ heldName),
/* harmony export */   releaseImages: () => (/* binding */ releaseImages)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31065);
/**
 * Gives every image that this process still needs a name of its own, and takes the names back at the end. Other names move:
 * to a suite's next build, or to what somebody else pulls or builds meanwhile. In containerd's image store an image without
 * a name is gone at once; in the older store it would stay for ever.
 */

const REPOSITORY = 'pinbench/held';
/** Podman puts a registry before it. The tag is the owner's mark (io/owner.ts) and a number. */
const HELD = /^(?:[^/]+\/)?pinbench\/held:([0-9a-f]{8}-\d+-\d+(?:-\d+)?)\.\d+$/;
let counter = 0;
/** A new name for an image of this owner. */
function heldName(owner) {
    counter += 1;
    return `${REPOSITORY}:${owner}.${counter}`;
}
/** Names an image by its id. One that has gone meanwhile is the engine's own error, of status 404. */
async function holdImage(engine, id, owner) {
    const tag = heldName(owner).slice(REPOSITORY.length + 1);
    await engine
        .getImage(id)
        .tag({ repo: REPOSITORY, tag })
        .catch((thrown) => {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            throw thrown;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)('an image could not be given a name of this run', thrown);
    });
}
/** Whether a repository digest is that of a name given here, which says nothing of where the image is from. */
function isHeldDigest(digest) {
    return /^(?:[^/]+\/)?pinbench\/held@/.test(digest);
}
/**
 * Takes back the names of owners that are ours to speak for. With its last name an image goes too; the layer cache stays.
 * What is still in use keeps its name for a later sweep.
 */
async function releaseImages(engine, isOurs) {
    const images = await engine.listImages().catch((thrown) => {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreachable */ .R0)(thrown))
            return [];
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)('images could not be listed', thrown);
    });
    const names = Array.isArray(images) ? images.flatMap((image) => (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(image, 'RepoTags'))) : [];
    for (const name of names) {
        const owner = HELD.exec(name)?.[1];
        if (owner === undefined || !isOurs(owner))
            continue;
        await engine
            .getImage(name)
            .remove({ noprune: true })
            .catch((thrown) => {
            const status = (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown);
            if (status !== 404 && status !== 409 && !(0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreachable */ .R0)(thrown))
                throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .engineError */ .v_)(`the name ${name} of an image could not be removed`, thrown);
        });
    }
}


/***/ })

};
