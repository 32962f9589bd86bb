export const id = 8486;
export const ids = [8486,7597,8808];
export const modules = {

/***/ 48486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfigFile: () => (/* binding */ parseConfigFile)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/deploymentOrder.js

/**
 * What no deployment can know of itself: names that are given twice, and orders ("after") that nobody can begin with.
 * Looks at the raw value, so that it is told together with everything else that is wrong.
 */
function orderProblems(value) {
    const entries = entriesOf(value);
    const named = new Map();
    const problems = [];
    for (const entry of entries) {
        if (typeof entry.name !== 'string')
            continue;
        if (named.has(entry.name))
            problems.push(twice(entry));
        else
            named.set(entry.name, entry);
    }
    const told = new Set();
    for (const entry of entries) {
        if (typeof entry.after !== 'string')
            continue;
        const circle = named.has(entry.after) ? circleFrom(entry, named) : undefined;
        if (!named.has(entry.after))
            problems.push(missing(entry, [...named.keys()]));
        else if (circle && !circle.some((one) => told.has(one))) {
            problems.push(endless(entry, circle));
            for (const one of circle)
                told.add(one);
        }
    }
    return problems;
}
function entriesOf(value) {
    const { deployments } = (value ?? {});
    if (!Array.isArray(deployments))
        return [];
    return deployments.map((entry, index) => ({ name: entry?.name, after: entry?.after?.deployment, index }));
}
/** The deployments that wait for each other, beginning with this one; undefined when it is none of them. */
function circleFrom(entry, named) {
    const seen = new Set();
    for (let at = entry; at && !seen.has(at); at = named.get(String(at.after))) {
        seen.add(at);
        if (at.after === entry.name)
            return [...seen];
    }
    return undefined;
}
function twice({ name, index }) {
    return {
        path: ['deployments', index, 'name'],
        of: 'value',
        message: `The name "${name}" is given to another deployment above. Choose one of its own for each.`,
    };
}
function missing({ after, index }, names) {
    const hint = (0,nearest/* didYouMean */.a)(String(after), names) || `; there are ${names.map((one) => `"${one}"`).join(', ')}.`;
    return {
        path: ['deployments', index, 'after', 'deployment'],
        of: 'value',
        message: `No deployment of this file has the name "${after}"${hint}`,
    };
}
function endless({ name, index }, circle) {
    const order = [...circle, circle[0]].map((one) => `"${one?.name}"`).join(' after ');
    const message = circle.length === 1
        ? `The deployment "${name}" comes after itself, so that it could never move. Take "after" out.`
        : `These deployments wait for each other, so that none could ever move: ${order}. Take "after" out of one.`;
    return { path: ['deployments', index, 'after', 'deployment'], of: 'value', message };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/config/customPattern.js
var customPattern = __webpack_require__(88808);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/config/glob.js
var glob = __webpack_require__(37597);
;// CONCATENATED MODULE: ./build/config/fileFields.js



/*
 * Kinds of fields of .github/metabase-upgrade.yml. The message of a check is what is expected, as the end of a sentence
 * ("...; expected true or false."); a reading function of ours throws whole sentences.
 */
/** What a reading function of ours refuses is an issue of the schema, in its own words. */
function readBy(read) {
    return (given, context) => {
        try {
            return read(given);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            context.addIssue({ code: 'custom', message: error.message });
            return core/* NEVER */.tm;
        }
    };
}
const fileFields_text = (expected) => schemas/* string */.YjP({ error: expected }).min(1, { error: expected });
/** A list, or its only entry by itself. */
const oneOrMore = (item, expected) => schemas/* union */.KCZ([item, schemas/* array */.YOg(item).min(1, { error: expected })], { error: expected })
    .transform((given) => (Array.isArray(given) ? given : [given]));
const names = (what, example) => {
    const expected = `${what}, e.g. ${example}`;
    return oneOrMore(fileFields_text(expected), expected);
};
const globs = oneOrMore(schemas/* string */.YjP({ error: 'a glob such as "deploy/**"' }).transform(readBy(glob.glob)), 'a glob such as "deploy/**", or a list of them');
/** YAML makes a number of 61 and of 61.2; the file is read so that 61.10 does not become 61.1. */
const versionText = (expected) => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: expected }).transform((given) => String(given));

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/metabase/version.js
var version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/range.js



/**
 * A range over versions in the language of semver, e.g. `>=58 <60`, `58 || 59`, `61.2.x`; undefined when the text is
 * none.
 * @throws Failure (bad input) for a range that can't be meant: one that counts the edition's digit as a major, has
 * nothing beside a `||`, or can match no version.
 */
function parseRange(text) {
    const parts = text.split('||');
    if (text.trim() === '' || parts.some((part) => (0,semver.validRange)(part) === null))
        return undefined;
    if (parts.some((part) => part.trim() === '')) {
        throw (0,failure/* badInput */.AN)(`The range "${text}" has nothing on one side of a "||", which would match every version. Remove it.`);
    }
    const range = new semver.Range(text);
    if (range.set.flat().some(({ semver }) => semver.major <= 1)) {
        throw (0,failure/* badInput */.AN)(`The range "${text}" has a major of 0 or 1. The leading 0 or 1 of a tag is the edition and no part of the ` +
            'number: write 61.2 for v0.61.2 and for v1.61.2.');
    }
    const dead = parts.find((part) => new semver.Range(part).set.every((comparators) => !isPossible(comparators)));
    if (dead === undefined)
        return { test: (one) => range.test(String(one)) };
    const which = parts.length === 1 ? `The range "${text}"` : `The part "${dead.trim()}" of the range "${text}"`;
    throw (0,failure/* badInput */.AN)(`${which} can match no version that is published, betas left out. Give one with room in it, e.g. ">=58 <60".`);
}
/**
 * Comparators that all hold span one interval without holes, so that its lowest version decides; where that one is a
 * beta, which is never published as a release, the next is x.1.
 */
