export const id = 4236;
export const ids = [4236,2770];
export const modules = {

/***/ 54236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSystemd: () => (/* binding */ openSystemd)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(59874);
// EXTERNAL MODULE: ./build/metabase/edition.js
var edition = __webpack_require__(98411);
// EXTERNAL MODULE: ./build/platforms/kept.js
var platforms_kept = __webpack_require__(37963);
;// CONCATENATED MODULE: ./build/platforms/systemd/arguments.js
/**
 * The arguments of a command as systemd gives them to the program: `$NAME` as a word of its own becomes as many words as its
 * value has, `${NAME}` anywhere in a word becomes its value, `$$` a dollar sign, and what is not set is empty (systemd
 * `src/basic/env-util.c`, `replace_env_argv`).
 */
function expandArguments(args, environment) {
    return args.flatMap((word) => {
        const alone = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(word)?.[1];
        if (alone !== undefined)
            return wordsOf(environment[alone] ?? '');
        return [
            word.replace(/\$\$|\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => name === undefined ? '$' : (environment[name] ?? '')),
        ];
    });
}
/** Words of a value, of which quotes hold some together. */
function wordsOf(value) {
    const words = value.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs) ?? [];
    return words.map((word) => word.replace(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs, (_, escaped, double, single) => escaped ?? single ?? (double ?? '').replace(/\\(.)/gs, '$1')));
}
/**
 * A line for a unit file that means just these words: each in quotes, per cents doubled. Dollar signs stay what they are, so that
 * what systemd had read is written back as it was (systemd.service(5), "Command lines").
 */
