import fc from 'fast-check';

/**
 * Generated examples are the same in every everyday run, so that a change is judged by what it changes. The long mode,
 * FUZZ_RUNS=100000, looks at new ones, and what it finds becomes a row of a table.
 */
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ seed: 20_261_123 });