function isPossible(comparators) {
    const range = new semver.Range(comparators.map(({ value }) => value).join(' '));
    const lowest = (0,semver.minVersion)(range);
    if (lowest === null)
        return false;
    const { major, minor, patch } = lowest;
    return !(0,version/* isBeta */.Vb)((0,version/* version */.rE)(major, minor, patch)) || range.test(String((0,version/* version */.rE)(major, 1)));
}

;// CONCATENATED MODULE: ./build/metabase/parseFollow.js



/**
 * Reads `latest`, `lts`, a major such as `58`, or a range such as `>=58 <60`.
 * @throws Failure (bad input); a single version is refused too, since following means to move on: it is a target.
 */
function parseFollow(text) {
    if (text === 'latest' || text === 'lts')
        return { kind: text };
    if (/^([2-9]|[1-9]\d{1,3})$/.test(text))
        return { kind: 'major', major: Number(text) };
    if ((0,version/* parseVersion */.ot)(text) && !/^[01]\./.test(text)) {
        throw (0,failure/* badInput */.AN)(`The version "${text}" can't be followed, since it never gets newer. Give it as "target" to stay at it, or ` +
            `follow a range such as "~${text}".`);
    }
    const range = parseRange(text);
    if (range)
        return { kind: 'range', text, range };
    throw (0,failure/* badInput */.AN)(`The value "${text}" can't be followed. Give "latest", "lts", a major such as "58" or a range such as ">=58 <60".`);
}

// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
;// CONCATENATED MODULE: ./build/metabase/parseIgnore.js




/**
 * Reads what is to be ignored: `v0.61.2` and `v0.61.x` in their edition, `61.2` that version alone in both, `61` the
 * whole major, `61.2.x` or `>=61.2 <61.5` a range.
 * @throws Failure (bad input) when it is none of these.
 */
function parseIgnore(text, reason) {
    const covers = coveredBy(text);
    if (covers)
        return { text, reason, covers };
    throw (0,failure/* badInput */.AN)(`The version "${text}" to ignore is not understood. Give a tag such as "v0.61.2", a version such as "61.2", a ` +
        'major such as "61" or a range such as ">=61.2 <61.5".');
}
function coveredBy(text) {
    const tag = (0,metabase_tag/* parseTag */.ED)(text);
    if (tag.kind === 'exact')
        return (one, edition) => edition === tag.edition && one.compare(tag.version) === 0;
    if (tag.kind === 'rolling')
        return (one, edition) => edition === tag.edition && isOfLine(one, tag.line);
    // `0.61` is no version but a tag that lacks a part, which parseRange explains.
    const alone = /^[01]\./.test(text) ? undefined : (0,version/* parseVersion */.ot)(text);
    if (alone)
        return (one) => one.compare(alone) === 0;
    const range = parseRange(text);
    return range && ((one) => range.test(one));
}
function isOfLine({ major, minor }, line) {
    return major === line.major && (line.minor === undefined || minor === line.minor);
}

// EXTERNAL MODULE: ./build/metabase/target.js
var target = __webpack_require__(71044);
;// CONCATENATED MODULE: ./build/config/branchName.js

