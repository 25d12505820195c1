// What the threads of the tests run.
import { runDiskWorker } from '../../server/src/node/diskWorker.ts';

runDiskWorker();