function printArguments(words) {
    return words.map(printWord).join(' ');
}
function printWord(word) {
    const escaped = word.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/%/g, '%%');
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./build/platforms/systemd/wrapper.js
const ASSIGNMENT = /^(?:export\s+|declare\s+-x\s+|readonly\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s;
const VARIABLE = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}|([A-Za-z_][A-Za-z0-9_]*))/g;
const JAVA = /(?:^|[\s;&|])("?[^\s"']*\bjava"?)\s+((?:.*\s)?)-jar\s+("[^"]*"|'[^']*'|\S+)/s;
const MOST_FILES = 4;
/**
 * Follows a shell script line by line: variables that are set, files that are read, the folder, and the line that starts a
 * JAR. Conditions are not judged: what stands last counts. Nothing is run.
 * @param read gives the text of a file that the script reads, undefined when it can't be had
 */
async function followWrapper(text, start, read) {
    const environment = { ...start.environment };
    const unread = new Set();
    let { folder } = start;
    let found = { java: undefined, jar: undefined, options: [] };
    let files = 0;
    const fill = (word) => unquote(word, environment);
    const follow = async (script) => {
        for (const line of linesOf(script)) {
            const [, name, value] = ASSIGNMENT.exec(line) ?? [];
            const sourced = /^(?:\.|source)\s+(\S+)/.exec(line)?.[1];
            const changed = /^cd\s+(\S+)/.exec(line)?.[1];
            const java = JAVA.exec(line);
            if (java) {
                const options = (java[2] ?? '').trim().split(/\s+/).filter(Boolean);
                found = {
                    java: fill(java[1]),
                    jar: fill(java[3]),
                    options: options.flatMap((one) => fill(one).split(/\s+/)),
                };
            }
            else if (name !== undefined && value !== undefined) {
                if (/\$\(|`/.test(value))
                    unread.add(name);
                else
                    environment[name] = fill(firstWord(value));
            }
            else if (changed !== undefined)
                folder = resolved(fill(changed.replace(/;$/, '')), folder);
            else if (sourced !== undefined && files++ < MOST_FILES) {
                const inner = await read(resolved(fill(sourced), folder));
                if (inner !== undefined)
                    await follow(inner);
            }
        }
    };
    await follow(text);
    return { ...found, environment, folder, unread: [...unread] };
}
/** Lines without comments, those that end in a backslash joined, several statements of a line apart. */
function linesOf(script) {
    return script
        .replace(/\\\n/g, ' ')
        .split('\n')
        .flatMap((line) => line.split(/\s*(?:&&|;)\s*/))
        .map((line) => line.trim().replace(/^(?:then|else|do|exec)\s+/, ''))
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function firstWord(value) {
    return /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])*/.exec(value)?.[0] ?? '';
}
function unquote(word, environment) {
    return word.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|[^'"\\]+/gs, (whole, single, double, escaped) => {
        if (single !== undefined)
            return single;
        if (escaped !== undefined)
            return escaped;
        return filled(double?.replace(/\\([$`"\\])/g, '$1') ?? whole, environment);
    });
}
function filled(text, environment) {
    return text.replace(VARIABLE, (_, braced, otherwise, bare) => {
        const value = environment[braced ?? bare];
        return value === undefined || value === '' ? filled(otherwise ?? value ?? '', environment) : value;
    });
}
function resolved(path, folder) {
    return path.startsWith('/') ? path : `${folder.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}`;
}

;// CONCATENATED MODULE: ./build/platforms/systemd/launch.js



/**
 * Java and JAR of a command, if need be by the text of the script that it starts.
 * @param read gives the text of a file, undefined when it can't be had
 * @throws Failure (bad input) when they can't be found
 */
async function findLaunch(start, read) {
    const { words, environment, folder, jar } = start;
    const expanded = expandArguments(words, environment);
    const at = javaAt(expanded);
    const dash = expanded.indexOf('-jar', at);
    const named = expanded[dash + 1];
    if (at >= 0 && dash > at && named !== undefined) {
        const options = expanded.slice(at + 1, dash);
        const found = jar ?? launch_resolved(named, folder);
        const by = javaAt(words) < 0 || words.indexOf('-jar') < javaAt(words) ? 'script' : 'unit';
        return { java: expanded[at], jar: found, options, by, environment, folder, unread: [] };
    }
    const wrapped = await script(expanded, start, read);
    const path = jar ?? (wrapped?.jar && launch_resolved(wrapped.jar, wrapped.folder));
    if (path === undefined) {
        throw (0,failure/* badInput */.AN)(`Which JAR ${expanded[0] ?? 'the unit'} starts can't be told, neither from the unit nor from the script. Give its path by the input "jar".`);
    }
    return {
        java: wrapped?.java ?? (environment.JAVA_HOME ? `${environment.JAVA_HOME}/bin/java` : 'java'),
        jar: path,
        options: wrapped?.options ?? [],
        by: 'script',
        environment: wrapped?.environment ?? environment,
        folder: wrapped?.folder ?? folder,
        unread: wrapped?.unread ?? [],
    };
}
/**
 * The words of a unit that names Java itself, with another JAR and another end. Variables stay as they are, since their values may
 * be secret.
 * @param java path of another Java; undefined for the one that is named
 */
function otherWords(words, java, jar, rest) {
    const at = javaAt(words);
    const options = words.slice(at + 1, words.indexOf('-jar'));
    return [
        ...words.slice(0, at),
        java ?? words[at],
        ...options,
        '-jar',
        jar.replaceAll('$', '$$$$'),
        ...rest,
    ];
}
function javaAt(words) {
    return words.findIndex((word) => /(?:^|\/)java$/.test(word));
}
/** The text behind `sh -c`, or a file that says by its first line that it is a script. */
async function script(expanded, { environment, folder }, read) {
    const [program = '', ...args] = expanded;
    const shell = /(?:^|\/)(?:ba|da|k|z)?sh$/.test(program);
    const flag = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    const file = shell ? args.find((arg) => !arg.startsWith('-')) : program;
    const text = shell && flag >= 0 ? args[flag + 1] : file && (await read(launch_resolved(file, folder)));
    if (text === undefined || text === '' || (!shell && !text.startsWith('#!')))
        return undefined;
    return followWrapper(text, { environment, folder }, read);
}
function launch_resolved(path, folder) {
    return path.startsWith('/') ? path : `${folder.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}`;
}

;// CONCATENATED MODULE: ./build/platforms/systemd/dropIn.js


/** Never made: a unit that asserts it can be started by nobody. */
const NEVER_THERE = '/run/metabase-upgrade/may-start';
const HEAD = '# Made by metabase-upgrade for the time of a run, and removed at its end.';
/** Nothing kills what may migrate, and nothing starts it again when it fails. */
const GUARD = [
    '[Service]',
    'Restart=no',
    'TimeoutStartSec=infinity',
    'TimeoutStopSec=infinity',
    'RuntimeMaxSec=infinity',
    'WatchdogSec=0',
    'KillSignal=SIGTERM',
];
/** It lies on the disk, so that it holds over a restart of the machine as well. */
const HELD = ['[Unit]', 'StartLimitIntervalSec=0', `AssertPathExists=${NEVER_THERE}`];
const FREE = ['[Unit]', 'StartLimitIntervalSec=0'];
/** Nobody can start the unit; a person who tries is told so. What runs goes on. */
function heldText() {
    return dropIn_text(HEAD, ...HELD, ...GUARD);
}
/** It can be started once more. */
function guardedText() {
    return dropIn_text(HEAD, ...FREE, ...GUARD);
}
/**
 * The unit runs one command to its end instead of the instance, with everything else that is set for it.
 * @param held once it was started, nobody can do it again
 */
function commandText(words, held) {
    const once = [
        'Type=oneshot',
        'RemainAfterExit=no',
        'ExecStartPost=',
        'ExecStop=',
        'ExecStart=',
        `ExecStart=${printArguments(words)}`,
    ];
    return dropIn_text(HEAD, ...(held ? HELD : FREE), ...GUARD, ...once);
}
/**
 * The unit with another Java: in place of the one that it names itself, or for a script that finds it by its surroundings.
 * @param words of `ExecStart=` with variables as they were read; for a script, the variables to set
 */
function javaText(home, words, by) {
    const head = '# Made by metabase-upgrade, since the version that is installed needs this Java. Say it in the unit itself, then remove this.';
    if (by === 'script')
        return dropIn_text(head, '[Service]', ...words.map((one) => `Environment=${printWord(one)}`));
    const at = javaAt(words);
    const other = words.map((word, index) => (index === at ? `${home}/bin/java` : word));
    return dropIn_text(head, '[Service]', 'ExecStart=', `ExecStart=${printArguments(other)}`);
}
function dropIn_text(...lines) {
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/platforms/systemd/processState.js
/**
 * What a unit does, in the words of a run.
 * @param placedAfter the last start before what is in place was put there: when it still is the last one, that never started
 */
function processState({ load, active, sub, lastStart, exitCode }, placedAfter) {
    if (load === 'not-found')
        return { state: 'absent' };
    switch (active) {
        case 'activating':
            return sub.startsWith('auto-restart') ? { state: 'restarting', exitCode } : { state: 'running' };
        case 'inactive':
        case 'failed':
            return lastStart === placedAfter ? { state: 'stopped' } : { state: 'stopped', exitCode };
        case 'active':
            return sub === 'exited' ? { state: 'stopped', exitCode } : { state: 'running' };
        default:
            // Also while it is told to end, it has not.
            return { state: 'running' };
    }
}
function isStill(state) {
    return processState(state).state === 'stopped' || processState(state).state === 'absent';
}

// EXTERNAL MODULE: ./build/metabase/tag.js
var metabase_tag = __webpack_require__(60457);
;// CONCATENATED MODULE: ./build/platforms/systemd/jarFolder.js

/** Beside the JAR, so on the same file system: what was fetched and what is kept, each under its version. */
const OWN_FOLDER = 'metabase-upgrade';
/** Paths in our folder beside a JAR. */
function ownFolder(jar) {
    const folder = jar.replace(/[^/]*$/, OWN_FOLDER);
    return {
        folder,
        former: `${folder}/former.jar`,
        next: `${folder}/next.jar`,
        of: (build) => `${folder}/${tagOf(build)}.jar`,
    };
}
function tagOf({ edition, version }) {
    return (0,metabase_tag/* printTag */.O4)(edition, version);
}
function buildOfTag(text) {
    const tag = (0,metabase_tag/* parseTag */.ED)(text);
    return tag.kind === 'exact' ? { edition: tag.edition, version: tag.version } : undefined;
}
const MOST = 64 * 1024;
/**
 * The version of a JAR by its `version.properties` (metabase/metabase `src/metabase/config/core.clj`); undefined when it has none,
 * or is no JAR.
 */
async function jarBuild(path, zipEntry) {
    const text = (await zipEntry(path, 'version.properties', MOST).catch(() => undefined))?.toString('utf8');
    const tag = text && /^\s*tag\s*[=:]\s*(\S+)\s*$/m.exec(text)?.[1];
    return tag ? buildOfTag(tag) : undefined;
}
/** Removes everything of ours but one JAR. */
async function keepOnly(jar, build, files) {
    const own = ownFolder(jar);
    const kept = build && own.of(build);
    for (const { name } of await files.list(own.folder)) {
        if (`${own.folder}/${name}` !== kept)
            await files.remove(`${own.folder}/${name}`);
    }
}

;// CONCATENATED MODULE: ./build/platforms/systemd/rights.js


const DROP_IN = 'zz-metabase-upgrade.conf';
const JAVA_DROP_IN = 'zz-metabase-upgrade-java.conf';
function dropInFolder(unit) {
    return `/etc/systemd/system/${unit}.d`;
}
/**
 * Every command that needs root, in the words in which it is run: for one unit they are always the same, so that they can
 * stand in a sudoers file without a wildcard.
 */
function rootCommands({ unit, jar, staging, user }) {
    const dropIns = dropInFolder(unit);
    const own = jar.replace(/[^/]*$/, OWN_FOLDER);
    return {
        reload: ['systemctl', 'daemon-reload'],
        stop: ['systemctl', 'stop', '--no-block', unit],
        start: ['systemctl', 'start', '--no-block', unit],
        hold: ['install', '-D', '-m', '0644', '-T', `${staging}/${DROP_IN}`, `${dropIns}/${DROP_IN}`],
        release: ['rm', '-f', `${dropIns}/${DROP_IN}`],
        useJava: ['install', '-D', '-m', '0644', '-T', `${staging}/${JAVA_DROP_IN}`, `${dropIns}/${JAVA_DROP_IN}`],
        ownJava: ['rm', '-f', `${dropIns}/${JAVA_DROP_IN}`],
        tidy: ['rmdir', '--ignore-fail-on-non-empty', dropIns],
        makeFolder: ['install', '-d', '-o', String(user.uid), '-g', String(user.gid), '-m', '0755', own],
        keep: ['ln', '-f', '-P', '-T', jar, `${own}/former.jar`],
        owner: ['chown', `--reference=${jar}`, `${own}/next.jar`],
        mode: ['chmod', `--reference=${jar}`, `${own}/next.jar`],
        label: ['chcon', `--reference=${jar}`, `${own}/next.jar`],
        place: ['mv', '-f', '-T', `${own}/next.jar`, jar],
    };
}
/** Below `/run`, so that it is gone when the machine is started again. */
const SCRATCH_UNITS = '/run/systemd/system';
/**
 * The unit of a scratch instance and its environment. The names are the same for every run, as there is only one at a time: so the
 * commands are, too.
 */
function scratchUnitOf(unit) {
    const name = `metabase-upgrade-rehearsal-${unit}`;
    const path = `${SCRATCH_UNITS}/${name}`;
    return { name, path, environment: `${path}.env` };
}
/** The commands that a rehearsal needs as well. */
function scratchCommands({ unit, staging }) {
    const { name, path, environment } = scratchUnitOf(unit);
    return {
        make: ['install', '-m', '0644', '-T', `${staging}/${name}`, path],
        // For root alone, who reads it for the unit.
        tell: ['install', '-m', '0600', '-T', `${staging}/${name}.env`, environment],
        start: ['systemctl', 'start', name],
        stop: ['systemctl', 'stop', name],
        forget: ['systemctl', 'reset-failed', name],
        // Without the unit nobody would look for its environment.
        remove: ['rm', '-f', environment, path],
    };
}
/** Reading a file or the journal needs root only where they are closed to us. */
function readAsRoot(path) {
    return ['cat', '--', path];
}
function journalOf(unit) {
    return ['journalctl', '--unit', unit, '--lines', '20000', '--output', 'short-unix', '--no-pager', '--quiet'];
}
/** Runs a command as root: as it is, or by a sudo that may not ask. @throws Failure with the line that sudo lacks */
async function asRoot(command, { run, user }) {
    const [program, ...args] = (user.uid === 0 ? command : ['sudo', '-n', ...command]);
    const { exitCode, stdout, stderr } = await run(program, args).catch((cause) => {
        if (cause.code !== 'ENOENT')
            throw cause;
        throw new failure/* Failure */.HR(`"${program}" could not be started, to run "${command.join(' ')}". Is it installed?`, { cause });
    });
    if (exitCode === 0)
        return stdout;
    const refused = user.uid !== 0 && /^sudo: /m.test(stderr);
    const remedy = refused ? ` Allow it in a sudoers file:\n${sudoersLine(command, `#${user.uid}`)}` : '';
    throw new failure/* Failure */.HR(`"${command.join(' ')}" ended with ${exitCode}: ${stderr.trim().slice(-500)}.${remedy}`);
}
/** As a line of a sudoers file; what means something there is escaped. */
function sudoersLine([program = '', ...args], user) {
    const words = args.map((word) => word.replace(/[\\ ,:=*?![\]]/g, '\\$&'));
    return `${user} ALL=(root) NOPASSWD: ${[`/usr/bin/${program}`, ...words].join(' ')}`;
}
/** Commands that sudo would refuse, without running them. */
async function refusedCommands(commands, { run, user }) {
    if (user.uid === 0)
        return [];
    const refused = [];
    for (const command of commands) {
        const { exitCode } = await run('sudo', ['-n', '-l', ...command]).catch(() => ({ exitCode: 1 }));
        if (exitCode !== 0)
            refused.push(command);
    }
    return refused;
}
/** In a sentence, all at once, each as the line that a sudoers file lacks; none when all are allowed. */
async function lackingLines(commands, seams) {
    const refused = await refusedCommands(commands, seams);
    if (refused.length === 0)
        return [];
    const lines = refused.map((command) => `      ${sudoersLine(command, `#${seams.user.uid}`)}`);
    return [
        `sudo must allow this user what follows, without a password (visudo -f /etc/sudoers.d/metabase-upgrade):\n${lines.join('\n')}`,
    ];
}

;// CONCATENATED MODULE: ./build/platforms/systemd/busctl.js
const TOKEN = /"((?:[^"\\]|\\.)*)"|(\S+)/gs;
const SIMPLE = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 };
/**
 * One line of `busctl get-property`: the signature, then all values one after another. Unlike the words of `systemctl show`
 * each text is in quotes, with the escapes of C, so that no blank in it is taken for the end of it
 * (systemd `src/busctl/busctl.c`, `src/basic/escape.c`).
 */
function parseBusLine(line) {
    return [...line.matchAll(TOKEN)]
        .slice(1)
        .map(([, text, word]) => (text === undefined ? { word: word } : { text: unescaped(text) }));
}
/** `as 2 "A=1" "B=x y"` */
function textsOf(line) {
    return parseBusLine(line).flatMap((part) => ('text' in part ? [part.text] : []));
}
/** `a(sb) 1 "/etc/metabase/env" true`: environment files, and whether they may be missing. */
function filesOf(line) {
    const parts = parseBusLine(line);
    return parts.flatMap((part, index) => {
        const flag = parts[index + 1];
        return 'text' in part
            ? [{ path: part.text, optional: flag !== undefined && 'word' in flag && flag.word === 'true' }]
            : [];
    });
}
/** `a(sasbttttuii) 1 "/usr/bin/java" 3 "/usr/bin/java" "-jar" "metabase.jar" false 0 …`: a path and arguments for each. */
function commandsOf(line) {
    const parts = parseBusLine(line);
    const commands = [];
    for (let at = 1; at < parts.length;) {
        const [path, count] = parts.slice(at, at + 2);
        if (!path || !('text' in path) || !count || !('word' in count))
            break;
        const end = at + 2 + Number(count.word);
        const [, ...args] = parts.slice(at + 2, end).flatMap((part) => ('text' in part ? [part.text] : []));
        commands.push([path.text, ...args]);
        // Whether a failure counts, four times, a process id, a code and a status.
        at = end + 8;
    }
    return commands;
}
/** Bytes that aren't plain letters come as `\303\244`. */
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    const bytes = [];
    const parts = /\\(x[0-9a-fA-F]{2}|[0-7]{3}|.)|[^\\]+/gs;
    for (const [whole, code] of text.matchAll(parts)) {
        if (code === undefined)
            bytes.push(...Buffer.from(whole));
        else if (/^[0-7]{3}$/.test(code))
            bytes.push(Number.parseInt(code, 8));
        else if (/^x../.test(code))
            bytes.push(Number.parseInt(code.slice(1), 16));
        else
            bytes.push(...(SIMPLE[code] === undefined ? Buffer.from(code) : [SIMPLE[code]]));
    }
    return Buffer.from(bytes).toString();
}
/** The path of a unit on the bus: everything but letters and digits is escaped (systemd `src/libsystemd/sd-bus/bus-label.c`). */
function busPathOf(unit) {
    const label = [...Buffer.from(unit)]
        .map((byte, index) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z]/.test(character) || (index > 0 && /\d/.test(character))
            ? character
            : `_${byte.toString(16).padStart(2, '0')}`;
    })
        .join('');
    return `/org/freedesktop/systemd1/unit/${label}`;
}

;// CONCATENATED MODULE: ./build/platforms/systemd/unit.js


const STATE = [
    'LoadState',
    'ActiveState',
    'SubState',
    'Type',
    'ExecMainStartTimestampMonotonic',
    'ExecMainStatus',
    'Job',
    'AssertResult',
];
const SET = [
    ...['Id', 'FragmentPath', 'SourcePath', 'NeedDaemonReload', 'Transient', 'KillMode', 'Restart', 'WatchdogUSec'],
    ...['RootDirectory', 'RootImage', 'TriggeredBy', 'RequiredBy', 'BoundBy', 'WorkingDirectory', 'TimeoutStopUSec'],
    // Who it is, and how it computes.
    ...['User', 'Group', 'SupplementaryGroups', 'DynamicUser'],
    ...['MemoryMax', 'MemoryHigh', 'CPUWeight', 'CPUQuotaPerSecUSec', 'LimitNOFILE'],
];
const ON_THE_BUS = ['ExecStart', 'ExecStop', 'Environment', 'EnvironmentFiles', 'UnsetEnvironment'];
async function unitState(name, run) {
    return stateOf(await show(name, STATE, run));
}
/** Something changed on the disk that systemd was not told of: whoever changed it was cut off before. */
async function needsReload(name, run) {
    return (await show(name, ['NeedDaemonReload'], run)).NeedDaemonReload === 'yes';
}
/**
 * Everything that is known of a unit. What is in quotes, specifiers and drop-ins is systemd's own reading of them.
 * @throws Failure (bad input) when there is no such unit or it can't be loaded
 */
