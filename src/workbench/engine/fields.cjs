/**
 * Univer's packages come compiled for browsers without class fields: each field of each new object is defined through a helper
 * that takes its name apart first. Calculating makes such objects by the hundred thousand, and a third of the time went there.
 * `this.name = value` means the same wherever no class above has a setter of that name, and in the calculating package none has.
 *
 * Applied wherever that package is loaded: by webpack (as a loader), by Node (node-modules.ts) and by the tests (test/runner).
 */
const DEFINED = /\b_defineProperty\(this, "([\w$]+)", /g;

const plainFields = (code) => code.replace(DEFINED, "(this.$1 = ");

module.exports = plainFields;
module.exports.plainFields = plainFields;
module.exports.CALCULATING = /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;
