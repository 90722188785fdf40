export const id = 747;
export const ids = [747,263];
export const modules = {

/***/ 35645:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const tar = __webpack_require__(56118)
const pump = __webpack_require__(87898)
const fs = __webpack_require__(79896)
const path = __webpack_require__(16928)

const win32 = (global.Bare ? global.Bare.platform : process.platform) === 'win32'

exports.pack = function pack (cwd, opts) {
  if (!cwd) cwd = '.'
  if (!opts) opts = {}

  const xfs = opts.fs || fs
  const ignore = opts.ignore || opts.filter || noop
  const mapStream = opts.mapStream || echo
  const statNext = statAll(xfs, opts.dereference ? xfs.stat : xfs.lstat, cwd, ignore, opts.entries, opts.sort)
  const strict = opts.strict !== false
  const umask = typeof opts.umask === 'number' ? ~opts.umask : ~processUmask()
  const pack = opts.pack || tar.pack()
  const finish = opts.finish || noop

  let map = opts.map || noop
  let dmode = typeof opts.dmode === 'number' ? opts.dmode : 0
  let fmode = typeof opts.fmode === 'number' ? opts.fmode : 0

  if (opts.strip) map = strip(map, opts.strip)

  if (opts.readable) {
    dmode |= parseInt(555, 8)
    fmode |= parseInt(444, 8)
  }
  if (opts.writable) {
    dmode |= parseInt(333, 8)
    fmode |= parseInt(222, 8)
  }

  onnextentry()

  function onsymlink (filename, header) {
    xfs.readlink(path.join(cwd, filename), function (err, linkname) {
      if (err) return pack.destroy(err)
      header.linkname = normalize(linkname)
      pack.entry(header, onnextentry)
    })
  }

  function onstat (err, filename, stat) {
    if (pack.destroyed) return
    if (err) return pack.destroy(err)
    if (!filename) {
      if (opts.finalize !== false) pack.finalize()
      return finish(pack)
    }

    if (stat.isSocket()) return onnextentry() // tar does not support sockets...

    let header = {
      name: normalize(filename),
      mode: (stat.mode | (stat.isDirectory() ? dmode : fmode)) & umask,
      mtime: stat.mtime,
      size: stat.size,
      type: 'file',
      uid: stat.uid,
      gid: stat.gid
    }

    if (stat.isDirectory()) {
      header.size = 0
      header.type = 'directory'
      header = map(header) || header
      return pack.entry(header, onnextentry)
    }

    if (stat.isSymbolicLink()) {
      header.size = 0
      header.type = 'symlink'
      header = map(header) || header
      return onsymlink(filename, header)
    }

    // TODO: add fifo etc...

    header = map(header) || header

    if (!stat.isFile()) {
      if (strict) return pack.destroy(new Error('unsupported type for ' + filename))
      return onnextentry()
    }

    const entry = pack.entry(header, onnextentry)
    const rs = mapStream(xfs.createReadStream(path.join(cwd, filename), { start: 0, end: header.size > 0 ? header.size - 1 : header.size }), header)

    rs.on('error', function (err) { // always forward errors on destroy
      entry.destroy(err)
    })

    pump(rs, entry)
  }

  function onnextentry (err) {
    if (err) return pack.destroy(err)
    statNext(onstat)
  }

  return pack
}

function head (list) {
  return list.length ? list[list.length - 1] : null
}

function processGetuid () {
  return (!global.Bare && process.getuid) ? process.getuid() : -1
}

function processUmask () {
  return (!global.Bare && process.umask) ? process.umask() : 0
}

exports.extract = function extract (cwd, opts) {
  if (!cwd) cwd = '.'
  if (!opts) opts = {}

  cwd = path.resolve(cwd)

  const xfs = opts.fs || fs
  const ignore = opts.ignore || opts.filter || noop
  const mapStream = opts.mapStream || echo
  const own = opts.chown !== false && !win32 && processGetuid() === 0
  const extract = opts.extract || tar.extract()
  const stack = []
  const now = new Date()
  const umask = typeof opts.umask === 'number' ? ~opts.umask : ~processUmask()
  const strict = opts.strict !== false
  const validateSymLinks = opts.validateSymlinks !== false

  let map = opts.map || noop
  let dmode = typeof opts.dmode === 'number' ? opts.dmode : 0
  let fmode = typeof opts.fmode === 'number' ? opts.fmode : 0

  if (opts.strip) map = strip(map, opts.strip)

  if (opts.readable) {
    dmode |= parseInt(555, 8)
    fmode |= parseInt(444, 8)
  }
  if (opts.writable) {
    dmode |= parseInt(333, 8)
    fmode |= parseInt(222, 8)
  }

  extract.on('entry', onentry)

  if (opts.finish) extract.on('finish', opts.finish)

  return extract

  function onentry (header, stream, next) {
    header = map(header) || header
    header.name = normalize(header.name)

    const name = path.join(cwd, path.join('/', header.name))

    if (ignore(name, header)) {
      stream.resume()
      return next()
    }

    const dir = path.join(name, '.') === path.join(cwd, '.') ? cwd : path.dirname(name)

    validate(xfs, dir, path.join(cwd, '.'), function (err, valid) {
      if (err) return next(err)
      if (!valid) return next(new Error(dir + ' is not a valid path'))

      if (header.type === 'directory') {
        stack.push([name, header.mtime])
        return mkdirfix(name, {
          fs: xfs,
          own,
          uid: header.uid,
          gid: header.gid,
          mode: header.mode
        }, stat)
      }

      mkdirfix(dir, {
        fs: xfs,
        own,
        uid: header.uid,
        gid: header.gid,
        // normally, the folders with rights and owner should be part of the TAR file
        // if this is not the case, create folder for same user as file and with
        // standard permissions of 0o755 (rwxr-xr-x)
        mode: 0o755
      }, function (err) {
        if (err) return next(err)

        switch (header.type) {
          case 'file': return onfile()
          case 'link': return onlink()
          case 'symlink': return onsymlink()
        }

        if (strict) return next(new Error('unsupported type for ' + name + ' (' + header.type + ')'))

        stream.resume()
        next()
      })
    })

    function stat (err) {
      if (err) return next(err)
      if (path.join(name, '.') === path.join(cwd, '.')) return next() // do not touch the extraction root itself
      utimes(name, header, function (err) {
        if (err) return next(err)
        if (win32) return next()
        chperm(name, header, next)
      })
    }

    function onsymlink () {
      if (win32) return next() // skip symlinks on win for now before it can be tested
      xfs.unlink(name, function () {
        const dst = path.resolve(path.dirname(name), header.linkname)
        // strip shifts the resolution anchor, so a relative linkname may now escape - reject regardless of validateSymlinks
        if (!inCwd(dst) && (validateSymLinks || opts.strip)) return next(new Error(name + ' is not a valid symlink'))

        validateNotSymlink(xfs, dst, path.join(cwd, '.'), function (err, valid) {
          if (err) return next(err)
          if (!valid && validateSymLinks) return next(new Error(name + ' is not a valid symlink'))
          xfs.symlink(header.linkname, name, stat)
        })
      })
    }

    function onlink () {
      if (win32) return next() // skip links on win for now before it can be tested
      xfs.unlink(name, function () {
        const link = path.join(cwd, path.join('/', header.linkname))

        xfs.realpath(link, function (err, dst) {
          if (err || !inCwd(dst)) return next(new Error(name + ' is not a valid hardlink'))

          xfs.link(dst, name, function (err) {
            if (err && err.code === 'EPERM' && opts.hardlinkAsFilesFallback) {
              stream = xfs.createReadStream(dst)
              return onfile()
            }

            stat(err)
          })
        })
      })
    }

    function inCwd (dst) {
      return dst === cwd || dst.startsWith(cwd + path.sep)
    }

    function onfile () {
      xfs.lstat(name, function (err, st) {
        if (!err && st.isSymbolicLink()) return xfs.unlink(name, onwrite) // never write through an existing symlink
        onwrite()
      })

      function onwrite (err) {
        if (err) return next(err)

        const ws = xfs.createWriteStream(name)
        const rs = mapStream(stream, header)

        ws.on('error', function (err) { // always forward errors on destroy
          rs.destroy(err)
        })

        pump(rs, ws, function (err) {
          if (err) return next(err)
          ws.on('close', stat)
        })
      }
    }
  }

  function utimesParent (name, cb) { // we just set the mtime on the parent dir again everytime we write an entry
    let top
    while ((top = head(stack)) && name.slice(0, top[0].length) !== top[0]) stack.pop()
    if (!top) return cb()
    xfs.utimes(top[0], now, top[1], cb)
  }

  function utimes (name, header, cb) {
    if (opts.utimes === false) return cb()

    if (header.type === 'directory') return xfs.utimes(name, now, header.mtime, cb)
    if (header.type === 'symlink') return utimesParent(name, cb) // TODO: how to set mtime on link?

    xfs.utimes(name, now, header.mtime, function (err) {
      if (err) return cb(err)
      utimesParent(name, cb)
    })
  }

  function chperm (name, header, cb) {
    const link = header.type === 'symlink'

    /* eslint-disable n/no-deprecated-api */
    const chmod = link ? xfs.lchmod : xfs.chmod
    const chown = link ? xfs.lchown : xfs.chown
    /* eslint-enable n/no-deprecated-api */

    if (!chmod) return cb()

    const mode = (header.mode | (header.type === 'directory' ? dmode : fmode)) & umask & 0o777 // never extract setuid/setgid/sticky bits

    if (chown && own) chown.call(xfs, name, header.uid, header.gid, onchown)
    else onchown(null)

    function onchown (err) {
      if (err) return cb(err)
      if (!chmod) return cb()
      chmod.call(xfs, name, mode, cb)
    }
  }

  function mkdirfix (name, opts, cb) {
    // when mkdir is called on an existing directory, the permissions
    // will be overwritten (?), to avoid this we check for its existance first
    xfs.stat(name, function (err) {
      if (!err) return cb(null)
      if (err.code !== 'ENOENT') return cb(err)
      xfs.mkdir(name, { mode: opts.mode, recursive: true }, function (err, made) {
        if (err) return cb(err)
        chperm(name, opts, cb)
      })
    })
  }
}

function validateNotSymlink (fs, name, root, cb) {
  if (name === root) return cb(null, true)
  if (!name.startsWith(root + path.sep)) return cb(null, false)

  fs.lstat(name, function (err, st) {
    if (err && err.code !== 'ENOENT' && err.code !== 'EPERM') return cb(err)
    if (err || !st.isSymbolicLink()) return validateNotSymlink(fs, path.join(name, '..'), root, cb)
    cb(null, false)
  })
}

function validate (fs, name, root, cb) {
  if (name === root) return cb(null, true)

  fs.lstat(name, function (err, st) {
    if (err && err.code !== 'ENOENT' && err.code !== 'EPERM') return cb(err)
    if (err || st.isDirectory()) return validate(fs, path.join(name, '..'), root, cb)
    cb(null, false)
  })
}

function inside (root, name) {
  return name === root || name.startsWith(root + path.sep)
}

function noop () {}

function echo (name) {
  return name
}

function normalize (name) {
  return win32 ? name.replace(/\\/g, '/').replace(/[:?<>|]/g, '_') : name
}

function statAll (fs, stat, cwd, ignore, entries, sort) {
  if (!entries) entries = ['.']
  const queue = entries.slice(0)
  const root = path.resolve(cwd)

  return function loop (callback) {
    if (!queue.length) return callback(null)

    const next = queue.shift()
    const nextAbs = path.join(cwd, next)

    if (!inside(root, path.resolve(cwd, next))) return callback(new Error(next + ' is not a valid path')) // do not pack outside cwd

    stat.call(fs, nextAbs, function (err, stat) {
      // ignore errors if the files were deleted while buffering
      if (err) return callback(entries.indexOf(next) === -1 && err.code === 'ENOENT' ? null : err)

      if (!stat.isDirectory()) return callback(null, next, stat)

      fs.readdir(nextAbs, function (err, files) {
        if (err) return callback(err)

        if (sort) files.sort()

        for (let i = 0; i < files.length; i++) {
          if (!ignore(path.join(cwd, next, files[i]))) queue.push(path.join(next, files[i]))
        }

        callback(null, next, stat)
      })
    })
  }
}

function strip (map, level) {
  return function (header) {
    header.name = header.name.split('/').slice(level).join('/')

    const linkname = header.linkname
    if (linkname && (header.type === 'link' || path.isAbsolute(linkname))) {
      header.linkname = linkname.split('/').slice(level).join('/')
    }

    return map(header)
  }
}


/***/ }),

