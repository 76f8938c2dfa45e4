// Entry of the command line: on a fresh clone the interface's words are compiled before anything imports them.
import { ensureWords } from './build.ts';

ensureWords();
await import('./main.ts');
