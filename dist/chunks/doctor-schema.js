export const id = 8060;
export const ids = [8060];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 3811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   bp: () => (/* binding */ describeValue)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82788);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30390);
/** What is wrong with a configuration, said so that it can be fixed. */



const MOST_PROBLEMS = 10;
/** One usage error for all of `problems`, in the order they are written; those after the tenth are only counted. */
function complaint(problems, locate) {
    const located = problems.map((problem) => ({ problem, location: locationOf(problem, locate) }));
    located.sort((a, b) => a.location.offset - b.location.offset);
    const errors = located.slice(0, MOST_PROBLEMS).map(({ problem, location }) => describe(problem, location.name));
    const [only] = errors;
    if (only !== undefined && errors.length === 1)
        return only;
    const rest = problems.length - MOST_PROBLEMS;
    const more = rest > 0 ? [`and ${rest} more`] : [];
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)([...errors.map((each) => each.sentence()), ...more].join('\n'));
}
function locationOf({ path, keyword }, locate) {
    if (keyword === 'required')
        return locate(path.slice(0, -1), 'key');
    return locate(path, keyword === 'additionalProperties' || keyword === 'propertyNames' ? 'key' : 'value');
}
function describe(problem, location) {
    const { path, found, keyword, expected } = problem;
    const last = path.at(-1);
    const within = path.length < 2 ? '' : ` in ${pathText(path.slice(0, -1))}`;
    switch (keyword) {
        case 'additionalProperties':
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${location}: unknown key ${describeValue(last)}${within}`, {
                expected,
                ...fixOf(last, problem),
            });
        case 'propertyNames':
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${location}: the name ${describeValue(last)}${within} cannot be used`, { expected });
        case 'required':
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${location}: missing key ${describeValue(last)}${within}`, { expected });
        default:
            // A file that is no map at all may be another than was meant, and is not quoted.
            return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${location}: ${pathText(path)} is ${path.length === 0 && typeof found === 'string' ? 'text' : describeValue(found)}`, { expected, ...fixOf(found, problem) });
    }
}
function fixOf(found, { allowed = [], fix }) {
    if (fix !== undefined)
        return { fix };
    const near = typeof found === 'string' ? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(found, allowed) : undefined;
    return near === undefined ? {} : { fix: `did you mean ${describeValue(near)}?` };
}
/** e.g. `suites.sort.run` or `slo[0].min`; a key that is not a plain word is quoted: `suites["a.b"]`. */
function pathText(path) {
    const text = path
        .map((key) => {
        if (typeof key === 'number')
            return `[${key}]`;
        return /^[A-Za-z0-9_-]{1,80}$/.test(key) ? `.${key}` : `[${describeValue(key)}]`;
    })
        .join('');
    return text === '' ? 'the file' : text.replace(/^\./, '');
}
/** A value on one line of at most 80 characters, with nothing in it that a terminal or a reader could be fooled by. */
function describeValue(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (typeof value === 'string')
        return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedVisibly */ .bl)(value, 80);
    if (typeof value !== 'object')
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    const keys = Object.keys(value);
    const few = keys.slice(0, 3).map((key) => (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedVisibly */ .bl)(key, 18));
    if (keys.length > 3)
        few.push('…');
    return keys.length === 0 ? 'an empty map' : `a map with ${few.join(', ')}`;
}
/** `parse()`; when it throws an error for people, that is kept as a problem of `path` and `otherwise` stands in. */
function attempt(problems, path, found, otherwise, parse) {
    try {
        return parse();
    }
    catch (thrown) {
        if (!(thrown instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PinbenchError */ .kN))
            throw thrown;
        const fix = thrown.fix === undefined ? {} : { fix: thrown.fix };
        problems.push({ path, found, expected: thrown.expected ?? thrown.message, keyword: 'value', ...fix });
        return otherwise;
    }
}


/***/ }),

/***/ 38060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDoctorReport: () => (/* binding */ parseDoctorReport)
});

