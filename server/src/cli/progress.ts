// A line on the terminal that says how far a long command has come; gone when anything else is written.
import type { Io, Output } from './io.ts';

/** Milliseconds between two states of the line. */
const PAUSE = 100;
const ERASE = '\r\u001b[K';

export interface Progress {
  /** The machine to write through, so that the line is taken away first. */
  readonly io: Io;
  /** Another file is done. */
  step(): Promise<void>;
  end(): Promise<void>;
}

export function progress(io: Io): Progress {
  const { stderr } = io;
  let files = 0;
  let shownAt = io.now();
  let isShown = false;
  const erase = async (): Promise<void> => {
    if (isShown) await stderr.write(ERASE);
    isShown = false;
  };
  const through = (output: Output): Output => ({
    ...output,
    write: async (text) => {
      await erase();
      await output.write(text);
    },
  });
  return {
    io: { ...io, stdout: through(io.stdout), stderr: through(stderr) },
    async step() {
      files++;
      if (!stderr.isTerminal || io.now() - shownAt < PAUSE) return;
      shownAt = io.now();
      isShown = true;
      await stderr.write(`${ERASE}${files} files checked …`);
    },
    end: erase,
  };
}
