import {runProgram} from './program.js';

// What was printed may still be on its way through a pipe: the process ends by itself.
await runProgram(process.argv.slice(2));
