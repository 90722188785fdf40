export const id = 1581;
export const ids = [1581];
export const modules = {

/***/ 41581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   USUAL_CACHE: () => (/* binding */ USUAL_CACHE),
/* harmony export */   pruneBuildCache: () => (/* binding */ pruneBuildCache),
/* harmony export */   sweepImages: () => (/* binding */ sweepImages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);
/**
 * Images of earlier builds that nobody needs any more, and the engine's build cache beyond a bound. What a living run still
 * needs has a name of that run's own (held-images.ts), so an image of ours without any name is superseded.
 */


/** What planBuild() of image.ts puts on each image that is built for a suite. */
const BUILT = `${_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL */ .d_}=image`;
const DAY_SECONDS = 24 * 3600;
/** `now`: seconds since 1970. An image that a container uses stays, and is not spoken of. */
async function sweepImages(engine, sweep, now) {
    const images = await engine.listImages({ filters: { label: [BUILT] } }).catch((thrown) => {
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)('images could not be listed', thrown);
    });
    const swept = [];
    for (const listed of Array.isArray(images) ? images : []) {
        const id = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(listed, 'Id'));
        const names = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(listed, 'RepoTags')).filter((name) => name !== '<none>:<none>');
        if (id === null || swept.length >= sweep.most)
            continue;
        if (names.length > 0 && !(names.every(isOurs) && (await isUnused(engine, id, sweep.unusedDays, now))))
            continue;
        for (const image of names.length > 0 ? names : [id]) {
            const problem = sweep.dryRun ? null : await remove(engine, image);
            if (problem !== IN_USE)
                swept.push({ image, problem });
        }
    }
    return swept;
}
const IN_USE = 'a container uses it';
/** A suite's own name, not one that a user or a run gave as well. Podman puts a registry before it. */
function isOurs(name) {
    return /^(?:localhost\/)?pinbench\/[a-z0-9._-]+:[0-9a-f]{12}(?:-base)?$/.test(name);
}
/** Each build names its image again, also one that came from the cache. An engine that does not say keeps its images. */
async function isUnused(engine, id, days, now) {
    const image = await engine
        .getImage(id)
        .inspect()
        .catch(() => null);
    const named = Date.parse((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(image, 'Metadata'), 'LastTagTime')) ?? '') / 1000;
    return named > 0 && now - named > days * DAY_SECONDS;
}
async function remove(engine, image) {
    try {
        await engine.getImage(image).remove();
        return null;
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return null;
        return (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 409 ? IN_USE : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
    }
}
/** What a start takes away: what Docker's own collector would, were it on. */
const USUAL_CACHE = { bytes: 20 * 2 ** 30, unusedHours: 14 * 24 };
/** The cache is the engine's: it cannot tell our builds from those of others. Answers the bytes that were freed. */
async function pruneBuildCache(engine, bound, abortSignal) {
    const filters = bound.unusedHours === 0 ? {} : { filters: { until: [`${bound.unusedHours}h`] } };
    const query = { 'keep-storage': `${bound.bytes}`, ...filters };
    const request = { method: 'POST', path: '/build/prune?', options: { _query: query, _body: {} }, abortSignal };
    return new Promise((resolve, reject) => {
        engine.modem.dial({ ...request, statusCodes: { 200: true } }, (failed, answer) => {
            // 404: an engine without such a cache (Podman).
            if (failed !== null && failed !== undefined && (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(failed) !== 404) {
                reject((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)('the build cache could not be pruned', failed));
                return;
            }
            const freed = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(answer, 'SpaceReclaimed');
            resolve(typeof freed === 'number' ? freed : 0);
        });
    });
}


/***/ })

};
