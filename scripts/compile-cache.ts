import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Loading some hundred small modules is half the time of a check that finds nothing new.
enableCompileCache(path.resolve(import.meta.dirname, '../.cache/node'));
