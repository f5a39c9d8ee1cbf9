import { sweepOf } from "../../jest.config.js";

/** `npm run test:sweep`: wide ranges of plans, and what LibreOffice makes of them. */
export default sweepOf({ maxWorkers: "100%", testTimeout: 180_000 });
