// Makes a program of our sources that Node.js runs by itself: a server, or what its threads run.
import { build } from 'esbuild';
import { projectFolder } from '../support/files.ts';

/** @param entry counted from the folder of the project */
export async function bundleProgram(entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.csv': 'text' },
    logLevel: 'error',
  });
}
