export const id = 553;
export const ids = [553];
export const modules = {

/***/ 71553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeEmptyImage: () => (/* binding */ makeEmptyImage),
/* harmony export */   removeImage: () => (/* binding */ removeImage)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30390);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4705);
/** An image that holds nothing, made through the engine: probes bring their own program. */




const DOCTOR = `${_client_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_}.doctor`;
/** What ends an archive is two blocks of zeros; with nothing before them it is an empty one. */
const EMPTY_ARCHIVE = Buffer.alloc(1024);
/** Returns the image's content id. `owner` is the mark of this process; images whose owner is gone are removed first. */
async function makeEmptyImage(engine, owner, isGone) {
    for (const { Id, Labels, Size } of await engine.listImages({ filters: { label: [DOCTOR] } })) {
        // Any image may carry that label; only one that holds nothing is ours to remove.
        if (Size === 0 && isGone(Labels?.[DOCTOR] ?? ''))
            await removeImage(engine, Id);
    }
    try {
        const changes = `LABEL ${_client_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL */ .d_}=${owner} ${DOCTOR}=${owner}`;
        return await idIn(await engine.importImage(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([EMPTY_ARCHIVE]), { changes }));
    }
    catch (thrown) {
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)('an empty image for the probes could not be made', thrown);
    }
}
/** 404: somebody has removed it already. */
async function removeImage(engine, id) {
    await engine
        .getImage(id)
        .remove({ force: true })
        .catch((thrown) => {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) !== 404)
            throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .engineError */ .v_)('the image of the probes could not be removed', thrown);
    });
}
/** The answer is a line of JSON, or several, and the id is in the status of one. */
async function idIn(stream) {
    let answer = '';
    for await (const chunk of stream)
        answer = `${answer}${chunk}`.slice(0, 10_000);
    for (const line of answer.split('\n').filter((each) => each.trim() !== '')) {
        const id = statusIn(line);
        if (id !== null)
            return id;
    }
    throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`the engine did not report the id of the image: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)(answer, 200)}`);
}
function statusIn(line) {
    try {
        const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(JSON.parse(line), 'status'));
        return status !== null && /^sha256:[0-9a-f]{64}$/.test(status) ? status : null;
    }
    catch (thrown) {
        throw (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`the engine's answer is not JSON: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ })

};