/***/ 66091:
/***/ ((module) => {

module.exports = {};


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
    return /^\[[^\]]*\d+\/\d+\] /.test(step);
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
/** argv for `docker`; `dockerfile` and `idFile` are absolute paths, as the copy of the Dockerfile lies outside the context. */
function buildxArguments(plan, dockerfile, idFile) {
    return [
        'buildx',
        'build',
        '--load',
        '--progress=plain',
        `--iidfile=${idFile}`,
        `--tag=${plan.tag}`,
        `--file=${dockerfile}`,
        ...(plan.target === null ? [] : [`--target=${plan.target}`]),
        ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
        ...Object.entries(plan.labels).map(([name, value]) => `--label=${name}=${value}`),
        plan.context,
    ];
}


/***/ }),

/***/ 15939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ listFile),
/* harmony export */   JH: () => (/* binding */ packContext),
/* harmony export */   Yr: () => (/* binding */ listContext),
/* harmony export */   rj: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44158);
/* harmony import */ var tar_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35645);
/** Reads a build context, without what the user's .dockerignore and pinbench itself keep out: as a list, or as a tar. */





/**
 * Everything the build may see, each folder right before what is in it and names in the order of their bytes. Throws what
 * the file system throws, and for what no context can hold (a device, a pipe).
 */