// EXTERNAL MODULE: ./build/config/diagnostics.js
var diagnostics = __webpack_require__(3811);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/io/schema/problems.js
var problems = __webpack_require__(22045);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/io/schema/compiled-doctor.js
const validate=(/* unused pure expression or super */ null && (validate0));/* harmony default export */ const compiled_doctor = (validate0);const schema0={"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pinbench.doctor/1","title":"pinbench doctor","description":"How good a host is for benchmarks, and why. Numbers are finite.","type":"object","additionalProperties":false,"required":["schema","version","at","seconds","mode","host","grade","reasons","fixes","checks","probes"],"properties":{"schema":{"const":"pinbench.doctor/1"},"version":{"description":"Version of pinbench.","$ref":"#/$defs/word"},"at":{"description":"When it began, in UTC.","title":"an instant such as 2026-01-31T12:00:00.000Z","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},"seconds":{"description":"How long it took.","type":"number","minimum":0,"maximum":1e5},"mode":{"enum":["full","quick"]},"host":{"$ref":"#/$defs/host"},"grade":{"description":"Best first: A to D; F: not fit.","enum":["A","B","C","D","F"]},"reasons":{"description":"Why the grade is not better; empty for an A.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/sentence"}},"fixes":{"description":"What helps most, best first.","type":"array","maxItems":3,"items":{"$ref":"#/$defs/fix"}},"checks":{"description":"What the machine's files and the engine tell.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/check"}},"probes":{"description":"What was measured.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/probe"}}},"$defs":{"word":{"title":"text of at most 200 characters","type":"string","maxLength":200},"wordOrNull":{"title":"text of at most 200 characters, or null","type":["string","null"],"maxLength":200},"id":{"title":"an id of lower-case letters, digits and dashes","type":"string","pattern":"^[a-z][a-z0-9-]{0,49}$"},"list":{"title":"a list of CPUs such as 2-3,5","type":"string","maxLength":4e3,"pattern":"^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$"},"sentence":{"title":"text of at most 1000 characters","type":"string","maxLength":1e3},"status":{"description":"na: does not apply here. unknown: could not be found out, and never counts as a pass.","enum":["pass","warn","fail","na","unknown"]},"fixText":{"title":"what to do, usually a command","type":"string","minLength":1,"maxLength":2e4},"host":{"type":"object","additionalProperties":false,"required":["kernel","cpuModel","virtualization","online","benchmark","choice","runtime","engine","shield"],"properties":{"kernel":{"$ref":"#/$defs/word"},"cpuModel":{"$ref":"#/$defs/wordOrNull"},"virtualization":{"$ref":"#/$defs/wordOrNull"},"online":{"$ref":"#/$defs/list"},"benchmark":{"description":"CPUs that were examined for benchmarks.","$ref":"#/$defs/list"},"choice":{"description":"Why those.","$ref":"#/$defs/sentence"},"runtime":{"description":"Where the probes ran.","enum":["docker","host"]},"engine":{"description":"Version of the engine; null without one.","$ref":"#/$defs/wordOrNull"},"shield":{"description":"What kept others off the CPUs while the probes ran.","enum":["partition","housekeeping","none"]}}},"fix":{"type":"object","additionalProperties":false,"required":["id","title","fix","needsReboot"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"fix":{"$ref":"#/$defs/fixText"},"needsReboot":{"type":"boolean"}}},"check":{"type":"object","additionalProperties":false,"required":["id","title","group","status","observed","expected","source","fix","reversible","needsReboot","hard"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"group":{"enum":["ownership","frequency","smt","memory","kernel","background","engine","security"]},"status":{"$ref":"#/$defs/status"},"observed":{"$ref":"#/$defs/sentence"},"expected":{"$ref":"#/$defs/sentence"},"source":{"description":"File or interface that was read.","$ref":"#/$defs/word"},"fix":{"$ref":"#/$defs/fixText"},"reversible":{"description":"What the fix does can be taken back by a command.","type":"boolean"},"needsReboot":{"type":"boolean"},"hard":{"description":"A fail of it is grade F.","type":"boolean"}}},"probe":{"type":"object","additionalProperties":false,"required":["id","title","status","observed","expected","fix","hard","figures"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"status":{"$ref":"#/$defs/status"},"observed":{"$ref":"#/$defs/sentence"},"expected":{"$ref":"#/$defs/sentence"},"fix":{"$ref":"#/$defs/fixText"},"hard":{"type":"boolean"},"figures":{"description":"What was measured, by name; the unit is part of the name.","type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/word"},"additionalProperties":{"title":"a number, text, list or map","type":["number","string","boolean","null","array","object"]}}}}}};const schema1={"title":"text of at most 200 characters","type":"string","maxLength":200};const schema8={"title":"text of at most 1000 characters","type":"string","maxLength":1e3};const func0=Object.prototype.hasOwnProperty;const func1=ucs2length["default"]??ucs2length;const pattern0=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$","u");const schema2={"type":"object","additionalProperties":false,"required":["kernel","cpuModel","virtualization","online","benchmark","choice","runtime","engine","shield"],"properties":{"kernel":{"$ref":"#/$defs/word"},"cpuModel":{"$ref":"#/$defs/wordOrNull"},"virtualization":{"$ref":"#/$defs/wordOrNull"},"online":{"$ref":"#/$defs/list"},"benchmark":{"description":"CPUs that were examined for benchmarks.","$ref":"#/$defs/list"},"choice":{"description":"Why those.","$ref":"#/$defs/sentence"},"runtime":{"description":"Where the probes ran.","enum":["docker","host"]},"engine":{"description":"Version of the engine; null without one.","$ref":"#/$defs/wordOrNull"},"shield":{"description":"What kept others off the CPUs while the probes ran.","enum":["partition","housekeeping","none"]}}};const schema4={"title":"text of at most 200 characters, or null","type":["string","null"],"maxLength":200};const schema6={"title":"a list of CPUs such as 2-3,5","type":"string","maxLength":4e3,"pattern":"^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$"};const pattern1=new RegExp("^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$","u");function validate1(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate1.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs0=errors;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kernel===void 0&&(missing0="kernel")||data.cpuModel===void 0&&(missing0="cpuModel")||data.virtualization===void 0&&(missing0="virtualization")||data.online===void 0&&(missing0="online")||data.benchmark===void 0&&(missing0="benchmark")||data.choice===void 0&&(missing0="choice")||data.runtime===void 0&&(missing0="runtime")||data.engine===void 0&&(missing0="engine")||data.shield===void 0&&(missing0="shield")){validate1.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'",schema:schema2.required,parentSchema:schema2,data}];return false}else{const _errs1=errors;for(const key0 in data){if(!func0.call(schema2.properties,key0)){validate1.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data}];return false;break}}if(_errs1===errors){if(data.kernel!==void 0){let data0=data.kernel;const _errs2=errors;const _errs3=errors;const _errs4=errors;if(errors===_errs3){if(typeof data0==="string"){if(func1(data0)>200){validate1.errors=[{instancePath:instancePath+"/kernel",schemaPath:"#/$defs/word/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema1,data:data0}];return false}else{}}else{validate1.errors=[{instancePath:instancePath+"/kernel",schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data0}];return false}if(errors===_errs3){}}var valid1=_errs3===errors;if(valid1){}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.cpuModel!==void 0){let data1=data.cpuModel;const _errs5=errors;const _errs6=errors;if(typeof data1!=="string"&&data1!==null){validate1.errors=[{instancePath:instancePath+"/cpuModel",schemaPath:"#/$defs/wordOrNull/type",keyword:"type",params:{type:schema4.type},message:"must be string,null",schema:schema4.type,parentSchema:schema4,data:data1}];return false}const _errs7=errors;if(errors===_errs6){if(typeof data1==="string"){if(func1(data1)>200){validate1.errors=[{instancePath:instancePath+"/cpuModel",schemaPath:"#/$defs/wordOrNull/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema4,data:data1}];return false}else{}}if(errors===_errs6){}}var valid2=_errs6===errors;if(valid2){}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.virtualization!==void 0){let data2=data.virtualization;const _errs8=errors;const _errs9=errors;if(typeof data2!=="string"&&data2!==null){validate1.errors=[{instancePath:instancePath+"/virtualization",schemaPath:"#/$defs/wordOrNull/type",keyword:"type",params:{type:schema4.type},message:"must be string,null",schema:schema4.type,parentSchema:schema4,data:data2}];return false}const _errs10=errors;if(errors===_errs9){if(typeof data2==="string"){if(func1(data2)>200){validate1.errors=[{instancePath:instancePath+"/virtualization",schemaPath:"#/$defs/wordOrNull/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema4,data:data2}];return false}else{}}if(errors===_errs9){}}var valid3=_errs9===errors;if(valid3){}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.online!==void 0){let data3=data.online;const _errs11=errors;const _errs12=errors;const _errs13=errors;if(errors===_errs12){if(typeof data3==="string"){if(func1(data3)>4e3){validate1.errors=[{instancePath:instancePath+"/online",schemaPath:"#/$defs/list/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters",schema:4e3,parentSchema:schema6,data:data3}];return false}else{if(!pattern1.test(data3)){validate1.errors=[{instancePath:instancePath+"/online",schemaPath:"#/$defs/list/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$"},message:'must match pattern "^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$"',schema:"^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$",parentSchema:schema6,data:data3}];return false}else{}}}else{validate1.errors=[{instancePath:instancePath+"/online",schemaPath:"#/$defs/list/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema6.type,parentSchema:schema6,data:data3}];return false}if(errors===_errs12){}}var valid4=_errs12===errors;if(valid4){}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.benchmark!==void 0){let data4=data.benchmark;const _errs14=errors;const _errs15=errors;const _errs16=errors;if(errors===_errs15){if(typeof data4==="string"){if(func1(data4)>4e3){validate1.errors=[{instancePath:instancePath+"/benchmark",schemaPath:"#/$defs/list/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters",schema:4e3,parentSchema:schema6,data:data4}];return false}else{if(!pattern1.test(data4)){validate1.errors=[{instancePath:instancePath+"/benchmark",schemaPath:"#/$defs/list/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$"},message:'must match pattern "^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$"',schema:"^([0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*)?$",parentSchema:schema6,data:data4}];return false}else{}}}else{validate1.errors=[{instancePath:instancePath+"/benchmark",schemaPath:"#/$defs/list/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema6.type,parentSchema:schema6,data:data4}];return false}if(errors===_errs15){}}var valid5=_errs15===errors;if(valid5){}var valid0=_errs14===errors}else{var valid0=true}if(valid0){if(data.choice!==void 0){let data5=data.choice;const _errs17=errors;const _errs18=errors;const _errs19=errors;if(errors===_errs18){if(typeof data5==="string"){if(func1(data5)>1e3){validate1.errors=[{instancePath:instancePath+"/choice",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:schema8,data:data5}];return false}else{}}else{validate1.errors=[{instancePath:instancePath+"/choice",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data5}];return false}if(errors===_errs18){}}var valid6=_errs18===errors;if(valid6){}var valid0=_errs17===errors}else{var valid0=true}if(valid0){if(data.runtime!==void 0){let data6=data.runtime;const _errs20=errors;const vSchema0=schema2.properties.runtime.enum;if(!(data6==="docker"||data6==="host")){validate1.errors=[{instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/enum",keyword:"enum",params:{allowedValues:schema2.properties.runtime.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.runtime.enum,parentSchema:schema2.properties.runtime,data:data6}];return false}else{}if(errors===_errs20){}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.engine!==void 0){let data7=data.engine;const _errs21=errors;const _errs22=errors;if(typeof data7!=="string"&&data7!==null){validate1.errors=[{instancePath:instancePath+"/engine",schemaPath:"#/$defs/wordOrNull/type",keyword:"type",params:{type:schema4.type},message:"must be string,null",schema:schema4.type,parentSchema:schema4,data:data7}];return false}const _errs23=errors;if(errors===_errs22){if(typeof data7==="string"){if(func1(data7)>200){validate1.errors=[{instancePath:instancePath+"/engine",schemaPath:"#/$defs/wordOrNull/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema4,data:data7}];return false}else{}}if(errors===_errs22){}}var valid7=_errs22===errors;if(valid7){}var valid0=_errs21===errors}else{var valid0=true}if(valid0){if(data.shield!==void 0){let data8=data.shield;const _errs24=errors;const vSchema1=schema2.properties.shield.enum;if(!(data8==="partition"||data8==="housekeeping"||data8==="none")){validate1.errors=[{instancePath:instancePath+"/shield",schemaPath:"#/properties/shield/enum",keyword:"enum",params:{allowedValues:schema2.properties.shield.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.shield.enum,parentSchema:schema2.properties.shield,data:data8}];return false}else{}if(errors===_errs24){}var valid0=_errs24===errors}else{var valid0=true}if(valid0){}}}}}}}}}}}}else{validate1.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data}];return false}if(errors===0){}}validate1.errors=vErrors;return errors===0}validate1.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};const schema11={"type":"object","additionalProperties":false,"required":["id","title","fix","needsReboot"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"fix":{"$ref":"#/$defs/fixText"},"needsReboot":{"type":"boolean"}}};const schema12={"title":"an id of lower-case letters, digits and dashes","type":"string","pattern":"^[a-z][a-z0-9-]{0,49}$"};const schema14={"title":"what to do, usually a command","type":"string","minLength":1,"maxLength":2e4};const pattern3=new RegExp("^[a-z][a-z0-9-]{0,49}$","u");function validate3(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate3.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs0=errors;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||data.fix===void 0&&(missing0="fix")||data.needsReboot===void 0&&(missing0="needsReboot")){validate3.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'",schema:schema11.required,parentSchema:schema11,data}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="id"||key0==="title"||key0==="fix"||key0==="needsReboot")){validate3.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data}];return false;break}}if(_errs1===errors){if(data.id!==void 0){let data0=data.id;const _errs2=errors;const _errs3=errors;const _errs4=errors;if(errors===_errs3){if(typeof data0==="string"){if(!pattern3.test(data0)){validate3.errors=[{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,49}$"',schema:"^[a-z][a-z0-9-]{0,49}$",parentSchema:schema12,data:data0}];return false}else{}}else{validate3.errors=[{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0}];return false}if(errors===_errs3){}}var valid1=_errs3===errors;if(valid1){}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.title!==void 0){let data1=data.title;const _errs5=errors;const _errs6=errors;const _errs7=errors;if(errors===_errs6){if(typeof data1==="string"){if(func1(data1)>200){validate3.errors=[{instancePath:instancePath+"/title",schemaPath:"#/$defs/word/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema1,data:data1}];return false}else{}}else{validate3.errors=[{instancePath:instancePath+"/title",schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data1}];return false}if(errors===_errs6){}}var valid2=_errs6===errors;if(valid2){}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.fix!==void 0){let data2=data.fix;const _errs8=errors;const _errs9=errors;const _errs10=errors;if(errors===_errs9){if(typeof data2==="string"){if(func1(data2)>2e4){validate3.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema14,data:data2}];return false}else{if(func1(data2)<1){validate3.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data2}];return false}else{}}}else{validate3.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data2}];return false}if(errors===_errs9){}}var valid3=_errs9===errors;if(valid3){}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.needsReboot!==void 0){let data3=data.needsReboot;const _errs11=errors;if(typeof data3!=="boolean"){validate3.errors=[{instancePath:instancePath+"/needsReboot",schemaPath:"#/properties/needsReboot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema11.properties.needsReboot.type,parentSchema:schema11.properties.needsReboot,data:data3}];return false}const _errs12=errors;if(errors===_errs11){}var valid0=_errs11===errors}else{var valid0=true}if(valid0){}}}}}}}else{validate3.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data}];return false}if(errors===0){}}validate3.errors=vErrors;return errors===0}validate3.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};const schema15={"type":"object","additionalProperties":false,"required":["id","title","group","status","observed","expected","source","fix","reversible","needsReboot","hard"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"group":{"enum":["ownership","frequency","smt","memory","kernel","background","engine","security"]},"status":{"$ref":"#/$defs/status"},"observed":{"$ref":"#/$defs/sentence"},"expected":{"$ref":"#/$defs/sentence"},"source":{"description":"File or interface that was read.","$ref":"#/$defs/word"},"fix":{"$ref":"#/$defs/fixText"},"reversible":{"description":"What the fix does can be taken back by a command.","type":"boolean"},"needsReboot":{"type":"boolean"},"hard":{"description":"A fail of it is grade F.","type":"boolean"}}};const schema18={"description":"na: does not apply here. unknown: could not be found out, and never counts as a pass.","enum":["pass","warn","fail","na","unknown"]};function validate5(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate5.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs0=errors;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||data.group===void 0&&(missing0="group")||data.status===void 0&&(missing0="status")||data.observed===void 0&&(missing0="observed")||data.expected===void 0&&(missing0="expected")||data.source===void 0&&(missing0="source")||data.fix===void 0&&(missing0="fix")||data.reversible===void 0&&(missing0="reversible")||data.needsReboot===void 0&&(missing0="needsReboot")||data.hard===void 0&&(missing0="hard")){validate5.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'",schema:schema15.required,parentSchema:schema15,data}];return false}else{const _errs1=errors;for(const key0 in data){if(!func0.call(schema15.properties,key0)){validate5.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data}];return false;break}}if(_errs1===errors){if(data.id!==void 0){let data0=data.id;const _errs2=errors;const _errs3=errors;const _errs4=errors;if(errors===_errs3){if(typeof data0==="string"){if(!pattern3.test(data0)){validate5.errors=[{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,49}$"',schema:"^[a-z][a-z0-9-]{0,49}$",parentSchema:schema12,data:data0}];return false}else{}}else{validate5.errors=[{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0}];return false}if(errors===_errs3){}}var valid1=_errs3===errors;if(valid1){}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.title!==void 0){let data1=data.title;const _errs5=errors;const _errs6=errors;const _errs7=errors;if(errors===_errs6){if(typeof data1==="string"){if(func1(data1)>200){validate5.errors=[{instancePath:instancePath+"/title",schemaPath:"#/$defs/word/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema1,data:data1}];return false}else{}}else{validate5.errors=[{instancePath:instancePath+"/title",schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data1}];return false}if(errors===_errs6){}}var valid2=_errs6===errors;if(valid2){}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.group!==void 0){let data2=data.group;const _errs8=errors;const vSchema0=schema15.properties.group.enum;if(!(data2==="ownership"||data2==="frequency"||data2==="smt"||data2==="memory"||data2==="kernel"||data2==="background"||data2==="engine"||data2==="security")){validate5.errors=[{instancePath:instancePath+"/group",schemaPath:"#/properties/group/enum",keyword:"enum",params:{allowedValues:schema15.properties.group.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.group.enum,parentSchema:schema15.properties.group,data:data2}];return false}else{}if(errors===_errs8){}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.status!==void 0){let data3=data.status;const _errs9=errors;const _errs10=errors;const vSchema1=schema18.enum;if(!(data3==="pass"||data3==="warn"||data3==="fail"||data3==="na"||data3==="unknown")){validate5.errors=[{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues:schema18.enum},message:"must be equal to one of the allowed values",schema:schema18.enum,parentSchema:schema18,data:data3}];return false}else{}if(errors===_errs10){}var valid3=_errs10===errors;if(valid3){}var valid0=_errs9===errors}else{var valid0=true}if(valid0){if(data.observed!==void 0){let data4=data.observed;const _errs11=errors;const _errs12=errors;const _errs13=errors;if(errors===_errs12){if(typeof data4==="string"){if(func1(data4)>1e3){validate5.errors=[{instancePath:instancePath+"/observed",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:schema8,data:data4}];return false}else{}}else{validate5.errors=[{instancePath:instancePath+"/observed",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data4}];return false}if(errors===_errs12){}}var valid4=_errs12===errors;if(valid4){}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.expected!==void 0){let data5=data.expected;const _errs14=errors;const _errs15=errors;const _errs16=errors;if(errors===_errs15){if(typeof data5==="string"){if(func1(data5)>1e3){validate5.errors=[{instancePath:instancePath+"/expected",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:schema8,data:data5}];return false}else{}}else{validate5.errors=[{instancePath:instancePath+"/expected",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data5}];return false}if(errors===_errs15){}}var valid5=_errs15===errors;if(valid5){}var valid0=_errs14===errors}else{var valid0=true}if(valid0){if(data.source!==void 0){let data6=data.source;const _errs17=errors;const _errs18=errors;const _errs19=errors;if(errors===_errs18){if(typeof data6==="string"){if(func1(data6)>200){validate5.errors=[{instancePath:instancePath+"/source",schemaPath:"#/$defs/word/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema1,data:data6}];return false}else{}}else{validate5.errors=[{instancePath:instancePath+"/source",schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data6}];return false}if(errors===_errs18){}}var valid6=_errs18===errors;if(valid6){}var valid0=_errs17===errors}else{var valid0=true}if(valid0){if(data.fix!==void 0){let data7=data.fix;const _errs20=errors;const _errs21=errors;const _errs22=errors;if(errors===_errs21){if(typeof data7==="string"){if(func1(data7)>2e4){validate5.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema14,data:data7}];return false}else{if(func1(data7)<1){validate5.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data7}];return false}else{}}}else{validate5.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data7}];return false}if(errors===_errs21){}}var valid7=_errs21===errors;if(valid7){}var valid0=_errs20===errors}else{var valid0=true}if(valid0){if(data.reversible!==void 0){let data8=data.reversible;const _errs23=errors;if(typeof data8!=="boolean"){validate5.errors=[{instancePath:instancePath+"/reversible",schemaPath:"#/properties/reversible/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema15.properties.reversible.type,parentSchema:schema15.properties.reversible,data:data8}];return false}const _errs24=errors;if(errors===_errs23){}var valid0=_errs23===errors}else{var valid0=true}if(valid0){if(data.needsReboot!==void 0){let data9=data.needsReboot;const _errs25=errors;if(typeof data9!=="boolean"){validate5.errors=[{instancePath:instancePath+"/needsReboot",schemaPath:"#/properties/needsReboot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema15.properties.needsReboot.type,parentSchema:schema15.properties.needsReboot,data:data9}];return false}const _errs26=errors;if(errors===_errs25){}var valid0=_errs25===errors}else{var valid0=true}if(valid0){if(data.hard!==void 0){let data10=data.hard;const _errs27=errors;if(typeof data10!=="boolean"){validate5.errors=[{instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema15.properties.hard.type,parentSchema:schema15.properties.hard,data:data10}];return false}const _errs28=errors;if(errors===_errs27){}var valid0=_errs27===errors}else{var valid0=true}if(valid0){}}}}}}}}}}}}}}else{validate5.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data}];return false}if(errors===0){}}validate5.errors=vErrors;return errors===0}validate5.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};const schema23={"type":"object","additionalProperties":false,"required":["id","title","status","observed","expected","fix","hard","figures"],"properties":{"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/word"},"status":{"$ref":"#/$defs/status"},"observed":{"$ref":"#/$defs/sentence"},"expected":{"$ref":"#/$defs/sentence"},"fix":{"$ref":"#/$defs/fixText"},"hard":{"type":"boolean"},"figures":{"description":"What was measured, by name; the unit is part of the name.","type":"object","maxProperties":50,"propertyNames":{"$ref":"#/$defs/word"},"additionalProperties":{"title":"a number, text, list or map","type":["number","string","boolean","null","array","object"]}}}};function validate7(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null;let errors=0;const evaluated0=validate7.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs0=errors;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||data.status===void 0&&(missing0="status")||data.observed===void 0&&(missing0="observed")||data.expected===void 0&&(missing0="expected")||data.fix===void 0&&(missing0="fix")||data.hard===void 0&&(missing0="hard")||data.figures===void 0&&(missing0="figures")){validate7.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'",schema:schema23.required,parentSchema:schema23,data}];return false}else{const _errs1=errors;for(const key0 in data){if(!(key0==="id"||key0==="title"||key0==="status"||key0==="observed"||key0==="expected"||key0==="fix"||key0==="hard"||key0==="figures")){validate7.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data}];return false;break}}if(_errs1===errors){if(data.id!==void 0){let data0=data.id;const _errs2=errors;const _errs3=errors;const _errs4=errors;if(errors===_errs3){if(typeof data0==="string"){if(!pattern3.test(data0)){validate7.errors=[{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,49}$"',schema:"^[a-z][a-z0-9-]{0,49}$",parentSchema:schema12,data:data0}];return false}else{}}else{validate7.errors=[{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0}];return false}if(errors===_errs3){}}var valid1=_errs3===errors;if(valid1){}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.title!==void 0){let data1=data.title;const _errs5=errors;const _errs6=errors;const _errs7=errors;if(errors===_errs6){if(typeof data1==="string"){if(func1(data1)>200){validate7.errors=[{instancePath:instancePath+"/title",schemaPath:"#/$defs/word/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema1,data:data1}];return false}else{}}else{validate7.errors=[{instancePath:instancePath+"/title",schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data1}];return false}if(errors===_errs6){}}var valid2=_errs6===errors;if(valid2){}var valid0=_errs5===errors}else{var valid0=true}if(valid0){if(data.status!==void 0){let data2=data.status;const _errs8=errors;const _errs9=errors;const vSchema0=schema18.enum;if(!(data2==="pass"||data2==="warn"||data2==="fail"||data2==="na"||data2==="unknown")){validate7.errors=[{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues:schema18.enum},message:"must be equal to one of the allowed values",schema:schema18.enum,parentSchema:schema18,data:data2}];return false}else{}if(errors===_errs9){}var valid3=_errs9===errors;if(valid3){}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.observed!==void 0){let data3=data.observed;const _errs10=errors;const _errs11=errors;const _errs12=errors;if(errors===_errs11){if(typeof data3==="string"){if(func1(data3)>1e3){validate7.errors=[{instancePath:instancePath+"/observed",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:schema8,data:data3}];return false}else{}}else{validate7.errors=[{instancePath:instancePath+"/observed",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data3}];return false}if(errors===_errs11){}}var valid4=_errs11===errors;if(valid4){}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.expected!==void 0){let data4=data.expected;const _errs13=errors;const _errs14=errors;const _errs15=errors;if(errors===_errs14){if(typeof data4==="string"){if(func1(data4)>1e3){validate7.errors=[{instancePath:instancePath+"/expected",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:schema8,data:data4}];return false}else{}}else{validate7.errors=[{instancePath:instancePath+"/expected",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data4}];return false}if(errors===_errs14){}}var valid5=_errs14===errors;if(valid5){}var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.fix!==void 0){let data5=data.fix;const _errs16=errors;const _errs17=errors;const _errs18=errors;if(errors===_errs17){if(typeof data5==="string"){if(func1(data5)>2e4){validate7.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:schema14,data:data5}];return false}else{if(func1(data5)<1){validate7.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data5}];return false}else{}}}else{validate7.errors=[{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fixText/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data5}];return false}if(errors===_errs17){}}var valid6=_errs17===errors;if(valid6){}var valid0=_errs16===errors}else{var valid0=true}if(valid0){if(data.hard!==void 0){let data6=data.hard;const _errs19=errors;if(typeof data6!=="boolean"){validate7.errors=[{instancePath:instancePath+"/hard",schemaPath:"#/properties/hard/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema23.properties.hard.type,parentSchema:schema23.properties.hard,data:data6}];return false}const _errs20=errors;if(errors===_errs19){}var valid0=_errs19===errors}else{var valid0=true}if(valid0){if(data.figures!==void 0){let data7=data.figures;const _errs21=errors;const _errs22=errors;if(errors===_errs21){if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(Object.keys(data7).length>50){validate7.errors=[{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema23.properties.figures,data:data7}];return false}else{for(const key1 in data7){const _errs23=errors;const _errs24=errors;const _errs25=errors;if(errors===_errs24){if(typeof key1==="string"){if(func1(key1)>200){const err0={instancePath:instancePath+"/figures",schemaPath:"#/$defs/word/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema1,data:key1,propertyName:key1};if(vErrors===null){vErrors=[err0]}else{vErrors.push(err0)}errors++}else{}}else{const err1={instancePath:instancePath+"/figures",schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:key1,propertyName:key1};if(vErrors===null){vErrors=[err1]}else{vErrors.push(err1)}errors++}if(errors===_errs24){}}var valid8=_errs24===errors;if(valid8){}var valid7=_errs23===errors;if(!valid7){const err2={instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema23.properties.figures.propertyNames,parentSchema:schema23.properties.figures,data:data7};if(vErrors===null){vErrors=[err2]}else{vErrors.push(err2)}errors++;validate7.errors=vErrors;return false;break}}if(valid7){const _errs26=errors;for(const key2 in data7){let data8=data7[key2];const _errs27=errors;if(typeof data8!="object"&&!(typeof data8=="number"&&isFinite(data8))&&typeof data8!=="string"&&typeof data8!=="boolean"){validate7.errors=[{instancePath:instancePath+"/figures/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/figures/additionalProperties/type",keyword:"type",params:{type:schema23.properties.figures.additionalProperties.type},message:"must be number,string,boolean,null,array,object",schema:schema23.properties.figures.additionalProperties.type,parentSchema:schema23.properties.figures.additionalProperties,data:data8}];return false}const _errs28=errors;if(errors===_errs27){}var valid9=_errs27===errors;if(!valid9){break}}if(_errs26===errors){}}}}else{validate7.errors=[{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema23.properties.figures.type,parentSchema:schema23.properties.figures,data:data7}];return false}if(errors===_errs21){}}var valid0=_errs21===errors}else{var valid0=true}if(valid0){}}}}}}}}}}}else{validate7.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data}];return false}if(errors===0){}}validate7.errors=vErrors;return errors===0}validate7.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};function validate0(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){;let vErrors=null;let errors=0;const evaluated0=validate0.evaluated;if(evaluated0.dynamicProps){evaluated0.props=void 0}if(evaluated0.dynamicItems){evaluated0.items=void 0}const _errs0=errors;if(errors===0){if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.schema===void 0&&(missing0="schema")||data.version===void 0&&(missing0="version")||data.at===void 0&&(missing0="at")||data.seconds===void 0&&(missing0="seconds")||data.mode===void 0&&(missing0="mode")||data.host===void 0&&(missing0="host")||data.grade===void 0&&(missing0="grade")||data.reasons===void 0&&(missing0="reasons")||data.fixes===void 0&&(missing0="fixes")||data.checks===void 0&&(missing0="checks")||data.probes===void 0&&(missing0="probes")){validate0.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'",schema:schema0.required,parentSchema:schema0,data}];return false}else{const _errs1=errors;for(const key0 in data){if(!func0.call(schema0.properties,key0)){validate0.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data}];return false;break}}if(_errs1===errors){if(data.schema!==void 0){let data0=data.schema;const _errs2=errors;if("pinbench.doctor/1"!==data0){validate0.errors=[{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:"pinbench.doctor/1"},message:"must be equal to constant",schema:"pinbench.doctor/1",parentSchema:schema0.properties.schema,data:data0}];return false}else{}if(errors===_errs2){}var valid0=_errs2===errors}else{var valid0=true}if(valid0){if(data.version!==void 0){let data1=data.version;const _errs3=errors;const _errs4=errors;const _errs5=errors;if(errors===_errs4){if(typeof data1==="string"){if(func1(data1)>200){validate0.errors=[{instancePath:instancePath+"/version",schemaPath:"#/$defs/word/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema1,data:data1}];return false}else{}}else{validate0.errors=[{instancePath:instancePath+"/version",schemaPath:"#/$defs/word/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema1.type,parentSchema:schema1,data:data1}];return false}if(errors===_errs4){}}var valid1=_errs4===errors;if(valid1){}var valid0=_errs3===errors}else{var valid0=true}if(valid0){if(data.at!==void 0){let data2=data.at;const _errs6=errors;const _errs7=errors;if(errors===_errs6){if(typeof data2==="string"){if(!pattern0.test(data2)){validate0.errors=[{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"',schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$",parentSchema:schema0.properties.at,data:data2}];return false}else{}}else{validate0.errors=[{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema0.properties.at.type,parentSchema:schema0.properties.at,data:data2}];return false}if(errors===_errs6){}}var valid0=_errs6===errors}else{var valid0=true}if(valid0){if(data.seconds!==void 0){let data3=data.seconds;const _errs8=errors;const _errs9=errors;if(errors===_errs8){if(typeof data3=="number"&&isFinite(data3)){if(data3>1e5||isNaN(data3)){validate0.errors=[{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:schema0.properties.seconds,data:data3}];return false}else{if(data3<0||isNaN(data3)){validate0.errors=[{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema0.properties.seconds,data:data3}];return false}else{}}}else{validate0.errors=[{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema0.properties.seconds.type,parentSchema:schema0.properties.seconds,data:data3}];return false}if(errors===_errs8){}}var valid0=_errs8===errors}else{var valid0=true}if(valid0){if(data.mode!==void 0){let data4=data.mode;const _errs10=errors;const vSchema0=schema0.properties.mode.enum;if(!(data4==="full"||data4==="quick")){validate0.errors=[{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema0.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.mode.enum,parentSchema:schema0.properties.mode,data:data4}];return false}else{}if(errors===_errs10){}var valid0=_errs10===errors}else{var valid0=true}if(valid0){if(data.host!==void 0){let data5=data.host;const _errs11=errors;if(!validate1(data5,{instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData,dynamicAnchors})){vErrors=vErrors===null?validate1.errors:vErrors.concat(validate1.errors);errors=vErrors.length}else{}var valid0=_errs11===errors}else{var valid0=true}if(valid0){if(data.grade!==void 0){let data6=data.grade;const _errs12=errors;const vSchema1=schema0.properties.grade.enum;if(!(data6==="A"||data6==="B"||data6==="C"||data6==="D"||data6==="F")){validate0.errors=[{instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/enum",keyword:"enum",params:{allowedValues:schema0.properties.grade.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.grade.enum,parentSchema:schema0.properties.grade,data:data6}];return false}else{}if(errors===_errs12){}var valid0=_errs12===errors}else{var valid0=true}if(valid0){if(data.reasons!==void 0){let data7=data.reasons;const _errs13=errors;const _errs14=errors;if(errors===_errs13){if(Array.isArray(data7)){if(data7.length>200){validate0.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema0.properties.reasons,data:data7}];return false}else{var valid2=true;const len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];const _errs15=errors;const _errs16=errors;const _errs17=errors;if(errors===_errs16){if(typeof data8==="string"){if(func1(data8)>1e3){validate0.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:schema8,data:data8}];return false}else{}}else{validate0.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema8.type,parentSchema:schema8,data:data8}];return false}if(errors===_errs16){}}var valid3=_errs16===errors;if(valid3){}var valid2=_errs15===errors;if(!valid2){break}}if(valid2){}}}else{validate0.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.properties.reasons.type,parentSchema:schema0.properties.reasons,data:data7}];return false}if(errors===_errs13){}}var valid0=_errs13===errors}else{var valid0=true}if(valid0){if(data.fixes!==void 0){let data9=data.fixes;const _errs18=errors;const _errs19=errors;if(errors===_errs18){if(Array.isArray(data9)){if(data9.length>3){validate0.errors=[{instancePath:instancePath+"/fixes",schemaPath:"#/properties/fixes/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema0.properties.fixes,data:data9}];return false}else{var valid4=true;const len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];const _errs20=errors;if(!validate3(data10,{instancePath:instancePath+"/fixes/"+i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors})){vErrors=vErrors===null?validate3.errors:vErrors.concat(validate3.errors);errors=vErrors.length}else{}var valid4=_errs20===errors;if(!valid4){break}}if(valid4){}}}else{validate0.errors=[{instancePath:instancePath+"/fixes",schemaPath:"#/properties/fixes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.properties.fixes.type,parentSchema:schema0.properties.fixes,data:data9}];return false}if(errors===_errs18){}}var valid0=_errs18===errors}else{var valid0=true}if(valid0){if(data.checks!==void 0){let data11=data.checks;const _errs21=errors;const _errs22=errors;if(errors===_errs21){if(Array.isArray(data11)){if(data11.length>200){validate0.errors=[{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema0.properties.checks,data:data11}];return false}else{var valid5=true;const len2=data11.length;for(let i2=0;i2<len2;i2++){let data12=data11[i2];const _errs23=errors;if(!validate5(data12,{instancePath:instancePath+"/checks/"+i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors})){vErrors=vErrors===null?validate5.errors:vErrors.concat(validate5.errors);errors=vErrors.length}else{}var valid5=_errs23===errors;if(!valid5){break}}if(valid5){}}}else{validate0.errors=[{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.properties.checks.type,parentSchema:schema0.properties.checks,data:data11}];return false}if(errors===_errs21){}}var valid0=_errs21===errors}else{var valid0=true}if(valid0){if(data.probes!==void 0){let data13=data.probes;const _errs24=errors;const _errs25=errors;if(errors===_errs24){if(Array.isArray(data13)){if(data13.length>50){validate0.errors=[{instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema0.properties.probes,data:data13}];return false}else{var valid6=true;const len3=data13.length;for(let i3=0;i3<len3;i3++){let data14=data13[i3];const _errs26=errors;if(!validate7(data14,{instancePath:instancePath+"/probes/"+i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors})){vErrors=vErrors===null?validate7.errors:vErrors.concat(validate7.errors);errors=vErrors.length}else{}var valid6=_errs26===errors;if(!valid6){break}}if(valid6){}}}else{validate0.errors=[{instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema0.properties.probes.type,parentSchema:schema0.properties.probes,data:data13}];return false}if(errors===_errs24){}}var valid0=_errs24===errors}else{var valid0=true}if(valid0){}}}}}}}}}}}}}}else{validate0.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data}];return false}if(errors===0){}}validate0.errors=vErrors;return errors===0}validate0.evaluated={"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./build/io/schema/validate-doctor.js

const validator = () => compiled_doctor;

;// CONCATENATED MODULE: ./build/io/schema/doctor-schema.js
/** Values compared with the published JSON Schema of the doctor's report. */




/** The value, known to be the doctor's report on a host. Throws a sentence, of kind `infrastructure`, about what is wrong. */
function parseDoctorReport(value, where) {
    const validate = validator();
    if (isDoctorReport(validate, value))
        return value;
    const [error] = (0,problems/* tellable */.i)(validate.errors);
    const problem = error === undefined ? undefined : (0,problems/* problemOf */.Z)(error, value);
    throw (0,errors/* infrastructureError */.kv)(`${where}: ${(0,diagnostics/* pathText */.LF)(problem?.path ?? [])} is ${(0,diagnostics/* describeValue */.bp)(problem?.found)}`, {
        expected: problem?.expected ?? 'what pinbench doctor --json prints',
        fix: 'run pinbench doctor again',
    });
}
function isDoctorReport(validate, value) {
    return validate(value);
}


/***/ }),

/***/ 22045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   i: () => (/* binding */ tellable)
/* harmony export */ });
/** Without the branches of a choice, which only say that each alternative was not taken. */
function tellable(errors) {
    const all = errors ?? [];
    const reported = all.filter(({ schemaPath }) => !/\/(oneOf|anyOf)\/\d+\//.test(schemaPath));
    // What is of another type can hold nothing of what was wanted in it, which would be said beside that.
    const ofType = new Set(reported.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    return reported.filter(({ propertyName, keyword, instancePath }) => 
    // A bad name comes with an error of its own about the pattern that it breaks.
    (propertyName === undefined || keyword === 'propertyNames') && (keyword === 'type' || !ofType.has(instancePath)));
}
function problemOf(error, value) {
    const { keyword, params, data } = error;
    const key = params.additionalProperty ??
        params.missingProperty ??
        (keyword === 'propertyNames' ? params.propertyName : undefined);
    const isInside = typeof key === 'string' && keyword !== 'dependentRequired';
    const path = keyPath(error.instancePath, value);
    const allowed = allowedBy(error);
    return {
        path: isInside ? [...path, key] : path,
        found: keyword === 'required' ? undefined : data,
        expected: expectedBy(error, allowed),
        keyword,
        ...(allowed === undefined ? {} : { allowed }),
    };
}
/** Every right answer, where the schema lists them. */
function allowedBy({ keyword, params, parentSchema }) {
    if (keyword === 'additionalProperties')
        return Object.keys(parentSchema?.properties ?? {});
    if (keyword === 'enum' && Array.isArray(params.allowedValues))
        return params.allowedValues.map(String);
    return undefined;
}
/** In words; a schema's own title, written for this, comes first. */
function expectedBy({ keyword, params, schema, parentSchema = {} }, allowed) {
    if (allowed !== undefined)
        return `one of: ${allowed.join(', ')}`;
    switch (keyword) {
        case 'const':
            return JSON.stringify(params.allowedValue);
        case 'required': {
            const wanted = parentSchema.properties?.[params.missingProperty]?.const;
            return `the key "${params.missingProperty}"${wanted === undefined ? '' : `: ${JSON.stringify(wanted)}`}`;
        }
        case 'propertyNames':
            return titleOf(schema) ?? 'another name';
        case 'dependentRequired':
            return `"${params.property}" only together with "${params.missingProperty}"`;
        case 'maxLength':
            return `at most ${params.limit} characters`;
        case 'minLength':
            return 'text that is not empty';
        case 'maxItems':
        case 'maxProperties':
            return `at most ${params.limit} entries`;
        case 'minItems':
        case 'minProperties':
            return 'at least one entry';
        case 'uniqueItems':
            return 'each entry once';
        default:
            // The title of a map is about what is in it, not about its being a map.
            if (keyword === 'type' && schema === 'object')
                return plainExpectation(parentSchema);
            return (titleOf(parentSchema) ?? plainExpectation(parentSchema)) + examplesOf(parentSchema);
    }
}
function plainExpectation({ type, minimum, maximum }) {
    const words = [type].flat().map((each) => TYPE_WORDS[String(each)] ?? String(each));
    const from = typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? ` of ${minimum} or more` : '';
    const upTo = typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER;
    return words.join(' or ') + (upTo ? ` from ${minimum} to ${maximum}` : from);
}
const TYPE_WORDS = {
    string: 'text',
    number: 'a finite number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'a map of keys',
    array: 'a list',
    null: 'null',
};
function titleOf(schema) {
    const title = typeof schema === 'object' && schema !== null && 'title' in schema ? schema.title : undefined;
    return typeof title === 'string' ? title : undefined;
}
function examplesOf({ examples }) {
    const [first] = Array.isArray(examples) ? examples : [];
    return first === undefined ? '' : `, such as ${JSON.stringify(first)}`;
}
/** A JSON pointer as keys and, where the value has a list, numbers. */
function keyPath(pointer, value) {
    let here = value;
    return pointer
        .split('/')
        .slice(1)
        .map((segment) => {
        const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
        const isIndex = Array.isArray(here);
        here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
        return isIndex ? Number(key) : key;
    });
}


/***/ }),

