export const id = 964;
export const ids = [964];
export const modules = {

/***/ 33731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ gitAncestry)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/io/git.js
var git = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/io/lineage-walk.js
/**
 * `start` and its ancestors, nearest first, each of at most `furthest` commits away. Parents that are not among
 * `commits` end the walk there, as in a shallow clone.
 *
 * Order: no commit comes before one that was built on it, and a merge's first parent comes before the others. Merging a
 * branch that began long ago therefore makes nothing old near, and a commit of the base branch beats those that a merge
 * brought in.
 *
 * Distance: on the line of first parents, steps along it; elsewhere the shortest way. Counting every commit in between
 * instead would put the previous merge hundreds of commits away wherever large branches are merged, and each baseline
 * there would be stale.
 */
function nearestFirst(commits, start, furthest) {
    const known = new Map(commits.map((commit) => [commit.hash, commit]));
    const parentsOf = (hash) => (known.get(hash)?.parents ?? []).filter((parent) => known.has(parent));
    const distances = distancesFrom(start, parentsOf);
    return inOrder(start, parentsOf)
        .map((hash) => ({ commit: hash, seconds: known.get(hash)?.seconds ?? 0, distance: distances.get(hash) ?? 0 }))
        .filter(({ distance }) => distance <= furthest);
}
function inOrder(start, parentsOf) {
    const children = new Map([[start, 0]]);
    // A map hands out, in order, also what is added while it is walked.
    for (const [hash] of children) {
        for (const parent of new Set(parentsOf(hash)))
            children.set(parent, (children.get(parent) ?? 0) + 1);
    }
    const order = [];
    const next = [start];
    for (let hash = next.pop(); hash !== undefined; hash = next.pop()) {
        order.push(hash);
        for (const parent of [...new Set(parentsOf(hash))].reverse()) {
            const waiting = (children.get(parent) ?? 0) - 1;
            children.set(parent, waiting);
            if (waiting === 0)
                next.push(parent);
        }
    }
    return order;
}
function distancesFrom(start, parentsOf) {
    const shortest = new Map([[start, 0]]);
    for (const [hash, distance] of shortest) {
        for (const parent of parentsOf(hash))
            if (!shortest.has(parent))
                shortest.set(parent, distance + 1);
    }
    let steps = 0;
    for (let at = start; at !== undefined; at = parentsOf(at)[0])
        shortest.set(at, steps++);
    return shortest;
}

;// CONCATENATED MODULE: ./build/io/lineage-graph.js
/** A line of ancestors, read from whatever history a repository has. */



/** Commits away that a run may be at most; long before that, it is stale. */
const FURTHEST = 1000;
/** Newest commits that are looked at, as in a plain `git log`: never the history of decades. */
const MOST_COMMITS = 10_000;
/**
 * `base` is a commit or a full ref, null for the measured commit's own line; null when the repository lacks one of them.
 * Where histories cross, git has several merge bases: each is an ancestor of both, and the first one is taken.
 */
async function foundIn(repository, measured, base) {
    const head = await commitOf(repository, checkedCommit(measured));
    const tip = base === null ? head : await commitOf(repository, base);
    if (head === null || tip === null)
        return null;
    const complete = !(await isShallow(repository));
    const start = base === null ? head : await mergeBase(repository, head, tip);
    if (start === null)
        return { lineage: { commits: [], own: false, note: unrelated(complete) }, complete };
    const commits = nearestFirst(await commitsFrom(repository, start), start, FURTHEST);
    return { lineage: { commits, own: start === head, note: null }, complete };
}
function unrelated(complete) {
    return `This commit and the base branch have no commit in common${complete ? '' : ' in the history that could be had'}.`;
}
/** Part of a sentence: no end of its own, and not a screenful. */
function shortened(sentence) {
    const bare = sentence.replace(/\.$/, '');
    return bare.length > 200 ? `${bare.slice(0, 199)}…` : bare;
}
function checkedCommit(commit) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        return commit;
    throw (0,errors/* usageError */.Wp)(`${JSON.stringify(commit.slice(0, 80))} is not a commit`, {
        expected: 'its full name of 40 or 64 hexadecimal digits',
    });
}
async function commitOf(repository, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const answer = await (0,git/* git */.$Y)(args, repository);
    if (answer.code === 0)
        return lineOf(answer.stdout);
    if (answer.code === 1 || /bad object|unable to read|unknown revision|missing/.test(answer.stderr))
        return null;
    throw (0,git/* gitError */.N7)(args, answer);
}
async function isShallow(repository) {
    return lineOf(await (0,git/* gitOutput */.oM)(['rev-parse', '--is-shallow-repository'], repository)) === 'true';
}
async function mergeBase(repository, one, other) {
    const args = ['merge-base', one, other];
    const answer = await (0,git/* git */.$Y)(args, repository);
    if (answer.code === 1)
        return null;
    if (answer.code !== 0)
        throw (0,git/* gitError */.N7)(args, answer);
    return lineOf(answer.stdout);
}
async function commitsFrom(repository, start) {
    const args = ['rev-list', '--timestamp', '--parents', `--max-count=${MOST_COMMITS}`, start, '--'];
    const rows = lineOf(await (0,git/* gitOutput */.oM)(args, repository)).split('\n');
    return rows.map((row) => {
        const [seconds, hash = '', ...parents] = row.split(' ');
        return { hash, seconds: Number(seconds), parents };
    });
}
function lineOf(output) {
    return output.toString().trimEnd();
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/io/git-remote.js
var git_remote = __webpack_require__(84928);
// EXTERNAL MODULE: ./build/io/git-scratch.js
var git_scratch = __webpack_require__(60502);
;// CONCATENATED MODULE: ./build/io/lineage-remote.js
/** The history of a repository on its server: commits alone, without trees and files, fetched as deep as is needed. */





/** Commits from each tip. The first is enough for a pull request that is looked after; a commit takes a few hundred bytes. */
const DEPTHS = [50, 500, 5000];
const MEASURED = 'refs/pinbench/measured';
const BASE = 'refs/pinbench/base';
function remoteGraph(origin, question) {
    const measured = checkedCommit(question.measured);
    const wait = origin.pause ?? ((seconds) => (0,promises_.setTimeout)(seconds * 1000));
    const remote = (0,git_remote/* remoteAt */.eT)(origin.url, origin.token, (attempt) => wait(Math.min(10, 0.5 * 2 ** attempt)));
    let made;
    /** A sentence, once the base branch was found to be gone. */
    let gone = null;
    let bringsFiles = false;
    const here = () => {
        const format = measured.length === 64 ? 'sha256' : 'sha1';
        made ??= (0,git_scratch/* scratchRepository */.L)(origin.scratch, 'lineage-', { init: [`--object-format=${format}`] });
        return made;
    };
    /** False when the remote has no such branch. */
    async function fetch(depth, base) {
        const wanted = [`+${measured}:${MEASURED}`, ...(base === null ? [] : [`+${base}:${BASE}`])];
        const args = [...git_scratch/* FETCH */.t, '--filter=tree:0', `--depth=${depth}`, '--', remote.url, ...wanted];
        const answer = await remote.call(args, { ...(await here()), timeoutSeconds: 120 });
        bringsFiles ||= /filtering not recognized/.test(answer.stderr);
        if (answer.code === 0)
            return true;
        if (/couldn't find remote ref refs\/heads\//i.test(answer.stderr))
            return false;
        throw (0,git_remote/* refusalError */.z_)(answer, `history of ${remote.url}`, 'read');
    }
    return {
        async found(effort) {
            const depth = DEPTHS[effort];
            // A server that knows no filter sends every file of every commit along: the first step has to do.
            if (depth === undefined || bringsFiles)
                return null;
            const { base } = question;
            const branch = gone === null ? (base?.branch ?? null) : null;
            let there = await fetch(depth, branch === null ? (base?.commit ?? null) : `refs/heads/${branch}`);
            if (!there && branch !== null && base?.commit) {
                gone = `The base branch ${branch} is gone: the commit that the event names for it was taken instead.`;
                there = await fetch(depth, checkedCommit(base.commit));
            }
            if (!there)
                throw (0,errors/* infrastructureError */.kv)(`there is no branch ${branch} in ${remote.url}`);
            const found = await foundIn(await here(), measured, base === null ? null : BASE);
            if (found === null)
                throw (0,errors/* infrastructureError */.kv)(`${remote.url} did not give the commit ${measured}`);
            return { ...found, lineage: { ...found.lineage, note: gone ?? found.lineage.note } };
        },
    };
}

;// CONCATENATED MODULE: ./build/io/lineage.js
/** Which commits a run may be compared with: asked of the clone where it knows enough, else of the remote. */



/**
 * A checkout on GitHub is one commit deep and knows no history, so commits alone are fetched, more with each effort.
 * A full clone knows all of it at once.
 */
function gitAncestry(question) {
    const { root, origin } = question;
    const known = [];
    let remote;
    const found = (effort) => {
        known[effort] ??= effort === 0 ? first() : further(effort);
        return known[effort];
    };
    async function first() {
        const local = root === null ? null : await inClone(root, question);
        if (local?.complete === true)
            return local;
        if (origin === null)
            return local === null ? nothingBut(question.measured) : cutOff(local);
        try {
            return await fetched(0, origin);
        }
        catch (thrown) {
            // A clone of some depth still tells true ancestors; one of depth 1 tells none.
            if (local === null || local.lineage.commits.length < 2)
                throw thrown;
            return lastKnown(local, thrown);
        }
    }
    async function further(effort) {
        const before = await found(effort - 1);
        if (before === null || before.complete || origin === null)
            return null;
        try {
            return await fetched(effort, origin);
        }
        catch (thrown) {
            return lastKnown(before, thrown);
        }
    }
    function fetched(effort, from) {
        remote ??= remoteGraph(from, question);
        return remote.found(effort);
    }
    return { lineage: async (effort) => (await found(effort))?.lineage ?? null };
}
/**
 * In a job the branch counts as the server had it, on a person's machine as the person has it; a branch that is not
 * there has no say on a person's machine.
 */
async function inClone(root, { measured, base, origin }) {
    // A partial clone would ask its server for what it lacks; here the lack is an answer.
    const clone = { cwd: root, env: { GIT_NO_LAZY_FETCH: '1' } };
    if (base === null)
        return foundIn(clone, measured, null);
    if (base.branch === null)
        return foundIn(clone, measured, base.commit);
    if (origin !== null)
        return foundIn(clone, measured, `refs/remotes/origin/${base.branch}`);
    return (await foundIn(clone, measured, `refs/heads/${base.branch}`)) ?? foundIn(clone, measured, null);
}
function nothingBut(measured) {
    const commits = [{ commit: measured, seconds: 0, distance: 0 }];
    return { lineage: { commits, own: true, note: null }, complete: true };
}
function cutOff({ lineage, complete }) {
    const note = `This clone is shallow: only its last ${lineage.commits.length} commits were searched for a baseline.`;
    return { lineage: { ...lineage, note }, complete };
}
function lastKnown({ lineage }, thrown) {
    if (!(thrown instanceof errors/* PinbenchError */.kN))
        throw thrown;
    const note = `Only the last ${lineage.commits.length} commits were searched for a baseline: ${shortened(thrown.message)}.`;
    const known = { ...lineage, note };
    return { lineage: known, complete: true };
}


/***/ }),

/***/ 87104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/compare/pattern.js
/** Patterns over names, in which only `*` has a meaning; the only importer of picomatch. */

/**
 * Returns a function that tells whether a name fits the pattern. `*` stands for any text, also none and also with `/`;
 * every other character is itself, because names such as "parse[large]", "std::set<int>" or "./a (2)" are usual.
 */
