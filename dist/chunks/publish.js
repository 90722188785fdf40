export const id = 5467;
export const ids = [5467];
export const modules = {

/***/ 25467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/run/save-report.js
var save_report = __webpack_require__(53172);
// EXTERNAL MODULE: ./build/io/terminal/screen.js
var screen = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/compare/paired-run.js
var paired_run = __webpack_require__(98667);
// EXTERNAL MODULE: ./build/model/metric-name.js
var metric_name = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(33699);
// EXTERNAL MODULE: ./build/units/format.js
var format = __webpack_require__(12785);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/sections/isolation.js
var isolation = __webpack_require__(31164);
// EXTERNAL MODULE: ./build/report/sections/pairs.js
var pairs = __webpack_require__(45105);
// EXTERNAL MODULE: ./build/report/sections/power.js
var power = __webpack_require__(94057);
// EXTERNAL MODULE: ./build/report/view.js
var view = __webpack_require__(21974);
;// CONCATENATED MODULE: ./build/report/annotations.js
/** The few lines that GitHub shows beside a job. Plain and short: no control character, no second line. */









/** GitHub shows ten of a kind for a step. */
const MOST = 10;
/** The worst first; what does not fit is counted in the last one. */
function annotations(report) {
    const level = report.decision.exitCode === 0 ? 'warning' : 'error';
    const all = [...ofSuites(report, level), ...ofMetrics(report, level), ...report.outcomes.flatMap(ofOutcome)];
    return cut(all.map((one) => ({ ...one, title: (0,text_escape/* terminalText */.eR)(one.title), message: (0,text_escape/* terminalText */.eR)(one.message, 400) })));
}
/** What was not measured at all. */
function ofSuites({ outcomes, missing = [] }, level) {
    return [
        ...outcomes.filter(headline/* hasFailed */.WN).map(({ run }) => ({
            level: 'error',
            title: `${run.suite}: ${run.status}`,
            message: run.failure ?? 'no reason is known',
        })),
        ...missing.map(({ suite, where }) => ({ level, title: `Suite missing: ${suite}`, message: `${where} has it` })),
    ];
}
function ofMetrics(report, level) {
    const { rows, limits } = (0,view/* viewOf */.d)(report);
    const all = [];
    for (const limit of limits.filter(({ state }) => state === 'breached')) {
        const message = `measured ${(0,format/* formatValue */.Fl)(limit.value)}, the SLO is ${limit.limit}`;
        all.push({ level, title: `SLO breached: ${(0,metric_name/* fullName */.fq)(limit)}`, message });
    }
    for (const row of rows.filter(({ verdict }) => verdict === 'regressed')) {
        const { base, head } = (0,format/* formatSides */.OV)(row);
        const message = `${(0,format/* formatChange */.eD)(row.change)} (${(0,format/* formatInterval */.vy)(row.interval)}): ${base} to ${head}`;
        all.push({ level, title: `Regressed: ${(0,metric_name/* fullName */.fq)(row)}`, message });
    }
    // Alone it is what the gate fails for; beside something worse it is only to be looked at.
    const unconfirmed = report.decision.verdict === 'inconclusive' ? level : 'warning';
    for (const row of rows.filter(power/* isSuspect */.W3)) {
        all.push({ level: unconfirmed, title: `Suspected worse: ${(0,metric_name/* fullName */.fq)(row)}`, message: row.rule });
    }
    const missing = rows.filter(({ verdict }) => verdict === 'missing');
    if (missing.length > 0) {
        const title = `${(0,format/* count */.U9)(missing.length, 'metric')} missing`;
        all.push({ level: 'warning', title, message: missing.map(metric_name/* fullName */.fq).join(', ') });
    }
    return all;
}
/** What is to be known of how one suite was measured and compared. */
function ofOutcome({ run, comparison }) {
    const all = [];
    const add = (level, title, message) => {
        all.push({ level, title: `${run.suite}: ${title}`, message });
    };
    for (const message of (0,paired_run/* differenceSentences */.Wc)(run)) {
        if ((0,paired_run/* isRunAlike */.s_)(run))
            add('notice', message.slice(0, message.indexOf(':')), message);
        else
            add('warning', 'base and head are not run alike', message);
    }
    if ((0,isolation/* lostIsolation */.Jq)(run))
        add('warning', 'isolation did not hold', run.isolation.violations.join('; '));
    if (comparison.hostTrouble !== undefined)
        add('warning', 'the host is suspected', comparison.hostTrouble);
    const [canary] = comparison.movedCanaries ?? [];
    if (canary !== undefined)
        add('warning', 'the change moved a canary', (0,pairs/* movedCanarySentence */.tQ)(canary));
    const { state, reason } = comparison.baseline;
    const { metrics } = comparison;
    const needsNone = metrics.length > 0 && metrics.every((0,paired_run/* decidedInPairs */.pU)(run));
    if (state !== 'found' && !needsNone && !(0,headline/* hasFailed */.WN)({ run })) {
        add('notice', state === 'stale' ? 'stale baseline' : state, reason);
    }
    return all;
}
function cut(all) {
    if (all.length <= MOST)
        return all;
    const left = all.slice(MOST - 1);
    const level = left.some((one) => one.level === 'error') ? 'error' : 'warning';
    return [
        ...all.slice(0, MOST - 1),
        { level, title: `${left.length} more`, message: 'The step summary has all of them.' },
    ];
}

// EXTERNAL MODULE: ./build/report/markdown/comment-and-summary.js + 3 modules
var comment_and_summary = __webpack_require__(30430);
// EXTERNAL MODULE: ./build/action/reporter.js
var reporter = __webpack_require__(61254);
;// CONCATENATED MODULE: ./build/action/publish.js
/** Tells GitHub what came out: artifact, comment, summary, annotations, outputs; each may fail without the others. */








/** Answers with the exit code, last of all. What could not be told is a note in the summary, never a lost result. */
async function publish(report, audience) {
    const { actions, job, output } = audience;
    const notes = [...report.notes];
    const source = baselineAdvice(report, job);
    if (source !== null)
        notes.push(source);
    const artifact = await uploadFiles(report, audience).catch((thrown) => ({ refused: sentenceOf(thrown) }));
    if ('refused' in artifact)
        notes.push(artifact.refused);
    const link = 'refused' in artifact ? null : artifact.url;
    const comment = await commentOn({ ...report, notes }, link, audience).catch(sentenceOf);
    if (comment !== null)
        notes.push(comment);
    const complete = { ...report, notes };
    await (0,save_report.saveReport)(output, complete).catch((thrown) => actions.annotate('warning', (0,text_escape/* logText */.kc)(sentenceOf(thrown))));
    await actions
        .writeSummary((0,comment_and_summary/* renderSummary */.Br)(complete))
        .catch((thrown) => actions.annotate('warning', (0,text_escape/* logText */.kc)(sentenceOf(thrown))));
    setOutputs(complete, audience);
    // What the pipeline could not do must not stay unseen for weeks in a green job.
    for (const note of report.notes)
        actions.annotate('warning', (0,text_escape/* logText */.kc)(note), { title: 'pinbench' });
    for (const { level, title, message } of annotations(complete)) {
        actions.annotate(level, (0,text_escape/* logText */.kc)(message), { title: (0,text_escape/* logText */.kc)(title) });
    }
    const { decision } = report;
    (0,screen/* printResult */.RS)(`${(0,text_escape/* logText */.kc)(`pinbench: ${decision.verdict} (${job.context.event})`)}\n`);
    return decision.exitCode;
}
/** On a pull request without a baseline: where one would come from. */
function baselineAdvice({ outcomes }, { context }) {
    const missing = outcomes.some(({ comparison }) => comparison.baseline.state === 'no baseline');
    // Runs are kept for the default branch alone.
    if (!missing || context.pullRequest === null || context.pullRequest.baseRef !== context.defaultBranch)
        return null;
    return `A baseline comes from runs of ${context.pullRequest.baseRef}: let this workflow run on a push to it as well.`;
}
async function uploadFiles(report, { actions, job, output, files }) {
    const { markdown, json } = await (0,save_report.saveReport)(output, report);
    const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(1351), __webpack_require__.e(5690), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 23667));
    const { serverUrl, repository, workflow } = job.context;
    const name = (0,reporter/* artifactName */.Cs)(job.reporter, tokenOf(report));
    const owner = { serverUrl, repository, runId: workflow.runId };
    // The library tells a dozen lines of its own; in the log they are folded away.
    actions.startGroup(`Uploading the results as ${(0,text_escape/* logText */.kc)(name)}`);
    try {
        return await uploadArtifact(name, [...files, markdown, json], output, job.inputs.retentionDays, owner);
    }
    finally {
        actions.endGroup();
    }
}
/** A sentence when there should be a comment and is none; null when all is well. */
async function commentOn(report, artifact, audience) {
    const { github, job } = audience;
    const { pullRequest, workflow, serverUrl, repository } = job.context;
    if (pullRequest === null || (job.inputs.comment ?? audience.comment) === 'never')
        return null;
    if (pullRequest.fork) {
        return 'No comment was written: this pull request comes from a fork, whose jobs may only read. This summary and the artifact hold the whole report.';
    }
    if (github === null)
        return 'No comment was written: the job has no token.';
    const { configuration } = report.outcomes[0]?.run.source ?? {};
    const suites = report.outcomes.map(({ run }) => run.suite);
    const key = (0,reporter/* commentKey */.Td)(job.reporter, configuration, suites);
    const links = {
        ...(artifact === null ? {} : { artifact }),
        run: `${serverUrl}/${repository}/actions/runs/${workflow.runId}`,
    };
    const outcome = await github.upsertComment(pullRequest.number, (0,comment_and_summary/* commentMarker */.Ql)(key), (0,comment_and_summary/* renderComment */.wQ)(report, { marker: key, links, whose: (0,reporter/* reporterText */.HY)(job.reporter, configuration) }), { head: pullRequest.headSha, runId: workflow.runId, attempt: workflow.attempt, token: tokenOf(report) });
    return outcome.action === 'refused' ? outcome.reason : null;
}
/** Unlike in every other step of every job. */
function tokenOf({ outcomes }) {
    return outcomes[0]?.run.id.slice(17, 25) ?? 'none';
}
function setOutputs(report, { actions, files, output }) {
    const regressed = report.outcomes.flatMap(({ comparison }) => comparison.metrics.filter((metric) => metric.verdict === 'regressed'));
    const breached = report.outcomes.flatMap(({ slos }) => slos.filter((slo) => slo.state === 'breached'));
    actions.setOutput('verdict', report.decision.verdict);
    actions.setOutput('regressions', `${regressed.length}`);
    actions.setOutput('slo-breaches', `${breached.length}`);
    actions.setOutput('perf-json', files.join('\n'));
    actions.setOutput('report', external_node_path_.join(output, 'report.md'));
}
function sentenceOf(thrown) {
    return thrown instanceof errors/* PinbenchError */.kN ? thrown.sentence() : (0,errors/* messageOf */.bD)(thrown);
}


/***/ })

};
