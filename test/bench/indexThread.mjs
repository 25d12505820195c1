// A thread of the index, as the server starts it.
import { runDiskWorker } from '../../out/bench/indexParts.mjs';

runDiskWorker();