function patternMatcher(pattern) {
    // In picomatch's own spelling most of these characters, a leading "./" and line breaks would have a meaning.
    const glob = pattern.split(/\*+/).map(spelledOut).join('*');
    const matches = picomatch(glob, { bash: true, dot: true, maxLength: Number.POSITIVE_INFINITY });
    return (name) => matches(spelledOut(name));
}
/** Each UTF-16 unit as "u" and four hexadecimal digits: no digit is a "u", so a match begins and ends at a character. */
function spelledOut(text) {
    let spelled = '';
    for (let i = 0; i < text.length; i++)
        spelled += `u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return spelled;
}

;// CONCATENATED MODULE: ./build/compare/percent.js
/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
function signedPercent(change) {
    const text = (change * 100).toFixed(1);
    return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}
/** A share without a sign and without needless digits: 0.05 -> "5 %". */
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}

;// CONCATENATED MODULE: ./build/compare/acknowledge.js


/** Entries told in one sentence; the others are counted. */
const NAMED = 5;
/** The entries for a suite, in the order of the configuration. An entry counts until the end of its day, UTC. */
function acknowledgedFor(suite, entries, now) {
    const today = now.toISOString().slice(0, 10);
    return entries
        .filter((entry) => entry.suite === undefined || patternMatcher(entry.suite)(suite))
        .map((entry) => ({ entry, matches: patternMatcher(entry.metric), expired: entry.until < today }));
}
/**
 * Takes a claim back where it was accepted: `judgeFrom(factor)` judges once more, with the baseline moved by that factor.
 * Only a change in the entry's own direction is taken back; whatever is no claim stays as it is. The first entry that
 * covers the change is the one that is `used`.
 */
function judgeAcknowledged(name, judgement, acknowledged, judgeFrom) {
    const matching = acknowledged.filter(({ entry, matches }) => concerns(entry, judgement) && matches(name));
    const beyond = [];
    for (const { entry, expired } of matching) {
        if (expired) {
            beyond.push(`the acknowledgement of ${sizeOf(entry)} expired on ${entry.until}`);
            continue;
        }
        const moved = judgeFrom(1 + entry.change);
        if (moved.verdict !== judgement.verdict) {
            const rule = `${entry.reason} (${sizeOf(entry)} until ${entry.until})`;
            return { judgement: { ...judgement, verdict: 'acknowledged', rule }, used: entry };
        }
        const left = moved.change === null ? '' : ` by ${signedPercent(moved.change)}`;
        beyond.push(`it is${left} beyond the ${sizeOf(entry)} that is acknowledged until ${entry.until}`);
    }
    return { judgement: { ...judgement, rule: [judgement.rule, ...beyond].join('; ') }, used: null };
}
/** Sentences for people: each an entry that has expired while its regression is still there. */
function expiryNotes(suite, { metrics, acknowledgements = [] }) {
    return acknowledgements.flatMap(({ entry, state }) => {
        if (state !== 'expired')
            return [];
        const matches = patternMatcher(entry.metric);
        const regressed = metrics.filter((one) => one.verdict === 'regressed' && concerns(entry, one) && matches(`${one.benchmark}/${one.metric}`)).length;
        if (regressed === 0)
            return [];
        const what = regressed === 1 ? 'the metric is' : `${regressed} of its metrics are`;
        return [
            `Suite "${suite}": the acknowledgement of ${sizeOf(entry)} on "${entry.metric}" (${entry.reason}) expired on ${entry.until}, and ${what} regressed. Remove it or renew it.`,
        ];
    });
}
/** A sentence for people about entries that the measured tree has and the policy in force has not; none is usual. */
function proposalNotes(proposed, inForce) {
    const known = new Set(inForce.map(identityOf));
    const fresh = proposed.filter((entry) => !known.has(identityOf(entry)));
    if (fresh.length === 0)
        return [];
    const named = fresh.slice(0, NAMED).map((entry) => `${sizeOf(entry)} on "${entry.metric}"`);
    if (fresh.length > NAMED)
        named.push(`${fresh.length - NAMED} more`);
    return [
        `Acknowledged by this pull request itself, so not in force before it is on the base branch: ${named.join(', ')}.`,
    ];
}
function identityOf({ metric, suite, change, reason, until }) {
    return JSON.stringify([metric, suite, change, reason, until]);
}
/** Whether there is a claim, of the direction that the entry accepts. */
function concerns(entry, { verdict, change }) {
    const claimed = verdict === 'regressed' || verdict === 'improved';
    return claimed && change !== null && change > 0 === entry.change > 0;
}
/** As it was written: "+4 %". */
function sizeOf({ change }) {
    return `${change > 0 ? '+' : ''}${percent(change)}`;
}

// EXTERNAL MODULE: ./build/shown.js
var shown = __webpack_require__(65441);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
;// CONCATENATED MODULE: ./build/compare/gate.js



/** The worst first. */
const WORDS = [
    'failed',
    'infrastructure error',
    'host below grade',
    'breached',
    'regressed',
    'missing',
    'incomparable',
    'stale',
    'no baseline',
    'inconclusive',
    'improved',
    'unchanged',
];
/** The one that wins first. */
const EXIT_CODES = [4, 3, 1];
/** Names told in one sentence; the others are counted. */
const NAMES_TOLD = 5;
/** The job's exit status: 4 when the world failed in any suite, else 3 for a benchmark, else 1 for the policy, else 0. */
function decideGate(outcomes, gate) {
    if (outcomes.length === 0) {
        return { exitCode: 3, verdict: 'failed', failures: ['No suite was run, so nothing was judged.'], notices: [] };
    }
    const all = outcomes.map((outcome) => judgeSuite(outcome, gate));
    const words = new Set(all.flatMap((findings) => findings.words));
    return {
        exitCode: EXIT_CODES.find((code) => all.some((findings) => findings.exitCode === code)) ?? 0,
        // Not one metric was compared: that is not a pass.
        verdict: WORDS.find((word) => words.has(word)) ?? 'no baseline',
        failures: all.flatMap((findings) => findings.failures),
        notices: all.flatMap((findings) => findings.notices),
    };
}
function judgeSuite(outcome, gate) {
    const { run } = outcome;
    const suite = `Suite ${(0,shown/* quoted */.TL)(run.suite)}`;
    const findings = { exitCode: 0, words: [], failures: [], notices: [] };
    if (run.status !== 'ok' && run.status !== 'dirty') {
        const isOurs = run.status === 'infrastructure error';
        findings.exitCode = isOurs ? 4 : 3;
        findings.words.push(isOurs ? 'infrastructure error' : 'failed');
        const detail = run.failure === null ? '' : `: ${run.failure}`;
        findings.failures.push(`${suite} ended with status "${run.status}"${detail}`);
        return findings;
    }
    if (run.status === 'dirty') {
        const causes = [...run.isolation.violations, ...run.host.disturbances];
        const told = causes.length === 0 ? '' : `: ${listed(causes, '; ')}`;
        findings.notices.push(`${suite}: the run was disturbed or not isolated${told}. Its numbers are judged, but never a baseline.`);
    }
    addSlos(findings, suite, outcome.slos, gate);
    addComparison(findings, suite, outcome, gate);
    if (findings.failures.length > 0)
        findings.exitCode = 1;
    return withinGrade(findings, suite, run, gate.minHostGrade);
}
/** On a host that the policy does not trust nothing is a red, and nothing is a green either. */
function withinGrade(findings, suite, run, least) {
    const { grade } = run.host;
    if (least === null || (grade !== null && grade <= least))
        return findings;
    const found = grade === null ? 'this host has no grade' : `this host has grade ${grade}`;
    const reason = `${suite}: ${found}, and gate.min-host-grade asks for ${least} or better, so no verdict counts. Run \`pinbench doctor\` on it.`;
    return {
        exitCode: 4,
        words: ['host below grade'],
        failures: [reason],
        notices: [...findings.notices, ...findings.failures],
    };
}
function addSlos(findings, suite, slos, gate) {
    for (const slo of slos) {
        const sentence = `${suite}: SLO ${(0,shown/* quoted */.TL)(nameOf(slo))} (${slo.limit}) is ${slo.state}: ${slo.reason}.`;
        if (slo.state === 'breached') {
            findings.words.push('breached');
            (gate.failOn.includes('slo') ? findings.failures : findings.notices).push(sentence);
        }
        if (slo.state === 'unknown')
            findings.notices.push(sentence);
    }
}
function addComparison(findings, suite, { comparison }, gate) {
    const { baseline, metrics } = comparison;
    const { words, notices, failures } = findings;
    const uncompared = gate.noBaseline === 'fail' ? failures : notices;
    if (baseline.state !== 'found') {
        words.push(baseline.state);
        uncompared.push(`${suite}: ${baseline.state}. ${baseline.reason}`);
    }
    if (baseline.state === 'no baseline' || baseline.state === 'incomparable')
        return;
    const isStale = baseline.state === 'stale';
    const of = (verdict) => metrics.filter((metric) => metric.verdict === verdict);
    for (const metric of of('regressed')) {
        const sentence = `${suite}: ${changeSentence(metric)}`;
        if (isStale)
            notices.push(`${sentence} Not a failure, because the baseline is stale.`);
        else
            (gate.failOn.includes('regression') ? failures : notices).push(sentence);
    }
    const missing = of('missing');
    if (missing.length > 0) {
        const sentence = `${suite}: ${counted(missing)} of the baseline not reported any more: ${names(missing)}.`;
        (gate.failOn.includes('missing') && !isStale ? failures : notices).push(sentence);
    }
    const changed = of('incomparable');
    if (changed.length > 0) {
        uncompared.push(`${suite}: ${counted(changed)} not comparable, because unit or direction changed: ${names(changed)}.`);
    }
    const added = of('new');
    if (added.length > 0)
        notices.push(`${suite}: ${counted(added)} new and compared with nothing: ${names(added)}.`);
    const accepted = of('acknowledged');
    if (accepted.length > 0) {
        const reasons = [...new Set(accepted.map((metric) => metric.rule))];
        notices.push(`${suite}: ${counted(accepted)} changed as acknowledged: ${names(accepted)}. ${listed(reasons, '; ')}.`);
        // What was accepted is no news for machines: neither a red nor an improvement.
        words.push('unchanged');
    }
    const unclear = of('inconclusive');
    if (unclear.length > 0)
        notices.push(`${suite}: ${counted(unclear)} inconclusive, which is not a pass: ${names(unclear)}.`);
    for (const word of ['incomparable', 'inconclusive', 'improved', 'unchanged']) {
        if (of(word).length > 0)
            words.push(word);
    }
    // Against a stale baseline neither is claimed: `stale` itself is the word.
    if (!isStale && of('regressed').length > 0)
        words.push('regressed');
    if (!isStale && missing.length > 0)
        words.push('missing');
}
function changeSentence(metric) {
    const { base, head, change, interval, unit } = metric;
    const by = change === null ? '' : ` by ${signedPercent(change)}`;
    const sure = interval === null ? '' : ` (99 % interval ${signedPercent(interval[0])} to ${signedPercent(interval[1])})`;
    const values = base === null || head === null
        ? ''
        : `, from ${(0,units/* formatQuantity */.VZ)(base.median, unit)} to ${(0,units/* formatQuantity */.VZ)(head.median, unit)}`;
    return `${(0,shown/* quoted */.TL)(nameOf(metric))} regressed${by}${sure}${values}.`;
}
function counted(metrics) {
    return metrics.length === 1 ? '1 metric is' : `${metrics.length} metrics are`;
}
function names(metrics) {
    return listed(metrics.map((metric) => (0,shown/* quoted */.TL)(nameOf(metric))), ', ');
}
function listed(texts, separator) {
    const told = texts.slice(0, NAMES_TOLD).join(separator);
    return texts.length > NAMES_TOLD ? `${told} and ${texts.length - NAMES_TOLD} more` : told;
}
function nameOf({ benchmark, metric }) {
    return `${benchmark}/${metric}`;
}

// EXTERNAL MODULE: ./build/compare/median.js
var median = __webpack_require__(5720);
;// CONCATENATED MODULE: ./build/compare/slo.js




/**
 * What each service-level objective that applies to this run says: one result for each metric and limit, in the order
 * of `specs`. `branch` is null when it is not known. The value judged is the median of the invocations' medians.
 */
function judgeSlos(run, specs, branch) {
    return specs
        .filter((spec) => spec.suite === undefined || spec.suite === run.suite)
        .flatMap((spec) => judgeSpec(run, spec, branch));
}
function judgeSpec(run, spec, branch) {
    const limits = limitsOf(spec);
    const unknown = (reason) => [
        {
            suite: run.suite,
            ...namesOf(spec.metric),
            state: 'unknown',
            value: null,
            limit: limits.map(limitText).join(', '),
            reason,
        },
    ];
    if (spec.branches !== undefined) {
        if (branch === null)
            return unknown('it applies to some branches only, and the branch of this run is not known');
        if (!spec.branches.some((pattern) => patternMatcher(pattern)(branch)))
            return [];
    }
    const matches = patternMatcher(spec.metric);
    const results = run.results.flatMap(({ benchmark, metrics }) => metrics
        .filter((metric) => matches(`${benchmark}/${metric.metric}`))
        .flatMap((metric) => limits.map((limit) => judgeLimit(run.suite, benchmark, metric, limit))));
    return results.length > 0 ? results : unknown('no metric of this run matches the pattern');
}
function judgeLimit(suite, benchmark, metric, limit) {
    const names = { suite, benchmark, metric: metric.metric, limit: limitText(limit) };
    const statistics = (0,median/* invocationMedians */.sy)(metric);
    if (statistics.length === 0) {
        return { ...names, state: 'unknown', value: null, reason: 'no invocation reported this metric' };
    }
    const value = { value: (0,median/* median */.JZ)(statistics), unit: metric.unit };
    // No unit is a kind of its own: a bare number is never taken to be in the other's unit.
    const bound = (0,units/* convert */.C6)(limit.quantity.value, limit.quantity.unit, metric.unit);
    if (bound === null) {
        const reason = `the limit is in ${(0,shown/* unitName */.Cq)(limit.quantity.unit, 40)}, the metric in ${(0,shown/* unitName */.Cq)(metric.unit, 40)}`;
        return { ...names, state: 'unknown', value, reason };
    }
    const [low, high] = limit.bound === 'min' ? [bound, value.value] : [value.value, bound];
    // A limit that went through a unit's factor may be off in its last digit; equal is met.
    const isMet = low <= high || low - high <= 1e-12 * Math.abs(bound);
    const count = (0,shown/* plural */.LS)(statistics.length, 'invocation');
    const where = isMet ? 'within' : limit.bound === 'min' ? 'below' : 'above';
    const reason = `the median of ${count}, ${(0,units/* formatQuantity */.VZ)(value.value, value.unit)}, is ${where} ${limitText(limit)}`;
    return { ...names, state: isMet ? 'met' : 'breached', value, reason };
}
function limitsOf(spec) {
    const limits = [];
    if (spec.min !== undefined)
        limits.push({ bound: 'min', quantity: spec.min });
    if (spec.max !== undefined)
        limits.push({ bound: 'max', quantity: spec.max });
    return limits;
}
/** A pattern in the two columns of a result: what is before the last slash, and what is after it. */
function namesOf(pattern) {
    const slash = pattern.lastIndexOf('/');
    return slash < 0
        ? { benchmark: '*', metric: pattern }
        : { benchmark: pattern.slice(0, slash), metric: pattern.slice(slash + 1) };
}
function limitText({ bound, quantity }) {
    return `${bound} ${quantity.value} ${quantity.unit}`.trimEnd();
}