function listContext(plan) {
    const filter = readFilter(plan);
    const entries = [];
    visit('');
    return entries;
    function visit(folder) {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(plan.context, folder)).map((name) => Buffer.from(name));
        for (const name of names.sort(Buffer.compare)) {
            const relative = folder === '' ? name.toString() : `${folder}/${name}`;
            const out = filter.leavesOut(relative);
            if (out && !filter.mayHoldMore(relative))
                continue;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(plan.context, relative), { bigint: true });
            if ((out && !stat.isDirectory()) || stat.isSocket())
                continue;
            const place = entries.push(describe(plan.context, relative, stat));
            if (!stat.isDirectory())
                continue;
            visit(relative);
            // A folder that is left out is there only for what a later pattern took back in.
            if (out && entries.length === place)
                entries.pop();
        }
    }
}
/** The entry of a single file, whatever the patterns say, or of what a link there points to; null when it is not there. */
function listFile(plan, relative) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(plan.context, relative), { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? null : describe(plan.context, relative, stat);
}
function describe(context, relative, stat) {
    const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : null;
    if (kind === null)
        throw new Error(`${relative} is neither a file, a folder nor a link`);
    return {
        path: relative,
        kind,
        permissions: Number(stat.mode & 4095n),
        bytes: kind === 'file' ? Number(stat.size) : 0,
        modified: stat.mtimeNs,
        target: kind === 'link' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(context, relative)) : '',
        changed: stat.ctimeNs,
    };
}
/** `onError` is called once when a file cannot be read; the stream then ends with that error too. */
function packContext(plan, onError) {
    const filter = readFilter(plan);
    // The engine needs these two even when the user's patterns leave them out.
    const needed = new Set([plan.dockerfile, '.dockerignore']);
    const pack = tar_fs__WEBPACK_IMPORTED_MODULE_4__.pack(plan.context, {
        ignore: (name) => {
            const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(plan.context, name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            if (relative === '' || needed.has(relative) || !filter.leavesOut(relative))
                return false;
            const holdsNeeded = plan.dockerfile.startsWith(`${relative}/`) && !plan.ignore.includes(relative);
            return !((holdsNeeded || filter.mayHoldMore(relative)) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name).isDirectory());
        },
        // Owned by root whoever checked the tree out: the same tree gives the same layers on every machine.
        map: (header) => ({ ...header, uid: 0, gid: 0, uname: '', gname: '' }),
    });
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(pack, new node_stream__WEBPACK_IMPORTED_MODULE_2__.PassThrough(), (failed) => failed && onError(failed));
}
function readFilter(plan) {
    const patterns = readIgnoreFile(plan);
    const takesBack = /^\s*!/m.test(patterns);
    const ignore = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_3__["default"]({ ignorecase: false }).add(patterns).add(plan.ignore);
    return {
        leavesOut: (relative) => ignore.ignores(relative),
        mayHoldMore: (relative) => takesBack && !plan.ignore.includes(relative),
    };
}
/** Docker's own rule: a file beside the Dockerfile goes before the context's. */
function readIgnoreFile(plan) {
    for (const name of [`${plan.dockerfile}.dockerignore`, '.dockerignore']) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(plan.context, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    return '';
}


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Qj: () => (/* binding */ withFacts),
/* harmony export */   jW: () => (/* binding */ OTHER_BASE),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);
/** Looks images up in the engine, and pulls the ones that are not there. */


