export const id = 881;
export const ids = [881,263];
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

/***/ 15939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ packContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44158);
/* harmony import */ var tar_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35645);
/** Packs a build context as a tar stream: the user's .dockerignore, and what pinbench keeps out of every context. */





/** `onError` is called once when a file cannot be read; the stream then ends with that error too. */
function packContext(plan, onError) {
    const patterns = readIgnoreFile(plan);
    const takesBack = /^\s*!/m.test(patterns);
    const ignore = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_3__["default"]({ ignorecase: false }).add(patterns).add(plan.ignore);
    // The engine needs these two even when the user's patterns leave them out.
    const needed = new Set([plan.dockerfile, '.dockerignore']);
    const pack = tar_fs__WEBPACK_IMPORTED_MODULE_4__.pack(plan.context, {
        ignore: (name) => {
            const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(plan.context, name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            if (relative === '' || needed.has(relative) || !ignore.ignores(relative))
                return false;
            // A folder that is left out may still hold what a later pattern, or the build itself, takes back in.
            const holdsNeeded = plan.dockerfile.startsWith(`${relative}/`);
            return !((holdsNeeded || takesBack) && !plan.ignore.includes(relative) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name).isDirectory());
        },
        // Owned by root whoever checked the tree out: the same tree gives the same layers on every machine.
        map: (header) => ({ ...header, uid: 0, gid: 0, uname: '', gname: '' }),
    });
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(pack, new node_stream__WEBPACK_IMPORTED_MODULE_2__.PassThrough(), (failed) => failed && onError(failed));
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

/***/ 38523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineBuilder: () => (/* binding */ engineBuilder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10349);
/* harmony import */ var _build_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15939);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31065);
/** Builds images through the Engine API's own BuildKit (version=2): no docker client and no buildx needed. */




/** Lines of the failing step that are kept for the error. */
const KEPT_LINES = 20;
function engineBuilder(engine, seconds) {
    return {
        async build(plan, progress, signal) {
            const started = seconds();
            const cache = new _image_js__WEBPACK_IMPORTED_MODULE_1__/* .CacheCount */ .KS();
            const id = await runBuild(engine, plan, cache, progress, signal);
            const built = await inspect(engine, id);
            progress.step(`image ${shortId(id)}: ${cache.summary()}`);
            return withFacts(built, { name: plan.tag, cache: cache.verdict(), buildSeconds: seconds() - started });
        },
        async find(name, progress, signal) {
            try {
                return withFacts(await inspect(engine, name), { name, cache: 'not built', buildSeconds: 0 });
            }
            catch (thrown) {
                if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) !== 404)
                    throw thrown;
            }
            progress.step(`pulling ${name}`);
            await pull(engine, name, signal);
            return withFacts(await inspect(engine, name), { name, cache: 'not built', buildSeconds: 0 });
        },
    };
}
function withFacts(image, facts) {
    return {
        facts: { id: image.id, digest: image.digest, ...facts },
        entrypoint: image.entrypoint,
        command: image.command,
    };
}
async function runBuild(engine, plan, cache, progress, signal) {
    const log = [];
    const unreadable = new AbortController();
    const context = (0,_build_context_js__WEBPACK_IMPORTED_MODULE_2__/* .packContext */ .J)(plan, (failed) => unreadable.abort(failed));
    let stream;
    try {
        stream = await engine.buildImage(context, {
            version: '2',
            t: plan.tag,
            dockerfile: plan.dockerfile,
            buildargs: plan.args,
            labels: plan.labels,
            abortSignal: AbortSignal.any([signal, unreadable.signal]),
            ...(plan.target === null ? {} : { target: plan.target }),
        });
    }
    catch (thrown) {
        if (unreadable.signal.aborted) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`the build context ${plan.context} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(unreadable.signal.reason)}`, {
                todo: 'make it readable, or leave it out with a line in .dockerignore',
            });
        }
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .engineError */ .v_)('the build could not be started', thrown);
    }
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .followBuild */ .c9)(engine, stream, (event) => {
            const line = ((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(event, 'stream')) ?? '').trimEnd();
            if (line !== '')
                readStep(line, cache, progress, log);
        });
    }
    catch (thrown) {
        throw buildError(plan, thrown, log);
    }
    const inspected = await inspect(engine, plan.tag);
    return inspected.id;
}
/** dockerode turns BuildKit's trace into lines: "[digest] name" for a start, "CACHED: name", else output of a step. */
function readStep(line, cache, progress, log) {
    const started = /^\[sha256:[0-9a-f]+\] (.*)$/.exec(line)?.[1];
    const cached = /^CACHED: (.*)$/.exec(line)?.[1];
    if (cached !== undefined) {
        cache.cached(cached);
    }
    else if (started !== undefined) {
        cache.started(started);
        if ((0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isDockerfileStep */ .xo)(started))
            progress.step(started);
    }
    else {
        log.push(...outputOf(line));
        log.splice(0, Math.max(0, log.length - KEPT_LINES));
    }
}
/** What a step printed comes as base64, which a line of words, with its blanks and colons, never looks like. */
function outputOf(line) {
    const isBase64 = line.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    return isBase64 ? Buffer.from(line, 'base64').toString('utf8').trimEnd().split('\n') : [line];
}
function buildError(plan, failed, log) {
    const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failed);
    // The engine could not be asked or the network failed: not the Dockerfile's doing.
    if (/ECONNRESET|EPIPE|aborted|socket hang up/i.test(message))
        return (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .engineError */ .v_)('the build was cut off', failed);
    if (/no such host|i\/o timeout|connection refused|network is unreachable/.test(message)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)(`a registry could not be reached: ${message}`, {
            todo: 'check the network, or give a base image that is on this machine with --build-arg BASE=NAME',
            cause: failed,
        });
    }
    const base = /failed to solve with frontend|pull access denied|failed to do request|failed to resolve source metadata/;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidOutput */ .Dh)(`the image of ${plan.dockerfile} did not build: ${message}`, {
        todo: base.test(message)
            ? 'check the name in FROM, or give a base image that is on this machine with --build-arg BASE=NAME'
            : `run "docker build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
        ...(log.length === 0 ? {} : { expected: `every step to succeed; the last lines were\n${log.join('\n')}` }),
        cause: failed,
    });
}
async function pull(engine, name, signal) {
    try {
        const stream = await engine.pull(name, { abortSignal: signal });
        await new Promise((resolve, reject) => {
            engine.modem.followProgress(stream, (failed) => (failed ? reject(failed) : resolve()));
        });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === 404) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`image "${name}" is neither on this machine nor can it be pulled: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, {
                todo: 'check the name, log in with "docker login", or use image.dockerfile to build one',
                cause: thrown,
            });
        }
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .engineError */ .v_)(`image "${name}" could not be pulled`, thrown);
    }
}
async function inspect(engine, name) {
    const image = await engine
        .getImage(name)
        .inspect()
        .catch((thrown) => {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === 404)
            throw thrown;
        throw (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .engineError */ .v_)(`image "${name}" could not be looked up`, thrown);
    });
    const config = (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(image, 'Config');
    return {
        id: (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(image, 'Id')) ?? name,
        digest: (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(image, 'RepoDigests'))[0] ?? null,
        entrypoint: (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(config, 'Entrypoint')),
        command: (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(config, 'Cmd')),
    };
}
function shortId(id) {
    return id.replace('sha256:', '').slice(0, 12);
}