// EXTERNAL MODULE: ./build/history.js
var build_history = __webpack_require__(12740);
;// CONCATENATED MODULE: ./build/compare/indexed-run.js
function indexRun(run) {
    return { run, metrics: indexMetrics(run), changes: indexChanges(run) };
}
function keyOf({ benchmark, metric }) {
    return JSON.stringify([benchmark, metric.metric]);
}
/** Every metric that some invocation really reported. */
function indexMetrics(run) {
    const named = run.results.flatMap(({ benchmark, metrics }) => metrics.map((metric) => ({ benchmark, metric })));
    const measured = named.filter(({ metric }) => metric.samples.some((samples) => samples.length > 0));
    return new Map(measured.map((one) => [keyOf(one), one]));
}
function indexChanges({ changes = [] }) {
    return new Map(changes.map((change) => [JSON.stringify([change.benchmark, change.metric]), change]));
}

;// CONCATENATED MODULE: ./build/compare/statistics/quantile.js
const MOST_STEPS = 200;
/**
 * The x with P(X <= x) = p, for 0 <= p <= 1; -Infinity at 0, Infinity at 1. For the point that a small probability
 * `tail` lies above, ask for `-symmetricQuantile(tail)`: 1 - tail would lose its digits.
 *
 * Newton's method on the logarithm of the probability against the logarithm of x, which is nearly straight for thin
 * and for heavy tails, kept inside a shrinking bracket so that it always ends. Throws a RangeError for other p.
 */
function symmetricQuantile(p, shape) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`the quantile of probability ${p}; expected a number from 0 to 1`);
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    const x = tail < 0.25
        ? solve((at) => ({ value: shape.beyond(at), density: -shape.density(at) }), tail)
        : solve((at) => ({ value: shape.within(at), density: shape.density(at) }), Math.abs(p - 0.5));
    return p < 0.5 ? -x : x;
}
/** The x > 0 where a monotone probability has the value `target`. */
function solve(probability, target) {
    let low = -745;
    let high = 709;
    let logX = 0;
    for (let step = 0; step < MOST_STEPS; step++) {
        const x = Math.exp(logX);
        const { value, density } = probability(x);
        const miss = Math.log(value / target);
        if (miss === 0)
            return x;
        if (miss > 0 === density > 0)
            high = logX;
        else
            low = logX;
        const newton = logX - (miss * value) / (density * x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logX) < 1e-15)
            return Math.exp(next);
        // A step this small is Newton's last: the next one would only stir rounding errors.
        if (next === newton && Math.abs(next - logX) < 1e-9)
            return x * (1 + (next - logX));
        logX = next;
    }
    return Math.exp(logX);
}

;// CONCATENATED MODULE: ./build/compare/statistics/normal.js
/** The standard normal distribution. Relative error below 1e-12 everywhere, far tails included. */

/** Below this the series is shorter, above it the continued fraction. */
const FRACTION_FROM = 2;
const FRACTION_TERMS = 80;
/** Density exp(-x^2/2) / sqrt(2 pi). */
function normalDensity(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** P(Z <= x); SciPy's `stats.norm.cdf`. */
function normalCdf(x) {
    return normalSurvival(-x);
}
/** P(Z > x), exact where 1 - cdf would be zero; SciPy's `stats.norm.sf`. */
function normalSurvival(x) {
    if (Number.isNaN(x))
        throw new RangeError('the normal distribution at NaN; expected a number');
    return x < 0 ? 1 - beyond(-x) : beyond(x);
}
/** The x with P(Z <= x) = p, 0 <= p <= 1; SciPy's `stats.norm.ppf`. Throws a RangeError for other p. */
function normalQuantile(p) {
    return symmetricQuantile(p, { beyond, within, density: normalDensity });
}
function beyond(x) {
    if (x < FRACTION_FROM)
        return 0.5 - within(x);
    if (x === Infinity)
        return 0;
    // Laplace's continued fraction, DLMF 7.9.1: density / (x + 1/(x + 2/(x + 3/...))).
    let fraction = x;
    for (let k = FRACTION_TERMS; k >= 1; k--)
        fraction = x + k / fraction;
    return normalDensity(x) / fraction;
}
function within(x) {
    if (x >= FRACTION_FROM)
        return 0.5 - beyond(x);
    // Abramowitz and Stegun 26.2.11: density times the sum of x^(2k+1) / (1 * 3 * 5 ... (2k+1)), all terms positive.
    let term = x;
    let sum = x;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return normalDensity(x) * sum;
}

;// CONCATENATED MODULE: ./build/compare/statistics/beta.js
/** The beta function and its regularised incomplete integral, from which Student's t is built. */
/** Enough for a and b up to 1e7: the fraction needs about the square root of the larger one. */
const MOST_TERMS = 10_000;
const PRECISION = 1e-16;
/** Stands in for a zero that the evaluation of a continued fraction would divide by. */
const TINY = 1e-300;
/**
 * ln B(a, b) for a, b > 0, natural logarithm.
 *
 * Stirling's series (DLMF 5.11.1), with arguments below 10 first raised by the recurrence of Gamma. The leading terms of
 * a large argument are subtracted on paper, not in floating point. Absolute error about 1e-15 of the largest term.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (!(small > 0))
        throw new RangeError(`the beta function of ${a} and ${b}; expected two numbers above zero`);
    if (large < 10)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const sum = large + small;
    const ratio = small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum);
    return logGamma(small) + ratio + stirlingRemainder(large) - stirlingRemainder(sum);
}
/**
 * I_x(a, b), the regularised incomplete beta function: P(X <= x) for X of the beta distribution, for 0 <= x <= 1.
 *
 * Relative error below 1e-12 while a + b < 1e4, and about (a + b) * 1e-16 beyond. Same as SciPy's `special.betainc`.
 * Throws a RangeError for a, b <= 0 and for x outside of 0 to 1.
 */
function regularisedBeta(x, a, b) {
    if (!(x >= 0 && x <= 1))
        throw new RangeError(`the incomplete beta function at ${x}; expected a number from 0 to 1`);
    return regularisedBetaAt({ x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x) }, a, b);
}
/** As `regularisedBeta`, for a caller who knows 1 - x or the logarithms better than x alone can say. */
function regularisedBetaAt(point, a, b) {
    const { x, y, logX, logY } = point;
    if (x === 0 && logX === -Infinity)
        return 0;
    if (y === 0 && logY === -Infinity)
        return 1;
    // The fraction converges fast on this side of the mean, its mirror image on the other.
    if (x < (a + 1) / (a + b + 2))
        return lowerPart(point, a, b);
    return 1 - lowerPart({ x: y, y: x, logX: logY, logY: logX }, b, a);
}
/** I_x(a, b) = x^a (1-x)^b / (a B(a, b)) times the continued fraction of DLMF 8.17.22. */
function lowerPart({ x, logX, logY }, a, b) {
    return Math.exp(a * logX + b * logY - logBeta(a, b) - Math.log(a)) / betaFraction(x, a, b);
}
/** 1 + d1/(1 + d2/(1 + ...)) by the modified Lentz algorithm (Thompson and Barnett, 1986). */
function betaFraction(x, a, b) {
    let numerator = 1;
    let denominator = 0;
    let value = 1;
    for (let n = 1; n <= MOST_TERMS; n++) {
        const d = coefficient(n, x, a, b);
        denominator = 1 / awayFromZero(1 + d * denominator);
        numerator = awayFromZero(1 + d / numerator);
        const factor = numerator * denominator;
        value *= factor;
        if (Math.abs(factor - 1) < PRECISION * 2)
            return value;
    }
    throw new RangeError(`the incomplete beta function of a = ${a}, b = ${b} at ${x} did not converge`);
}
function coefficient(n, x, a, b) {
    const m = n >> 1;
    if (n % 2 === 0)
        return (m * (b - m) * x) / ((a + n - 1) * (a + n));
    return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
/** ln Gamma(x) for x > 0, absolute error about 1e-15 times its largest term. */
function logGamma(x) {
    let product = 1;
    let raised = x;
    while (raised < 10) {
        product *= raised;
        raised += 1;
    }
    const main = (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2;
    return main + stirlingRemainder(raised) - Math.log(product);
}
/** What Stirling's main term leaves out: Bernoulli numbers over odd powers of x, for x >= 10. */
function stirlingRemainder(x) {
    const r = 1 / (x * x);
    const series = 1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))));
    return series / x;
}

;// CONCATENATED MODULE: ./build/compare/statistics/student.js
/**
 * Student's t distribution with any real number of degrees of freedom above zero, Infinity included. Relative error of
 * probabilities and quantiles below 1e-12 up to 10,000 degrees, far tails included, and below 1e-10 up to a million and
 * beyond while |t| < 8 (1e-7 at |t| = 30, where the probability is 1e-198).
 */



/** From here on a normal approximation is closer than the continued fraction, whose rounding errors grow. */
const NEARLY_NORMAL = 1e6;
/** P(T <= t); SciPy's `stats.t.cdf`. */
function studentCdf(t, degrees) {
    return studentSurvival(-t, degrees);
}
/**
 * P(T > t) = I_x(degrees/2, 1/2) / 2 with x = degrees / (degrees + t^2), for t >= 0 (DLMF 8.17, Abramowitz and Stegun
 * 26.7.1); SciPy's `stats.t.sf`. Throws a RangeError for degrees <= 0 and for NaN.
 */
