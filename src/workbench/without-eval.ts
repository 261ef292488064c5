import * as z from 'zod/mini';

// zod compiles schemas with `new Function`, which the content security policy of the page forbids. Has to be said before
// the first schema is made, so this is the first import of the worker.
z.config({ jitless: true });
