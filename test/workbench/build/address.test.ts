import { describe, expect, it } from "@jest/globals";
import { publishedAddress } from "../../../src/workbench/build/index.js";

describe("the address to publish under", () => {
  it.each([
    ["https://cakupan.example.go.id", "https://cakupan.example.go.id"],
    ["https://cakupan.example.go.id/", "https://cakupan.example.go.id"],
    ["https://cakupan.example.go.id/excel", "https://cakupan.example.go.id/excel"],
    ["https://cakupan.example.go.id/excel//", "https://cakupan.example.go.id/excel"],
    [" https://cakupan.example.go.id:8443/a/v1.2/ ", "https://cakupan.example.go.id:8443/a/v1.2"],
    ["https://CAKUPAN.example.go.id/Excel", "https://cakupan.example.go.id/Excel"],
  ])("%s becomes %s", (given, address) => {
    expect(publishedAddress(given)).toBe(address);
  });

  it.each([
    [undefined, "needs the https address"],
    [true, "needs the https address"],
    ["", "needs the https address"],
    ["cakupan.example.go.id", "not a full address"],
    ["https://", "not a full address"],
    ["http://cakupan.example.go.id", "https only"],
    ["file:///srv/cakupan", "https only"],
    ["https://cakupan.example.go.id/?v=1", "ends in a query"],
    ["https://cakupan.example.go.id/?", "ends in a query"],
    ["https://cakupan.example.go.id/#top", "ends in a fragment"],
    ["https://cakupan.example.go.id/taskpane.html", "ends in a file (taskpane.html)"],
    ["https://cakupan.example.go.id/manifest.xml/", "ends in a file (manifest.xml)"],
    ["https://cakupan.example.go.id//excel", "empty part"],
    ["https://me:secret@cakupan.example.go.id", "user name or password"],
    ["https://localhost:3000", "localhost is this machine"],
    ["https://excel.localhost", "excel.localhost is this machine"],
    ["https://127.0.0.1/x", "127.0.0.1 is this machine"],
    ["https://[::1]/x", "[::1] is this machine"],
  ])("%s is refused: %s", (given, reason) => {
    expect(() => publishedAddress(given)).toThrow(reason);
    expect(() => publishedAddress(given)).toThrow("--env url=https://cakupan.example.go.id/excel");
  });
});