/** What git refuses anywhere in the name of a branch. Source: git's documentation of `check-ref-format`. */
const REFUSED = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|@\{|\/\.|\.lock(\/|$)/u;
/**
 * The text when git takes it as the name of a branch.
 * @throws Failure (bad input)
 */
function branchName(text) {
    if (isBranchName(text))
        return text;
    throw (0,failure/* badInput */.AN)(`"${text}" can't be the name of a branch in git. Give one such as "main" or "release/1.x".`);
}
/**
 * The text when a branch's name can begin with it.
 * @throws Failure (bad input)
 */
function branchPrefix(text) {
    if (isBranchName(`${text}x`) && text !== '')
        return text;
    throw (0,failure/* badInput */.AN)(`No name of a branch in git can begin with "${text}". Give a prefix such as "metabase-upgrade/".`);
}
function isBranchName(text) {
    return text !== '' && text !== '@' && !/^[-/.]|[/.]$/.test(text) && !REFUSED.test(text);
}

// EXTERNAL MODULE: ./build/config/span.js
var span = __webpack_require__(1935);
// EXTERNAL MODULE: ./build/config/window.js
var config_window = __webpack_require__(95603);
;// CONCATENATED MODULE: ./build/config/policyFields.js




const policyFields_span = (description) => schemas/* string */.YjP({ error: 'a time such as "12h", "3d" or "2w"' })
    .transform(readBy(span/* parseSpan */.w))
    .meta({ description, pattern: span/* SPAN */.B.source });
const yesOrNo = (description) => schemas/* boolean */.zMY({ error: 'true or false' }).meta({ description });
const cron = fileFields_text('a cron expression such as "* 22-23 * * 1-5"').transform(readBy(config_window/* cronExpression */.NH));
/** Which versions are taken, and when: can be said once for all deployments, and again for one. */
const policyFields = {
    'minimum-release-age': policyFields_span('A version is taken only when it has been out for so long: hours, days or weeks. One that fixes a security ' +
        'advisory which hits the pinned version is taken at once.'),
    hotfixes: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('security')], { error: 'true, false or "security"' })
        .transform((given) => (given === true ? 'all' : given === false ? 'none' : 'security'))
        .meta({
        description: 'Whether versions of four parts such as v0.61.2.6 are taken: true, false, or security for those alone that fix ' +
            'an advisory which hits the pinned version.',
    }),
    'minimum-point': schemas/* int */.Whr({ error: 'a whole number such as 3' })
        .min(0, { error: 'a whole number such as 3' })
        .max(999, { error: 'a whole number such as 3' })
        .meta({
        description: 'A major that is new to the deployment is taken from this point release on, e.g. 3 for v0.64.3.',
    }),
    'major-soak': policyFields_span('A major that is new to the deployment is taken only when its first release has been out for so long.'),
    'respect-rollout': yesOrNo('Whether a new major waits while Metabase rolls it out in stages.'),
    'private-patches': yesOrNo('Whether versions that are in the registry but on no list of releases are taken like others. Those that fix an ' +
        'advisory which hits the pinned version always are.'),
    'pin-floating': yesOrNo('Whether tags that move by themselves, such as latest and v0.58-lts, are replaced by the exact version, in a pull ' +
        'request of its own.'),
    rolling: schemas/* enum */.k5n(['keep', 'pin'], { error: '"keep" or "pin"' }).meta({
        description: 'keep moves a tag such as v0.63.x in its form; pin replaces it by the exact version, in a pull request of its own.',
    }),
    schedule: schemas/* union */.KCZ([cron, schemas/* array */.YOg(cron).min(1)], { error: 'a cron expression such as "* 22-23 * * 1-5", or a list of them' })
        .transform((given) => (Array.isArray(given) ? given : [given]))
        .meta({
        description: 'When pull requests may be opened and changed: cron expressions of five fields, each read as the minutes that ' +
            'it covers.',
    }),
    timezone: fileFields_text('a time zone such as "Europe/Berlin"').transform(readBy(config_window/* timeZone */.eB)).meta({
        description: 'Time zone of the schedule, an IANA name. Left out, it is UTC.',
    }),
    automerge: schemas/* enum */.k5n(['none', 'hotfix', 'point'], { error: '"none", "hotfix" or "point"' }).meta({
        description: "Which steps GitHub's own auto-merge is switched on for: none, those that change only the fourth part of the " +
            'version (hotfix), or all inside a major (point). Never for a new major.',
    }),
    'update-at-most': policyFields_span('An open pull request is moved to a newer version at most once in this time, for the sake of its reviews.'),
    steps: schemas/* enum */.k5n(['one', 'stacked'], { error: '"one" or "stacked"' }).meta({
        description: 'one proposes the next stop alone; stacked opens one pull request for each stop, each on the one before it, of which ' +
            'only the first can be merged.',
    }),
};

;// CONCATENATED MODULE: ./build/config/inheritedFields.js







const ignored = versionText('a version or a range')
    .transform(readBy((version) => parseIgnore(version)))
    .meta({
    description: 'Tag (v0.61.2), version (61.2: that one alone), major (61) or range (61.2.x, ">=61.2 <61.5").',
});
const ignoredWithReason = schemas/* strictObject */.rej({
    version: versionText('a tag, a version, a major or a range').meta({
        description: 'Tag (v0.61.2), version (61.2: that one alone), major (61) or range (61.2.x, ">=61.2 <61.5").',
    }),
    reason: fileFields_text('a sentence that says why')
        .meta({ description: 'Why; shown wherever a version is passed over because of it.' })
        .optional(),
})
    .transform(readBy(({ version, reason }) => parseIgnore(version, reason)));
const fields = {
    target: versionText('"latest", a major, a tag or a version')
        .transform(readBy(target/* parseTarget */.h))
        .meta({
        description: 'Where the path leads, as in the input of this name: latest, a major such as 61, a tag such as v0.61.2, or a ' +
            'version of either edition such as 61.2. Give this or follow, not both.',
    }),
    follow: versionText('"latest", "lts", a major or a range')
        .transform(readBy(parseFollow))
        .meta({
        description: 'Which versions to go along with: latest, lts (the newest major with long-term support), a major such as 58, ' +
            'or a semver range over versions without the leading 0 or 1 of the tag, such as ">=58 <60" or "58 || 59". ' +
            'Give this or target, not both.',
    }),
    path: schemas/* enum */.k5n(['direct', 'every-major'], { error: '"direct" or "every-major"' }).meta({
        description: 'direct stops only where Metabase says that one must, every-major at the last point release of each major.',
    }),
    ignore: schemas/* array */.YOg(schemas/* union */.KCZ([ignored, ignoredWithReason], { error: 'a version, or a mapping of "version" and "reason"' }), {
        error: 'a list of versions, each with or without a reason',
    })
        .meta({
        description: 'Versions that are never chosen. Those of a deployment are added to those of the whole file.',
    }),
    labels: names('the name of a label, or a list of them', '"dependencies"').meta({
        description: 'Labels of the pull request. Missing ones are made.',
    }),
    reviewers: names('a user name, or a list of them', '"octocat"').meta({ description: 'User names asked to review.' }),
    'team-reviewers': names('the slug of a team, or a list of them', '"data-platform"').meta({
        description: 'Slugs of teams asked to review. Needs a token of an App or a user.',
    }),
    assignees: names('a user name, or a list of them', '"octocat"').meta({
        description: 'User names to whom the pull request is assigned.',
    }),
    milestone: schemas/* int */.Whr({ error: 'the number of a milestone, as in its address .../milestone/3' })
        .min(1, { error: 'the number of a milestone, as in its address .../milestone/3' })
        .meta({ description: 'Number of the milestone of the pull request.' }),
    draft: schemas/* boolean */.zMY({ error: 'true or false' }).meta({ description: 'Whether the pull request is opened as a draft.' }),
    base: fileFields_text('the name of a branch, e.g. "main"').transform(readBy(branchName)).meta({
        description: 'Branch that the pull request goes to. Left out, it is the default branch.',
    }),
    'branch-prefix': fileFields_text('the beginning of a branch name, e.g. "metabase-upgrade/"')
        .transform(readBy(branchPrefix))
        .meta({ description: 'What the names of the branches begin with. Left out, it is metabase-upgrade/.' }),
};
/** What can be said once for all deployments, and again for one. */
const inherited = schemas/* strictObject */.rej({ ...fields, ...policyFields }).partial().shape;

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(89190);
;// CONCATENATED MODULE: ./build/config/kubernetesFields.js