function studentSurvival(t, degrees) {
    check(t, degrees);
    return t < 0 ? 1 - student_beyond(-t, degrees) : student_beyond(t, degrees);
}
/** The t with P(T <= t) = p, 0 <= p <= 1; SciPy's `stats.t.ppf`. Throws a RangeError for other p. */
function studentQuantile(p, degrees) {
    check(0, degrees);
    if (degrees === Infinity)
        return normalQuantile(p);
    return symmetricQuantile(p, {
        beyond: (t) => student_beyond(t, degrees),
        within: (t) => student_within(t, degrees),
        density: (t) => density(t, degrees),
    });
}
function check(t, degrees) {
    if (Number.isNaN(t))
        throw new RangeError("Student's distribution at NaN; expected a number");
    if (!(degrees > 0))
        throw new RangeError(`Student's distribution of ${degrees} degrees; expected a number above zero`);
}
function student_beyond(t, degrees) {
    if (t === Infinity)
        return 0;
    if (degrees >= NEARLY_NORMAL)
        return normalSurvival(asNormal(t, degrees));
    return regularisedBetaAt(point(t, degrees), degrees / 2, 0.5) / 2;
}
function student_within(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return 0.5 - normalSurvival(asNormal(t, degrees));
    const { x, y, logX, logY } = point(t, degrees);
    return regularisedBetaAt({ x: y, y: x, logX: logY, logY: logX }, 0.5, degrees / 2) / 2;
}
function density(t, degrees) {
    if (degrees >= NEARLY_NORMAL)
        return normalDensity(asNormal(t, degrees));
    const { logX } = point(t, degrees);
    return Math.exp(((degrees + 1) / 2) * logX - logBeta(degrees / 2, 0.5)) / Math.sqrt(degrees);
}
/** x = 1 / (1 + r^2) and its complement, r = t / sqrt(degrees); neither overflows nor loses digits for any r. */
function point(t, degrees) {
    const r = t / Math.sqrt(degrees);
    const small = r <= 1 ? r * r : 1 / r / r;
    const nearOne = 1 / (1 + small);
    const nearZero = small / (1 + small);
    const logNearOne = -Math.log1p(small);
    const logNearZero = logNearOne - 2 * Math.abs(Math.log(r));
    return r <= 1
        ? { x: nearOne, y: nearZero, logX: logNearOne, logY: logNearZero }
        : { x: nearZero, y: nearOne, logX: logNearZero, logY: logNearOne };
}
/** Wallace (1959): a normal deviate with the same tail, to the order of 1 / degrees^2. */
function asNormal(t, degrees) {
    if (degrees === Infinity)
        return t;
    return ((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
}

;// CONCATENATED MODULE: ./build/compare/bootstrap.js



const RESAMPLES = 10_000;
/** Probability left outside of the interval, both tails together. */
const OUTSIDE = 0.01;
/**
 * 99 % bootstrap interval of the ratio of medians over invocations.
 *
 * `head` has one statistic an invocation, `base` one such list a run; all are finite and above zero, no list is empty.
 * Base is resampled in two steps: runs, then invocations inside each. What differs between a single base run and the
 * head run as wholes is not in the interval: no resampling of them can show it.
 *
 * A plain percentile interval is too narrow for few invocations. The percentiles are therefore moved outwards as in
 * Hesterberg, "What Teachers Should Know About the Bootstrap" (2015), 'expanded percentile interval': tail probability
 * Phi(-sqrt(n/(n-1)) t) with t of n-1 degrees of freedom and n the smaller number of invocations. With five
 * invocations that means: no value of head may overlap one of base.
 */
function ratioInterval(head, base, draw) {
    const resampleHead = resampler([head], draw);
    const resampleBase = resampler(base, draw);
    const ratios = Float64Array.from({ length: RESAMPLES }, () => resampleHead() / resampleBase()).sort();
    const pooled = base.flat();
    const tail = expandedTail(Math.min(head.length, pooled.length));
    return {
        ratio: (0,median/* median */.JZ)(head) / (0,median/* median */.JZ)(pooled),
        low: quantile(ratios, tail),
        high: quantile(ratios, 1 - tail),
    };
}
/** Probability below the lower bound of an expanded percentile interval for `count` >= 2 values. */
function expandedTail(count) {
    return normalSurvival(-Math.sqrt(count / (count - 1)) * studentQuantile(OUTSIDE / 2, count - 1));
}
/** Returns a function that gives the median of one resample. Counts ranks: far cheaper than sorting each resample. */
function resampler(runs, draw) {
    const sorted = Float64Array.from(runs.flat()).sort();
    const ranks = runs.map((run) => run.map((value) => sorted.indexOf(value)));
    const counts = new Uint32Array(sorted.length);
    return () => {
        counts.fill(0);
        let size = 0;
        for (let i = 0; i < ranks.length; i++) {
            const run = ranks[ranks.length === 1 ? 0 : draw(ranks.length)] ?? [];
            for (let j = 0; j < run.length; j++) {
                const rank = run[draw(run.length)] ?? 0;
                counts[rank] = (counts[rank] ?? 0) + 1;
            }
            size += run.length;
        }
        return (0,median/* middle */.mc)(valueAt(sorted, counts, (size - 1) >> 1), valueAt(sorted, counts, size >> 1));
    };
}
/** The value at a place (0 is the smallest) of the resample that `counts` describes. */
function valueAt(sorted, counts, place) {
    let rank = 0;
    let passed = counts[0] ?? 0;
    while (passed <= place && rank < counts.length - 1) {
        rank += 1;
        passed += counts[rank] ?? 0;
    }
    return sorted[rank] ?? Number.NaN;
}
/** Quantile with linear interpolation between the two nearest values (Hyndman and Fan, type 7). */
function quantile(sorted, probability) {
    const place = probability * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
    return low === high ? low : low + (high - low) * (place - below);
}

;// CONCATENATED MODULE: ./build/compare/judge.js




/** Fewer invocations on a side cannot show that a difference is more than chance. */
const FEWEST_INVOCATIONS = 4;
/**
 * The verdict on one metric. A change is claimed only when the whole 99 % interval of the ratio of medians lies beyond
 * the minimum effect, and the medians of the nearest commit alone say the same: otherwise a change that was accepted a
 * few commits ago would be claimed again from the older runs of the baseline.
 */
function judgeMetric(evidence) {
    const { head, nearest, better, minEffect } = evidence;
    const pooled = evidence.base.flat();
    const fewest = Math.min(head.length, pooled.length);
    if (fewest < FEWEST_INVOCATIONS) {
        const side = head.length === fewest ? 'this run' : 'the baseline';
        return inconclusive(`${side} has ${(0,shown/* plural */.LS)(fewest, 'invocation')} with this metric; a verdict needs ${FEWEST_INVOCATIONS}`, changeBetween((0,median/* median */.JZ)(head), (0,median/* median */.JZ)(pooled)));
    }
    if (Math.min(...head, ...pooled) <= 0)
        return judgeWithoutRatio(head, pooled);
    const { ratio, low, high } = ratioInterval(head, evidence.base, evidence.draw);
    const beyondNearest = (0,median/* median */.JZ)(head) / (0,median/* median */.JZ)(nearest) - 1;
    if (![ratio, low, high, beyondNearest].every(Number.isFinite)) {
        return inconclusive('the values lie too far apart for a ratio', null);
    }
    const interval = [low - 1, high - 1];
    const measured = { change: ratio - 1, interval };
    const claim = claimOf(interval, minEffect);
    const range = `99 % interval ${signedPercent(interval[0])} to ${signedPercent(interval[1])}`;
    const effect = percent(minEffect);
    if (claim === 'unclear') {
        return { verdict: 'inconclusive', ...measured, rule: `${range} reaches both inside and outside of ±${effect}` };
    }
    if (claim !== claimOf([beyondNearest, beyondNearest], minEffect)) {
        const alone = `against the nearest commit alone the change is ${signedPercent(beyondNearest)}`;
        return { verdict: 'inconclusive', ...measured, rule: `the base runs disagree: ${range}, but ${alone}` };
    }
    if (claim === 'same')
        return { verdict: 'unchanged', ...measured, rule: `${range} lies inside of ±${effect}` };
    const verdict = (claim === 'higher') === (better === 'higher') ? 'improved' : 'regressed';
    const bound = signedPercent(claim === 'higher' ? minEffect : -minEffect);
    return { verdict, ...measured, rule: `${range} lies wholly beyond ${bound}; ${better} is better` };
}
/** head/base - 1; null unless both are above zero and the result is finite. */
function changeBetween(head, base) {
    const change = head > 0 && base > 0 ? head / base - 1 : Number.NaN;
    return Number.isFinite(change) ? change : null;
}
function claimOf([low, high], minEffect) {
    if (low >= -minEffect && high <= minEffect)
        return 'same';
    if (low > minEffect)
        return 'higher';
    return high < -minEffect ? 'lower' : 'unclear';
}
function judgeWithoutRatio(head, base) {
    const [first] = base;
    if ([...head, ...base].every((value) => value === first)) {
        return { verdict: 'unchanged', change: null, interval: null, rule: `every value is ${first} on both sides` };
    }
    const rule = 'some values are zero or negative, for which a ratio says nothing';
    return inconclusive(rule, changeBetween((0,median/* median */.JZ)(head), (0,median/* median */.JZ)(base)));
}
function inconclusive(rule, change) {
    return { verdict: 'inconclusive', change, interval: null, rule };
}

;// CONCATENATED MODULE: ./build/compare/level.js


/**
 * Judges against the level that a metric has now. `base` is not empty, nearest first; `judge` gives the verdict against
 * some of it.
 *
 * 1. Runs before a change that a later run bore out (`persistent`) do not count.
 * 2. A claim that later base runs contradict is an outlier, and its run does not count.
 * 3. A claim that two base runs show counts as borne out.
 * 4. A claim of one run alone is decided by the run that is judged: either level may turn out to be the real one.
 */
function judgeAtLevel(base, judge) {
    const { runs, since } = sinceLastChange(base);
    const { kept, outliers } = withoutOutliers(runs, since);
    const remarks = [
        ...(runs.length < base.length && since !== null ? [cutRemark(since)] : []),
        ...outlierRemark(outliers),
    ];
    const plainly = (some, ...more) => {
        const judgement = judge(some);
        return {
            judgement: { ...judgement, rule: [judgement.rule, ...remarks, ...more].join('; ') },
            runs: some,
            reached: null,
        };
    };
    const { count, change } = newestLevel(kept, since);
    const [level, before] = [kept.slice(0, count), kept.slice(count)];
    if (change === null)
        return plainly(kept);
    if (before.length === 0 || level.length > 1) {
        const at = plainly(level);
        return at.judgement.verdict === 'unchanged' ? atNewLevel(at, change) : at;
    }
    const against = plainly(before, ...outlierRemark(level));
    const at = plainly(level);
    const direction = Math.sign(change.ratio - 1);
    const [fromBefore, fromLevel] = [moveOf(against.judgement), moveOf(at.judgement)];
    if (fromBefore === direction && fromLevel === direction)
        return at;
    if (fromBefore === direction && fromLevel === 0)
        return atNewLevel(at, change);
    if (fromBefore === direction)
        return between(against, at, change);
    if (against.judgement.verdict === 'inconclusive' && at.judgement.verdict === 'unchanged')
        return atNewLevel(at, change);
    return against;
}
/** Runs from the newest change on that a later run bore out; all, and null, when there was none. */
function sinceLastChange(base) {
    const since = base.find((run) => run.change?.persistent === true)?.change ?? null;
    if (since === null)
        return { runs: base, since };
    // Its own run may be further away than the baseline reaches: then the oldest run that tells of it is the last that counts.
    const last = base.findLastIndex((run) => run.change?.since.run === since.since.run);
    return { runs: base.slice(0, last + 1), since };
}
function isClaim(run, since) {
    const change = run?.change ?? null;
    return change !== null && !change.persistent && change.since.run !== since?.since.run;
}
/** Takes out claims that the runs after them contradict. */
function withoutOutliers(runs, since) {
    const kept = [];
    const outliers = [];
    for (const run of runs) {
        const later = kept.flatMap((one) => one.statistics);
        const contradicted = isClaim(run, since) && later.length > 0 && !shows(later, run);
        (contradicted ? outliers : kept).push(run);
    }
    return { kept, outliers };
}
/** Whether values lie nearer to the claimed level than to the one before it: the border is half way between, as a ratio. */
function shows(statistics, { change, statistics: claimed }) {
    const border = (0,median/* median */.JZ)(claimed) / Math.sqrt(change.ratio);
    return change.ratio > 1 ? (0,median/* median */.JZ)(statistics) >= border : (0,median/* median */.JZ)(statistics) <= border;
}
/** How many of the nearest runs are at the newest claimed level. Writers side by side may each have claimed the same change. */
function newestLevel(kept, since) {
    const index = kept.findIndex((run) => isClaim(run, since));
    const newest = kept[index];
    if (!isClaim(newest, since))
        return { count: kept.length, change: null };
    let { change } = newest;
    let count = index + 1;
    for (let next = kept[count]; isClaim(next, since); next = kept[count]) {
        if (!shows(next.statistics, newest))
            break;
        change = next.change;
        count += 1;
    }
    return { count, change };
}
/** 1 up, -1 down, 0 for no change that is sure. */
function moveOf({ verdict, change }) {
    return verdict === 'regressed' || verdict === 'improved' ? Math.sign(change ?? 0) : 0;
}
function atNewLevel(at, change) {
    const rule = `at the new level since ${level_nameOf(change)}, first reported by run ${change.since.run}`;
    return {
        ...at,
        judgement: { ...at.judgement, verdict: 'unchanged', rule },
        reached: { ...change, persistent: true },
    };
}
/** One run alone claims a level, and this one is at neither. */
function between(against, at, change) {
    const [before, since] = [against, at].map(({ judgement }) => signedPercent(judgement.change ?? 0));
    const rule = `the base runs disagree: ${since} against the level since ${level_nameOf(change)}, but ${before} against the one before it`;
    return { ...against, judgement: { ...against.judgement, verdict: 'inconclusive', rule } };
}
function cutRemark(change) {
    return `only runs since ${level_nameOf(change)} count`;
}
function outlierRemark(outliers) {
    const [first] = outliers;
    if (first === undefined)
        return [];
    const which = outliers.length === 1 ? `run ${first.id} is` : `${outliers.length} runs are`;
    return [`${which} left out: no later run bears out the change that was reported there`];
}
/** e.g. "3f2a91c0d4e5 (+12.0 %)". */
function level_nameOf({ since, ratio }) {
    return `${since.commit?.slice(0, 12) ?? 'an unknown commit'} (${signedPercent(ratio - 1)})`;
}

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(19821);
;// CONCATENATED MODULE: ./build/compare/random.js
/** The seeded pseudo-random numbers of the statistics; the only importer of pure-rand. */

/** The same texts always give the same sequence, so a verdict can be computed again by anyone. */
function seededDraw(...seed) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)(hash(JSON.stringify(seed)));
    // The first outputs of this generator still show its seed.
    for (let i = 0; i < 16; i++)
        generator.next();
    return (below) => Math.floor(((generator.next() >>> 0) / 2 ** 32) * below);
}
/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text) {
    let state = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
    return state;
}

;// CONCATENATED MODULE: ./build/compare/metric.js








