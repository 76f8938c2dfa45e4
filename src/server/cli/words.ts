// Compiles the interface's words for what runs outside the build: tests and the command line.
import { compile } from '@inlang/paraglide-js';
import { wordOptions } from '../../../words.config.ts';

await compile({ ...wordOptions, emitTsDeclarations: false });
// The compiler leaves a timer behind that would keep the process for half a minute.
process.exit(0);