const WORKLOAD = '"deployment/NAME" or "statefulset/NAME"';
const flag = (description) => schemas/* boolean */.zMY({ error: 'true or false' }).meta({ description }).optional();
/** What the file says of an instance in a cluster. */
const kubernetesFields = {
    workload: schemas/* string */.YjP({ error: WORKLOAD })
        .regex(/^(deployment|statefulset)\/[a-z0-9][-a-z0-9.]*$/, { error: WORKLOAD })
        .meta({
        description: 'Deployment or StatefulSet of Metabase, for the platform kubernetes, e.g. "deployment/metabase".',
    })
        .optional(),
    namespace: fileFields_text('the name of a namespace')
        .meta({ description: 'Namespace of the workload; "default" when it is left out.' })
        .optional(),
    'kube-context': fileFields_text('the name of a context of kubectl')
        .meta({ description: 'Context of kubectl; the current one when it is left out.' })
        .optional(),
    'patch-probes': flag('Raises probes for the run that would restart a container while it migrates, and puts them back.'),
    'pause-gitops': flag('Pauses Argo CD, Flux and autoscalers for the run, where they would undo it.'),
};

;// CONCATENATED MODULE: ./build/config/instanceFields.js




const PLATFORM = `one of ${inputs/* PLATFORMS */.P4.join(', ')}`;
const JAVA_HOME = 'a mapping such as 21: /usr/lib/jvm/java-21-openjdk-amd64';
const COMMAND = 'a list that begins with a program, e.g. ["systemctl", "stop", "metabase"]';
/** A program and its arguments, never a text for a shell. */
const command = (description) => schemas/* array */.YOg(schemas/* string */.YjP({ error: COMMAND }), { error: COMMAND })
    .min(1, { error: COMMAND })
    .meta({ description });
/** Places to fill in the commands for backups; `{backup}` is what backup-command printed. */
const BACKUP_PLACES = ['id', 'deployment', 'tag', 'edition'];
const backupCommand = (description, places = [...BACKUP_PLACES, 'backup']) => command(description).superRefine((list, context) => {
    const found = list.flatMap((part) => [...part.matchAll(/\{([a-z-]+)\}/g)].map(([, place]) => place));
    const unknown = found.find((place) => !places.includes(place));
    if (unknown === undefined)
        return;
    const known = places.map((place) => `{${place}}`).join(', ');
    context.addIssue({ code: 'custom', message: `"{${unknown}}" is not known here; there are ${known}.` });
});
const commands = schemas/* strictObject */.rej({
    stop: command('Stops the instance.'),
    start: command('Starts what is in place, and returns.'),
    status: command('Tells what the process does: JSON with "state" and perhaps "version", a word, or an exit code.'),
    swap: command('Puts {tag}, {version} or {edition} in place of what is stopped, without starting it.'),
    'put-back': command('Puts the former version back. Left out, it is "swap" with that version.').optional(),
    fetch: command('Gets the build to this machine while the former one still runs.').optional(),
    'restore-scale': command('Undoes what "stop" turned off besides.').optional(),
    finish: command('Removes what was kept for the way back.').optional(),
    log: command('Prints the last lines of the log of the instance.').optional(),
    'run-once': command('Runs "metabase {command}" of {tag} once, with the settings of the instance.').optional(),
    scratch: command('Runs Metabase of {tag} in the foreground, with the variables that it is given, to rehearse.').optional(),
}, { error: 'a mapping of "stop", "start", "status", "swap" and others to lists' })
    .meta({ description: 'How the platform "command" handles the instance: lists of a program and its arguments.' });
/** How the instance of a deployment runs, for the modes that work on it. */
const instanceFields = {
    platform: schemas/* enum */.k5n(inputs/* PLATFORMS */.P4, { error: PLATFORM })
        .meta({
        description: 'How the instance runs on the machine of the job: docker is one container, compose a service of Docker Compose, systemd a ' +
            'JAR that a unit runs, kubernetes a Deployment or StatefulSet, azure-webapp and azure-containerapp an app in Azure by its ' +
            'command line, command anything else by commands of your own.',
    })
        .optional(),
    container: fileFields_text('the name of a container')
        .meta({ description: 'Name of the container, for docker; for kubernetes where its image does not tell.' })
        .optional(),
    'compose-files': names('the path of a Compose file, or a list of them', '"deploy/compose.yaml"')
        .meta({ description: 'Compose files from the folder that is searched, for the platform compose.' })
        .optional(),
    service: fileFields_text('the name of a service')
        .meta({ description: 'Name of the service of Metabase, for the platform compose.' })
        .optional(),
    unit: fileFields_text('the name of a unit, e.g. "metabase.service"')
        .meta({ description: 'Name of the unit that runs the JAR, for the platform systemd.' })
        .optional(),
    jar: fileFields_text('an absolute path')
        .regex(/^\//, { error: 'an absolute path' })
        .meta({ description: 'Path of the JAR, where neither the unit nor the script that it starts tells it.' })
        .optional(),
    'java-home': schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\d{1,2}$/), fileFields_text('the home of a Java'), { error: JAVA_HOME })
        .meta({ description: 'Homes of Java by their major, for a path that needs more than one: the platform systemd.' })
        .optional(),
    nodes: names('the name of a node, or a list of them', '"bi-node-2"')
        .meta({
        description: 'Host names of the other nodes on the same application database. The run waits until they are stopped, and tells when ' +
            'they may come back.',
    })
        .optional(),
    'resource-group': fileFields_text('the name of a resource group')
        .meta({ description: 'Resource group of the app, for azure-webapp and azure-containerapp.' })
        .optional(),
    app: fileFields_text('the name of an app in Azure')
        .meta({ description: 'Name of the app, for azure-webapp and azure-containerapp.' })
        .optional(),
    subscription: fileFields_text('the name or the id of a subscription')
        .meta({
        description: 'Subscription of the app, for azure-webapp and azure-containerapp; that of az when left out.',
    })
        .optional(),
    ...kubernetesFields,
    commands: commands.optional(),
    'backup-command': backupCommand('Makes a backup in place of a dump, such as a snapshot of a managed database, and prints its name as the last line.', BACKUP_PLACES).optional(),
    'restore-command': backupCommand('Restores {backup}, which backup-command printed, in the place of the live database, and returns when it can be used.').optional(),
    'forget-command': backupCommand('Removes {backup} when it is not kept any more.').optional(),
};