async function findImage(engine, name, progress, signal) {
    const facts = { name, cache: 'not built', buildSeconds: 0 };
    try {
        return withFacts(await inspectImage(engine, name), facts);
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
    }
    progress.step(`pulling ${name}`);
    await pull(engine, name, signal);
    return withFacts(await inspectImage(engine, name), facts);
}
/**
 * Whose fault a failed build is, by the builder's last word: a registry that cannot be reached, a base image that is not
 * to be had, or the Dockerfile. The word on a failed step repeats its command, which may hold anything.
 */
function faultOf(message) {
    if (/executor failed running|did not complete successfully/.test(message))
        return 'Dockerfile';
    if (/no such host|i\/o timeout|connection refused|network is unreachable/.test(message))
        return 'registry';
    const base = /failed to solve with frontend|pull access denied|failed to do request|failed to resolve source metadata/;
    return base.test(message) && !/parse error/.test(message) ? 'base image' : 'Dockerfile';
}
const OTHER_BASE = 'give a base image that is on this machine with --build-arg BASE=NAME';
function withFacts(image, facts) {
    return {
        facts: { id: image.id, digest: image.digest, ...facts },
        entrypoint: image.entrypoint,
        command: image.command,
    };
}
function shortId(image) {
    return image.id.replace('sha256:', '').slice(0, 12);
}
async function pull(engine, name, signal) {
    try {
        const stream = await engine.pull(name, { abortSignal: signal });
        await new Promise((resolve, reject) => {
            engine.modem.followProgress(stream, (failed) => (failed ? reject(failed) : resolve()));
        });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`image "${name}" is neither on this machine nor can it be pulled: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, {
                todo: 'check the name, log in with "docker login", or use image.dockerfile to build one',
                cause: thrown,
            });
        }
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)(`image "${name}" could not be pulled`, thrown);
    }
}
/** `name`: a tag or an id. An image that is not there is the engine's own error, of status 404. */
async function inspectImage(engine, name) {
    const image = await engine
        .getImage(name)
        .inspect()
        .catch((thrown) => {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            throw thrown;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .engineError */ .v_)(`image "${name}" could not be looked up`, thrown);
    });
    const config = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(image, 'Config');
    return {
        id: (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(image, 'Id')) ?? name,
        digest: (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(image, 'RepoDigests'))[0] ?? null,
        entrypoint: (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(config, 'Entrypoint')),
        command: (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(config, 'Cmd')),
    };
}


/***/ }),

/***/ 31065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ postBuild),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   c9: () => (/* binding */ followBuild),
/* harmony export */   connectEngine: () => (/* binding */ connectEngine),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   engineAnswers: () => (/* binding */ engineAnswers),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   readEngineFacts: () => (/* binding */ readEngineFacts),
/* harmony export */   v_: () => (/* binding */ engineError)
/* harmony export */ });
/* unused harmony export engineFacts */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39040);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */



/** Every container and image of ours carries this label; its value tells whose it is. */
const LABEL = 'pinbench';
/** Connects as the docker client would (DOCKER_HOST or the default socket); nothing is sent yet. */
function connectEngine() {
    return new dockerode__WEBPACK_IMPORTED_MODULE_1__();
}
/** True when an engine answers. */
async function engineAnswers(engine) {
    try {
        await engine.ping();
        return true;
    }
    catch (thrown) {
        if (isUnreachable(thrown))
            return false;
        throw engineError('the engine refused to answer', thrown);
    }
}
async function readEngineFacts(engine) {
    const [info, version] = await Promise.all([engine.info(), engine.version()]).catch((thrown) => {
        throw engineError('the engine could not describe itself', thrown);
    });
    return engineFacts(info, version);
}
/** From the answers to `GET /info` and `GET /version`. */
function engineFacts(info, version) {
    const security = list(field(info, 'SecurityOptions'));
    const listed = field(version, 'Components');
    const components = Array.isArray(listed) ? listed : [];
    const component = (name) => {
        const found = components.find((item) => name.test(text(field(item, 'Name')) ?? ''));
        return text(field(found, 'Version'));
    };
    return {
        name: component(/^podman/i) === null ? 'docker' : 'podman',
        version: text(field(info, 'ServerVersion')) ?? 'unknown',
        runtime: text(field(info, 'DefaultRuntime')),
        cgroupDriver: text(field(info, 'CgroupDriver')),
        rootless: field(info, 'Rootless') === true || security.some((option) => option.includes('rootless')),
        seccomp: security.some((option) => option.includes('seccomp')),
        // Podman: "OCI Runtime (crun)" with a version of several lines, "crun version 1.8.1" the first of them.
        runc: (component(/^runc$|^OCI Runtime/i)?.split('\n')[0] ?? null)?.replace(' version ', ' ') ?? null,
        containerd: component(/^containerd$/i),
    };
}
/** An engine's failure as an infrastructure error: never the benchmark's fault. */
function engineError(happened, thrown) {
    if (isUnreachable(thrown)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: no engine answers (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'a running Docker engine that this user may talk to',
            todo: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
            cause: thrown,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
}
/** Connection refused, missing socket, no permission, or a connection that broke in the middle. */
function isUnreachable(thrown) {
    const code = text(field(thrown, 'code'));
    return (code !== null && ['ECONNREFUSED', 'ENOENT', 'EACCES', 'EPERM', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'].includes(code));
}
/** HTTP status of an engine's answer, or null. */
function statusOf(thrown) {
    const status = field(thrown, 'statusCode');
    return typeof status === 'number' ? status : null;
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
function list(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** Starts a build; `body` is the context as a tar, null where the engine asks for it over a session. */
function postBuild(engine, query, body, abortSignal) {
    const more = body === null ? {} : { file: body };
    const request = {
        method: 'POST',
        path: '/build?',
        options: { _query: query, _body: {} },
        isStream: true,
        abortSignal,
        ...more,
    };
    return new Promise((resolve, reject) => {
        engine.modem.dial({ ...request, statusCodes: { 200: true } }, (failed, stream) => {
            if (stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
                resolve(stream);
            else
                reject(failed ?? new Error('the engine answered nothing to a build'));
        });
    });
}
/**
 * Follows a build to its end; each event has a `stream` line. The package decodes BuildKit's trace for us, but its
 * published types do not know the method yet, and a failed step is an event of its own, not an error.
 */
async function followBuild(engine, stream, kind, onEvent) {
    const owner = kind === 'BuildKit' ? engine : engine.modem;
    const follow = field(owner, 'followProgress');
    if (typeof follow !== 'function')
        throw new TypeError('dockerode has no followProgress');
    let failure = null;
    await new Promise((resolve, reject) => {
        const finish = (failed) => (failed ? reject(failed) : resolve());
        follow.call(owner, stream, finish, (event) => {
            failure ??= text(field(field(event, 'errorDetail'), 'message')) ?? text(field(event, 'error'));
            onEvent(event);
        });
    });
    if (failure !== null)
        throw new Error(failure);
}


/***/ })

};