/***/ 82788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearestMetric),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _model_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43460);
/** The name that somebody most likely meant. */


/** The allowed word that `found` was most likely meant to be; undefined when none is near. */
function nearest(found, allowed) {
    // A longer word than any key is no slip of the finger, and the distance costs the product of both lengths.
    if (found.length > 100 || allowed.length === 0)
        return undefined;
    const swapped = allowed.find((word) => isSwapped(found, word));
    if (swapped !== undefined)
        return swapped;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(found.toLowerCase(), allowed);
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found.toLowerCase(), near);
    const forgiven = near.length < 3 ? 0 : Math.max(1, Math.floor(near.length / 3));
    return slips <= forgiven ? near : undefined;
}
/** Two neighbours in the wrong order are one slip, which the distance counts as two: "mian". */
function isSwapped(found, word) {
    const at = [...word].findIndex((letter, index) => letter !== found[index]);
    if (at < 0 || found.length !== word.length)
        return false;
    return word === `${found.slice(0, at)}${found[at + 1] ?? ''}${found[at]}${found.slice(at + 2)}`;
}
/**
 * The one of `names` ("benchmark/metric") that a pattern over them was most likely meant for, where it matches none. Each
 * half is looked at by itself; undefined when one of them is near to nothing.
 */
function nearestMetric(pattern, names) {
    const whole = nearest(pattern, names);
    if (whole !== undefined)
        return whole;
    const wanted = halves(pattern);
    const all = names.map((name) => ({ name, ...halves(name) }));
    const benchmark = halfMatcher(wanted.benchmark, all.map((one) => one.benchmark));
    const metric = halfMatcher(wanted.metric, all.map((one) => one.metric));
    return all.find((one) => benchmark(one.benchmark) && metric(one.metric))?.name;
}
function halves(name) {
    const slash = name.lastIndexOf('/');
    return slash < 0
        ? { benchmark: name, metric: '*' }
        : { benchmark: name.slice(0, slash), metric: name.slice(slash + 1) };
}
function halfMatcher(wanted, found) {
    const matches = (0,_model_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(wanted);
    if (found.some(matches))
        return matches;
    const near = nearest(wanted.replaceAll('*', ''), [...new Set(found)]);
    return (half) => half === near;
}


/***/ })

};
