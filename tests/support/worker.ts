// A worker as in production, on a database and a clock that a test hands it: `node tests/support/worker.ts`, told to be one by its environment.
import { startApp } from '../../src/server/app.ts';

await startApp();
process.stdout.write('working\n');
