export { allocate } from "./allocate.js";
export type { Allocation, AllocationPart } from "./allocate.js";
export { allocateOver, allocationMethodName, allocationMethods } from "./method.js";
export type { AllocationMethod, AllocationPlace } from "./method.js";