/***/ }),

/***/ 31065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39040);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */


/** Every container and image of ours carries this label; its value tells whose it is. */
const LABEL = 'pinbench';
/** Connects as the docker client would (DOCKER_HOST or the default socket); nothing is sent yet. */
function connectEngine() {
    return new dockerode__WEBPACK_IMPORTED_MODULE_0__();
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
    const info = await engine.info().catch((thrown) => {
        throw engineError('the engine could not describe itself', thrown);
    });
    const security = list(field(info, 'SecurityOptions'));
    return {
        name: 'docker',
        version: text(field(info, 'ServerVersion')) ?? 'unknown',
        runtime: text(field(info, 'DefaultRuntime')),
        cgroupDriver: text(field(info, 'CgroupDriver')),
        rootless: security.some((option) => option.includes('rootless')),
        seccomp: security.some((option) => option.includes('seccomp')),
    };
}
/** An engine's failure as an infrastructure error: never the benchmark's fault. */
function engineError(happened, thrown) {
    if (isUnreachable(thrown)) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${happened}: no engine answers (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)})`, {
            expected: 'a running Docker engine that this user may talk to',
            todo: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
            cause: thrown,
        });
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .infrastructureError */ .kv)(`${happened}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
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
/**
 * Follows a BuildKit build to its end; each event has a `stream` line. The package decodes BuildKit's trace for us, but
 * its published types do not know the method yet, and a failed step is an event of its own, not an error.
 */
async function followBuild(engine, stream, onEvent) {
    const follow = field(engine, 'followProgress');
    if (typeof follow !== 'function')
        throw new TypeError('dockerode has no followProgress');
    let failure = null;
    await new Promise((resolve, reject) => {
        const finish = (failed) => (failed ? reject(failed) : resolve());
        follow.call(engine, stream, finish, (event) => {
            failure ??= text(field(field(event, 'errorDetail'), 'message')) ?? text(field(event, 'error'));
            onEvent(event);
        });
    });
    if (failure !== null)
        throw new Error(failure);
}


/***/ })

};
