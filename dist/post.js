// What the runner starts at the end of a job, in the folder of the bundle. That it is the post step must not depend on what
// the main step has saved: one that was killed at once has saved nothing, and the same file would upgrade the instance.
process.env.METABASE_UPGRADE_STEP = 'post';
await import('./index.js');