/** One metric of `head` against the baseline's runs, nearest first. */
function compareMetric(head, named, baseRuns, minEffect, acknowledged) {
    const { benchmark, metric } = named;
    const key = keyOf(named);
    const nearest = baseRuns.find((one) => one.metrics.has(key))?.metrics.get(key)?.metric;
    const alone = (verdict, rule) => ({
        metric: withoutBase(named, verdict, rule),
        change: null,
        used: null,
    });
    if (nearest === undefined)
        return alone('new', 'no run of the baseline has this metric');
    if ((0,units/* convert */.C6)(1, nearest.unit, metric.unit) === null) {
        return alone('incomparable', `the unit changed from ${(0,shown/* unitName */.Cq)(nearest.unit, 40)} to ${(0,shown/* unitName */.Cq)(metric.unit, 40)}`);
    }
    if (nearest.better !== metric.better) {
        return alone('incomparable', `${nearest.better} was better in the baseline, now ${metric.better} is`);
    }
    const base = baseRuns.flatMap(({ run, metrics, changes }) => {
        const statistics = convertedMedians(metrics.get(key)?.metric, metric);
        const change = changes.get(key) ?? null;
        return statistics === null ? [] : [{ id: run.id, commit: run.source.commit, statistics, change }];
    });
    if (base.length === 0)
        return alone('incomparable', 'its values are too large to be converted');
    const statistics = (0,median/* invocationMedians */.sy)(metric);
    const judge = (runs, factor = 1) => {
        const moved = runs.map((one) => ({ ...one, statistics: one.statistics.map((value) => value * factor) }));
        return judgeMetric({
            head: statistics,
            base: moved.map((one) => one.statistics),
            nearest: moved.filter((one) => one.commit === moved[0]?.commit).flatMap((one) => one.statistics),
            better: metric.better,
            minEffect,
            draw: seededDraw(benchmark, metric.metric, head.id, ...runs.map((one) => one.id)),
        });
    };
    const { judgement, runs, reached } = judgeAtLevel(base, (some) => judge(some));
    const name = `${benchmark}/${metric.metric}`;
    const final = judgeAcknowledged(name, judgement, acknowledged, (factor) => judge(runs, factor));
    const sides = { base: sideOf(runs.flatMap((one) => one.statistics)), head: sideOf(statistics) };
    const compared = { ...metric_identityOf(named), ...sides, ...final.judgement };
    return { metric: compared, change: reached ?? newChange(compared, head), used: final.used };
}
/** The change that this run is the first to report. */
function newChange({ benchmark, metric, verdict, change }, head) {
    const moved = verdict === 'regressed' || verdict === 'improved' || verdict === 'acknowledged';
    const ratio = 1 + (change ?? 0);
    if (!moved || ratio <= 0)
        return null;
    return { benchmark, metric, ratio, since: { run: head.id, commit: head.source.commit }, persistent: false };
}
/** A base metric's statistics in head's unit; null when it is not there or was measured as something else. */
function convertedMedians(metric, head) {
    if (metric === undefined || metric.better !== head.better)
        return null;
    const values = (0,median/* invocationMedians */.sy)(metric).map((value) => (0,units/* convert */.C6)(value, metric.unit, head.unit));
    const converted = values.filter((value) => value !== null);
    return converted.length === values.length ? converted : null;
}
function withoutBase(named, verdict, rule) {
    const head = sideOf((0,median/* invocationMedians */.sy)(named.metric));
    return { ...metric_identityOf(named), verdict, base: null, head, change: null, interval: null, rule };
}
function missing(named) {
    const base = sideOf((0,median/* invocationMedians */.sy)(named.metric));
    const rule = 'the nearest run of the baseline has this metric, this run has not';
    return { ...metric_identityOf(named), verdict: 'missing', base, head: null, change: null, interval: null, rule };
}
function metric_identityOf({ benchmark, metric }) {
    return { benchmark, metric: metric.metric, unit: metric.unit, better: metric.better };
}
function sideOf(statistics) {
    return { median: (0,median/* median */.JZ)(statistics), invocations: statistics.length };
}

;// CONCATENATED MODULE: ./build/compare/verdict.js




/**
 * What a run says against its baseline: the one function behind which the statistics can be replaced.
 * `baseRuns` are the baseline's runs, nearest first; `now` decides which acknowledgements have expired. The same runs
 * give the same verdicts, in whatever order metrics come and whatever unit they are written in.
 */
