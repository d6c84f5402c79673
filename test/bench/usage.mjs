// Loaded into the build's process: writes down at its end what it has used, threads included.
import {writeFileSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';

const file = process.env.BENCH_USAGE_FILE;
if (file && isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    writeFileSync(file, JSON.stringify({userCPUTime, systemCPUTime, maxRSS}));
  });
}
