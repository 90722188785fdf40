export const id = 10;
export const ids = [10];
export const modules = {

/***/ 71890:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 23667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35690);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30390);
/**
 * Uploads files as one artifact of the run. The only importer of @actions/artifact, which is slow to load: callers import
 * this file when they need it.
 */





/**
 * `files` are absolute paths under `root`, which is cut off in the archive. The library tries each request five times,
 * about a minute in all. Nothing is thrown for what GitHub or the files do.
 */
async function uploadArtifact(name, files, root, retentionDays, owner) {
    const problem = await unfit(files, root);
    if (problem !== null)
        return { refused: problem };
    try {
        const { id } = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, files, root, { retentionDays });
        if (id === undefined)
            return { refused: `GitHub took the artifact "${name}" but gave it no number.` };
        return { id, url: `${owner.serverUrl}/${owner.repository}/actions/runs/${owner.runId}/artifacts/${id}` };
    }
    catch (thrown) {
        const [reason = ''] = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown).split('\n');
        return { refused: `GitHub did not take the artifact "${name}": ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .IN)(reason, 200)}` };
    }
}
/**
 * A benchmark writes into the folder that is uploaded, and the library follows links: one to a key of the runner would
 * carry the key into a public artifact. It also ends the process over a file that is gone.
 */
async function unfit(files, root) {
    try {
        const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        for (const file of files) {
            const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file);
            const below = relative !== '' && relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
            const plain = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isFile() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)) === node_path__WEBPACK_IMPORTED_MODULE_1__.join(inside, relative);
            if (!below || !plain)
                return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedEnd */ .cu)(file, 80)} is not a plain file inside ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedEnd */ .cu)(root, 80)}; nothing was uploaded.`;
        }
        return null;
    }
    catch (thrown) {
        return `The files for the artifact could not be read: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .cutText */ .IN)((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown), 200)}`;
    }
}


/***/ })

};