function compareRuns(head, baseline, baseRuns, rules, now) {
    const here = indexRun(head).metrics;
    const acknowledged = acknowledgedFor(head.suite, rules.acknowledge, now);
    if (baseline.state === 'no baseline' || baseline.state === 'incomparable') {
        const { state, reason } = baseline;
        const metrics = [...here.values()].map((named) => withoutBase(named, state, reason));
        return { baseline, metrics, ...fateOf(acknowledged, []), changes: [] };
    }
    const base = baseRuns.map(indexRun);
    const findings = [...here.values()].map((named) => compareMetric(head, named, base, rules.compare.minEffect, acknowledged));
    // A metric that only older runs have was removed before, not by this run.
    const gone = [...(base[0]?.metrics ?? [])].filter(([key]) => !here.has(key));
    return {
        baseline,
        metrics: [...findings.map(({ metric }) => metric), ...gone.map(([, named]) => missing(named))],
        ...fateOf(acknowledged, findings),
        changes: findings.flatMap(({ change }) => change ?? []),
    };
}
/** The run as it is to be stored: with its level changes, so that later runs do not report them again. */
function recordChanges(run, { changes }) {
    // A run that never counts as a baseline has nothing to tell.
    return changes.length === 0 || (0,build_history/* isExcluded */.RF)(run) ? run : { ...run, changes };
}
/** What became of each acknowledgement; nothing where there is none for the suite. */
function fateOf(acknowledged, findings) {
    if (acknowledged.length === 0)
        return {};
    const used = new Set(findings.map((finding) => finding.used));
    return {
        acknowledgements: acknowledged.map(({ entry, expired }) => ({
            entry,
            state: expired ? 'expired' : used.has(entry) ? 'used' : 'unused',
        })),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/isolation.js + 7 modules
var isolation = __webpack_require__(87976);
;// CONCATENATED MODULE: ./build/perf.js
/** The run record: what many invocations reported becomes one result, and how one ended becomes a status. */



/** Names told in one warning; the others are counted. */
const perf_NAMES_TOLD = 5;
/** What a stored run may hold; the benchmark chooses the names, so it must not be able to make a run that cannot be kept. */
const MOST_METRICS = 10_000;
const MOST_WARNINGS = 200;
/**
 * Aligns the readings of invocation i (from 0) into `samples[i]`, in the unit that was seen first.
 * Throws `invalidOutput` when the unit's dimension or the direction of a metric changes, or a number is not finite.
 */
function collectResults(perInvocation) {
    const drafts = new Map();
    const warnings = new Set();
    for (const [index, { readings, warnings: said }] of perInvocation.entries()) {
        for (const warning of said)
            warnings.add(warning);
        for (const reading of readings) {
            const metrics = drafts.get(reading.benchmark) ?? new Map();
            drafts.set(reading.benchmark, metrics);
            const draft = metrics.get(reading.metric) ?? newDraft(reading, perInvocation.length);
            metrics.set(reading.metric, draft);
            addReading(draft, reading, index, warnings);
        }
    }
    const all = [...drafts.values()].flatMap((metrics) => [...metrics.values()]);
    if (all.length > MOST_METRICS) {
        throw (0,errors/* invalidOutput */.Dh)(`${all.length} different metrics were reported over all invocations`, {
            expected: `at most ${MOST_METRICS}, with the same names in every invocation`,
        });
    }
    for (const warning of [...absences(all), ...guessedDirections(all)])
        warnings.add(warning);
    const results = [...drafts].map(([benchmark, metrics]) => ({
        benchmark,
        metrics: [...metrics.values()].map(finish),
    }));
    const kept = [...warnings].slice(0, MOST_WARNINGS);
    const more = warnings.size - kept.length;
    return { results, warnings: more > 0 ? [...kept, `${more} more warnings were left out`] : kept };
}
function newDraft(reading, invocations) {
    return {
        benchmark: reading.benchmark,
        metric: reading.metric,
        unit: reading.unit,
        better: null,
        samples: Array.from({ length: invocations }, () => []),
        reported: Array.from({ length: invocations }, () => null),
    };
}
function addReading(draft, reading, index, warnings) {
    const invocation = `invocation ${index + 1}`;
    if (reading.better !== undefined) {
        if (draft.better !== null && draft.better !== reading.better) {
            throw (0,errors/* invalidOutput */.Dh)(`${invocation} says that ${reading.better} is better for ${perf_nameOf(draft)}; before, it was ${draft.better}`, { expected: 'one direction for a metric in all invocations' });
        }
        draft.better = reading.better;
    }
    const kept = draft.samples[index] ?? [];
    if (kept.length > 0) {
        warnings.add(`${perf_nameOf(draft)} was reported more than once by an invocation; its samples were put together`);
    }
    for (const sample of reading.samples) {
        const value = (0,units/* convert */.C6)(sample, reading.unit, draft.unit);
        if (value === null) {
            throw (0,errors/* invalidOutput */.Dh)(`${invocation} reports ${perf_nameOf(draft)} in ${(0,shown/* unitName */.Cq)(reading.unit)}, which cannot be converted to ${(0,shown/* unitName */.Cq)(draft.unit)}`, { expected: 'one unit for a metric, or units of the same kind, in all invocations' });
        }
        if (!Number.isFinite(value)) {
            throw (0,errors/* invalidOutput */.Dh)(`${invocation} reports ${value} for ${perf_nameOf(draft)}`, { expected: 'a finite number' });
        }
        kept.push(value);
    }
    if (reading.reported === undefined)
        return;
    // Not converted: which of a tool's own figures are in the metric's unit is not known.
    if (reading.unit === draft.unit)
        draft.reported[index] ??= reading.reported;
    else
        warnings.add(`${perf_nameOf(draft)} came in several units; the tool's own figures in the others were left out`);
}
function finish(draft) {
    const { metric, unit, samples, reported } = draft;
    const better = draft.better ?? (0,units/* directionOf */.FR)(unit) ?? 'lower';
    const result = { metric, unit, better, samples };
    return reported.some((figures) => figures !== null) ? { ...result, reported } : result;
}
function absences(drafts) {
    return drafts.flatMap((draft) => {
        const without = draft.samples.flatMap((samples, index) => (samples.length === 0 ? [String(index + 1)] : []));
        if (without.length === 0)
            return [];
        const which = `invocation${without.length === 1 ? '' : 's'} ${perf_listed(without)}`;
        return [`${perf_nameOf(draft)} was not reported by ${which} of ${draft.samples.length}`];
    });
}
function guessedDirections(drafts) {
    const guessed = drafts.filter((draft) => draft.better === null && (0,units/* directionOf */.FR)(draft.unit) === null);
    if (guessed.length === 0)
        return [];
    return [
        `neither the tool nor the unit says which direction is good for ${perf_listed(guessed.map(perf_nameOf))}: lower is taken as better`,
    ];
}
function perf_listed(names) {
    const told = names.slice(0, perf_NAMES_TOLD).join(', ');
    return names.length > perf_NAMES_TOLD ? `${told} and ${names.length - perf_NAMES_TOLD} more` : told;
}
function perf_nameOf(draft) {
    return (0,shown/* quoted */.TL)(`${draft.benchmark}/${draft.metric}`);
}
/**
 * The status of one ended invocation and, unless it is `ok`, a sentence. What we or the machine did to it comes before
 * what it did itself; `out of memory` also when it went on after only a child of it was killed.
 */
function statusOf(facts) {
    const invocation = `invocation ${facts.order}`;
    if (facts.reason === 'cancelled') {
        return { status: 'cancelled', failure: `${invocation} was cancelled after ${seconds(facts.seconds)}` };
    }
    if (facts.reason === 'engine lost') {
        const detail = facts.detail === null ? '' : `: ${facts.detail}`;
        return { status: 'infrastructure error', failure: `the engine was lost during ${invocation}${detail}` };
    }
    if (facts.reason === 'timeout') {
        return {
            status: 'timeout',
            failure: `${invocation} was stopped at its limit of ${seconds(facts.timeoutSeconds)} (run.timeout)`,
        };
    }
    if (facts.outOfMemory) {
        const limit = `${mebibytes(facts.memoryBytes)} (run.memory)`;
        const who = facts.exitCode === 0 ? 'a process inside' : 'it';
        return {
            status: 'out of memory',
            failure: `${invocation} reached its memory limit of ${limit}: ${who} was killed`,
        };
    }
    if (facts.notStarted !== null) {
        const { sentence, culprit } = facts.notStarted;
        const status = culprit === 'command' ? 'failed' : 'infrastructure error';
        return { status, failure: `${invocation} could not start: ${sentence}` };
    }
    if (facts.exitCode === 0)
        return { status: 'ok', failure: null };
    if (facts.exitCode === null)
        return { status: 'failed', failure: `${invocation} ended without an exit code` };
    return {
        status: 'failed',
        failure: `${invocation} ended with exit code ${facts.exitCode}${meaning(facts.exitCode)}`,
    };
}
/** Exit codes as POSIX shells use them. */
function meaning(exitCode) {
    if (exitCode === 126)
        return ': the command was found but cannot be executed';
    if (exitCode === 127)
        return ': the command was not found';
    return exitCode > 128 && exitCode <= 192 ? `: killed by ${signalName(exitCode - 128)}` : '';
}
function signalName(signal) {
    const names = {
        1: 'SIGHUP',
        2: 'SIGINT',
        4: 'SIGILL',
        6: 'SIGABRT',
        7: 'SIGBUS',
        8: 'SIGFPE',
        9: 'SIGKILL',
        11: 'SIGSEGV',
        13: 'SIGPIPE',
        15: 'SIGTERM',
        31: 'SIGSYS',
    };
    const name = names[signal];
    return name === undefined ? `signal ${signal}` : `signal ${signal} (${name})`;
}
function seconds(value) {
    return `${Number(value.toFixed(1))} s`;
}
function mebibytes(bytes) {
    return `${Number((bytes / 2 ** 20).toFixed(1))} MiB`;
}

// EXTERNAL MODULE: ./build/canonical-json.js
var canonical_json = __webpack_require__(33925);
;// CONCATENATED MODULE: ./build/baseline/differences.js
/** What keeps two environments' numbers apart. */

/** Fields of the environment that the suite's own definition sets, and not the machine. */
const DEFINITION = [
    'command',
    'command environment',
    'user',
    'memory limit',
    'shm size',
    'tmp size',
    'pids limit',
    'aslr',
];
/** Hard fields in which two environments differ, with both values; a field that one of them lacks counts as null. */
function differingFields(base, head) {
    const fieldOf = (fields, name) => Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
    return [...new Set([...Object.keys(base.hard), ...Object.keys(head.hard)])]
        .toSorted()
        .map((field) => ({ field, base: fieldOf(base.hard, field), head: fieldOf(head.hard, field) }))
        .filter((pair) => (0,canonical_json/* canonicalJson */.d)(pair.base) !== (0,canonical_json/* canonicalJson */.d)(pair.head));
}
/** Whether the machine is the same and only the suite is defined otherwise. */
function onlyDefinition(differences) {
    return differences.length > 0 && differences.every(({ field }) => DEFINITION.includes(field));
}

;// CONCATENATED MODULE: ./build/baseline/wanted.js
/** What a run's baseline must be like, and which stored runs may be it by their place alone. */

/**
 * With fewer runs than this, noise from run to run cannot be told from a change: then older ones are pooled too, which
 * otherwise would blur the baseline with changes that were accepted long ago.
 */
const FEW_RUNS = 3;
const DAY = 86_400_000;
/**
 * The commits of a lineage whose runs may be a baseline. A merge base and all before it; of the measured commit's own
 * line its ancestors, and itself when there are uncommitted changes to compare with it.
 */
function acceptableCommits(lineage, treeIsDirty) {
    return lineage.own && !treeIsDirty ? lineage.commits.slice(1) : lineage.commits;
}
/**
 * Where no ancestor was measured, a commit may be compared with its own earlier runs: so a repeat of the very first one
 * is compared, yet a repeat never hides what a commit did.
 */
function itselfAlone(lineage) {
    return lineage.own ? lineage.commits.slice(0, 1) : [];
}
/** Runs of the suite other than this one, of any environment, that are not marked as excluded. */
function countable(stored, wanted) {
    return stored.filter((one) => one.suite === wanted.suite && one.id !== wanted.ownId && !one.excluded);
}
/** The stored runs that may count, best first: nearest commit, then newest. */
function rankCandidates(stored, wanted) {
    const place = placesOf(wanted);
    return countable(stored, wanted)
        .filter((one) => one.key === wanted.key.slice(0, build_history/* KEY_DIGITS */.Rb) && place(one) !== undefined)
        .toSorted((a, b) => (place(a) ?? 0) - (place(b) ?? 0) || newestFirst(a, b));
}
/** Of each run its place among the acceptable commits, nearest 0; undefined when its commit is none of them. */
function placesOf({ commits }) {
    if (commits === null)
        return () => 0;
    const places = new Map(commits.map(({ commit }, place) => [commit.slice(0, build_history/* COMMIT_DIGITS */.tn), place]));
    return (stored) => places.get(stored.commit);
}
/** For the limits of age and distance: whether a run is within both. A date that is none, or to come, is not. */
function freshness(wanted, policy, now) {
    const place = placesOf(wanted);
    return (stored) => {
        const distance = wanted.commits?.[place(stored) ?? -1]?.distance ?? 0;
        return isYoung(stored.startedAt, policy, now) && distance <= policy.staleAfterCommits;
    };
}
/** Clocks may differ by a day; a run that comes from further ahead has no age that can be trusted. */
function isYoung(startedAt, policy, now) {
    const days = (now.getTime() - Date.parse(startedAt)) / DAY;
    return days >= -1 && days <= policy.staleAfterDays;
}
/** Why a run that was read back does not count after all, or null. Follows a count: "2 measured for a pull request". */
function rejection(run, wanted) {
    const { commit, branch, dirty, pullRequest } = run.source;
    if (run.suite !== wanted.suite)
        return 'of another suite';
    if (run.id === wanted.ownId)
        return 'the run itself';
    if (run.environment.key !== wanted.key)
        return 'with another full environment key';
    if (dirty)
        return 'with uncommitted changes';
    if (run.status !== 'ok')
        return `with status "${run.status}"`;
    // What was measured then was the merge, which is in nobody's line.
    if (pullRequest !== null)
        return 'measured for a pull request';
    if (wanted.branch !== null && branch !== wanted.branch)
        return 'of another branch';
    const isAcceptable = wanted.commits?.some((one) => one.commit === commit) ?? true;
    return isAcceptable ? null : NOT_AN_ANCESTOR;
}
const NOT_AN_ANCESTOR = 'of commits that this one does not build on';
function newestFirst(a, b) {
    if (a.startedAt !== b.startedAt)
        return a.startedAt < b.startedAt ? 1 : -1;
    return a.id < b.id ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/baseline/left-out.js
/** Why each stored run that was looked at does not count. */


/** Causes in the order in which runs meet them; each run is counted once. */
function leftOut(looked) {
    const causeOf = causes(looked);
    const counts = new Map();
    for (const one of looked.stored) {
        const cause = causeOf(one);
        if (cause !== null)
            counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    return [...counts].map(([cause, count]) => ({ count, cause }));
}
function causes({ wanted, counting, refused, policy, now }) {
    const place = placesOf(wanted);
    const isFresh = freshness(wanted, policy, now);
    const chosen = new Set(counting);
    const key = wanted.key.slice(0, build_history/* KEY_DIGITS */.Rb);
    const limits = `more than ${policy.staleAfterDays} days old or ${policy.staleAfterCommits} commits away`;
    return (one) => {
        if (one.suite !== wanted.suite || one.id === wanted.ownId || chosen.has(one.id))
            return null;
        if (one.excluded)
            return 'never count (uncommitted changes, or the status was not ok)';
        if (one.key !== key)
            return 'of another environment';
        if (place(one) === undefined)
            return NOT_AN_ANCESTOR;
        const cause = refused.get(one.id);
        if (cause !== undefined)
            return cause;
        return isFresh(one) || counting.length === 0 ? `beyond the ${policy.runs} that are pooled` : limits;
    };
}

;// CONCATENATED MODULE: ./build/baseline/search.js
/** How far back a store is searched for the runs of a baseline, and which of them are read. */


/** Where a run's branch has to be read in its file: so many more runs are looked up than are wanted. */
const SPARE = 3;
/**
 * Searches the months of this environment, newest first, and stops after month M when no month before M can hold a run
 * that would count before one that was found:
 *
 * 1. A commit is measured after it was made. With a full pool, only commits nearer than the last run in it matter; else
 *    all. If each of those was made in M or later (or on the last day before), none was measured before M.
 * 2. If enough found runs are within the limits of age and distance, older ones do not count. All that is left is older
 *    than the limit when M began longer ago than that.
 *
 * Clocks enter here alone: a wrong one may cost finding a run, and never makes a wrong one count.
 */
function searchFor(wanted, policy, now) {
    const place = placesOf(wanted);
    return {
        key: wanted.key.slice(0, build_history/* KEY_DIGITS */.Rb),
        enough(found, since) {
            const began = Date.parse(since);
            const ranked = rankCandidates(found, wanted);
            if (wanted.commits === null && ranked.length >= policy.runs * (wanted.branch === null ? 1 : SPARE))
                return true;
            const last = ranked[policy.runs - 1];
            const nearer = wanted.commits?.slice(0, last === undefined ? undefined : place(last));
            if (nearer?.every(({ seconds }) => seconds * 1000 >= began - DAY) === true)
                return true;
            const fresh = ranked.filter(freshness(wanted, policy, now)).length;
            return fresh >= fewest(policy) && began <= now.getTime() - policy.staleAfterDays * DAY;
        },
    };
}
/** Runs worth reading, best first: those `within` the limits; those `beyond` only when few within could be read. */
function readingOrder(stored, wanted, policy, now) {
    const isFresh = freshness(wanted, policy, now);
    const ranked = rankCandidates(stored, wanted);
    return { within: ranked.filter(isFresh), beyond: ranked.filter((one) => !isFresh(one)) };
}
/** Runs that make a baseline by themselves, however few the policy pools. */
function fewest(policy) {
    return Math.min(FEW_RUNS, policy.runs);
}

;// CONCATENATED MODULE: ./build/baseline.js
/** Which stored runs count as the baseline of a run, and why; no store, git or clock is asked here. */








/** The baseline of a run: `runs` say which commits, how old and how far; `reason` says it in a sentence. */
function chooseBaseline(question) {
    const { wanted, runs, policy, now } = question;
    const left = leftOut({ ...question, counting: runs.map((run) => run.id) });
    const [nearest] = runs;
    if (nearest === undefined)
        return nothingCounts(question, left);
    const described = runs.map((run) => describe(run, wanted.commits));
    const distance = described[0]?.distance ?? null;
    const counted = `${(0,shown/* plural */.LS)(runs.length, 'run')} of ${commitsOf(runs)}`;
    const causes = [
        ...(runs.some((run) => isYoung(run.startedAt, policy, now))
            ? []
            : [`the newest is ${ageOf(runs, now)}: more than ${(0,shown/* plural */.LS)(policy.staleAfterDays, 'day')} is stale`]),
        ...((distance ?? 0) <= policy.staleAfterCommits
            ? []
            : [`the nearest is ${(0,shown/* plural */.LS)(distance ?? 0, 'commit')} away: more than ${policy.staleAfterCommits} is stale`]),
    ];
    const more = left.length === 0 ? {} : { leftOut: left };
    if (causes.length === 0) {
        return { state: 'found', runs: described, reason: `Compared with ${counted}${farAway(distance)}.`, ...more };
    }
    return {
        state: 'stale',
        runs: described,
        reason: `Compared with ${counted}, of which ${causes.join(', and ')}.`,
        ...more,
    };
}
function nothingCounts(question, left) {
    const { wanted, stored, elsewhere, environment } = question;
    const suite = `suite ${JSON.stringify(wanted.suite)}`;
    const others = left.reduce((sum, { count }) => sum + count, 0);
    if (others === 0)
        return { state: 'no baseline', reason: `No run of ${suite} is stored yet.` };
    const usable = countable(stored, wanted);
    const isHere = usable.some((one) => one.key === wanted.key.slice(0, build_history/* KEY_DIGITS */.Rb));
    if (isHere || usable.length === 0) {
        const why = left.map(({ count, cause }) => `${count} ${cause}`).join(', ');
        const none = `${(0,shown/* plural */.LS)(others, 'stored run')} of ${suite}, but none counts: ${why}.`;
        return { state: 'no baseline', reason: `${none}${acceptableText(wanted)}` };
    }
    if (elsewhere?.imported !== undefined) {
        const tool = elsewhere.imported;
        const reason = `No run of ${suite} was measured here yet. The newest stored one was imported (${tool}): how it was measured is not known, so it is never compared with.`;
        return { state: 'incomparable', reason, differences: [{ field: 'imported', base: tool, head: null }] };
    }
    const differences = elsewhere === null ? [] : differingFields(elsewhere.environment, environment);
    const fields = differences.map((difference) => difference.field).join(', ');
    const what = fields === '' ? 'what differs is not known' : `these differ: ${fields}`;
    const environments = new Set(usable.map((one) => one.key)).size;
    const reason = onlyDefinition(differences)
        ? `No stored run of ${suite} was measured with this definition of the suite (${what}).`
        : `No stored run of ${suite} was measured in this environment, but in ${(0,shown/* plural */.LS)(environments, 'other')} (${what}).`;
    return { state: 'incomparable', reason, differences };
}
function acceptableText({ commits, branch }) {
    if (branch !== null)
        return ` Acceptable: runs of ${branch}.`;
    const [first] = commits ?? [];
    if (commits === null)
        return '';
    if (first === undefined)
        return ' No commit is acceptable: none is known to come before this one.';
    const others = commits.length === 1 ? '' : ` and ${(0,shown/* plural */.LS)(commits.length - 1, 'older commit')}`;
    return ` Acceptable: ${first.commit.slice(0, build_history/* COMMIT_DIGITS */.tn)}${others}.`;
}
function describe(run, commits) {
    const { commit } = run.source;
    const distance = commits?.find((one) => one.commit === commit)?.distance ?? null;
    return { id: run.id, commit, startedAt: run.startedAt, distance };
}
function commitsOf(runs) {
    const commits = [...new Set(runs.map((run) => run.source.commit?.slice(0, build_history/* COMMIT_DIGITS */.tn) ?? 'no known commit'))];
    const [first] = commits;
    return commits.length === 1 ? `${first}` : `${(0,shown/* plural */.LS)(commits.length, 'commit')}, the nearest ${first}`;
}
function farAway(distance) {
    return distance === null || distance === 0 ? '' : `, ${(0,shown/* plural */.LS)(distance, 'commit')} back`;
}
function ageOf(runs, now) {
    const days = Math.min(...runs.map((run) => (now.getTime() - Date.parse(run.startedAt)) / DAY));
    if (!Number.isFinite(days))
        return 'of unknown age';
    return days < 0
        ? `dated ${(0,shown/* plural */.LS)(Math.ceil(-days), 'day')} ahead of this clock`
        : `${(0,shown/* plural */.LS)(Math.floor(days), 'day')} old`;
}

;// CONCATENATED MODULE: ./build/pipeline/find-baseline.js
/** Looks for the stored runs that may be the baseline; which of them are is decided in baseline.ts. */



/** Other environments that are looked into for what differs, at most. */
const MOST_ELSEWHERE = 10;
async function findBaseline(run, scope, policy, store, now) {
    const place = { store, policy, now, notes: new Set() };
    const any = { suite: run.suite, key: run.environment.key, ownId: run.id, commits: null, branch: null };
    const keys = await store.keys(run.suite, run.environment.key.slice(0, build_history/* KEY_DIGITS */.Rb));
    const [here = [], others = []] = [true, false].map((own) => keys.filter((key) => any.key.startsWith(key) === own));
    const nothing = { wanted: any, stored: [], runs: [], refused: new Map() };
    const found = here.length === 0 ? nothing : await amongAncestors(any, run.source.dirty, scope, place);
    const isHere = countable(found.stored, any).length > 0;
    const elsewhere = isHere ? { stored: [], run: null } : await lookElsewhere(others, any, place);
    const baseline = chooseBaseline({
        ...found,
        stored: [...found.stored, ...elsewhere.stored],
        elsewhere: elsewhere.run,
        environment: run.environment,
        policy,
        now,
    });
    return { baseline, runs: found.runs, notes: [...place.notes] };
}
/**
 * Goes further back while the pool is not full, and furthest only when nothing was found at all: each step back fetches
 * more of the history.
 */
async function amongAncestors(any, dirty, scope, place) {
    if (scope.ancestry === null)
        return look(any, place);
    let findings = null;
    let lineage = null;
    for (let effort = 0;; effort++) {
        const further = await lineageOf(scope.ancestry, effort, scope.branch, place);
        if (further === 'unknown')
            return look({ ...any, branch: scope.branch }, place);
        if (further === null)
            break;
        lineage = further;
        findings = await look({ ...any, commits: acceptableCommits(lineage, dirty) }, place);
        if (findings.runs.length >= (effort === 0 ? place.policy.runs : 1))
            break;
    }
    if (lineage === null || findings === null)
        return look({ ...any, commits: [] }, place);
    if (lineage.note !== null)
        place.notes.add(lineage.note);
    if (findings.runs.length > 0)
        return findings;
    const alone = { ...any, commits: itselfAlone(lineage) };
    // What was found reaches back to before this commit was made: its own runs are there.
    return rankCandidates(findings.stored, alone).length === 0 ? findings : readBest(findings.stored, alone, place);
}
/** `unknown`: neither clone nor remote could tell, and a branch can stand in for the commits. */
async function lineageOf(ancestry, effort, branch, { notes }) {
    try {
        return await ancestry.lineage(effort);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure' || branch === null)
            throw thrown;
        const instead = `the newest runs of ${branch} were taken by the branch's name`;
        notes.add(`The commits before this one are not known, so ${instead}: ${thrown.message}.`);
        return 'unknown';
    }
}
async function look(wanted, place) {
    const { store, policy, now } = place;
    return readBest(await store.list(wanted.suite, searchFor(wanted, policy, now)), wanted, place);
}
/** A damaged or foreign file costs one run, never the comparison. */
async function readBest(stored, wanted, place) {
    const { policy, now } = place;
    const { within, beyond } = readingOrder(stored, wanted, policy, now);
    const refused = new Map();
    const read = new Map();
    const fill = async (some) => {
        for (let next = 0; next < some.length && read.size < policy.runs;) {
            // As many as are lacking, together: a store elsewhere fetches them at once.
            const batch = some.slice(next, next + policy.runs - read.size);
            next += batch.length;
            const runs = await Promise.all(batch.map((one) => readOne(one, place)));
            for (const [index, { id }] of batch.entries()) {
                const run = runs[index] ?? null;
                const cause = run === null ? 'damaged' : rejection(run, wanted);
                if (cause !== null)
                    refused.set(id, cause);
                else if (run !== null)
                    read.set(id, run);
            }
        }
    };
    await fill(within);
    if (read.size < fewest(policy))
        await fill(beyond);
    const order = rankCandidates(stored, wanted).map((one) => read.get(one.id));
    return { wanted, stored, runs: order.filter((run) => run !== undefined), refused };
}
/** The newest run of other environments: reading it tells what differs. */
async function lookElsewhere(keys, wanted, place) {
    const stored = [];
    for (const key of keys.slice(0, MOST_ELSEWHERE)) {
        const search = { key, enough: (found) => countable(found, wanted).length > 0 };
        stored.push(...(await place.store.list(wanted.suite, search)));
    }
    const [newest] = countable(stored, wanted).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return { stored, run: newest === undefined ? null : await readOne(newest, place) };
}
async function readOne(stored, { store, notes }) {
    try {
        return await store.read(stored);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN))
            throw thrown;
        notes.add(`A stored run was left out: ${thrown.message}`);
        return null;
    }
}

// EXTERNAL MODULE: ./build/pipeline/prepare.js
var prepare = __webpack_require__(16564);
// EXTERNAL MODULE: ./build/pipeline/surroundings.js + 9 modules
var pipeline_surroundings = __webpack_require__(71273);
;// CONCATENATED MODULE: ./build/vitals.js
/** The counter's step: one tick alone may have been nearly full before the run. */
const TICK_SECONDS = 0.01;
/** The fastest that the kernel slews a clock is 500 millionths; adjtimex(2). The rest is for reading two clocks in turn. */
const SLEW = 0.0005;
const CLOCK_NOISE_SECONDS = 0.01;
/** Where the frequency is fixed, a CPU that is more than this off it was slowed down. */
const FREQUENCY_SHARE = 0.01;
/** Interrupts by name that are kept in a record. */
const NAMES_KEPT = 20;
/**
 * Sentences with figures, each something that spoiled the measurement; empty when all was quiet. What could not be read
 * says nothing.
 */
function disturbances(before, after, tolerance) {
    const { maxSteal, maxInterrupts, fixedFrequency } = tolerance;
    const seconds = after.seconds - before.seconds;
    return [
        stolen(rise(before.stealSeconds, after.stealSeconds), seconds, maxSteal),
        vitals_counted('times that heat throttled the CPUs', rise(before.throttleEvents, after.throttleEvents)),
        vitals_counted('pages that the host swapped in', rise(before.swapInPages, after.swapInPages)),
        vitals_counted('pages that the host swapped out', rise(before.swapOutPages, after.swapOutPages)),
        clockStep(after.clockOffset - before.clockOffset, seconds),
        ...(fixedFrequency ? frequencyChanges(before.frequencies, after.frequencies) : []),
        storm(interruptsBetween(before, after), seconds, maxInterrupts),
    ].filter((sentence) => sentence !== null);
}
/** Without turbo, and with limits or a governor that leave no choice, there is only one frequency to run at. */
function frequencyIsFixed(host) {
    const { governor, turbo, frequencyLimits } = host;
    return turbo === 'off' && (governor === 'performance' || /^(\d+)-\1$/.test(frequencyLimits ?? ''));
}
/** Sentences about what the invocations' own cgroups counted. */
function usageDisturbances(usages) {
    const throttled = usages.map((usage) => usage?.throttledSeconds ?? 0).filter((seconds) => seconds > 0);
    if (throttled.length === 0)
        return [];
    const total = throttled.reduce((sum, seconds) => sum + seconds, 0);
    return [`a CPU quota stopped ${throttled.length} of ${usages.length} invocations for ${vitals_shown(total)} s in all`];
}
/** For the record: differences of counters, and readings as [before, after]. */
function volatileOf(before, after) {
    const interrupts = interruptsBetween(before, after);
    return {
        seconds: after.seconds - before.seconds,
        clockShiftSeconds: after.clockOffset - before.clockOffset,
        stealSeconds: rise(before.stealSeconds, after.stealSeconds),
        swapInPages: rise(before.swapInPages, after.swapInPages),
        swapOutPages: rise(before.swapOutPages, after.swapOutPages),
        throttleEvents: rise(before.throttleEvents, after.throttleEvents),
        interrupts: interrupts === null ? null : Object.fromEntries(interrupts.slice(0, NAMES_KEPT)),
        frequencies: [before.frequencies, after.frequencies],
        loadAverage: [before.loadAverage, after.loadAverage],
        temperatureCelsius: [before.temperatureCelsius, after.temperatureCelsius],
        memoryAvailableBytes: [before.memoryAvailableBytes, after.memoryAvailableBytes],
        uptimeSeconds: before.uptimeSeconds,
    };
}
/** null also for a counter that went backwards: its CPU was offline in between. */
function rise(before, after) {
    return before === null || after === null || after < before ? null : after - before;
}
/** Most frequent first; only those that happened. */
function interruptsBetween(before, after) {
    if (before.interrupts === null || after.interrupts === null)
        return null;
    const rises = [];
    for (const [name, count] of Object.entries(after.interrupts)) {
        const risen = rise(before.interrupts[name] ?? 0, count) ?? 0;
        if (risen > 0)
            rises.push([name, risen]);
    }
    return rises.sort(([, a], [, b]) => b - a);
}
function stolen(steal, seconds, most) {
    if (steal === null || seconds <= 0)
        return null;
    // Differences of hundredths are never quite whole ones.
    if (steal <= Math.max(TICK_SECONDS, most * seconds) + 1e-6)
        return null;
    return `the hypervisor took ${vitals_shown(steal)} s from the CPUs, ${vitals_percent(steal / seconds)} of the run (run.max-steal is ${vitals_percent(most)})`;
}
function vitals_counted(what, count) {
    return count === null || count <= 0 ? null : `${what}: ${count}`;
}
function clockStep(shift, seconds) {
    const slewed = SLEW * Math.max(0, seconds) + CLOCK_NOISE_SECONDS;
    if (Math.abs(shift) <= slewed)
        return null;
    return `the host's clock was set ${shift > 0 ? 'forward' : 'back'} by ${vitals_shown(Math.abs(shift))} s during the run`;
}
function frequencyChanges(before, after) {
    return Object.entries(after ?? {}).flatMap(([cpu, now]) => {
        const then = before?.[cpu];
        if (then === undefined || then <= 0 || Math.abs(now / then - 1) <= FREQUENCY_SHARE)
            return [];
        return [`CPU ${cpu} did not keep its fixed frequency: ${megahertz(then)} before, ${megahertz(now)} after`];
    });
}
function storm(interrupts, seconds, maxRate) {
    const [most] = interrupts ?? [];
    if (interrupts === null || most === undefined || seconds <= 0)
        return null;
    const rate = interrupts.reduce((sum, [, count]) => sum + count, 0) / seconds;
    if (rate <= maxRate)
        return null;
    return `devices interrupted the CPUs ${Math.round(rate)} times a second, most of all ${most[0]} (run.max-interrupts is ${maxRate})`;
}
function vitals_shown(value) {
    return `${Number(value.toPrecision(3))}`;
}
function vitals_percent(share) {
    return `${vitals_shown(share * 100)} %`;
}
function megahertz(kilohertz) {
    return `${Math.round(kilohertz / 1000)} MHz`;
}

// EXTERNAL MODULE: ./build/formats/index.js + 8 modules
var formats = __webpack_require__(86500);
;// CONCATENATED MODULE: ./build/pipeline/measure.js
/** Run and results: every invocation in turn, read as it ends; the first one that goes wrong ends the run. */



function nothingMeasured() {
    const lists = { invocations: [], readings: [], frames: [], usages: [], vitals: [], warnings: [] };
    return { ...lists, status: 'ok', failure: null };
}
/** Lines of the benchmark's own output that a failure quotes. */
const QUOTED_LINES = 15;
async function measure(suite, invoke, readVitals, clock, progress) {
    const measured = nothingMeasured();
    const total = suite.run.invocations;
    const started = clock.seconds();
    let before = await readVitals();
    measured.vitals.push(before);
    for (let order = 1; order <= total; order += 1) {
        progress.live(() => `invocation ${order} of ${total}, ${timing(clock.seconds() - started, order - 1, total)}`);
        const ended = await invoke(order);
        progress.line(`invocation ${order} of ${total}: ${ended.seconds.toFixed(2)} s`);
        const after = await readVitals();
        measured.vitals.push(after);
        measured.invocations.push(invocationOf(order, ended, before, after));
        before = after;
        if (ended.usage !== null)
            measured.usages.push(ended.usage);
        if (ended.observed !== null)
            measured.frames.push(ended.observed);
        const problem = measure_readOne(suite, order, ended, measured);
        if (problem === null)
            continue;
        measured.status = problem.status;
        measured.failure = problem.failure;
        break;
    }
    progress.done();
    return measured;
}
function measure_readOne(suite, order, ended, measured) {
    const { status, failure } = statusOf(endedFacts(suite, order, ended));
    if (status !== 'ok')
        return { status, failure: `${failure ?? status}${quote(ended)}` };
    try {
        const text = resultsText(suite, ended, measured.warnings);
        const readings = (0,formats/* readResults */.x)(text, suite.results.format);
        measured.readings.push(readings);
        return null;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { status: 'invalid output', failure: `invocation ${order}: ${thrown.sentence()}${quote(ended)}` };
    }
}
function resultsText(suite, ended, warnings) {
    const { path } = suite.results;
    if (path === undefined) {
        if (ended.stdout.truncated)
            warnings.push(`the benchmark printed ${ended.stdout.bytes} bytes: only its head and tail were read`);
        return ended.stdout.text;
    }
    if (ended.resultProblem !== null) {
        throw (0,errors/* invalidOutput */.Dh)(ended.resultProblem, {
            expected: 'an ordinary file in $PINBENCH_OUTPUT, readable by everyone',
        });
    }
    if (ended.resultFile === null) {
        throw (0,errors/* invalidOutput */.Dh)(`the benchmark wrote no "${path}"`, {
            expected: 'a file of that name in the folder $PINBENCH_OUTPUT',
            todo: 'write it there, or leave results.path out when the results are printed',
        });
    }
    if (ended.resultFile.truncated) {
        throw (0,errors/* invalidOutput */.Dh)(`"${path}" has ${ended.resultFile.bytes} bytes`, { expected: 'at most 10 MiB' });
    }
    return ended.resultFile.text;
}
function endedFacts(suite, order, ended) {
    return { ...ended, order, timeoutSeconds: suite.run.timeoutSeconds, memoryBytes: suite.run.memoryBytes };
}
function invocationOf(order, ended, before, after) {
    const stolen = before.stealSeconds === null || after.stealSeconds === null ? null : after.stealSeconds - before.stealSeconds;
    return {
        order,
        seconds: ended.seconds,
        exitCode: ended.exitCode,
        outOfMemory: ended.outOfMemory,
        cpuSeconds: ended.usage?.cpuSeconds ?? null,
        throttledSeconds: ended.usage?.throttledSeconds ?? null,
        peakMemoryBytes: ended.usage?.peakMemoryBytes ?? null,
        // The counter is in hundredths of a second, and rounding must not make it go back.
        stealSeconds: stolen === null ? null : Math.max(0, Math.round(stolen * 100) / 100),
        pressure: ended.usage?.pressure ?? null,
    };
}
/** The end of what it printed, so that a person need not run it again to see why. */
function quote(ended) {
    const text = ended.stderr.text.trim() === '' ? ended.stdout.text : ended.stderr.text;
    const lines = text.trimEnd().split('\n').slice(-QUOTED_LINES);
    const shown = lines.map((line) => `  | ${line.slice(0, 300)}`).join('\n');
    return text.trim() === '' ? '' : `\nThe last lines it printed:\n${shown}`;
}
function timing(elapsed, done, total) {
    const passed = `${Math.round(elapsed)} s elapsed`;
    return done === 0 ? passed : `${passed}, about ${Math.round((elapsed / done) * (total - done))} s left`;
}

;// CONCATENATED MODULE: ./build/pipeline/watch.js
/** Measures with the CPUs shielded and the host watched: what kept others off, and what disturbed the run all the same. */



/** Before anything was measured. */
function notWatched() {
    return {
        measured: nothingMeasured(),
        shield: without('the run ended before it was needed'),
        host: { grade: null, probes: {}, disturbances: [], volatile: {} },
    };
}
async function watch(suite, { cpus, host }, prepared, { workplace: place, clock, progress }, signal) {
    const list = cpus?.cpus ?? null;
    const { maxSteal, maxInterrupts } = suite.run;
    const tolerance = { maxSteal, maxInterrupts, fixedFrequency: frequencyIsFixed(host) };
    const graded = await place.host.grade();
    const shield = await raise(suite, cpus, place, progress, signal);
    let measured;
    let left;
    try {
        if (signal.aborted)
            throw new Error('stopped');
        const invoke = (order) => prepared.invoke(order, shield.partition, signal);
        measured = await measure(suite, invoke, () => place.host.vitals(list), clock, progress);
    }
    finally {
        left = await shield.lower();
        for (const sentence of left)
            progress.warning(sentence);
    }
    const [first] = measured.vitals;
    const last = measured.vitals.at(-1);
    const seen = first === undefined || last === undefined ? null : { first, last };
    return {
        measured,
        shield: shield.facts,
        host: {
            grade: graded?.grade ?? null,
            probes: graded?.probes ?? {},
            disturbances: [
                ...(seen === null ? [] : disturbances(seen.first, seen.last, tolerance)),
                ...usageDisturbances(measured.usages),
                ...left,
            ],
            volatile: seen === null ? {} : volatileOf(seen.first, seen.last),
        },
    };
}
async function raise(suite, cpus, place, progress, signal) {
    const { shield: mode, leave } = suite.run;
    if (mode === 'off')
        return none('switched off by `run.shield`');
    if (place.kind === 'host' || cpus === null) {
        if (mode === 'auto')
            return none('the host runtime has no cgroup of its own that could be kept apart');
        throw (0,errors/* usageError */.Wp)('`run.shield: on` cannot be had under the host runtime', {
            expected: 'a container, whose cgroup can be kept apart from everything else',
            todo: 'use a Docker engine, or set `shield: auto`',
        });
    }
    const wish = { cpus: cpus.cpus, memoryNodes: cpus.memoryNodes, mode, leave };
    const raised = await place.shield.raise(wish, progress, signal);
    progress.line(raised.facts.mode === 'none' ? `not shielded: ${raised.facts.reason}` : `shielded: ${raised.facts.reason}`);
    return raised;
}
function none(reason) {
    return { facts: without(reason), partition: null, lower: async () => [] };
}
function without(reason) {
    return { mode: 'none', cpus: null, others: null, reason };
}

;// CONCATENATED MODULE: ./build/pipeline.js
/**
 * The story: image, run, results, perf.json, store, baseline, comparison, SLOs, gate. The only place that knows the order.
 */











/** Runs every suite in turn; a suite that fails does not keep the next from running, a cancelled one does. */
async function runPlan(plan, world, signal) {
    const notes = proposalNotes(plan.proposed ?? [], plan.policy.acknowledge);
    const outcomes = [];
    for (const suite of plan.suites) {
        outcomes.push(await runSuite(suite, plan, world, notes, signal));
        if (signal.aborted)
            break;
    }
    return { outcomes, decision: decideGate(outcomes, plan.policy.gate), policySource: plan.policySource, notes };
}
async function runSuite(suite, plan, world, notes, signal) {
    world.progress.stage(suite.name);
    const run = await produceRun(suite, plan, world, signal);
    await world.saveRun(run);
    const { comparison, keepable } = await compareWithStored(run, plan, world, notes);
    notes.push(...expiryNotes(suite.name, comparison));
    const slos = judgeSlos(run, plan.policy.slo, run.source.pullRequest?.base ?? run.source.branch);
    if (!keepable || !plan.keep)
        return { run, comparison, slos };
    const recorded = recordChanges(run, comparison);
    // The file and the stored run are the same record.
    if (recorded !== run)
        await world.saveRun(recorded);
    await keep(recorded, world, notes);
    return { run: recorded, comparison, slos };
}
/** Image, run and results, as one record whatever goes wrong on the way. Only wrong use is thrown. */
async function produceRun(suite, plan, world, signal) {
    const startedAt = world.clock.now();
    const surroundings = await (0,pipeline_surroundings/* describeSurroundings */.B)(suite, world.workplace);
    for (const warning of [...surroundings.escapes, ...surroundings.warnings])
        world.progress.warning(warning);
    let prepared = null;
    let watched = notWatched();
    try {
        prepared = await (0,prepare/* prepare */.i)(suite, surroundings, world.workplace, world.progress, signal);
        watched = await watch(suite, surroundings, prepared, world, signal);
    }
    catch (thrown) {
        world.progress.done();
        watched = { ...watched, measured: { ...watched.measured, ...failureOf(thrown, signal) } };
    }
    const { measured, shield, host } = watched;
    const record = {
        schema: 'pinbench.perf/1',
        id: `${plan.runToken}-${suite.name}`.slice(0, 80),
        suite: suite.name,
        source: plan.source,
        startedAt: startedAt.toISOString(),
        finishedAt: world.clock.now().toISOString(),
        status: measured.status,
        failure: measured.failure,
        environment: surroundings.fingerprint({
            shield: shield.mode,
            speculation: measured.frames.map(isolation/* readSpeculationBypass */.It)[0] ?? null,
            grade: host.grade,
            baseImage: prepared?.image?.digest ?? null,
        }),
        isolation: { ...isolationOf(surroundings.requested, measured.frames), shield },
        host,
        image: prepared?.image ?? null,
        invocations: measured.invocations,
        results: [],
        warnings: [...surroundings.warnings, ...measured.warnings],
    };
    return withResults(record, measured);
}
/** A run that went well gets its results, and is `dirty` when isolation did not hold or something disturbed it. */
function withResults(record, measured) {
    if (measured.status !== 'ok')
        return record;
    try {
        const { results, warnings } = collectResults(measured.readings);
        const clean = record.isolation.held && record.host.disturbances.length === 0;
        const status = clean ? 'ok' : 'dirty';
        return { ...record, status, results, warnings: [...new Set([...record.warnings, ...warnings])] };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'benchmark')
            throw thrown;
        return { ...record, status: 'invalid output', failure: thrown.sentence() };
    }
}
/** What was seen in the first invocation, and every way in which any of them fell short. */
function isolationOf(requested, frames) {
    const judged = frames.map((frame) => (0,isolation/* judgeIsolation */.gj)(requested, (0,isolation/* readObserved */.xY)(frame, requested.runtime)));
    const [first] = judged;
    if (first === undefined)
        return (0,isolation/* judgeIsolation */.gj)(requested, null);
    const violations = [...new Set(judged.flatMap((isolation) => isolation.violations))];
    return { ...first, held: violations.length === 0, violations };
}
function failureOf(thrown, signal) {
    if (signal.aborted)
        return { status: 'cancelled', failure: 'the run was stopped before it had finished' };
    if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind === 'usage')
        throw thrown;
    const status = thrown.kind === 'benchmark' ? 'failed' : 'infrastructure error';
    return { status, failure: thrown.sentence() };
}
/** A store that cannot be read means no baseline, said loudly; it never stops the report, and nothing is written to it. */
async function compareWithStored(run, plan, world, notes) {
    const now = world.clock.now();
    const nothing = (reason) => compareRuns(run, { state: 'no baseline', reason }, [], plan.policy, now);
    const measured = run.status === 'ok' || run.status === 'dirty';
    if (!measured)
        return { comparison: nothing('the run has no results to compare'), keepable: false };
    if (world.store === null)
        return { comparison: nothing('no store was given'), keepable: false };
    try {
        const found = await findBaseline(run, plan.scope, plan.policy.compare, world.store, now);
        // Suites of one plan share their history, and what there is to say of it.
        notes.push(...found.notes.filter((note) => !notes.includes(note)));
        return { comparison: compareRuns(run, found.baseline, found.runs, plan.policy, now), keepable: true };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        notes.push(`stored runs could not be read: ${thrown.sentence()}`);
        return { comparison: nothing(`stored runs could not be read: ${thrown.message}`), keepable: false };
    }
}
async function keep(run, world, notes) {
    if (world.store === null)
        return;
    try {
        const stored = await world.store.append(run);
        world.progress.line(`kept as ${stored.path} (${world.store.place})`);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* PinbenchError */.kN) || thrown.kind !== 'infrastructure')
            throw thrown;
        world.progress.warning(`the run was not kept: ${thrown.message}`);
        // What to do comes first: long reasons are cut.
        notes.push(`This run was not kept for later comparisons. To mend it: ${thrown.todo ?? 'see below'}. ${thrown.message}`);
    }
}


/***/ }),

/***/ 73027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseSuites)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** Which suites of a configuration run, and what a command line or a job changes about them for once. */

/** In the configuration's order. Throws a usage error on a name that is not there. */
function chooseSuites(config, wish) {
    const known = config.suites.map((suite) => suite.name);
    const unknown = wish.names.find((name) => !known.includes(name));
    if (unknown !== undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`there is no suite "${unknown}"`, { expected: `one of ${known.join(', ')}` });
    }
    return config.suites
        .filter((suite) => wish.names.length === 0 || wish.names.includes(suite.name))
        .map((suite) => ({
        ...suite,
        run: { ...suite.run, invocations: wish.invocations ?? suite.run.invocations },
        ...(suite.image === undefined
            ? {}
            : { image: { ...suite.image, args: { ...suite.image.args, ...wish.buildArgs } } }),
    }));
}


/***/ })

};
