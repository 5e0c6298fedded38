// new Worker(FILE.ts, { execArgv: ['--import', this file] })
// The same as typescript.mjs for a thread, which does not inherit what its process has registered.
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