// EXTERNAL MODULE: ./build/config/instanceUrl.js
var instanceUrl = __webpack_require__(57331);
;// CONCATENATED MODULE: ./build/config/fileSchema.js







const NAME = 'a name of a-z, 0-9, ".", "_" and "-" that can end the name of a branch, e.g. "production"';
const edition = schemas/* enum */.k5n(['oss', 'enterprise'], { error: '"oss" or "enterprise"' });
const after = schemas/* strictObject */.rej({
    deployment: fileFields_text('the name of another deployment').meta({ description: 'Name of a deployment of this file.' }),
    soak: schemas/* string */.YjP({ error: 'a time such as "12h", "3d" or "2w"' })
        .transform(readBy(span/* parseSpan */.w))
        .meta({
        description: 'How long it must have been there: hours, days or weeks.',
        pattern: span/* SPAN */.B.source,
    })
        .optional(),
}, { error: 'a mapping of "deployment" and "soak"' })
    .meta({
    description: 'The next stop is proposed only when this other deployment has been at it, on the base branch, for the soak time.',
});
/** Says to an editor what `parseConfigFile` says of a file that has both. */
const oneAim = { not: { required: ['target', 'follow'] } };
const deploymentSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP({ error: NAME })
        // The branch of the deployment is named after it.
        .regex(/^[a-z0-9](?!.*(\.\.|\.$|\.lock$))[a-z0-9._-]{0,99}$/, { error: NAME })
        .meta({ description: 'Names the deployment in branches, pull requests and messages. Unique in the file.' }),
    files: globs.meta({
        description: 'Files that hold the pins of this deployment, as globs from the folder that is searched, e.g. deploy/**. No ' +
            'file may belong to two deployments.',
    }),
    edition: edition
        .meta({ description: 'A guard: pins of the other edition in these files are an error.' })
        .optional(),
    url: fileFields_text('an address such as "https://metabase.example.com"')
        .transform(readBy(instanceUrl/* instanceUrl */.X))
        .meta({
        description: 'Address of the running instance. The next stop is proposed only when it runs the former one.',
        pattern: '^https?://',
    })
        .optional(),
    after: after.optional(),
    ...instanceFields,
    ...inherited,
}, { error: 'a mapping with "name" and "files"' })
    .meta(oneAim);
const patternSchema = schemas/* strictObject */.rej({
    files: globs.meta({ description: 'Files in which the expression is looked for, as globs.' }),
    match: schemas/* string */.YjP({ error: 'a regular expression with a group named "version"' })
        .transform(readBy(customPattern.customPattern))
        .meta({
        description: 'Regular expression (RE2) whose group named version is the version, e.g. bi_release: (?<version>\\S+)',
    }),
    edition: edition
        .meta({ description: 'Edition of the version, needed where its text is a number without the leading 0 or 1.' })
        .optional(),
}, { error: 'a mapping of "files", "match" and "edition"' });
/**
 * The one definition of .github/metabase-upgrade.yml. The descriptions are what an editor shows: the JSON schema in
 * schema/ is made of this by scripts/update-schema.ts.
 */
const fileSchema = schemas/* strictObject */.rej({
    deployments: schemas/* array */.YOg(deploymentSchema, { error: 'a list of deployments' })
        .meta({ description: 'The pins that move together: one entry for each environment.' })
        .optional(),
    ...inherited,
    images: names('an image name, or a list of them', '"registry.example.com/bi/metabase"')
        .meta({
        description: "More image names that are Metabase's, without a tag. Their tags must be Metabase's own.",
    })
        .optional(),
    patterns: schemas/* array */.YOg(patternSchema, { error: 'a list of patterns' })
        .meta({ description: 'Ways of writing a pin that are your own.' })
        .optional(),
    documentation: schemas/* boolean */.zMY({ error: 'true or false' })
        .meta({
        description: 'Whether pins in documentation (*.md), descriptions and other text for people are looked at too.',
    })
        .optional(),
    exclude: globs.meta({ description: 'Files that are not looked at, as globs.' }).optional(),
    dashboard: schemas/* boolean */.zMY({ error: 'true or false' })
        .meta({ description: 'Whether one issue shows all deployments, what is open and what is held back.' })
        .optional(),
    'open-limit': schemas/* int */.Whr({ error: 'a whole number of at least 1' })
        .min(1, { error: 'a whole number of at least 1' })
        .meta({ description: 'How many pull requests of ours may be open at once. Left out, there is no limit.' })
        .optional(),
}, { error: 'a mapping with keys such as "deployments"' })
    .meta({
    ...oneAim,
    title: 'Metabase Upgrade',
    description: 'Which files pin Metabase in which deployment, and how each of them is upgraded.',
});

