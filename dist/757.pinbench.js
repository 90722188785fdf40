export const id = 757;
export const ids = [757,263,379];
export const modules = {

/***/ 35645:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const tar = __webpack_require__(56118)
const pump = __webpack_require__(87898)
const fs = __webpack_require__(79896)
const path = __webpack_require__(94547)

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
/* harmony export */   Jg: () => (/* binding */ builtHere),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Qj: () => (/* binding */ withFacts),
/* harmony export */   jW: () => (/* binding */ OTHER_BASE),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31065);
/* harmony import */ var _held_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33254);
/** Looks images up in the engine, and pulls the ones that are not there. */



/** What is found keeps a name of this owner. */
async function findImage(engine, owner, name, progress, signal) {
    const facts = { name, cache: 'not built', buildSeconds: 0 };
    const held = async () => {
        const found = await inspectImage(engine, name);
        await (0,_held_images_js__WEBPACK_IMPORTED_MODULE_2__/* .holdImage */ .fp)(engine, found.id, owner);
        return withFacts(found, facts);
    };
    try {
        return await held();
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
    }
    progress.step(`pulling ${name}`);
    await pull(engine, name, signal);
    return held();
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
/** No registry has it, though containerd's store says a digest for its names here. */
function builtHere(image) {
    return { ...image, digest: null };
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
        digest: digestOf((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(image, 'RepoDigests')), name),
        entrypoint: (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(config, 'Entrypoint')),
        command: (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(config, 'Cmd')),
    };
}
/** The one under the name that was asked for; containerd's store has one for each name of an image. */
function digestOf(digests, name) {
    const theirs = digests.filter((digest) => !(0,_held_images_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeldDigest */ .G3)(digest));
    const repository = name.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const asNamed = theirs.find((digest) => `/${digest}`.includes(`/${repository}@`));
    return asNamed ?? theirs[0] ?? null;
}


/***/ }),

/***/ 31065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ postBuild),
/* harmony export */   Ig: () => (/* binding */ engineFacts),
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
    if (NO_INIT.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: the engine has no init program to start it with (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'catatonit beside Podman, or docker-init (tini) beside Docker',
            todo: 'install the package "catatonit" for Podman or "tini" for Docker, which some distributions only recommend',
            cause: thrown,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .infrastructureError */ .kv)(`${happened}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
}
/** What Podman and Docker say when the program that `Init` asks for is missing on the host. */
const NO_INIT = /container-init binary not found|"?docker-init"?: executable file not found/;
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


/***/ }),

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