async function readUnit(name, run) {
    const shown = await show(name, [...STATE, ...SET], run);
    const state = stateOf(shown);
    if (state.load !== 'loaded')
        throw (0,failure/* badInput */.AN)(notLoaded(name, state.load));
    const path = busPathOf(shown.Id ?? name);
    const { exitCode, stdout, stderr } = await run('busctl', [
        ...[
            '--system',
            'get-property',
            'org.freedesktop.systemd1',
            path,
            'org.freedesktop.systemd1.Service',
            ...ON_THE_BUS,
        ],
    ]);
    const lines = stdout.trimEnd().split('\n');
    if (exitCode !== 0 || lines.length !== ON_THE_BUS.length) {
        throw new failure/* Failure */.HR(`What is set for ${name} can't be read by "busctl get-property": ${stderr.trim() || `${lines.length} lines`}.`);
    }
    const [start, stop, environment, files, unset] = lines;
    return {
        name: shown.Id ?? name,
        state,
        set: shown,
        commands: commandsOf(start),
        stopCommands: commandsOf(stop),
        environment: textsOf(environment),
        environmentFiles: filesOf(files),
        unsetEnvironment: textsOf(unset),
    };
}
async function show(name, properties, run) {
    const args = ['show', `--property=${properties.join(',')}`, '--', name];
    const { exitCode, stdout, stderr } = await run('systemctl', args).catch((cause) => {
        if (cause.code !== 'ENOENT')
            throw cause;
        throw new failure/* Failure */.HR('There is no systemctl here: the job must run on the machine of the unit.', {
            cause,
            exitCode: 2,
        });
    });
    if (exitCode !== 0)
        throw new failure/* Failure */.HR(`"systemctl show ${name}" ended with ${exitCode}: ${stderr.trim()}`);
    return parseShown(stdout);
}
/** Lines of `Name=value`. */
function parseShown(text) {
    return Object.fromEntries(text.split('\n').flatMap((line) => {
        const at = line.indexOf('=');
        return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
    }));
}
function stateOf(shown) {
    return {
        load: shown.LoadState ?? '',
        active: shown.ActiveState ?? '',
        sub: shown.SubState ?? '',
        type: shown.Type ?? '',
        lastStart: shown.ExecMainStartTimestampMonotonic ?? '0',
        exitCode: Number(shown.ExecMainStatus ?? 0),
        jobWaits: !['', '0', undefined].includes(shown.Job),
        assertion: shown.AssertResult ?? '',
    };
}
function notLoaded(name, load) {
    switch (load) {
        case 'not-found':
            return `There is no unit ${name} on this machine. Look for its name with "systemctl list-units --type=service --all".`;
        case 'masked':
            return `The unit ${name} is masked, so it can't be started. Run "systemctl unmask ${name}" first.`;
        default:
            return `The unit ${name} can't be used (${load}): see "systemctl status ${name}".`;
    }
}

;// CONCATENATED MODULE: ./build/platforms/systemd/control.js





const LOOK_MS = 250;
/** From the word to start until something is started; waiting for other units is not counted. */
const START_MS = 30_000;
/** Makes that nobody starts the unit, now and after a restart of the machine, and that nothing kills what runs. */
async function hold(seams, place) {
    await guard(seams, place, heldText());
    const { set } = await readUnit(place.unit, seams.run);
    if (set.Restart === 'no' && set.TimeoutStopUSec === 'infinity')
        return;
    throw new failure/* Failure */.HR(`Another drop-in of ${place.unit} goes before ${dropInFolder(place.unit)}/${DROP_IN}: Restart is ${set.Restart} and TimeoutStopSec ` +
        `${set.TimeoutStopUSec}. Give it a name that comes before "zz" in the alphabet ("systemctl cat ${place.unit}" shows all).`);
}
/** Puts a drop-in of ours in place and has it read. */
async function guard(seams, place, text) {
    const commands = rootCommands(place);
    await seams.files.makePrivateFolder(place.staging);
    await seams.files.writeDurably(`${place.staging}/${DROP_IN}`, text);
    await asRoot(commands.hold, seams);
    await asRoot(commands.reload, seams);
}
/** Everything that `hold` turned off. Until systemd is told, which comes last, the unit is as it was. */
async function release(seams, place) {
    const { files, run } = seams;
    const commands = rootCommands(place);
    const folder = dropInFolder(place.unit);
    const isHeld = (await files.look(`${folder}/${DROP_IN}`)) !== undefined;
    if (!isHeld && !(await needsReload(place.unit, run)))
        return;
    if (isHeld)
        await asRoot(commands.release, seams);
    if ((await files.look(folder)) !== undefined)
        await asRoot(commands.tidy, seams);
    await files.remove(place.staging);
    await asRoot(commands.reload, seams);
}
/**
 * Tells the unit to end, and waits. systemd would kill it after a time; that time is taken away first.
 * @throws Failure when it still runs then
 */
async function stopUnit(seams, place, patienceMs) {
    const { run, clock, sleep } = seams;
    await hold(seams, place);
    if (isStill(await unitState(place.unit, run)))
        return;
    await asRoot(rootCommands(place).stop, seams);
    for (const start = clock.now().getTime();; await sleep(LOOK_MS)) {
        const state = await unitState(place.unit, run);
        if (isStill(state) && !state.jobWaits)
            return;
        if (clock.now().getTime() - start < patienceMs)
            continue;
        throw new failure/* Failure */.HR(`The unit ${place.unit} was told to stop and still runs after ${Math.round(patienceMs / 1000)} s. It was not killed. Look at its log; ` +
            'when it has ended, run this again.');
    }
}
/** Starts the unit once; nothing but a run can do it again, also when this is cut off and done again. */
async function startOnce(seams, place) {
    await startUnit(seams, place, guardedText());
    await hold(seams, place);
}
/**
 * Starts the unit, unless it runs.
 * @param free text of the drop-in under which it is started, and which stays
 * @throws Failure when it is not started
 */
async function startUnit(seams, place, free) {
    const { run, clock, sleep } = seams;
    const before = await unitState(place.unit, run);
    if (!isStill(before))
        return;
    await guard(seams, place, free);
    await asRoot(rootCommands(place).start, seams);
    for (const start = clock.now().getTime();; await sleep(LOOK_MS)) {
        const state = await unitState(place.unit, run);
        if (!isStill(state) || state.lastStart !== before.lastStart)
            break;
        if (state.jobWaits || clock.now().getTime() - start < START_MS)
            continue;
        throw new failure/* Failure */.HR(`The unit ${place.unit} was told to start and did not: see "systemctl status ${place.unit}" and "journalctl --unit ${place.unit}".`);
    }
}

