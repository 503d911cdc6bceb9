/** As after a change of Node: better-sqlite3 is there, but built for another version. */
const Module = require('node:module');

const load = Module._load;
Module._load = function refuse(request, ...rest) {
  if (request === 'bindings') {
    return () => {
      throw Object.assign(new Error('was compiled against a different Node.js version'), {
        code: 'ERR_DLOPEN_FAILED',
      });
    };
  }
  return load.call(this, request, ...rest);
};
