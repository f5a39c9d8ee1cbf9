/** Microsoft's manifest tool as Node loads it (jest.config.js says why). */
module.exports = globalThis.requireInNode("office-addin-manifest");