;// CONCATENATED MODULE: ./build/config/fileProblems.js



/** Tells what the schema found, in full sentences: what is there, what is expected, and the nearest right key. */
function problemsOf(issues, value) {
    return issues.flatMap((issue) => problemOf(issue, value));
}
function problemOf(issue, value) {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ path: [...path, key], of: 'key', message: unknownKey(key, path) }));
    }
    if (issue.code === 'custom')
        return [{ path, of: 'value', message }];
    const found = valueAt(value, path);
    if (issue.code === 'invalid_union' && found !== undefined) {
        const meant = meantBy(issue);
        if (meant)
            return problemsOf(within(path, meant), value);
    }
    const what = nameOf(path);
    if (found === undefined || found === null) {
        const fault = `${what} is ${typeof path.at(-1) === 'number' ? 'empty' : 'missing or has no value'}`;
        return [{ path, of: 'value', message: `${fault}; expected ${message}.` }];
    }
    return [{ path, of: 'value', message: `${what} is ${told(found)}; expected ${message}.` }];
}
/** Of the forms that a value can have, the one whose kind it is; what is wrong inside it is what the user wants to hear. */
function meantBy(issue) {
    return issue.errors.find((issues) => !issues.some(isOtherKind));
}
function isOtherKind(issue) {
    if (issue.path.length > 0)
        return false;
    return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && meantBy(issue) === undefined);
}
function within(path, issues) {
    return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'The file';
    return typeof last === 'number' ? `Entry ${last + 1} of "${String(path.at(-2))}"` : `"${String(last)}"`;
}
function told(found) {
    if (Array.isArray(found))
        return found.length === 0 ? 'an empty list' : 'a list';
    if (typeof found === 'object')
        return 'a mapping';
    if (typeof found === 'string')
        return `the text "${found}"`;
    return typeof found === 'number' ? `the number ${found}` : String(found);
}
function valueAt(value, path) {
    return path.reduce((inner, key) => inner?.[key], value);
}
const INPUTS = inputs/* INPUT_NAMES */.Qh;
const KNOWN = {
    file: Object.keys(fileSchema.shape),
    deployment: Object.keys(deploymentSchema.shape),
    pattern: Object.keys(patternSchema.shape),
    after: ['deployment', 'soak'],
    commands: Object.keys(deploymentSchema.shape.commands.unwrap().shape),
    ignore: ['version', 'reason'],
};
function unknownKey(key, path) {
    const [where, known] = placeOf(path);
    if (path.length === 0 && KNOWN.deployment.includes(key)) {
        return `The key "${key}" belongs to a deployment: write it into an entry of "deployments".`;
    }
    if (path.length > 0 && KNOWN.file.includes(key)) {
        return `The key "${key}" is for the whole file: write it at the top level.`;
    }
    if (INPUTS.includes(key)) {
        return `The key "${key}" is an input of the workflow's step: write it there, under "with".`;
    }
    const hint = (0,nearest/* didYouMean */.a)(key, known) || `; there are ${known.map((name) => `"${name}"`).join(', ')}.`;
    return `The key "${key}" is not known ${where}${hint}`;
}
function placeOf(path) {
    const holder = path.findLast((key) => typeof key === 'string');
    if (holder === undefined)
        return ['at the top level', KNOWN.file];
    if (holder === 'deployments')
        return ['in a deployment', KNOWN.deployment];
    if (holder === 'patterns')
        return ['in a pattern', KNOWN.pattern];
    if (holder === 'commands')
        return ['in "commands"', KNOWN.commands];
    return holder === 'after' ? ['in "after"', KNOWN.after] : ['in an entry of "ignore"', KNOWN.ignore];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/yamlSource.js


/** Far more than any list of deployments has; what expands beyond is a mistake or an attack. */
const MOST_VALUES = 20_000;
const DEEPEST = 30;
const MOST_FAULTS = 10;
/**
 * Reads YAML 1.2 with anchors, aliases and merge keys. A key with nothing behind it has the value undefined. A number
 * that belongs to one of the keys `verbatim` stays text, because 58.10 and 58.1 are one number but two versions.
 * @throws Failure (bad input) with the place of every error of syntax
 */
function readYaml(text, file, verbatim) {
    const lineCounter = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, merge: true, prettyErrors: false });
    if (document.errors.length > 0) {
        // One mistake can make every line behind it wrong.
        const faults = new Set(document.errors.map(({ code, message, pos }) => `${place(pos[0])}: ${yamlSource_told(code, message)}`));
        throw (0,failure/* badInput */.AN)([...faults].slice(0, MOST_FAULTS).join('\n'));
    }
    const reading = new Reading(document, verbatim, place);
    const value = reading.read(document.contents, []);
    return { value, spotOf: (path) => reading.spotOf(path), place };
}
function yamlSource_told(code, message) {
    if (code === 'MULTIPLE_DOCS')
        return 'A second YAML document begins here, and only one is read. Remove the line "---".';
    if (code === 'DUPLICATE_KEY')
        return 'This key was given before in the same mapping. Remove one of the two.';
    if (code === 'RESOURCE_EXHAUSTION')
        return 'The values are nested too deeply to be read.';
    return `This is not valid YAML: ${message.replace(/\.$/, '')}.`;
}
class Reading {
    #spots = new Map();
    #anchored;
    #verbatim;
    #place;
    #values = 0;
    #depth = 0;
    constructor(document, verbatim, place) {
        this.#anchored = anchoredBy(document);
        this.#verbatim = verbatim;
        this.#place = place;
    }
    spotOf(path) {
        for (let length = path.length; length > 0; length--) {
            const spot = this.#spots.get(JSON.stringify(path.slice(0, length)));
            if (spot)
                return spot;
        }
        return this.#spots.get('[]') ?? { key: 0, value: 0 };
    }
    /** @param key offset of the key in front; an item of a list has none */
    read(node, path, key) {
        const at = startOf(node, key);
        this.#spots.set(JSON.stringify(path), { key: key ?? at, value: at });
        const written = this.#written(node, at);
        this.#enter(at);
        const value = this.#readWritten(written, path);
        this.#depth--;
        return value;
    }
    #readWritten(node, path) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#readMap(node, path, Object.create(null));
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => this.read(item, [...path, index]) ?? null);
        if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
            return undefined;
        return typeof node.value === 'number' && this.#isVerbatim(path) ? node.source : node.value;
    }
    /** What a mapping says itself goes before what it merges, and of the merged ones the first. */
    #readMap(map, path, into) {
        const merged = [];
        for (const { key, value } of map.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : String(key);
            if (name === '<<')
                merged.push(...((0,dist/* isSeq */.oP)(value) ? value.items : [value]));
            else if (!(name in into))
                into[name] = this.read(value, [...path, name], startOf(key));
        }
        for (const node of merged) {
            const at = startOf(node);
            const source = this.#written(node, at);
            if (!(0,dist/* isMap */.jh)(source))
                throw (0,failure/* badInput */.AN)(`${this.#place(at)}: Only a mapping can be merged with "<<".`);
            this.#enter(at);
            this.#readMap(source, path, into);
            this.#depth--;
        }
        return into;
    }
    /** The node that an alias stands for. */
    #written(node, at) {
        if (!(0,dist/* isAlias */.Vj)(node))
            return node;
        const { source } = node;
        const anchored = this.#anchored.get(node);
        if (anchored)
            return anchored;
        throw (0,failure/* badInput */.AN)(`${this.#place(at)}: The alias *${source} has no anchor &${source} in front of it.`);
    }
    #enter(at) {
        if (++this.#values <= MOST_VALUES && ++this.#depth <= DEEPEST)
            return;
        throw (0,failure/* badInput */.AN)(`${this.#place(at)}: The file holds more than ${MOST_VALUES} values, or more than ${DEEPEST} inside each other, ` +
            'aliases counted where they are used. Does an alias hold itself?');
    }
    #isVerbatim(path) {
        return this.#verbatim.has(String(path.findLast((key) => typeof key === 'string')));
    }
}
/** An anchor can be given again; an alias means the last one in front of it. */
function anchoredBy(document) {
    const anchors = new Map();
    const found = new Map();
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node))
                found.set(node, anchors.get(node.source));
            else if (node.anchor)
                anchors.set(node.anchor, node);
        },
    });
    return found;
}
function startOf(node, otherwise = 0) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}