;// CONCATENATED MODULE: ./build/platforms/systemd/dangers.js
/** What would lose data, kill a migration or start a node behind our back: full sentences with the remedy. */
function dangersOf(unit) {
    const { name, set, commands, stopCommands, state } = unit;
    const kills = stopCommands.some((words) => words.some((word) => /^-(?:9|KILL|SIGKILL)$|^(?:kill|pkill) .*-(?:9|KILL)/.test(word)));
    return [
        ...(commands.length === 1 && state.type !== 'oneshot'
            ? []
            : [
                `The unit ${name} has ${commands.length} commands to start and is of the type ${state.type}: one command that goes on is expected.`,
            ]),
        ...(kills
            ? [
                `The unit ${name} is stopped by a command that kills (ExecStop=): take it out, so that Metabase is told to end and can.`,
            ]
            : []),
        ...(set.KillMode === 'none' || set.KillMode === 'process'
            ? [
                `With KillMode=${set.KillMode} of the unit ${name} a Java that a script started goes on when the unit is stopped. Take the line out, or ` +
                    'start Java with "exec".',
            ]
            : []),
        ...(set.NeedDaemonReload === 'yes'
            ? [
                `The files of the unit ${name} were changed, and systemd has not read them: the run would. Look at "systemctl cat ${name}", then run ` +
                    '"systemctl daemon-reload" yourself.',
            ]
            : []),
        ...(set.Transient === 'yes'
            ? [`The unit ${name} was made by systemd-run and is gone when it stops. Write a unit file for it first.`]
            : []),
        ...otherRoot(unit),
    ];
}
function otherRoot({ name, set }) {
    const root = set.RootDirectory || set.RootImage;
    if (!root)
        return [];
    return [`The unit ${name} runs in another root (${root}), whose paths are not those of this machine.`];
}
/** What a careful person would want to know. */
function notesOf({ name, set }, launch) {
    const dependents = [set.RequiredBy, set.BoundBy].flatMap((list) => list?.split(' ').filter(Boolean) ?? []);
    return [
        ...(dependents.length > 0
            ? [
                `${dependents.join(', ')} stop together with ${name} and are not started again by it: start them when it runs.`,
            ]
            : []),
        ...(set.TriggeredBy ? [`${set.TriggeredBy} starts ${name}; while the run works, it fails to.`] : []),
        ...(launch.unread.some((variable) => variable.startsWith('MB_'))
            ? [
                `The script that ${name} starts sets ${launch.unread.filter((one) => one.startsWith('MB_')).join(', ')} by a command, which is not run here: ` +
                    'where the database needs it, give the inputs "database-*".',
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/platforms/systemd/plugins.js
/** Drivers that Metabase brings along and unpacks itself, now or formerly (metabase/metabase `modules/drivers`). */
const OWN = [
    ...[
        'athena',
        'bigquery',
        'bigquery-cloud-sdk',
        'clickhouse',
        'databricks',
        'druid',
        'druid-jdbc',
        'google',
        'googleanalytics',
    ],
    ...[
        'hive-like',
        'mongo',
        'oracle',
        'presto',
        'presto-common',
        'presto-jdbc',
        'redshift',
        'snowflake',
        'sparksql',
        'sqlite',
    ],
    ...['sqlserver', 'starburst', 'vertica'],
];
const MOST_NAMES = 10;
async function foreignDrivers(settings, folder, files) {
    const named = settings.MB_PLUGINS_DIR?.trim() || 'plugins';
    const plugins = named.startsWith('/') ? named : `${folder.replace(/\/$/, '')}/${named}`;
    const entries = await files.list(plugins).catch(() => []);
    return { plugins, names: entries.map(({ name }) => name).filter(isForeign) };
}
/** A sentence about them, since no upgrade of Metabase brings them along; undefined when there are none. */
function tellDrivers({ plugins, names }) {
    if (names.length === 0)
        return undefined;
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return (`${plugins} has drivers of others, which stay as they are: ${names.slice(0, MOST_NAMES).join(', ')}${more}. See whether they are made ` +
        'for the version that you go to.');
}
function isForeign(name) {
    if (!name.endsWith('.jar'))
        return false;
    const driver = /^(.+)\.metabase-driver\.jar$/.exec(name)?.[1];
    return driver === undefined || !OWN.includes(driver);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/describe.js




/** What a unit says of the instance. @throws Failure (bad input) when the version can't be told */
async function describe(instance, options, seams) {
    const { unit, launch, settings } = instance;
    const build = instance.build ?? options.installed;
    if (!build) {
        throw (0,failure/* badInput */.AN)(`Of which version ${launch.jar} is can't be told: it has no version.properties that can be read, and no instance answers. Give the path ` +
            'of the JAR by the input "jar", and let this user read it.');
    }
    const drivers = tellDrivers(await foreignDrivers(settings, launch.folder, seams.files));
    return {
        build,
        what: launch.jar,
        environment: settings,
        ...memoryOf(unit),
        folders: [],
        hosts: {},
        nodes: 1,
        dangers: [
            ...dangersOf(unit),
            ...(instance.build
                ? []
                : [`${launch.jar} can't be read by this user, or is no JAR of Metabase: its version must be read from it.`]),
            ...(await closedFile(settings, seams)),
            ...(await lackingRights(instance, seams)),
        ],
        notes: [...notesOf(unit, launch), ...(drivers === undefined ? [] : [drivers])],
    };
}
/** By `MemoryMax=`; a number too large to be one of bytes is no limit. */
function memoryOf({ set }) {
    const bytes = Number(set.MemoryMax);
    return Number.isSafeInteger(bytes) && bytes > 0 ? { memory: bytes } : {};
}
/** A restore writes beside the file, and gives what it wrote to the owner of it. */
async function closedFile({ MB_DB_FILE: given, MB_DB_CONNECTION_URI: uri }, { user, run }) {
    if (user.uid === 0 || uri || !given)
        return [];
    const file = `${given.replace(/\.mv\.db$/, '')}.mv.db`;
    for (const path of [file, file.replace(/[^/]*$/, '')]) {
        if ((await run('test', ['-O', path])).exitCode === 0)
            continue;
        return [
            `${path} with the H2 file does not belong to this user, who could not restore it. Let the runner work as root.`,
        ];
    }
    return [];
}
async function lackingRights({ place }, seams) {
    const { label, ...always } = rootCommands(place);
    return lackingLines([...Object.values(always), ...((await seams.files.look('/sys/fs/selinux/enforce')) ? [label] : [])], seams);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/download.js

const MOST_ATTEMPTS = 5;
const PAUSE_MS = 2_000;
/** A server that sends nothing for so long has stopped. */
const SILENCE_MS = 60_000;
const LONGEST_MARK = 1_000;
/**
 * Gets a large file under its name or not at all. What was cut off is kept beside it and goes on where it ended, in this run or a
 * later one, as long as the server still has the very same file (RFC 9110, `If-Range`).
 * @throws Failure when there is none at the address, or it can't be had
 */
async function download(address, path, seams) {
    for (let attempt = 1;; attempt++) {
        try {
            return await attemptOnce(address, path, seams);
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR)
                throw error;
            const { cause, message } = error;
            if (attempt === MOST_ATTEMPTS) {
                throw new failure/* Failure */.HR(`${address} could not be downloaded in ${MOST_ATTEMPTS} attempts (${cause?.code ?? message}). What came is kept; run this again.`);
            }
            await seams.sleep(PAUSE_MS * attempt);
        }
    }
}
async function attemptOnce(address, path, { fetch: get, files }) {
    const part = `${path}.part`;
    const mark = `${part}.etag`;
    const there = (await files.look(part))?.bytes ?? 0;
    const known = there > 0 ? (await files.readText(mark, LONGEST_MARK).catch(() => '')).trim() : '';
    const control = new AbortController();
    const headers = { 'accept-encoding': 'identity', ...(known && { range: `bytes=${there}-`, 'if-range': known }) };
    const answer = await get(address, { headers, signal: control.signal, redirect: 'follow' });
    const goesOn = answer.status === 206 && known !== '';
    if (answer.status === 404 || answer.status === 403) {
        throw new failure/* Failure */.HR(absent(address, answer.status));
    }
    if (!goesOn)
        await files.remove(part);
    if (!answer.body || (answer.status !== 200 && !goesOn))
        throw new Error(`HTTP ${answer.status}`);
    const [from, total] = extentOf(answer, goesOn);
    if (goesOn && from !== there)
        throw new Error(`asked for bytes from ${there} and got them from ${from}`);
    const tag = answer.headers.get('etag') ?? '';
    if (!goesOn && tag !== '' && !tag.startsWith('W/'))
        await files.writeDurably(mark, tag);
    await files.appendStream(part, flowing(answer.body, control));
    const size = (await files.look(part))?.bytes ?? 0;
    if (total !== undefined && size !== total)
        throw new Error(`${size} of ${total} bytes came`);
    await files.finishDurably(part, path);
    await files.remove(mark);
}
/** Where the answer begins, and how large the file is. */
function extentOf({ headers }, goesOn) {
    if (!goesOn) {
        const length = headers.get('content-length');
        return [0, length === null ? undefined : Number(length)];
    }
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
    return [Number(from ?? Number.NaN), total === undefined ? undefined : Number(total)];
}
async function* flowing(body, control) {
    const reader = body.getReader();
    for (;;) {
        const timer = setTimeout(() => control.abort(new Error(`nothing came for ${SILENCE_MS / 1000} s`)), SILENCE_MS);
        try {
            const { done, value } = await reader.read();
            if (done)
                return;
            yield value;
        }
        finally {
            clearTimeout(timer);
        }
    }
}
/** A sentence when the server says that it has none. What can't be told, such as by one that is down, shows at the download. */
async function missingAt(address, get) {
    const answer = await get(address, { method: 'HEAD' }).catch(() => undefined);
    return answer && [403, 404, 410].includes(answer.status) ? absent(address, answer.status) : undefined;
}
function absent(address, status) {
    return `There is no JAR at ${address} (HTTP ${status}). Is that version published, and "downloads-url" right?`;
}
/** Bytes of the file at an address, undefined when the server does not say. */
async function sizeAt(address, get) {
    try {
        const { ok, headers } = await get(address, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
        const length = headers.get('content-length');
        return ok && length !== null ? Number(length) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/platforms/systemd/placeJar.js



/** Where SELinux shows itself. */
const LABELS = '/sys/fs/selinux/enforce';
/**
 * Puts the JAR of a build where the unit starts it, and keeps the one that was there under its version. At no moment is there
 * none, and both ways are the same: each step is a link or a rename, and one that was cut off is done again.
 */
async function placeJar(seams, place, build) {
    const { files, zipEntry } = seams;
    const own = ownFolder(place.jar);
    const live = await jarBuild(place.jar, zipEntry);
    if (live && tagOf(live) === tagOf(build))
        return;
    if (!live)
        throw new failure/* Failure */.HR(`${place.jar} is no JAR of Metabase, or can't be read any more. Nothing was put in its place.`);
    await keepLive(seams, place, live);
    const waiting = await jarBuild(own.next, zipEntry);
    if (!waiting || tagOf(waiting) !== tagOf(build)) {
        if (waiting)
            await files.rename(own.next, own.of(waiting));
        if ((await files.look(own.of(build))) === undefined) {
            throw new failure/* Failure */.HR(`The JAR of ${tagOf(build)} is not in ${own.folder} any more. Run this again, and it is fetched again.`);
        }
        await files.rename(own.of(build), own.next);
    }
    const commands = rootCommands(place);
    await asRoot(commands.owner, seams);
    await asRoot(commands.mode, seams);
    if (await files.look(LABELS))
        await asRoot(commands.label, seams);
    await asRoot(commands.place, seams);
}
/** A second name for the JAR that is in place; of a symbolic link, a link to the same file. */
async function keepLive(seams, place, live) {
    const { files, run } = seams;
    const own = ownFolder(place.jar);
    const kept = own.of(live);
    const found = await files.look(place.jar);
    if (found?.kind === 'other') {
        const target = (await run('readlink', ['-f', '--', place.jar])).stdout.trimEnd();
        const { exitCode, stderr } = await run('ln', ['-s', '-f', '-T', '--', target, kept]);
        if (exitCode !== 0)
            throw new failure/* Failure */.HR(`${kept} could not be made: ${stderr.trim()}`);
        return;
    }
    if ((await files.look(kept))?.inode === found?.inode)
        return;
    await asRoot(rootCommands(place).keep, seams);
    // Two names of one file are not renamed into each other.
    if ((await files.look(kept))?.inode === (await files.look(own.former))?.inode)
        await files.remove(own.former);
    else
        await files.rename(own.former, kept);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/fetchJar.js







/**
 * Gets the JAR of a build into our folder beside the one that runs, unless it is there or runs already, and keeps the one that
 * runs under its version, so that everything that the swap will do has been done once.
 * @returns what was got, with its SHA-256 and size
 * @throws Failure when it is not the version that was asked for, or not what the release says
 */
async function fetchJar(seams, place, build, downloadsUrl) {
    const { files, zipEntry } = seams;
    const own = ownFolder(place.jar);
    const path = own.of(build);
    await asRoot(rootCommands(place).makeFolder, seams);
    const live = await jarBuild(place.jar, zipEntry);
    if (live && tagOf(live) === tagOf(build))
        return described(place.jar, await fingerprint(place.jar, seams));
    if (live)
        await keepLive(seams, place, live);
    const address = (0,edition/* jarAddress */.wS)(tagOf(build), downloadsUrl);
    if ((await files.look(path)) === undefined)
        await download(address, path, seams);
    const found = await jarBuild(path, zipEntry);
    if (!found || tagOf(found) !== tagOf(build)) {
        await files.remove(path);
        throw new failure/* Failure */.HR(`${address} was to be ${tagOf(build)}, and by its version.properties it is ${found ? tagOf(found) : 'no JAR of Metabase'}. It was removed.`);
    }
    const print = await fingerprint(path, seams);
    const published = await seams.checksums(build);
    if (published.length > 0 && !published.includes(print.sha256)) {
        await files.remove(path);
        throw new failure/* Failure */.HR(`${address} has the SHA-256 ${print.sha256}, and its release names ${published.join(', ')}. It was removed: do not run it.`);
    }
    return described(address, print);
}
function described(what, { sha256, bytes }) {
    return `${what} sha256:${sha256} ${bytes} bytes`;
}
async function fingerprint(path, { files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for await (const chunk of files.read(path)) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    return { sha256: hash.digest('hex'), bytes };
}

;// CONCATENATED MODULE: ./build/platforms/systemd/elsewhere.js

const ENGINES = /(?:^|\/)(docker|podman|nerdctl)$/;
const COMPOSE = /(?:^|\/)(docker-compose|podman-compose)$/;
/**
 * A unit that starts containers has no JAR: the version is in an image, which other platforms can replace.
 * @returns what to do in its place; undefined for a unit of a JAR
 */
function elsewhere({ name, set, commands }) {
    const { SourcePath = '', FragmentPath = '' } = set;
    if (SourcePath.endsWith('.container') || SourcePath.endsWith('.kube') || SourcePath.endsWith('.pod')) {
        return (0,failure/* badInput */.AN)(`The unit ${name} is made by Podman Quadlet from ${SourcePath}, where the version is pinned. Use the platform command: its ` +
            `"swap" writes the tag there and runs "systemctl daemon-reload".`);
    }
    const words = commands[0] ?? [];
    const at = words.findIndex((word) => ENGINES.test(word) || COMPOSE.test(word));
    // An engine that is only named as an argument of something else starts nothing.
    if (at < 0 || at > 1)
        return undefined;
    const [engine, ...args] = words.slice(at);
    const program = engine.slice(engine.lastIndexOf('/') + 1);
    if (COMPOSE.test(engine) || args[0] === 'compose') {
        return (0,failure/* badInput */.AN)(`The unit ${name} runs ${program} ${args[0] ?? ''}: use the platform compose with "service".`);
    }
    const container = nameOf(args);
    if (args[0] === 'start' && program === 'docker') {
        return (0,failure/* badInput */.AN)(`The unit ${name} starts a container: use the platform docker with "container: ${container ?? args.at(-1)}", and disable the unit ` +
            'during the upgrade, or it starts the container again.');
    }
    return (0,failure/* badInput */.AN)(`The unit ${name} makes a container with "${program} ${args[0] ?? ''}"${container ? ` (${container})` : ''} at each start, so the version is in ` +
        `${FragmentPath || 'the unit'}. Use the platform command: its "swap" writes the tag there and runs "systemctl daemon-reload".`);
}
function nameOf(args) {
    const at = args.indexOf('--name');
    return at < 0 ? args.find((one) => one.startsWith('--name='))?.slice('--name='.length) : args[at + 1];
}

;// CONCATENATED MODULE: ./build/platforms/systemd/environmentFile.js
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LINE_END = '\n\r';
const BLANK = ' \t\n\r';
/** A backslash in double quotes means something before these alone. */
const NEEDS_ESCAPE = '"\\`$';
/**
 * The variables of a file of `EnvironmentFile=`, by systemd's own rules (`src/basic/env-file.c`), which are a shell's only at
 * first sight: nothing is put in for `$NAME`, `#` begins a comment only where a name could begin, quotes count only where a value
 * begins or behind other quotes, and a backslash takes the next character as it is and joins lines.
 */
function parseEnvironmentFile(text) {
    const variables = {};
    let state = 'before';
    let name = '';
    let value = '';
    /** How much of the value stays when only blanks follow. */
    let kept = 0;
    const end = () => {
        if (NAME.test(name.trim()))
            variables[name.trim()] = value.slice(0, kept);
        [name, value, kept] = ['', '', 0];
    };
    const add = (part) => {
        value += part;
        kept = value.length;
    };
    for (const character of text) {
        const ends = LINE_END.includes(character);
        switch (state) {
            case 'before':
                if ('#;'.includes(character))
                    state = 'comment';
                else if (!BLANK.includes(character)) {
                    state = 'name';
                    name = character;
                }
                break;
            case 'comment':
                if (ends)
                    state = 'before';
                else if (character === '\\')
                    state = 'comment-escape';
                break;
            case 'comment-escape':
                // Until systemd 253 the comment went on in the next line.
                state = ends ? 'before' : 'comment';
                break;
            case 'name':
                if (ends)
                    state = 'before';
                else if (character === '=')
                    state = 'gap';
                else
                    name += character;
                break;
            case 'gap':
            case 'value':
                if (ends) {
                    end();
                    state = 'before';
                }
                else if (character === '\\')
                    state = 'escape';
                else if (state === 'gap' && character === "'")
                    state = 'single';
                else if (state === 'gap' && character === '"')
                    state = 'double';
                else if (!BLANK.includes(character)) {
                    state = 'value';
                    add(character);
                }
                else if (state === 'value')
                    value += character;
                break;
            case 'escape':
                state = 'value';
                add(ends ? '' : character);
                break;
            case 'single':
                if (character === "'")
                    state = 'gap';
                else
                    add(character);
                break;
            case 'double':
                if (character === '"')
                    state = 'gap';
                else if (character === '\\')
                    state = 'double-escape';
                else
                    add(character);
                break;
            case 'double-escape':
                state = 'double';
                if (NEEDS_ESCAPE.includes(character))
                    add(character);
                else if (character !== '\n')
                    add(`\\${character}`);
        }
    }
    if (!['before', 'comment', 'comment-escape', 'name'].includes(state))
        end();
    return variables;
}
/** A file that gives just these variables, by the same rules. */
function printEnvironmentFile(variables) {
    const escaped = (value) => value.replace(/["\\`$]/g, '\\$&');
    return Object.entries(variables)
        .map(([name, value]) => `${name}="${escaped(value)}"\n`)
        .join('');
}

;// CONCATENATED MODULE: ./build/platforms/systemd/settings.js


/**
 * The variables that a unit's process gets: `Environment=`, then the files of `EnvironmentFile=` over it, without what is unset
 * (systemd.exec(5)). A file that may be missing is left out when it is.
 * @param read gives the text of a file, undefined when there is none. @throws when it can't be read
 */
async function environmentOf(unit, read) {
    const environment = Object.fromEntries(unit.environment.map(pairOf));
    for (const { path, optional } of unit.environmentFiles) {
        const text = await read(path);
        if (text === undefined && !optional) {
            throw (0,failure/* badInput */.AN)(`The unit ${unit.name} reads ${path} (EnvironmentFile=), and there is no such file.`);
        }
        Object.assign(environment, parseEnvironmentFile(text ?? ''));
    }
    for (const one of unit.unsetEnvironment) {
        const [name, value] = one.includes('=') ? pairOf(one) : [one, undefined];
        if (value === undefined || environment[name] === value)
            delete environment[name];
    }
    return environment;
}
function pairOf(entry) {
    const at = entry.indexOf('=');
    return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
}
/**
 * The settings of the instance: what its Java is told by `-D` goes before its environment, by Metabase's own rule, and an H2
 * file has its whole path. Without any setting Metabase keeps `metabase.db` in the folder that it is started in
 * (metabase/metabase `src/metabase/app_db/env.clj`).
 */
function settingsOf(environment, options, folder) {
    const settings = { ...environment };
    for (const option of options) {
        const [, name, value] = /^-D(MB_[A-Z_]+|mb\.[a-z.]+)=(.*)$/s.exec(option) ?? [];
        if (name !== undefined)
            settings[name.toUpperCase().replaceAll('.', '_')] = value ?? '';
    }
    const set = (name) => settings[name]?.trim() || undefined;
    const isFile = set('MB_DB_CONNECTION_URI') === undefined && (set('MB_DB_TYPE') ?? 'h2') === 'h2';
    if (!isFile || set('MB_DB_IN_MEMORY') === 'true')
        return settings;
    const file = set('MB_DB_FILE') ?? 'metabase.db';
    return {
        ...settings,
        MB_DB_FILE: file.startsWith('/') ? file : `${folder.replace(/\/$/, '')}/${file.replace(/^\.\//, '')}`,
    };
}
/** Where Metabase listens; a server of its own with TLS answers under a name that only the user knows. */
function urlOf(settings) {
    if (settings.MB_JETTY_SSL?.trim() === 'true')
        return undefined;
    const host = settings.MB_JETTY_HOST?.trim() || 'localhost';
    const everywhere = ['0.0.0.0', '::', 'localhost', '*'].includes(host);
    return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${settings.MB_JETTY_PORT?.trim() || '3000'}`;
}

;// CONCATENATED MODULE: ./build/platforms/systemd/instance.js







const LARGEST = 1024 ** 2;
/** @throws Failure (bad input) for a unit that runs no JAR, or of which too much can't be read */
async function readInstance({ unit: name, jar }, seams) {
    const unit = await readUnit(name, seams.run);
    const other = elsewhere(unit);
    if (other)
        throw other;
    const [words] = unit.commands;
    if (!words)
        throw (0,failure/* badInput */.AN)(`The unit ${unit.name} starts nothing (no ExecStart=). Is it the one of Metabase?`);
    const read = (path) => readClosed(path, seams);
    const folder = await workingDirectory(unit, seams);
    const launchWith = async (variables) => {
        const environment = await environmentOf({ ...unit, environment: [...unit.environment, ...variables] }, read);
        return findLaunch({ words, environment, folder, jar }, read);
    };
    const launch = await launchWith([]);
    const place = { unit: unit.name, jar: launch.jar, staging: seams.staging, user: seams.user };
    const settings = settingsOf(launch.environment, launch.options, launch.folder);
    return { unit, launch, launchWith, place, settings, build: await jarBuild(launch.jar, seams.zipEntry) };
}
/** Without one a unit of the system is started in the root folder; `~` is the home of its user. */
async function workingDirectory({ set }, { run }) {
    const named = set.WorkingDirectory?.replace(/^[!-]/, '') || '/';
    if (named !== '~')
        return named;
    const { stdout } = await run('getent', ['passwd', '--', set.User || 'root']);
    return stdout.split(':')[5] || '/';
}
/** Undefined when there is no such file. What is closed to us is read by sudo. */
async function readClosed(path, seams) {
    try {
        return await seams.files.readText(path, LARGEST);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== 'EACCES' || seams.user.uid === 0)
            throw error;
        return asRoot(readAsRoot(path), seams);
    }
}

// EXTERNAL MODULE: ./build/metabase/knowledge/minimums.json
var minimums = __webpack_require__(10412);
// EXTERNAL MODULE: ./build/metabase/version.js
var metabase_version = __webpack_require__(52901);
;// CONCATENATED MODULE: ./build/metabase/java.js


/** Before the first entry of the table. */
const OLDEST = 8;
/** Up to 40 Metabase uses a JavaScript engine that Java 15 left out (https://github.com/metabase/metabase/issues/16793). */
const NEEDS_ENGINE = 40;
const LAST_WITH_ENGINE = 14;
/** From about here the documentation starts the JAR with `--add-opens java.base/java.nio=ALL-UNNAMED`. */
const OPENS_NIO_FROM = 56;
const OPENS_NIO = 'java.base/java.nio=ALL-UNNAMED';
function javaFor(version) {
    const reached = minimums/* java */.JI.filter(({ from }) => version.compare((0,metabase_version/* parseVersion */.ot)(from)) >= 0);
    const least = reached.findLast(({ certainty }) => certainty === 'certain')?.version ?? OLDEST;
    return {
        least,
        advised: Math.max(least, reached.at(-1)?.version ?? least),
        most: version.major <= NEEDS_ENGINE ? LAST_WITH_ENGINE : undefined,
    };
}
function runsOn({ least, most }, java) {
    return java >= least && (most === undefined || java <= most);
}
/**
 * Which of the installed ones a version is to run on: its own one as long as that will do, else the lowest other one that
 * is advised, else the highest that will do.
 * @param own major of the Java that is used now
 * @returns undefined when none will do
 */
function chooseJava(range, own, others) {
    const fitting = others.filter((java) => runsOn(range, java)).sort((a, b) => a - b);
    const advised = fitting.find((java) => java >= range.advised);
    if (own !== undefined && runsOn(range, own))
        return own >= range.advised ? own : (advised ?? own);
    return advised ?? fitting.at(-1);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/javaVersion.js
/** The major that `java -version` tells: `openjdk version "17.0.17" 2025-10-21`, `java version "1.8.0_392"`. */
function parseJavaVersion(output) {
    const [, first, second] = /\bversion "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
    if (first === undefined)
        return undefined;
    return first === '1' ? Number(second) : Number(first);
}
/** Undefined when there is no such program, or it is no Java. */
async function javaVersion(java, run) {
    const finished = await run(java, ['-version']).catch(() => undefined);
    return finished && parseJavaVersion(`${finished.stderr}\n${finished.stdout}`);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/javas.js







const javas_LARGEST = 64 * 1024;
/** systemd's own, where a unit sets none. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Where a name without a folder is found. */
async function javaPath({ java, environment }, { files }) {
    if (java.includes('/'))
        return java;
    for (const folder of (environment.PATH ?? DEFAULT_PATH).split(':')) {
        if (await files.look(`${folder}/${java}`))
            return `${folder}/${java}`;
    }
    return java;
}
/**
 * Why a build can't run on any Java that is known, each tried by running it; empty when it can.
 * @param own major of the unit's own Java
 */
async function javaObstacles(build, own, { launch, launchWith, unit }, homes, seams) {
    const range = javaFor(build.version);
    const others = Object.keys(homes).map(Number);
    const chosen = chooseJava(range, own, others);
    const wanted = range.most === undefined ? `${range.advised} or newer` : `${range.least} to ${range.most}`;
    if (chosen === undefined) {
        const known = [...(own === undefined ? [] : [`${own} of the unit`]), ...others.map((one) => `${one} of java-home`)];
        return [
            `${tagOf(build)} needs Java ${wanted}, and there is ${known.join(', ') || 'none'} (${launch.java}). Install it and name its home by the ` +
                `input "java-home", e.g. "${range.advised}=/usr/lib/jvm/java-${range.advised}".`,
        ];
    }
    if (chosen === own)
        return [];
    const home = homes[chosen];
    const java = `${home}/bin/java`;
    const found = await javaVersion(java, seams.run);
    if (found !== chosen) {
        const what = found === undefined ? 'no Java' : `Java ${found}`;
        return [`java-home says that Java ${chosen} is in ${home}, and ${java} is ${what}.`];
    }
    if (launch.by === 'unit')
        return [];
    const started = await javaPath(await launchWith(surroundings(home, launch)), seams);
    if (started === java)
        return [];
    return [
        `${tagOf(build)} needs Java ${wanted}, and what ${unit.name} starts takes ${started} whatever JAVA_HOME and PATH are: let it use ` +
            '$JAVA_HOME/bin/java, and set JAVA_HOME in no file.',
    ];
}
/** Variables by which a script finds a Java. */
function surroundings(home, { environment }) {
    return [`JAVA_HOME=${home}`, `PATH=${home}/bin:${environment.PATH ?? DEFAULT_PATH}`];
}
/** What the documentation of a build asks for beyond what is certain to be needed, in full sentences. */
function javaAdvice(build, own, homes, { options, environment }) {
    const range = javaFor(build.version);
    const chosen = chooseJava(range, own, Object.keys(homes).map(Number));
    const variables = TAKES_OPTIONS.map((name) => environment[name] ?? '');
    const opens = [...options, ...variables].some((text) => text.includes(OPENS_NIO));
    return [
        ...(chosen !== undefined && chosen < range.advised
            ? [`The documentation of ${tagOf(build)} asks for Java ${range.advised}, and it will run on ${chosen}.`]
            : []),
        ...(build.version.major >= OPENS_NIO_FROM && !opens
            ? [
                `The documentation of ${tagOf(build)} starts Java with --add-opens ${OPENS_NIO}, and this unit does not: add it in front of -jar.`,
            ]
            : []),
    ];
}
/** Variables from which Java, or many a unit, takes options. */
const TAKES_OPTIONS = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', 'JAVA_OPTS'];
function javaOf(build, own, homes) {
    const major = chooseJava(javaFor(build.version), own, Object.keys(homes).map(Number));
    if (major === undefined)
        throw new failure/* Failure */.HR(`No Java is known on which ${tagOf(build)} runs.`);
    const home = homes[major];
    return major === own || home === undefined ? { own: true } : { own: false, major, home };
}
async function readJavaDropIn(unit, { files }) {
    const path = `${dropInFolder(unit)}/${JAVA_DROP_IN}`;
    return (await files.look(path)) === undefined ? undefined : files.readText(path, javas_LARGEST);
}
/** The drop-in that lets the unit start a Java, for `swap`; words as in `javaText`. */
function javaDropIn(chosen, own, launch, words) {
    if (chosen.own)
        return own;
    return javaText(chosen.home, launch.by === 'unit' ? words : surroundings(chosen.home, launch), launch.by);
}
/** Installs it, or takes ours away, where that is not so already; one that systemd was not told of yet is told now. */
async function placeJavaDropIn(seams, place, text) {
    const isThere = (await readJavaDropIn(place.unit, seams)) === text;
    if (isThere && !(await needsReload(place.unit, seams.run)))
        return;
    if (!isThere)
        await writeJavaDropIn(seams, place, text);
    await asRoot(rootCommands(place).reload, seams);
}
async function writeJavaDropIn(seams, place, text) {
    const commands = rootCommands(place);
    if (text === undefined) {
        await asRoot(commands.ownJava, seams);
        return;
    }
    await seams.files.makePrivateFolder(place.staging);
    await seams.files.writeDurably(`${place.staging}/${JAVA_DROP_IN}`, text);
    await asRoot(commands.useJava, seams);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/recentLog.js

const recentLog_LARGEST = 1024 ** 2;
/** What a unit has written to the journal since then, without time and name; empty where it writes elsewhere. */
async function recentLog(seams, unit, since) {
    const command = journalOf(unit);
    const [program, ...args] = command;
    const { exitCode, stdout } = await seams.run(program, args);
    const text = exitCode === 0 && stdout !== '' ? stdout : await asRoot(command, seams);
    return messagesSince(text, since).slice(-recentLog_LARGEST);
}
/** Lines such as `1782742122.123456 host java[4711]: message`; a message of several lines goes on behind blanks. */
function messagesSince(text, since) {
    const lines = [];
    let recent = false;
    for (const line of text.trimEnd().split('\n')) {
        const [, time, message] = /^(\d+\.\d+) \S+ [^:]+: ?(.*)$/.exec(line) ?? [];
        if (time !== undefined)
            recent = Number(time) * 1000 >= since.getTime();
        if (recent)
            lines.push(message ?? line.trim());
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/platforms/systemd/runCommand.js









const runCommand_LOOK_MS = 250;
/**
 * Runs a command of Metabase as the unit itself, which stands still: with its user, its variables and everything else that is set
 * for it, and nobody can start the instance meanwhile. A process of ours that is killed does not end it.
 * @param own major of the unit's own Java
 */
async function runCommand(seams, { launch, place, unit, build: live }, build, command, own, options) {
    const { run, clock } = seams;
    if (launch.by === 'script')
        throw new failure/* Failure */.HR(scriptFault(unit.name, command));
    const jar = live && tagOf(live) === tagOf(build) ? place.jar : ownFolder(place.jar).of(build);
    const java = javaOf(build, own, options.javaHomes);
    const words = otherWords(unit.commands[0] ?? [], java.own ? undefined : `${java.home}/bin/java`, jar, command.split(' '));
    await ended(seams, place.unit);
    const since = clock.now();
    if (!isStill(await unitState(place.unit, run))) {
        throw new failure/* Failure */.HR(`The unit ${unit.name} runs, so "${command}" can't be run. Somebody started it: stop it first.`);
    }
    await startUnit(seams, place, commandText(words, false));
    await guard(seams, place, commandText(words, true));
    await ended(seams, place.unit);
    const { exitCode } = await unitState(place.unit, run);
    const output = await recentLog(seams, place.unit, since);
    await hold(seams, place);
    return { exitCode, output };
}
async function ended({ run, sleep }, unit) {
    for (;;) {
        const state = await unitState(unit, run);
        if (!commandRuns(state) && !state.jobWaits)
            return;
        await sleep(runCommand_LOOK_MS);
    }
}
/** Only while a command runs is the unit of a type that comes to an end. */
function commandRuns({ type, active }) {
    return type === 'oneshot' && (active === 'activating' || active === 'deactivating');
}
function scriptFault(unit, command) {
    return (`"${command}" can't be run for ${unit}: a script or a variable names its Java, and with which settings is not known. Go back by strategy: restore, ` +
        'or let the unit start Java itself.');
}

// EXTERNAL MODULE: ./build/databases/settings/connectionUri.js
var connectionUri = __webpack_require__(81573);
// EXTERNAL MODULE: ./build/platforms/scratchSettings.js
var scratchSettings = __webpack_require__(77160);
;// CONCATENATED MODULE: ./build/platforms/systemd/scratch/scratchOptions.js
/** Options that set a port, a file or an agent, which belong to the live instance alone: a second one would take or spoil them. */
const OF_LIVE_ALONE = [
    /^-D(?:com\.sun\.management|java\.rmi|java\.util\.logging|log4j2?)\./i,
    /^-Djava\.io\.tmpdir=/,
    /^-(?:javaagent|agentlib|agentpath|Xrunjdwp|Xdebug|Xloggc|Xlog)(?::|$)/,
    /^-XX:(?:HeapDumpPath|ErrorFile|OnError|OnOutOfMemoryError|LogFile|StartFlightRecording|FlightRecorderOptions)=/,
];
const PROPERTY = /^-D(?:MB_|mb\.)/;
/**
 * What Java of a scratch instance is given before the JAR. Properties of Metabase go before variables, so they are settings
 * among the others and no options.
 * @param options of the live instance, variables filled in
 */
function scratchOptions(options) {
    return options.filter((option) => option !== '' && !PROPERTY.test(option) && isForAny(option));
}
/** The same in a variable from which Java itself takes options; properties of Metabase are judged elsewhere. */
function scratchOptionsText(text) {
    return text.split(/\s+/).filter(isForAny).join(' ');
}
function isForAny(option) {
    return !OF_LIVE_ALONE.some((pattern) => pattern.test(option));
}

;// CONCATENATED MODULE: ./build/platforms/systemd/scratch/scratchUnit.js

/** Of its own, and gone when it has ended: systemd makes and removes it (systemd.exec(5), `PrivateTmp=`). */
const scratchUnit_OWN_FOLDER = '/tmp';
const PLUGINS = `${scratchUnit_OWN_FOLDER}/plugins`;
/** Where the unit sees the folder with an H2 file, whoever may look into the folders above it. */
const H2_FOLDER = `${scratchUnit_OWN_FOLDER}/h2`;
const STOP_SECONDS = 20;
/**
 * A unit that runs once and writes to nothing but what is its own. Names of variables stand where values would be seen.
 */
function scratchUnitText(scratch) {
    const { run, unit, set, environmentFile, java, options, jar, drivers, folder } = scratch;
    const words = [literal(java), ...options.map((name) => `\${${name}}`), '-jar', literal(jar)];
    return `${[
        '# Made by metabase-upgrade for a rehearsal, and removed at its end.',
        '[Unit]',
        `Description=${descriptionOf(run, unit).replaceAll('%', '%%')}`,
        'StartLimitIntervalSec=0',
        '[Service]',
        ...userOf(set),
        ...limitsOf(set),
        `EnvironmentFile=${environmentFile.replaceAll('%', '%%')}`,
        'PrivateTmp=yes',
        'ProtectSystem=strict',
        `WorkingDirectory=${scratchUnit_OWN_FOLDER}`,
        ...[java.replace(/\/bin\/java$/, ''), jar, ...drivers]
            .filter(isHidden)
            .map((path) => `BindReadOnlyPaths=${printWord(path)}`),
        ...(folder === undefined ? [] : [`BindPaths=${printWord(folder)}:${H2_FOLDER}`]),
        `ExecStartPre=/bin/mkdir ${PLUGINS}`,
        ...drivers.map((path) => `ExecStartPre=${printArguments(['/bin/cp', '--', literal(path), PLUGINS])}`),
        `ExecStart=${printArguments(words)}`,
        'Restart=no',
        'SuccessExitStatus=143',
        `TimeoutStopSec=${STOP_SECONDS}`,
    ].join('\n')}\n`;
}
/** By a private `/tmp`, with which systemd makes `/var/tmp` private, too. */
function isHidden(path) {
    return /^\/(?:var\/)?tmp\//.test(path);
}
/** By which a unit is known to be of this run. */
function descriptionOf(run, unit) {
    return `Rehearsal ${run} of ${unit}`;
}
/** systemd puts values in for what looks like a variable. */
function literal(word) {
    return word.replaceAll('$', '$$$$');
}
function userOf({ User, Group, SupplementaryGroups, DynamicUser }) {
    return [
        ...(User ? [`User=${User}`] : []),
        ...(Group ? [`Group=${Group}`] : []),
        ...(SupplementaryGroups ? [`SupplementaryGroups=${SupplementaryGroups}`] : []),
        ...(DynamicUser === 'yes' ? ['DynamicUser=yes'] : []),
    ];
}
const LIMITS = ['MemoryMax', 'MemoryHigh', 'CPUWeight', 'LimitNOFILE'];
/** How it computes, which a measured time depends on. A number too large to be one is no limit. */
function limitsOf(set) {
    const quota = secondsOf(set.CPUQuotaPerSecUSec ?? '');
    return [
        ...LIMITS.flatMap((name) => Number.isSafeInteger(Number(set[name] || Number.NaN)) ? [`${name}=${set[name]}`] : []),
        ...(quota === undefined ? [] : [`CPUQuota=${Math.round(quota * 100)}%`]),
    ];
}
/** `1.500000s`, `500ms`: of each second, so much. */
function secondsOf(text) {
    const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)s$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(number) / (milli === 'm' ? 1000 : 1);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/scratch/scratchFiles.js







/** From these variables Java itself takes options. */
const JAVA_READS = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'];
/** A log that the user sets up may go to a file which the live instance writes to. */
const LOGS_ELSEWHERE = ['LOG4J_CONFIGURATION_FILE', 'LOG4J2_CONFIGURATION_FILE'];
/**
 * A unit like the live one with another JAR, on a copy of its database, and the environment for it. The Java is the one that
 * an upgrade would choose. Options of Java stand in the environment, since their values may be secret.
 */
async function scratchFiles({ unit, launch, settings, place, build: live }, { run, build, database, port, environmentFile, ownJava }, { javaHomes }, seams) {
    const java = javaOf(build, ownJava, javaHomes);
    const { plugins, names } = await foreignDrivers(settings, launch.folder, seams.files);
    const file = database.MB_DB_FILE;
    const told = {
        ...database,
        ...(file === undefined ? {} : { MB_DB_FILE: `${H2_FOLDER}${file.slice(file.lastIndexOf('/'))}` }),
        ...{ MB_JETTY_HOST: '127.0.0.1', MB_JETTY_PORT: String(port), MB_JETTY_SSL: 'false', MB_PLUGINS_DIR: PLUGINS },
    };
    const options = scratchOptions(launch.options).map((option, index) => [`METABASE_UPGRADE_OPTION_${index}`, option]);
    const variables = Object.entries((0,scratchSettings/* scratchSettings */.O)(settings, told))
        .filter(([name]) => !LOGS_ELSEWHERE.includes(name))
        .map(([name, value]) => [name, JAVA_READS.includes(name) ? scratchOptionsText(value) : value]);
    return {
        unit: scratchUnitText({
            ...{ run, unit: unit.name, set: unit.set, environmentFile },
            java: java.own ? await javaPath(launch, seams) : `${java.home}/bin/java`,
            options: options.map(([name]) => name),
            jar: live && tagOf(live) === tagOf(build) ? place.jar : ownFolder(place.jar).of(build),
            drivers: names.map((name) => `${plugins}/${name}`),
            folder: file?.replace(/\/[^/]*$/, ''),
        }),
        environment: printEnvironmentFile(Object.fromEntries([...variables, ...options])),
    };
}

;// CONCATENATED MODULE: ./build/platforms/systemd/scratch/systemdScratch.js











const LARGEST_UNIT = 64 * 1024;
const KEY = 'MB_ENCRYPTION_SECRET_KEY';
/**
 * Rehearsals as a unit beside the live one, with its user and its limits, below `/run`: so systemd tells its state and keeps its
 * log, what a killed job leaves is found by its name, and nothing of it comes up with the machine. The copy lies on the live
 * server; nothing but the settings keeps the instance from the network.
 */
function systemdScratch(options, seams, { instance, ownJava }) {
    const { files, run: runProgram, staging } = seams;
    let port;
    let place;
    /** The unit of a run, as long as it is there. */
    const unitOf = async (run) => {
        place ??= (await instance()).place;
        const { name, path, environment } = scratchUnitOf(place.unit);
        const text = (await files.look(path)) === undefined ? undefined : await files.readText(path, LARGEST_UNIT);
        const isOurs = text?.includes(`\nDescription=${descriptionOf(run, place.unit).replaceAll('%', '%%')}\n`) === true;
        const commands = { ...scratchCommands(place), reload: rootCommands(place).reload };
        return { name, environmentFile: environment, isThere: text !== undefined, isOurs, commands };
    };
    const end = async (run) => {
        const { name, isOurs, commands } = await unitOf(run);
        if (!isOurs)
            return;
        await asRoot(commands.stop, seams);
        if ((await unitState(name, runProgram)).active === 'failed')
            await asRoot(commands.forget, seams);
    };
    return {
        makesServers: false,
        apart: false,
        async obstacles() {
            const { unit, launch, settings } = await instance();
            const { commands } = await unitOf('');
            return [
                ...otherRoot(unit),
                ...(await closedFile(settings, seams)),
                ...(launch.unread.includes(KEY)
                    ? [`The script that ${unit.name} starts sets ${KEY} by a command, which is not run here. Set it in the unit.`]
                    : []),
                ...(await lackingLines(Object.values(commands), seams)),
            ];
        },
        async fetch(build) {
            const [obstacle] = await javaObstacles(build, await ownJava(), await instance(), options.javaHomes, seams);
            if (obstacle !== undefined)
                throw new failure/* Failure */.HR(obstacle);
        },
        open: async (_, server) => {
            if (server && 'image' in server)
                throw new TypeError('No server of its own is made here.');
            return server && { here: server, inside: server };
        },
        async start(run, build, database) {
            await end(run);
            const { name, environmentFile, isThere, isOurs, commands } = await unitOf(run);
            if (isThere && !isOurs)
                throw new failure/* Failure */.HR(othersUnit(name));
            port = await seams.freePort();
            const start = { run, build, database, port, environmentFile, ownJava: await ownJava() };
            const found = await instance();
            const { unit, environment } = await scratchFiles(found, start, options, seams);
            if (database.MB_DB_FILE)
                await handOver(database.MB_DB_FILE, h2FileOf(found), files);
            await files.makePrivateFolder(staging);
            await files.writeDurably(`${staging}/${name}.env`, environment);
            await files.writeDurably(`${staging}/${name}`, unit);
            await asRoot(commands.make, seams);
            await asRoot(commands.tell, seams);
            await asRoot(commands.reload, seams);
            try {
                await asRoot(commands.start, seams);
            }
            catch (error) {
                // What has failed at once is told with its log by whoever waits for it.
                if ((await unitState(name, runProgram)).active !== 'failed')
                    throw error;
            }
        },
        async process(run) {
            const { name, isOurs } = await unitOf(run);
            return isOurs ? processState(await unitState(name, runProgram)) : { state: 'absent' };
        },
        async log(run, since) {
            const { name, isOurs } = await unitOf(run);
            return isOurs ? recentLog(seams, name, since) : '';
        },
        async api() {
            if (port === undefined)
                throw new failure/* Failure */.HR('The scratch instance does not run.');
            return { url: `http://127.0.0.1:${port}`, fetch: seams.fetch };
        },
        end,
        async remove(run) {
            await end(run);
            const { isOurs, commands } = await unitOf(run);
            if (isOurs) {
                await asRoot(commands.remove, seams);
                await asRoot(commands.reload, seams);
            }
            await files.remove(staging);
        },
    };
}
/** The unit's user opens the copy as it does the file that was copied, and writes beside it. Both without their ending. */
async function handOver(copy, live, files) {
    const folder = copy.replace(/\/[^/]*$/, '');
    await files.takeOwner(`${copy}.mv.db`, `${live}.mv.db`);
    await files.takeOwner(folder, `${live}.mv.db`);
    await files.makePrivateFolder(folder);
}
function h2FileOf({ settings, launch }) {
    const { MB_DB_CONNECTION_URI: uri, MB_DB_FILE: named = '' } = settings;
    const inUri = uri ? (0,connectionUri/* parseConnectionUri */.s)(uri, 'MB_DB_CONNECTION_URI').file : undefined;
    const file = (inUri ?? named).replace(/\.mv\.db$/, '');
    return file.startsWith('/') ? file : `${launch.folder}/${file}`;
}
function othersUnit(name) {
    return (`The unit ${name} is there, and of another rehearsal. Wait for its end; if there is none any more, run "systemctl stop ${name}" and remove ` +
        `/run/systemd/system/${name} with the file .env beside it.`);
}

;// CONCATENATED MODULE: ./build/platforms/systemd/systemdPlatform.js



















/** A JAR that a unit of systemd runs. */
function systemdPlatform(options, seams) {
    const { note, files, zipEntry, run } = seams;
    const instance = () => readInstance(options, seams);
    /** Of the unit as it was before a run, whatever this run let it start since. */
    const ownJava = async () => {
        const kept = (await note.read());
        return kept ? kept.java.major : javaVersion(await javaPath((await instance()).launch, seams), run);
    };
    const change = async (name, build) => {
        const kept = await (0,platforms_kept/* keptOrFail */.uu)(note, name);
        const { place, launch, unit, build: live } = await instance();
        const chosen = tagOf(build) === kept.former ? { own: true } : javaOf(build, kept.java.major, options.javaHomes);
        const dropIn = javaDropIn(chosen, kept.java.dropIn, launch, unit.commands[0] ?? []);
        const isThere = live && tagOf(live) === tagOf(build) && (await readJavaDropIn(place.unit, seams)) === dropIn;
        if (isThere)
            return;
        if (!isStill(unit.state)) {
            throw new failure/* Failure */.HR(`The unit ${unit.name} runs, and its JAR can't be replaced. Somebody started it: stop it first.`);
        }
        await note.write({ ...kept, placedAfter: unit.state.lastStart });
        await placeJavaDropIn(seams, place, dropIn);
        await placeJar(seams, place, build);
    };
    return {
        name: `systemd (${options.unit})`,
        inspect: async () => describe(await instance(), options, seams),
        async obstacles(build, use) {
            const found = await instance();
            const byScript = use === 'migrate down' && found.launch.by === 'script';
            return [
                ...(await javaObstacles(build, await ownJava(), found, options.javaHomes, seams)),
                ...(byScript ? [scriptFault(found.unit.name, use)] : []),
            ];
        },
        async fetch(build) {
            const { place, launch } = await instance();
            const fetched = await fetchJar(seams, place, build, options.downloadsUrl);
            for (const line of javaAdvice(build, await ownJava(), options.javaHomes, launch))
                seams.log.warning(line);
            return fetched;
        },
        async missing(build) {
            const { place, build: live } = await instance();
            const isHere = (live && tagOf(live) === tagOf(build)) || (await files.look(ownFolder(place.jar).of(build)));
            return isHere ? undefined : missingAt((0,edition/* jarAddress */.wS)(tagOf(build), options.downloadsUrl), seams.fetch);
        },
        async space(build) {
            const { jar } = (await instance()).place;
            const where = jar.replace(/[^/]*$/, '');
            const there = (await files.look(ownFolder(jar).of(build))) ?? (await partOf(jar, build));
            const size = (await sizeAt((0,edition/* jarAddress */.wS)(tagOf(build), options.downloadsUrl), seams.fetch)) ??
                (await files.look(jar))?.bytes ??
                0;
            return { needed: Math.max(0, size - (there?.bytes ?? 0)), free: await files.freeBytes(where), where };
        },
        async stop(name, patienceMs) {
            const { place, build } = await instance();
            await (0,platforms_kept/* keepOnce */.pc)(note, name, async () => {
                const java = { major: await ownJava(), dropIn: await readJavaDropIn(place.unit, seams) };
                const former = build ?? options.installed;
                if (!former)
                    throw new failure/* Failure */.HR(`Of which version ${place.jar} is can't be told, so it could not be put back.`);
                return { run: name, former: tagOf(former), jar: place.jar, java };
            });
            await stopUnit(seams, place, patienceMs);
        },
        start: async () => startOnce(seams, (await instance()).place),
        swap: change,
        async putBack(name) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, name);
            if (kept)
                await change(name, buildOfTag(kept.former));
        },
        restoreScale: async () => release(seams, (await instance()).place),
        async finish(name) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, name);
            if (!kept)
                return;
            const live = await jarBuild(kept.jar, zipEntry);
            if (!live)
                throw new failure/* Failure */.HR(`${kept.jar} is no JAR of Metabase any more, so what is kept beside it is not removed.`);
            await keepOnly(kept.jar, tagOf(live) === kept.former ? undefined : buildOfTag(kept.former), files);
            const { unit } = (await instance()).place;
            if ((await readJavaDropIn(unit, seams)) !== kept.java.dropIn)
                seams.log.warning(otherJava(unit));
            await note.forget();
        },
        async inPlace(name) {
            const kept = await (0,platforms_kept/* keptOf */.uq)(note, name);
            if (!kept)
                return 'former';
            const live = await jarBuild(kept.jar, zipEntry);
            if (!live)
                return 'neither';
            return tagOf(live) === kept.former ? 'former' : 'next';
        },
        commandRuns: async () => commandRuns(await unitState(options.unit, run)),
        async process() {
            const kept = (await note.read());
            return processState(await unitState(options.unit, run), kept?.placedAfter);
        },
        log: (since) => recentLog(seams, options.unit, since),
        url: async () => urlOf((await instance()).settings),
        runOnce: async (build, command) => runCommand(seams, await instance(), build, command, await ownJava(), options),
        scratch: systemdScratch(options, seams, { instance, ownJava }),
    };
    async function partOf(jar, build) {
        return files.look(`${ownFolder(jar).of(build)}.part`);
    }
}
function otherJava(unit) {
    return (`${unit} starts another Java than before, by ${dropInFolder(unit)}/${JAVA_DROP_IN}, since the version that is installed needs it. Name that Java in ` +
        'the unit itself, then remove the drop-in.');
}

// EXTERNAL MODULE: ./build/sources/github.js
var github = __webpack_require__(92770);
;// CONCATENATED MODULE: ./build/sources/jarChecksums.js


const SUM = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi;
/**
 * SHA-256 sums on the release page of a version. Metabase wrote that of the JAR there for some years and does no more
 * (metabase/metabase `release/src/release-notes.ts`); a page without one is the usual case.
 * @returns every sum that the page has, in lower case; none when there is no page, or it can't be read
 */
async function jarChecksums(client, edition, version) {
    try {
        const { data } = await client.rest.repos.getReleaseByTag({ ...github/* METABASE */["do"], tag: (0,metabase_tag/* printTag */.O4)(edition, version) });
        return sumsIn(data.body ?? '');
    }
    catch {
        return [];
    }
}
function sumsIn(page) {
    return [...new Set([...page.matchAll(SUM)].map(([sum]) => sum.toLowerCase()))];
}

;// CONCATENATED MODULE: ./build/modes/platforms/systemd.js


/** As a shell has it: by a signal. */
const KILLED = 128;
const openSystemd = async ({ unit, jar, javaHomes }, around) => {
    const { settings, gateways, host, note, folder } = around;
    const { clock, sleep, log, fetch } = gateways;
    // With few variables of ours, and messages in English.
    const run = async (program, args) => {
        const { exitCode = KILLED, stdout, stderr } = await host.runTool(program, args);
        return { exitCode, stdout, stderr };
    };
    const checksums = async ({ edition, version }) => {
        // Whoever names a list of releases has no GitHub, or does not want it asked.
        if (!['auto', 'github'].includes(settings.catalogue))
            return [];
        return jarChecksums(await gateways.gitHub(settings.releasesApiUrl, settings.token), edition, version);
    };
    const seams = {
        ...{ run, clock, sleep, log, fetch, note, checksums },
        ...{ files: host.files, zipEntry: host.zipEntry, user: host.user, staging: `${folder}/drop-ins` },
        freePort: host.freePort,
    };
    const options = { unit, jar, javaHomes, downloadsUrl: settings.downloadsUrl };
    return (installed) => systemdPlatform({ ...options, installed }, seams);
};


/***/ }),

/***/ 37963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ keptOrOther),
/* harmony export */   pc: () => (/* binding */ keepOnce),
/* harmony export */   uq: () => (/* binding */ keptOf),
/* harmony export */   uu: () => (/* binding */ keptOrFail)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);

/** Undefined when there is no note, or one of another run. */
async function keptOf(note, run) {
    const kept = (await note.read());
    return kept?.run === run ? kept : undefined;
}
/** @throws Failure when the run never stopped anything, so that there is nothing to go on from */
async function keptOrFail(note, run) {
    const kept = await keptOf(note, run);
    if (kept)
        return kept;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Nothing is remembered of the run ${run}, so it can't go on. Look at what runs, then start a new one.`);
}
/** The note of this run, made now when there is none. @throws Failure when another run left one */
async function keepOnce(note, run, make) {
    const kept = await keptOrOther(note, run);
    if (kept)
        return kept;
    const made = await make();
    await note.write(made);
    return made;
}
/** Undefined when there is no note. @throws Failure for one of another run */
async function keptOrOther(note, run) {
    const kept = (await note.read());
    if (kept === undefined || kept.run === run)
        return kept;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The run ${kept.run} was not finished, and what it turned off is still remembered. Run it to its end, or look at ` +
        'what runs and remove its note beside the journals.');
}


/***/ }),

/***/ 77160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scratchSettings)
/* harmony export */ });
/**
 * What a scratch instance is told beside the settings of the live one, so that it does nothing in the world:
 * - nothing scheduled runs, so no subscription, alert, sync or scan (metabase/metabase `src/metabase/task/impl.clj`);
 * - mail goes to a host that can't exist (RFC 2606), since an empty value counts as not given, and the one of the database
 *   would be taken (`src/metabase/settings/models/setting.clj`, `env-var-value`);
 * - it sends no statistics and asks for no newer version (docs/configuring-metabase/environment-variables.md).
 */
const QUIET = {
    MB_DISABLE_SCHEDULER: 'true',
    MB_EMAIL_SMTP_HOST: 'rehearsal.invalid',
    MB_ANON_TRACKING_ENABLED: 'false',
    MB_CHECK_FOR_UPDATES: 'false',
};
/** Settings of the live instance that a copy must not have: its database, mail, Slack, and a file that sets things up. */
const LEFT_OUT = /^MB_(DB_|EMAIL_|SLACK_|CONFIG_FILE_PATH$)/;
/** Variables with properties of the JVM, which go before a variable, under either of their names. */
const PROPERTIES = ['JAVA_OPTS', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'];
/**
 * The environment of a scratch instance.
 * @param own of the live instance, with its secrets: the key of encryption is needed to read the copy
 * @param database where the copy is
 */
function scratchSettings(own, database) {
    const told = { ...QUIET, ...database };
    const kept = Object.entries(own).filter(([name]) => !LEFT_OUT.test(name));
    const cleaned = kept.map(([name, value]) => [
        name,
        PROPERTIES.includes(name) ? withoutProperties(value, told) : value,
    ]);
    return { ...Object.fromEntries(cleaned), ...told };
}
function withoutProperties(options, told) {
    return options
        .split(/\s+/)
        .filter((word) => {
        const name = /^-D([A-Za-z_.-]+)=/.exec(word)?.[1]?.toUpperCase().replace(/[.-]/g, '_');
        return name === undefined || !(LEFT_OUT.test(name) || Object.hasOwn(told, name));
    })
        .join(' ');
}


/***/ }),

/***/ 92770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ readReleaseDates),
/* harmony export */   "do": () => (/* binding */ METABASE),
/* harmony export */   gitHubCatalogue: () => (/* binding */ gitHubCatalogue)
/* harmony export */ });
/* unused harmony export readTags */
/* harmony import */ var _metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63642);
/* harmony import */ var _metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60457);
/* harmony import */ var _metabase_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52901);



const METABASE = { owner: 'metabase', repo: 'metabase' };
const PREFIX = 'refs/tags/';
/**
 * Every tag of Metabase in one request. The tags are the list, not the release pages: a hotfix of four parts may be a
 * tag without a page, and pages come a hundred at a time.
 */
async function readTags(client) {
    const { data } = await client.rest.git.listMatchingRefs({ ...METABASE, ref: 'tags/v' });
    return data.filter(({ ref }) => ref.startsWith(PREFIX)).map(({ ref }) => ({ tag: ref.slice(PREFIX.length) }));
}
/** @param today ISO date on which the list is read */
async function gitHubCatalogue(client, today) {
    return (0,_metabase_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogueOf */ .vq)('github', today, await readTags(client));
}
/**
 * The day of each release that has a page, by version number (`63.18`).
 * @param most pages of a hundred, the newest first
 */
async function readReleaseDates(client, most = Number.POSITIVE_INFINITY) {
    const dates = new Map();
    let pages = 0;
    for await (const { data } of client.paginate.iterator(client.rest.repos.listReleases, {
        ...METABASE,
        per_page: 100,
    })) {
        for (const { tag_name, published_at } of data) {
            const tag = (0,_metabase_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag_name);
            if (tag.kind === 'exact' && published_at)
                dates.set((0,_metabase_version_js__WEBPACK_IMPORTED_MODULE_2__/* .printVersion */ .wr)(tag.version), published_at.slice(0, 10));
        }
        pages += 1;
        if (pages >= most)
            break;
    }
    return dates;
}


/***/ })

};