;// CONCATENATED MODULE: ./build/config/configFile.js






const INSTANCE_KEYS = Object.keys(instanceFields);
/** Keys whose numbers are versions. */
const VERSION_KEYS = new Set(['target', 'follow', 'ignore', 'version']);
/**
 * Reads `.github/metabase-upgrade.yml`. An empty file says nothing and has no deployments.
 * @param file its name, for messages
 * @throws Failure (bad input) with everything that is wrong, one line each, in the order of the file
 */
function parseConfigFile(text, file) {
    const source = readYaml(text, file, VERSION_KEYS);
    const value = source.value ?? {};
    const parsed = fileSchema.safeParse(value);
    const problems = [...problemsOf(parsed.error?.issues ?? [], value), ...orderProblems(value), ...twoAims(value)];
    if (!parsed.success || problems.length > 0)
        throw (0,failure/* badInput */.AN)(configFile_told(problems, source));
    const values = parsed.data;
    return {
        deployments: (values.deployments ?? []).map((deployment, index) => deploymentOf(deployment, index, source)),
        defaults: inheritable(values),
        images: values.images,
        patterns: (values.patterns ?? []).map(({ files, match, edition }) => ({ files, match, edition })),
        documentation: values.documentation ?? false,
        exclude: values.exclude ?? [],
        dashboard: values.dashboard,
        openLimit: values['open-limit'],
    };
}
function deploymentOf(values, index, source) {
    const { name, files, edition, url, after } = values;
    return {
        ...inheritable(values),
        name,
        files,
        edition,
        url,
        instance: instanceOf(values),
        after: after && { deployment: after.deployment, soak: after.soak ?? 0 },
        place: source.place(source.spotOf(['deployments', index, 'files']).value),
    };
}
function instanceOf(values) {
    const said = INSTANCE_KEYS.filter((key) => values[key] !== undefined);
    return said.length === 0 ? undefined : Object.fromEntries(said.map((key) => [key, values[key]]));
}
function inheritable(values) {
    return {
        follow: values.follow ?? values.target,
        path: values.path,
        ignore: values.ignore ?? [],
        labels: values.labels,
        reviewers: values.reviewers,
        teamReviewers: values['team-reviewers'],
        assignees: values.assignees,
        milestone: values.milestone,
        draft: values.draft,
        base: values.base,
        branchPrefix: values['branch-prefix'],
        minimumReleaseAge: values['minimum-release-age'],
        hotfixes: values.hotfixes,
        minimumPoint: values['minimum-point'],
        majorSoak: values['major-soak'],
        respectRollout: values['respect-rollout'],
        privatePatches: values['private-patches'],
        pinFloating: values['pin-floating'],
        rolling: values.rolling,
        schedule: values.schedule,
        timezone: values.timezone,
        automerge: values.automerge,
        updateAtMost: values['update-at-most'],
        steps: values.steps,
    };
}
/** `target` and `follow` both say where to go, and nobody could tell which one holds. */
function twoAims(value) {
    const { deployments } = value;
    const places = Array.isArray(deployments)
        ? deployments.map((one, index) => ({ one, path: ['deployments', index] }))
        : [];
    return [{ one: value, path: [] }, ...places]
        .filter(({ one }) => one?.target !== undefined && one?.follow !== undefined)
        .map(({ path }) => ({
        path: [...path, 'follow'],
        of: 'key',
        message: '"target" and "follow" are both given here, and both say where to go. Take one of them out.',
    }));
}
/** What an alias repeats is told once, where it is written. */
function configFile_told(problems, { spotOf, place }) {
    const lines = problems
        .map(({ path, of, message }) => ({ at: spotOf(path)[of], message }))
        .sort((a, b) => a.at - b.at)
        .map(({ at, message }) => `${place(at)}: ${message}`);
    return [...new Set(lines)].join('\n');
}


/***/ }),

/***/ 88808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION_GROUP: () => (/* binding */ VERSION_GROUP),
/* harmony export */   customPattern: () => (/* binding */ customPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);


/** The group of a custom pattern that holds the version. */
const VERSION_GROUP = 'version';
/**
 * The text when it is an expression of RE2, which takes no longer than the text is long, with a group for the version.
 * @throws Failure (bad input)
 */
function customPattern(text) {
    if (VERSION_GROUP in compile(text).namedGroups())
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The expression "${text}" does not say where the version is. Put a group named ${VERSION_GROUP} around it, e.g. ` +
        '"bi_release: (?<version>\\S+)".');
}
function compile(text) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JS.compile(text);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JSSyntaxException))
            throw error;
        const why = error.message.replace('error parsing regexp: ', '');
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The expression "${text}" can't be read: ${why}. The syntax is that of RE2, which has no look-around and no ` +
            'back-references.');
    }
}


/***/ }),

/***/ 37597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   glob: () => (/* binding */ glob),
/* harmony export */   matcherOf: () => (/* binding */ matcherOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);


/**
 * The same everywhere: paths from the root with forward slashes, and files that begin with a dot are files like all
 * others (`.env`, `.github/`). Extended globs are left out, because a few nested ones can take forever to match.
 */
const OPTIONS = {
    dot: true,
    windows: false,
    noextglob: true,
    regex: false,
    strictBrackets: true,
    posix: true,
};
/** What a glob can hold that would never match, or not what was meant; each with what to write instead. */
const FAULTS = [
    [/^$/, 'is empty. Give a path or a glob such as "deploy/**"'],
    [/\\/, 'has a backslash. Separate folders with "/"; no character needs to be escaped'],
    [/^!/, 'begins with "!". List what is not to be looked at under "exclude"'],
    [/^(\/|[A-Za-z]:)/, 'is an absolute path. Give it from the folder that is searched, without a "/" in front'],
    [/(^|\/)\.{1,2}(\/|$)/, 'has a "." or ".." in place of a folder. Give the path from the folder that is searched'],
    [/\/$/, 'ends with "/", and a folder is no file. Add "**" to mean all files below it'],
    [/[()|]/, 'has a "(", ")" or "|". Write alternatives as {a,b}, and ? for a character that is one of these'],
];
/**
 * The text when it is a glob that can match a file.
 * @throws Failure (bad input)
 */
function glob(text) {
    const fault = FAULTS.find(([form]) => form.test(text))?.[1] ?? tooMany(text) ?? unreadable(text);
    if (fault === undefined)
        return text;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The glob "${text}" ${fault}.`);
}
/** Each star tries every rest of the path anew, and each pair of braces doubles the ways: more are slow on a long path. */
const MOST_STARS = 4;
const MOST_IN_A_NAME = 3;
const MOST_BRACES = 8;
function tooMany(text) {
    const stars = (part) => part.match(/\*+/g)?.length ?? 0;
    if (stars(text) > MOST_STARS)
        return `has more than ${MOST_STARS} stars (** counts as one). Give several shorter globs`;
    if (text.split('/').some((name) => stars(name) > MOST_IN_A_NAME)) {
        return `has more than ${MOST_IN_A_NAME} stars between two "/". Give several shorter globs`;
    }
    const braces = text.split('{').length - 1;
    return braces > MOST_BRACES ? `has more than ${MOST_BRACES} braces. Give several shorter globs` : undefined;
}
/** Whether a path (from the root, forward slashes) matches one of the globs. */
function matcherOf(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], OPTIONS);
}
function unreadable(text) {
    try {
        // This is what picomatch makes of a class that holds nothing, such as [z-a].
        if (picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(text, OPTIONS).source !== '$^')
            return undefined;
    }
    catch {
        // A bracket or a brace that isn't closed, or a text that is too long.
    }
    return 'is not understood: a "[" or "{" may lack its end, or a range such as [a-z] be the wrong way round';
}


/***/ }),

/***/ 57331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ instanceUrl)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/**
 * The address of a running Metabase, without a slash at the end.
 * @throws Failure (bad input), which never repeats a text that may hold a password
 */
function instanceUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && (url.username !== '' || url.password !== '')) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('The "url" holds a user name or password. Take it out: the version of Metabase is read without one.');
    }
    if (url && /^https?:\/\//.test(text) && !url.search && !url.hash)
        return url.href.replace(/\/+$/, '');
    const found = text.includes('@') ? '' : ` "${text}"`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(`The "url"${found} is no address of an instance. Give one such as "https://metabase.example.com", with the folder ` +
        'if Metabase is in one, and nothing behind it.');
}


/***/ })

};
